"""A side table in SQLite: what runs took out of records, in a table that outlasts their undo images."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from desktop_wizard.engine.errors import NotAllowed
from desktop_wizard.engine.ports import SideRow
from desktop_wizard.engine.records.journal_names import PREFIX
from desktop_wizard.engine.records.sqlite_database import SqliteDatabase
from desktop_wizard.engine.records.sqlite_sql import quoted

_COLUMNS = ("run_id", "record_key", "path", "value")
_PAGE = 500


def keep_aside(database: SqliteDatabase, table: str, run_id: str, rows: Iterable[SideRow]) -> int:
    """Write rows of a run in one transaction, in the place of those it has there; return how many.

    Raises:
        NotAllowed: the name is not free for it, or is that of something with other columns.
    """
    if not table.strip() or table.lower().startswith(("sqlite_", PREFIX)):
        raise NotAllowed(f"A side table can't be called {table!r}.", cure="Choose another name.")
    name, written = f"main.{quoted(table)}", 0
    marks = ", ".join("?" for _ in _COLUMNS)
    with database.transaction(is_durable=True), database.failures():
        _prepare(database, table)
        database.connection.execute(f"DELETE FROM {name} WHERE run_id = ?", (run_id,))
        pages = iter(rows)
        while page := list(islice(pages, _PAGE)):
            database.connection.executemany(f"INSERT INTO {name} VALUES ({marks})", _cells(run_id, page))
            written += len(page)
    return written


def _cells(run_id: str, rows: Iterable[SideRow]) -> Iterator[tuple[str, ...]]:
    for row in rows:
        yield run_id, *(text.encode("utf-8", "backslashreplace").decode() for text in row)


def _prepare(database: SqliteDatabase, table: str) -> None:
    """Create the table, or see that what has its name is one like it."""
    columns = [f"{column} TEXT NOT NULL" for column in _COLUMNS]
    statement = f"CREATE TABLE IF NOT EXISTS main.{quoted(table)} ({', '.join(columns)})"
    kinds = database.connection.execute(
        "SELECT type FROM main.sqlite_schema WHERE lower(name) = lower(?)", (table,)
    ).fetchall()
    if not kinds:
        database.connection.execute(statement)
    there = database.connection.execute(f"PRAGMA main.table_xinfo({quoted(table)})").fetchall()
    shape = [(column[1].lower(), column[2].upper()) for column in there]
    if kinds not in ([], [("table",)]) or shape != [(column, "TEXT") for column in _COLUMNS]:
        raise NotAllowed(
            f"There is something else called {table} already, no table with the columns {', '.join(_COLUMNS)}.",
            where=str(database.path),
            safe="Nothing was written.",
            cure="Choose another name.",
        )
