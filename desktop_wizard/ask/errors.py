"""What is asked and shown when something went wrong."""

from __future__ import annotations

import traceback
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop_wizard.a11y import announce
from desktop_wizard.ask.question import Choice, Question, translate
from desktop_wizard.engine.errors import Bug, WizardError


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryFacts:
    """What the recovery dialog says about a run that stands still.

    Attributes:
        time: when it stopped, as the user reads it.
        batch, total_batches: the batch that it stopped in, 1 for the first.
        processed, total: records.
        from_version: the version that records are left on or put back to.
    """

    time: str
    batch: int
    total_batches: int
    processed: int
    total: int
    from_version: str

    @property
    def remaining(self) -> int:
        return self.total - self.processed


class RecoveryQuestion(Question):
    """Three ways on from a run that an error stopped; one of them has to be chosen, so Esc does not close it."""

    def reject(self) -> None:
        announce(self, translate("Ask", "Choose Retry, Roll Back or Abort."))


def recovery_question(parent: QWidget | None, error: WizardError, facts: RecoveryFacts) -> RecoveryQuestion:
    """Return the dialog for a run that an error stopped."""
    stood = [
        translate("Ask", "Time: {0}").format(facts.time),
        translate("Ask", "Batch: {0:,} of {1:,}").format(facts.batch, facts.total_batches),
        translate("Ask", "Records processed: {0:,} of {1:,}").format(facts.processed, facts.total),
    ]
    choices = [
        Choice(
            "retry",
            translate("Ask", "&Retry from last good batch"),
            "primary",
            translate("Ask", "Resumes with batch {0:,}; {1:,} records remain.").format(facts.batch, facts.remaining),
        ),
        Choice(
            "rollback",
            translate("Ask", "R&oll back"),
            "danger",
            translate("Ask", "Restores the {0:,} records processed so far to version {1}.").format(
                facts.processed, facts.from_version
            ),
        ),
        Choice(
            "abort",
            translate("Ask", "&Abort migration"),
            "",
            translate("Ask", "Keeps the {0:,} records processed so far, leaves {1:,} on version {2}.").format(
                facts.processed, facts.remaining, facts.from_version
            ),
        ),
    ]
    return RecoveryQuestion(
        parent,
        title=translate("Ask", "Migration Paused"),
        instruction=translate("Ask", "Error: the migration is paused"),
        facts=[line for line in (error.what, error.safe, error.cure) if line],
        details="\n".join([error_details(error), "", *stood]),
        icon="error",
        is_error=True,
        choices=choices,
    )


def error_question(parent: QWidget | None, error: WizardError) -> Question:
    """Return the dialog that shows an error."""
    where = translate("Ask", "Where: {0}").format(error.where) if error.where else ""
    return Question(
        parent,
        title=translate("Ask", "Error"),
        instruction=translate("Ask", "Error: {0}").format(error.what),
        facts=[line for line in (where, error.safe, error.cure) if line],
        details=error_details(error),
        icon="error",
        is_error=True,
        choices=[Choice("close", translate("Ask", "&Close"), "primary")],
    )


def error_details(error: WizardError) -> str:
    """Return what "Copy details" copies; a traceback stands in it only for a bug of this program."""
    if isinstance(error, Bug):
        return "".join(traceback.format_exception(error))
    return str(error)
