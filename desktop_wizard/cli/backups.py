"""Backups: looking at them, proving them, going back to one, and keeping no more of them than are wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import timedelta
from typing import Any

import click

from desktop_wizard.cli.interrupt import stopping
from desktop_wizard.cli.options import absolute_url, json_option
from desktop_wizard.cli.terminal import Terminal, table
from desktop_wizard.engine.errors import BackupFailed, NotAllowed
from desktop_wizard.engine.model import Backup, Conflict, ConflictChoice, key_text
from desktop_wizard.engine.restore import look_at_restore, restore_backup
from desktop_wizard.engine.retention import Retention, delete_backup, prune_backups

MAX_SHOWN = 20
"""Conflicts shown to people; JSON has all."""


@click.group()
def backups() -> None:
    """The backups that were made before runs."""


@backups.command("list")
@json_option
@click.pass_obj
def list_backups(terminal: Terminal) -> None:
    """List the backups, the newest first, and what is damaged."""
    found, damaged = terminal.ports.backups.list(), terminal.ports.backups.damaged()
    lines = [
        (
            backup.id,
            f"{backup.created_at:%Y-%m-%d %H:%M}",
            backup.strategy,
            f"{backup.records:,}",
            f"{backup.size:,}",
            backup.path,
        )
        for backup in found
    ]
    heads = ("Backup", "Made", "Kind", "Records", "Bytes", "File")
    terminal.say(table(heads, lines) if lines else "No backups were made yet.")
    for text in damaged:
        terminal.say(f"Damaged: {text}")
    terminal.answer({"backups": [asdict(backup) for backup in found], "damaged": damaged})


@backups.command("verify")
@click.argument("backup_ids", metavar="[BACKUP_ID]...", nargs=-1)
@json_option
@click.pass_obj
def verify_backups(terminal: Terminal, backup_ids: tuple[str, ...]) -> int:
    """Check that backups still are what was made and proved; all of them where none is named."""
    ports = terminal.ports
    chosen = [ports.backups.get(name) for name in backup_ids] or ports.backups.list()
    answers = [_verified(terminal, backup) for backup in chosen]
    damaged = [] if backup_ids else ports.backups.damaged()
    for text in damaged:
        terminal.say(f"DAMAGED  {text}")
    terminal.answer({"backups": answers, "damaged": damaged})
    return 1 if damaged or not all(answer["is_good"] for answer in answers) else 0


def _verified(terminal: Terminal, backup: Backup) -> dict[str, Any]:
    problem = ""
    with terminal.bar() as bar, stopping(bar.progress(f"Verifying {backup.id}", "steps"), safe="") as progress:
        try:
            terminal.ports.backups.verify(backup, progress)
        except BackupFailed as error:
            problem = str(error)
    terminal.say(f"DAMAGED  {backup.id}: {problem}" if problem else f"good     {backup.id}")
    return {"id": backup.id, "is_good": not problem, "problem": problem}


@backups.command("restore")
@click.argument("backup_id", metavar="BACKUP_ID")
@click.option("--url", help="The database, where it is not the one that the backup was made of, or has a password.")
@click.option(
    "--confirm", metavar="RESTORE", help="The word RESTORE, in capitals; without it, only what it would do."
)
@click.option(
    "--conflicts",
    type=click.Choice([choice.value for choice in ConflictChoice]),
    default=ConflictChoice.KEEP.value,
    show_default=True,
    help="What becomes of records that others have changed or deleted since.",
)
@json_option
@click.pass_obj
def restore(terminal: Terminal, backup_id: str, url: str | None, confirm: str | None, conflicts: str) -> int:
    """Go back to a backup, which is verified before."""
    backup = terminal.ports.backups.get(backup_id)
    where = absolute_url(url) if url else None
    if confirm != "RESTORE":
        with terminal.bar() as bar:
            seen = look_at_restore(backup, where, terminal.ports, progress=bar.progress("Comparing"))
        terminal.say(seen.summary)
        say_conflicts(terminal, seen.conflicts)
        raise NotAllowed(
            "Going back to a backup has to be confirmed.", cure="Add --confirm RESTORE if it may be done."
        )
    safe = "A snapshot is restored whole or not at all; of other backups, what was put back so far stays so."
    with terminal.bar() as bar, stopping(bar.progress("Restoring", unit="steps"), safe=safe) as progress:
        choice = ConflictChoice(conflicts)
        result = restore_backup(backup, where, terminal.ports, conflicts=choice, progress=progress)
    terminal.say(result.summary)
    say_conflicts(terminal, result.conflicts)
    terminal.answer({**asdict(result), "summary": result.summary})
    return 0 if result.is_proved else 1


def say_conflicts(terminal: Terminal, conflicts: Sequence[Conflict]) -> None:
    """Tell people of the first records that others have changed or deleted, with the reason."""
    for conflict in conflicts[:MAX_SHOWN]:
        detail = f": {conflict.detail}" if conflict.detail else ""
        terminal.say(f"  {conflict.reason}: {key_text(conflict.key)}{detail}")
    if len(conflicts) > MAX_SHOWN:
        terminal.say(f"  and {len(conflicts) - MAX_SHOWN:,} more")


@backups.command("delete")
@click.argument("backup_id", metavar="BACKUP_ID")
@click.option("--confirm", metavar="DELETE", help="The word DELETE, in capitals.")
@json_option
@click.pass_obj
def delete(terminal: Terminal, backup_id: str, confirm: str | None) -> None:
    """Delete a backup for good."""
    backup = terminal.ports.backups.get(backup_id)
    if confirm != "DELETE":
        raise NotAllowed(
            f"Deleting {backup.id}, made for {backup.run_id}, has to be confirmed.",
            cure="Add --confirm DELETE if it may go.",
        )
    delete_backup(backup, terminal.ports)
    terminal.say(f"Backup {backup.id} deleted: {backup.size:,} bytes are free again.")
    terminal.answer({"deleted": [backup.id], "bytes": backup.size})


@backups.command("prune")
@click.option("--keep", type=click.IntRange(min=1), help="Keep this many of each record source.")
@click.option("--days", type=click.FloatRange(min=0), help="Keep those that are younger than this many days.")
@click.option("--bytes", "size", type=click.IntRange(min=0), help="Keep no more than this many bytes in all.")
@click.option("--dry-run", is_flag=True, help="Only say which would go.")
@json_option
@click.pass_obj
def prune(terminal: Terminal, keep: int | None, days: float | None, size: int | None, dry_run: bool) -> None:
    """Delete backups that are too many, too old or too large; the newest of each record source always stays."""
    if keep is None and days is None and size is None:
        raise click.UsageError("Say how many to keep: --keep, --days or --bytes.")
    wanted = Retention(keep=keep, age=None if days is None else timedelta(days=days), size=size)
    gone = prune_backups(wanted, terminal.ports, is_dry_run=dry_run)
    verb = "would go" if dry_run else "deleted"
    for backup in gone:
        terminal.say(f"{verb}: {backup.id}, {backup.size:,} bytes")
    freed = sum(backup.size for backup in gone)
    terminal.say(f"{len(gone):,} backups {verb}, {freed:,} bytes." if gone else "No backup has to go.")
    terminal.answer({"deleted": [backup.id for backup in gone], "bytes": freed, "is_dry_run": dry_run})
