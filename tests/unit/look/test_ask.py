"""Every question: what it says, which answer is the safe one, and that it can be answered from the keyboard."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPlainTextEdit, QPushButton, QWidget

import desktop_wizard
from desktop_wizard import ask
from desktop_wizard.engine.errors import Bug, DatabaseFailed, Problem, RulesWrong, WizardError
from desktop_wizard.engine.model import Counts
from desktop_wizard.engine.prospects import prospects
from tests.support.accessible import duplicate_mnemonics, tab_cycle, unnamed_controls
from tests.support.gallery import dialogs

Show = Callable[..., QWidget]
FACTS = ask.RecoveryFacts(
    time="12:34:56",
    batch=5,
    total_batches=10,
    ahead=prospects(Counts(4_832, 4_800, 0, 0, 32), 10_000, 48.0),
    from_version="2.1.0",
    finish_in="about 55 seconds",
    restore_in="about 50 seconds",
)
ROLLBACK = ask.RollbackFacts(
    table="payments", records=10_000, version="2.1.0", backup="backup_1", duration="about 2 minutes"
)
LOST = DatabaseFailed("Connection to database lost.", where="payments.db", cure="Check the file, then retry.")


class Scripted(ask.Ask):
    """Presses one button of every question and keeps what it said."""

    def __init__(self, press: str | None) -> None:
        super().__init__()
        self._press = press
        self.questions: list[ask.Question] = []

    def _run(self, question: ask.Question) -> str:
        self.questions.append(question)
        if self._press is None:
            question.reject()
        else:
            question.buttons[self._press].click()
        return question.answer

    @property
    def said(self) -> str:
        return "\n".join(label.accessibleName() or label.text() for label in self.questions[-1].findChildren(QLabel))


@pytest.mark.parametrize("number", range(5))
def test_a_question_is_named_ends_its_tab_cycle_and_has_no_colliding_mnemonics(
    light: object, show: Show, number: int
) -> None:
    question = show(dialogs()[number])
    assert unnamed_controls(question) == []
    assert duplicate_mnemonics(question) == []
    assert tab_cycle(question)


@pytest.mark.parametrize(("press", "expected"), [("yes", True), ("no", False), (None, False)])
def test_a_real_run_starts_only_on_its_verb(qapp: QApplication, press: str | None, expected: bool) -> None:
    scripted = Scripted(press)
    assert scripted.confirm_start("payments", 10_000, "/backups/p.db") is expected
    assert "10,000 records of payments" in scripted.said
    assert "/backups/p.db" in scripted.said
    assert scripted.questions[0].buttons["no"].isDefault()


def test_a_run_without_a_backup_says_so(qapp: QApplication) -> None:
    scripted = Scripted("no")
    scripted.confirm_start("payments", 1, None)
    assert "No backup is made" in scripted.said


def test_a_run_on_production_names_its_connection(qapp: QApplication) -> None:
    scripted = Scripted("no")
    scripted.confirm_start("payments", 1, None, "Payments")
    assert "Production: others work with the records of Payments." in scripted.said
    scripted.confirm_start("payments", 1, None)
    assert "Production" not in scripted.said


@pytest.mark.parametrize(("press", "expected"), [("yes", True), ("no", False), (None, False)])
def test_nothing_that_is_kept_goes_without_its_verb(qapp: QApplication, press: str | None, expected: bool) -> None:
    scripted = Scripted(press)
    assert scripted.confirm_remove_connection("Payments") is expected
    assert "Remove the connection Payments?" in scripted.said
    assert scripted.confirm_remove_images("/srv/p.db", 90, "3 blocks go.") is expected
    assert "over 90 days ago from /srv/p.db" in scripted.said
    assert "3 blocks go." in scripted.said


@pytest.mark.parametrize(("press", "expected"), [("close", True), ("keep", False), (None, False)])
def test_cancelling_names_what_is_lost_and_kept(qapp: QApplication, press: str | None, expected: bool) -> None:
    scripted = Scripted(press)
    assert scripted.confirm_cancel("Three rules are lost.", "4,832 records stay migrated.") is expected
    assert "Three rules are lost." in scripted.said
    assert "4,832 records stay migrated." in scripted.said


@pytest.mark.parametrize("press", ["keep", "pause", "cancel"])
def test_closing_while_running_has_three_answers(qapp: QApplication, press: str) -> None:
    assert Scripted(press).close_while_running() == press


def test_closing_the_question_keeps_the_run_running(qapp: QApplication) -> None:
    assert Scripted(None).close_while_running() == "keep"


@pytest.mark.parametrize("press", ["retry", "rollback", "abort"])
def test_recovery_gives_each_way_with_its_numbers(qapp: QApplication, press: str) -> None:
    scripted = Scripted(press)
    assert scripted.recovery(LOST, FACTS) == press
    assert "batch 5; 5,168 records remain" in scripted.said
    assert "Takes about 55 seconds" in scripted.said
    assert "Restores the 4,800 records" in scripted.said
    assert "Takes about 50 seconds" in scripted.said
    assert "leaves 5,200 on version 2.1.0" in scripted.said
    assert "4,800 migrated, 32 left behind" in scripted.said
    details = scripted.questions[0].findChild(QPlainTextEdit).toPlainText()
    assert "Batch: 5 of 10" in details
    assert "Time: 12:34:56" in details


def test_a_dry_run_that_stands_still_offers_no_rollback_of_what_was_never_written(qapp: QApplication) -> None:
    question = ask.recovery_question(None, LOST, replace(FACTS, is_dry_run=True))
    assert set(question.buttons) == {"retry", "abort"}
    question.deleteLater()


def test_esc_does_not_answer_the_recovery_question(light: object, show: Show) -> None:
    question = ask.recovery_question(None, LOST, FACTS)
    show(question)
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert question.isVisible()
    assert question.buttons["retry"].isDefault()


def test_details_can_be_copied_and_are_never_markup(light: object, show: Show, qapp: QApplication) -> None:
    error = RulesWrong("<b>bad</b> rules", problems=(Problem("rules.json#/rules/2", "unknown <i>rule</i>"),))
    question = ask.error_question(None, error)
    show(question)
    copy = next(button for button in question.findChildren(QPushButton) if "details" in button.text())
    copy.click()
    assert qapp.clipboard().text() == str(error)
    assert "unknown <i>rule</i>" in qapp.clipboard().text()
    assert {label.textFormat() for label in question.findChildren(QLabel) if label.text()} == {
        Qt.TextFormat.PlainText
    }


def test_no_fact_is_cut_off_however_long_its_words_are(light: object, show: Show) -> None:
    digest = "c8945aa96acc2365" * 4
    question = ask.Question(
        None, title="t", instruction="i", choices=[ask.Choice("yes", "&Yes")], facts=[digest, "/home" * 40]
    )
    show(question)
    labels = [label for label in question.findChildren(QLabel) if label.accessibleName()]
    assert [label.accessibleName() for label in labels] == [digest, "/home" * 40]
    for label in labels:
        room = QRect(0, 0, label.width(), 10_000)
        needed = label.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, label.text())
        assert needed.width() <= label.width()
        assert needed.height() <= label.height()


def test_a_traceback_is_shown_for_a_bug_and_for_nothing_else() -> None:
    def raised(error: WizardError) -> WizardError:
        try:
            raise error
        except WizardError as caught:
            return caught

    assert "Traceback" in ask.error_details(raised(Bug("impossible")))
    assert "Traceback" not in ask.error_details(raised(DatabaseFailed("gone")))


@pytest.mark.parametrize(
    ("typed", "is_enabled"),
    [
        ("", False),
        ("rollback", False),
        ("ROLLBAC", False),
        ("ROLLBACKK", False),
        ("ROLLBACK", True),
        (" ROLLBACK ", True),
    ],
)
def test_rollback_is_confirmed_only_by_the_whole_word(
    light: object, show: Show, typed: str, is_enabled: bool
) -> None:
    question = ask.RollbackQuestion(None, ROLLBACK)
    show(question)
    assert question.word.hasFocus()
    QTest.keyClicks(question.word, typed)
    assert question.buttons["yes"].isEnabled() is is_enabled
    QTest.keyClick(question.word, Qt.Key.Key_Return)
    assert (question.answer == "yes") is is_enabled
    assert question.isVisible() is not is_enabled


def test_the_rollback_question_keeps_what_others_changed_unless_it_is_given_up(qapp: QApplication) -> None:
    question = ask.RollbackQuestion(None, replace(ROLLBACK, changed=3))
    assert set(question.choices) == {"changed"}
    assert "the 3 chan&ged records" in question.choices["changed"].text()
    assert question.restoring == frozenset()
    question.choices["changed"].setChecked(True)
    assert question.restoring == {"changed"}
    question.deleteLater()


def test_the_rollback_question_names_table_count_version_backup_and_time(qapp: QApplication) -> None:
    question = ask.RollbackQuestion(None, ROLLBACK)
    said = "\n".join(label.text() for label in question.findChildren(QLabel))
    for fact in ("10,000 records of payments", "2.1.0", "backup_1", "about 2 minutes", "can't be undone"):
        assert fact in said


def test_a_question_ends_when_no_one_holds_it_any_more(light: object) -> None:
    question = ask.recovery_question(None, LOST, FACTS)
    ended = QSignalSpy(question.destroyed)
    del question
    assert ended.count() == 1


def test_esc_keeps_the_migration(light: object, show: Show) -> None:
    question = ask.RollbackQuestion(None, ROLLBACK)
    show(question)
    QTest.keyClicks(question.word, "ROLLBACK")
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert question.answer == "no"


def test_a_chosen_file_is_a_path_and_no_choice_is_none(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/tmp/report.csv", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/tmp")
    asked = ask.Ask()
    assert asked.choose_file_to_save("Save", "report.csv", "CSV (*.csv)") == Path("/tmp/report.csv")
    assert asked.choose_database() is None
    assert asked.choose_folder() == Path("/tmp")


def test_no_window_has_buttons_without_a_verb() -> None:
    package = Path(desktop_wizard.__file__).parent
    ready_made = re.compile(
        r"QMessageBox|QDialogButtonBox|StandardButton|[Dd]on.t ask again"
        r"|(QPushButton|Choice|Button)\(.*\"&?(OK|Yes|No)\""
    )
    texts = {file.relative_to(package): file.read_text("utf-8") for file in package.rglob("*.py")}
    windows = {file: text for file, text in texts.items() if "PySide6" in text}
    assert len(windows) > 50
    assert [f"{file}: {found[0]}" for file, text in windows.items() if (found := ready_made.search(text))] == []
