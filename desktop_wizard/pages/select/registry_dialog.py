"""What a registry holds and what it lacks, in a window of its own: where each version is from, and with what hash."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_wizard import theme
from desktop_wizard.a11y import name, plain_label, set_no_tab_trap
from desktop_wizard.ask import Ask
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.ports import Ports, SchemaVersion
from desktop_wizard.pages.select.looking import RegistryLook
from desktop_wizard.told import told
from desktop_wizard.widgets.table_twin import TableTwin

HASH_SHOWN = 12
"""Characters of a hash that are shown; `registry list --json` has all."""

_FILE = 4
_URI = int(Qt.ItemDataRole.UserRole)


class RegistryDialog(QDialog):
    """The versions of a registry, and what is to be said of it; a missing document can be located.

    Signals:
        located(): a file stands for a missing document now; the registry may hold more than before.
    """

    located = Signal()

    def __init__(self, parent: QWidget, ports: Ports, ask: Ask) -> None:
        super().__init__(parent)
        self._ports, self._ask = ports, ask
        self.setWindowTitle(self.tr("Registry"))
        self.head = plain_label("", role="heading")
        self.head.setWordWrap(True)
        named = (self.tr("Schema"), self.tr("Version"), self.tr("Known as"), self.tr("Draft"), self.tr("File"))
        heads = (*named, self.tr("SHA-256"))
        self.versions = TableTwin(self.tr("Versions in the registry"), heads, has_figures=False)
        columns = self.versions.horizontalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        columns.setSectionResizeMode(_FILE, QHeaderView.ResizeMode.Stretch)
        self.remarks = QListWidget()
        self.remarks.setWordWrap(True)
        self.remarks.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.remarks.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        name(self.remarks, self.tr("What could not be read, and what is missing"))
        set_no_tab_trap(self.remarks)
        self.locate = QPushButton(self.tr("&Locate File…"))
        self.close_button = QPushButton(self.tr("&Close"))
        self._lay_out()
        self.remarks.currentItemChanged.connect(self._weigh)
        self.locate.clicked.connect(self._locate)
        self.close_button.clicked.connect(self.close)

    def show_registry(self, look: RegistryLook) -> None:
        """Open on what was found at a location."""
        self.show_look(look)
        self.open()

    def show_look(self, look: RegistryLook) -> None:
        self.head.setText(told(look.title))
        versions = [version for found in look.versions.values() for version in found]
        self.versions.twin.set_rows([_row(version) for version in versions])
        self.remarks.clear()
        for uri in look.missing:
            self._add(self.tr("Missing: {0}. It is never fetched; locate its file.").format(uri), uri)
        for problem in look.problems:
            self._add(self.tr("Not read: {0}").format(told(problem)))
        for note in _notes(versions):
            self._add(self.tr("Note: {0}").format(told(note)))
        if not self.remarks.count():
            self._add(self.tr("Everything could be read."))
        self.remarks.setCurrentRow(0)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.locate)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(4 * (theme.MARGIN,)))
        box.setSpacing(theme.GAP)
        box.addWidget(self.head)
        box.addWidget(self.versions, 1)
        box.addWidget(self.remarks, 1)
        box.addLayout(buttons)
        letter = self.fontMetrics()
        self.resize(letter.averageCharWidth() * 150, letter.height() * 34)

    def _add(self, text: str, uri: str = "") -> None:
        item = QListWidgetItem(text)
        item.setData(_URI, uri)
        self.remarks.addItem(item)

    def _weigh(self) -> None:
        item = self.remarks.currentItem()
        self.locate.setEnabled(item is not None and bool(item.data(_URI)))

    def _locate(self) -> None:
        """Have the user choose the file of the missing document that is current."""
        uri = self.remarks.currentItem().data(_URI)
        path = self._ask.choose_file(
            self.tr("Locate {0}").format(uri), "", self.tr("Schemas (*.json);;All files (*)")
        )
        if path is None:
            return
        try:
            self._ports.registries.locate(uri, path)
        except WizardError as error:
            self._ask.show_error(error)
            return
        self.located.emit()


def _row(version: SchemaVersion) -> tuple[str, ...]:
    digest = (version.sha256 or "")[:HASH_SHOWN]
    return version.schema_id, version.version, version.known_as, version.dialect, version.origin, digest


def _notes(versions: list[SchemaVersion]) -> Iterator[str]:
    for version in versions:
        for note in version.notes:
            yield f"{version.schema_id} {version.version}: {note}"
