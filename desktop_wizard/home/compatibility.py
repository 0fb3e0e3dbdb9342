"""Home's tab that compares two versions: the verdict and what shows it, the changes, and both texts."""

from __future__ import annotations

import json

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import labelled, plain_label
from desktop_wizard.ask import Ask
from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.executor import Executor
from desktop_wizard.engine.ports import Ports
from desktop_wizard.home.open_registry import OpenRegistry
from desktop_wizard.home.registry_bar import RegistryBar
from desktop_wizard.home.version_pair import VersionPair, change_entries, compare_pair
from desktop_wizard.pages.errand import Errand
from desktop_wizard.widgets.busy import Busy
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.change_tree import HANDLED_BY, RECORDS, ChangeEntry, ChangeTree
from desktop_wizard.widgets.message import Message
from desktop_wizard.widgets.schema_diff import SchemaDiff
from desktop_wizard.widgets.verdict_line import VerdictLine


class CompatibilityTab(QWidget):
    """Compares the two versions that are chosen, in the background, as soon as they are.

    Attributes:
        pair: what is shown; None while nothing is compared.

    Signals:
        wizard_wanted(WizardConfig): a migration between these versions is to be begun.
    """

    wizard_wanted = Signal(object)

    def __init__(self, registry: OpenRegistry, ports: Ports, executor: Executor, ask: Ask) -> None:
        super().__init__()
        self._registry, self._ports = registry, ports
        self._errand = Errand(executor, self)
        self._wanted: tuple[str, str, str, str] | None = None
        self._offered = ("", "")
        self.pair: VersionPair | None = None
        self.bar = RegistryBar(registry, ports, ask)
        self.old, self.new = QComboBox(), QComboBox()
        self.migrate = QPushButton(self.tr("&Migrate with These…"))
        self.message, self.busy = Message(), Busy()
        self.verdict = VerdictLine()
        self.tree = ChangeTree()
        self.witness = QPlainTextEdit()
        self.diff = SchemaDiff()
        self.empty = plain_label("", role="help")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, theme.GAP, 0, 0)
        box.setSpacing(theme.GAP)
        box.addWidget(self.bar)
        card = Card()
        card.body.addLayout(self._choices())
        for widget in (self.message, self.busy, self.empty, self.verdict):
            card.body.addWidget(widget)
        self.tree.setColumnHidden(RECORDS, True)
        self.tree.setColumnHidden(HANDLED_BY, True)
        self.witness.setReadOnly(True)
        self.witness.setTabChangesFocus(True)
        self.witness.setProperty("role", "mono")
        self.example = QWidget()
        inner = QVBoxLayout(self.example)
        inner.setContentsMargins(8, 0, 0, 0)
        self.witness.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        labelled(inner, self.tr("&Example record:"), self.witness)
        upper = QSplitter(Qt.Orientation.Horizontal)
        upper.setObjectName("compatibility columns")
        upper.addWidget(self.tree)
        upper.addWidget(self.example)
        upper.setSizes([640, 300])
        self.parts = QSplitter(Qt.Orientation.Vertical)
        self.parts.setObjectName("compatibility")
        self.parts.addWidget(upper)
        self.parts.addWidget(self.diff)
        self.parts.setSizes([190, 300])
        for splitter in (upper, self.parts):
            splitter.setChildrenCollapsible(False)
        card.body.addWidget(self.parts, 1)
        box.addWidget(card, 1)

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for text, combo in ((self.tr("From &version:"), self.old), (self.tr("&To version:"), self.new)):
            combo.setMinimumContentsLength(12)
            labelled(row, text, combo)
        row.addStretch(1)
        self.migrate.setProperty("role", "primary")
        row.addWidget(self.migrate)
        return row

    def _connect(self) -> None:
        for combo in (self.old, self.new):
            combo.currentIndexChanged.connect(self._compare)
        self._registry.opening.connect(self._start_over)
        self._registry.opened.connect(self._offer)
        self._registry.chosen.connect(self._offer)
        self.busy.cancelled.connect(self._stop)
        self.tree.selected.connect(self._go_to)
        self.migrate.clicked.connect(self._begin)
        self._clear(self.tr("Open a registry, or two files with Files…, to compare two versions of a schema."))

    # --- choosing ------------------------------------------------------------------------------------------

    def show_versions(self, old: str, new: str) -> None:
        """Compare these two versions of the schema that is chosen."""
        with QSignalBlocker(self.old), QSignalBlocker(self.new):
            self.old.setCurrentText(old)
            self.new.setCurrentText(new)
        self._compare()

    def _start_over(self) -> None:
        """Compare again when the registry is read, even where the same is chosen: its files may be others now."""
        self._wanted = None
        self._offer()

    def _offer(self) -> None:
        """Offer the versions of the schema. The last step is chosen, unless others of this schema were before."""
        versions = [version.version for version in self._registry.versions]
        before = (self.old.currentText(), self.new.currentText()) if self._is_offered_already() else ("", "")
        with QSignalBlocker(self.old), QSignalBlocker(self.new):
            for combo in (self.old, self.new):
                combo.clear()
                combo.addItems(versions)
            self.old.setCurrentIndex(max(len(versions) - 2, 0))
            self.new.setCurrentIndex(len(versions) - 1)
            self.old.setCurrentText(before[0])  # does nothing where that is no version any more
            self.new.setCurrentText(before[1])
        self._compare()

    def _is_offered_already(self) -> bool:
        """Tell whether the versions that are offered now are of the very schema that is chosen."""
        offered, self._offered = self._offered, (self._registry.location, self._registry.schema_id)
        return offered == self._offered

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._compare()

    def _compare(self) -> None:
        """Compare what is chosen, unless that is shown already; nothing is compared out of sight."""
        registry, versions = self._registry, (self.old.currentText(), self.new.currentText())
        wanted = (registry.location, registry.schema_id, *versions)
        if not self.isVisible() or wanted == self._wanted:
            return
        self._forget()
        if registry.is_opening:
            self._clear(self.tr("Reading the registry…"))
        elif not registry.schema_id:
            self._clear(self.tr("There is no schema here yet. Open a registry, or two files with Files…"))
        elif versions[0] == versions[1]:
            self._clear(self.tr("Choose two different versions."))
        else:
            self._wanted = wanted
            location, schema_id, ports = registry.location, registry.schema_id, self._ports
            self.busy.start(self.tr("Comparing {0} with {1}…").format(*versions))
            self._errand.start(
                lambda task: compare_pair(location, schema_id, versions, ports),
                done=self._show,
                failed=self._cannot,
            )

    def _forget(self) -> None:
        self._wanted = None
        self._errand.stop()
        self.busy.stop()
        self._clear("")

    def _stop(self) -> None:
        self._errand.stop()
        self.busy.stop()
        self._clear(self.tr("The comparison was stopped. Choose a version to compare again."))
        self._wanted = None

    # --- showing -------------------------------------------------------------------------------------------

    def _clear(self, why: str) -> None:
        self.pair = None
        self.message.hide()
        self.verdict.hide()
        self.parts.setVisible(False)
        self.empty.setText(why)
        self.empty.setVisible(bool(why))
        self.migrate.setEnabled(False)

    def _show(self, pair: VersionPair) -> None:
        self.busy.stop()
        self.pair = pair
        comparison, versions = pair.comparison, (self.old.currentText(), self.new.currentText())
        self.verdict.show_verdict(comparison, *versions)
        is_witnessed = comparison.decided_by == "witness"
        self.example.setVisible(is_witnessed)
        self.witness.setPlainText(
            json.dumps(comparison.witness, ensure_ascii=False, indent=2) if is_witnessed else ""
        )
        self.parts.setVisible(True)
        self.diff.show_versions(versions, pair.lines, pair.column)
        self.tree.show_entries(change_entries(comparison))
        self.empty.setVisible(not comparison.changes)
        self.empty.setText("" if comparison.changes else self.tr("The two versions mean the same."))
        self.migrate.setEnabled(True)

    def _cannot(self, error: WizardError) -> None:
        self.busy.stop()
        self.message.say("error", str(error))

    def _go_to(self, entry: ChangeEntry | None) -> None:
        if entry is not None and self.pair is not None:
            self.diff.go_to(self.pair.rows[entry.change.id])

    def _begin(self) -> None:
        registry = self._registry
        self.wizard_wanted.emit(
            WizardConfig(
                registry=registry.location,
                schema_id=registry.schema_id,
                from_version=self.old.currentText(),
                to_version=self.new.currentText(),
            )
        )
