"""Home's first tab: the sample, a database, schemas, what was migrated lately, and runs that are not over yet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_wizard import theme
from desktop_wizard.a11y import name, plain_label, set_no_tab_trap, without_marks
from desktop_wizard.ask import Ask
from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.executor import Executor
from desktop_wizard.engine.model import Selection
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.samples import SamplePlace, create_sample
from desktop_wizard.home.connections import ConnectionsCard, leave_out_the_middle
from desktop_wizard.numerals import filled, numerus
from desktop_wizard.pages.errand import Errand
from desktop_wizard.recent import recent
from desktop_wizard.user_settings import UserSettings
from desktop_wizard.widgets.busy import Busy
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.literal import literal_tip

SAMPLE = "payments"
_SELECTION = int(Qt.ItemDataRole.UserRole)


class StartTab(QWidget):
    """Where to begin.

    Signals:
        wizard_wanted(WizardConfig): a migration is to be begun.
        database_wanted(), schemas_wanted(): one is to be chosen and opened.
        connection_wanted(str): the database of that URL is to be opened.
        runs_wanted(): the runs that are not over yet are to be shown.
        failed(WizardError): the sample could not be made, or a connection not be saved.
    """

    wizard_wanted = Signal(object)
    database_wanted = Signal()
    schemas_wanted = Signal()
    connection_wanted = Signal(str)
    runs_wanted = Signal()
    failed = Signal(object)

    def __init__(self, ports: Ports, executor: Executor, ask: Ask, settings: UserSettings) -> None:
        super().__init__()
        self._ports = ports
        self._errand = Errand(executor, self)
        self.busy = Busy()
        self.sample = QPushButton(self.tr("Try the &Sample"))
        self.open = QPushButton(self.tr("&Open a Database…"))
        self.connect_button = QPushButton(self.tr("&Connect…"))
        self.connections = ConnectionsCard(ports, executor, ask, settings)
        self.schemas = QPushButton(self.tr("Open Sche&mas…"))
        self.recent = QListWidget()
        self.open_recent = QPushButton(self.tr("Mi&grate…"))
        self.unfinished = Card(self.tr("Not over yet"))
        self.unfinished_text = plain_label("", role="value")
        self.show_runs = QPushButton(self.tr("Show &Runs"))
        self._lay_out()
        self._connect()
        self.show_recent()
        self.tell_unfinished(0)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, theme.GAP, 0, 0)
        box.setSpacing(theme.GAP)
        box.addWidget(plain_label(self.tr("Desktop Wizard"), role="title"))
        box.addWidget(plain_label(self.tr("Takes JSON records from one schema version to the next."), role="muted"))
        self.unfinished.head.addWidget(self.show_runs)
        self.unfinished.body.addWidget(self.unfinished_text)
        box.addWidget(self.unfinished)
        box.addWidget(self._start_card())
        known = QHBoxLayout()
        known.setSpacing(theme.GAP)
        known.addWidget(self._recent_card(), 1)
        known.addWidget(self.connections, 1)
        box.addLayout(known, 1)

    def _start_card(self) -> Card:
        card = Card(self.tr("Start"))
        self.sample.setProperty("role", "primary")
        rows = QGridLayout()
        rows.setSpacing(theme.GAP)
        rows.setColumnStretch(1, 1)
        offers = (
            (self.sample, self.tr("10,000 made-up payments in their own database. Nothing of yours is touched.")),
            (self.open, self.tr("An SQLite file with JSON records. What is in it is only read until you say so.")),
            (self.connect_button, self.tr("By a URL or a form: tried first, and saved under a name if you like.")),
            (self.schemas, self.tr("A registry, to see its versions; one schema, to edit it; two, to compare them.")),
        )
        for row, (button, text) in enumerate(offers):
            button.setAccessibleDescription(text)
            rows.addWidget(button, row, 0)
            rows.addWidget(plain_label(text, role="help"), row, 1)
        card.body.addLayout(rows)
        card.body.addWidget(
            plain_label(self.tr("Or drop files and folders on this window; what they are is seen."), role="help")
        )
        card.body.addWidget(self.busy)
        return card

    def _recent_card(self) -> Card:
        card = Card(self.tr("Recent"))
        name(self.recent, self.tr("Recent record sources"))
        set_no_tab_trap(self.recent)
        leave_out_the_middle(self.recent)
        nothing = self.tr("Nothing was migrated yet. What you migrate stands here the next time.")
        self.nothing = plain_label(nothing, role="help")
        self.open_recent.setProperty("role", "compact")
        card.head.addWidget(self.open_recent)
        card.body.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addWidget(self.recent)
        return card

    def _connect(self) -> None:
        self.sample.clicked.connect(self._make_sample)
        self.open.clicked.connect(self.database_wanted)
        self.connect_button.clicked.connect(self.connections.connect_new)
        self.connections.database_wanted.connect(self.connection_wanted)
        self.connections.failed.connect(self.failed)
        self.schemas.clicked.connect(self.schemas_wanted)
        self.show_runs.clicked.connect(self.runs_wanted)
        self.busy.cancelled.connect(self._stop)
        self.recent.itemActivated.connect(self._open_recent)
        self.open_recent.clicked.connect(self._open_recent)

    # --- the sample ----------------------------------------------------------------------------------------

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

    def _cannot(self, error: WizardError) -> None:
        self._stop()
        self.failed.emit(error)

    def _stop(self) -> None:
        self._errand.stop()
        self.busy.stop()
        self.sample.setEnabled(True)

    # --- what was there before -----------------------------------------------------------------------------

    def show_recent(self) -> None:
        """Show what was migrated lately."""
        self.recent.clear()
        for selection in recent(self._ports.data_dir):
            source = selection.source
            place = source.url.removeprefix("sqlite:///")
            item = QListWidgetItem(f"{source.table} · {selection.schema_id} · {place}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, without_marks(item.text()))
            item.setToolTip(literal_tip(item.text()))
            item.setData(_SELECTION, selection)
            self.recent.addItem(item)
        is_any = bool(self.recent.count())
        self.recent.setVisible(is_any)
        self.nothing.setVisible(not is_any)
        self.recent.setCurrentRow(0)
        self.open_recent.setEnabled(is_any)

    def _open_recent(self) -> None:
        selection: Selection = self.recent.currentItem().data(_SELECTION)
        config = WizardConfig(
            record_source=selection.source, registry=selection.registry, schema_id=selection.schema_id
        )
        self.wizard_wanted.emit(config)

    def tell_unfinished(self, count: int) -> None:
        """Say how many runs are not over yet, and lead to them."""
        said = self.tr(
            "{0:,} runs were cut off or are paused. They can be resumed or rolled back.", "", numerus(count)
        )
        self.unfinished_text.setText(filled(said, count))
        self.unfinished.setVisible(bool(count))
