"""Records a second over time: one line for now, a dashed one for the average, and the same as a table."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import plain_label, set_role
from desktop_wizard.numerals import filled, localised, number, numerus
from desktop_wizard.widgets.table_twin import TableTwin, TwinSwitch

if TYPE_CHECKING:
    import pyqtgraph

MOST_POINTS = 1_000
"""Beyond this many, every other point is let go: a day's run draws as fast as a minute's."""


class Point(NamedTuple):
    """What is drawn at one moment: seconds since the beginning, and records a second now and on average."""

    elapsed: float
    rate: float
    average: float


def load_plotting() -> None:
    """Import pyqtgraph, which takes too long for the window's thread; may be called in any thread."""
    importlib.import_module("pyqtgraph")


class ThroughputChart(QWidget):
    """A chart that grows while a run goes on.

    Nothing is drawn before `prepare`, which needs pyqtgraph: it is not imported with this module, so that the program
    starts quickly. The sentence and the table are there at once.

    Attributes:
        points: what is drawn.
        table: the same figures.
        table_button: changes between chart and table; a page may move it into a card's head.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: list[Point] = []
        self._before = (0.0, 0)
        self._plot: pyqtgraph.PlotWidget | None = None
        self._canvas = QWidget()
        self._canvas.setMinimumHeight(self.fontMetrics().height() * 8)
        self._canvas.setAccessibleName(self.tr("Throughput"))
        set_role(self._canvas, QAccessible.Role.Chart)
        canvas_box = QVBoxLayout(self._canvas)
        canvas_box.setContentsMargins(0, 0, 0, 0)
        self.table = TableTwin(
            self.tr("table of throughput"),
            (self.tr("Seconds"), self.tr("Records a second"), self.tr("Average")),
        )
        switch = TwinSwitch(self._canvas, self.table)
        self.table_button = switch.button
        self.sentence = plain_label("", role="muted")
        self.sentence.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(switch, 1)
        below = QHBoxLayout()
        below.addWidget(self.sentence, 1)
        below.addWidget(self.table_button)
        box.addLayout(below)
        self._tell()

    def add(self, elapsed_s: float, processed: int) -> None:
        """Say that `processed` records were done after `elapsed_s` seconds; earlier times are ignored."""
        self.add_all([(elapsed_s, processed)])

    def add_all(self, samples: Iterable[tuple[float, int]]) -> None:
        """Take several such pairs, and draw once."""
        for elapsed_s, processed in samples:
            self._take(elapsed_s, processed)
        self._draw()
        self._tell()

    def _take(self, elapsed_s: float, processed: int) -> None:
        seconds, records = self._before
        if elapsed_s <= seconds:
            return
        point = Point(elapsed_s, max(0.0, (processed - records) / (elapsed_s - seconds)), processed / elapsed_s)
        self._before = (elapsed_s, processed)
        self.points.append(point)
        if len(self.points) > MOST_POINTS:
            self.points = self.points[1::2]
            self.table.twin.set_rows([_row(kept) for kept in self.points])
        else:
            self.table.twin.append(_row(point))

    def clear(self) -> None:
        """Begin anew."""
        self.points = []
        self._before = (0.0, 0)
        self.table.twin.set_rows([])
        self._draw()
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and getattr(self, "_plot", None) is not None:
            self._take_theme()

    @property
    def is_prepared(self) -> bool:
        return self._plot is not None

    def prepare(self) -> None:
        """Make what is drawn on, unless it is there; after `load_plotting`, that takes some 30 ms."""
        if self._plot is not None:
            return
        import pyqtgraph

        self._plot = plot = pyqtgraph.PlotWidget()
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(x=False, y=False)
        plot.hideButtons()
        plot.disableAutoRange()
        plot.getPlotItem().setClipToView(True)

        plot.getAxis("left").enableAutoSIPrefix(False)
        plot.getAxis("bottom").enableAutoSIPrefix(False)
        plot.getAxis("left").tickStrings = _with_thousands
        plot.getAxis("bottom").tickStrings = _in_the_language(plot.getAxis("bottom").tickStrings)
        self._average_line = plot.plot(antialias=True)
        self._line = plot.plot(antialias=True)
        layout = self._canvas.layout()
        if layout is not None:
            layout.addWidget(plot)
        self._take_theme()
        self._draw()

    def _take_theme(self) -> None:
        if self._plot is None:
            return
        look = theme.of(self)
        self._plot.setBackground(look.color("surface"))
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setPen(look.color("border"))
            axis.setTextPen(look.color("muted"))
            axis.label.setDefaultTextColor(look.color("muted"))
            axis.setStyle(tickFont=self.font())
        self._plot.showGrid(x=False, y=True, alpha=0.25)
        width = 3 if look.is_high_contrast else 2
        self._line.setPen(_pen(look, "line", width, Qt.PenStyle.SolidLine))
        self._average_line.setPen(_pen(look, "average", width, Qt.PenStyle.DashLine))

    def _draw(self) -> None:
        if self._plot is None:
            return
        seconds = [point.elapsed for point in self.points]
        self._line.setData(seconds, [point.rate for point in self.points])
        self._average_line.setData(seconds, [point.average for point in self.points])
        top = max((point.rate for point in self.points), default=0.0) or 1.0
        last = max(seconds, default=1.0) or 1.0
        self._plot.setRange(xRange=(0, last * 1.01), yRange=(0, top * 1.1), padding=0)

    def _tell(self) -> None:
        if self.points:
            last = self.points[-1]
            elapsed = round(last.elapsed)
            time = filled(self.tr("{0:,} seconds", "", numerus(elapsed)), elapsed)
            said = filled(
                self.tr("Now {0:,} records a second, average {1:,}, after {2}. The dashed line is the average."),
                round(last.rate),
                round(last.average),
                time,
            )
        else:
            said = self.tr("The chart fills in once records are being migrated.")
        self.sentence.setText(said)
        self._canvas.setAccessibleDescription(said)


def _row(point: Point) -> tuple[str, str, str]:
    return number(point.elapsed, ",.1f"), number(point.rate, ",.0f"), number(point.average, ",.0f")


def _in_the_language(ticks: Callable[..., list[str]]) -> Callable[..., list[str]]:
    return lambda *places: [localised(text) for text in ticks(*places)]


def _with_thousands(values: list[float], scale: float, spacing: float) -> list[str]:
    return [number(value * scale, ",.0f") if spacing >= 1 else number(value * scale, ",.2f") for value in values]


def _pen(look: theme.Theme, token: str, width: float, style: Qt.PenStyle) -> QPen:
    pen = QPen(look.color(token), width)
    pen.setCosmetic(True)
    pen.setStyle(style)
    return pen
