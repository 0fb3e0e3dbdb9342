"""What a screen reader would find wrong with a widget: controls without a name, mnemonics that collide."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
)


def spoken_name(widget: QWidget) -> str:
    """Return the name that a screen reader says: its label's first; a combo box's own does not count."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None:
        return ""
    for related, _ in interface.relations(QAccessible.RelationFlag.Label):
        text = related.text(QAccessible.Text.Name)
        if text:
            return text.strip()
    return "" if isinstance(widget, QComboBox) else interface.text(QAccessible.Text.Name).strip()


def unnamed_controls(widget: QWidget) -> list[str]:
    """Return class and object name of each visible control in `widget` that has no spoken name."""
    return [
        f"{type(control).__name__} {control.objectName()}".strip()
        for control in [widget, *widget.findChildren(QWidget)]
        if _is_control(control) and not spoken_name(control)
    ]


def _is_control(widget: QWidget) -> bool:
    if not widget.isVisible() or widget.focusProxy() is not None or isinstance(widget, (QScrollBar, QHeaderView)):
        return False
    if widget.objectName().startswith("qt_") or isinstance(widget.parent(), (QAbstractSpinBox, QComboBox)):
        return False  # a part of a control
    if isinstance(widget, _CONTROLS):
        return True
    is_tab_stop = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return is_tab_stop and not isinstance(widget, (QScrollArea, QAbstractScrollArea))


def duplicate_mnemonics(widget: QWidget) -> list[str]:
    """Return the letters that more than one visible label or button of `widget` claims."""
    letters = Counter(
        letter
        for shown in widget.findChildren(QWidget)
        if isinstance(shown, (QAbstractButton, QLabel)) and shown.isVisible()
        for letter in _mnemonic(shown)
    )
    return sorted(letter for letter, count in letters.items() if count > 1)


def _mnemonic(widget: QAbstractButton | QLabel) -> str:
    if isinstance(widget, QLabel) and widget.buddy() is None:
        return ""
    text = widget.text().replace("&&", "")
    position = text.find("&")
    return text[position + 1].lower() if 0 <= position < len(text) - 1 else ""


def tab_cycle(window: QWidget, limit: int = 100) -> list[QWidget]:
    """Return the widgets that Tab visits in a shown window, beginning with where it goes first.

    Raises:
        AssertionError: Tab does not come back to its beginning within `limit` presses.
    """
    visited: list[QWidget] = []
    for _ in range(limit):
        focused = window.focusWidget()
        QTest.keyClick(focused or window, Qt.Key.Key_Tab)
        now = window.focusWidget()
        if now is None or (visited and now is visited[0]):
            return visited
        assert now is not focused, f"Tab is trapped in {type(now).__name__} {now.accessibleName()}"
        visited.append(now)
    raise AssertionError(f"Tab does not come round: {[type(widget).__name__ for widget in visited]}")


def interface_of(widget: QWidget) -> QAccessibleInterface:
    """Return what a screen reader sees of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface
