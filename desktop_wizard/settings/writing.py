"""From settings to the text of the file: only what is new is written, and what people wrote around it stays."""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from desktop_wizard.settings.keys import CONNECTIONS, TABLES
from desktop_wizard.settings.passwords import taken_out
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

    Behind them stays what is none of those from before: what was added since, and what can't be used as it is.
    """
    import tomlkit

    found = document.get(CONNECTIONS)
    there = [entry for entry in found if isinstance(entry, MutableMapping)] if isinstance(found, list) else []
    written = tomlkit.aot()
    for connection in after:
        entry = _own_entry(there, connection)
        values = asdict(connection)
        entry.update({key: value for key, value in values.items() if entry.get(key, False) != value})
        written.append(entry)
    known = {(connection.name, connection.url) for connection in before}
    for entry in there:
        if (entry.get("name"), taken_out(str(entry.get("url")))[0]) not in known:
            written.append(entry)
    document.pop(CONNECTIONS, None)
    if written:
        document[CONNECTIONS] = written


def _own_entry(there: list[Any], connection: Connection) -> Any:
    """Take the entry of a connection, known by its URL or else its name, from those in the file; else make one."""
    import tomlkit

    for key, value in (("url", connection.url), ("name", connection.name)):
        for number, entry in enumerate(there):
            if entry.get(key) == value:
                return there.pop(number)
    return tomlkit.table()
