"""What has become of the journal's tables from version to version, and the steps that bring older ones up.

A step only ever adds: tables, and columns that may be NULL, so that an older program that is still running can go
on writing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa
from sqlalchemy.schema import CreateColumn, CreateTable

from desktop_wizard.engine.records.journal_tables import AUDIT, BATCHES, JOURNAL_VERSION, QUARANTINE, VERSION

ADDED: Mapping[int, Sequence[sa.Column[Any]]] = MappingProxyType(
    {
        2: (QUARANTINE.c.shape, QUARANTINE.c.value),
        4: (BATCHES.c.digest_before,),
        5: (BATCHES.c.mark_before,),
        6: (BATCHES.c.foreseen,),
    }
)
"""Journal version → the columns that it has and the one before it has not."""


ADDED_TABLES: Mapping[int, Sequence[sa.Table]] = MappingProxyType({3: (AUDIT,)})
"""Journal version → the tables that it has and the one before it has not."""


def bring_up(connection: sa.Connection) -> None:
    """Give a journal's tables what they lack, and note their version; the caller holds the write lock."""
    found = connection.execute(sa.select(VERSION.c.version)).scalar_one()
    for version in range(found + 1, JOURNAL_VERSION + 1):
        for column in ADDED.get(version, ()):
            connection.exec_driver_sql(_add(column, connection.dialect))
        for table in ADDED_TABLES.get(version, ()):
            connection.execute(CreateTable(table))
    if found < JOURNAL_VERSION:
        connection.execute(sa.update(VERSION).values(version=JOURNAL_VERSION))


def _add(column: sa.Column[Any], dialect: sa.Dialect) -> str:
    table = dialect.identifier_preparer.format_table(column.table)
    return f"ALTER TABLE {table} ADD COLUMN {CreateColumn(column).compile(dialect=dialect)}"


def readable(table: sa.Table, version: int) -> sa.Select[Any]:
    """Return a SELECT of a table as `version` has it; columns that were added later come out as NULL."""
    later = {column for added, columns in ADDED.items() if added > version for column in columns}
    return sa.select(
        *(sa.null().label(column.name) if column in later else column for column in table.c)
    ).select_from(table)
