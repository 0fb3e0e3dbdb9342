"""Removing what runs have left in a database."""

from __future__ import annotations

from dataclasses import asdict
from datetime import timedelta

import click

from desktop_wizard.cli.options import json_option, url_option
from desktop_wizard.cli.terminal import Terminal
from desktop_wizard.engine.errors import NotAllowed
from desktop_wizard.engine.journal_cleaning import Removal, remove_images, remove_journal


@click.group()
def journal() -> None:
    """What runs have left in a database: undo images, which are copies of records, and the journal itself."""


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


def _confirmed(terminal: Terminal, seen: Removal, word: str | None) -> None:
    if word != "REMOVE":
        terminal.say(seen.summary)
        raise NotAllowed("Removing has to be confirmed.", cure="Add --confirm REMOVE if that may be.")


def _tell(terminal: Terminal, removal: Removal) -> None:
    terminal.say(removal.summary)
    terminal.answer({**asdict(removal), "summary": removal.summary})
