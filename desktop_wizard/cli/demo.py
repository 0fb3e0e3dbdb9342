"""The command `demo`: a sample to try everything on, in the wizard or in the terminal."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import click

from desktop_wizard.cli.documents import change_fields
from desktop_wizard.cli.interrupt import stopping
from desktop_wizard.cli.options import FILE, json_option
from desktop_wizard.cli.planning import plan_selection, say_plan, write_plan
from desktop_wizard.cli.run_teller import result_fields
from desktop_wizard.cli.running import (
    Told,
    say_checks,
    say_result,
    tell_stretch,
    validation_fields,
    with_options,
)
from desktop_wizard.cli.terminal import Terminal
from desktop_wizard.display import display_problem
from desktop_wizard.engine.evidence import gather
from desktop_wizard.engine.model import ValidationReport
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.report import rollback_command
from desktop_wizard.engine.runner import start_run
from desktop_wizard.engine.samples import SAMPLES, SamplePlace, create_sample
from desktop_wizard.engine.script import read_script
from desktop_wizard.engine.status import RunState
from desktop_wizard.engine.verify import verify_run


def _listed() -> str:
    """Return the samples as a paragraph of help that keeps its lines."""
    lines = (f"  {sample.name:<12} {sample.title} ({sample.records:,} records)" for sample in SAMPLES.values())
    return "\n".join(("\b", "Samples:", *lines))


@click.command(epilog=_listed())
@click.argument("name", type=click.Choice([*SAMPLES]), default="payments")
@click.option("--dir", "folder", type=FILE, help="Where to put it; a new folder in the data folder unless given.")
@click.option("--records", type=click.IntRange(1), help="How many records; the sample's own number unless given.")
@click.option("--run", "in_terminal", is_flag=True, help="Migrate it in the terminal instead of the wizard.")
@json_option
@click.pass_obj
def demo(terminal: Terminal, name: str, folder: Path | None, records: int | None, in_terminal: bool) -> int:
    """Make a sample database, registry and rules, and open the wizard on it."""
    problem = None if in_terminal else display_problem()
    open_app = None if in_terminal or problem else terminal.open_app
    place = create_sample(name, folder or _new_folder(terminal.ports.data_dir / "demo", name), records)
    terminal.say(f"{place.sample.title}: {place.records:,} records in {place.database}")
    if place.script:  # it comes with this program, so whoever trusts the program trusts it
        terminal.ports.consents.give(read_script(place.script))
    if open_app is not None:
        return open_app(place.selection, place.rules, place.script)
    if problem:
        terminal.say(f"{problem} The same migration runs in the terminal instead.")
    return _migrate(terminal, place)


def _new_folder(parent: Path, name: str) -> Path:
    candidates = (parent / (name if number == 1 else f"{name}-{number}") for number in count(1))
    return next(folder for folder in candidates if not folder.exists())


def _migrate(terminal: Terminal, place: SamplePlace) -> int:
    """Plan, dry run, real run with backup, verification and report."""
    script = read_script(place.script) if place.script else None
    plan = plan_selection(terminal, place.selection, place.rules, script=script, options=place.sample.options)
    say_plan(terminal, plan)
    write_plan(plan, place.database.with_name("plan.json"))
    for is_dry_run in (True, False):
        told = _run(terminal, plan, is_dry_run=is_dry_run)
        if told.result.state != RunState.FINISHED:
            say_result(terminal, place.source.url, told)
            terminal.answer({"result": result_fields(told.result)})
            return told.exit_code
        terminal.say(told.result.summary)
    run_id, ports = told.result.run_id, terminal.ports
    with terminal.bar() as bar, stopping(bar.progress("Verifying"), safe="The run is finished.") as progress:
        validation = verify_run(run_id, place.source.url, ports, progress=progress)
    say_checks(terminal, validation)
    report = place.database.with_name("report.html")
    ports.reports.write(gather(run_id, place.source.url, ports), "html", report)
    _say_end(terminal, place, plan, told, report)
    terminal.answer(_fields(place, plan, told, validation, report))
    return told.exit_code if validation.passed else 1


def _say_end(terminal: Terminal, place: SamplePlace, plan: MigrationPlan, told: Told, report: Path) -> None:
    counts = told.result.counts
    terminal.say()
    terminal.say(f"Records:  {plan.review.impact.total:,}")
    terminal.say(f"Affected: {_affected(plan)}")
    terminal.say(f"Changed:  {counts.migrated - counts.unchanged:,}")
    if counts.failed or counts.skipped:
        stay = f"{counts.failed:,} failed and {counts.skipped:,} skipped, unchanged on {plan.selection.from_version}"
        terminal.say(f"Left:     {stay}")
    if told.backup is not None:
        terminal.say(f"Backup:   {told.backup.path}")
    terminal.say(f"Report:   {report}")
    terminal.say(f"Roll back with: {rollback_command(told.result.run_id, place.source.url)}")


def _affected(plan: MigrationPlan) -> str:
    """Return how many records the breaking changes affect, and which of them how many."""
    impact, breaking = plan.review.impact, plan.review.breaking
    if not breaking:
        return "0, no change breaks a record"
    counts = [impact.by_change.get(change.id, 0) for change in breaking]
    parts = [f"{count:,} ({change.description})" for count, change in zip(counts, breaking, strict=True)]
    sign = "=" if sum(counts) == impact.affected else "from"  # a record may be affected by several changes
    return f"{impact.affected:,} {sign} {' + '.join(parts)}"


def _fields(
    place: SamplePlace, plan: MigrationPlan, told: Told, validation: ValidationReport, report: Path
) -> dict[str, Any]:
    impact = plan.review.impact
    return {
        "database": str(place.database),
        "url": place.source.url,
        "plan": str(place.database.with_name("plan.json")),
        "changes": [
            change_fields(change) | {"affected_records": impact.by_change.get(change.id, 0)}
            for change in plan.review.changes
        ],
        "impact": impact.counts(),
        "result": result_fields(told.result),
        "validation": validation_fields(validation),
        "backup": told.backup,
        "report": str(report),
        "rollback": rollback_command(told.result.run_id, place.source.url),
    }


def _run(terminal: Terminal, plan: MigrationPlan, *, is_dry_run: bool) -> Told:
    ready = with_options(plan, replace(plan.options, is_dry_run=is_dry_run))
    return tell_stretch(
        terminal,
        lambda emit, control: start_run(ready, terminal.ports, emit=emit, control=control),
        as_events=False,
    )
