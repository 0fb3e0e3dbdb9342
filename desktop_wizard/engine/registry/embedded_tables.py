"""The tables of the embedded registry, and how its file is told from others."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

APPLICATION_ID = 0x44575247
"""What SQLite writes into the file's header: DWRG."""

_HEADER = b"SQLite format 3\x00"
_APPLICATION_ID_AT = 68

_metadata = sa.MetaData()

schemas = sa.Table(
    "schemas",
    _metadata,
    sa.Column("schema_id", sa.Text, primary_key=True),
    sa.Column("version", sa.Text, primary_key=True),
    sa.Column("known_as", sa.Text, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("sha256", sa.Text, nullable=False),
    sa.Column("resources", sa.Text, nullable=False),
    sa.Column("origin", sa.Text, nullable=False),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("published_at", sa.Text, nullable=False),
    sa.Column("published_by", sa.Text, nullable=False),
)

rules = sa.Table(
    "rules",
    _metadata,
    sa.Column("schema_id", sa.Text, primary_key=True),
    sa.Column("to_version", sa.Text, primary_key=True),
    sa.Column("from_version", sa.Text, primary_key=True),
    sa.Column("data", sa.LargeBinary, nullable=False),
    sa.Column("origin", sa.Text, nullable=False),
    sa.Column("published_at", sa.Text, nullable=False),
    sa.Column("published_by", sa.Text, nullable=False),
)
"""Files from before rules were published have no such table; it is added when something is published next."""

_IMMUTABLE = """
CREATE TRIGGER IF NOT EXISTS {table}_never_{verb} BEFORE {verb} ON {table}
BEGIN SELECT RAISE(ABORT, 'published versions never change'); END
"""


def create_tables(connection: sa.Connection) -> None:
    """Take the write lock, and make the tables and the triggers that keep what is published."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")  # the driver itself begins none before DDL
    _metadata.create_all(connection)
    for table in ("schemas", "rules"):
        for verb in ("UPDATE", "DELETE"):
            connection.execute(sa.text(_IMMUTABLE.format(table=table, verb=verb)))
    connection.execute(sa.text(f"PRAGMA application_id = {APPLICATION_ID}"))


def is_embedded(path: Path) -> bool:
    """Tell by its header whether a file is an embedded registry. Raises OSError."""
    with path.open("rb") as file:
        header = file.read(_APPLICATION_ID_AT + 4)
    return header.startswith(_HEADER) and header[_APPLICATION_ID_AT:] == APPLICATION_ID.to_bytes(4, "big")
