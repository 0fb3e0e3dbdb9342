"""The journal's tables: run states, ledger, undo images, quarantine and audit entries, the same in every database.

`JOURNAL_VERSION` is kept beside them. A program refuses a journal that is newer than itself, and brings an older one
up to its own before it writes to it; see `journal_steps`.
"""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Boolean, Column, Float, Integer, LargeBinary, MetaData, Table, Text

from desktop_wizard.engine.records.journal_names import PREFIX

JOURNAL_VERSION = 6

METADATA = MetaData()

VERSION = Table(f"{PREFIX}journal", METADATA, Column("version", Integer, primary_key=True, autoincrement=False))

_Json = JSON(none_as_null=True)

RUNS = Table(
    f"{PREFIX}runs",
    METADATA,
    Column("run_id", Text, primary_key=True),
    Column("table_name", Text, nullable=False, comment="lower case; one unfinished run a table"),
    Column("source", _Json, nullable=False, comment="url, table, key_columns, document_column"),
    Column("plan", _Json, nullable=False),
    Column("state", Text, nullable=False),
    Column("is_dry_run", Boolean, nullable=False),
    Column("cursor", _Json, comment="last key handled"),
    Column("read", BigInteger, nullable=False),
    Column("migrated", BigInteger, nullable=False),
    Column("unchanged", BigInteger, nullable=False),
    Column("skipped", BigInteger, nullable=False),
    Column("failed", BigInteger, nullable=False),
    Column("total", BigInteger, nullable=False),
    Column("on_target_before", BigInteger, nullable=False),
    Column("backup_id", Text),
    Column("fingerprint", Text),
    Column("owner_host", Text),
    Column("owner_pid", BigInteger),
    Column("owner_process_started", Float(53), comment="seconds since 1970"),
    Column("owner_program", Text),
    Column("heartbeat", Float(53), nullable=False, comment="seconds since 1970"),
    Column("started_at", Text, nullable=False, comment="ISO 8601 with time zone"),
    Column("finished_at", Text),
    Column("seconds", Float(53), nullable=False),
    Column("facts", _Json, nullable=False),
    Column("validation", _Json),
)

BATCHES = Table(
    f"{PREFIX}batches",
    METADATA,
    Column("run_id", Text, primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("after_key", _Json, comment="exclusive; NULL for the beginning"),
    Column("upto_key", _Json, nullable=False, comment="inclusive"),
    Column("first_index", BigInteger, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("read", BigInteger, nullable=False),
    Column("migrated", BigInteger, nullable=False),
    Column("unchanged", BigInteger, nullable=False),
    Column("skipped", BigInteger, nullable=False),
    Column("failed", BigInteger, nullable=False),
    Column("checksum_before", Text, nullable=False),
    Column("checksum_after", Text, nullable=False),
    Column("committed_at", Float(53), nullable=False, comment="seconds since 1970"),
    Column("digest_before", Text, comment="since journal version 4"),
    Column("mark_before", BigInteger, comment="since journal version 5"),
    Column("foreseen", LargeBinary, comment="of a dry run, see runner/foreseen.py; since journal version 6"),
)

UNDO = Table(
    f"{PREFIX}undo",
    METADATA,
    Column("run_id", Text, primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("block", LargeBinary, nullable=False, comment="see engine/undo.py"),
    Column("taken_back_at", Float(53), comment="seconds since 1970; NULL while it can be taken back"),
)

QUARANTINE = Table(
    f"{PREFIX}quarantine",
    METADATA,
    Column("run_id", Text, primary_key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("key", _Json, nullable=False),
    Column("cause", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("message", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("trace", Text, nullable=False),
    Column("is_skipped", Boolean, nullable=False),
    Column("shape", Text, comment="since journal version 2"),
    Column("value", Text, comment="since journal version 2"),
)

AUDIT = Table(
    f"{PREFIX}audit",
    METADATA,
    Column("run_id", Text, primary_key=True),
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("line", Text, nullable=False, comment="an entry of the audit trail, see engine/trail.py"),
    comment="since journal version 3",
)
