"""The one question that has to be answered with a word."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_wizard.a11y import LineEdit, announce, labelled
from desktop_wizard.ask.question import Choice, Question, translate
from desktop_wizard.engine.model import CHANGED, DELETED
from desktop_wizard.numerals import Counted, filled

ROLLBACK_WORD = "ROLLBACK"


@dataclass(frozen=True, slots=True, kw_only=True)
class RollbackFacts:
    """What the rollback confirmation names.

    Attributes:
        table: the record source's table.
        records: how many records are put back.
        version: the version they are put back to.
        backup: name of the backup that stays at hand, or an empty string.
        duration: about how long it takes, as the user reads it, or an empty string.
        is_hosted: whether the records lie with the program around the wizard, which restores its backup of them.
        changed, deleted: records that others have changed or deleted since, which are kept unless they are given up.
    """

    table: str
    records: int
    version: str
    backup: str = ""
    duration: str = ""
    is_hosted: bool = False
    changed: int = 0
    deleted: int = 0


class RollbackQuestion(Question):
    """Asks for the word ROLLBACK; until it stands there, nothing can be confirmed.

    Attributes:
        choices: kind of conflict → whether such records are restored, too; kinds that there are none of are missing.
    """

    def __init__(self, parent: QWidget | None, facts: RollbackFacts) -> None:
        super().__init__(
            parent,
            title=translate("Ask", "Confirm Rollback"),
            instruction=translate("Ask", "Roll back this migration?"),
            facts=_said(facts),
            icon="warning",
            choices=[
                Choice("no", translate("Ask", "&Keep Migration")),
                Choice("yes", translate("Ask", "&Confirm Rollback"), "danger"),
            ],
        )
        self.choices: dict[str, QCheckBox] = {}
        if facts.changed:
            self._offer(
                CHANGED,
                filled(
                    Counted.tr("Restore the {0:,} chan&ged records, too", "", facts.changed),
                    facts.changed,
                ),
            )
        if facts.deleted:
            self._offer(
                DELETED,
                filled(
                    Counted.tr("Bring back the {0:,} &deleted records", "", facts.deleted),
                    facts.deleted,
                ),
            )
        self.word = LineEdit()
        self.word.setAccessibleName(translate("Ask", "Type ROLLBACK to confirm"))
        labelled(self.extra, translate("Ask", "&Type ROLLBACK to confirm:"), self.word)
        self.word.textChanged.connect(self._weigh)
        self.word.setFocus()
        self._weigh("")

    @property
    def restoring(self) -> frozenset[str]:
        """The kinds of conflicts that are to be restored; all others are kept."""
        return frozenset(kind for kind, box in self.choices.items() if box.isChecked())

    def _offer(self, kind: str, text: str) -> None:
        self.choices[kind] = box = QCheckBox(text)
        box.setAccessibleDescription(translate("Ask", "Left unchecked, these records stay as they are."))
        self.extra.addWidget(box)

    def _weigh(self, text: str) -> None:
        confirm, is_typed = self.buttons["yes"], text.strip() == ROLLBACK_WORD
        if is_typed and not confirm.isEnabled():
            announce(self, translate("Ask", "The rollback can be confirmed now."))
        confirm.setEnabled(is_typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.word.hasFocus():
            # Enter behind the typed word means it; the default button would throw it away.
            self.buttons["yes"].click()
            return
        super().keyPressEvent(event)


def _said(facts: RollbackFacts) -> list[str]:
    """Return what the rollback does, a sentence each."""
    said = [
        filled(
            Counted.tr("Restores {0:,} records of {1} to version {2}.", "", facts.records),
            facts.records,
            facts.table,
            facts.version,
        ),
        translate("Ask", "Discards every change that this migration made."),
    ]
    if facts.is_hosted:
        whole = translate("Ask", "The program that they lie with restores its backup {0}, as a whole:")
        lost = translate("Ask", "what others changed there since is lost, too.")
        said.append(f"{whole.format(facts.backup)} {lost}")
    elif facts.backup:
        said.append(translate("Ask", "Keeps the backup {0} at hand.").format(facts.backup))
    if facts.changed or facts.deleted:
        met = translate("Ask", "Others have changed {0:,} of the records since, and deleted {1:,}.")
        kept = translate(
            "Ask",
            "These are kept as they are, unless you check them below; what others did is lost then. "
            "Deleted ones come back as far as a backup has them.",
        )
        said.append(f"{filled(met, facts.changed, facts.deleted)} {kept}")
    if facts.duration:
        said.append(translate("Ask", "Takes {0}.").format(facts.duration))
    said.append(translate("Ask", "The rollback itself can't be undone; the migration can be run again."))
    return said
