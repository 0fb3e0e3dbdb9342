"""The registry that Home has open, and the schema of it that is chosen; three tabs show it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.executor import Executor
from desktop_wizard.engine.ports import Ports, SchemaVersion
from desktop_wizard.pages.errand import Errand
from desktop_wizard.pages.select.looking import RegistryLook, look_at_registry
from desktop_wizard.recent import last_registry, recent, remember_registry

OWN = "embedded:"
"""The location of the program's own registry."""

_NOTHING = RegistryLook({}, ())


class OpenRegistry(QObject):
    """Reads a registry in the background, and keeps what was chosen of it.

    Attributes:
        location: of the registry that is open, or being opened; empty before the first.
        look: what it holds.
        schema_id: the schema that is chosen, empty where there is none.
        is_opening: whether it is still being read.

    Signals:
        opening(): another registry, or the same again, is being read.
        opened(): it was read; `look` and `schema_id` are new.
        chosen(): another schema was chosen.
        failed(WizardError): it could not be read.
    """

    opening = Signal()
    opened = Signal()
    chosen = Signal()
    failed = Signal(object)

    def __init__(self, ports: Ports, executor: Executor, parent: QObject) -> None:
        super().__init__(parent)
        self._ports = ports
        self._errand = Errand(executor, self)
        self.location, self.schema_id = "", ""
        self.look = _NOTHING
        self.is_opening = False

    @property
    def versions(self) -> tuple[SchemaVersion, ...]:
        """The versions of the chosen schema, the oldest first."""
        return self.look.versions.get(self.schema_id, ())

    @property
    def is_own(self) -> bool:
        return self.location == OWN

    def open_first(self) -> None:
        """Open the registry that was open or migrated with last, unless one is open; the first time, the own one."""
        if self.location:
            return
        location, schema_id = last_registry(self._ports.data_dir)
        last = next(iter(recent(self._ports.data_dir)), None)
        if location:
            self.open(location, schema_id)
        else:
            self.open(last.registry if last else OWN, last.schema_id if last else "")

    def open(self, location: str, schema_id: str = "") -> None:
        """Read a registry; `schema_id` is chosen then, if it is there."""
        wanted, ports = schema_id or self.schema_id, self._ports
        if location != self.location:  # nothing of another registry may be taken for this one's
            self.location, self.schema_id, self.look = location, "", _NOTHING
        self.is_opening = True
        self.opening.emit()
        self._errand.start(
            lambda task: look_at_registry(location, ports),
            done=lambda look: self._show(look, wanted),
            failed=self._cannot,
        )

    def refresh(self) -> None:
        """Read the same again."""
        if self.location:
            self.open(self.location)

    def choose(self, schema_id: str) -> None:
        """Choose another schema of the registry."""
        if schema_id != self.schema_id:
            self.schema_id = schema_id
            self._remember()
            self.chosen.emit()

    def _remember(self) -> None:
        remember_registry(self._ports.data_dir, self.location, self.schema_id)

    def _show(self, look: RegistryLook, wanted: str) -> None:
        self.look, self.is_opening = look, False
        ids = list(look.versions)
        self.schema_id = wanted if wanted in ids else next(iter(ids), "")
        self._remember()
        self.opened.emit()

    def _cannot(self, error: WizardError) -> None:
        self.look, self.schema_id, self.is_opening = _NOTHING, "", False
        self.opened.emit()
        self.failed.emit(error)
