"""Removing what runs have left in a database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import timedelta

import click

from desktop_wizard.cli.options import json_option, url_option
from desktop_wizard.cli.terminal import Terminal, table
from desktop_wizard.engine.errors import NotAllowed
from desktop_wizard.engine.journal_cleaning import (
    CopyFacts,
    CopyRemoval,
    Removal,
    host_copies,
    remove_host_copies,
    remove_images,
    remove_journal,
)


@click.group()
def journal() -> None:
    """What runs have left: undo images, which are copies of records, journals, and copies of hosts' records."""


@journal.command("remove")
@url_option
@click.option("--confirm", metavar="REMOVE", help="The word REMOVE, in capitals; without it, only what would go.")
@json_option
@click.pass_obj
def remove(terminal: Terminal, url: str, confirm: str | None) -> None:
    """Remove the journal, with the undo images of all runs."""
    seen = remove_journal(url, terminal.ports, is_dry_run=True)
    _confirmed(terminal, seen, confirm)
    _tell(terminal, remove_journal(url, terminal.ports))


@journal.command("prune")
@url_option
@click.option("--run", "run_id", metavar="RUN_ID", help="The undo images of this run.")
@click.option("--days", type=click.FloatRange(min=0), help="Those of runs that ended more than this many days ago.")
@click.option("--confirm", metavar="REMOVE", help="The word REMOVE, in capitals; without it, only what would go.")
@json_option
@click.pass_obj
def prune(terminal: Terminal, url: str, run_id: str | None, days: float | None, confirm: str | None) -> None:
    """Remove undo images that are not needed any more; the rest of the journal stays."""
    if (run_id is None) == (days is None):
        raise click.UsageError("Say which images may go: either --run or --days.")
    age = None if days is None else timedelta(days=days)
    seen = remove_images(url, terminal.ports, run_id=run_id, older_than=age, is_dry_run=True)
    if seen.runs:
        _confirmed(terminal, seen, confirm)
    _tell(terminal, remove_images(url, terminal.ports, run_id=run_id, older_than=age))


@journal.command("copies")
@click.option("--remove", "name", metavar="NAME", help="Remove this copy.")
@click.option("--days", type=click.FloatRange(min=0), help="Remove those that were not used for this many days.")
@click.option("--confirm", metavar="REMOVE", help="The word REMOVE, in capitals; without it, only what would go.")
@json_option
@click.pass_obj
def copies(terminal: Terminal, name: str | None, days: float | None, confirm: str | None) -> None:
    """List the copies of records that lie with host programs, or remove some, with the journals of their runs."""
    ports = terminal.ports
    if name is None and days is None:
        _list_copies(terminal, host_copies(ports))
        return
    if name is not None and days is not None:
        raise click.UsageError("Say which copies may go: either --remove or --days.")
    age = None if days is None else timedelta(days=days)
    seen = remove_host_copies(ports, name=name, older_than=age, is_dry_run=True)
    if seen.copies:
        _confirmed(terminal, seen, confirm)
    removal = remove_host_copies(ports, name=name, older_than=age)
    terminal.say(removal.summary)
    terminal.answer({"copies": [each.copy.name for each in removal.copies], "summary": removal.summary})


def _list_copies(terminal: Terminal, found: Sequence[CopyFacts]) -> None:
    lines = [
        (
            each.copy.name,
            f"{each.copy.size:,}",
            f"{each.copy.used_at:%Y-%m-%d}",
            each.unreadable or f"{len(each.runs):,}",
            ", ".join(each.unfinished),
        )
        for each in found
    ]
    heads = ("Copy", "Bytes", "Used", "Runs", "Not finished")
    terminal.say(table(heads, lines) if lines else "There are no copies of hosts' records.")
    terminal.answer(
        {
            "copies": [
                {
                    "name": each.copy.name,
                    "url": each.copy.url,
                    "size": each.copy.size,
                    "used_at": each.copy.used_at.isoformat(),
                    "runs": [run.run_id for run in each.runs],
                    "unfinished": each.unfinished,
                    "unreadable": each.unreadable,
                }
                for each in found
            ]
        }
    )


def _confirmed(terminal: Terminal, seen: Removal | CopyRemoval, word: str | None) -> None:
    if word != "REMOVE":
        terminal.say(seen.summary)
        raise NotAllowed("Removing has to be confirmed.", cure="Add --confirm REMOVE if that may be.")


def _tell(terminal: Terminal, removal: Removal) -> None:
    terminal.say(removal.summary)
    terminal.answer({**asdict(removal), "summary": removal.summary})
