"""The question before a backup is gone back to."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_wizard.ask.question import Choice, Question, translate
from desktop_wizard.engine.restore import RestoreForecast
from desktop_wizard.numerals import Counted, filled


def restore_question(parent: QWidget | None, seen: RestoreForecast) -> Question:
    """Return the question; its answers are `no`, and those of `ConflictChoice`.

    Where others changed records since, a snapshot takes that back or is not restored at all; the other kinds of
    backup can leave those records as they are.
    """
    lost = len(seen.conflicts) + (seen.added if seen.is_overwriting else 0)
    choices = [Choice("no", translate("Ask", "&Keep Records"))]
    if not lost:
        choices.append(Choice("keep", translate("Ask", "&Restore"), "danger"))
    if lost and not seen.is_overwriting:
        meaning = filled(Counted.tr("{0:,} records stay as others have left them.", "", lost), lost)
        choices.append(Choice("keep", translate("Ask", "&Restore the Others"), "danger", meaning))
    if lost:
        meaning = filled(Counted.tr("What others did to {0:,} records since is lost.", "", lost), lost)
        choices.append(Choice("restore", translate("Ask", "Restore &All"), "danger", meaning))
    return Question(
        parent,
        title=translate("Ask", "Restore Backup"),
        instruction=translate("Ask", "Go back to the backup {0}?").format(seen.backup.id),
        choices=choices,
        facts=[seen.summary],
        icon="warning",
    )
