"""The command `affected`: which records a change affects, all of them, page by page."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from desktop_wizard.cli.interrupt import stopping
from desktop_wizard.cli.options import FILE, absolute_url, json_option
from desktop_wizard.cli.running import read_plan
from desktop_wizard.cli.terminal import Terminal
from desktop_wizard.engine.errors import OptionsWrong, Problem
from desktop_wizard.engine.impact import PAGE_SIZE, ImpactHand, RecordClass, affected_keys
from desktop_wizard.engine.model import Change, Key, key_text
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.report import command_line
from desktop_wizard.engine.undo import key_from_json, key_to_json


@click.command()
@click.argument("plan", type=FILE)
@click.option("--change", "change_", help="Of one change only: its id, or its place in the schema.")
@click.option(
    "--class",
    "class_",
    type=click.Choice([kind.value for kind in RecordClass]),
    default=RecordClass.AFFECTED.value,
    show_default=True,
    help="Which records.",
)
@click.option("--after", metavar="KEY", help="Go on behind this key, as JSON: '[\"txn_1\"]'.")
@click.option("--limit", type=click.IntRange(1), default=PAGE_SIZE, show_default=True, help="Keys at most.")
@click.option("--url", help="The plan's database URL with its password, which plans never hold.")
@json_option
@click.pass_obj
def affected(
    terminal: Terminal, plan: Path, change_: str | None, class_: str, after: str | None, limit: int, url: str | None
) -> None:
    """List the keys of the records that the changes in the file PLAN affect, as the records are now."""
    loaded = read_plan(plan)
    wanted = _change(loaded.review.breaking, change_).id if change_ else RecordClass(class_)
    selection, review = loaded.selection, loaded.review
    source = replace(selection.source, url=absolute_url(url)) if url else selection.source
    start = read_key(after, loaded) if after else None
    hand = ImpactHand(review.old_schema, review.new_schema, review.changes)
    store = terminal.ports.stores.open(source)
    try:
        with (
            terminal.bar() as bar,
            stopping(bar.progress("Looking for records"), safe="Nothing was changed.") as progress,
        ):
            page = affected_keys(store, hand, wanted, selection.versions, after=start, size=limit, progress=progress)
    finally:
        store.close()
    for key in page.keys:
        terminal.say(key_text(key))
    if not page.keys:
        terminal.say("There are no more such records." if start else "There are no such records.")
    if page.after is not None:
        which = ("--change", change_) if change_ else ("--class", class_)
        more = json.dumps(key_to_json(page.after))
        terminal.say(f"More: {command_line('affected', str(plan), *which, '--after', more)}")
    terminal.answer(
        {
            "change" if change_ else "class": str(wanted),
            "keys": [key_to_json(key) for key in page.keys],
            "after": None if page.after is None else key_to_json(page.after),
        }
    )


def _change(changes: Sequence[Change], named: str) -> Change:
    found = [change for change in changes if named in (change.id, change.path, change.record_path)]
    if len(found) == 1:
        return found[0]
    raise OptionsWrong(
        f"{'No breaking change' if not found else 'More than one breaking change'} of the plan is named {named!r}.",
        cure="Name one by its id.",
        problems=tuple(Problem(change.id, change.description) for change in found or changes),
    )


def read_key(text: str, plan: MigrationPlan, option: str = "--after") -> Key:
    """Return the key that a command line gives as JSON. Raises `OptionsWrong` naming the option."""
    width = len(plan.selection.source.key_columns)
    try:
        value = json.loads(text)
        key = key_from_json(value) if isinstance(value, list) else ()
    except (ValueError, TypeError, KeyError, AttributeError):
        key = ()
    if len(key) != width or not all(isinstance(part, int | float | str | bytes) for part in key):
        raise OptionsWrong(
            f"This is no key: {text}.",
            where=option,
            cure=f"Give a JSON array with {width} values, as --json does.",
        )
    return key
