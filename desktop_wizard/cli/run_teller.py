"""Tells what a run does while it does it: an event a line for scripts, a bar and sentences for people."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, assert_never

from desktop_wizard.cli.terminal import ProgressBar, Terminal, duration_text
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.events import (
    BackupMade,
    BatchCommitted,
    Logged,
    LogLevel,
    Phase,
    PhaseStarted,
    ProgressMade,
    RunEvent,
    RunFinished,
    RunPaused,
    RunStarted,
)
from desktop_wizard.engine.model import Backup, MigrationProgress, MigrationResult
from desktop_wizard.engine.runner.meter import BACKUP_SHARE
from desktop_wizard.engine.safety.redaction import redact

MAX_WARNINGS = 20
"""Warnings shown to people; the quarantine has them all."""

_PHASES = {
    Phase.PREFLIGHT: "Checking that everything is as it was planned",
    Phase.BACKUP: "Making a backup",
    Phase.MIGRATING: "Migrating",
    Phase.FINISHING: "Finishing",
    Phase.ROLLING_BACK: "Rolling back",
}


class RunTeller:
    """Listens to a run.

    Attributes:
        backup: the backup that was made, None where none was.
        error: what paused the run, None if it was not paused by an error.
    """

    def __init__(self, terminal: Terminal, bar: ProgressBar) -> None:
        self._terminal = terminal
        self._bar = bar
        self._phase = Phase.PREFLIGHT
        self._is_dry_run = True
        self._total = self._processed = 0
        self._last: MigrationProgress | None = None
        self._warnings = 0
        self.backup: Backup | None = None
        self.error: WizardError | None = None

    def __call__(self, event: RunEvent) -> None:
        """Tell one event."""
        match event:
            case RunStarted():
                self._started(event)
            case PhaseStarted(phase):
                self._phase = phase
                self._terminal.event("log", {"level": "info", "message": _PHASES[phase], "phase": phase})
            case BackupMade(backup):
                self.backup = backup
                message = f"Backup {backup.id} made and verified"
                self._terminal.event("log", {"level": "success", "message": message, "backup": backup})
            case BatchCommitted():
                self._processed = event.processed_records
                self._show()
            case ProgressMade(progress):
                self._terminal.event("progress", asdict(progress))
                self._last = progress
                self._show()
            case Logged(time, level, message):
                self._terminal.event("log", {"time": time, "level": level, "message": message})
                if level in (LogLevel.WARNING, LogLevel.ERROR):
                    self._warn(level, message)
            case RunPaused(run_id, error, progress):
                self.error = error
                if error is not None:
                    self._terminal.event("error", {"run_id": run_id, **error_fields(error)})
                self._terminal.event("paused", {"run_id": run_id, **asdict(progress)})
            case RunFinished(result):
                self._terminal.event("finished", result_fields(result))
            case _:
                assert_never(event)

    def _started(self, event: RunStarted) -> None:
        self._is_dry_run, self._total = event.is_dry_run, event.total_records
        fields = {
            "run_id": event.run_id,
            "is_dry_run": event.is_dry_run,
            "total_records": event.total_records,
            "total_batches": event.total_batches,
        }
        self._terminal.event("resumed" if event.is_resumed else "started", fields)
        kind = "Dry run" if event.is_dry_run else "Run"
        verb = "goes on" if event.is_resumed else "started"
        self._bar.line(f"{kind} {event.run_id} {verb}: {event.total_records:,} records.")

    def _show(self) -> None:
        """Draw the bar: batches come more often than progress, which knows the rest of the time."""
        if self._phase is Phase.BACKUP:
            done = self._last.percentage / BACKUP_SHARE if self._last else 0.0
            self._bar.show(min(done, 1.0), "", title=_PHASES[Phase.BACKUP])
        elif self._phase is Phase.MIGRATING:
            total = max(self._total, self._processed)
            text = f"{self._processed:,} of {total:,} records"
            if self._last and self._last.eta and self._last.throughput and total > self._processed:
                text += f", about {duration_text((total - self._processed) / self._last.throughput)} left"
            if self._last and self._last.size_reason:
                text += f", batches of {self._last.batch_size:,} {self._last.size_reason}"
            if self._last and self._last.conflicts:
                text += f", {self._last.conflicts:,} read again because of other programs"
            share = self._processed / total if total else 1.0
            self._bar.show(share, text, title="Dry run" if self._is_dry_run else _PHASES[Phase.MIGRATING])

    def _warn(self, level: LogLevel, message: str) -> None:
        if level is LogLevel.ERROR:
            return  # the command itself says what stopped it, at the end
        self._warnings += 1
        if self._warnings <= MAX_WARNINGS:
            self._bar.line(message)
        elif self._warnings == MAX_WARNINGS + 1:
            self._bar.line("More warnings follow; `desktop-wizard quarantine` lists every record.")


def result_fields(result: MigrationResult) -> dict[str, Any]:
    """Return a result as its event carries it."""
    return {
        **asdict(result),
        "migrated_records": result.migrated_records,
        "failed_records": result.failed_records,
        "skipped_records": result.skipped_records,
        "prediction_kept": result.prediction.is_kept if result.prediction else None,
    }


def error_fields(error: WizardError) -> dict[str, Any]:
    """Return an error as JSON, without secrets."""
    return {
        "type": type(error).__name__,
        "what": redact(error.what),
        "where": redact(error.where),
        "safe": error.safe,
        "cure": redact(error.cure),
        "problems": [
            {"location": redact(problem.location), "message": redact(problem.message)} for problem in error.problems
        ],
        "exit_code": error.exit_code,
    }
