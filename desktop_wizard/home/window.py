"""The first window: where to begin, and a tab for each kind of trace."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QPushButton, QTabWidget, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import name
from desktop_wizard.ask import Ask
from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.executor import Executor, Task
from desktop_wizard.engine.known_runs import KnownRun
from desktop_wizard.engine.model import RecordSource
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.ports import Ports, SchemaVersion
from desktop_wizard.engine.runs import find_run
from desktop_wizard.home.audit import AuditTab
from desktop_wizard.home.backups import BackupsTab
from desktop_wizard.home.compatibility import CompatibilityTab
from desktop_wizard.home.editor import EditorTab
from desktop_wizard.home.history import HistoryTab
from desktop_wizard.home.open_registry import OpenRegistry
from desktop_wizard.home.opening import Found, look_at
from desktop_wizard.home.runs import RunsTab
from desktop_wizard.home.start import StartTab
from desktop_wizard.pages.dropping import dropped_paths
from desktop_wizard.pages.errand import Errand
from desktop_wizard.preferences import SettingsDialog, add_settings_keys
from desktop_wizard.recent import recent
from desktop_wizard.user_settings import UserSettings
from desktop_wizard.widgets.message import Message
from desktop_wizard.window_state import WindowState


class HomeWindow(QMainWindow):
    """Begin a migration, take up a run, and look at what runs have left.

    Signals:
        wizard_wanted(WizardConfig): a migration is to be begun.
        take_up_wanted(MigrationPlan, str, bool): a run is to be resumed, or (True) taken back.
    """

    wizard_wanted = Signal(object)
    take_up_wanted = Signal(object, str, bool)

    def __init__(
        self, ports: Ports, executor: Executor, ask: Ask | None = None, settings: UserSettings | None = None
    ) -> None:
        super().__init__()
        self._ports, self._executor = ports, executor
        self._settings = settings or UserSettings(ports)
        self._ask = ask or Ask(self)
        self._errand, self._opening = Errand(executor, self), Errand(executor, self)
        self.message = Message()
        self.tabs = QTabWidget()
        self.start = StartTab(ports, executor, self._ask, self._settings)
        self.registry = OpenRegistry(ports, executor, self)
        self.history = HistoryTab(self.registry, ports, executor, self._ask)
        self.editor = EditorTab(self.registry, ports, executor, self._ask)
        self.compatibility = CompatibilityTab(self.registry, ports, executor, self._ask)
        self.runs = RunsTab(ports, executor, self._ask, self._settings)
        self.backups = BackupsTab(ports, executor, self._ask, self._settings)
        self.audit = AuditTab(ports, executor)
        self.setWindowTitle(self.tr("Desktop Wizard"))
        self.setAcceptDrops(True)
        self.resize(1024, 740)
        self._lay_out()
        self._state = WindowState(ports.data_dir)
        self._state.restore(self, "home")
        self._connect()
        self.runs.refresh()
        self._tell_settings()

    def _lay_out(self) -> None:
        body = QWidget()
        box = QVBoxLayout(body)
        box.setContentsMargins(*(4 * (theme.MARGIN,)))
        box.setSpacing(theme.GAP)
        name(self.tabs.tabBar(), self.tr("Home"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for tab, title in (
            (self.start, self.tr("Start")),
            (self.history, self.tr("History")),
            (self.editor, self.tr("Editor")),
            (self.compatibility, self.tr("Compatibility")),
            (self.runs, self.tr("Runs")),
            (self.backups, self.tr("Backups")),
            (self.audit, self.tr("Audit")),
        ):
            self.tabs.addTab(tab, title)
        self.settings_button = QPushButton(self.tr("Settings…"))
        self.settings_button.setProperty("role", "compact")
        self.tabs.setCornerWidget(self.settings_button)
        box.addWidget(self.message)
        box.addWidget(self.tabs, 1)
        self.setCentralWidget(body)

    def _connect(self) -> None:
        self.start.wizard_wanted.connect(self.wizard_wanted)
        self.start.database_wanted.connect(self._choose)
        self.start.connection_wanted.connect(self.open_database)
        self.start.schemas_wanted.connect(self._choose_schemas)
        self.start.runs_wanted.connect(lambda: self.tabs.setCurrentWidget(self.runs))
        self.start.failed.connect(self._cannot)
        self.history.wizard_wanted.connect(self.wizard_wanted)
        self.history.compare_wanted.connect(self._compare)
        self.history.edit_wanted.connect(self._edit)
        self.history.publish_wanted.connect(lambda path: self._edit_file(path, self.registry.schema_id))
        self.editor.wizard_wanted.connect(self.wizard_wanted)
        self.compatibility.wizard_wanted.connect(self.wizard_wanted)
        self.runs.counted.connect(self.start.tell_unfinished)
        self.runs.taken_up.connect(self._take_up)
        self.tabs.currentChanged.connect(self._turn)
        self.settings_button.clicked.connect(self.open_settings)
        add_settings_keys(self, self.open_settings)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Refresh), self, self.refresh)
        for number in range(self.tabs.count()):
            keys = QKeySequence(f"Ctrl+{number + 1}")
            QShortcut(keys, self, lambda at=number: self.tabs.setCurrentIndex(at))

    def _turn(self) -> None:
        """Show what there is on the tab that came to the front."""
        if self.tabs.currentWidget() in (self.history, self.editor, self.compatibility):
            self.registry.open_first()
        else:
            self.refresh()

    def refresh(self) -> None:
        """Read again what the tab that is in front shows."""
        tab = self.tabs.currentWidget()
        if isinstance(tab, RunsTab | BackupsTab | AuditTab):
            tab.refresh()
        elif tab in (self.history, self.editor, self.compatibility):
            self.registry.refresh()

    def open_settings(self) -> None:
        """Show the user's settings."""
        SettingsDialog.show_over(self, self._settings, self._ports, self._executor, self._ask)

    def _tell_settings(self) -> None:
        """Say what in the file of settings can't be used; the defaults hold for that."""
        if problems := self._settings.problems:
            told = [self.tr("Not everything in the file of settings can be used."), *map(str, problems)]
            self.message.say("warning", "\n".join(told))

    def _compare(self, old: str, new: str) -> None:
        self.tabs.setCurrentWidget(self.compatibility)
        self.compatibility.show_versions(old, new)

    def _edit(self, version: SchemaVersion) -> None:
        self.tabs.setCurrentWidget(self.editor)
        self.editor.edit_version(version.schema_id, version.version)

    def _edit_file(self, path: Path, schema_id: str = "") -> None:
        self.tabs.setCurrentWidget(self.editor)
        self.editor.edit_file(path, schema_id)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless a schema was edited and the user wants to keep it."""
        event.setAccepted(self.editor.may_discard())

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep how the window is, whether it is closed or makes room for a wizard."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._state.keep(self, "home")

    def come_back(self) -> None:
        """Show what a wizard may have changed."""
        self.start.show_recent()
        self.runs.refresh()
        self.refresh()

    # --- beginning -----------------------------------------------------------------------------------------

    def open_database(self, url: str, registry: Path | None = None) -> None:
        """Begin a migration of a database, and list its runs from now on.

        Args:
            registry: where its schemas are, as far as that was said.
        """
        self.runs.add_database(url)
        source = next((known.source for known in recent(self._ports.data_dir) if known.source.url == url), None)
        self.wizard_wanted.emit(
            WizardConfig(record_source=source or _anything_in(url), registry=str(registry) if registry else None)
        )

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files and folders by what they are, which is found out in the background.

        A database begins a migration, a registry shows its versions, one schema is edited, two are compared.
        """
        ports = self._ports
        self.message.hide()
        self._opening.start(lambda task: look_at(paths, ports), done=self._open_found, failed=self._cannot)

    def _open_found(self, found: Found) -> None:
        match found:
            case Found((database,), registries, ()) if len(registries) < 2:
                self.open_database(f"sqlite:///{database.as_posix()}", next(iter(registries), None))
            case Found((), (registry,), ()):
                self.tabs.setCurrentWidget(self.history)
                self.registry.open(str(registry))
            case Found((), (), (schema,)):
                self._edit_file(schema)
            case Found((), (), (_, _)):
                self._compare_files(found.schemas)
            case Found((), (), ()):
                pass  # nothing was dropped but what is no file
            case _:
                said = self.tr("Open one database, one registry, one schema, or two schemas to compare.")
                self.message.say("warning", said)

    def _compare_files(self, files: Sequence[Path]) -> None:
        if versions := self._ask.versions_of(files):
            self.tabs.setCurrentWidget(self.compatibility)
            self.registry.open(self._ports.registries.pair(versions))

    def _choose_schemas(self) -> None:
        kinds = self.tr("Schemas and registries (*.json *.zip *.db);;All files (*)")
        self.open_paths(self._ask.choose_files(self.tr("Open Schemas"), "", kinds))

    def _choose(self) -> None:
        path = self._ask.choose_database()
        if path is not None:
            self.open_database(f"sqlite:///{path.absolute().as_posix()}")

    def _cannot(self, error: WizardError) -> None:
        self.message.say("error", str(error))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.open_paths(dropped_paths(event.mimeData()))

    # --- runs ----------------------------------------------------------------------------------------------

    def _take_up(self, run: KnownRun, roll_back: bool) -> None:
        ports = self._ports

        def work(task: Task) -> tuple[MigrationPlan, str, bool]:
            with find_run(run.run_id, run.url, ports) as found:
                return found.plan, run.run_id, roll_back

        self._errand.start(work, done=lambda found: self.take_up_wanted.emit(*found), failed=self._cannot)


def _anything_in(url: str) -> RecordSource:
    """Return a source that names the database only; page 1 finds the rest."""
    return RecordSource(url=url, table="", key_columns=(), document_column="")
