"""Where windows stood and how they were divided, kept in the app's data folder for the next time."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeGuard

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QWidget

_TITLE_BAR = 40
"""Pixels at the top of a window by which it can be taken hold of."""

_ENOUGH_TO_HOLD = QSize(120, 20)

_FARTHEST = 1_000_000
"""Pixels; no screen is that far away, and Qt's own arithmetic still holds there."""


class WindowState:
    """Keeps and restores windows by name, with those of their splitters that have an object name.

    What can't be read is not restored, and where nothing can be written, nothing is kept: a window that opens where
    it likes is no error.
    """

    def __init__(self, data_dir: Path) -> None:
        self._file = data_dir / "windows.json"

    def keep(self, window: QWidget, name: str) -> None:
        """Keep how a window is now; one that was never shown has nothing to keep."""
        place = window.normalGeometry()
        if not place.isValid():
            return
        known = self._read()
        before = _mapping(known.get(name))
        shown = {split.objectName(): split.sizes() for split in _splits(window) if any(split.sizes())}
        known[name] = {
            "place": [place.x(), place.y(), place.width(), place.height()],
            "is_maximised": window.isMaximized(),
            "splits": {**_mapping(before.get("splits")), **shown},
        }
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(json.dumps(known, indent=1), "utf-8")
        except OSError:
            return

    def restore(self, window: QWidget, name: str) -> None:
        """Put a window that is not shown yet where it was, if it can be seen there; else restore its size alone."""
        known = _mapping(self._read().get(name))
        place = known.get("place")
        if _are_pixels(place, 4) and min(place[2:]) > 0:
            x, y, width, height = place
            _place(window, QRect(x, y, width, height))
        if known.get("is_maximised") is True:
            window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
        splits = _mapping(known.get("splits"))
        for split in _splits(window):
            sizes = splits.get(split.objectName())
            if _are_pixels(sizes, split.count()):
                split.setSizes(sizes)

    def _read(self) -> dict[str, Any]:
        try:
            return dict(_mapping(json.loads(self._file.read_text("utf-8"))))
        except (OSError, ValueError, RecursionError):
            return {}


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _are_pixels(value: object, count: int) -> TypeGuard[list[int]]:
    return isinstance(value, list) and len(value) == count and all(map(_is_pixel, value))


def _is_pixel(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= _FARTHEST


def _splits(window: QWidget) -> list[QSplitter]:
    return [split for split in window.findChildren(QSplitter) if split.objectName()]


def screens() -> list[QRect]:
    """Return what is free for windows on each screen, the primary one first."""
    return [screen.availableGeometry() for screen in QGuiApplication.screens()]


def _place(window: QWidget, wanted: QRect) -> None:
    """Move and resize a window, no larger than a screen, and nowhere where it could not be taken hold of."""
    handle = QRect(wanted.topLeft(), QSize(wanted.width(), _TITLE_BAR))
    for screen in screens():
        seen = screen.intersected(handle)
        if seen.width() >= _ENOUGH_TO_HOLD.width() and seen.height() >= _ENOUGH_TO_HOLD.height():
            window.setGeometry(QRect(wanted.topLeft(), wanted.size().boundedTo(screen.size())))
            return
    window.resize(wanted.size().boundedTo(screens()[0].size()))
