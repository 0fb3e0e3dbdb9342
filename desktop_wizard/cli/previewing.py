"""The command `preview`: records before and after, and which rule is responsible for what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from desktop_wizard.cli.affected import read_key
from desktop_wizard.cli.options import FILE, absolute_url, json_option
from desktop_wizard.cli.running import read_plan
from desktop_wizard.cli.terminal import Terminal
from desktop_wizard.cli.trusting import seek_consent, trust_option
from desktop_wizard.engine.errors import OptionsWrong
from desktop_wizard.engine.model import JsonValue, key_text
from desktop_wizard.engine.plan import Preview, keys_to_show
from desktop_wizard.engine.runner.script_calls import check_consent, check_host
from desktop_wizard.engine.script import HostHooks
from desktop_wizard.engine.transform import MISSING, MissingType, PathChange, RuleStep, value_text
from desktop_wizard.engine.trying import Bystanders, Exhibits, previews_of
from desktop_wizard.engine.undo import key_to_json


@click.command()
@click.argument("plan", type=FILE)
@click.option(
    "--key", "keys", multiple=True, metavar="KEY", help="A record's key, as JSON: '[\"txn_1\"]'; repeatable."
)
@click.option("--limit", type=click.IntRange(1, 100), default=5, show_default=True, help="Affected records at most.")
@click.option("--steps", is_flag=True, help="Show what each rule makes of a record, one after the other.")
@click.option("--failing", is_flag=True, help="Only records that would not conform.")
@click.option("--url", help="The plan's database URL with its password, which plans never hold.")
@trust_option
@json_option
@click.pass_obj
def preview(
    terminal: Terminal,
    plan: Path,
    keys: tuple[str, ...],
    limit: int,
    steps: bool,
    failing: bool,
    url: str | None,
    trusted: str | None,
) -> None:
    """Show what the rules of the file PLAN would make of affected records, as they are now; nothing is written.

    Counters number the records that are shown; a run numbers all of them. Where a script is to see
    records, the first 20 are shown to it.
    """
    loaded = read_plan(plan)
    seek_consent(terminal, loaded.review.script, trusted)
    check_consent(loaded.review.script, terminal.ports)
    check_host(loaded, HostHooks())
    source = loaded.selection.source
    wanted = [read_key(key, loaded, "--key") for key in keys] or keys_to_show(loaded.review)
    store = terminal.ports.stores.open(replace(source, url=absolute_url(url)) if url else source)
    try:
        exhibits = Exhibits.of(store, wanted)
    finally:
        store.close()
    if keys and len(exhibits.records) < len(wanted):
        found = {record.key for record in exhibits.records}
        missing = ", ".join(key_text(key) for key in wanted if key not in found)
        raise OptionsWrong(f"There is no such record: {missing}.", where="--key", cure="Give keys of the source.")
    shown = previews_of(exhibits, loaded, Bystanders(terminal.ports.user))
    previews = [each for each in shown if not (failing and each.conforms)]
    previews = previews if keys else previews[:limit]
    for each in previews:
        _say(terminal, each, steps=steps)
    if not previews:
        terminal.say("No record to show.")
    terminal.answer({"previews": [_fields(each) for each in previews]})


def _say(terminal: Terminal, preview: Preview, *, steps: bool) -> None:
    state = "conforms" if preview.conforms else "is skipped" if preview.is_skipped else "stays as it is"
    terminal.say(f"{key_text(preview.key)}: {state}")
    stop = preview.stopped_at
    by = f"rule {stop.number}{f', on the way to {stop.stage}' if stop.stage else ''}: " if stop else ""
    for problem in preview.problems:
        terminal.say(f"  ! {by}{problem}")
    if steps:
        _say_steps(terminal, preview.working_steps)
        return
    for change in preview.changes:
        step = preview.responsible(change)
        by = (
            f"  (rule {step.number}: {step.rule.sentence()})" if step else "  (the script)" if preview.is_seen else ""
        )
        terminal.say(f"  {_change_text(change)}{by}")


def _say_steps(terminal: Terminal, steps: Iterable[RuleStep]) -> None:
    stage = ""
    for step in steps:
        if step.stage != stage:
            stage = step.stage
            terminal.say(f"  to {stage}:")
        terminal.say(f"  {step.number}. {step.rule.sentence()}")
        for change in step.changes:
            terminal.say(f"     {_change_text(change)}")
        if step.problem:
            terminal.say("     stops here")


def _change_text(change: PathChange) -> str:
    return f"{change.path}: {_side(change.before)} → {_side(change.after)}"


def _side(value: JsonValue | MissingType) -> str:
    return "nothing" if value is MISSING else value_text(value)


def _fields(preview: Preview) -> dict[str, Any]:
    return {
        "key": key_to_json(preview.key),
        "conforms": preview.conforms,
        "is_skipped": preview.is_skipped,
        "problems": preview.problems,
        "before": preview.before,
        "after": preview.after,
        "changes": [
            _change_fields(change) | {"rule": step.number if (step := preview.responsible(change)) else None}
            for change in preview.changes
        ],
        "steps": [
            {
                "rule": step.number,
                "sentence": step.rule.sentence(),
                "stage": step.stage or None,
                "changes": [_change_fields(change) for change in step.changes],
                "problem": step.problem or None,
            }
            for step in preview.steps
        ],
    }


def _change_fields(change: PathChange) -> dict[str, Any]:
    """Return a change; a side where there is nothing has no member, so that it is not taken for null."""
    sides = {"before": change.before, "after": change.after}
    return {"path": change.path} | {side: value for side, value in sides.items() if value is not MISSING}
