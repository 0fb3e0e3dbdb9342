"""What the plan's rules would make of one record, shown before anything runs."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_wizard.engine.model import JsonValue, Key, StoredRecord
from desktop_wizard.engine.schema import Validator
from desktop_wizard.engine.transform import (
    DocumentRefused,
    PathChange,
    RecordSkipped,
    RuleFailed,
    Transformer,
    changed_paths,
    plain,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """One record before and after.

    Attributes:
        before, after: the documents as values; `after` is None where the record can't be transformed.
        changes: what differs between the two.
        problems: why the record would be quarantined or skipped; empty when it would conform.
        is_skipped: whether the rules leave it out on purpose.
    """

    key: Key
    before: JsonValue
    after: JsonValue
    changes: tuple[PathChange, ...]
    problems: tuple[str, ...]
    is_skipped: bool = False

    @property
    def conforms(self) -> bool:
        return not self.problems


def preview(record: StoredRecord, index: int, transformer: Transformer, validator: Validator) -> Preview:
    """Transform and validate a copy of `record`; nothing is written.

    Args:
        record: as stored.
        index: the record's position in key order, from 0; counters follow it.
        transformer: the plan's rules.
        validator: of the target version.
    """
    data = record.data if isinstance(record.data, bytes) else repr(record.data).encode()
    try:
        transformed = transformer.transform(data, record.key, index)
    except DocumentRefused as refused:
        text = data.decode("utf-8", "replace")
        return Preview(key=record.key, before=text, after=None, changes=(), problems=(refused.reason,))
    except (RuleFailed, RecordSkipped) as stays:
        is_skipped = isinstance(stays, RecordSkipped)
        before, problems = plain(data), (str(stays),)
        return Preview(
            key=record.key, before=before, after=None, changes=(), problems=problems, is_skipped=is_skipped
        )
    before, after = plain(data), transformed.value
    return Preview(
        key=record.key,
        before=before,
        after=after,
        changes=tuple(changed_paths(before, after)),
        problems=tuple(violation.message for violation in validator.violations(after)),
    )
