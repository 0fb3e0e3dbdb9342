"""From the text of the file to settings; whatever is wrong is told with its place, and the rest holds."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop_wizard.engine.errors import Problem
from desktop_wizard.engine.model.passwords import taken_out
from desktop_wizard.settings.keys import CONNECTION_KEYS, CONNECTIONS, TABLES, Key
from desktop_wizard.settings.values import Connection, Settings

_HEADER = re.compile(r"\s*\[\[?\s*([^\]]+?)\s*\]")
_LINE_IN_MESSAGE = re.compile(r" ?\(at line (\d+), column \d+\)")


@dataclass(frozen=True, slots=True)
class Read:
    """What a file said.

    Attributes:
        settings: with the default for each key that can't be used.
        problems: what can't be used, each with file, line and key.
        is_readable: whether the file as a whole could be read; one that could not is never written over.
    """

    settings: Settings
    problems: tuple[Problem, ...] = ()
    is_readable: bool = True


def read_settings(text: str, origin: str) -> Read:
    """Return the settings that stand in `text`.

    Args:
        origin: the file's name, for the places of problems.
    """
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Read(Settings(), (_broken(error, text, origin),), is_readable=False)
    except (ValueError, RecursionError) as error:
        what = "a number has too many digits" if isinstance(error, ValueError) else "it is nested too deeply"
        return unreadable(what, origin)
    reader = _Reader(text, origin)
    return Read(reader.settings(found), tuple(reader.problems))


def unreadable(reason: str, origin: str) -> Read:
    """Return what is known of a file that can't be read, and for what reason: the defaults, and that."""
    said = f"The file can't be read: {reason}. Until it can be, the defaults are used and nothing is saved."
    return Read(Settings(), (Problem(origin, said),), is_readable=False)


def _broken(error: tomllib.TOMLDecodeError, text: str, origin: str) -> Problem:
    at = _LINE_IN_MESSAGE.search(str(error))
    line = int(at[1]) if at else text.count("\n") + 1
    what = _LINE_IN_MESSAGE.sub("", str(error)).removesuffix(" (at end of document)")
    said = (
        f"The file is no TOML from here on: {what}. Until it is mended, the defaults are used and nothing is saved."
    )
    return Problem(f"{origin}, line {line}", said)


class _Reader:
    """Takes values out of parsed tables, and collects what is wrong with them."""

    def __init__(self, text: str, origin: str) -> None:
        self._lines, self._origin = text.splitlines(), origin
        self.problems: list[Problem] = []

    def settings(self, found: Mapping[str, Any]) -> Settings:
        known = [*TABLES, CONNECTIONS]
        for name in found:
            if name not in known:
                self._note("", name, f"There is no such setting; known here are {', '.join(known)}.")
        made: dict[str, Any] = {}
        for table, (kind, keys) in TABLES.items():
            made[table] = kind(**self._values(found.get(table, {}), keys, table))
        return Settings(**made, connections=self._connections(found.get(CONNECTIONS, [])))

    def _values(self, found: object, keys: Iterable[Key], table: str, number: int = 0) -> dict[str, Any]:
        """Return the keys of one table that can be used."""
        if not isinstance(found, Mapping):
            self._note("", table, f"It must be a table: [{table}].")
            return {}
        known = {key.name: key for key in keys}
        good: dict[str, Any] = {}
        for name, value in found.items():
            key = known.get(name)
            if key is None:
                what = f"There is no such setting; known here are {', '.join(known)}."
            else:
                what = key.problem(value)
            if what:
                self._note(table, name, what, number)
            elif key is not None:
                good[name] = key.kind(value)
        return good

    def _connections(self, found: object) -> tuple[Connection, ...]:
        if not isinstance(found, list):
            self._note("", CONNECTIONS, f"Each connection must be a table of its own: [[{CONNECTIONS}]].")
            return ()
        made: list[Connection] = []
        for number, entry in enumerate(found):
            values = self._values(entry, CONNECTION_KEYS, CONNECTIONS, number)
            if connection := self._connection(entry, values, number, [known.name for known in made]):
                made.append(connection)
        return tuple(made)

    def _connection(
        self, found: object, values: Mapping[str, Any], number: int, taken: Iterable[str]
    ) -> Connection | None:
        for name in ("name", "url"):
            if not values.get(name, "").strip():
                self._note(CONNECTIONS, name, "It is missing; this connection is left out.", number)
                return None
        if values["name"] in taken:
            what = f"Another connection is called “{values['name']}”; this one is left out."
            self._note(CONNECTIONS, "name", what, number)
            return None
        if isinstance(found, Mapping) and "production" in found and "production" not in values:
            what = "As long as its mark can't be read, this connection counts as production."
            self._note(CONNECTIONS, "production", what, number)
            values = {**values, "production": True}
        url, password = taken_out(values["url"])
        if password or url != values["url"]:
            self._note(
                CONNECTIONS, "url", "A password stands in it, and is not used. Take it out of the file.", number
            )
        return Connection(**{**values, "url": url})

    def _note(self, table: str, key: str, what: str, number: int = 0) -> None:
        named = f"{table}.{key}" if table else key
        line = self._line(table, key, number)
        self.problems.append(Problem(f"{self._origin}{f', line {line}' if line else ''}, {named}", what))

    def _line(self, table: str, key: str, number: int) -> int:
        """Return the line of a key in the `number`-th table of a name, else that table's; 0 where it is not seen."""
        entry = re.compile(rf"""\s*["']?{re.escape(key)}["']?\s*=|\s*\[\[?\s*{re.escape(key)}\s*\]""")
        inside, count, header_line = "", -1, 0
        for line, text in enumerate(self._lines, 1):
            if (not table or (inside == table and count == number)) and entry.match(text):
                return line
            if header := _HEADER.match(text):
                inside = header[1]
                count += inside == table
                if inside == table and count == number:
                    header_line = line
        return header_line
