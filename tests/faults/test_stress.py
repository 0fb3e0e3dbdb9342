"""Another program inserts, changes and deletes records all the while, and what becomes of each is predicted.

In the manner of a stress test for schema changes: first a control without a migration, which shows that the
prediction is exact, then the same with one under way.
"""

from __future__ import annotations

import json
import random
import sqlite3
import threading
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from desktop_wizard.engine.events import RunEvent
from desktop_wizard.engine.runner import RunControl, start_run
from tests.support.journey import Journey, small_journey
from tests.support.scoreboard import IS_LONG, Figure

ROUNDS = 20 if IS_LONG else 2
RECORDS = 200


@dataclass
class Writer:
    """Another program. It notes what it did, each only after its own commit.

    Attributes:
        expected: key → the description that the record must have in the end; records that are gone are missing.
        writes: how many there were.
    """

    path: Path
    dice: random.Random
    expected: dict[int, str] = field(default_factory=dict)
    writes: int = 0

    def __post_init__(self) -> None:
        with closing(sqlite3.connect(self.path)) as connection:
            rows = connection.execute("SELECT id, doc ->> '$.description' FROM payments").fetchall()
        self.expected = dict(rows)

    def write(self, connection: sqlite3.Connection) -> None:
        """Do one thing to one record, whatever version it is on."""
        self.writes += 1
        key, token = self.dice.choice(list(self.expected)), f"theirs {self.writes}"
        match self.dice.randrange(4):
            case 0:
                new = max(self.expected) + 1 if self.dice.random() < 0.5 else min(self.expected) - 1
                document = json.dumps({**self._base, "description": token})
                sql = "INSERT INTO payments (id, doc, schema_version, created_at) VALUES (?, ?, '2.1.0', '')"
                connection.execute(sql, (new, document))
                self.expected[new] = token
            case 1:
                connection.execute("DELETE FROM payments WHERE id = ?", (key,))
                del self.expected[key]
            case _:
                sql = "UPDATE payments SET doc = json_set(doc, '$.description', ?) WHERE id = ?"
                connection.execute(sql, (token, key))
                self.expected[key] = token

    def write_until(self, is_over: threading.Event) -> None:
        """Write until nobody wants it any more, with pauses in which others get at the database."""
        with closing(sqlite3.connect(self.path, timeout=60, isolation_level=None)) as connection:
            text = connection.execute("SELECT doc FROM payments WHERE id = 1").fetchone()[0]
            self._base = json.loads(text)
            while not is_over.wait(self.dice.uniform(0, 0.01)):
                self.write(connection)


def found(journey: Journey) -> dict[int, str]:
    return {row[0]: json.loads(row[2])["description"] for row in journey.rows()}


def without_migration(folder: Path, seed: int) -> int:
    """Return how many writes a control did, after checking its prediction."""
    journey = small_journey(folder)
    writer = Writer(Path(journey.url.removeprefix("sqlite:///")), random.Random(seed))
    is_over = threading.Event()
    thread = threading.Thread(target=writer.write_until, args=(is_over,))
    thread.start()
    while writer.writes < 50:
        is_over.wait(0.01)
    is_over.set()
    thread.join()
    assert found(journey) == writer.expected
    return writer.writes


def with_migration(folder: Path, seed: int) -> int:
    """Return how many writes were done while a run was under way, after checking what became of each."""
    journey = small_journey(folder)
    writer = Writer(Path(journey.url.removeprefix("sqlite:///")), random.Random(seed))
    plan, is_over = journey.plan(batch_size=5, backup=None), threading.Event()
    thread = threading.Thread(target=writer.write_until, args=(is_over,))

    def emit(event: RunEvent) -> None:
        if type(event).__name__ == "BatchCommitted" and not thread.is_alive() and not is_over.is_set():
            thread.start()
        if getattr(event, "processed_records", 0) >= 0.9 * RECORDS:
            is_over.set()

    result = start_run(plan, journey.ports, emit=emit, control=RunControl())
    is_over.set()
    thread.join()
    while result.state == "paused":  # others were faster, or held the lock for too long
        result = journey.resume(result.run_id)
    assert result.state == "finished"
    assert found(journey) == writer.expected
    late = journey.run(backup=None) if any(row[3] != "3.0.0" for row in journey.rows()) else None
    assert late is None or late.state == "finished"
    assert {row[3] for row in journey.rows()} == {"3.0.0"}
    assert found(journey) == writer.expected
    return writer.writes


def test_no_write_of_another_program_is_lost_and_every_outcome_is_the_predicted_one(
    tmp_path: Path, figure: Figure
) -> None:
    alone = sum(without_migration(tmp_path / f"control-{seed}", seed) for seed in range(ROUNDS))
    meanwhile = sum(with_migration(tmp_path / f"migrated-{seed}", seed) for seed in range(ROUNDS))
    figure(4, f"{alone:,} writes in {ROUNDS} controls and {meanwhile:,} in {ROUNDS} migrations: "
              "every outcome as predicted, 0 lost")  # fmt: skip
