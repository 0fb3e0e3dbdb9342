"""The databases that contenders work on: copies of one template, in WAL mode and with synchronous = NORMAL."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_wizard.engine.model import Selection
from desktop_wizard.engine.samples import SAMPLES, SamplePlace, create_sample
from tests.bench.rule_sets import RuleSet

PAYMENTS = SAMPLES["payments"]


@dataclass(frozen=True, slots=True)
class Ground:
    """One copy of the payments, and the folder that a contender may use.

    Attributes:
        records: how many there are.
    """

    place: SamplePlace
    folder: Path
    rule_set: RuleSet
    records: int

    @property
    def selection(self) -> Selection:
        return self.place.selection

    @property
    def schema(self) -> object:
        return json.loads((self.place.registry / PAYMENTS.schema_id / "3.0.0.json").read_text("utf-8"))

    def connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.place.database)
        connection.execute("PRAGMA synchronous = NORMAL")
        return connection

    def keep(self, share: float) -> int:
        """Leave only the first part of the records, for contenders that would take too long; return how many."""
        kept = max(round(self.records * share), 1)
        with closing(self.connect()) as connection:
            connection.execute("DELETE FROM payments WHERE id > ?", (kept,))
            connection.commit()
        return kept


@dataclass(frozen=True, slots=True)
class Template:
    """The payments that copies are made of."""

    place: SamplePlace
    rule_set: RuleSet
    records: int

    @classmethod
    def make(cls, rule_set: RuleSet, folder: Path, records: int) -> Template:
        place = create_sample("payments", folder, records=records)
        place.rules.write_text(json.dumps({"rules": rule_set.rules}), "utf-8")
        with closing(sqlite3.connect(place.database, isolation_level=None)) as connection:
            if not rule_set.has_metadata:
                connection.execute(
                    "UPDATE payments SET doc = json_remove(doc, '$.metadata') WHERE doc LIKE '%metadata%'"
                )
                connection.execute("VACUUM")
            connection.execute("PRAGMA journal_mode = WAL")
        return cls(place, rule_set, records)

    def copy(self, folder: Path) -> Ground:
        """Return a fresh copy in an empty folder, already on the disk: nobody races while it is written there."""
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        database = folder / self.place.database.name
        shutil.copyfile(self.place.database, database)
        with database.open("rb+") as file:
            os.fsync(file.fileno())
        source = replace(self.place.source, url=f"sqlite:///{database}")
        return Ground(replace(self.place, database=database, source=source), folder, self.rule_set, self.records)
