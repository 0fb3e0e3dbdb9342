"""The program as a process of its own, used by keyboard and looked at through AT-SPI."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from tests.support.screen_reader.desktop import Desktop, end
from tests.support.screen_reader.eyes import PARTS, Announcement, BarMoved, Eyes, Thing
from tests.support.screen_reader.waiting import wait_until

_ROOT = Path(__file__).parents[3]
_CYCLE_LIMIT = 60

T = TypeVar("T")


class Program:
    """A program on a desktop.

    Attributes:
        announced: everything that it has announced.
        bars: values that its progress bars have told.
    """

    def __init__(self, desktop: Desktop, eyes: Eyes, arguments: Sequence[str], data_folder: Path) -> None:
        self._desktop, self._eyes = desktop, eyes
        self.announced: list[Announcement] = []
        self.bars: list[BarMoved] = []
        self._waited_for = 0
        environment = {"DESKTOP_WIZARD_HOME": str(data_folder), "PYTHONPATH": str(_ROOT)}
        self._process = desktop.start([sys.executable, *arguments], environment)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        end(self._process)

    # --- seeing --------------------------------------------------------------------------------------------

    def things(self) -> list[Thing]:
        return self._eyes.things(self._process.pid)

    def find(self, role: str, name: str) -> Thing:
        """Return the thing of that role and name, as soon as it shows."""
        return self.wait(
            lambda: next((thing for thing in self.things() if (thing.role, thing.name) == (role, name)), None),
            lambda: f"{role} {name!r}; there are {[str(thing) for thing in self.things() if thing.name]}",
        )

    def focus(self) -> str:
        """Return what has the focus, as `role 'name'`: of a line or cell, what it stands in."""
        lineage = self._eyes.focus(self._process.pid)
        return next((str(thing) for thing in reversed(lineage) if thing.role not in PARTS), "")

    def unnamed(self) -> list[str]:
        """Return each control that a screen reader has no name for, with what tells it apart."""
        return [
            f"{thing.role} showing {thing.own_name!r}"
            for thing in self.things()
            if thing.is_control and not thing.name
        ]

    # --- waiting -------------------------------------------------------------------------------------------

    def wait(self, condition: Callable[[], T], what: str | Callable[[], str]) -> T:
        """Return what `condition` returns as soon as it is true; looks again whenever something was told."""
        return wait_until(condition, what, beat=self._listen)

    def wait_for_focus(self, control: str) -> None:
        self.wait(lambda: self.focus() == control, lambda: f"the focus on {control}; it is on {self.focus()}")

    def wait_for_announcement(self, text: str) -> None:
        """Wait until something is announced that holds `text`, after what was waited for before."""

        def position() -> int:
            later = enumerate(self.announced[self._waited_for :], self._waited_for + 1)
            return next((number for number, announced in later if text in announced.text), 0)

        self._waited_for = self.wait(position, lambda: f"the announcement {text!r}; announced were {self.announced}")

    def _listen(self) -> None:
        assert self._process.poll() is None, f"the program ended with {self._process.returncode}"
        for event in self._eyes.events(self._process.pid):
            if isinstance(event, Announcement):
                self.announced.append(event)
            else:
                self.bars.append(event)

    # --- using ---------------------------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        self._desktop.press(*keys)

    def type(self, text: str) -> None:
        self._desktop.type(text)

    def use(self, thing: Thing) -> None:
        """Use a thing of the last look without the keyboard, as voice control does."""
        assert self._eyes.use(thing), f"{thing} can't be used"

    def tab_cycle(self) -> list[str]:
        """Return what Tab visits, beginning with what has the focus now, until it is there again.

        Raises:
            AssertionError: it never comes back, or does not leave a control.
        """
        visited = [self.focus()]
        while len(visited) < _CYCLE_LIMIT:
            before = visited[-1]
            self.press("Tab")
            now = self.wait(lambda: (self.focus() != before and self.focus()) or None, f"Tab to leave {before}")  # noqa: B023
            if now == visited[0]:
                return visited
            visited.append(now)
        raise AssertionError(f"Tab does not come round: {visited}")
