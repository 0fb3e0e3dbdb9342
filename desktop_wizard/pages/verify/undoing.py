"""Taking back what a run did to one record, as somebody asks for it on Verify."""

from __future__ import annotations

from collections.abc import Callable

from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.executor import Task
from desktop_wizard.engine.model import DELETED, ConflictChoice
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.record_rollback import RecordRollback, roll_back_record
from desktop_wizard.pages.base import Desk
from desktop_wizard.pages.errand import Errand
from desktop_wizard.widgets.message import Message


class RecordUndo:
    """Asks, takes the record back in the background, and says how it went.

    A record that others have changed since is kept, unless a second question is answered otherwise.

    Args:
        changed: called when it begins and when it is over.
    """

    def __init__(self, desk: Desk, errand: Errand, message: Message, changed: Callable[[], None]) -> None:
        self._desk, self._errand, self._message, self._changed = desk, errand, message, changed

    def ask(self, key: str) -> None:
        """Ask whether the record with this key, as people write it, is to go back."""
        version = self._plan.selection.from_version
        if not self._errand.is_running and self._desk.ask.confirm_undo_record(key, version):
            self._undo(key, ConflictChoice.KEEP)

    @property
    def _plan(self) -> MigrationPlan:
        plan = self._desk.session.plan
        assert plan is not None
        return plan

    def _undo(self, key: str, choice: ConflictChoice) -> None:
        result, source, ports = self._desk.session.result, self._plan.selection.source, self._desk.ports
        assert result is not None
        run_id, parts = result.run_id, tuple(key.split(" / ")) if len(source.key_columns) > 1 else (key,)

        def work(task: Task) -> RecordRollback:
            return roll_back_record(run_id, parts, source.url, ports, conflicts=choice)

        self._errand.start(work, done=lambda back: self._undone(key, back), failed=self._failed)
        self._changed()

    def _failed(self, error: WizardError) -> None:
        self._changed()
        self._desk.ask.show_error(error)

    def _undone(self, key: str, back: RecordRollback) -> None:
        self._message.say("warning" if back.conflict else "success", back.summary)
        self._changed()
        is_there = back.conflict is not None and back.conflict.reason != DELETED
        if is_there and self._desk.ask.confirm_overwrite_record(back.summary):
            self._undo(key, ConflictChoice.RESTORE)
