"""The audit entries of each run, kept in the journal beside its data."""

from __future__ import annotations

import hashlib

import sqlalchemy as sa

from desktop_wizard.engine.records.journal_tables import AUDIT

FIRST = "0" * 64
"""What the first entry of a run continues."""


class RunChain:
    """The end of a run's chain, while the database's write lock is held; fulfils `ports.RunChain`.

    Attributes:
        previous: SHA-256 of the last line, 64 zeros before the first.
    """

    def __init__(self, connection: sa.Connection, run_id: str) -> None:
        self._connection, self._run_id = connection, run_id
        lines = read_lines(connection, run_id)
        self._count = len(lines)
        self.previous = hashlib.sha256(lines[-1].encode()).hexdigest() if lines else FIRST

    def add(self, line: str) -> None:
        """Append a line, which continues `previous`."""
        self._count += 1
        row = {"run_id": self._run_id, "position": self._count, "line": line}
        self._connection.execute(sa.insert(AUDIT), row)
        self.previous = hashlib.sha256(line.encode()).hexdigest()


def read_lines(connection: sa.Connection, run_id: str) -> list[str]:
    """Return a run's lines, the oldest first."""
    lines = sa.select(AUDIT.c.line).where(AUDIT.c.run_id == run_id).order_by(AUDIT.c.position)
    return list(connection.execute(lines).scalars())
