"""What a worker does with a range in a migration: read, transform, validate, and keep what would undo it."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import compress

from desktop_wizard.engine.errors import InputWrong
from desktop_wizard.engine.model import Counts, Key, KeyRange, Quarantined, StoredRecord
from desktop_wizard.engine.ports import Changes, RangeReader
from desktop_wizard.engine.row_form import RowForm, fitted
from desktop_wizard.engine.runner.batch_work import BatchWork, checksum
from desktop_wizard.engine.runner.settled import is_unsettled, unsettled_marks
from desktop_wizard.engine.runner.sizing import MOST_BYTES
from desktop_wizard.engine.runner.wishes import ParentStage
from desktop_wizard.engine.schema import Schema, Validator, record_values
from desktop_wizard.engine.script import ScriptedTransformer, ScriptFailed, ScriptJob, ScriptStage
from desktop_wizard.engine.transform import (
    MISSING,
    DocumentRefused,
    RecordSkipped,
    RuleFailed,
    RuleSet,
    Seed,
    Transformer,
    Transforms,
    read_value,
    shape_of,
    value_text,
)
from desktop_wizard.engine.undo import (
    document_hash,
    document_marks,
    pack_columns,
    records_digest,
    records_mark,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MigrationHand:
    """The picklable description of a migration, for workers.

    Attributes:
        stamps: whether migrated records get a new version stamp, so that the undo block must know them all.
        passing_over: keys that an earlier round put into quarantine.
        only: the keys to handle, None for all; a retry names the failed ones.
        script: what sees each record behind the rules, None for nothing.
        is_hosted: whether it is callables of the parent instead.
        form: the row that a new document has to fit into, None where any does.
        settled: what a dry run noted of the very same ranges, see `settling`.
        notes_settled: whether to note that for a later run.
    """

    rules: RuleSet
    seed: Seed
    schema: Schema
    stamps: bool
    passing_over: frozenset[Key] = frozenset()
    only: frozenset[Key] | None = None
    script: ScriptJob | None = None
    is_hosted: bool = False
    form: RowForm | None = None
    settled: Mapping[bytes, bytes] = field(default_factory=dict)
    notes_settled: bool = False

    @property
    def is_for_once(self) -> bool:
        """Whether it shows the records to a script."""
        return self.script is not None

    def ready(self) -> Callable[[RangeReader, KeyRange], BatchWork]:
        transformer = Transformer(self.rules, self.seed)
        validator = Validator(self.schema)
        stage = self._stage()

        def work(reader: RangeReader, span: KeyRange) -> BatchWork:
            span, read = reader.read_within(span, MOST_BYTES)
            mine, passed_over = self._mine(read, span.first_index)
            scripted = ScriptedTransformer(transformer, stage, span.number, mine) if stage else None
            batch = _Batch(validator, self.stamps, len(mine))
            digest = records_digest(read)
            unsettled = batch.recognise(mine, self.settled[digest]) if digest in self.settled else mine
            batch.add_all(unsettled, fitted(scripted or transformer, self.form))
            done = batch.work(replace(span, size=len(read)), read, passed_over, digest)
            if self.notes_settled:
                done = replace(done, unsettled=unsettled_marks(read, batch.unchanged_keys))
            return replace(done, printed=scripted.printed) if scripted else done

        return work

    def _mine(
        self, read: Sequence[StoredRecord], first_index: int
    ) -> tuple[list[tuple[StoredRecord, int]], tuple[Key, ...]]:
        """Return the records to handle, each with its index, and the keys of the others."""
        indexed = list(zip(read, range(first_index, first_index + len(read)), strict=True))
        if not self.passing_over and self.only is None:
            return indexed, ()
        mine = [pair for pair in indexed if self._is_mine(pair[0].key)]
        return mine, tuple(record.key for record in read if not self._is_mine(record.key))

    def _is_mine(self, key: Key) -> bool:
        return key not in self.passing_over and (self.only is None or key in self.only)

    def _stage(self) -> ScriptStage | ParentStage | None:
        if self.is_hosted:
            return ParentStage()
        return ScriptStage.of(self.script) if self.script else None


@dataclass(slots=True)
class _Batch:
    """A batch while it is being worked on, in columns: see `Changes` and `pack_columns`."""

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
    recognised: int = 0

    def recognise(self, records: list[tuple[StoredRecord, int]], marks: bytes) -> list[tuple[StoredRecord, int]]:
        """Take those records for unchanged that a dry run found settled; return the others."""
        flags = is_unsettled(marks)
        if len(flags) != len(records):  # some are passed over, so the flags would be those of others
            return records
        settled = [record for (record, _), is_open in zip(records, flags, strict=True) if not is_open]
        keys, storages, documents, _ = zip(*settled, strict=True)
        self.unchanged_keys += keys
        self.unchanged_storages += storages
        self.unchanged += documents
        self.recognised = len(settled)
        return list(compress(records, flags))

    def add_all(self, records: Iterable[tuple[StoredRecord, int]], transformer: Transforms) -> None:
        """Transform and validate records one after the other. The hot loop of a run: what is rare is in `_stays`."""
        transform, is_valid = transformer.transform, self.validator.is_valid
        for record, index in records:
            key, storage, data, _ = record
            if not isinstance(data, bytes):
                self._quarantine(key, "not a document", "$", record.why_no_document)
                continue
            try:
                new, value = transform(data, key, index)
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
            except MemoryError:
                raise
            except Exception as error:  # noqa: BLE001 - whatever it is, the record stays as it is and is told
                self._stays(key, data, error)

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
            checksum_after=checksum(self.after),
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
