"""A table of ordinary columns with values of every type in them, on its way through the engine in row mode."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from desktop_wizard.engine.model import RecordSource, RunOptions, Selection
from desktop_wizard.engine.wiring import build_ports
from tests.support.journey import Journey
from tests.support.sqlite_ground import contents

COLUMNS = ("id", "name", "state", "credit", "visits", "is_active", "extra")

TABLES = {
    "with rowid": "CREATE TABLE customers (id INTEGER PRIMARY KEY, {columns})",
    "without rowid": "CREATE TABLE customers (id INTEGER NOT NULL PRIMARY KEY, {columns}) WITHOUT ROWID",
    "strict": "CREATE TABLE customers (id INTEGER PRIMARY KEY, {strict}) STRICT",
}
_LOOSE = (
    "name TEXT NOT NULL, state TEXT, credit REAL, visits INTEGER, is_active BOOLEAN, extra, photo BLOB, "
    "version TEXT, twice AS (visits * 2)"
)
_STRICT = (
    _LOOSE.replace("extra,", "extra ANY,")
    .replace("is_active BOOLEAN", "is_active INTEGER")
    .replace("twice AS", "twice INTEGER AS")
)

EXTRAS = (
    None, 1, 1.0, "1", "1.0", -0.0, 0.1 + 0.2, 5e-324, 1.7976931348623157e308, 2**53 + 1, 2**63 - 1, -(2**63),
    "", "é𝄞\0x", '{"a": [1, 2]}', "null", "true", "=1+1", "<b>&amp;", "'; DROP TABLE customers; --", " 1 ",
)  # fmt: skip
"""Values that JSON says exactly, and that nothing may touch."""

ODD = (b"\x00\xff", b"", float("inf"), float("-inf"))
"""Values that it has no word for."""

OLD = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "required": ["id", "name"],
    "additionalProperties": False,
    "properties": {
        "id": {"type": "integer"},
        "name": {"type": "string"},
        "state": {"enum": ["active", "gone", "vip"]},
        "credit": {"type": "number"},
        "visits": {"type": "integer"},
        "is_active": {},
        "extra": {},
    },
}
NEW = {
    **OLD,
    "required": ["id", "name", "credit"],
    "properties": {**OLD["properties"], "state": {"enum": ["active", "gone"]}},  # type: ignore[dict-item]
}
RULES = [
    {"kind": "map_values", "path": "$.state", "mapping": [{"from": "vip", "to": "active"}]},
    {"kind": "set_default", "path": "$.credit", "value": 0},
]


def make_customers(path: Path, records: int, *, kind: str = "with rowid", encoding: str = "UTF-8") -> None:
    """Make the table; each of `EXTRAS` and `ODD` is in some records, from the third of them on."""
    every = (*EXTRAS, *ODD)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"PRAGMA encoding = '{encoding}'")
        connection.execute(TABLES[kind].format(columns=_LOOSE, strict=_STRICT))
        connection.executemany(
            "INSERT INTO customers (id, name, state, credit, visits, is_active, extra, photo, version) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, x'00ff', '1.0.0')",
            [
                (
                    number,
                    f"customer {number}",
                    ("active", "gone", "vip")[number % 3],
                    number * 1.1 if number % 7 else None,
                    number,
                    number % 2,
                    every[number % len(every)],
                )
                for number in range(records)
            ],
        )


def write_registry(folder: Path, old: object = OLD, new: object = NEW) -> Path:
    """Write two versions of the schema `customer`; return the registry's folder."""
    versions = folder / "customer"
    versions.mkdir(parents=True)
    for version, schema in (("1.0.0", old), ("2.0.0", new)):
        (versions / f"{version}.json").write_text(json.dumps(schema), encoding="utf-8")
    return folder


def write_rules(path: Path, rules: object = RULES) -> Path:
    path.write_text(json.dumps({"rules": rules}), encoding="utf-8")
    return path


def customers_source(path: Path, **others: object) -> RecordSource:
    """Return the customers as a record source, some of its fields others."""
    fields: dict[str, object] = {
        "url": f"sqlite:///{path}",
        "table": "customers",
        "key_columns": ("id",),
        "columns": COLUMNS,
        "version_column": "version",
    }
    return RecordSource(**(fields | others))  # type: ignore[arg-type]


def row_journey(folder: Path, records: int = 200, *, kind: str = "with rowid", **source: object) -> Journey:
    """Return a journey over customers in batches of 20, which never waits before a retry."""
    folder.mkdir(parents=True, exist_ok=True)
    make_customers(folder / "shop.sqlite", records, kind=kind)
    selection = Selection(
        source=customers_source(folder / "shop.sqlite", **source),
        registry=str(write_registry(folder / "registry")),
        schema_id="customer",
        from_version="1.0.0",
        to_version="2.0.0",
    )
    options = RunOptions(is_dry_run=False, batch_size=20, retry_delay=0.0)
    return Journey(build_ports(folder / "data"), selection, write_rules(folder / "rules.json"), options)


def customers(journey: Journey) -> list[tuple[object, ...]]:
    """Return every value of the table with its storage class and its exact bytes."""
    return contents(Path(journey.url.removeprefix("sqlite:///")), "customers")
