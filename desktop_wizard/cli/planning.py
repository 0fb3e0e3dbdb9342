"""The command `plan`: compare, count, suggest, and freeze it in a file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from desktop_wizard.cli.documents import affected_text, change_fields, read_file
from desktop_wizard.cli.interrupt import stopping
from desktop_wizard.cli.options import FILE, json_option, url_option
from desktop_wizard.cli.terminal import Terminal, table
from desktop_wizard.cli.trusting import say_script
from desktop_wizard.cli.verdicts import SETTINGS, say_verdict
from desktop_wizard.engine.errors import OptionsWrong, PlanWrong, RulesWrong
from desktop_wizard.engine.impact import make_review, published_way, selection_rules
from desktop_wizard.engine.model import Impact, RecordSource, RunOptions, Selection
from desktop_wizard.engine.plan import Chain, MigrationPlan, make_plan, plan_to_json
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.safety.files import file_failure, write_whole
from desktop_wizard.engine.script import Script, read_script
from desktop_wizard.engine.transform import RuleSet, Suggestions, explanation

NULL_MEMBER = "null"
NULLS = ("absent", NULL_MEMBER)


@click.command()
@url_option
@click.option("--table", "table_", required=True, help="The table that holds the records.")
@click.option("--key", "keys", required=True, multiple=True, help="Key column; several as --key a --key b or a,b.")
@click.option("--document", default="", help="Column that holds a JSON object.")
@click.option("--columns", multiple=True, help="Instead of --document: the columns that form the record, as a,b,c.")
@click.option(
    "--nulls",
    type=click.Choice(NULLS),
    default=NULLS[0],
    show_default=True,
    help="With --columns: what NULL is in the record, no member or the member null.",
)
@click.option("--version-column", help="Column that says which version a record is on.")
@click.option("--where", help="SQL condition that narrows the source.")
@click.option("--registry", "registry_", required=True, help="Where the schema's versions are: see `registry list`.")
@click.option("--schema-id", required=True, help="Name of the schema in the registry.")
@click.option("--from", "from_version", required=True, help="Version the records are on.")
@click.option("--to", "to_version", required=True, help="Version they are to be migrated to.")
@click.option("--rules", type=FILE, help="Rules file; without it, published rules are taken, or suggested ones.")
@click.option("--suggest", "is_suggesting", is_flag=True, help="Take suggested rules even where some are published.")
@click.option("--script", type=FILE, help="Python file with hooks, which see each record behind the rules.")
@click.option("--workers", type=click.IntRange(1, 16), default=1, show_default=True, help="Worker processes.")
@click.option("-o", "--output", type=FILE, help="Plan file to write; without it, the plan goes to stdout.")
@json_option
@click.pass_obj
def plan(
    terminal: Terminal,
    url: str,
    table_: str,
    keys: tuple[str, ...],
    document: str,
    columns: tuple[str, ...],
    nulls: str,
    version_column: str | None,
    where: str | None,
    registry_: str,
    schema_id: str,
    from_version: str,
    to_version: str,
    rules: Path | None,
    is_suggesting: bool,
    script: Path | None,
    workers: int,
    output: Path | None,
) -> None:
    """Compare two versions, count what they do to every record, and write a plan."""
    source = RecordSource(
        url=url,
        table=table_,
        key_columns=_names(keys),
        document_column=document,
        version_column=version_column,
        where=where,
        columns=_names(columns),
        shows_nulls=nulls == NULL_MEMBER,
    )
    _check_content(source)
    selection = Selection(
        source=source,
        registry=terminal.ports.registries.open(
            registry_
        ).location,  # absolute, so that a plan finds it from anywhere
        schema_id=schema_id,
        from_version=from_version,
        to_version=to_version,
    )
    read, options = read_script(script) if script else None, RunOptions(workers=workers)
    made = plan_selection(terminal, selection, rules, is_suggesting=is_suggesting, script=read, options=options)
    say_plan(terminal, made)
    if output is None:
        terminal.document(plan_to_json(made))
        return
    write_plan(made, output)
    terminal.say(f"Plan written to {output}. Try it with: desktop-wizard run {output}")
    terminal.answer(_plan_fields(made, output))


def _names(given: Sequence[str]) -> tuple[str, ...]:
    """Return column names that were given one by one, with commas between them, or both."""
    return tuple(name.strip() for names in given for name in names.split(",") if name.strip())


def _check_content(source: RecordSource) -> None:
    if source.is_row_mode == bool(source.document_column):
        raise OptionsWrong(
            "Either --document or --columns has to say what a record is.",
            cure="Give --document for a column with JSON objects, or --columns a,b,c for ordinary columns.",
        )
    if source.shows_nulls and not source.is_row_mode:
        raise OptionsWrong("--nulls is for --columns only: a document says itself what is null.", where="--nulls")


def load_rules(path: Path, selection: Selection, ports: Ports) -> RuleSet:
    """Read a rules file for a selection.

    Raises:
        RulesWrong: with every problem and its place; see `selection_rules`.
    """
    data = read_file(path, RulesWrong, "rules")
    return selection_rules(data, origin=str(path), selection=selection, ports=ports, is_chosen=True)


def _say_misfit(terminal: Terminal, rules: RuleSet, selection: Selection) -> None:
    """Say so where a rules file names another schema or other versions: a registry may have names of its own."""
    wanted = (selection.schema_id, selection.from_version, selection.to_version)
    said = tuple(
        own or name for own, name in zip((rules.schema_id, rules.from_version, rules.to_version), wanted, strict=True)
    )
    if said != wanted:
        terminal.say("Note: the rules file says {} {} to {}; it is used for {} {} to {}.".format(*said, *wanted))


def plan_selection(
    terminal: Terminal,
    selection: Selection,
    rules: Path | None,
    *,
    is_suggesting: bool = False,
    script: Script | None = None,
    options: RunOptions,
) -> MigrationPlan:
    """Review a selection and freeze it, with progress shown.

    Args:
        rules: the rules file; None takes what the registry has published, and suggestions where it has nothing.
        is_suggesting: whether suggestions are taken even where something is published.
        script: what sees each record behind the rules, None for nothing.
        options: the plan's; records are counted with as many workers.
    """
    _check_versions(selection)
    ports = terminal.ports
    if rules and is_suggesting:
        raise OptionsWrong("--rules and --suggest exclude each other.", cure="Give one of them.")
    chain = None if rules or is_suggesting else _published(terminal, selection)
    given = load_rules(rules, selection, ports) if rules else chain.rules if chain else None
    if rules and given:
        _say_misfit(terminal, given, selection)

    def tell(estimate: Impact) -> None:
        if not estimate.is_exact:
            bar.line(affected_text(estimate))

    with (
        terminal.bar() as bar,
        stopping(bar.progress("Counting the impact"), safe="Nothing was changed.") as progress,
    ):
        review = make_review(
            selection, ports, rules=given, workers=options.workers, estimated=tell, progress=progress
        )
    store = ports.stores.open(selection.source)
    try:
        structure = store.structure_fingerprint()
    finally:
        store.close()
    return make_plan(
        selection,
        replace(review, script=script),
        options,
        structure=structure,
        created_at=ports.clock.now(),
    )


def _published(terminal: Terminal, selection: Selection) -> Chain | None:
    """Return the rules that are published for a selection; say which they are, and which are not used, and why."""
    way = published_way(selection, terminal.ports)
    if way.chain is not None:
        terminal.say(way.chain.sentence)
    for rules in way.passed_over:
        terminal.say(rules.sentence)
    return way.chain


def _check_versions(selection: Selection) -> None:
    """Say at once what `make_plan` would say after every record was counted."""
    if selection.from_version == selection.to_version:
        raise PlanWrong(
            f"The records are on {selection.to_version} already: from and to are the same version.",
            cure="Choose another version to migrate to.",
        )


def write_plan(plan: MigrationPlan, path: Path) -> None:
    """Write a plan file. Raises `EnvironmentFailed`."""
    data = json.dumps(plan_to_json(plan), indent=1).encode()
    try:
        write_whole(path, data)
    except OSError as error:
        raise file_failure(error, doing="The plan could not be written", path=path, needed=len(data)) from error


def say_plan(terminal: Terminal, plan: MigrationPlan) -> None:
    """Tell people what changes, whom it affects, and what the rules do about it."""
    review, impact = plan.review, plan.review.impact
    selection = plan.selection
    terminal.say(f"{selection.schema_id}: {selection.from_version} to {selection.to_version}")
    lines = [
        (
            review.severity(change).capitalize() if change.is_breaking else "-",
            f"{impact.by_change.get(change.id, 0):,}" if change.is_breaking else "",
            change.description,
        )
        for change in sorted(review.changes, key=lambda change: not change.is_breaking)
    ]
    if lines:
        terminal.say(table(("Severity", "Affected", "Change"), lines))
    say_verdict(terminal, review.is_compatible, review.decided_by, review.witness, has_changes=bool(review.changes))
    terminal.say(affected_text(impact))
    if impact.already_invalid:
        terminal.say(
            f"Invalid under {selection.from_version} already, which no change is blamed for: "
            f"{impact.already_invalid:,}."
        )
    for suggestion in review.suggestions.firsts if review.suggestions else ():
        terminal.say(f"Taken: {suggestion.sentence}: {suggestion.evidence}. {suggestion.reason}")
    for suggestion in review.suggestions.last_resorts if review.suggestions else ():
        terminal.say(
            f"Not taken, because it takes values away: {suggestion.sentence}: {suggestion.evidence}. "
            "Write it into a rules file if that is meant."
        )
    if review.suggestions and review.suggestions.firsts:
        done = review.suggestions.combined
        terminal.say(
            f"Together these would make {done.conforming:,} of {done.tested:,} affected records conform. "
            "Please read them before you run the plan."
        )
        if review.is_seen:
            terminal.say("The script was left out of these figures.")
    for rule in review.rules.rules:
        terminal.say(f"Rule: {rule.sentence()}")
    if review.script:
        say_script(terminal, review.script)
    for risk in plan.risks:
        terminal.say(f"Risk: {risk}")


def suggestion_fields(suggestions: Suggestions) -> dict[str, Any]:
    """Return suggestions as JSON output has them, the best of each change first."""
    return {
        "combined": suggestions.combined._asdict(),
        "by_change": {
            change: [
                {
                    "rules": [rule.to_json() for rule in each.rules],
                    "reason": each.reason,
                    "tested": each.outcome.tested,
                    "conforming": each.outcome.conforming,
                }
                for each in ranked
            ]
            for change, ranked in suggestions.by_change.items()
        },
    }


def _plan_fields(plan: MigrationPlan, path: Path) -> dict[str, Any]:
    review = plan.review
    return {
        "plan": str(path.resolve()),
        "fingerprint": plan.fingerprint,
        "compatible": review.is_compatible,
        "decided_by": review.decided_by,
        "witness": review.witness,
        "settings": SETTINGS,
        "changes": [
            change_fields(change)
            | {
                "impact": review.severity(change),
                "impact_reason": review.severity_reason(change),
                "affected_records": review.impact.by_change.get(change.id, 0),
            }
            for change in review.changes
        ],
        "impact": review.impact.counts(),
        "rules": review.rules.to_json(),
        "script": _script_fields(review.script) if review.script else None,
        "transformations": plan.transformations_required,
        "sql": explanation(review.rules, plan.selection),
        "suggestions": suggestion_fields(review.suggestions) if review.suggestions else None,
        "risks": plan.risks,
        "recommendations": plan.recommendations,
        "estimated_batches": plan.estimated_batches,
        "estimated_duration": plan.estimated_duration,
    }


def _script_fields(script: Script) -> dict[str, Any]:
    return {"path": script.path, "sha256": script.sha256, "hooks": script.hooks, "touches": script.touches}
