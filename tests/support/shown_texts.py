"""The texts that a window shows, and those of them that it cuts off."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

from desktop_wizard.widgets.change_tree import CHANGE, HANDLED_BY, ChangeTree
from desktop_wizard.widgets.error_table import CAUSE, EXAMPLE, RECOMMENDATION, ErrorTable

_OF_THE_ENGINE: dict[type[QAbstractItemView], tuple[int, ...]] = {
    ChangeTree: (CHANGE, HANDLED_BY),
    ErrorTable: (CAUSE, EXAMPLE, RECOMMENDATION),
    QListWidget: (0,),
}
"""Views → their columns in which the engine speaks."""

_SLACK = 2
"""Pixels that rounding may cost."""


def shown_texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield each text that a window shows or has read out, with the kind of widget it is on.

    What stands in tables, lists and editors is left out: it is data, or the engine's; see `engines_texts`.
    """
    yield "title", window.windowTitle()
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window):
            for text in _texts(widget):
                if text.strip():
                    yield type(widget).__name__, text


def _texts(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
        yield widget.placeholderText()
    elif isinstance(widget, QSpinBox):
        yield from (widget.prefix(), widget.suffix())
    elif isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox):
        yield widget.placeholderText()
    elif isinstance(widget, QTableView | QTreeView):
        yield from _headings(widget)


def _headings(view: QTableView | QTreeView) -> Iterator[str]:
    header = view.horizontalHeader() if isinstance(view, QTableView) else view.header()
    if header.isVisibleTo(view):
        for column in range(header.count()):
            yield str(view.model().headerData(column, Qt.Orientation.Horizontal) or "")


def engines_texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield each text in the lists, tables and trees of a window that say what the engine found."""
    for view in window.findChildren(QAbstractItemView):
        for kind, columns in _OF_THE_ENGINE.items():
            if isinstance(view, kind) and view.isVisibleTo(window) and view.model() is not None:
                for column in columns:
                    yield from ((kind.__name__, text) for text in _cells(view.model(), column, QModelIndex()))


def _cells(model: QAbstractItemModel, column: int, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            if text := model.index(row, column, parent).data(role):
                yield str(text)
        yield from _cells(model, 0, model.index(row, 0, parent))


def sideways(window: QWidget) -> Iterator[str]:
    """Yield each area that has to be scrolled sideways to be seen whole."""
    for area in window.findChildren(QScrollArea):
        if area.isVisibleTo(window) and area.horizontalScrollBar().maximum() > 0:
            yield f"{type(area.widget()).__name__}: {area.horizontalScrollBar().maximum()} pixels"


def clipped_texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield each label and button that has less room than its text needs, and no tooltip with the whole of it."""
    for header in window.findChildren(QHeaderView):
        if header.isVisibleTo(window) and header.orientation() is Qt.Orientation.Horizontal:
            for column in range(header.count()):
                if header.sectionSize(column) + _SLACK < header.sectionSizeHint(column):
                    yield "heading", str(header.model().headerData(column, Qt.Orientation.Horizontal))
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or not isinstance(widget, QLabel | QPushButton | QCheckBox | QRadioButton):
            continue
        if widget.text().strip() and widget.toolTip() != widget.text() and not _fits(widget):
            yield type(widget).__name__, widget.text()


def _fits(widget: QLabel | QPushButton | QCheckBox | QRadioButton) -> bool:
    room = widget.size() + QSize(_SLACK, _SLACK)
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = QFontMetrics(widget.font()).boundingRect(
            QRect(0, 0, widget.contentsRect().width(), 10_000), Qt.TextFlag.TextWordWrap, widget.text()
        )
        return needed.height() <= room.height() and needed.width() <= room.width()
    wanted = widget.sizeHint()
    return wanted.width() <= room.width() and wanted.height() <= room.height()
