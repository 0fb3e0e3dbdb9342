"""What a test of a connection says of a SQLite file."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from desktop_wizard.engine.ports import DatabaseFacts
from desktop_wizard.engine.records.sqlite_structure import table_names


def database_facts(connection: sqlite3.Connection, path: Path) -> DatabaseFacts:
    """Return what is known of a database without reading any of its records."""
    pages, page_size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return DatabaseFacts(
        product=f"SQLite {sqlite3.sqlite_version}",
        place=str(path),
        tables=tuple(table_names(connection)),
        size=pages * page_size,
        is_writable=os.access(path, os.W_OK),
    )
