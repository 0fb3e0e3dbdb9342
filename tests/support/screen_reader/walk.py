"""One walk through all five pages by keyboard, and what assistive technology was told on the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.screen_reader.eyes import Announcement, BarMoved, Politeness, Thing
from tests.support.screen_reader.program import Program

RECORDS = 1000
"""Enough for a run of one record a batch to be paused on the way."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A page or dialog as it was found while it stood still."""

    things: list[Thing]
    unnamed: list[str]
    tab_cycle: list[str]

    def find(self, role: str, name: str) -> Thing:
        return next(thing for thing in self.things if (thing.role, thing.name) == (role, name))


@dataclass(slots=True)
class Walk:
    """What was found from the first page to the last and back.

    Attributes:
        seen: pages and dialogs by what they are.
        twins: the texts in the table beside each chart.
        announced: all that was announced, in order.
        bars: all that progress bars told, in order.
    """

    seen: dict[str, Seen] = field(default_factory=dict)
    twins: dict[str, list[str]] = field(default_factory=dict)
    announced: Sequence[Announcement] = ()
    bars: Sequence[BarMoved] = ()

    def said(self, politeness: Politeness) -> list[str]:
        return [announced.text for announced in self.announced if announced.politeness is politeness]


def sample_arguments(folder: Path) -> list[str]:
    """Return how the program is started on the payments sample."""
    return ["-m", "desktop_wizard", "demo", "payments", "--dir", str(folder / "demo"), "--records", str(RECORDS)]


def walk_through(program: Program) -> Walk:
    """Take a real run from the first page to the last, pause it on the way, and take it back."""
    walk = Walk(announced=program.announced, bars=program.bars)
    _select(program, walk)
    _review(program, walk)
    _configure(program, walk)
    _execute(program, walk)
    _verify(program, walk)
    return walk


def _look(program: Program) -> Seen:
    return Seen(program.things(), program.unnamed(), program.tab_cycle())


def _twin(program: Program, name: str) -> list[str]:
    """Change from a chart to its table and back, without the keyboard; return what stands in the table."""
    program.use(program.find("check box", f"Show {name}"))
    table = program.find("table", name)
    texts = [thing.name for thing in program.things() if thing.role == "table cell" and table.id in thing.lies_in]
    program.use(program.find("check box", f"Show {name}"))
    return texts


def _select(program: Program, walk: Walk) -> None:
    program.find("label", "Breaking changes: 3")
    program.wait_for_focus("combo box 'Migrate from:'")
    walk.seen["Select Versions"] = _look(program)
    program.press("alt+n")


def _review(program: Program, walk: Walk) -> None:
    program.wait_for_announcement("records are affected")
    program.wait_for_focus("tree 'Changes'")
    walk.seen["Review Migration Plan"] = _look(program)
    walk.twins["impact"] = _twin(program, "table of affected records")
    program.press("alt+n")


def _configure(program: Program, walk: Walk) -> None:
    program.wait_for_announcement("Step 3 of 5")
    program.wait_for_focus("spin button 'Batch size:'")
    program.use(program.find("check box", "Dry run (recommended)"))
    program.find("push button", "Start Migration")
    walk.seen["Configure Options"] = _look(program)
    program.press("alt+z")
    program.type("0")
    program.press("alt+s")
    program.wait_for_announcement("Error: ")
    program.wait_for_focus("spin button 'Batch size:'")
    walk.seen["a batch size of 0"] = _look(program)
    program.press("alt+z")
    program.type("1")  # so that the run lasts long enough to be paused
    program.press("alt+s")
    program.wait_for_focus("push button 'Go Back'")
    walk.seen["Start Migration"] = _look(program)
    program.press("alt+s")


def _execute(program: Program, walk: Walk) -> None:
    program.wait_for_announcement("Step 4 of 5")
    program.wait_for_focus("push button 'Pause'")
    program.press("alt+p")
    program.wait_for_announcement("Paused")
    program.wait_for_focus("push button 'Resume'")
    walk.seen["Execute Migration"] = _look(program)
    walk.twins["throughput"] = _twin(program, "table of throughput")
    program.press("alt+r")


def _verify(program: Program, walk: Walk) -> None:
    program.wait_for_announcement("Verified")
    program.wait_for_focus("list 'Validation report'")
    walk.seen["Verify Results"] = _look(program)
    program.press("alt+r")
    program.wait_for_focus("text 'Type ROLLBACK to confirm:'")
    walk.seen["Confirm Rollback"] = _look(program)
    program.type("ROLLBACK")
    program.press("Return")
    program.wait_for_announcement("Step 2 of 5")
    program.wait_for_announcement("restored")
    program.wait_for_focus("tree 'Changes'")
