"""From settings to the text of the file: only what is new is written, and what people wrote around it stays."""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from desktop_wizard.engine.model.passwords import taken_out
from desktop_wizard.settings.keys import CONNECTIONS, TABLES
from desktop_wizard.settings.values import Connection, Settings

if TYPE_CHECKING:
    from tomlkit import TOMLDocument


def write_settings(text: str, before: Settings, after: Settings) -> str:
    """Return `text` with the keys changed whose values differ; comments, order and unknown keys stay.

    Args:
        text: of the file, TOML that could be read.
        before: what it says.

    Raises:
        ValueError: it is no TOML after all.
    """
    import tomlkit  # only here: most starts of the program save nothing
    from tomlkit.exceptions import TOMLKitError

    try:
        document = tomlkit.parse(text)
        for table in TABLES:
            _write_table(document, table, asdict(getattr(before, table)), asdict(getattr(after, table)))
        if before.connections != after.connections:
            _write_connections(document, before.connections, after.connections)
    except TOMLKitError as error:
        raise ValueError(str(error)) from error
    return tomlkit.dumps(document)


def _write_table(document: TOMLDocument, table: str, before: dict[str, Any], after: dict[str, Any]) -> None:
    import tomlkit

    changed = {key: value for key, value in after.items() if value != before[key]}
    if not changed:
        return
    if not isinstance(document.get(table), MutableMapping):
        document[table] = tomlkit.table()
    written = document[table]
    assert isinstance(written, MutableMapping)
    written.update(changed)


def _write_connections(document: TOMLDocument, before: Sequence[Connection], after: Sequence[Connection]) -> None:
    """Write the connections in order, each into the entry that was its own, with what people wrote around it.

    One that is as it was is left to the file: whoever changed or removed it there since has done so for a reason.
    Behind them stays what is none of those from before: what was added since, and what can't be used as it is.
    """
    import tomlkit

    found = document.get(CONNECTIONS)
    there = [entry for entry in found if isinstance(entry, MutableMapping)] if isinstance(found, list) else []
    mine = [entry for entry in there if _told(entry) in {(known.name, known.url) for known in before}]
    others = [entry for entry in there if entry not in mine]
    written = tomlkit.aot()
    gone = [known for known in before if known not in after]
    for connection in after:
        former = connection if connection in before else _former(connection, gone)
        entry = _taken(mine, former) if former is not None else None
        if entry is None and former == connection:
            continue
        values = asdict(connection)
        if former is not None and entry is not None:
            values = {key: value for key, value in values.items() if value != getattr(former, key)}
            values |= {"url": connection.url}  # which may hold a password in the file
        entry = tomlkit.table() if entry is None else entry
        entry.update({key: value for key, value in values.items() if entry.get(key, False) != value})
        written.append(_as_table(entry))
    for entry in others:
        written.append(_as_table(entry))
    document.pop(CONNECTIONS, None)
    if written:
        document[CONNECTIONS] = written


def _told(entry: MutableMapping[str, Any]) -> tuple[object, str]:
    return entry.get("name"), taken_out(str(entry.get("url")))[0]


def _former(connection: Connection, gone: Sequence[Connection]) -> Connection | None:
    """Return which of those that are gone a connection was, known by its URL or else its name."""
    by_url = (known for known in gone if known.url == connection.url)
    return next(by_url, None) or next((known for known in gone if known.name == connection.name), None)


def _taken(mine: list[Any], former: Connection) -> Any:
    """Take the entry of a connection from those in the file, None where it is not there any more."""
    for number, entry in enumerate(mine):
        if _told(entry) == (former.name, former.url):
            return mine.pop(number)
    return None


def _as_table(entry: Any) -> Any:
    """Return an entry as a table of its own, also where it stood in one line with others."""
    import tomlkit
    from tomlkit.items import InlineTable

    if not isinstance(entry, InlineTable):
        return entry
    made = tomlkit.table()
    made.update(entry.unwrap())
    return made
