"""What rules would make of every record, counted without writing anything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from desktop_wizard.engine.errors import RunCancelled
from desktop_wizard.engine.impact.counting import SCAN_SIZE, key_ranges
from desktop_wizard.engine.model import Key, KeyRange, StoredRecord
from desktop_wizard.engine.plan import failure_of
from desktop_wizard.engine.ports import Progress, RangeReader, RecordStore
from desktop_wizard.engine.row_form import RowForm, fitted
from desktop_wizard.engine.scan import GivenUp, Hands
from desktop_wizard.engine.schema import Schema, Validator
from desktop_wizard.engine.script import LeftOut, ScriptedTransformer, ScriptFailed, Stage
from desktop_wizard.engine.transform import (
    DocumentRefused,
    RecordSkipped,
    RuleFailed,
    RuleSet,
    Seed,
    Transformer,
    Transforms,
)

KEPT_KEYS = 20
"""Keys that are kept of each failure."""
MAX_FAILURES = 500
"""Failures told apart; the records of any others are only counted."""


@dataclass(slots=True)
class Trial:
    """Counts of a range, or of all records so far.

    Attributes:
        read: records looked at.
        conforming: those that would be on the new version.
        skipped: those that the rules leave out on purpose.
        failing: how many fail alike, by `Preview.failure`.
        keys: the first keys of each failure, at most `KEPT_KEYS`.
    """

    read: int = 0
    conforming: int = 0
    skipped: int = 0
    failing: Counter[str] = field(default_factory=Counter)
    keys: dict[str, list[Key]] = field(default_factory=dict)

    def merge(self, other: Trial) -> None:
        """Add the counts of the next range in key order."""
        self.read += other.read
        self.conforming += other.conforming
        self.skipped += other.skipped
        for failure, count in other.failing.items():
            self.fail(failure, other.keys.get(failure, []), count)

    def fail(self, failure: str, keys: Sequence[Key], count: int = 1) -> None:
        """Count records that fail alike."""
        self.failing[failure] += count
        if failure in self.keys or len(self.keys) < MAX_FAILURES:
            kept = self.keys.setdefault(failure, [])
            kept += keys[: KEPT_KEYS - len(kept)]

    def like(self, failure: str, key: Key) -> Key | None:
        """Return the next record behind `key` that fails in the same way; the first one after the last, else None.

        A record that does not fail (`failure` is empty) is like the first one that fails at all.
        """
        keys = self.keys.get(failure) or (next(iter(self.keys.values()), []) if not failure else [])
        others = [each for each in keys if each != key]
        position = keys.index(key) if key in keys else -1
        return others[position % len(others)] if others and position >= 0 else others[0] if others else None


@dataclass(frozen=True, slots=True)
class TrialHand:
    """The picklable description of trying rules on records, for workers.

    Attributes:
        stage: makes what shows records to hooks behind the rules; None where there are none.
        form: the row that a new document has to fit into, None where any does.
    """

    rules: RuleSet
    seed: Seed
    schema: Schema
    stage: Callable[[], Stage] | None = None
    form: RowForm | None = None

    @property
    def is_for_once(self) -> bool:
        """Whether it shows the records to hooks."""
        return self.stage is not None

    def ready(self) -> Callable[[RangeReader, KeyRange], Trial]:
        transformer, validator = Transformer(self.rules, self.seed), Validator(self.schema)
        stage = self.stage() if self.stage else None

        def work(reader: RangeReader, span: KeyRange) -> Trial:
            trial = Trial()
            records = list(enumerate(reader.read(span), start=span.first_index))
            shown = [(record, index) for index, record in records]
            scripted = ScriptedTransformer(transformer, stage, span.number, shown) if stage else None
            fitting = fitted(scripted or transformer, self.form)
            for index, record in records:
                _try(record, index, fitting, validator, trial)
            return trial

        return work


def _try(
    record: StoredRecord,
    index: int,
    transformer: Transforms,
    validator: Validator,
    trial: Trial,
) -> None:
    trial.read += 1
    if not isinstance(record.data, bytes):
        trial.fail("not a document", [record.key])
        return
    try:
        value = transformer.transform(record.data, record.key, index).value
    except RecordSkipped:
        trial.skipped += 1
    except (DocumentRefused, RuleFailed) as stays:
        trial.fail(stays.cause, [record.key])
    except ScriptFailed as failed:
        if isinstance(failed.outcome, LeftOut):
            trial.skipped += 1
        else:
            trial.fail(failed.quarantined(record.key).cause, [record.key])
    else:
        if validator.is_valid(value):
            trial.conforming += 1
        else:
            trial.fail(failure_of(validator.violations(value)[0]), [record.key])


def try_rules(
    store: RecordStore,
    hand: TrialHand,
    versions: Sequence[str] | None,
    *,
    workers: int = 1,
    size: int = SCAN_SIZE,
    most: int | None = None,
    progress: Progress | None = None,
    grant: Callable[[Any], Any] | None = None,
    is_wanted: Callable[[], bool] = lambda: True,
) -> Trial:
    """Try rules on every record in worker processes and return the counts; nothing is written.

    Args:
        versions: look at records on these versions only, None for all.
        size: records of a range, which a worker, and a script, is handed at a time.
        most: records to look at, rounded up to whole ranges; None for all.
        progress: told how many records were looked at, of how many; it may raise `RunCancelled`.
        grant: gives what the hand's stage wishes of this process.
        is_wanted: asked while workers are busy; once it says no, `RunCancelled` is raised.
    """
    total, sum_ = store.count(versions), Trial()
    ranges = key_ranges(store, versions, size)
    if most is not None:
        total, ranges = min(total, most), islice(ranges, -(-most // size))
    with Hands(store.reader(versions), hand, workers, grant=grant, is_wanted=is_wanted) as hands:
        try:
            for _, trial in hands.results(ranges):
                sum_.merge(trial)
                if progress:
                    progress(sum_.read, max(total, sum_.read))
        except GivenUp:
            raise RunCancelled("The rules were not tried on every record.", safe="Nothing was changed.") from None
    return sum_
