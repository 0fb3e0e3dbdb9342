"""Checking that a record source is what it was said to be, before anything is done with it."""

from __future__ import annotations

import difflib
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from desktop_wizard.engine.errors import NoUsableKey, Problem, SourceWrong
from desktop_wizard.engine.model import RecordSource
from desktop_wizard.engine.records.sqlite_look import usable_keys
from desktop_wizard.engine.records.sqlite_row_form import row_form
from desktop_wizard.engine.records.sqlite_sql import KeyColumn, SourceSql, quoted
from desktop_wizard.engine.records.sqlite_structure import Structure, read_structure, table_names


def source_sql(connection: sqlite3.Connection, source: RecordSource) -> tuple[Structure, SourceSql]:
    """Return a source's structure and statements.

    Raises:
        SourceWrong: no such table or columns, a view, or a filter that is none; all problems are named.
        NoUsableKey: the key columns do not tell the records apart.
    """
    structure = _table(connection, source)
    _check_columns(structure, source)
    sql = SourceSql(
        table=structure.name,
        keys=_walk(connection, structure, source.key_columns),
        content=tuple(_spelled(structure, name) for name in source.content_columns),
        version=_spelled(structure, source.version_column) if source.version_column else None,
        where=source.where,
        encoding=connection.execute("PRAGMA encoding").fetchone()[0],
        form=row_form(structure, source),
    )
    if sql.where is not None:
        _check_filter(connection, sql)
    return structure, sql


def _table(connection: sqlite3.Connection, source: RecordSource) -> Structure:
    name = source.table
    structure = read_structure(connection, name)
    if structure is None and name.lower().startswith("main."):
        structure = read_structure(connection, name[len("main.") :])
    if structure is None:
        names = table_names(connection)
        near = difflib.get_close_matches(name, names, n=1)
        cure = f"Did you mean {near[0]}?" if near else f"Its tables are: {', '.join(names) or 'none'}."
        raise SourceWrong(f"There is no table {name} in this database.", cure=cure)
    if structure.kind != "table":
        raise SourceWrong(
            f"{structure.name} is a {structure.kind}; only the records of a table can be migrated.",
            cure="Choose the table that its records come from.",
        )
    return structure


def _spelled(structure: Structure, name: str) -> str:
    column = structure.column(name)
    assert column is not None  # _check_columns saw it
    return column.name


def _check_columns(structure: Structure, source: RecordSource) -> None:
    content, version, keys = source.content_columns, source.version_column, source.key_columns
    written = [*content, *([version] if version else [])]
    problems = [
        Problem(name, f"{structure.name} has no such column.")
        for name in dict.fromkeys([*keys, *written])
        if structure.column(name) is None
    ]
    key_names = {key.lower() for key in keys}
    for name in dict.fromkeys(written):
        column = structure.column(name)
        if column is not None and column.is_generated:
            problems.append(Problem(name, "It is a generated column, which can't be written to."))
        if name.lower() in key_names and not (source.is_row_mode and name in content):
            problems.append(Problem(name, "A key column can't be the document or version column too."))
    if version and version.lower() in {name.lower() for name in content}:
        what = "A column of the record" if source.is_row_mode else "The document column"
        problems.append(Problem(version, f"{what} can't be the version column too."))
    if source.is_row_mode:
        problems += _row_problems(source, key_names)
    if problems:
        names = ", ".join(column.name for column in structure.columns)
        raise SourceWrong(
            f"The record source does not fit the table {structure.name}.",
            problems=tuple(problems),
            cure=f"Its columns are: {names}.",
        )


def _row_problems(source: RecordSource, key_names: Collection[str]) -> Iterator[Problem]:
    named = Counter(name.lower() for name in source.columns)
    for name, times in named.items():
        if times > 1:
            yield Problem(name, f"It is named {times} times as a column of the record.")
    if source.document_column:
        yield Problem(source.document_column, "A record is a document in one column, or several columns; not both.")
    if named.keys() <= set(key_names):
        yield Problem(", ".join(source.columns), "The record has no column but the key's, which can't be changed.")


# --- the key -----------------------------------------------------------------------------------------------


