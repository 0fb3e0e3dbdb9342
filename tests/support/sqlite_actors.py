"""Programs that tests start to get in the way of a run: `python -m tests.support.sqlite_actors ROLE FILE`."""

from __future__ import annotations

import os
import sqlite3
import sys
from pathlib import Path

from desktop_wizard.engine.model import KeyRange
from desktop_wizard.engine.ports import Changes, DocumentChange
from desktop_wizard.engine.records.sqlite import SqliteStore
from desktop_wizard.engine.status import RunState
from desktop_wizard.engine.undo import UndoBlock, pack
from tests.support.runs import a_run, an_entry
from tests.support.sqlite_ground import SqliteGround


def main() -> None:
    role, path = sys.argv[1], Path(sys.argv[2])
    {"lock": lock, "die in a batch": die_in_a_batch, "die in a rollback": die_in_a_rollback, "idle": wait}[role](path)


def lock(path: Path) -> None:
    """Hold the write lock until somebody ends this."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    wait(path)


def wait(_path: Path) -> None:
    print("ready", flush=True)  # noqa: T201 - the test waits for it
    sys.stdin.read()


def _store(path: Path) -> SqliteStore:
    return SqliteGround.at(path).stores.open(SqliteGround.at(path).source)


def die_in_a_batch(path: Path) -> None:
    """Commit one batch, write all of a second one but its commit, and be killed."""
    store = _store(path)
    store.prepare_for_run()
    journal = store.journal()
    journal.create_run(a_run())
    for number, after, upto in ((1, None, 4), (2, 4, 9)):
        span = KeyRange(number, None if after is None else (f"txn_{after:05}",), (f"txn_{upto:05}",), 0, 5)
        with store.batch() as batch:
            keys = [(f"txn_{n:05}",) for n in range((after or -1) + 1, upto + 1)]
            padding = b'{"padding": "%s"}' % (b"x" * 100_000)
            batch.write(Changes.of(DocumentChange(key, "text", padding) for key in keys))
            batch.stamp(span, "1.0.0", "2.0.0", except_keys=[])
            batch.save_undo("run_1", number, pack(UndoBlock(())))
            batch.enter("run_1", an_entry(span), 1.0)
            if number == 2:
                os.kill(os.getpid(), 9)


def die_in_a_rollback(path: Path) -> None:
    """Begin to take a finished run back, and be killed."""
    journal = _store(path).journal()
    journal.create_run(a_run())
    journal.set_state("run_1", RunState.FINISHED)
    journal.take_over("run_1", a_run().owner, RunState.ROLLING_BACK)  # type: ignore[arg-type]
    os.kill(os.getpid(), 9)


if __name__ == "__main__":
    main()
