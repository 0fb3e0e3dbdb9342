"""Windows without a screen, and the accessible names that the program installs at its start."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_wizard import theme
from desktop_wizard.a11y import install_factory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(params=theme.THEME_NAMES)
def look(request: pytest.FixtureRequest, qapp: QApplication) -> theme.Theme:
    """Every theme in turn, applied to the application."""
    chosen = theme.theme(request.param)
    theme.apply(qapp, chosen)
    return chosen


@pytest.fixture
def light(qapp: QApplication) -> theme.Theme:
    chosen = theme.theme("light")
    theme.apply(qapp, chosen)
    return chosen


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Callable[..., QWidget]:
    """Show a widget as an active window of a size, and have it painted."""
    install_factory()

    def shown(widget: QWidget, width: int = 700, height: int = 400) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        qapp.processEvents()
        return widget

    return shown
