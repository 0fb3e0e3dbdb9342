"""What the examples beside this file have in common: a small database in a temporary folder, and a window on it."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from PySide6.QtWidgets import QApplication, QWidget

from desktop_wizard import RecordSource

Schema = Mapping[str, Any]


class Place(NamedTuple):
    """Where an example's records are, and the versions of their schema."""

    source: RecordSource
    registry: str


class MakeWindow(Protocol):
    def __call__(self, folder: Path) -> QWidget: ...


def create(folder: Path, schema_id: str, versions: Mapping[str, Schema], documents: Iterable[Schema]) -> Place:
    """Make a registry with two versions of a schema, and a table of documents that are on the first of them."""
    registry = folder / "registry"
    (registry / schema_id).mkdir(parents=True)
    for version, schema in versions.items():
        (registry / schema_id / f"{version}.json").write_text(json.dumps(schema, indent=2), "utf-8")
    first = next(iter(versions))
    database = folder / "records.sqlite"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE TABLE records (id INTEGER PRIMARY KEY, doc TEXT, version TEXT)")
        rows = [(json.dumps(document), first) for document in documents]
        connection.executemany("INSERT INTO records (doc, version) VALUES (?, ?)", rows)
        connection.commit()
    source = RecordSource(
        url=f"sqlite:///{database}",
        table="records",
        key_columns=("id",),
        document_column="doc",
        version_column="version",
    )
    return Place(source, str(registry))


def show(make_window: MakeWindow) -> int:
    """Show an example's window over a folder that is gone when it is closed; return the exit code."""
    application = QApplication(sys.argv)
    with tempfile.TemporaryDirectory(prefix="desktop-wizard-example-") as folder:
        os.environ["DESKTOP_WIZARD_HOME"] = str(Path(folder) / "data")  # backups and the audit trail go there, too
        window = make_window(Path(folder))
        window.show()
        return application.exec()
