"""A journal that an older program has left is read as it is, and brought up before it is written to."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_wizard.engine.model import Quarantined, RecordSource
from desktop_wizard.engine.records.journal_tables import JOURNAL_VERSION, METADATA
from desktop_wizard.engine.records.stores import Stores
from tests.support.runs import a_run
from tests.support.small_database import make_database

# as version 1 of the journal had it
VERSION_1 = """
    DROP TABLE desktop_wizard_audit;
    DROP TABLE desktop_wizard_quarantine;
    CREATE TABLE desktop_wizard_quarantine (
        run_id TEXT NOT NULL,
        number BIGINT NOT NULL,
        position BIGINT NOT NULL,
        "key" JSON NOT NULL,
        cause TEXT NOT NULL,
        path TEXT NOT NULL,
        message TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        trace TEXT NOT NULL,
        is_skipped BOOLEAN NOT NULL,
        PRIMARY KEY (run_id, number, position)
    );
    INSERT INTO desktop_wizard_quarantine
    VALUES ('run_1', 1, 0, '["txn_00001"]', 'minimum at $.amount', '$.amount', '-5 is less than 0', 1, '', 0);
    ALTER TABLE desktop_wizard_batches DROP COLUMN digest_before;
    ALTER TABLE desktop_wizard_batches DROP COLUMN mark_before;
    ALTER TABLE desktop_wizard_batches DROP COLUMN foreseen;
    UPDATE desktop_wizard_journal SET version = 1;
"""
OLD_RECORD = Quarantined(
    key=("txn_00001",), cause="minimum at $.amount", path="$.amount", message="-5 is less than 0"
)
NEW_RECORD = replace(OLD_RECORD, key=("txn_00002",), shape="negative integer", value="-5")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a database with a run in a journal of version 1."""
    path = tmp_path / "payments.sqlite"
    store = Stores(tmp_path).open(make_database(path))
    journal = store.journal()
    journal.create_run(a_run())
    journal.close()
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(VERSION_1)
    return path


def make_source(path: Path) -> RecordSource:
    return RecordSource(
        url=f"sqlite:///{path}",
        table="payments",
        key_columns=("id",),
        document_column="doc",
        version_column="version",
    )


def version_of(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT version FROM desktop_wizard_journal").fetchone()[0])


def test_an_old_journal_is_read_without_being_changed(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    (journal,) = Stores(tmp_path).journals(str(path))
    assert list(journal.quarantined("run_1")) == [OLD_RECORD]
    assert journal.run("run_1") is not None
    journal.close()
    assert path.read_bytes() == before


def test_an_old_journal_is_brought_up_before_it_is_written_to(path: Path, tmp_path: Path) -> None:
    source = make_source(path)
    for _ in range(2):  # the second time there is nothing left to do
        store = Stores(tmp_path).open(source)
        journal = store.journal()
        assert version_of(path) == JOURNAL_VERSION
        assert next(journal.quarantined("run_1")) == OLD_RECORD
        store.close()
    store = Stores(tmp_path).open(source)
    journal = store.journal()
    store.reader()
    with store.batch() as batch:
        batch.quarantine("run_1", 2, [NEW_RECORD])
    assert list(journal.quarantined("run_1")) == [OLD_RECORD, NEW_RECORD]
    store.close()


def test_a_program_of_before_goes_on_writing_to_a_journal_that_was_brought_up(path: Path, tmp_path: Path) -> None:
    store = Stores(tmp_path).open(make_source(path))
    journal = store.journal()
    with closing(sqlite3.connect(path)) as old, old:
        columns = "run_id, number, position, key, cause, path, message, attempts, trace, is_skipped"
        values = "'run_1', 3, 0, '[1]', 'c', '$', 'm', 1, '', 0"
        old.execute(f"INSERT INTO desktop_wizard_quarantine ({columns}) VALUES ({values})")
    assert list(journal.quarantined("run_1"))[-1] == Quarantined(key=(1,), cause="c", path="$", message="m")
    store.close()


def test_a_journal_that_was_brought_up_has_what_a_new_one_has(path: Path, tmp_path: Path) -> None:
    store = Stores(tmp_path).open(make_source(path))
    store.journal()
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        for table in METADATA.sorted_tables:
            names = [row[1] for row in connection.execute(f"PRAGMA table_info({table.name})")]
            assert names == [column.name for column in table.columns]


def test_bringing_up_is_done_whole_or_not_at_all(path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("ALTER TABLE desktop_wizard_quarantine ADD COLUMN value TEXT")  # the second step will fail
    store = Stores(tmp_path).open(make_source(path))
    with pytest.raises(Exception, match="duplicate column"):
        store.journal()
    store.close()
    assert version_of(path) == 1
    with closing(sqlite3.connect(path)) as connection:
        names = [row[1] for row in connection.execute("PRAGMA table_info(desktop_wizard_quarantine)")]
    assert "shape" not in names
