"""A walk through the windows, their dialogs and their questions; whoever comes along looks at each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from desktop_wizard.ask import Ask, Question, RecoveryFacts, RollbackFacts
from desktop_wizard.engine.errors import DatabaseFailed
from desktop_wizard.engine.model import BackupStrategy, Conflict, Counts
from desktop_wizard.engine.prospects import prospects
from desktop_wizard.engine.resources import resource
from desktop_wizard.engine.restore import RestoreForecast
from desktop_wizard.engine.script import read_script
from desktop_wizard.home import HomeWindow
from desktop_wizard.pages.review.rule_editor import RuleEditor
from desktop_wizard.preferences import SettingsDialog
from desktop_wizard.wizard import MigrationWizard
from tests.support.some_backups import a_backup

Look = Callable[[str, QWidget], None]
SIZE = (1024, 768)


class Asker(Ask):
    """Shows each question to whoever looks, and answers no."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def _run(self, question: Question) -> str:
        look_at(self._look, f"question {question.windowTitle()}", question)
        return "no"


def look_at(look: Look, name: str, window: QWidget) -> None:
    """Show a window to whoever looks, and close it if it was not open."""
    was_open = window.isVisible()
    window.show()
    for _ in range(3):  # a layout that has taken in something new asks the one around it
        QApplication.processEvents()
    look(name, window)
    if not was_open:
        window.close()


def look_at_review(look: Look, wizard: MigrationWizard) -> None:
    """Look at *Review*, which has counted, and at what opens from it."""
    review = wizard.review
    look_at(look, "review", wizard)
    for name, button, dialog in (
        ("affected records", review.keys_button, review.keys),
        ("verdict", review.verdict.button, review.verdict._dialog),
        ("rules", review.rule_desk.button, review.rule_desk.dialog),
    ):
        button.click()
        look_at(look, name, dialog)
        dialog.close()
    plan = review.rule_desk._plan
    assert plan is not None
    editor = RuleEditor(wizard, None, plan.review.old_schema.value, plan.review.new_schema.value)
    for at in range(editor.form.kind.count()):
        editor.form.kind.setCurrentIndex(at)
        look_at(look, f"rule {editor.form.kind.currentData()}", editor)
    editor.deleteLater()


def look_at_tabs(look: Look, home: HomeWindow) -> None:
    """Look at each tab of Home."""
    for at in range(home.tabs.count()):
        home.tabs.setCurrentIndex(at)
        look_at(look, f"home tab {at}", home)


def look_at_settings(look: Look, home: HomeWindow) -> None:
    """Look at each section of the settings."""
    home.settings_button.click()
    dialog = home.findChild(SettingsDialog)
    assert dialog is not None
    for at in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(at)
        look_at(look, f"settings {at}", dialog)
    dialog.close()


def look_at_questions(look: Look) -> None:
    """Look at each question that is asked."""
    ask = Asker(look)
    for question in _questions(ask):
        question()


def _questions(ask: Ask) -> Iterator[Callable[[], object]]:
    safe = "Every batch that was committed before is intact."
    error = DatabaseFailed("The database could not be read.", where="payments.db", safe=safe, cure="Try again.")
    ahead = prospects(Counts(4_832, 4_800, 0, 0, 32), 10_000, 48.0)
    facts = RecoveryFacts(time="12:34:56", batch=5, total_batches=10, ahead=ahead, from_version="2.1.0")
    rollback = RollbackFacts(
        table="payments", records=10_000, version="2.1.0", backup="backup_1", duration="", changed=1, deleted=3
    )
    lost = Conflict((1,), "changed")
    yield lambda: ask.confirm_cancel("", "")
    yield lambda: ask.confirm_discard("x")
    yield lambda: ask.confirm_remove_connection("x")
    for backup in (None, "p.db"):
        yield partial(ask.confirm_start, "payments", 1_234, backup, "Payments")
    yield ask.close_while_running
    yield lambda: ask.consent_to_script(read_script(resource("samples", "claims", "script.py")))
    yield lambda: ask.recovery(error, facts)
    yield lambda: ask.type_to_confirm_rollback(rollback)
    yield lambda: ask.confirm_undo_record("1", "2.1.0")
    yield lambda: ask.confirm_overwrite_record("")
    yield lambda: ask.confirm_remove_journal("p.db", "")
    yield lambda: ask.confirm_remove_images("p.db", 90, "")
    for strategy in (BackupStrategy.DATABASE_SNAPSHOT, BackupStrategy.EXPORT_JSON):
        seen = RestoreForecast(
            backup=a_backup(strategy=strategy),
            same=1,
            ours=2,
            conflicts=(lost,),
            added=3,
            runs=("run_1",),
            is_told_apart=True,
        )
        yield partial(ask.confirm_restore, seen)
    yield lambda: ask.confirm_delete_backups(3, "4 MB")
    yield lambda: ask.show_error(error)
    yield lambda: ask.versions_of([Path("a.json"), Path("b.json")])
