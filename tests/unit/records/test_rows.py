"""Rows of SQLite as records, where the values, the names or the table are hostile."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from desktop_wizard.engine.errors import SourceWrong
from desktop_wizard.engine.model import Key, NoDocument, RecordSource
from desktop_wizard.engine.ports import Changes, DocumentChange, ReadMark, RecordStore
from desktop_wizard.engine.records.stores import Stores
from desktop_wizard.engine.undo import records_digest
from tests.support.rows import customers_source, make_customers, row_journey
from tests.support.sqlite_ground import run_sql

NAMES = ('odd "name"', "$.a['b']", "é; --")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "x.sqlite"


def opened(path: Path, **source: object) -> closing[RecordStore]:
    fields: dict[str, object] = {"url": f"sqlite:///{path}", "table": "t", "key_columns": ("id",)}
    return closing(Stores(path.parent / "data").open(RecordSource(**(fields | source))))  # type: ignore[arg-type]


def documents(store: RecordStore) -> dict[Key, object]:
    span = store.next_range(1, None, 0, 100, None)
    assert span is not None
    with closing(store.reader().open()) as reader:
        return {record.key: record.data for record in reader.read(span)}


@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16le", "UTF-16be"])
def test_text_that_is_no_unicode_spoils_its_own_row_alone(path: Path, encoding: str) -> None:
    broken = "ff41" if encoding == "UTF-8" else "00d84100" if encoding == "UTF-16le" else "d8000041"
    run_sql(
        path,
        f"PRAGMA encoding = '{encoding}'",
        "CREATE TABLE t (id INTEGER PRIMARY KEY, a, b)",
        f"INSERT INTO t VALUES (1, 'é𝄞', 1), (2, CAST(x'{broken}' AS TEXT), 2), (3, x'61', 3), (4, 1.0, 4)",
    )
    with opened(path, columns=("a", "b")) as store:
        read = documents(store)
        assert store.fetch([(1,)])[0].data == read[(1,)]
    assert [read[(key,)] for key in (1, 4)] == ['{"a":"é𝄞","b":1}'.encode(), b'{"a":1.0,"b":4}']
    reasons = [found.reason for key in (2, 3) if isinstance(found := read[(key,)], NoDocument)]
    assert ["no Unicode" in reasons[0], "a BLOB" in reasons[1]] == [True, True]


def test_a_row_without_a_document_is_compared_and_fingerprinted_by_its_values(path: Path) -> None:
    run_sql(path, "CREATE TABLE t (id INTEGER PRIMARY KEY, a, b)", "INSERT INTO t VALUES (1, x'00', 1)")
    seen = set()
    with opened(path, columns=("a", "b")) as store:
        for statement in ("a = x'00'", "a = x'01'", "b = 1.0", "b = '1'", "b = NULL", "a = 9e999"):
            run_sql(path, f"UPDATE t SET {statement}")
            span = store.next_range(1, None, 0, 9, None)
            assert span is not None
            with closing(store.reader().open()) as reader:
                digest = records_digest(reader.read(span))
            seen.add((digest, store.data_fingerprint()[1]))
            run_sql(path, "UPDATE t SET id = id")  # the change token moves, so that values have to tell
            with store.batch() as batch:
                assert batch.is_as_read(span, ReadMark(-1, digest))
    assert len({digest for digest, _ in seen}) == len({fingerprint for _, fingerprint in seen}) == 6


def test_names_of_columns_are_data(path: Path) -> None:
    columns = ", ".join('"' + name.replace('"', '""') + '"' for name in NAMES)
    run_sql(path, f"CREATE TABLE t (id INTEGER PRIMARY KEY, {columns})", "INSERT INTO t VALUES (1, 1, 2.0, 'x')")
    with opened(path, columns=NAMES) as store:
        (record,) = store.fetch([(1,)])
        assert isinstance(record.data, bytes)
        members = json.loads(record.data)
        assert list(members) == list(NAMES)
        new = store.form.settled(json.dumps(members | {NAMES[1]: 3}).encode(), record.data) if store.form else b""
        with store.batch() as batch:
            assert batch.write(Changes.of([DocumentChange((1,), "row", new)])).refused == ()
        assert [row.cells for row in store.rows()] == [{"id": 1, **members, NAMES[1]: 3}]


def test_a_composite_key_in_a_collation_without_rowid_is_written_by(path: Path) -> None:
    run_sql(
        path,
        "CREATE TABLE t (a TEXT COLLATE NOCASE NOT NULL, b REAL NOT NULL, c, PRIMARY KEY (a, b)) WITHOUT ROWID",
        "INSERT INTO t VALUES ('B', 1, 1), ('a', 2.5, 2), ('C', -1, 3)",
    )
    with opened(path, key_columns=("a", "b"), columns=("a", "b", "c")) as store:
        read = documents(store)
        assert list(read) == [("a", 2.5), ("B", 1.0), ("C", -1.0)]
        changes = Changes.of(
            DocumentChange(key, "row", str(data, "utf-8").replace('"c":', '"c":1').encode())  # type: ignore[arg-type]
            for key, data in read.items()
        )
        with store.batch() as batch:
            assert batch.write(changes).refused == ()
        assert list(documents(store).values()) == list(changes.documents)


@pytest.mark.parametrize(
    ("columns", "others", "reason"),
    [
        (("name", "nobody"), {}, "no such column"),
        (("name", "NAME"), {}, "named 2 times"),
        (("name", "twice"), {}, "generated column"),
        (("name", "version"), {}, "version column too"),
        (("id",), {}, "no column but the key's"),
        (("name",), {"document_column": "extra"}, "not both"),
        (("name",), {"where": "name <> ''"}, "may not name name"),
    ],
)
def test_columns_that_can_not_form_a_record_are_refused_with_the_reason(
    path: Path, columns: tuple[str, ...], others: dict[str, str], reason: str
) -> None:
    make_customers(path, 3)
    with pytest.raises(SourceWrong) as caught:
        Stores(path.parent).open(customers_source(path, columns=columns, **others))
    assert reason in str(caught.value)


def test_the_key_may_be_in_the_filter_and_in_the_record(path: Path) -> None:
    make_customers(path, 10)
    with closing(Stores(path.parent).open(customers_source(path, where="id < 5"))) as store:
        assert store.count() == 5


def test_suggestions_are_only_those_that_a_row_can_take(tmp_path: Path) -> None:
    """A flag may be asked for in a column that keeps no booleans: what would be suggested fits no row."""
    journey = row_journey(tmp_path, 30)
    folder = tmp_path / "registry" / "customer"
    (folder / "1.0.0.json").write_text(json.dumps({"type": "object"}), encoding="utf-8")
    outcomes = {}
    for name in ("is_active", "state"):
        flag = {"type": "object", "required": [name], "properties": {name: {"const": True}}}
        (folder / "2.0.0.json").write_text(json.dumps(flag), encoding="utf-8")
        journey.rules = None
        suggestions = journey.review().suggestions
        assert suggestions is not None
        outcomes[name] = suggestions.combined.conforming
    assert outcomes["is_active"] > 0 == outcomes["state"]
