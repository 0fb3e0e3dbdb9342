"""A row of large numbers, each with its name above and its meaning below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_wizard.a11y import plain_label, set_role


class Figures(QWidget):
    """Figures on one baseline; one Tab stop, and the arrow keys go from figure to figure."""

    def __init__(self, names: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Make one figure for each (key, visible name), in that order."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._figures = {key: _Figure(name) for key, name in names}
        for figure in self._figures.values():
            row.addWidget(figure, 1)
        self._make_tab_stop(next(iter(self._figures.values())))

    def set(self, key: str, value_text: str, meaning_text: str = "") -> None:
        """Show a value, and below it what it means (`12.3 %, counted`)."""
        self._figures[key].show_value(value_text, meaning_text)

    def clear(self) -> None:
        """Show that no value is known."""
        for figure in self._figures.values():
            figure.show_value("–", "")

    def value(self, key: str) -> str:
        return self._figures[key].value.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        figures = list(self._figures.values())
        here = next((i for i, figure in enumerate(figures) if figure.hasFocus()), None)
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if here is None or step is None:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        there = figures[max(0, min(len(figures) - 1, here + step))]
        self._make_tab_stop(there)
        there.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_tab_stop(self, chosen: _Figure) -> None:
        for figure in self._figures.values():
            is_chosen = figure is chosen
            figure.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus)


class _Figure(QFrame):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("role", "figure_cell")
        set_role(self, QAccessible.Role.StaticText)
        self._name = plain_label(name, role="muted")
        self.value = plain_label("–", role="figure")
        self._meaning = plain_label("", role="muted")
        box = QVBoxLayout(self)
        box.setContentsMargins(5, 2, 5, 2)
        box.setSpacing(1)
        for label in (self._name, self.value, self._meaning):
            box.addWidget(label)
        box.addStretch(1)
        self.show_value("–", "")

    def show_value(self, value: str, meaning: str) -> None:
        self.value.setText(value)
        # A figure without a meaning keeps the line, so that all values stand on one baseline.
        self._meaning.setText(meaning or " ")
        # All in the name: a screen reader says no description of a text.
        self.setAccessibleName(", ".join(filter(None, (f"{self._name.text()}: {value}", meaning))))
