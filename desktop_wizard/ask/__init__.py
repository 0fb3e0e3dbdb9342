"""Every modal question of the program. Tests hand the pages an `Ask` of their own, which answers without a dialog."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal, cast

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_wizard.ask.consent import consent_question
from desktop_wizard.ask.diagnostics import diagnostics_question
from desktop_wizard.ask.errors import RecoveryFacts, error_details, error_question, recovery_question
from desktop_wizard.ask.question import Choice, Question, translate
from desktop_wizard.ask.restore import restore_question
from desktop_wizard.ask.rollback import RollbackFacts, RollbackQuestion
from desktop_wizard.ask.versions import VersionsQuestion
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.model import ConflictChoice
from desktop_wizard.engine.restore import RestoreForecast
from desktop_wizard.engine.script import Script
from desktop_wizard.numerals import Counted, filled

__all__ = [
    "Ask",
    "Choice",
    "CloseAnswer",
    "Question",
    "RecoveryAnswer",
    "RecoveryFacts",
    "RollbackFacts",
    "RollbackQuestion",
    "VersionsQuestion",
    "consent_question",
    "diagnostics_question",
    "error_details",
    "error_question",
    "recovery_question",
    "restore_question",
]

CloseAnswer = Literal["keep", "pause", "cancel"]
RecoveryAnswer = Literal["retry", "rollback", "abort"]


class Ask:
    """Asks the user, over a window. Every answer that a closed dialog gives is the one that changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._parent = parent

    def confirm_cancel(self, lost: str = "", kept: str = "") -> bool:
        """Ask before choices or work are thrown away; say what is lost, and what is kept."""
        lost = lost or translate("Ask", "What was chosen in this wizard is lost.")
        choices = [
            Choice("keep", translate("Ask", "&Keep Working"), "primary"),
            Choice("close", translate("Ask", "&Leave Wizard"), "danger"),
        ]
        title = translate("Ask", "Leave Wizard")
        instruction = translate("Ask", "Leave the migration wizard?")
        return self._ask(title, instruction, choices, [fact for fact in (lost, kept) if fact]) == "close"

    def confirm_discard(self, what: str) -> bool:
        """Ask before a text that was edited and neither published nor saved is thrown away; `what` names it."""
        choices = [
            Choice("keep", translate("Ask", "&Keep Editing"), "primary"),
            Choice("discard", translate("Ask", "&Discard Changes"), "danger"),
        ]
        title = translate("Ask", "Discard Changes")
        instruction = translate("Ask", "Discard the changes to {0}?").format(what)
        lost = translate("Ask", "They are neither published nor saved, and can't be brought back.")
        return self._ask(title, instruction, choices, [lost], icon="warning") == "discard"

    def confirm_remove_connection(self, name: str) -> bool:
        """Ask before a saved connection is forgotten, with its password."""
        choices = [
            Choice("no", translate("Ask", "&Keep Connection")),
            Choice("yes", translate("Ask", "&Remove"), "danger"),
        ]
        what = translate("Ask", "Remove the connection {0}?").format(name)
        kept = translate("Ask", "Its password goes, too. The database stays as it is, and its runs with it.")
        return self._ask(translate("Ask", "Remove Connection"), what, choices, [kept], icon="warning") == "yes"

    def confirm_start(
        self, table: str, count: int, backup: str | None, production: str = "", way_back: str = ""
    ) -> bool:
        """Ask before records are changed.

        Args:
            table: the record source's table.
            count: how many records the run handles.
            backup: where the backup goes, None for no backup.
            production: name of the connection, where it is marked as one to production.
            way_back: what is said of backup and rollback instead, where neither is this program's own.
        """
        if way_back:
            saved = way_back
        elif backup is None:
            saved = translate("Ask", "No backup is made. The run can still be rolled back: undo images are kept.")
        else:
            saved = translate("Ask", "A verified backup is made first: {0}").format(backup)
        choices = [
            Choice("no", translate("Ask", "&Go Back")),
            Choice("yes", translate("Ask", "&Start Migration"), "primary"),
        ]
        title = translate("Ask", "Start Migration")
        instruction = filled(Counted.tr("Migrate {0:,} records of {1}?", "", count), count, table)
        marked = translate("Ask", "Production: others work with the records of {0}.").format(production)
        facts = [marked, saved] if production else [saved]
        return self._ask(title, instruction, choices, facts, icon="warning") == "yes"

    def close_while_running(self) -> CloseAnswer:
        """Ask what becomes of a run whose window is being closed."""
        goes_on = translate("Ask", "The migration goes on, and this window stays open.")
        stands = translate("Ask", "Stops behind the last committed batch; can be resumed at any time.")
        ends = translate(
            "Ask", "Stops behind the last committed batch. Migrated records stay so and can be rolled back."
        )
        choices = [
            Choice("keep", translate("Ask", "&Keep Running"), "primary", goes_on),
            Choice("pause", translate("Ask", "&Pause"), "", stands),
            Choice("cancel", translate("Ask", "&Cancel Migration"), "danger", ends),
        ]
        title = translate("Ask", "Migration Running")
        answer = self._ask(title, translate("Ask", "The migration is still running."), choices)
        return cast("CloseAnswer", answer)

    def consent_to_script(self, script: Script) -> bool:
        """Ask whether a script may run; its text can be read there, and its hash is what is agreed to."""
        return self._run(consent_question(self._parent, script)) == "yes"

    def recovery(self, error: WizardError, facts: RecoveryFacts) -> RecoveryAnswer:
        """Ask how to go on after an error that the run could not absorb."""
        return cast("RecoveryAnswer", self._run(recovery_question(self._parent, error, facts)))

    def type_to_confirm_rollback(self, facts: RollbackFacts) -> frozenset[str] | None:
        """Have the user type ROLLBACK; return the kinds of conflicts to restore as well.

        None unless the word was typed and confirmed.
        """
        question = RollbackQuestion(self._parent, facts)
        return question.restoring if self._run(question) == "yes" else None

    def confirm_undo_record(self, key: str, version: str) -> bool:
        """Ask before a single record goes back to what it was before the run."""
        choices = [
            Choice("no", translate("Ask", "&Keep Record")),
            Choice("yes", translate("Ask", "&Undo Record"), "danger"),
        ]
        what = translate("Ask", "Take back what the run did to record {0}?").format(key)
        back = translate("Ask", "It goes back to version {0}, byte for byte. All other records stay as they are.")
        return self._ask(translate("Ask", "Undo Record"), what, choices, [back.format(version)], "warning") == "yes"

    def confirm_overwrite_record(self, why: str) -> bool:
        """Ask whether a record that somebody else changed or deleted since is taken back all the same."""
        choices = [
            Choice("no", translate("Ask", "&Keep Record"), "primary"),
            Choice("yes", translate("Ask", "&Restore All the Same"), "danger"),
        ]
        lost = translate("Ask", "What others did to it is lost then.")
        return self._ask(translate("Ask", "Record Changed Since"), why, choices, [lost], "warning") == "yes"

    def confirm_remove_journal(self, place: str, what_goes: str) -> bool:
        """Ask before the journal of a database is removed for good.

        Args:
            what_goes: what is removed, and what is not possible any more.
        """
        choices = [
            Choice("no", translate("Ask", "&Keep Journal")),
            Choice("yes", translate("Ask", "&Remove"), "danger"),
        ]
        what = translate("Ask", "Remove the journal from {0}?").format(place)
        return self._ask(translate("Ask", "Remove Journal"), what, choices, [what_goes], "warning") == "yes"

    def confirm_remove_images(self, place: str, days: int, what_goes: str) -> bool:
        """Ask before the undo images of runs that ended over `days` ago are removed for good."""
        choices = [
            Choice("no", translate("Ask", "&Keep Undo Images")),
            Choice("yes", translate("Ask", "&Remove"), "danger"),
        ]
        what = Counted.tr("Remove the undo images of runs that ended over {0:,} days ago from {1}?", "", days)
        title = translate("Ask", "Remove Undo Images")
        return self._ask(title, filled(what, days, place), choices, [what_goes], "warning") == "yes"

    def confirm_restore(self, seen: RestoreForecast) -> ConflictChoice | None:
        """Ask before a backup is gone back to; None for no. Where others' work would be lost, that is a choice."""
        return self._run_choice(restore_question(self._parent, seen))

    def confirm_delete_backups(self, count: int, size: str) -> bool:
        """Ask before backups are deleted for good.

        Args:
            size: of all of them, as people read it.
        """
        choices = [
            Choice("no", translate("Ask", "&Keep")),
            Choice("yes", translate("Ask", "&Delete"), "danger"),
        ]
        what = filled(Counted.tr("Delete {0:,} backups?", "", count), count)
        kept = translate("Ask", "Frees {0}. Runs can still be rolled back by their undo images.").format(size)
        return self._ask(translate("Ask", "Delete Backups"), what, choices, [kept], icon="warning") == "yes"

    def confirm_diagnostics(self) -> bool:
        """Say what the diagnostics hold, and ask whether they are to be saved."""
        return self._run(diagnostics_question(self._parent)) == "yes"

    def tell_saved(self, path: Path) -> None:
        """Say that a file was saved, and where."""
        self._ask(
            translate("Ask", "Saved"),
            translate("Ask", "The file was saved."),
            [Choice("no", translate("Ask", "&Close"), "primary")],
            [str(path)],
            icon="info",
        )

    def show_error(self, error: WizardError) -> None:
        """Show an error: what happened, where, what is safe, what to do; it can be copied."""
        self._run(error_question(self._parent, error))

    def choose_file_to_save(self, title: str, suggested: str, kinds: str = "") -> Path | None:
        """Ask where to save; `kinds` in Qt's form (`"CSV (*.csv)"`). None when nothing was chosen."""
        path, _ = QFileDialog.getSaveFileName(self._parent, title, suggested, kinds)
        return Path(path) if path else None

    def choose_database(self, start: str = "") -> Path | None:
        """Ask for a database file, whatever its ending: content decides, not the name."""
        kinds = (
            translate("Ask", "SQLite databases (*.db *.sqlite *.sqlite3 *.db3)")
            + ";;"
            + translate("Ask", "All files (*)")
        )
        path, _ = QFileDialog.getOpenFileName(self._parent, translate("Ask", "Open Database"), start, kinds)
        return Path(path) if path else None

    def choose_file(self, title: str, start: str = "", kinds: str = "") -> Path | None:
        """Ask for a file to read; `kinds` in Qt's form. None when nothing was chosen."""
        path, _ = QFileDialog.getOpenFileName(self._parent, title, start, kinds)
        return Path(path) if path else None

    def choose_files(self, title: str, start: str = "", kinds: str = "") -> list[Path]:
        """Ask for one file or several; `kinds` in Qt's form. None of them when nothing was chosen."""
        paths, _ = QFileDialog.getOpenFileNames(self._parent, title, start, kinds)
        return [Path(path) for path in paths]

    def versions_of(self, files: Sequence[Path]) -> Mapping[str, Path] | None:
        """Ask which versions two loose schemas are. None when it was left open."""
        question = VersionsQuestion(self._parent, files)
        return question.versions if self._run(question) == "yes" else None

    def choose_folder(self, title: str = "", start: str = "") -> Path | None:
        path = QFileDialog.getExistingDirectory(self._parent, title or translate("Ask", "Choose Folder"), start)
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

    def _run_choice(self, question: Question) -> ConflictChoice | None:
        answer = self._run(question)
        return ConflictChoice(answer) if answer != "no" else None

    def _run(self, question: Question) -> str:
        question.exec()
        question.deleteLater()
        return question.answer
