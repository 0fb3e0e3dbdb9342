"""Tries rules on affected records, with the very transformer and validator of a run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple

from desktop_wizard.engine.model import StoredRecord
from desktop_wizard.engine.schema import Validator
from desktop_wizard.engine.transform.documents import DocumentRefused, read_value
from desktop_wizard.engine.transform.rule import RecordSkipped, Rule, RuleFailed
from desktop_wizard.engine.transform.rules import RuleSet
from desktop_wizard.engine.transform.scene import Seed
from desktop_wizard.engine.transform.transform import Transformer, Transforms

REHEARSED = Seed(plan_fingerprint="", started_at=datetime(2000, 1, 1, tzinfo=UTC), user="")
"""What generated values are derived from where only their form counts."""


class Outcome(NamedTuple):
    """What rules made of records.

    Attributes:
        tested: records they were tried on.
        conforming: those of them that conform afterwards.
        wrong: things that are wrong with all of them afterwards.
    """

    tested: int
    conforming: int
    wrong: int


Fit = Callable[[Transforms], Transforms]
"""What makes the documents of a transformer fit where they go; those that don't are refused."""


def as_it_is(transformer: Transforms) -> Transforms:
    """Return a transformer whose documents fit anyway."""
    return transformer


@dataclass(frozen=True, slots=True)
class Trials:
    """Tries rule sets against one version.

    Attributes:
        validator: of the new version.
        stop: called before each trial; it may raise `RunCancelled`.
        fit: see `Fit`.
    """

    validator: Validator
    stop: Callable[[], None] = lambda: None
    fit: Fit = as_it_is

    def outcome(self, rules: Iterable[Rule], records: Sequence[StoredRecord]) -> Outcome:
        """Return what becomes of records under rules; nothing is written."""
        self.stop()
        transformer = self.fit(Transformer(RuleSet(rules=tuple(rules)), REHEARSED))
        wrong = [self._wrong(record, index, transformer) for index, record in enumerate(records)]
        return Outcome(len(wrong), wrong.count(0), sum(wrong))

    def _wrong(self, record: StoredRecord, index: int, transformer: Transforms) -> int:
        """Return how many things are wrong with a record under the rules, 0 where it conforms."""
        data = record.data if isinstance(record.data, bytes) else b""
        try:
            value = transformer.transform(data, record.key, index).value
        except DocumentRefused:
            return 1
        except (RuleFailed, RecordSkipped):
            # It stays as it is, with all that is wrong with it, and at least one thing is.
            value = read_value(data)
            return max(1, self._count(value))
        return 0 if self.validator.is_valid(value) else self._count(value)

    def _count(self, value: object) -> int:
        return sum(max(1, len(each.names)) for each in self.validator.violations(value))
