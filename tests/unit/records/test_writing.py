"""What a table refuses is found down to the record, with the database's words; everything else is written."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_wizard.engine.errors import DatabaseFailed
from desktop_wizard.engine.model import KeyRange, RecordSource
from desktop_wizard.engine.ports import BatchTransaction, Changes, DocumentChange, StampsRefused, WriteRefused
from desktop_wizard.engine.records.sqlite import SqliteStore
from desktop_wizard.engine.records.stores import Stores
from desktop_wizard.engine.undo import UndoBlock, UndoImage, document_hash
from tests.support.sqlite_ground import contents, insert, run_sql

BAD = {3, 4, 17}
PLAIN = "CREATE TABLE t (id INTEGER PRIMARY KEY, doc TEXT, version TEXT)"


def open_table(path: Path) -> SqliteStore:
    source = RecordSource(
        url=str(path), table="t", key_columns=("id",), document_column="doc", version_column="version"
    )
    return Stores(path.parent / "data").open(source)


def changes(count: int = 20, bad: set[int] = BAD) -> Changes:
    return Changes.of(
        DocumentChange((n,), "text", b'{"bad": %d}' % n if n in bad else b'{"good": %d}' % n) for n in range(count)
    )


def trigger(action: str, when: str = "BEFORE") -> str:
    return (
        f"CREATE TRIGGER guard {when} UPDATE OF doc ON t WHEN new.doc LIKE '%bad%' BEGIN SELECT RAISE({action}); END"
    )


TABLES = {
    "check": ([PLAIN.replace("doc TEXT", "doc TEXT CHECK (doc NOT LIKE '%bad%')")], "CHECK constraint failed"),
    "check that rolls back": (
        [PLAIN.replace("doc TEXT", "doc TEXT UNIQUE ON CONFLICT ROLLBACK CHECK (doc NOT LIKE '%bad%')")],
        "CHECK constraint failed",
    ),
    "check that fails to evaluate": (
        [PLAIN.replace("doc TEXT", "doc TEXT CHECK (json_extract(iif(doc LIKE '%bad%', '{', doc), '$.x') IS NULL)")],
        "malformed JSON",
    ),
    "abort": ([PLAIN, trigger("ABORT, 'not this one'")], "not this one"),
    "fail": ([PLAIN, trigger("FAIL, 'not this one'", "AFTER")], "not this one"),
    "rollback": ([PLAIN, trigger("ROLLBACK, 'not this one'")], "not this one"),
    "ignore": ([PLAIN, trigger("IGNORE")], "ignored"),
}


@pytest.mark.parametrize("name", TABLES)
def test_refused_records_stay_and_the_others_are_written(tmp_path: Path, name: str) -> None:
    statements, words = TABLES[name]
    path = tmp_path / "x.sqlite"
    run_sql(path, *statements)
    insert(path, "t", [(n, f'{{"n": {n}}}', "1.0.0") for n in range(20)])
    store = open_table(path)
    assert store.can_refuse_writes()
    with store.batch() as batch:
        refused = batch.write(changes()).refused
        batch.stamp(KeyRange(1, None, (19,), 0, 20), "1.0.0", "2.0.0", except_keys=[r.key for r in refused])
    assert {refusal.key for refusal in refused} == {(n,) for n in BAD}
    assert all(words in refusal.message for refusal in refused)
    for record in store.fetch([(n,) for n in range(20)]):
        (n,) = record.key
        assert isinstance(n, int)
        if n in BAD:
            assert (record.data, record.version) == (b'{"n": %d}' % n, "1.0.0")
        else:
            assert (record.data, record.version) == (b'{"good": %d}' % n, "2.0.0")
    store.close()


def test_every_record_may_be_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, PLAIN, trigger("ROLLBACK, 'no'"))
    insert(path, "t", [(n, "{}", "1.0.0") for n in range(20)])
    before = contents(path, "t")
    store = open_table(path)
    with store.batch() as batch:
        assert len(batch.write(changes(20, set(range(20)))).refused) == 20
    store.close()
    assert contents(path, "t") == before


def test_a_unique_document_is_refused_the_second_time(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, PLAIN.replace("doc TEXT", "doc TEXT UNIQUE"))
    insert(path, "t", [(n, f'{{"n": {n}}}', "1.0.0") for n in range(3)])
    store = open_table(path)
    assert store.can_refuse_writes()
    with store.batch() as batch:
        refused = batch.write(Changes.of([DocumentChange((n,), "text", b'{"same": 1}') for n in range(3)])).refused
    assert [refusal.key for refusal in refused] == [(1,), (2,)]
    store.close()


def test_a_trigger_that_can_not_work_at_all_is_not_blamed_on_the_records(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, PLAIN, "CREATE TRIGGER guard AFTER UPDATE ON t BEGIN INSERT INTO no_such VALUES (1); END")
    insert(path, "t", [(1, "{}", "1.0.0")])
    store = open_table(path)
    with pytest.raises(DatabaseFailed, match="no_such"), store.batch() as batch:
        batch.write(changes(2, set()))
    store.close()


def test_a_version_that_the_database_does_not_know_is_refused_and_the_batch_undone(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(
        path,
        "CREATE TABLE versions (version TEXT PRIMARY KEY)",
        "INSERT INTO versions VALUES ('1.0.0')",
        PLAIN.replace("version TEXT", "version TEXT REFERENCES versions (version)"),
        "INSERT INTO t VALUES (1, '{}', '1.0.0')",
    )
    before = contents(path, "t")
    store = open_table(path)
    assert store.can_refuse_writes()

    def migrate(batch: BatchTransaction) -> None:
        assert batch.write(Changes.of([DocumentChange((1,), "text", b"[]")])).refused == ()
        batch.stamp(KeyRange(1, None, (1,), 0, 1), "1.0.0", "2.0.0", except_keys=[])

    with pytest.raises(StampsRefused) as caught, store.batch() as batch:
        migrate(batch)
    assert caught.value.refused == (WriteRefused((1,), "FOREIGN KEY constraint failed"),)
    store.close()
    assert contents(path, "t") == before


def test_a_record_that_a_trigger_will_not_let_go_back_is_a_conflict(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, PLAIN)
    insert(path, "t", [(1, '{"new": 1}', "2.0.0"), (2, '{"new": 2}', "2.0.0")])
    run_sql(
        path,
        "CREATE TRIGGER guard BEFORE UPDATE OF doc ON t WHEN old.id = 1 BEGIN SELECT RAISE(ABORT, 'no'); END",
    )
    images = [UndoImage((n,), "text", b'{"old": 1}', document_hash("text", b'{"new": %d}' % n)) for n in (1, 2)]
    store = open_table(path)
    with store.batch() as batch:
        result = batch.restore(UndoBlock(tuple(images)), "1.0.0", "2.0.0")
    assert (result.restored, result.conflicts) == (1, ((1,),))
    assert store.versions() == {"1.0.0": 1, "2.0.0": 1}
    store.close()


def test_an_image_of_another_storage_class_is_a_conflict(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, PLAIN)
    insert(path, "t", [(1, b"{}", "2.0.0"), (2, None, "2.0.0")])
    images = [UndoImage((n,), "text", b"[]", document_hash("text", b"{}")) for n in (1, 2)]
    store = open_table(path)
    with store.batch() as batch:
        assert batch.restore(UndoBlock(tuple(images)), "1.0.0", "2.0.0").conflicts == ((1,), (2,))
    store.close()


@pytest.mark.parametrize(
    ("table", "more"),
    [
        (PLAIN, ""),
        (PLAIN.replace("INTEGER PRIMARY KEY", "TEXT PRIMARY KEY NOT NULL UNIQUE"), ""),
        (PLAIN, "CREATE INDEX i ON t (version, doc)"),
        (PLAIN, "CREATE UNIQUE INDEX i ON t (id)"),
    ],
)
def test_a_plain_table_can_not_refuse_writes(tmp_path: Path, table: str, more: str) -> None:
    run_sql(tmp_path / "x.sqlite", table, *filter(None, [more]))
    store = open_table(tmp_path / "x.sqlite")
    assert not store.can_refuse_writes()
    store.close()


@pytest.mark.parametrize(
    ("table", "more"),
    [
        (f"{PLAIN} STRICT", ""),
        (PLAIN.replace("version TEXT", "version TEXT, g AS (json_extract(doc, '$.a'))"), ""),
        (PLAIN.replace("version TEXT", "version TEXT CHECK (version <> '')"), ""),
        (PLAIN, "CREATE INDEX i ON t (json_extract(doc, '$.a'))"),
        (PLAIN, "CREATE INDEX i ON t (id) WHERE json_valid(doc)"),
        (PLAIN, "CREATE UNIQUE INDEX i ON t (version, doc)"),
        (PLAIN, "CREATE TRIGGER g AFTER UPDATE ON t BEGIN SELECT 1; END"),
    ],
)
def test_what_could_refuse_a_write_is_seen(tmp_path: Path, table: str, more: str) -> None:
    run_sql(tmp_path / "x.sqlite", table, *filter(None, [more]))
    store = open_table(tmp_path / "x.sqlite")
    assert store.can_refuse_writes()
    store.close()


def test_exceptions_to_a_stamp_may_be_more_than_a_statement_takes(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, PLAIN)
    insert(path, "t", [(n, "{}", "1.0.0") for n in range(40_000)])
    store = open_table(path)
    for expected in (2, 1):
        with store.batch() as batch:
            exceptions = [(n,) for n in range(40_000 - 2 + (expected == 1))]
            batch.stamp(KeyRange(1, None, (50_000,), 0, 40_000), "1.0.0", "2.0.0", except_keys=exceptions)
        assert store.versions()["2.0.0"] == 2
    store.close()


def test_the_structure_moves_with_columns_indexes_and_triggers_of_this_table_alone(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, PLAIN)
    store = open_table(path)
    seen = [store.structure_fingerprint()]
    run_sql(path, "CREATE TABLE other (x)", "CREATE INDEX o ON other (x)")
    assert store.structure_fingerprint() == seen[0]
    for statement in (
        "ALTER TABLE t ADD COLUMN more",
        "CREATE INDEX i ON t (more)",
        "CREATE TRIGGER g AFTER UPDATE ON t BEGIN SELECT 1; END",
        "DROP TRIGGER g",
    ):
        run_sql(path, statement)
        seen.append(store.structure_fingerprint())
    assert len(set(seen)) == 4
    assert seen[4] == seen[2]
    store.close()


def test_a_table_without_a_version_column_is_stamped_and_restored_without_one(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, "CREATE TABLE t (id INTEGER PRIMARY KEY, doc TEXT)", "INSERT INTO t VALUES (1, '{}')")
    source = RecordSource(url=str(path), table="t", key_columns=("id",), document_column="doc")
    store = Stores(tmp_path / "data").open(source)
    assert store.versions() == {}
    assert store.count(["1.0.0"]) == 1
    with store.batch() as batch:
        assert batch.write(Changes.of([DocumentChange((1,), "text", b"[]")])).refused == ()
        batch.stamp(KeyRange(1, None, (1,), 0, 1), "1.0.0", "2.0.0", except_keys=[])
    with store.batch() as batch:
        image = UndoImage((1,), "text", b"{}", document_hash("text", b"[]"))
        assert batch.restore(UndoBlock((image,)), "1.0.0", "2.0.0").restored == 1
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT * FROM t").fetchall() == [(1, "{}")]


def test_a_key_that_became_ambiguous_meanwhile_is_refused_and_both_records_stay(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, "CREATE TABLE t (id INTEGER, doc TEXT, version TEXT)")  # unique in fact alone
    insert(path, "t", [(1, '{"a": 1}', "1.0.0"), (2, '{"a": 2}', "1.0.0")])
    store = open_table(path)
    insert(path, "t", [(1, '{"b": 1}', "1.0.0")])
    with store.batch() as batch:
        refused = batch.write(Changes.of([DocumentChange((n,), "text", b"[]") for n in (1, 2)])).refused
    assert [(refusal.key, "2 records" in refusal.message) for refusal in refused] == [((1,), True)]
    assert [record.data for record in store.fetch([(1,), (2,)])] == [b'{"a": 1}', b'{"b": 1}', b"[]"]
    store.close()


def test_a_write_between_a_lost_transaction_and_its_next_attempt_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, PLAIN, trigger("ROLLBACK, 'no'"))
    insert(path, "t", [(n, "{}", "1.0.0") for n in range(5)])
    store = open_table(path)
    begun: list[str] = []

    def meddle(statement: str) -> None:
        if statement == "BEGIN IMMEDIATE":
            begun.append(statement)
            if len(begun) == 2:
                run_sql(path, "UPDATE t SET version = '9.9.9' WHERE id = 4")

    store._connection.set_trace_callback(meddle)
    with pytest.raises(DatabaseFailed, match="Another program wrote"), store.batch() as batch:
        batch.write(changes(5))
    store._connection.set_trace_callback(None)
    assert store.versions() == {"1.0.0": 4, "9.9.9": 1}
    assert {record.data for record in store.fetch([(n,) for n in range(5)])} == {b"{}"}
    store.close()


@pytest.mark.parametrize(
    ("table", "stamped"), [(PLAIN, 20), (PLAIN.replace("version TEXT", "version TEXT CHECK (1)"), 0)]
)
def test_documents_are_stamped_as_they_are_written_unless_the_table_could_refuse_the_stamp(
    tmp_path: Path, table: str, stamped: int
) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, table)
    insert(path, "t", [(n, f'{{"n": {n}}}', "1.0.0") for n in range(20)])
    store = open_table(path)
    with store.batch() as batch:
        assert batch.write(changes(), "2.0.0").stamped == stamped
    assert store.versions() == {"2.0.0" if stamped else "1.0.0": 20}
    store.close()
