"""How many records are affected: a bar, the sentence below it, and the table beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import plain_label, set_role
from desktop_wizard.numerals import number
from desktop_wizard.widgets.table_twin import TableTwin, TwinSwitch


class ImpactBar(QWidget):
    """A bar of two parts, affected and not, without text on it; hatched in high contrast."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Affected records"))
        set_role(self, QAccessible.Role.Chart)

    def show_impact(self, affected: int, total: int, label: str) -> None:
        """Fill `affected` of `total` (both in records) and be spoken as `label`."""
        self._share = min(1.0, affected / total) if total else 0.0
        self.setAccessibleDescription(label)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.of(self)
        line = look.line_width
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        outline = QPainterPath()
        outline.addRoundedRect(frame, 6, 6)
        painter.fillPath(outline, look.color("bar_bg"))
        if self._share:
            # A thousandth of a bar is no pixel, but one record is not none.
            width = max(frame.width() * self._share, 4.0)
            painter.save()
            painter.setClipPath(outline)
            filled = QRectF(frame.left(), frame.top(), width, frame.height())
            painter.fillRect(filled, look.fill("affected"))
            painter.setPen(QPen(look.color("affected"), line))
            painter.drawLine(filled.topRight(), filled.bottomRight())
            painter.restore()
        painter.setPen(QPen(look.color("border"), line))
        painter.drawPath(outline)


class ImpactChart(QWidget):
    """The bar with its sentence, and its twin.

    Attributes:
        table: the same figures as a table.
        below: the line of the sentence; a page may add to its right end.
        table_button: changes between bar and table; a page may move it into a card's head.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = ImpactBar()
        self.table = TableTwin(
            self.tr("table of affected records"), (self.tr("Records"), self.tr("Count"), self.tr("Share"))
        )
        self.table.setMinimumHeight(self.fontMetrics().height() * 8)
        switch = TwinSwitch(self.bar, self.table)
        self.table_button = switch.button
        self.sentence = plain_label("")
        self.sentence.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(switch)
        self.below = QHBoxLayout()
        self.below.addWidget(self.sentence, 1)
        self.below.addWidget(self.table_button)
        box.addLayout(self.below)

    def show_impact(
        self, affected: int, total: int, label: str, *, invalid_before: int = 0, unreadable: int = 0
    ) -> None:
        """Show `affected` of `total` records; `label` is the sentence that says so.

        Args:
            invalid_before: those of the others that were invalid already.
            unreadable: those of the others that are no JSON object.
        """
        self.bar.show_impact(affected, total, label)
        self.sentence.setText(label)
        classes = [
            (self.tr("Affected"), affected),
            (self.tr("Unaffected"), total - affected - invalid_before - unreadable),
        ]
        rare = [(self.tr("Invalid before"), invalid_before), (self.tr("No JSON object"), unreadable)]
        classes += [(name, count) for name, count in rare if count]
        classes.append((self.tr("All"), total))
        self.table.twin.set_rows([(name, number(count), _share_text(count, total)) for name, count in classes])


def _share_text(part: int, total: int) -> str:
    return f"{number(part / total * 100, '.1f')} %" if total else "–"
