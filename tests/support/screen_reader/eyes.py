"""What assistive technology sees of a process, and is told by it."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.support.screen_reader.desktop import Desktop

SYSTEM_PYTHON = "/usr/bin/python3"
_LOOKING = Path(__file__).with_name("looking.py")
PARTS = ("list item", "table cell", "tree item")


class Politeness(IntEnum):
    """How an announcement wants to be heard, in AT-SPI's numbers."""

    POLITE = 1
    ASSERTIVE = 2


@dataclass(frozen=True, slots=True)
class Announcement:
    text: str
    politeness: Politeness


@dataclass(frozen=True, slots=True)
class BarMoved:
    """A progress bar told that it stands at a value."""

    bar: str
    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """One thing that shows in a window.

    Attributes:
        name: what a screen reader says first: a visible label's text before the thing's own name. A combo box's own
            name is its value, so without a label it has none.
        own_name: the thing's own name.
        value: of a bar or a number, else None.
        lies_in: numbers of what it lies in, the innermost first.
    """

    id: int
    role: str
    name: str
    own_name: str
    description: str
    states: frozenset[str]
    actions: tuple[str, ...]
    value: float | None
    lies_in: tuple[int, ...] = ()

    def __str__(self) -> str:
        return f"{self.role} {self.name!r}"

    @property
    def is_control(self) -> bool:
        """Whether the keyboard can reach it as a whole; lines and cells are parts of what they stand in."""
        return "focusable" in self.states and self.role not in PARTS


class Eyes:
    """Looks at one desktop. It is a process of the system's Python, asked line by line."""

    def __init__(self, desktop: Desktop) -> None:
        self._process = subprocess.Popen(
            [SYSTEM_PYTHON, "-W", "ignore:Atspi:DeprecationWarning", _LOOKING],
            env={**desktop.environment, "PYTHONPATH": "", "PYTHONHOME": ""},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._read()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._process:
            assert self._process.stdin is not None
            self._process.stdin.close()

    def things(self, pid: int) -> list[Thing]:
        """Return everything that shows in the windows of a process, from the outside in."""
        found: list[Thing] = []
        for told in self._ask(do="tree", pid=pid) or []:
            parent = told["parent"]
            lies_in = () if parent is None else (parent, *found[parent].lies_in)
            found.append(_thing(told, lies_in))
        return found

    def focus(self, pid: int) -> list[Thing]:
        """Return what has the focus and what that lies in, the outermost first; empty where nothing has it."""
        return [_thing(told) for told in self._ask(do="focus", pid=pid) or []]

    def events(self, pid: int) -> list[Announcement | BarMoved]:
        """Return what was told since the last time, after waiting for a moment if there is nothing."""
        return [
            BarMoved(told["bar"], told["value"])
            if "bar" in told
            else Announcement(told["text"], Politeness(told["politeness"]))
            for told in self._ask(do="events", pid=pid) or []
        ]

    def has_listener(self) -> bool:
        """Tell whether somebody else waits for windows to become active, as a screen reader does when it is ready."""
        return bool(self._ask(do="listeners"))

    def use(self, thing: Thing) -> bool:
        """Do what a thing of the last look does when it is used, without keyboard and mouse."""
        return bool(self._ask(do="act", id=thing.id))

    def _ask(self, **question: object) -> Any:
        process = self._process
        assert process.stdin is not None
        process.stdin.write(json.dumps(question) + "\n")
        process.stdin.flush()
        return json.loads(self._read())

    def _read(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "looking.py ended; what it says stands on standard error"
        return line


def _thing(told: dict[str, Any], lies_in: tuple[int, ...] = ()) -> Thing:
    labels = " ".join(told["labels"])
    own_name = told["name"]
    return Thing(
        id=told["id"],
        role=told["role"],
        name=(labels or ("" if told["role"] == "combo box" else own_name)).strip(),
        own_name=own_name,
        description=told["description"],
        states=frozenset(told["states"]),
        actions=tuple(told["actions"]),
        value=told["value"],
        lies_in=lies_in,
    )
