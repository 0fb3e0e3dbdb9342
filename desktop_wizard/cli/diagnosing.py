"""One file for whoever looks for a fault, without records and secrets."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_wizard.cli.options import FILE, absolute_url, json_option
from desktop_wizard.cli.terminal import Terminal
from desktop_wizard.engine.diagnosis import facts_of_last_run, facts_of_run
from desktop_wizard.settings import SettingsFile
from desktop_wizard.settings.facts import user_facts


@click.command()
@click.argument("file", type=FILE)
@click.option("--url", default="", help="With a run of this database, the newest unless --run names another.")
@click.option("--run", "run_id", metavar="RUN_ID", help="With this run of it.")
@json_option
@click.pass_obj
def diagnostics(terminal: Terminal, file: Path, url: str, run_id: str | None) -> None:
    """Save what helps to find a fault as FILE, a zip: versions, settings, a plan and its run in numbers, logs.

    There are no records in it, no keys of records, and no passwords; names of tables, columns and fields are.
    """
    if run_id and not url:
        raise click.UsageError("Say with --url in which database the run is.")
    ports = terminal.ports
    facts: dict[str, object] = {"settings": user_facts(SettingsFile(ports.config_dir).read().settings)}
    if url:
        place = absolute_url(url)
        facts |= facts_of_run(run_id, place, ports) if run_id else facts_of_last_run(place, ports)
    ports.diagnostics.save(facts, file)
    terminal.say(f"Saved: {file}")
    terminal.answer({"path": str(file), "holds": sorted(facts)})
