"""Looking at and opening SQLite files: what is refused, in which words, and that nothing is ever created."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_wizard.engine.errors import DatabaseFailed, NoUsableKey, PrivilegeMissing, SourceWrong
from desktop_wizard.engine.model import RecordSource
from desktop_wizard.engine.records.sqlite_url import sqlite_path
from desktop_wizard.engine.records.stores import Stores
from tests.support.sqlite_ground import SqliteGround, contents, insert, run_sql

HOSTILE = 'we"ird; DROP TABLE x'


@pytest.fixture
def ground(tmp_path: Path) -> SqliteGround:
    return SqliteGround(tmp_path)


@pytest.fixture
def stores(tmp_path: Path) -> Stores:
    return Stores(tmp_path / "data")


def source(
    path: Path, table: str = "t", *, key: str = "id", doc: str = "doc", version: str | None = None
) -> RecordSource:
    return RecordSource(
        url=str(path), table=table, key_columns=tuple(key.split("+")), document_column=doc, version_column=version
    )


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_a_look_at_a_database_leaves_no_file_and_no_byte_behind(tmp_path: Path, stores: Stores, mode: str) -> None:
    path = tmp_path / "a.sqlite"
    run_sql(path, f"PRAGMA journal_mode = {mode}")
    run_sql(path, "CREATE TABLE t (id INTEGER PRIMARY KEY, doc TEXT)")
    run_sql(path, "CREATE TABLE desktop_wizard_runs (run_id TEXT)")
    before = path.read_bytes(), path.stat().st_mtime_ns
    stores.look(str(path))
    stores.describe(str(path))
    for journal in stores.journals(str(path)):
        journal.close()
    assert list(tmp_path.iterdir()) == [path]
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_a_look_at_a_database_that_others_write_to_leaves_their_log_alone(tmp_path: Path, stores: Stores) -> None:
    path = tmp_path / "a.sqlite"
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = wal")
        other.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, doc TEXT)")
        other.commit()
        log = path.with_name("a.sqlite-wal").read_bytes()
        assert stores.describe(str(path)).tables == ("t",)
        assert path.with_name("a.sqlite-wal").read_bytes() == log


def test_a_database_is_described_without_its_journal(tmp_path: Path, stores: Stores) -> None:
    path = tmp_path / "a.sqlite"
    run_sql(path, "CREATE TABLE t (id INTEGER PRIMARY KEY, doc TEXT)")
    run_sql(path, "CREATE TABLE desktop_wizard_runs (id TEXT)")
    run_sql(path, "CREATE VIEW v AS SELECT * FROM t")
    facts = stores.describe(f"sqlite:///{path}")
    assert facts.product == f"SQLite {sqlite3.sqlite_version}"
    assert (facts.place, facts.tables, facts.size, facts.is_writable) == (
        str(path),
        ("t", "v"),
        path.stat().st_size,
        True,
    )


# --- files -------------------------------------------------------------------------------------------------


def test_a_missing_file_is_refused_and_not_created(tmp_path: Path, stores: Stores) -> None:
    path = tmp_path / "none.sqlite"
    with pytest.raises(SourceWrong, match="no such file"):
        stores.look(str(path))
    with pytest.raises(SourceWrong, match="no such file") as caught:
        stores.describe(str(path))
    assert caught.value.where == str(path)
    with pytest.raises(SourceWrong, match="no such file"):
        stores.open(source(path))
    with pytest.raises(SourceWrong, match="no such file"):
        stores.journals(f"sqlite:///{path}")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"", "empty"), (b"PK\x03\x04" * 500, "not an SQLite database"), (b"SQLite", "not an SQLite database")],
)
def test_a_file_that_is_no_database_is_refused_and_left_alone(
    tmp_path: Path, stores: Stores, content: bytes, words: str
) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    with pytest.raises(SourceWrong, match=words):
        stores.look(str(path))
    with pytest.raises(SourceWrong, match=words):
        stores.open(source(path))
    assert path.read_bytes() == content
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]


def test_a_folder_is_refused(tmp_path: Path, stores: Stores) -> None:
    with pytest.raises(SourceWrong, match="folder"):
        stores.look(str(tmp_path))


def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path, stores: Stores) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no named pipes here")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SourceWrong, match="not a file"):
        stores.look(str(tmp_path / "pipe"))


def test_a_file_that_may_not_be_read_is_refused(
    ground: SqliteGround, stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.R_OK)
    with pytest.raises(SourceWrong, match="may not read"):
        stores.look(str(ground.path))


def test_a_damaged_file_is_told_from_one_that_is_no_database(ground: SqliteGround, stores: Stores) -> None:
    content = bytearray(ground.path.read_bytes())
    content[100:4096] = b"\xff" * 3996
    ground.path.write_bytes(content)
    with pytest.raises(DatabaseFailed, match="damaged"):
        stores.look(str(ground.path))


@pytest.mark.parametrize(
    "url",
    [
        "",
        " ",
        ":memory:",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite:////nowhere/\0",
        "~no-such-user/a.db",
        "x" * 300,
    ],
)
def test_a_url_without_a_file_is_refused(stores: Stores, url: str) -> None:
    with pytest.raises(SourceWrong):
        stores.look(url)


@pytest.mark.parametrize(
    "url", ["postgresql://me:secret@host/db", "sqlite://host/file", "nonsense://", "://", "x://[::1"]
)
def test_another_kind_of_url_is_refused_without_showing_its_password(stores: Stores, url: str) -> None:
    with pytest.raises(SourceWrong) as caught:
        stores.look(url)
    assert "secret" not in str(caught.value)


def test_relative_and_absolute_urls_and_paths_mean_the_same_file(
    ground: SqliteGround, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ground.path.parent)
    path = ground.path.rename("plain.sqlite").absolute()
    (path.parent / "link").symlink_to(path)
    for url in ("plain.sqlite", "sqlite:///plain.sqlite", f"sqlite:///{path}", str(path), "link"):
        assert sqlite_path(url) == path.resolve()


def test_looking_leaves_the_file_and_its_folder_as_they_are(ground: SqliteGround, stores: Stores) -> None:
    ground.fill(3)
    before = ground.path.read_bytes()
    stores.look(str(ground.path))
    assert ground.path.read_bytes() == before
    assert [entry.name for entry in ground.path.parent.iterdir()] == [ground.path.name]


# --- tables and columns ------------------------------------------------------------------------------------


def test_views_and_virtual_tables_are_listed_and_refused(ground: SqliteGround, stores: Stores) -> None:
    run_sql(
        ground.path,
        "CREATE VIEW seen AS SELECT * FROM payments",
        "CREATE VIRTUAL TABLE words USING fts5(doc)",
    )
    refusals = {facts.name: facts.refusal for facts in stores.look(str(ground.path))}
    assert "view" in refusals["seen"]
    assert "virtual table" in refusals["words"]
    with pytest.raises(SourceWrong, match="view"):
        stores.open(replace(ground.source, table="seen"))


def test_the_journal_and_sqlites_own_tables_are_not_offered(ground: SqliteGround, stores: Stores) -> None:
    run_sql(ground.path, "CREATE TABLE n (id INTEGER PRIMARY KEY AUTOINCREMENT)")
    store = stores.open(ground.source)
    store.journal()
    store.close()
    assert [facts.name for facts in stores.look(str(ground.path))] == ["n", "payments"]


def test_a_table_with_a_hostile_name_is_migrated_like_any_other(tmp_path: Path, stores: Stores) -> None:
    path = tmp_path / "x.sqlite"
    quoted = HOSTILE.replace('"', '""')
    run_sql(
        path, f'CREATE TABLE "{quoted}" ("{quoted}k" TEXT PRIMARY KEY NOT NULL, "{quoted}d" TEXT, "{quoted}v" TEXT)'
    )
    run_sql(path, "CREATE TABLE x (id)")
    insert(path, HOSTILE, [("1", '{"a": 1}', "1.0.0"), ("2", '{"a": 2}', "1.0.0")])
    facts = {facts.name: facts for facts in stores.look(str(path))}[HOSTILE]
    assert (facts.document_columns, facts.version_columns) == ((f"{HOSTILE}d",), (f"{HOSTILE}v",))
    store = stores.open(source(path, HOSTILE, key=f"{HOSTILE}k", doc=f"{HOSTILE}d", version=f"{HOSTILE}v"))
    span = store.next_range(1, None, 0, 10, ["1.0.0"])
    assert span is not None
    with store.batch() as batch:
        batch.stamp(span, "1.0.0", "2.0.0", except_keys=[("2",)])
    assert store.versions() == {"1.0.0": 1, "2.0.0": 1}
    assert len(store.sample(1)) == 1
    store.check_privileges()
    store.close()
    assert {facts.name for facts in stores.look(str(path))} == {HOSTILE, "x"}


def test_names_are_found_whatever_their_case(ground: SqliteGround, stores: Stores) -> None:
    ground.fill(2)
    store = stores.open(
        replace(
            ground.source, table="main.PAYMENTS", key_columns=("ID",), document_column="Doc", version_column="VERSION"
        )
    )
    assert store.versions() == {"1.0.0": 2}
    store.close()


def test_a_generated_column_is_no_document_column(tmp_path: Path, stores: Stores) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, "CREATE TABLE t (id INTEGER PRIMARY KEY, raw TEXT, doc TEXT AS (raw || ''))")
    with pytest.raises(SourceWrong, match="generated"):
        stores.open(source(path))


def test_one_column_can_not_play_two_parts(ground: SqliteGround, stores: Stores) -> None:
    with pytest.raises(SourceWrong, match="key column"):
        stores.open(replace(ground.source, document_column="id"))
    with pytest.raises(SourceWrong, match="version column"):
        stores.open(replace(ground.source, version_column="doc"))


def test_a_filter_may_end_in_a_comment_and_ask_other_columns(ground: SqliteGround, stores: Stores) -> None:
    ground.fill(4)
    store = stores.open(replace(ground.source, where="payments.region = 'eu' -- doc"))
    assert store.count() == 2
    store.close()


@pytest.mark.parametrize("where", ["1 THEN 2 WHEN 3", "1 END --", "1) /*", "payments.DOC LIKE 'x'", "no_such = 1"])
def test_a_filter_can_not_break_out_of_its_place(ground: SqliteGround, stores: Stores, where: str) -> None:
    with pytest.raises(SourceWrong):
        stores.open(replace(ground.source, where=where))


# --- keys --------------------------------------------------------------------------------------------------


def test_a_table_without_a_key_is_refused_with_what_to_do(tmp_path: Path, stores: Stores) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, "CREATE TABLE t (id TEXT, doc TEXT)")
    insert(path, "t", [("a", "{}"), ("a", "{}")])
    (facts,) = stores.look(str(path))
    assert "told apart" in facts.refusal
    for key in ("id", ""):
        with pytest.raises((NoUsableKey, SourceWrong)) as caught:
            stores.open(replace(source(path), key_columns=(key,) if key else ()))
        assert isinstance(caught.value, NoUsableKey)
        assert "CREATE UNIQUE INDEX" in caught.value.cure


def test_a_column_that_is_unique_in_fact_will_do(tmp_path: Path, stores: Stores) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, "CREATE TABLE t (id TEXT, doc TEXT)")
    insert(path, "t", [("a", "{}"), ("A", "{}")])
    store = stores.open(source(path))
    assert store.count() == 2
    store.close()


def test_a_null_in_the_key_is_refused_and_another_key_offered(tmp_path: Path, stores: Stores) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, "CREATE TABLE t (id TEXT PRIMARY KEY, other TEXT NOT NULL UNIQUE, doc TEXT)")
    insert(path, "t", [(None, "x", "{}"), ("a", "y", "{}")])
    (facts,) = stores.look(str(path))
    assert facts.key_columns == ("other",)
    with pytest.raises(NoUsableKey, match="NULL") as caught:
        stores.open(source(path))
    assert "other" in caught.value.cure


def test_an_order_that_only_another_program_knows_is_refused(tmp_path: Path, stores: Stores) -> None:
    path = tmp_path / "x.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.create_collation("german", lambda a, b: (a > b) - (a < b))
        connection.execute("CREATE TABLE t (id TEXT COLLATE german PRIMARY KEY NOT NULL, doc TEXT)")
        connection.execute("INSERT INTO t VALUES ('a', '{}')")
    with pytest.raises(NoUsableKey, match="german"):
        stores.open(source(path))


def test_a_partial_unique_index_is_no_key(tmp_path: Path, stores: Stores) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, "CREATE TABLE t (id TEXT NOT NULL, doc TEXT)", "CREATE UNIQUE INDEX u ON t (id) WHERE id > 'b'")
    insert(path, "t", [("a", "{}"), ("a", "{}")])
    with pytest.raises(NoUsableKey):
        stores.open(source(path))


# --- what is found -----------------------------------------------------------------------------------------


def test_documents_are_told_from_text_that_is_no_object(tmp_path: Path, stores: Stores) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(
        path, "CREATE TABLE t (id INTEGER PRIMARY KEY, note TEXT, doc BLOB, tags TEXT, v TEXT, schema_version TEXT)"
    )
    insert(path, "t", [(n, "hello", b'{"a": 1}', "[1]", "1.2", "v1.2.3-rc.1") for n in range(3)])
    (facts,) = stores.look(str(path))
    assert facts.document_columns == ("doc",)
    assert facts.version_columns == ("schema_version", "v")


def test_a_table_without_documents_offers_its_columns(tmp_path: Path, stores: Stores) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(
        path,
        "CREATE TABLE t (id INTEGER PRIMARY KEY, note TEXT, photo BLOB, twice AS (id * 2), version TEXT)",
        "CREATE TABLE empty (id INTEGER PRIMARY KEY, doc JSON)",
    )
    run_sql(path, "INSERT INTO t VALUES (1, 'hello', x'00', '1.0.0')")
    empty, full = stores.look(str(path))
    assert (full.document_columns, full.record_columns, full.refusal) == ((), ("id", "note"), "")
    assert (empty.document_columns, empty.refusal) == (("doc",), "")


# --- privileges --------------------------------------------------------------------------------------------


def test_privileges_that_are_there_change_nothing(ground: SqliteGround, stores: Stores) -> None:
    ground.fill(2)
    before = contents(ground.path)
    store = stores.open(ground.source)
    store.check_privileges()
    assert not store.has_journal()
    store.close()
    assert contents(ground.path) == before


def test_every_missing_privilege_is_named(
    ground: SqliteGround, stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = stores.open(ground.source)
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(PrivilegeMissing) as caught:
        store.check_privileges()
    assert [problem.location for problem in caught.value.problems] == [str(ground.path), str(ground.path.parent)]
    store.close()


def test_a_database_that_refuses_writes_is_found_out_by_trying(
    ground: SqliteGround, stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    access = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK and access(path, mode))
    store = stores.open(ground.source)  # read-only, as on a medium that can't be written to
    monkeypatch.setattr(os, "access", access)
    with pytest.raises(PrivilegeMissing, match="write"):
        store.check_privileges()
    store.close()


def test_an_open_source_names_its_file_absolutely(
    tmp_path: Path, stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    run_sql(tmp_path / "x.sqlite", "CREATE TABLE t (id INTEGER PRIMARY KEY, doc TEXT)")
    store = stores.open(source(Path("x.sqlite")))
    assert store.source.url == store.display_url == f"sqlite:///{tmp_path.resolve() / 'x.sqlite'}"
    store.close()
