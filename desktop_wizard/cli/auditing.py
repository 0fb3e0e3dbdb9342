"""The audit trail, and the evidence of one run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from desktop_wizard.cli.options import FILE, absolute_url, json_option, run_id_argument, url_option
from desktop_wizard.cli.terminal import Terminal
from desktop_wizard.engine.evidence import write_evidence
from desktop_wizard.engine.runs import audit_lines
from desktop_wizard.engine.trail import matching


@click.group()
def audit() -> None:
    """The audit trail: who did what and when."""


@audit.command("list")
@click.option("--run", "run_id", metavar="RUN_ID", default="", help="Only what was done with this run.")
@click.option("--action", metavar="WORDS", default="", help="Only what was done in these words, or a part of them.")
@click.option("--since", type=click.DateTime(), help="Only what was done then or later, in local time.")
@click.option("--until", type=click.DateTime(), help="Only what was done then or earlier, in local time.")
@json_option
@click.pass_obj
def list_audit(terminal: Terminal, run_id: str, action: str, since: datetime | None, until: datetime | None) -> None:
    """List the entries, the oldest first."""
    entries = matching(
        terminal.ports.audit.entries(),
        run_id=run_id,
        words=action,
        since=since.astimezone() if since else None,
        until=until.astimezone() if until else None,
    )
    for entry in entries:
        terminal.say(entry_text(entry))
    if not entries:
        terminal.say("The audit trail is empty, or has no such entry.")
    terminal.answer({"entries": entries})


def entry_text(entry: Mapping[str, Any]) -> str:
    """Return an entry as one line."""
    facts = ", ".join(f"{name} {value}" for name, value in entry["facts"].items() if name != "run_previous")
    return f"{entry['time']}  {entry['user']}@{entry['host']}  {entry['action']}  {facts}"


@audit.command("verify")
@click.option("--url", help="Compare with what the journals of this database keep, too.")
@click.option("--known", metavar="SHA256", multiple=True, help="The sum of an entry that has to be in the trail.")
@json_option
@click.pass_obj
def verify_audit(terminal: Terminal, url: str | None, known: tuple[str, ...]) -> int:
    """Check that no entry was edited, moved or removed."""
    kept = audit_lines(absolute_url(url), terminal.ports) if url else []
    check = terminal.ports.audit.verify([*known, *kept])
    for text in (*check.problems, *check.notices):
        terminal.say(text)
    if not check.problems:
        terminal.say(f"The audit trail is whole: {check.entries:,} entries.")
        terminal.say(
            f"Its last entry's SHA-256 is {check.head}. Kept elsewhere, it shows later that nothing was cut."
        )
    terminal.answer({"is_whole": not check.problems, **asdict(check)})
    return 1 if check.problems else 0


@click.command()
@run_id_argument
@url_option
@click.option("-o", "--output", type=FILE, required=True, help="The zip file to write.")
@json_option
@click.pass_obj
def evidence(terminal: Terminal, run_id: str, url: str, output: Path) -> None:
    """Write what proves a run into one zip, which anybody can check with Python alone."""
    seal = write_evidence(run_id, url, output, terminal.ports)
    terminal.say(f"Evidence written to {output}.")
    terminal.say(f"The SHA-256 of its manifest is {seal}. Kept elsewhere, it shows later that this is the first one.")
    terminal.say(f"Check it with: unzip {output} verify.py; python -I verify.py {output} --manifest {seal}")
    terminal.answer({"run_id": run_id, "path": str(output.resolve()), "manifest": seal})
