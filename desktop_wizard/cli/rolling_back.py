"""Taking runs back: all of a run, or one record of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import click

from desktop_wizard.cli.backups import say_conflicts
from desktop_wizard.cli.interrupt import stopping
from desktop_wizard.cli.options import json_option, run_id_argument, url_option
from desktop_wizard.cli.terminal import Terminal
from desktop_wizard.engine.conflicts import list_conflicts
from desktop_wizard.engine.errors import NotAllowed
from desktop_wizard.engine.model import CHANGED, DELETED, ConflictChoice
from desktop_wizard.engine.record_rollback import roll_back_record
from desktop_wizard.engine.rollback import ALL_CONFLICTS, roll_back


@click.command()
@run_id_argument
@url_option
@click.option("--confirm", metavar="ROLLBACK", help="The word ROLLBACK, in capitals.")
@click.option(
    "--conflicts",
    type=click.Choice(["list", *(choice.value for choice in ConflictChoice)]),
    default=ConflictChoice.KEEP.value,
    show_default=True,
    help="What becomes of records that others have changed or deleted since; `list` changes nothing.",
)
@click.option(
    "--only",
    type=click.Choice([CHANGED, DELETED]),
    help="With --conflicts restore: only records that others have changed, or only those that they have deleted.",
)
@click.option("--key", "key_parts", metavar="VALUE", multiple=True, help="Only this record; once per key column.")
@json_option
@click.pass_obj
def rollback(
    terminal: Terminal,
    run_id: str,
    url: str,
    confirm: str | None,
    conflicts: str,
    only: str | None,
    key_parts: tuple[str, ...],
) -> int:
    """Restore every record that a run changed, or with --key a single one."""
    if conflicts == "list":
        return _list(terminal, run_id, url)
    choice = ConflictChoice(conflicts)
    if key_parts:
        return _one_record(terminal, run_id, url, key_parts, choice)
    if confirm != "ROLLBACK":
        raise NotAllowed(
            "A rollback has to be confirmed.", cure="Add --confirm ROLLBACK if every record may go back."
        )
    safe = "What was restored so far stays restored; the same command takes the rollback up again."
    with (
        terminal.bar() as bar,
        stopping(bar.progress("Rolling back", unit="batches"), safe=safe) as progress,
    ):
        kinds = frozenset({only}) if only else ALL_CONFLICTS
        result = roll_back(run_id, url, terminal.ports, conflicts=choice, only=kinds, progress=progress)
    terminal.say(result.summary)
    say_conflicts(terminal, result.reasons)
    fields: Mapping[str, Any] = asdict(result)
    terminal.answer({**fields, "is_proved": result.is_proved, "summary": result.summary})
    return 0 if result.is_proved else 1


def _list(terminal: Terminal, run_id: str, url: str) -> int:
    found = list_conflicts(run_id, url, terminal.ports)
    say_conflicts(terminal, found)
    told = f"{len(found):,} records were changed or deleted by others since the run."
    terminal.say(told if found else "Nobody has changed or deleted a record of the run since.")
    terminal.answer({"run_id": run_id, "conflicts": [asdict(conflict) for conflict in found]})
    return 1 if found else 0


def _one_record(terminal: Terminal, run_id: str, url: str, key_parts: tuple[str, ...], choice: ConflictChoice) -> int:
    result = roll_back_record(run_id, key_parts, url, terminal.ports, conflicts=choice)
    terminal.say(result.summary)
    terminal.answer({**asdict(result), "summary": result.summary})
    return 1 if result.conflict else 0
