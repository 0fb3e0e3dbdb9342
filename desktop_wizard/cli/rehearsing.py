"""The command `rehearse`: a run and its rollback on a scratch copy of some records."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from desktop_wizard.cli.interrupt import stopping
from desktop_wizard.cli.options import FILE, absolute_url, json_option
from desktop_wizard.cli.running import read_plan, with_options
from desktop_wizard.cli.terminal import Terminal
from desktop_wizard.cli.trusting import seek_consent, trust_option
from desktop_wizard.engine.rehearsal import SIZE, rehearse


@click.command("rehearse")
@click.argument("plan", type=FILE)
@click.option("--url", help="The plan's database URL with its password, which plans never hold.")
@click.option("--records", type=click.IntRange(min=1), default=SIZE, show_default=True, help="Records to copy.")
@trust_option
@json_option
@click.pass_obj
def rehearse_plan(terminal: Terminal, plan: Path, url: str | None, records: int, trusted: str | None) -> int:
    """Run the plan in the file PLAN on a scratch copy, take it back, and compare every byte."""
    loaded = read_plan(plan)
    seek_consent(terminal, loaded.review.script, trusted)
    ready = with_options(loaded, loaded.options, absolute_url(url) if url else None)
    with (
        terminal.bar() as bar,
        stopping(bar.progress("Rehearsing", unit="steps"), safe="No record was changed.") as progress,
    ):
        result = rehearse(ready, terminal.ports, size=records, progress=progress)
    counts = result.counts
    terminal.say(
        f"{counts.read:,} records rehearsed, {result.affected:,} of them known to be affected: "
        f"{counts.changed:,} changed, {counts.failed:,} failed, {counts.skipped:,} skipped."
    )
    terminal.say(result.summary)
    terminal.answer({**asdict(result), "is_proved": result.is_proved, "summary": result.summary})
    return 0 if result.is_proved else 1
