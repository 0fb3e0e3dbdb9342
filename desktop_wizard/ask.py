"""Every modal question of the program. Tests hand the pages an `Ask` of their own, which answers without a dialog."""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_wizard import theme
from desktop_wizard.a11y import LineEdit, announce, labelled, plain_label
from desktop_wizard.engine.errors import Bug, WizardError

CloseAnswer = Literal["keep", "pause", "cancel"]
RecoveryAnswer = Literal["retry", "rollback", "abort"]
ROLLBACK_WORD = "ROLLBACK"

_ICON_SIZE = 32
_WIDTH = 520


def _tr(text: str) -> str:
    return QCoreApplication.translate("Ask", text)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class RollbackFacts:
    """What the rollback confirmation names.

    Attributes:
        table: the record source's table.
        records: how many records are put back.
        version: the version they are put back to.
        backup: name of the backup that stays at hand, or an empty string.
        duration: about how long it takes, as the user reads it, or an empty string.
    """

    table: str
    records: int
    version: str
    backup: str = ""
    duration: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One button: the answer it gives, its verb, its look (`primary`, `danger` or none), what it does in numbers."""

    answer: str
    verb: str
    look: str = ""
    meaning: str = ""


class Question(QDialog):
    """A dialog with one instruction, facts, details and verbs. The first choice is the safe one, and the default.

    Attributes:
        answer: that of the button that was pressed; of the first choice when the dialog was closed.
        buttons: by answer.
    """

    def __init__(
        self,
        parent: QWidget | None,
        *,
        title: str,
        instruction: str,
        choices: Sequence[Choice],
        facts: Sequence[str] = (),
        details: str = "",
        icon: str = "question",
        is_error: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.answer = choices[0].answer
        self.buttons: dict[str, QPushButton] = {}
        self._said = "\n".join((instruction, *facts))
        self._is_error = is_error
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*(4 * (theme.MARGIN,)))
        self.body.setSpacing(theme.GAP)
        self._add_head(icon, instruction)
        for fact in facts:
            self.body.addWidget(_wrapped(fact))
        if details:
            self._add_details(details)
        self.extra = QVBoxLayout()
        self.body.addLayout(self.extra)
        self._add_buttons(choices)

    def _add_head(self, icon: str, instruction: str) -> None:
        token = {"error": "danger", "warning": "warning"}.get(icon, "info")
        picture = QLabel()
        picture.setPixmap(theme.icon(icon, theme.of(self), token).pixmap(_ICON_SIZE, _ICON_SIZE))
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        label = plain_label(instruction, role="heading")
        label.setWordWrap(True)
        head.addWidget(label, 1)
        self.body.addLayout(head)

    def _add_details(self, details: str) -> None:
        shown = QPlainTextEdit(details)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setProperty("role", "mono")
        shown.setMinimumHeight(self.fontMetrics().height() * 7)
        labelled(self.body, _tr("&Details"), shown)
        copy = QPushButton(_tr("Cop&y details"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        copy.clicked.connect(lambda: announce(self, _tr("Details copied")))
        self.body.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_buttons(self, choices: Sequence[Choice]) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        for choice in choices:
            button = QPushButton(choice.verb)
            button.setProperty("role", choice.look)
            button.clicked.connect(lambda _=False, answer=choice.answer: self._give(answer))
            self.buttons[choice.answer] = button
            if choice.meaning:
                button.setAccessibleDescription(choice.meaning)
                self.body.addLayout(_beside(choice.meaning, button))
            else:
                row.addWidget(button)
        self.body.addLayout(row)
        safe = self.buttons[choices[0].answer]
        safe.setDefault(True)
        safe.setFocus()

    def _give(self, answer: str) -> None:
        self.answer = answer
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self, self._said, assertive=self._is_error)


class RecoveryQuestion(Question):
    """Three ways on from a run that an error stopped; one of them has to be chosen, so Esc does not close it."""

    def reject(self) -> None:
        announce(self, _tr("Choose Retry, Roll Back or Abort."))


class RollbackQuestion(Question):
    """Asks for the word ROLLBACK; until it stands there, nothing can be confirmed."""

    def __init__(self, parent: QWidget | None, facts: RollbackFacts) -> None:
        said = [
            _tr("Restores {0:,} records of {1} to version {2}.").format(facts.records, facts.table, facts.version),
            _tr("Discards every change that this migration made."),
        ]
        if facts.backup:
            said.append(_tr("Keeps the backup {0} at hand.").format(facts.backup))
        if facts.duration:
            said.append(_tr("Takes {0}.").format(facts.duration))
        said.append(_tr("The rollback itself can't be undone; the migration can be run again."))
        super().__init__(
            parent,
            title=_tr("Confirm Rollback"),
            instruction=_tr("Roll back this migration?"),
            facts=said,
            icon="warning",
            choices=[
                Choice("no", _tr("&Keep Migration")),
                Choice("yes", _tr("&Confirm Rollback"), "danger"),
            ],
        )
        self.word = LineEdit()
        self.word.setAccessibleName(_tr("Type ROLLBACK to confirm"))
        labelled(self.extra, _tr("&Type ROLLBACK to confirm:"), self.word)
        self.word.textChanged.connect(self._weigh)
        self.word.setFocus()
        self._weigh("")

    def _weigh(self, text: str) -> None:
        self.buttons["yes"].setEnabled(text.strip() == ROLLBACK_WORD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.word.hasFocus():
            # Enter behind the typed word means it; the default button would throw it away.
            self.buttons["yes"].click()
            return
        super().keyPressEvent(event)


class Ask:
    """Asks the user, over a window. Every answer that a closed dialog gives is the one that changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._parent = parent

    def confirm_cancel(self, lost: str = "", kept: str = "") -> bool:
        """Ask before choices or work are thrown away; say what is lost, and what is kept."""
        facts = [fact for fact in (lost or _tr("What was chosen in this wizard is lost."), kept) if fact]
        choices = [Choice("keep", _tr("&Keep Working"), "primary"), Choice("close", _tr("&Leave Wizard"), "danger")]
        return self._ask(_tr("Leave Wizard"), _tr("Leave the migration wizard?"), choices, facts) == "close"

    def confirm_start(self, table: str, count: int, backup: str | None) -> bool:
        """Ask before records are changed.

        Args:
            table: the record source's table.
            count: how many records the run handles.
            backup: where the backup goes, None for no backup.
        """
        if backup is None:
            saved = _tr("No backup is made. Undo images are kept, so that the run can still be rolled back.")
        else:
            saved = _tr("A verified backup is made first: {0}").format(backup)
        choices = [Choice("no", _tr("&Go Back")), Choice("yes", _tr("&Start Migration"), "primary")]
        instruction = _tr("Migrate {0:,} records of {1}?").format(count, table)
        return self._ask(_tr("Start Migration"), instruction, choices, [saved], icon="warning") == "yes"

    def close_while_running(self) -> CloseAnswer:
        """Ask what becomes of a run whose window is being closed."""
        choices = [
            Choice(
                "keep", _tr("&Keep Running"), "primary", _tr("The migration goes on, and this window stays open.")
            ),
            Choice("pause", _tr("&Pause"), "", _tr("Stops after the current batch; can be resumed at any time.")),
            Choice(
                "cancel",
                _tr("&Cancel Migration"),
                "danger",
                _tr("Stops after the current batch. Records that are migrated stay so and can be rolled back."),
            ),
        ]
        answer = self._ask(_tr("Migration Running"), _tr("The migration is still running."), choices)
        return cast("CloseAnswer", answer)

    def recovery(self, error: WizardError, facts: RecoveryFacts) -> RecoveryAnswer:
        """Ask how to go on after an error that the run could not absorb."""
        return cast("RecoveryAnswer", self._run(recovery_question(self._parent, error, facts)))

    def type_to_confirm_rollback(self, facts: RollbackFacts) -> bool:
        """Have the user type ROLLBACK; True only when it was typed and confirmed."""
        return self._run(RollbackQuestion(self._parent, facts)) == "yes"

    def show_error(self, error: WizardError) -> None:
        """Show an error: what happened, where, what is safe, what to do; it can be copied."""
        self._run(error_question(self._parent, error))

    def choose_file_to_save(self, title: str, suggested: str, kinds: str = "") -> Path | None:
        """Ask where to save; `kinds` in Qt's form (`"CSV (*.csv)"`). None when nothing was chosen."""
        path, _ = QFileDialog.getSaveFileName(self._parent, title, suggested, kinds)
        return Path(path) if path else None

    def choose_database(self, start: str = "") -> Path | None:
        """Ask for a database file, whatever its ending: content decides, not the name."""
        kinds = _tr("SQLite databases (*.db *.sqlite *.sqlite3 *.db3)") + ";;" + _tr("All files (*)")
        path, _ = QFileDialog.getOpenFileName(self._parent, _tr("Open Database"), start, kinds)
        return Path(path) if path else None

    def choose_folder(self, title: str = "", start: str = "") -> Path | None:
        path = QFileDialog.getExistingDirectory(self._parent, title or _tr("Choose Folder"), start)
        return Path(path) if path else None

    def _ask(
        self,
        title: str,
        instruction: str,
        choices: Sequence[Choice],
        facts: Sequence[str] = (),
        icon: str = "question",
    ) -> str:
        return self._run(
            Question(self._parent, title=title, instruction=instruction, choices=choices, facts=facts, icon=icon)
        )

    def _run(self, question: Question) -> str:
        question.exec()
        question.deleteLater()
        return question.answer


