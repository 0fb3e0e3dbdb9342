"""The first window: a tab to begin with and the runs that are not over yet, and one for each kind of trace."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_wizard import theme
from desktop_wizard.a11y import name, plain_label, set_no_tab_trap
from desktop_wizard.ask import Ask
from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.executor import Executor, Task
from desktop_wizard.engine.model import RecordSource, Selection
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.ports import Ports, RunRecord
from desktop_wizard.engine.runs import find_run, list_runs
from desktop_wizard.engine.samples import SamplePlace, create_sample
from desktop_wizard.home.audit import AuditTab
from desktop_wizard.home.backups import BackupsTab
from desktop_wizard.home.run_errands import RunErrands
from desktop_wizard.home.runs import RunsCard
from desktop_wizard.pages.dropping import dropped
from desktop_wizard.pages.errand import Errand
from desktop_wizard.recent import recent
from desktop_wizard.widgets.busy import Busy
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.message import Message

SAMPLE = "payments"
_SELECTION = int(Qt.ItemDataRole.UserRole)


class HomeWindow(QMainWindow):
    """Try the sample, open a database, or take up a run.

    Signals:
        wizard_wanted(WizardConfig): a migration is to be begun.
        take_up_wanted(MigrationPlan, str, bool): a run is to be resumed, or (True) taken back.
    """

    wizard_wanted = Signal(object)
    take_up_wanted = Signal(object, str, bool)

    def __init__(self, ports: Ports, executor: Executor, ask: Ask | None = None) -> None:
        super().__init__()
        self._ports, self._url = ports, ""
        self._ask = ask or Ask(self)
        self._errand = Errand(executor, self)
        self._runs_errand = Errand(executor, self)
        self.message = Message()
        self.busy = Busy()
        self.sample = QPushButton(self.tr("Try the &Sample"))
        self.open = QPushButton(self.tr("&Open a Database…"))
        self.recent = QListWidget()
        self.open_recent = QPushButton(self.tr("&Migrate…"))
        self.runs_card = RunsCard()
        self._run_errands = RunErrands(ports, executor, self._ask, self.message)
        self.tabs = QTabWidget()
        self.backups = BackupsTab(ports, executor, self._ask)
        self.audit = AuditTab(ports, executor)
        self.setWindowTitle(self.tr("Desktop Wizard"))
        self.setAcceptDrops(True)
        self.resize(900, 680)
        self._lay_out()
        self._connect()
        self.show_recent()

    def _lay_out(self) -> None:
        body = QWidget()
        box = QVBoxLayout(body)
        box.setContentsMargins(*(4 * (theme.MARGIN,)))
        box.setSpacing(theme.GAP)
        box.addWidget(plain_label(self.tr("Desktop Wizard"), role="title"))
        box.addWidget(plain_label(self.tr("Takes JSON records from one schema version to the next."), role="muted"))
        box.addWidget(self.message)
        name(self.tabs.tabBar(), self.tr("Home"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for tab, title in (
            (self._start_tab(), self.tr("Start")),
            (self.backups, self.tr("Backups")),
            (self.audit, self.tr("Audit")),
        ):
            self.tabs.addTab(tab, title)
        box.addWidget(self.tabs, 1)
        self.setCentralWidget(body)

    def _start_tab(self) -> QWidget:
        tab = QWidget()
        box = QVBoxLayout(tab)
        box.setContentsMargins(0, theme.GAP, 0, 0)
        box.setSpacing(theme.GAP)
        start = Card(self.tr("Start"))
        self.sample.setProperty("role", "primary")
        made_up = self.tr("10,000 made-up payments in a database of their own. Nothing of yours is touched.")
        droppable = self.tr("A SQLite file with JSON records. Drop it here, too; or a registry, or two schemas.")
        for button, text in ((self.sample, made_up), (self.open, droppable)):
            row = QHBoxLayout()
            row.addWidget(button)
            row.addWidget(plain_label(text, role="muted"), 1)
            button.setAccessibleDescription(text)
            start.body.addLayout(row)
        start.body.addWidget(self.busy)
        box.addWidget(start)
        box.addWidget(self._recent_card(), 1)
        box.addWidget(self.runs_card, 2)
        return tab

    def _recent_card(self) -> Card:
        card = Card(self.tr("Recent"))
        name(self.recent, self.tr("Recent record sources"))
        set_no_tab_trap(self.recent)
        card.head.addWidget(self.open_recent)
        card.body.addWidget(self.recent)
        self._recent = card
        return card

    def _connect(self) -> None:
        self.sample.clicked.connect(self._make_sample)
        self.open.clicked.connect(self._choose)
        self.busy.cancelled.connect(self._stop)
        self.recent.currentItemChanged.connect(self._look_at_recent)
        self.recent.itemActivated.connect(self._open_recent)
        self.open_recent.clicked.connect(self._open_recent)
        self.runs_card.taken_up.connect(self._take_up)
        self.runs_card.evidence_wanted.connect(lambda run_id: self._run_errands.save_evidence(run_id, self._url))
        self.runs_card.removal_wanted.connect(lambda: self._run_errands.remove_journal(self._url))
        self._run_errands.changed.connect(lambda: self.show_runs(self._url))
        self.tabs.currentChanged.connect(self._refresh)
        self._weigh()

    def _refresh(self) -> None:
        """Read again what the tab that is in front shows."""
        tab = self.tabs.currentWidget()
        if isinstance(tab, BackupsTab | AuditTab):
            tab.refresh()

    # --- beginning -----------------------------------------------------------------------------------------

    def open_database(self, url: str) -> None:
        """Begin a migration of a database, and list its runs."""
        self.show_runs(url)
        source = next((known.source for known in recent(self._ports.data_dir) if known.source.url == url), None)
        self.wizard_wanted.emit(WizardConfig(record_source=source or _anything_in(url)))

    def open_schemas(self, files: Sequence[Path]) -> None:
        """Begin a migration between the versions of a registry, or between two loose schemas."""
        if len(files) == 1:
            self.wizard_wanted.emit(WizardConfig(registry=str(files[0])))
        elif len(files) == 2 and (versions := self._ask.versions_of(files)):
            self.wizard_wanted.emit(WizardConfig(registry=self._ports.registries.pair(versions)))
        elif len(files) > 2:
            self.message.say("warning", self.tr("Drop one registry, or the two versions of one schema."))

    def _make_sample(self) -> None:
        folder = self._ports.data_dir / "samples" / f"{SAMPLE}-{self._ports.clock.now():%Y-%m-%d-%H%M%S}"
        self.busy.start(self.tr("Making the sample…"))
        self.sample.setEnabled(False)
        self._errand.start(lambda task: create_sample(SAMPLE, folder), done=self._open_sample, failed=self._cannot)

    def _open_sample(self, place: SamplePlace) -> None:
        self._stop()
        sample = place.sample
        self.wizard_wanted.emit(
            WizardConfig(
                record_source=place.source,
                registry=str(place.registry),
                schema_id=sample.schema_id,
                from_version=sample.from_version,
                to_version=sample.to_version,
                rules=place.rules,
            )
        )

    def _choose(self) -> None:
        path = self._ask.choose_database()
        if path is not None:
            self.open_database(f"sqlite:///{path.absolute().as_posix()}")

    def _stop(self) -> None:
        self._errand.stop()
        self.busy.stop()
        self.sample.setEnabled(True)

    def _cannot(self, error: WizardError) -> None:
        self._stop()
        self.message.say("error", str(error))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        found = dropped(event.mimeData())
        event.acceptProposedAction()
        if found.databases:
            self.open_database(f"sqlite:///{found.databases[0].absolute().as_posix()}")
        elif found.schemas:
            self.open_schemas(found.schemas)

    # --- recent sources ------------------------------------------------------------------------------------

    def show_recent(self) -> None:
        """Show what was migrated lately, and the runs of the latest."""
        self.recent.clear()
        for selection in recent(self._ports.data_dir):
            source = selection.source
            place = source.url.removeprefix("sqlite:///")
            item = QListWidgetItem(f"{source.table} · {selection.schema_id} · {place}")
            item.setData(_SELECTION, selection)
            self.recent.addItem(item)
        self._recent.setVisible(bool(self.recent.count()))
        self.recent.setCurrentRow(0)
        self._weigh()

    def _look_at_recent(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_runs(item.data(_SELECTION).source.url)
        self._weigh()

    def _open_recent(self) -> None:
        selection: Selection = self.recent.currentItem().data(_SELECTION)
        config = WizardConfig(
            record_source=selection.source, registry=selection.registry, schema_id=selection.schema_id
        )
        self.wizard_wanted.emit(config)

    # --- runs ----------------------------------------------------------------------------------------------

    def show_runs(self, url: str) -> None:
        """List the runs of a database."""
        self._url = url
        ports = self._ports
        self._runs_errand.start(lambda task: list_runs(url, ports), done=self._show_runs, failed=self._no_runs)

    def _show_runs(self, runs: Sequence[RunRecord]) -> None:
        self.runs_card.show_runs(runs, self._url.removeprefix("sqlite:///"))

    def _no_runs(self, error: WizardError) -> None:
        self.runs_card.show_runs([], error.what)

    def _weigh(self) -> None:
        self.open_recent.setEnabled(self.recent.currentItem() is not None)

    def _take_up(self, run_id: str, roll_back: bool) -> None:
        url, ports = self._url, self._ports

        def work(task: Task) -> tuple[MigrationPlan, str, bool]:
            with find_run(run_id, url, ports) as found:
                return found.plan, run_id, roll_back

        self._errand.start(work, done=lambda found: self.take_up_wanted.emit(*found), failed=self._cannot)


def _anything_in(url: str) -> RecordSource:
    """Return a source that names the database only; page 1 finds the rest."""
    return RecordSource(url=url, table="", key_columns=(), document_column="")
