"""Commands that change records: run, resume, complete; and verify, which proves them right."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import click

from desktop_wizard.cli.documents import read_file
from desktop_wizard.cli.interrupt import on_interrupt, stopping
from desktop_wizard.cli.options import (
    FILE,
    absolute_url,
    events_option,
    json_option,
    run_id_argument,
    url_option,
)
from desktop_wizard.cli.run_teller import RunTeller
from desktop_wizard.cli.terminal import Terminal, duration_text
from desktop_wizard.cli.trusting import seek_consent, trust_option
from desktop_wizard.engine.errors import NotAllowed, PlanWrong, RunCancelled, WizardError
from desktop_wizard.engine.events import RunEvent
from desktop_wizard.engine.model import (
    Backup,
    BackupStrategy,
    MigrationResult,
    RunOptions,
    ValidationReport,
)
from desktop_wizard.engine.plan import MigrationPlan, checked_options, plan_from_json
from desktop_wizard.engine.report import command_line, rollback_command
from desktop_wizard.engine.runner import RunControl, resume_run, start_run
from desktop_wizard.engine.runs import complete_run, find_run
from desktop_wizard.engine.safety.redaction import redact
from desktop_wizard.engine.status import RunState
from desktop_wizard.engine.verify import verify_run

Stretch = Callable[[Callable[[RunEvent], None], RunControl], MigrationResult]


@click.command()
@click.argument("plan", type=FILE)
@click.option("--for-real", is_flag=True, help="Change the records; without it, this is a dry run.")
@click.option("--url", help="The plan's database URL with its password, which plans never hold.")
@click.option("--batch-size", type=int, help="Records in one transaction, 1-10,000.")
@click.option(
    "--backup",
    type=click.Choice([strategy.value for strategy in BackupStrategy if strategy is not BackupStrategy.CUSTOM]),
    help="How the backup before the run is made.",
)
@click.option("--no-backup", is_flag=True, help="Make no backup; needs --allow-skip-backup.")
@click.option("--allow-skip-backup", is_flag=True, help="Allow --no-backup.")
@click.option(
    "--strategy",
    type=click.Choice(["in_place"]),
    expose_value=False,  # there is but one in this version
    help="Where the new documents are written.",
)
@click.option("--workers", type=int, help="Worker processes, 1-16.")
@click.option("--streaming", is_flag=True, help=f"Commit after every {RunOptions.STREAM_SIZE} records already.")
@click.option("--max-retries", type=int, help="Tries after a passing error, 0-10.")
@click.option("--stop-on-error", is_flag=True, help="Pause at the first record that fails.")
@trust_option
@click.option("--script-timeout", type=float, help="Seconds that a script has for one record, 0.1-3600.")
@click.option("--timeout", type=float, help="Seconds after which the run pauses, at least 60.")
@events_option
@click.pass_obj
def run(
    terminal: Terminal,
    plan: Path,
    for_real: bool,
    url: str | None,
    backup: str | None,
    no_backup: bool,
    allow_skip_backup: bool,
    streaming: bool,
    stop_on_error: bool,
    batch_size: int | None,
    workers: int | None,
    max_retries: int | None,
    timeout: float | None,
    script_timeout: float | None,
    trusted: str | None,
) -> int:
    """Run the plan in the file PLAN: a dry run, unless --for-real is given."""
    if no_backup and backup:
        raise click.UsageError("--backup and --no-backup exclude each other.")
    if no_backup and not allow_skip_backup:
        raise NotAllowed(
            "Running without a backup needs --allow-skip-backup as well.",
            cure="Leave out --no-backup, or add --allow-skip-backup.",
        )
    loaded = read_plan(plan)
    seek_consent(terminal, loaded.review.script, trusted)
    options = loaded.options
    wanted = replace(
        options,
        is_dry_run=not for_real,
        backup=None if no_backup else BackupStrategy(backup) if backup else options.backup,
        is_streaming=streaming or options.is_streaming,
        continue_on_error=options.continue_on_error and not stop_on_error,
        batch_size=options.batch_size if batch_size is None else batch_size,
        workers=options.workers if workers is None else workers,
        max_retries=options.max_retries if max_retries is None else max_retries,
        timeout=options.timeout if timeout is None else timeout,
        script_seconds=options.script_seconds if script_timeout is None else script_timeout,
    )
    ready, ports = with_options(loaded, wanted, absolute_url(url) if url else None), terminal.ports
    told = tell_stretch(terminal, lambda emit, control: start_run(ready, ports, emit=emit, control=control))
    say_result(terminal, ready.selection.source.url, told)
    return told.exit_code


def read_plan(path: Path) -> MigrationPlan:
    """Read a plan file. Raises `PlanWrong`."""
    data = read_file(path, PlanWrong, "plan")
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise PlanWrong(
            f"The plan file is not JSON: {error}.", where=str(path), cure="Make one with `desktop-wizard plan`."
        ) from error
    return plan_from_json(value, origin=str(path))


def with_options(plan: MigrationPlan, options: RunOptions, url: str | None = None) -> MigrationPlan:
    """Return a plan with other options, and another URL if one is given. Raises `OptionsWrong`."""
    selection = plan.selection
    if url is not None:
        selection = replace(selection, source=replace(selection.source, url=url))
    return replace(plan, selection=selection, options=checked_options(options))


@click.command()
@run_id_argument
@url_option
@trust_option
@events_option
@click.pass_obj
def resume(terminal: Terminal, run_id: str, url: str, trusted: str | None) -> int:
    """Go on with a run that was paused or cut off."""
    ports = terminal.ports
    with find_run(run_id, url, ports) as found:
        script = found.plan.review.script
    seek_consent(terminal, script, trusted)
    told = tell_stretch(terminal, lambda emit, control: resume_run(run_id, url, ports, emit=emit, control=control))
    say_result(terminal, url, told)
    return told.exit_code


@dataclass(frozen=True, slots=True)
class Told:
    """How a stretch of a run ended, and what was heard of it.

    Attributes:
        error: what paused it, None if no error did.
        backup: the backup that was made before it.
    """

    result: MigrationResult
    error: WizardError | None
    backup: Backup | None

    @property
    def exit_code(self) -> int:
        if self.error is not None:
            return self.error.exit_code
        if self.result.state in (RunState.CANCELLED, RunState.PAUSED):
            return RunCancelled.exit_code
        is_other = self.result.prediction is not None and not self.result.prediction.is_kept
        return 1 if self.result.counts.failed or self.result.counts.skipped or is_other else 0


def tell_stretch(terminal: Terminal, stretch: Stretch, *, as_events: bool = True) -> Told:
    """Do one stretch of a run and tell what happens; Ctrl+C cancels it at the next batch boundary.

    Args:
        as_events: whether scripts get the events too.
    """
    control = RunControl()
    with terminal.bar() as bar:
        teller = RunTeller(terminal if as_events else terminal.without_json(), bar)

        def ask() -> None:
            control.cancel()
            bar.line("Cancelling behind the last committed batch. Press Ctrl+C again to end the program at once.")

        with on_interrupt(ask):
            result = stretch(teller, control)
    return Told(result, teller.error, teller.backup)


def say_result(terminal: Terminal, url: str, told: Told) -> None:
    """Tell people how a run ended, and what they can do now."""
    result, shown = told.result, redact(url)
    if told.error is not None:
        terminal.say(redact(f"Error: {told.error}"))
    terminal.say(f"{result.summary} ({result.run_id}, {duration_text(result.duration)})")
    if result.prediction is not None:
        terminal.say(f"{'' if result.prediction.is_kept else 'ALARM: '}{result.prediction.sentence}")
    if told.backup is not None:
        terminal.say(f"Backup: {told.backup.path}")
    if result.state == RunState.PAUSED:
        terminal.say(f"Resume with: {command_line('resume', result.run_id, '--url', shown)}")
    if result.counts.failed or result.counts.skipped:
        terminal.say(f"What was left behind: {command_line('quarantine', result.run_id, '--url', shown)}")
    if not result.is_dry_run:
        terminal.say(f"Roll back with: {rollback_command(result.run_id, shown)}")


@click.command()
@run_id_argument
@url_option
@click.option("--workers", type=click.IntRange(1, 16), default=1, show_default=True, help="Worker processes.")
@json_option
@click.pass_obj
def verify(terminal: Terminal, run_id: str, url: str, workers: int) -> int:
    """Validate every record after a run, and prove that nothing else changed."""
    with terminal.bar() as bar, stopping(bar.progress("Verifying"), safe="Nothing was changed.") as progress:
        report = verify_run(run_id, url, terminal.ports, workers=workers, progress=progress)
    say_checks(terminal, report)
    terminal.answer(validation_fields(report))
    return 0 if report.passed else 1


def say_checks(terminal: Terminal, report: ValidationReport) -> None:
    """Tell people how each check went."""
    for check in report.checks:
        terminal.say(f"{'passed' if check.passed else 'FAILED'}  {check.name}: {check.detail}")
    terminal.say(f"{report.records:,} records looked at, {report.invalid:,} invalid.")


def validation_fields(report: ValidationReport) -> dict[str, Any]:
    """Return a validation report as JSON."""
    return {**asdict(report), "passed": report.passed}


@click.command()
@run_id_argument
@url_option
@json_option
@click.pass_obj
def complete(terminal: Terminal, run_id: str, url: str) -> None:
    """Accept a finished run, as the Complete button does."""
    sentence = complete_run(run_id, url, terminal.ports)
    terminal.say(sentence)
    terminal.answer({"run_id": run_id, "state": RunState.COMPLETED, "stamped": sentence})
