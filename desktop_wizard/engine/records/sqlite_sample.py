"""A fair sample of a source: every record is as likely as any other to be in it, whatever gaps the keys have.

It is drawn by a generator with a fixed seed, so that the same table gives the same sample.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from desktop_wizard.engine.model import StoredRecord
from desktop_wizard.engine.records.sqlite_reader import fetch, stored_records
from desktop_wizard.engine.records.sqlite_sql import SourceSql

_SEED = 20_130_131
_ROUNDS = 8
"""Rounds of drawing rowids. A table that leaves most of them out is scanned instead."""

Row = tuple[object, ...]


def sample(
    connection: sqlite3.Connection, sql: SourceSql, rowid: str | None, size: int, versions: Sequence[str] | None
) -> list[StoredRecord]:
    """Return up to `size` records.

    A source that is no larger is returned whole. Otherwise rowids are drawn, and those taken at which there is a
    record of the source: taking the next one instead would favour what follows a gap. Where too few are met, and
    in a table WITHOUT ROWID, the source is counted and scanned, and records are drawn by their rank.

    Args:
        rowid: the name by which the table's rowid can be asked for, None where it has none.
        versions: take records on these versions only.
    """
    bound, count = tuple(versions or ()), None if versions is None else len(versions)
    if size < 1 or count == 0:
        return []
    first = connection.execute(sql.first_records(count), (*bound, size + 1)).fetchall()
    if len(first) <= size:
        return stored_records(first, sql)
    draw = _Draw(connection, sql, size, bound, count, random.Random(_SEED))
    if rowid is None:
        return fetch(connection, sql, list(draw.by_rank(sql.every_key(count))))
    rows = draw.by_rowid(rowid)
    if len(rows) < size:
        at = sql.record_at(rowid, count)
        ranked = draw.by_rank(sql.every_rowid(rowid, count))
        rows = [row[1:] for found in ranked for row in connection.execute(at, (*found, *bound))]
    return stored_records(rows, sql)


@dataclass(frozen=True, slots=True)
class _Draw:
    """The drawing of one sample; `bound` holds the versions, `count` how many they are."""

    connection: sqlite3.Connection
    sql: SourceSql
    size: int
    bound: tuple[object, ...]
    count: int | None
    chance: random.Random

    def by_rowid(self, rowid: str) -> list[Row]:
        """Return the records at rowids that were drawn, in their order; fewer than `size` where too few are there."""
        statement = self.sql.record_at(rowid, self.count)
        # one by one: asked for both at once, SQLite would scan the table
        (low,) = self.connection.execute(f"SELECT min({rowid}) FROM {self.sql.from_table}").fetchone()
        (high,) = self.connection.execute(f"SELECT max({rowid}) FROM {self.sql.from_table}").fetchone()
        met: dict[int, Row] = {}
        for turn in range(1, _ROUNDS + 1):
            for offset in self._one_of_each_part(high - low + 1):
                if row := self.connection.execute(statement, (low + offset, *self.bound)).fetchone():
                    met[row[0]] = row[1:]
            if len(met) >= self.size or len(met) * _ROUNDS < self.size * turn:
                break
        if len(met) < self.size:
            return []
        return [met[at] for at in sorted(self.chance.sample(sorted(met), self.size))]

    def by_rank(self, statement: str) -> Iterator[tuple[int | float | str | bytes, ...]]:
        """Yield some of what a statement returns for every record, one of each of `size` parts."""
        (total,) = self.connection.execute(self.sql.count(self.count), self.bound).fetchone()
        rows, passed = self.connection.execute(statement, self.bound), 0
        for rank in self._one_of_each_part(total):
            yield from islice(rows, rank - passed, rank - passed + 1)
            passed = rank + 1

    def _one_of_each_part(self, whole: int) -> Iterator[int]:
        """Yield a number from each of `size` equal parts of 0…`whole`, in order."""
        for part in range(self.size):
            low, high = whole * part // self.size, whole * (part + 1) // self.size
            if low < high:
                yield self.chance.randrange(low, high)
