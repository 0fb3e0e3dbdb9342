"""The whole log of a run opens in a window of its own, beside what the page shows of it."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.events import Logged, LogLevel
from desktop_wizard.pages.execute.dashboard import Dashboard
from tests.support.accessible import duplicate_mnemonics, unnamed_controls


def told(dashboard: Dashboard, message: str) -> None:
    dashboard.log.append(Logged(datetime(2026, 3, 1, tzinfo=UTC), LogLevel.INFO, message))
    dashboard.log.flush()


def test_the_full_log_has_all_lines_and_filters_them_by_itself(qtbot: QtBot) -> None:
    dashboard = Dashboard(WizardConfig())
    qtbot.addWidget(dashboard)
    dashboard.show()
    told(dashboard, "before")
    QTest.mouseClick(dashboard.view_full_log, Qt.MouseButton.LeftButton)
    full = dashboard.full_log
    assert full.isVisible()
    assert unnamed_controls(full) == []
    assert duplicate_mnemonics(full) == []
    told(dashboard, "while it is open")
    assert full.log.log.rowCount() == 2
    QTest.keyClicks(full.log.search, "before")
    assert full.log.log.rowCount() == 1
    assert dashboard.log.log.rowCount() == 2
    QTest.keyClick(full, Qt.Key.Key_Escape)
    assert not full.isVisible()
