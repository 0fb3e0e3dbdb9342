"""How two versions compare at a glance: breaking, additive, affected."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import plain_label
from desktop_wizard.engine.model import Impact
from desktop_wizard.numerals import filled

_LINES = (("breaking", "danger"), ("additive", "success"), ("affected", "affected"))


class SummaryBadge(QWidget):
    """Three lines, each with an icon and its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._icons: dict[str, QLabel] = {}
        self.labels: dict[str, QLabel] = {}
        for row, (key, _) in enumerate(_LINES):
            self._icons[key] = QLabel()
            self.labels[key] = plain_label("", role="value")
            grid.addWidget(self._icons[key], row, 0)
            grid.addWidget(self.labels[key], row, 1)
        self._take_theme()

    def show_summary(self, breaking: int, additive: int, impact: Impact | None) -> None:
        """Show the counts; `impact` is None while it is being counted."""
        self._say("breaking", filled(self.tr("Breaking changes: {0:,}"), breaking))
        self._say("additive", filled(self.tr("Additive changes: {0:,}"), additive))
        text = self._affected(impact)
        self._say("affected", text, text.replace("~", self.tr("about ")))

    def _affected(self, impact: Impact | None) -> str:
        if impact is None:
            return self.tr("Affected records: counting…")
        share = impact.share * 100
        if impact.bounds is None:
            counted = self.tr("Affected records: {0:,} of {1:,} ({2:.1f} %, counted)")
            return filled(counted, impact.affected, impact.total, share)
        low, high = (bound / impact.total * 100 for bound in impact.bounds)
        estimated = self.tr("Affected records: ~{0:,} of {1:,} ({2:.1f} %, between {3:.1f} and {4:.1f} %)")
        return filled(estimated, impact.affected, impact.total, share, low, high)

    def _say(self, key: str, text: str, spoken: str = "") -> None:
        self.labels[key].setText(text)
        self.labels[key].setAccessibleName(spoken or text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "labels"):
            self._take_theme()

    def _take_theme(self) -> None:
        look = theme.of(self)
        side = round(self.fontMetrics().height() * 1.1)
        for key, token in _LINES:
            self._icons[key].setPixmap(theme.icon(key, look, token).pixmap(side, side))
