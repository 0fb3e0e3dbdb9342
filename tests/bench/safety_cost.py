"""What safety costs: a run beside one that keeps nothing to take it back by, and what is done around a run.

Safety can't be switched off, so the run that does without is made here by leaving steps out. Both work in one
process, so that steps of workers can be left out, too.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from desktop_wizard.engine.records.sqlite import SqliteStore
from desktop_wizard.engine.records.sqlite_batch import SqliteBatch
from desktop_wizard.engine.runner import hand
from tests.bench import contenders
from tests.bench.ground import Ground
from tests.bench.race import Contender
from tests.bench.stopwatch import Spent
from tests.support.local_workers import use_local_workers

WITHOUT = "run without undo, digests and room check"


def in_one_process(ground: Ground, *, leave_out: Callable[[pytest.MonkeyPatch], None] | None = None) -> Spent:
    """A whole run whose worker is this very process."""
    with pytest.MonkeyPatch.context() as patch:
        use_local_workers(patch)
        if leave_out is not None:
            leave_out(patch)
        return contenders.run(ground, workers=1)


def no_safety(patch: pytest.MonkeyPatch) -> None:
    """Leave out what a run does to be taken back, compared and proved; the ledger stays, for it is the cursor."""
    patch.setattr(hand, "records_digest", lambda records: b"")
    patch.setattr(hand, "records_mark", lambda records: 0)
    patch.setattr(hand, "checksum", lambda documents: "")
    patch.setattr(hand._Batch, "_undo", lambda batch: b"")
    patch.setattr(SqliteBatch, "is_as_read", lambda batch, span, seen: True)
    patch.setattr(SqliteStore, "free_space", lambda store: 2**62)


COSTS: dict[str, Contender] = {
    WITHOUT: partial(in_one_process, leave_out=no_safety),
    "run, all of its safety": in_one_process,
    "run, a snapshot before it, 1 worker": partial(contenders.run, workers=1, has_backup=True),
    "verification of every record, 1 worker": partial(contenders.verify, workers=1),
    "rollback and its proof": contenders.take_back,
}
