"""What page 1 shows of a database: its tables, and which columns look like key, document and version."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence

import orjson

from desktop_wizard.engine.ports import TableFacts
from desktop_wizard.engine.records.sqlite_sql import quoted
from desktop_wizard.engine.records.sqlite_structure import Column, Structure, read_structure, table_names

FIRST_RECORDS = 20
"""How many records are looked at to tell documents and versions from other columns."""

_MOST = 0.5
"""Share of a column's texts and BLOBs from which on it is taken for a column of documents, or of versions."""

_VERSION = re.compile(r"v?\d+(\.\d+){1,2}([-+][0-9A-Za-z.+-]+)?")
_LONGEST_LOOKED_AT = 1 << 20


def table_facts(connection: sqlite3.Connection) -> list[TableFacts]:
    """Return what is known of each table and view, in the order of their names."""
    structures = [read_structure(connection, name) for name in table_names(connection)]
    return [_facts(connection, structure) for structure in structures if structure is not None]


def usable_keys(connection: sqlite3.Connection, structure: Structure) -> list[tuple[str, ...]]:
    """Return the column sets that tell all records apart, the primary key first."""
    keys = [tuple(column.name for column in key) for key in structure.unique_keys]
    return [key for key in keys if not structure.has_null_in(connection, key)]


def _facts(connection: sqlite3.Connection, structure: Structure) -> TableFacts:
    columns = tuple(column.name for column in structure.columns)
    if structure.kind != "table":
        return TableFacts(
            name=structure.name,
            columns=columns,
            key_columns=(),
            document_columns=(),
            version_columns=(),
            records=0,
            refusal=f"This is a {structure.kind}: only tables can be migrated.",
        )
    keys = usable_keys(connection, structure)
    key = keys[0] if keys else ()
    (records,) = connection.execute(f"SELECT count(*) FROM main.{quoted(structure.name)}").fetchone()
    documents, versions = _likely_columns(connection, structure, key)
    return TableFacts(
        name=structure.name,
        columns=columns,
        key_columns=key,
        document_columns=documents,
        version_columns=versions,
        records=records,
        refusal="" if key else _NO_KEY,
        record_columns=tuple(c.name for c in structure.columns if c.name not in versions and _is_likely_member(c)),
    )


_NO_KEY = "Its records can't be told apart: it has neither a primary key nor a unique column without NULLs."


def _is_likely_member(column: Column) -> bool:
    """Tell whether a column may be a member of a record: JSON has no word for a BLOB."""
    return not column.is_generated and "BLOB" not in column.type.upper()


def _likely_columns(
    connection: sqlite3.Connection, structure: Structure, key: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the columns that hold JSON objects, and those that hold versions, the likeliest first."""
    candidates = [c for c in structure.columns if c.name not in key and not c.is_generated]
    documents, versions = [], []
    for column in candidates:
        values = _first_values(connection, structure.name, column.name)
        share = sum(map(_is_object, values)) / len(values) if values else _declared_as_document(column.type) / 2
        if share >= _MOST:
            documents.append((-share, -sum(map(len, values)), column.name))
        share = sum(map(_is_version, values)) / len(values) if values else 0.0
        if share >= _MOST:
            versions.append((-share, "version" not in column.name.lower(), column.name))
    return tuple(name for *_, name in sorted(documents)), tuple(name for *_, name in sorted(versions))


def _first_values(connection: sqlite3.Connection, table: str, column: str) -> list[bytes]:
    name = f"{quoted(table)}.{quoted(column)}"
    rows = connection.execute(
        f"SELECT {name} FROM main.{quoted(table)} WHERE typeof({name}) = 'blob' OR (typeof({name}) = 'text' "
        f"AND length({name}) < {_LONGEST_LOOKED_AT}) LIMIT {FIRST_RECORDS}"
    )
    return [value if isinstance(value, bytes) else value.encode("utf-8", "surrogateescape") for (value,) in rows]


def _declared_as_document(declared: str) -> bool:
    return any(word in declared.upper() for word in ("JSON", "TEXT", "CLOB", "BLOB"))


def _is_object(value: bytes) -> bool:
    try:
        return isinstance(orjson.loads(value), dict)
    except orjson.JSONDecodeError:
        return False


def _is_version(value: bytes) -> bool:
    return _VERSION.fullmatch(value.decode("utf-8", "replace")) is not None
