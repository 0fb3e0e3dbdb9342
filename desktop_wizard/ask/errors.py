"""What is asked and shown when something went wrong."""

from __future__ import annotations

import traceback
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop_wizard.a11y import announce
from desktop_wizard.ask.question import Choice, Question, translate
from desktop_wizard.engine.errors import Bug, WizardError
from desktop_wizard.engine.prospects import Prospects
from desktop_wizard.numerals import Counted, filled


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryFacts:
    """What the recovery dialog says about a run that stands still.

    Attributes:
        time: when it stopped, as the user reads it.
        batch, total_batches: the batch that it stopped in, 1 for the first.
        ahead: what each way on would do.
        finish_in, restore_in: about how long resuming and rolling back take, as the user reads it; empty where that
            is not known.
        from_version: the version that records are left on or put back to.
        is_dry_run: whether nothing was changed, so that there is nothing to roll back.
        can_roll_back: whether there is a way back.
        hosted: what is said of it where the records lie with the program around the wizard; empty elsewhere.
    """

    time: str
    batch: int
    total_batches: int
    ahead: Prospects
    from_version: str
    finish_in: str = ""
    restore_in: str = ""
    is_dry_run: bool = False
    can_roll_back: bool = True
    hosted: str = ""


class RecoveryQuestion(Question):
    """Three ways on from a run that an error stopped; one of them has to be chosen, so Esc does not close it."""

    def reject(self) -> None:
        announce(self, translate("Ask", "Choose Retry, Roll Back or Abort."))


def recovery_question(parent: QWidget | None, error: WizardError, facts: RecoveryFacts) -> RecoveryQuestion:
    """Return the dialog for a run that an error stopped; each way on says in numbers what it does."""
    ahead = facts.ahead
    total = ahead.done + ahead.remaining
    stood = [
        translate("Ask", "Time: {0}").format(facts.time),
        filled(translate("Ask", "Batch: {0:,} of {1:,}"), facts.batch, facts.total_batches),
        filled(translate("Ask", "Records processed: {0:,} of {1:,}"), ahead.done, total),
    ]
    far = filled(
        Counted.tr("{0:,} of {1:,} records are done: {2:,} migrated, {3:,} left behind as they were.", "", total),
        ahead.done,
        total,
        ahead.migrated,
        ahead.left_behind,
    )
    return RecoveryQuestion(
        parent,
        title=translate("Ask", "Migration Paused"),
        instruction=translate("Ask", "Error: the migration is paused"),
        facts=[line for line in (error.what, error.safe, error.cure, far) if line],
        details="\n".join([error_details(error), "", *stood]),
        icon="error",
        is_error=True,
        choices=_ways_on(facts),
    )


def _ways_on(facts: RecoveryFacts) -> list[Choice]:
    ahead, version = facts.ahead, facts.from_version
    resumes = filled(
        Counted.tr("Resumes with batch {0:,}; {1:,} records remain.", "", ahead.remaining),
        facts.batch,
        ahead.remaining,
    )
    restores = facts.hosted or filled(
        Counted.tr("Restores the {0:,} records migrated so far to version {1}, byte for byte.", "", ahead.migrated),
        ahead.migrated,
        version,
    )
    keeps = filled(
        Counted.tr("Keeps the {0:,} records migrated so far, leaves {1:,} on version {2}.", "", ahead.migrated),
        ahead.migrated,
        ahead.remaining + ahead.left_behind,
        version,
    )
    takes = translate("Ask", "{0} Takes {1}.")
    roll_back = Choice(
        "rollback",
        translate("Ask", "R&oll back"),
        "danger",
        takes.format(restores, facts.restore_in) if facts.restore_in else restores,
    )
    return [
        Choice(
            "retry",
            translate("Ask", "&Retry from last good batch"),
            "primary",
            takes.format(resumes, facts.finish_in) if facts.finish_in else resumes,
        ),
        *((roll_back,) if facts.can_roll_back and not facts.is_dry_run else ()),
        Choice(
            "abort",
            translate("Ask", "&Abort migration"),
            "",
            translate("Ask", "Nothing was changed.") if facts.is_dry_run else keeps,
        ),
    ]


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
