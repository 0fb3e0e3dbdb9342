"""Values are read, written and put back with their storage class and their very bytes."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_wizard.engine.errors import SourceWrong
from desktop_wizard.engine.model import Key, KeyRange, RecordSource, StoredRecord
from desktop_wizard.engine.ports import Changes, DocumentChange
from desktop_wizard.engine.records.sqlite import SqliteStore
from desktop_wizard.engine.records.stores import Stores
from desktop_wizard.engine.undo import UndoBlock, UndoImage, document_hash
from tests.support.sqlite_ground import contents, insert, run_sql


def open_table(path: Path, *key: str, version: str | None = None) -> SqliteStore:
    source = RecordSource(
        url=str(path), table="t", key_columns=key or ("id",), document_column="doc", version_column=version
    )
    return Stores(path.parent / "data").open(source)


def read_all(store: SqliteStore) -> list[StoredRecord]:
    """Read the whole source in small ranges, as workers do."""
    reader = store.reader().open()
    records: list[StoredRecord] = []
    after: Key | None = None
    while span := store.next_range(1, after, len(records), 2, None):
        found = reader.read(span)
        assert len(found) == span.size
        records += found
        after = span.upto
    reader.close()
    return records


def test_storage_classes_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, "CREATE TABLE t (id INTEGER PRIMARY KEY, doc)")
    insert(path, "t", [(1, "{}"), (2, b"{}"), (3, None), (4, 17), (5, 1.5), (6, ""), (7, b"")])
    store = open_table(path)
    assert [(record.storage, record.data) for record in read_all(store)] == [
        ("text", b"{}"), ("blob", b"{}"), ("null", None), ("integer", 17), ("real", 1.5), ("text", b""),
        ("blob", b""),
    ]  # fmt: skip
    store.close()


def round_trip(path: Path, before: list[tuple[object, ...]]) -> None:
    """Change every document and put it back; the table must be as before."""
    store = open_table(path)
    records = [record for record in read_all(store) if isinstance(record.data, bytes)]
    images = [
        UndoImage(record.key, record.storage, record.data, document_hash(record.storage, b'{"new": "\xc3\xa4"}'))
        for record in records
        if isinstance(record.data, bytes)
    ]
    with store.batch() as batch:
        changes = Changes.of(DocumentChange(record.key, record.storage, b'{"new": "\xc3\xa4"}') for record in records)
        assert batch.write(changes).refused == ()
    assert [record.storage for record in store.fetch([record.key for record in records])] == [
        record.storage for record in records
    ]
    with store.batch() as batch:
        assert batch.restore(UndoBlock(tuple(images)), "1", "2").restored == len(records)
    store.close()
    assert contents(path, "t") == before


def test_text_that_is_no_utf8_goes_back_exactly(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, "CREATE TABLE t (id INTEGER PRIMARY KEY, doc TEXT)")
    with closing(sqlite3.connect(path)) as connection, connection:
        hostile = [
            b'{"a": "\xff\xfe"}',
            b"\xed\xa0\x80",
            b'{"a": "x\x00y"}',
            b"\xef\xbb\xbf{}",
            "ä\U0001f600".encode(),
        ]
        connection.executemany("INSERT INTO t (doc) VALUES (CAST(? AS TEXT))", [(text,) for text in hostile])
    round_trip(path, contents(path, "t"))
    store = open_table(path)
    assert [(record.storage, record.data) for record in read_all(store)] == [("text", text) for text in hostile]
    store.close()


@pytest.mark.parametrize("encoding", ["UTF-16le", "UTF-16be"])
def test_utf16_databases_are_read_and_put_back_exactly(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "x.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"PRAGMA encoding = '{encoding}'")
        connection.execute("CREATE TABLE t (id TEXT PRIMARY KEY NOT NULL, doc)")
        documents = [("ä1", '{"a": "äé\U0001f600"}'), ("ä2", b'{"blob": 1}'), ("ä3", '{"nul": "\x00"}')]
        connection.executemany("INSERT INTO t VALUES (?, ?)", documents)
    round_trip(path, contents(path, "t"))
    store = open_table(path)
    assert [record.data for record in read_all(store)] == [
        '{"a": "äé\U0001f600"}'.encode(), b'{"blob": 1}', b'{"nul": "\x00"}',
    ]  # fmt: skip
    store.close()


def test_half_characters_of_a_utf16_database_never_become_valid_text(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA encoding = 'UTF-16le'")
        connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, doc TEXT)")
        broken = '{"a": "\ud800"}'.encode("utf-16-le", "surrogatepass")
        connection.execute(f"INSERT INTO t (doc) VALUES (CAST(x'{broken.hex()}' AS TEXT))")
    store = open_table(path)
    (record,) = read_all(store)
    assert isinstance(record.data, bytes)
    with pytest.raises(UnicodeDecodeError):
        record.data.decode()
    store.close()


def test_a_key_that_is_no_utf8_is_refused_with_a_reason(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(
        path,
        "CREATE TABLE t (id TEXT PRIMARY KEY NOT NULL, doc TEXT)",
        "INSERT INTO t VALUES (CAST(x'ff' AS TEXT), '{}')",
    )
    store = open_table(path)
    with pytest.raises(SourceWrong, match="no valid UTF-8"):
        store.next_range(1, None, 0, 10, None)
    store.close()


# --- keys --------------------------------------------------------------------------------------------------

MIXED = [
    -(2**63),
    -1,
    0,
    2**63 - 1,
    -1.5,
    1e300,
    float("-inf"),
    float("inf"),
    "",
    "a",
    "A",
    "ä",
    "z" * 500,
    b"",
    b"\x00",
    b"a",
]


def test_keys_of_every_type_are_walked_read_and_written(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, "CREATE TABLE t (id PRIMARY KEY NOT NULL, doc)")
    insert(path, "t", [(value, "{}") for value in MIXED])
    store = open_table(path)
    keys = [record.key for record in read_all(store)]
    assert len(keys) == len(MIXED)
    assert {(type(key[0]), key[0]) for key in keys} == {(type(value), value) for value in MIXED}
    with store.batch() as batch:
        assert batch.write(Changes.of([DocumentChange(key, "text", b"[]") for key in keys])).refused == ()
    assert {record.data for record in store.fetch(keys)} == {b"[]"}
    store.close()


values = st.one_of(
    st.integers(-3, 3), st.sampled_from(["a", "A", "b", "B", "ab ", "ab", ""]), st.sampled_from([b"", b"a", b"B"])
)


@given(
    keys=st.sets(st.tuples(values, values), min_size=1, max_size=25),
    form=st.sampled_from(
        [
            "a, b, doc, PRIMARY KEY (a, b)",
            "a NOT NULL, b NOT NULL, doc, UNIQUE (a, b)",
            "a, b, doc, PRIMARY KEY (a, b)) WITHOUT ROWID",
            "a NOT NULL COLLATE NOCASE, b NOT NULL, doc, PRIMARY KEY (a COLLATE BINARY, b DESC)",
            "a NOT NULL COLLATE NOCASE, b NOT NULL COLLATE RTRIM, doc, PRIMARY KEY (a, b)",
            "a TEXT NOT NULL, b INTEGER NOT NULL, doc, PRIMARY KEY (b, a)",
            "a NOT NULL COLLATE NOCASE, b NOT NULL, doc",
        ]
    ),
    size=st.integers(1, 7),
)
def test_a_composite_key_is_walked_without_loss_or_repetition_in_any_collation(
    tmp_path_factory: pytest.TempPathFactory, keys: set[tuple[object, object]], form: str, size: int
) -> None:
    path = tmp_path_factory.mktemp("walk") / "x.sqlite"
    run_sql(path, f"CREATE TABLE t ({form}" if "ROWID" in form else f"CREATE TABLE t ({form})")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany("INSERT OR IGNORE INTO t VALUES (?, ?, '{}')", keys)
        there = {(type(a), a, type(b), b) for a, b in connection.execute("SELECT a, b FROM t")}
    store = open_table(path, "a", "b")
    reader = store.reader().open()
    seen: list[Key] = []
    after: Key | None = None
    while span := store.next_range(1, after, len(seen), size, None):
        seen += [record.key for record in reader.read(span)]
        after = span.upto
    reader.close()
    assert len(seen) == len(there)
    assert {(type(a), a, type(b), b) for a, b in seen} == there
    with store.batch() as batch:
        assert batch.write(Changes.of([DocumentChange(key, "text", b"[]") for key in seen])).refused == ()
    assert [record.key for record in store.fetch(seen)] == seen
    assert {record.key for record in store.sample(1000)} == set(seen)
    store.close()


def test_a_column_that_ignores_case_keeps_records_apart_by_its_unique_index(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(
        path,
        "CREATE TABLE t (id TEXT NOT NULL COLLATE NOCASE, doc TEXT)",
        "CREATE UNIQUE INDEX u ON t (id COLLATE BINARY)",
    )
    insert(path, "t", [(key, "{}") for key in ("a", "A", "b", "B", "c")])
    store = open_table(path)
    assert [record.key for record in read_all(store)] == [("A",), ("B",), ("a",), ("b",), ("c",)]
    with store.batch() as batch:
        batch.write(Changes.of([DocumentChange(("a",), "text", b"[]")]))
    assert [record.data for record in store.fetch([("a",), ("A",)])] == [b"[]", b"{}"]
    store.close()


def test_a_walk_uses_the_key_s_index_and_never_sorts(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, "CREATE TABLE t (id TEXT PRIMARY KEY NOT NULL COLLATE NOCASE, doc TEXT)")
    store = open_table(path)
    statement = store.reader().sql.read_range(has_after=True, versions=None)
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        plan = " ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}", ("a", "b")))
    assert "USING INDEX sqlite_autoindex_t_1 (id>? AND id<?)" in plan
    assert "TEMP B-TREE" not in plan


# --- versions ----------------------------------------------------------------------------------------------


def test_only_versions_that_a_rollback_can_put_back_are_counted_and_stamped(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, "CREATE TABLE t (id INTEGER PRIMARY KEY, doc TEXT, v)")
    insert(path, "t", [(1, "{}", "2"), (2, "{}", 2), (3, "{}", b"2"), (4, "{}", None), (5, "{}", 2.0)])
    before = contents(path, "t")
    store = open_table(path, version="v")
    assert store.versions() == {"2": 1}
    assert store.count(["2"]) == 1
    with store.batch() as batch:
        batch.stamp(KeyRange(1, None, (9,), 0, 5), "2", "3", except_keys=[])
    assert [record.version for record in store.fetch([(n,) for n in range(1, 6)])] == ["3", "2", "2", None, "2.0"]
    with store.batch() as batch:
        batch.restore(UndoBlock((), stamped=((1,),)), "2", "3")
    store.close()
    assert contents(path, "t") == before


def test_whole_number_versions_in_an_integer_column_work(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, "CREATE TABLE t (id INTEGER PRIMARY KEY, doc TEXT, v INTEGER)")
    insert(path, "t", [(n, "{}", 2) for n in range(4)])
    before = contents(path, "t")
    store = open_table(path, version="v")
    with store.batch() as batch:
        batch.stamp(KeyRange(1, None, (9,), 0, 4), "2", "3", except_keys=[])
    assert store.versions() == {"3": 4}
    with store.batch() as batch:
        batch.restore(UndoBlock((), stamped=tuple((n,) for n in range(4))), "2", "3")
    store.close()
    assert contents(path, "t") == before


# --- fingerprint -------------------------------------------------------------------------------------------


def test_the_fingerprint_tells_every_storage_class_apart(tmp_path: Path) -> None:
    seen = set()
    for number, values_ in enumerate(
        [("1", "a"), (1, "a"), (b"1", "a"), (1.5, "a"), ("1", b"a"), ("1", None), ("1", 5), ("1a", "")]
    ):
        path = tmp_path / f"{number}.sqlite"
        run_sql(path, "CREATE TABLE t (id PRIMARY KEY NOT NULL, doc)")
        insert(path, "t", [values_])
        store = open_table(path)
        count, fingerprint = store.data_fingerprint()
        store.close()
        assert count == 1
        seen.add(fingerprint)
    assert len(seen) == 8


def test_the_fingerprint_has_the_documented_form(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, "CREATE TABLE t (a, b, doc, v TEXT, PRIMARY KEY (a, b))")
    insert(path, "t", [("ä", 2, '{"x": 1}', "1.0.0"), (1.5, b"k", b"\xff", None)])
    store = open_table(path, "a", "b", version="v")
    expected = b"r20:0x1.8000000000000p+0b1:kb1:\xffn0:" + 't2:äi1:2t8:{"x": 1}t5:1.0.0'.encode()
    assert store.data_fingerprint() == (2, hashlib.sha256(expected).hexdigest())
    store.close()


def test_the_fingerprint_tells_how_far_it_is_and_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, "CREATE TABLE t (id INTEGER PRIMARY KEY, doc TEXT)")
    insert(path, "t", [(n, "{}") for n in range(2500)])
    store = open_table(path)
    told: list[tuple[int, int]] = []
    store.data_fingerprint(lambda done, total: told.append((done, total)))
    assert told == [(1000, 2500), (2000, 2500), (2500, 2500)]

    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        store.data_fingerprint(stop)
    with store.batch() as batch:  # no read is left open that would be in the way
        batch.write(Changes.of([DocumentChange((1,), "text", b"[]")]))
    store.close()


@pytest.mark.parametrize(
    "form",
    [
        "(id INTEGER PRIMARY KEY, doc, v)",
        "(id TEXT PRIMARY KEY, doc, v) WITHOUT ROWID",
        "(id UNIQUE NOT NULL, doc, v)",
    ],
)
def test_a_sample_is_spread_over_the_whole_source(tmp_path: Path, form: str) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, f"CREATE TABLE t {form}")
    numbers = [*range(100), *range(100_000, 101_000)]
    insert(path, "t", [(f"{n:08}" if "TEXT" in form else n, "{}", "1" if n % 2 else "2") for n in numbers])
    store = open_table(path, version="v")
    for size, versions in ((10, None), (10, ["1"]), (1, None), (1099, None)):
        records = store.sample(size, versions)
        assert len({record.key for record in records}) == len(records) == size
        assert versions is None or {record.version for record in records} == {"1"}
    assert max(int(record.key[0]) for record in store.sample(10)) > 100_800
    assert store.sample(0) == store.sample(5, []) == []
    store.close()


@pytest.mark.parametrize(
    "form", ["(id INTEGER PRIMARY KEY, doc, v)", "(id INTEGER PRIMARY KEY, doc, v) WITHOUT ROWID"]
)
@pytest.mark.parametrize(
    "numbers",
    [
        list(range(20_000)),
        [*range(1, 10_001), *range(900_000, 910_000)],
        [*range(0, 100_000, 10), *range(100_000, 110_000)],
        [*range(100), *range(2**62, 2**62 + 19_900)],
    ],
    ids=["no gap", "one gap", "a thin half", "far ends"],
)
def test_a_sample_favours_no_record_whatever_gaps_the_keys_have(
    tmp_path: Path, form: str, numbers: list[int]
) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, f"CREATE TABLE t {form}")
    # every second record of the first half is migrated already
    insert(path, "t", [(n, "{}", "2" if rank < 10_000 and rank % 2 else "1") for rank, n in enumerate(numbers)])
    store = open_table(path, version="v")
    middle = numbers[10_000]
    for versions, share in ((None, 1 / 2), (["1"], 2 / 3), (["2"], 0)):
        records = store.sample(1000, versions)
        upper = sum(int(record.key[0]) >= middle for record in records) / 1000
        assert upper == pytest.approx(share, abs=0.05), "a sample of 1,000 is this near in 99.9 % of all draws"
    store.close()


def test_a_sample_does_not_follow_a_pattern_in_the_keys(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    run_sql(path, "CREATE TABLE t (id INTEGER PRIMARY KEY, doc, v)")
    insert(path, "t", [(n, "{}", "1") for n in range(10_000)])
    store = open_table(path, version="v")
    tenth = sum(record.key[0] % 10 == 0 for record in store.sample(1000))  # type: ignore[operator]
    assert 70 <= tenth <= 130, "stepping through in tens would find all or none of them"
    store.close()
