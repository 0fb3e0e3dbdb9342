"""The log of a run: as long as it likes, filtered, searched, and followed."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import LineEdit, name, plain_label
from desktop_wizard.engine.events import Logged, LogLevel
from desktop_wizard.widgets.lines_view import LinesView
from desktop_wizard.widgets.log_lines import LogLines
from desktop_wizard.widgets.table_twin import Index

_FLUSH_MS = 200
_SLICE = 20_000
"""Lines that are looked at in one go, some 10 ms; the window answers between two."""
_TOKENS = {LogLevel.SUCCESS: "success", LogLevel.WARNING: "warning", LogLevel.ERROR: "danger"}
_WIDEST = 9


class LogModel(QAbstractListModel):
    """Those of the log lines that pass a filter.

    Attributes:
        lines: all of them.
    """

    def __init__(self, parent: QObject | None = None, lines: LogLines | None = None) -> None:
        super().__init__(parent)
        self.lines = lines if lines is not None else LogLines(self)
        self._shown = array("L")
        self._seen = 0
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._look_on)
        self._level: LogLevel | None = None
        self._sought = ""
        self._look = theme.theme("light")
        self.lines.grown.connect(self._follow)
        self.lines.restarted.connect(self._refilter)
        self._look_on()

    @property
    def is_looking(self) -> bool:
        """Whether there are lines that the filter was not asked about yet."""
        return self._rest.isActive()

    def set_filter(self, level: LogLevel | None, sought: str) -> None:
        """Show only lines of this level (None for all) that contain `sought`, in either case."""
        self._level, self._sought = level, sought.casefold()
        self._refilter()

    def _follow(self) -> None:
        if not self.is_looking:
            self._look_on()

    def _refilter(self) -> None:
        self.beginResetModel()
        self._shown, self._seen = array("L"), 0
        self.endResetModel()
        self._look_on()

    def _look_on(self) -> None:
        """Show those of the next lines that pass, and leave the rest for a moment later."""
        upto = min(self._seen + _SLICE, len(self.lines))
        passing = self._passing(range(self._seen, upto))
        self._seen = upto
        if passing:
            at = len(self._shown)
            self.beginInsertRows(QModelIndex(), at, at + len(passing) - 1)
            self._shown.extend(passing)
            self.endInsertRows()
        if upto < len(self.lines):
            self._rest.start()
        else:
            self._rest.stop()

    def _passing(self, places: Sequence[int]) -> Sequence[int]:
        level, sought, levels, messages = self._level, self._sought, self.lines.levels, self.lines.messages
        if level is not None:
            places = [at for at in places if levels[at] == level]
        return [at for at in places if sought in messages[at].casefold()] if sought else places

    def set_theme(self, look: theme.Theme) -> None:
        self._look = look

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        at = self._shown[index.row()]
        level = self.lines.levels[at]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                message = " ⏎ ".join(self.lines.messages[at].splitlines())
                return f"{self.lines.times[at]:%H:%M:%S}  {self.word(level).upper():<{_WIDEST}}{message}"
            case Qt.ItemDataRole.ForegroundRole if level in _TOKENS:
                return QBrush(self._look.color(_TOKENS[level]))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.word(level)}: {self.lines.messages[at]}, {self.lines.times[at]:%H:%M:%S}"
            case _:
                return None

    def word(self, level: LogLevel) -> str:
        """Return the level's name in the user's language."""
        return {
            LogLevel.INFO: self.tr("Info"),
            LogLevel.SUCCESS: self.tr("OK"),
            LogLevel.WARNING: self.tr("Warning"),
            LogLevel.ERROR: self.tr("Error"),
        }[level]


class LogView(QWidget):
    """The log with a level filter, a search field, and Follow, which keeps the newest line in view.

    Attributes:
        controls: the line of controls; a page may move it into a card's head.
    """

    def __init__(self, lines: LogLines | None = None) -> None:
        """Make a view of lines that others keep, or of its own."""
        super().__init__()
        self.log = LogModel(self, lines)
        self._waiting: list[Logged] = []
        self._timer = QTimer(self, singleShot=True, interval=_FLUSH_MS)
        self._timer.timeout.connect(self.flush)
        self.view = LinesView(self.tr("Log"), self.log)
        self.view.setMinimumHeight(self.fontMetrics().height() * 6)
        self.level = QComboBox()
        self.level.addItem(self.tr("All levels"), None)
        for level in LogLevel:
            self.level.addItem(self.log.word(level), level)
        self.search = LineEdit()
        self.search.setPlaceholderText(self.tr("Text in a line"))
        self.search.setMaximumWidth(self.fontMetrics().averageCharWidth() * 30)
        self.follow = QCheckBox(self.tr("Follow"))
        self.follow.setChecked(True)
        self.controls = self._make_controls()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.controls)
        box.addWidget(self.view, 1)
        self.level.currentIndexChanged.connect(self._filter)
        self.search.textChanged.connect(self._filter)
        self.follow.toggled.connect(self._keep_up)
        self.view.verticalScrollBar().rangeChanged.connect(self._keep_up)
        self._take_theme()

    def _make_controls(self) -> QWidget:
        controls = QWidget()
        row = QHBoxLayout(controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        for text, widget in ((self.tr("Le&vel:"), self.level), (self.tr("Fin&d:"), self.search)):
            label = plain_label(text)
            label.setBuddy(widget)
            row.addWidget(label)
            row.addWidget(widget)
        name(self.level, self.tr("Level"))
        name(self.search, self.tr("Find"))
        row.addWidget(self.follow)
        return controls

    def append(self, logged: Logged) -> None:
        """Add a line; lines are shown in one go a few times a second."""
        self._waiting.append(logged)
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Show what is waiting now."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, []
        self.log.lines.append(waiting)
        self._keep_up()

    def clear(self) -> None:
        self._waiting = []
        self.log.lines.clear()

    def _filter(self) -> None:
        self.flush()
        self.log.set_filter(self.level.currentData(), self.search.text())
        self._keep_up()

    def _keep_up(self) -> None:
        if self.follow.isChecked():
            self.view.scrollToBottom()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "controls"):
            self._take_theme()

    def _take_theme(self) -> None:
        self.log.set_theme(theme.of(self))
