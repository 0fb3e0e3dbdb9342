"""Walks Home over a small sample and keeps pictures: `python -m tests.support.home_screenshots FOLDER [THEME …]`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_wizard import theme
from desktop_wizard.engine.executor import Executor
from desktop_wizard.home import HomeWindow
from desktop_wizard.recent import remember
from tests.support.journey import Journey, small_journey
from tests.support.screenshots import SIZE, _application, begin, wait_for
from tests.support.scripted_ask import ScriptedAsk


class HomeWalk:
    """A walk through the tabs; each stop is a picture."""

    def __init__(self, look: str, folder: Path, journey: Journey) -> None:
        self._look, self._folder = look, folder
        theme.apply(_application(), theme.theme(look))
        self._executor = Executor()
        self.ask = ScriptedAsk()
        self.home = HomeWindow(journey.ports, self._executor, self.ask)
        self.home.resize(*SIZE)
        self.home.show()

    def keep(self, name: str) -> None:
        QTest.qWait(300)
        self.home.grab().save(str(self._folder / f"home-{name}-{self._look}.png"))

    def turn_to(self, tab: QWidget) -> None:
        self.home.tabs.setCurrentWidget(tab)

    def go(self) -> None:
        home = self.home
        wait_for(lambda: bool(home.runs.runs.runs))
        self.keep("start")
        self.turn_to(home.runs)
        wait_for(lambda: home.runs.table.current() is not None)
        self.keep("runs")
        home.runs.table.selectRow(1)
        self.keep("runs-verified")
        self.turn_to(home.backups)
        wait_for(lambda: home.backups.table.model().rowCount() > 0)
        self.keep("backups")
        self.turn_to(home.audit)
        wait_for(lambda: home.audit.table.model().rowCount() > 0)
        self.keep("audit")
        self.turn_to(home.editor)
        wait_for(lambda: home.editor.checked is not None and bool(home.registry.versions))
        self.keep("editor-new")
        self.turn_to(home.history)
        wait_for(lambda: home.history.changes.model().rowCount() > 0)
        self.keep("history")
        self._edit()
        self.turn_to(home.compatibility)
        wait_for(lambda: home.compatibility.pair is not None)
        self.keep("compatibility")
        home.compatibility.diff.is_unified.setChecked(True)
        self.keep("compatibility-unified")
        self._executor.cancel_all()
        home.close()

    def _edit(self) -> None:
        """Break an edited version, and mend it."""
        editor = self.home.editor
        self.home.history.edit.click()
        wait_for(lambda: editor.basis.schema_id != "" and editor.checked is not None)
        whole = editor.schema.code.text()
        editor.schema.code.setPlainText(
            whole.replace('"object"', '"objct"', 1).replace('"minimum": 0', '"minimum": "0"')
        )
        wait_for(lambda: editor.checked is not None and bool(editor.checked.marks))
        self.keep("editor-problems")
        editor.schema.code.setPlainText(whole.replace('"credit_card",', ""))
        wait_for(lambda: editor.publishing.since is not None)
        editor.sample.example.click()
        wait_for(lambda: editor.sample.said.text().startswith("✓"))
        self.keep("editor")


def first_start(look: str, folder: Path) -> None:
    """Keep a picture of the very first start."""
    place = small_journey(Path(tempfile.mkdtemp(prefix="desktop-wizard-")))
    walk = HomeWalk(look, folder, place)
    walk.keep("first-start")
    walk.turn_to(walk.home.runs)
    walk.keep("runs-empty")
    walk.home.close()


def some_runs() -> Journey:
    """Return a journey whose database has a dry run, a verified run, a paused one and one that was taken back."""
    journey = small_journey(Path(tempfile.mkdtemp(prefix="desktop-wizard-")))
    remember(journey.ports.data_dir, journey.selection)
    journey.run(is_dry_run=True)
    real = journey.run()
    journey.verify(real.run_id)
    journey.roll_back(real.run_id)
    again = journey.run()
    journey.verify(again.run_id)
    journey.roll_back(again.run_id)
    journey.control.pause()
    journey.run(is_dry_run=True)
    return journey


def main(folder: Path, looks: list[str]) -> None:
    begin()
    folder.mkdir(parents=True, exist_ok=True)
    journey = some_runs()
    for look in looks or theme.THEME_NAMES:
        first_start(look, folder)
        HomeWalk(look, folder, journey).go()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