def recovery_question(parent: QWidget | None, error: WizardError, facts: RecoveryFacts) -> RecoveryQuestion:
    """Return the dialog for a run that an error stopped."""
    stood = [
        _tr("Time: {0}").format(facts.time),
        _tr("Batch: {0:,} of {1:,}").format(facts.batch, facts.total_batches),
        _tr("Records processed: {0:,} of {1:,}").format(facts.processed, facts.total),
    ]
    choices = [
        Choice(
            "retry",
            _tr("&Retry from last good batch"),
            "primary",
            _tr("Resumes with batch {0:,}; {1:,} records remain.").format(facts.batch, facts.remaining),
        ),
        Choice(
            "rollback",
            _tr("R&oll back"),
            "danger",
            _tr("Restores the {0:,} records processed so far to version {1}.").format(
                facts.processed, facts.from_version
            ),
        ),
        Choice(
            "abort",
            _tr("&Abort migration"),
            "",
            _tr("Keeps the {0:,} records processed so far, leaves {1:,} on version {2}.").format(
                facts.processed, facts.remaining, facts.from_version
            ),
        ),
    ]
    return RecoveryQuestion(
        parent,
        title=_tr("Migration Paused"),
        instruction=_tr("Error: the migration is paused"),
        facts=[line for line in (error.what, error.safe, error.cure) if line],
        details="\n".join([error_details(error), "", *stood]),
        icon="error",
        is_error=True,
        choices=choices,
    )


def error_question(parent: QWidget | None, error: WizardError) -> Question:
    """Return the dialog that shows an error."""
    where = _tr("Where: {0}").format(error.where) if error.where else ""
    return Question(
        parent,
        title=_tr("Error"),
        instruction=_tr("Error: {0}").format(error.what),
        facts=[line for line in (where, error.safe, error.cure) if line],
        details=error_details(error),
        icon="error",
        is_error=True,
        choices=[Choice("close", _tr("&Close"), "primary")],
    )


def error_details(error: WizardError) -> str:
    """Return what "Copy details" copies; a traceback stands in it only for a bug of this program."""
    if isinstance(error, Bug):
        return "".join(traceback.format_exception(error))
    return str(error)


def _beside(meaning: str, button: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.GAP)
    row.addWidget(_wrapped(meaning), 1)
    row.addWidget(button)
    return row


def _wrapped(text: str) -> QLabel:
    label = plain_label(text)
    label.setWordWrap(True)
    return label