def _walk(connection: sqlite3.Connection, structure: Structure, names: Sequence[str]) -> tuple[KeyColumn, ...]:
    """Return the key columns with the collations in which they are unique, so that no record is passed by."""
    if not names:
        raise _no_key(connection, structure, "No key column was named, so records can't be told apart.")
    columns = [_spelled(structure, name) for name in names]
    collations = _unique_collations(structure, columns)
    keys = tuple(KeyColumn(name, (collations or {}).get(name, "BINARY")) for name in columns)
    named = ", ".join(columns)
    if structure.has_null_in(connection, columns):
        raise _no_key(connection, structure, f"Some records have NULL in their key ({named}).")
    order = ", ".join(f"{quoted(key.name)} COLLATE {quoted(key.collation)}" for key in keys)
    table = f"main.{quoted(structure.name)}"
    try:
        connection.execute(f"SELECT 1 FROM {table} ORDER BY {order} LIMIT 1").fetchall()
        if collations is None:
            repeated = f"SELECT 1 FROM {table} GROUP BY {order} HAVING count(*) > 1 LIMIT 1"
            if connection.execute(repeated).fetchone():
                raise _no_key(connection, structure, f"Several records share the same key ({named}).")
    except sqlite3.OperationalError as error:
        if "no such collation" not in str(error):
            raise
        raise _no_key(
            connection, structure, f"The key ({named}) has an order that only its own program knows ({error})."
        ) from error
    return keys


def _unique_collations(structure: Structure, columns: Sequence[str]) -> dict[str, str] | None:
    """Return the collations of a unique key within these columns, the best fitting first; None if there is none."""
    fitting = [key for key in structure.unique_keys if {column.name for column in key} <= set(columns)]
    if not fitting:
        return None
    best = max(fitting, key=lambda key: (tuple(column.name for column in key) == tuple(columns), len(key)))
    return {column.name: column.collation for column in best}


def _no_key(connection: sqlite3.Connection, structure: Structure, what: str) -> NoUsableKey:
    usable = [key for key in usable_keys(connection, structure) if key]
    if usable:
        cure = "Use another key: " + ", or ".join(" with ".join(key) for key in usable) + "."
    else:
        cure = (
            "Give the table a key that is unique and never NULL, for example: "
            "CREATE UNIQUE INDEX … ON … (…), with a column that is NOT NULL."
        )
    return NoUsableKey(what, where=structure.name, cure=cure)


# --- the filter --------------------------------------------------------------------------------------------


def _check_filter(connection: sqlite3.Connection, sql: SourceSql) -> None:
    """Refuse a filter that is no single expression, or that reads what a run writes. Nothing is executed.

    Only a whole expression compiles both within parentheses and as the condition of a CASE: `1) OR (1` fails in
    the second, `1 THEN 2 WHEN 3` in the first.
    """
    reads: set[tuple[str, str]] = set()

    def authorize(action: int, table: str | None, column: str | None, *_: str | None) -> int:
        if action == sqlite3.SQLITE_READ:
            reads.add(((table or "").lower(), (column or "").lower()))
        return sqlite3.SQLITE_OK

    connection.set_authorizer(authorize)
    try:
        for attempt in (
            f"SELECT 1 FROM {sql.from_table} WHERE (\n{sql.where}\n)",
            f"SELECT 1 FROM {sql.from_table} WHERE CASE WHEN\n{sql.where}\nTHEN 1 END",
        ):
            connection.execute(f"EXPLAIN {attempt}").fetchall()
    except (sqlite3.Error, sqlite3.Warning, ValueError) as error:
        raise SourceWrong(
            f"The filter is not one SQL condition: {error}.",
            where=str(sql.where),
            cure="Write a condition as it stands behind WHERE, for example: region = 'eu'.",
        ) from error
    finally:
        connection.set_authorizer(None)
    written = [name for name in (*sql.written, sql.version) if name]
    named = [name for name in written if (sql.table.lower(), name.lower()) in reads]
    if named:
        raise SourceWrong(
            f"The filter may not name {' or '.join(named)}: a run changes it, so records would leave the source.",
            where=str(sql.where),
            cure="Filter by columns that the run leaves alone.",
        )
