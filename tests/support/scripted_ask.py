"""Answers what the windows ask, without a dialog."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop_wizard.ask import Ask, CloseAnswer, RecoveryAnswer, RecoveryFacts, RollbackFacts
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.model import ConflictChoice
from desktop_wizard.engine.restore import RestoreForecast
from desktop_wizard.engine.script import Script


class ScriptedAsk(Ask):
    """Gives the answers that a test sets.

    Attributes:
        asked: name of each question, in order.
        errors: what was shown in an error dialog or asked about in a recovery.
        rollbacks: what each rollback confirmation named.
    """

    def __init__(self) -> None:
        super().__init__(None)
        self.asked: list[str] = []
        self.errors: list[WizardError] = []
        self.rollbacks: list[RollbackFacts] = []
        self.starts: list[tuple[str, int, str | None]] = []
        self.ways_back: list[str] = []
        self.leaves = True
        self.discards = True
        self.starts_for_real = True
        self.types_rollback = True
        self.restores_conflicts: frozenset[str] = frozenset()
        self.undoes = self.overwrites = self.removes_journal = True
        self.trusts_scripts = True
        self.close_answer: CloseAnswer = "keep"
        self.recoveries: list[RecoveryFacts] = []
        self.recovery_answers: list[RecoveryAnswer] = []
        self.restores: list[RestoreForecast] = []
        self.restore_answer: ConflictChoice | None = ConflictChoice.KEEP
        self.deletions: list[tuple[int, str]] = []
        self.deletes = True
        self.file: Path | None = None
        self.files: list[Path] = []
        self.versions: tuple[str, ...] = ()

    def confirm_cancel(self, lost: str = "", kept: str = "") -> bool:
        self.asked.append("cancel")
        return self.leaves

    def confirm_discard(self, what: str) -> bool:
        self.asked.append("discard")
        return self.discards

    def confirm_remove_connection(self, name: str) -> bool:
        self.asked.append(f"remove {name}")
        return self.deletes

    def confirm_start(
        self, table: str, count: int, backup: str | None, production: str = "", way_back: str = ""
    ) -> bool:
        self.asked.append(f"start in production {production}" if production else "start")
        self.ways_back.append(way_back)
        self.starts.append((table, count, backup))
        return self.starts_for_real

    def close_while_running(self) -> CloseAnswer:
        self.asked.append("close")
        return self.close_answer

    def consent_to_script(self, script: Script) -> bool:
        self.asked.append("script")
        return self.trusts_scripts

    def recovery(self, error: WizardError, facts: RecoveryFacts) -> RecoveryAnswer:
        self.asked.append("recovery")
        self.recoveries.append(facts)
        self.errors.append(error)
        return self.recovery_answers.pop(0)

    def type_to_confirm_rollback(self, facts: RollbackFacts) -> frozenset[str] | None:
        self.asked.append("rollback")
        self.rollbacks.append(facts)
        return self.restores_conflicts if self.types_rollback else None

    def confirm_undo_record(self, key: str, version: str) -> bool:
        self.asked.append(f"undo {key}")
        return self.undoes

    def confirm_overwrite_record(self, why: str) -> bool:
        self.asked.append("overwrite")
        return self.overwrites

    def confirm_remove_journal(self, place: str, what_goes: str) -> bool:
        self.asked.append(what_goes)
        return self.removes_journal

    def confirm_remove_images(self, place: str, days: int, what_goes: str) -> bool:
        self.asked.append(what_goes)
        return self.removes_journal

    def confirm_restore(self, seen: RestoreForecast) -> ConflictChoice | None:
        self.asked.append("restore")
        self.restores.append(seen)
        return self.restore_answer

    def confirm_delete_backups(self, count: int, size: str) -> bool:
        self.asked.append("delete")
        self.deletions.append((count, size))
        return self.deletes

    def confirm_diagnostics(self) -> bool:
        self.asked.append("diagnostics")
        return True

    def tell_saved(self, path: Path) -> None:
        self.asked.append(f"saved {path.name}")

    def show_error(self, error: WizardError) -> None:
        self.asked.append("error")
        self.errors.append(error)

    def choose_file_to_save(self, title: str, suggested: str, kinds: str = "") -> Path | None:
        self.asked.append("save")
        return self.file

    def choose_file(self, title: str, start: str = "", kinds: str = "") -> Path | None:
        self.asked.append("file")
        return self.file

    def choose_files(self, title: str, start: str = "", kinds: str = "") -> list[Path]:
        self.asked.append("files")
        return list(self.files)

    def versions_of(self, files: Sequence[Path]) -> Mapping[str, Path] | None:
        self.asked.append("versions")
        return dict(zip(self.versions, files, strict=True)) if self.versions else None

    def choose_database(self, start: str = "") -> Path | None:
        self.asked.append("database")
        return self.file

    def choose_folder(self, title: str = "", start: str = "") -> Path | None:
        self.asked.append("folder")
        return self.file
