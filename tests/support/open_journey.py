"""A table of any documents on its way to a version that allows everything, so that only the rules matter."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from desktop_wizard.engine.model import RecordSource, Selection
from desktop_wizard.engine.wiring import build_ports
from tests.support.journey import Journey


def open_journey(
    folder: Path, rules: list[dict[str, Any]], documents: list[str], *, encoding: str = "UTF-8"
) -> Journey:
    """Return the way of a table of documents from a version that allows all to another.

    Args:
        encoding: of the database, as SQLite calls it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    database = folder / "records.sqlite"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute(f"PRAGMA encoding = '{encoding}'")
        connection.execute("CREATE TABLE records (id INTEGER PRIMARY KEY, doc, version TEXT)")
        connection.executemany(
            "INSERT INTO records (doc, version) VALUES (?, '1.0.0')", [(text,) for text in documents]
        )
        connection.commit()
    registry = folder / "registry" / "record"
    registry.mkdir(parents=True)
    for version in ("1.0.0", "2.0.0"):
        (registry / f"{version}.json").write_text(json.dumps({"type": "object", "$comment": version}))
    file = folder / "rules.json"
    file.write_text(json.dumps({"rules": rules}), encoding="utf-8")
    source = RecordSource(
        url=f"sqlite:///{database}",
        table="records",
        key_columns=("id",),
        document_column="doc",
        version_column="version",
    )
    selection = Selection(
        source=source,
        registry=str(registry.parent),
        schema_id="record",
        from_version="1.0.0",
        to_version="2.0.0",
    )
    return Journey(build_ports(folder / "data"), selection, file)
