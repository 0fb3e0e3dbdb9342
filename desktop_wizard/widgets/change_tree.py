"""The differences between two versions as a tree: severity, change, records, and what handles it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import announce, name, set_no_tab_trap
from desktop_wizard.engine.model import Change, Severity
from desktop_wizard.numerals import filled, number, numerus
from desktop_wizard.told import told
from desktop_wizard.widgets.literal import literal_tip
from desktop_wizard.widgets.table_twin import Index

_COLUMNS = 4
SEVERITY, CHANGE, RECORDS, HANDLED_BY = range(_COLUMNS)
_SHAPES = {Severity.HIGH: "◆", Severity.MEDIUM: "▲", Severity.LOW: "●"}
_TOKENS = {Severity.HIGH: "danger", Severity.MEDIUM: "warning", Severity.LOW: "muted"}
_KEYS_IN_TOOLTIP = 20
_TOP_LEVEL = 0
_SPANNED_AT_ONCE = 100
"""Changes whose details are laid out before they are opened; laying out thousands takes a while."""
_LINES_AT_LEAST = 7
"""Height in lines of text: the head, and some two changes with what is around them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeEntry:
    """One line of the tree.

    Attributes:
        severity: after the records were counted.
        records: how many are affected, None while that is not known.
        handled_by: the rule in words, or that nothing handles it.
        details: the lines below it when it is opened.
        keys: keys of affected records, the first of which the tooltip shows.
    """

    change: Change
    severity: Severity
    records: int | None
    handled_by: str
    details: Sequence[str] = ()
    keys: tuple[str, ...] = ()


def severity_word(severity: Severity) -> str:
    """Return the severity in the user's language."""
    return {
        Severity.HIGH: QCoreApplication.translate("ChangeTree", "High"),
        Severity.MEDIUM: QCoreApplication.translate("ChangeTree", "Medium"),
        Severity.LOW: QCoreApplication.translate("ChangeTree", "Low"),
    }[severity]


class ChangeModel(QAbstractItemModel):
    """Changes on the first level, their details on the second. A detail's internal id is its change's row + 1."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[ChangeEntry, ...] = ()
        self._look = theme.theme("light")

    def show_entries(self, entries: Sequence[ChangeEntry]) -> None:
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def set_theme(self, look: theme.Theme) -> None:
        self._look = look

    def entry(self, index: Index) -> ChangeEntry | None:
        """Return the change of a line, or the one that a line of details belongs to; None outside the tree."""
        if not index.isValid():
            return None
        owner = int(index.internalId())
        return self._entries[index.row() if owner == _TOP_LEVEL else owner - 1]

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        # A layout asks this twice for every line; `hasIndex` would ask three more things of Python each time.
        owner = parent.row() + 1 if parent.isValid() else _TOP_LEVEL
        count = len(self._entries) if owner == _TOP_LEVEL else self.rowCount(parent)
        if 0 <= row < count and 0 <= column < _COLUMNS:
            return self.createIndex(row, column, owner)
        return QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        owner = int(index.internalId()) if index.isValid() else _TOP_LEVEL
        return QModelIndex() if owner == _TOP_LEVEL else self.createIndex(owner - 1, 0, _TOP_LEVEL)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._entries)
        if int(parent.internalId()) != _TOP_LEVEL or parent.column():
            return 0
        return len(self._entries[parent.row()].details)

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return self.rowCount(parent) > 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return _COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index)
        if entry is None:
            return None
        if int(index.internalId()) != _TOP_LEVEL:
            return self._detail(entry, index, role)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entry, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(entry)
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == SEVERITY:
                return self.tr("{0} severity").format(severity_word(entry.severity))
            case Qt.ItemDataRole.ForegroundRole if index.column() == SEVERITY:
                return QBrush(self._look.color(_TOKENS[entry.severity]))
            case Qt.ItemDataRole.TextAlignmentRole if index.column() == RECORDS:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def _text(self, entry: ChangeEntry, column: int) -> str:
        match column:
            case 0:
                return f"{_SHAPES[entry.severity]} {severity_word(entry.severity)}"
            case 1:
                return told(entry.change.description)
            case 2:
                return self.tr("not counted") if entry.records is None else number(entry.records)
            case _:
                return told(entry.handled_by)

    def _detail(self, entry: ChangeEntry, index: Index, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and index.column() == SEVERITY:  # which spans the others
            return " ".join(told(entry.details[index.row()]).split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return literal_tip(told(entry.details[index.row()]))
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(self._look.color("muted"))
        return None

    def _tooltip(self, entry: ChangeEntry) -> str:
        if not entry.keys:
            return literal_tip(told(entry.change.description))
        shown = list(entry.keys[:_KEYS_IN_TOOLTIP])
        if (entry.records or 0) > len(shown):
            shown.append(filled(self.tr("… and {0:,} more"), (entry.records or 0) - len(shown)))
        return literal_tip("\n".join((told(entry.change.description), self.tr("Affected records:"), *shown)))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Severity"), self.tr("Change"), self.tr("Records"), self.tr("Handled by"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == RECORDS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


class ChangeTree(QTreeView):
    """The changes; opening one shows its details.

    Signals:
        selected(ChangeEntry | None): another change became the current one.
    """

    selected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.changes = ChangeModel(self)
        self.changes.set_theme(theme.of(self))
        self.setModel(self.changes)
        name(self, self.tr("Changes"), self.tr("Right arrow opens the details of a change."))
        set_no_tab_trap(self)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setStretchLastSection(False)
        for column in (CHANGE, HANDLED_BY):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(60)
        self.setMinimumHeight(self.fontMetrics().height() * _LINES_AT_LEAST)
        self._fit_columns()
        self.expanded.connect(self._span)
        self.expanded.connect(self._say_opened)
        self.collapsed.connect(self._say_closed)

    def show_entries(self, entries: Sequence[ChangeEntry]) -> None:
        """Show these changes, in this order, the first of them current."""
        self.changes.show_entries(entries)
        self.setCurrentIndex(self.changes.index(0, 0))  # lays the lines out, which takes twice as long with spans
        for at in range(min(len(entries), _SPANNED_AT_ONCE)):
            self._span(self.changes.index(at, 0))

    def current_entry(self) -> ChangeEntry | None:
        return self.changes.entry(self.currentIndex())

    def _span(self, index: Index) -> None:
        """Give the details of a change the whole width."""
        for row in range(self.changes.rowCount(index)):
            self.setFirstColumnSpanned(row, index, True)

    def _say_opened(self, index: Index) -> None:
        # Qt tells nobody that a line was opened.
        count = self.changes.rowCount(index)
        announce(self, self.tr("Opened, {0} details", "", numerus(count)).format(count))

    def _say_closed(self) -> None:
        announce(self, self.tr("Closed"))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        entry = self.changes.entry(current)
        if entry is not self.changes.entry(previous):
            self.selected.emit(entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a change with *, too; Qt would lay out all of them for that, and then look for one that begins so."""
        if event.key() == Qt.Key.Key_Asterisk:
            self.expand(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "changes"):
            self.changes.set_theme(theme.of(self))
            self._fit_columns()
            self.scheduleDelayedItemsLayout()

    def _fit_columns(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self.setColumnWidth(SEVERITY, letter * 18 + self.indentation())
        self.setColumnWidth(RECORDS, max(letter * 14, self.header().sectionSizeHint(RECORDS)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Uniform row heights are measured once; the style sheet may have come since.
        self.scheduleDelayedItemsLayout()
