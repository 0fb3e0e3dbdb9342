"""A batch while a worker makes it, in columns: what changes, what stays as it is, and what can't be migrated."""

from __future__ import annotations

import traceback
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import compress

from desktop_wizard.engine.errors import InputWrong
from desktop_wizard.engine.model import Counts, Key, KeyRange, Quarantined, StoredRecord
from desktop_wizard.engine.ports import Changes
from desktop_wizard.engine.runner.batch_work import BatchWork, checksum
from desktop_wizard.engine.runner.foreseen import CHANGED, OPEN, SETTLED
from desktop_wizard.engine.schema import Validator, record_values
from desktop_wizard.engine.script import ScriptFailed
from desktop_wizard.engine.transform import (
    MISSING,
    DocumentRefused,
    RecordSkipped,
    RuleFailed,
    Transformer,
    Transforms,
    read_value,
    shape_of,
    value_text,
)
from desktop_wizard.engine.undo import document_hash, document_marks, pack_columns, records_mark

Indexed = tuple[StoredRecord, int]
"""A record, and how many records of the source come before it."""


@dataclass(slots=True)
class Batch:
    """A batch while it is being worked on, in columns: see `Changes` and `pack_columns`.

    Attributes:
        is_compact: of each changed record, whether `Transformer.repeat` changes it in the same way.
        recognised: how many records came to what a dry run had foreseen, without being validated.
    """

    validator: Validator
    stamps: bool
    read: int
    changed_keys: list[Key] = field(default_factory=list)
    changed_storages: list[str] = field(default_factory=list)
    before: list[bytes] = field(default_factory=list)
    after: list[bytes] = field(default_factory=list)
    unchanged_keys: list[Key] = field(default_factory=list)
    unchanged_storages: list[str] = field(default_factory=list)
    unchanged: list[bytes] = field(default_factory=list)
    quarantined: list[Quarantined] = field(default_factory=list)
    is_compact: list[bool] = field(default_factory=list)
    recognised: int = 0
    _checksum_after: str = ""

    def add_all(self, records: Iterable[Indexed], transformer: Transforms) -> None:
        """Transform and validate records one after the other. The hot loop of a run: what is rare is in `_stays`."""
        transform, is_valid = transformer.transform, self.validator.is_valid
        for record, index in records:
            key, storage, data, _ = record
            if not isinstance(data, bytes):
                self._quarantine(key, "not a document", "$", record.why_no_document)
                continue
            try:
                new, value, is_compact = transform(data, key, index)
                if not is_valid(value):
                    self._quarantine_invalid(key, value)
                elif new is None:
                    self.unchanged_keys.append(key)
                    self.unchanged_storages.append(storage)
                    self.unchanged.append(data)
                else:
                    self.changed_keys.append(key)
                    self.changed_storages.append(storage)
                    self.before.append(data)
                    self.after.append(new)
                    self.is_compact.append(is_compact)
            except MemoryError:
                raise
            except Exception as error:  # noqa: BLE001 - whatever it is, the record stays as it is and is told
                self._stays(key, data, error)

    def repeat(
        self, records: Sequence[Indexed], states: bytes, transforms: Transforms, transformer: Transformer
    ) -> None:
        """Do with records what a dry run did. What it found settled is unchanged, and what changes is not validated.

        What it had to find out by a closer look is found out again.
        """
        settled = [record for (record, _), state in zip(records, states, strict=True) if state == SETTLED]
        if settled:
            keys, storages, documents, _ = zip(*settled, strict=True)
            self.unchanged_keys += keys
            self.unchanged_storages += storages
            self.unchanged += documents
        again = transformer.repeat
        for pair, state in zip(compress(records, states), filter(None, states), strict=True):
            (key, storage, data, _), index = pair
            if state == CHANGED and isinstance(data, bytes):
                self.changed_keys.append(key)
                self.changed_storages.append(storage)
                self.before.append(data)
                self.after.append(again(data, key, index))
                self.is_compact.append(True)
            else:
                self.add_all((pair,), transforms)
        self.recognised = len(records) - states.count(OPEN)

    def checksum_after(self) -> str:
        """Return the `checksum` of all changed documents, worked out once, when all are there."""
        self._checksum_after = self._checksum_after or checksum(self.after)
        return self._checksum_after

    def repeatable_keys(self) -> Iterable[Key]:
        """Return the records that `Transformer.repeat` changes in the same way."""
        return compress(self.changed_keys, self.is_compact)

    def _stays(self, key: Key, data: bytes, error: Exception) -> None:
        """Leave a record as it is. If this program stumbled over it, that must not keep the others from migrating."""
        match error:
            case DocumentRefused():
                self._quarantine(key, error.cause, error.path, error.reason)
            case RuleFailed():
                self._quarantine(key, error.cause, error.path, error.message, _value_at(data, error.path))
            case ScriptFailed():
                self.quarantined.append(error.quarantined(key))
            case RecordSkipped():
                value = _value_at(data, error.path)
                self._quarantine(key, error.cause, error.path, error.message, value, is_skipped=True)
            case _:
                message = f"This program made a mistake with the record: {error!r}. Please report it."
                trace = "".join(traceback.format_exception(error))
                self._quarantine(key, "program fault", "$", message, trace=trace)

    def _quarantine(
        self,
        key: Key,
        cause: str,
        path: str,
        message: str,
        value: object = MISSING,
        *,
        is_skipped: bool = False,
        trace: str = "",
    ) -> None:
        shape, text = ("", "") if value is MISSING else (shape_of(value), value_text(value))
        self.quarantined.append(
            Quarantined(
                key=key,
                cause=cause,
                path=path,
                message=message,
                trace=trace,
                is_skipped=is_skipped,
                shape=shape,
                value=text,
            )
        )

    def _quarantine_invalid(self, key: Key, value: object) -> None:
        violations = self.validator.violations(value)
        first = violations[0]
        message = "; ".join(violation.message for violation in violations[:5])
        is_missing, names = first.keyword == "required", sorted(first.names)[:_NAMES_SHOWN]
        in_the_way = first.value
        if names and isinstance(in_the_way, dict):
            in_the_way = {name: in_the_way[name] for name in names if name in in_the_way}
        self.quarantined.append(
            Quarantined(
                key=key,
                cause=f"{first.keyword} at {first.general_path}",
                path=first.record_path,
                message=message,
                shape=_names_text(first.names, is_missing) if first.names else shape_of(first.value),
                value="" if is_missing else value_text(in_the_way),
            )
        )

    def work(
        self, span: KeyRange, read: Sequence[StoredRecord], passed_over: tuple[Key, ...], digest: bytes
    ) -> BatchWork:
        left = len(self.quarantined)
        skipped = sum(record.is_skipped for record in self.quarantined)
        return BatchWork(
            span=span,
            digest=digest,
            mark=records_mark(read),
            bytes_read=sum(len(data) for data in [record[2] for record in read] if data.__class__ is bytes),
            counts=Counts(self.read, self.read - left, len(self.unchanged_keys), skipped, left - skipped),
            changes=Changes(self.changed_keys, self.changed_storages, self.after),
            undo=self._undo(),
            quarantined=tuple(self.quarantined),
            passed_over=passed_over,
            checksum_before=checksum(self.before),
            checksum_after=self.checksum_after(),
            recognised=self.recognised,
        )

    def _undo(self) -> bytes:
        """Return the packed undo block, empty where nothing would change."""
        written = list(map(document_hash, self.changed_storages, self.after))
        stamped: list[Key] = []
        marks: list[int] = []
        if self.stamps:
            stamped = self.unchanged_keys
            marks = document_marks(self.unchanged_storages, self.unchanged)
        if not written and not stamped:
            return b""
        return pack_columns(self.changed_keys, self.changed_storages, self.before, written, stamped, marks)


_NAMES_SHOWN = 3


def _names_text(names: tuple[str, ...], is_missing: bool) -> str:
    """Return which fields are missing or too much, as the shape of a record."""
    shown = ", ".join(value_text(name) for name in sorted(names)[:_NAMES_SHOWN])
    more = ", …" if len(names) > _NAMES_SHOWN else ""
    return f"{'no' if is_missing else 'with'} {shown}{more}"


def _value_at(data: bytes, path: str) -> object:
    """Return what stands in a document where a rule failed, `MISSING` where nothing single does."""
    try:
        found = record_values(read_value(data), path)
    except (DocumentRefused, InputWrong):
        return MISSING
    return found[0] if len(found) == 1 else MISSING
