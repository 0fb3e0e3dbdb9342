"""What a worker does with a range in a migration: read, transform, validate, and keep what would undo it."""

from __future__ import annotations

import hashlib
import traceback
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field, replace

from desktop_wizard.engine.errors import InputWrong
from desktop_wizard.engine.model import Counts, Key, KeyRange, Quarantined, StoredRecord
from desktop_wizard.engine.ports import DocumentChange, RangeReader
from desktop_wizard.engine.runner.hosted import ParentStage
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
    read_value,
    shape_of,
    value_text,
)
from desktop_wizard.engine.undo import (
    UndoBlock,
    UndoImage,
    document_hash,
    document_mark,
    pack,
    records_digest,
    unpack,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchWork:
    """What a worker made of one range; nothing of it is written yet.

    Attributes:
        span: with the number of records that were read as its size, which may differ from what was planned.
        digest: `records_digest` of what was read, for compare and swap.
        undo: a packed undo block, empty where nothing would change.
        passed_over: keys in the range that an earlier round handled already.
        checksum_before, checksum_after: SHA-256 over the changed documents, hexadecimal.
        printed: what a script printed, within bounds.
    """

    span: KeyRange
    digest: bytes
    counts: Counts
    changes: tuple[DocumentChange, ...]
    undo: bytes
    quarantined: tuple[Quarantined, ...]
    passed_over: tuple[Key, ...]
    checksum_before: str
    checksum_after: str
    printed: str = ""

    @property
    def failed(self) -> tuple[Quarantined, ...]:
        """The quarantined records that were not left out on purpose."""
        return tuple(record for record in self.quarantined if not record.is_skipped)

    def without(self, refused: Collection[Quarantined]) -> BatchWork:
        """Return this work without the changes that the database would not take."""
        keys = {record.key for record in refused}
        block = unpack(self.undo)
        images = tuple(image for image in block.images if image.key not in keys)
        changes = tuple(change for change in self.changes if change.key not in keys)
        return replace(
            self,
            counts=replace(
                self.counts,
                migrated=self.counts.migrated - len(keys),
                failed=self.counts.failed + len(keys),
            ),
            changes=changes,
            undo=pack(replace(block, images=images)) if images or block.stamped else b"",
            quarantined=(*self.quarantined, *refused),
            checksum_before=checksum(image.data for image in images),
            checksum_after=checksum(change.data for change in changes),
        )


def checksum(documents: Iterable[bytes]) -> str:
    """Return a SHA-256 over documents in their order, each framed by its length, hexadecimal."""
    digest = hashlib.sha256()
    for document in documents:
        digest.update(len(document).to_bytes(8, "big"))
        digest.update(document)
    return digest.hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class MigrationHand:
    """The picklable description of a migration, for workers.

    Attributes:
        stamps: whether migrated records get a new version stamp, so that the undo block must know them all.
        passing_over: keys that an earlier round put into quarantine.
        only: the keys to handle, None for all; a retry names the failed ones.
        script: what sees each record behind the rules, None for nothing.
        is_hosted: whether it is callables of the parent instead.
    """

    rules: RuleSet
    seed: Seed
    schema: Schema
    stamps: bool
    passing_over: frozenset[Key] = frozenset()
    only: frozenset[Key] | None = None
    script: ScriptJob | None = None
    is_hosted: bool = False

    def ready(self) -> Callable[[RangeReader, KeyRange], BatchWork]:
        transformer = Transformer(self.rules, self.seed)
        validator = Validator(self.schema)
        stage = self._stage()

        def work(reader: RangeReader, span: KeyRange) -> BatchWork:
            read = reader.read(span)
            mine, passed_over = [], []
            for index, record in enumerate(read, start=span.first_index):
                if record.key in self.passing_over or (self.only is not None and record.key not in self.only):
                    passed_over.append(record.key)
                else:
                    mine.append((record, index))
            scripted = ScriptedTransformer(transformer, stage, span.number, mine) if stage else None
            batch = _Batch(scripted or transformer, validator, self.stamps)
            for record, index in mine:
                batch.add_safely(record, index)
            done = batch.work(replace(span, size=len(read)), records_digest(read), tuple(passed_over))
            return replace(done, printed=scripted.printed) if scripted else done

        return work

    def _stage(self) -> ScriptStage | ParentStage | None:
        if self.is_hosted:
            return ParentStage()
        return ScriptStage.of(self.script) if self.script else None


@dataclass(slots=True)
class _Batch:
    """A batch while it is being worked on."""

    transformer: Transformer | ScriptedTransformer
    validator: Validator
    stamps: bool
    read: int = 0
    unchanged: int = 0
    changes: list[DocumentChange] = field(default_factory=list)
    images: list[UndoImage] = field(default_factory=list)
    stamped: list[Key] = field(default_factory=list)
    marks: list[int] = field(default_factory=list)
    quarantined: list[Quarantined] = field(default_factory=list)

    def add_safely(self, record: StoredRecord, index: int) -> None:
        """Look at one record; if this program stumbles over it, that must not keep the others from being migrated."""
        try:
            self.add(record, index)
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, the record stays as it is and is told
            message = f"This program made a mistake with the record: {error!r}. Please report it."
            fault = Quarantined(
                key=record.key, cause="program fault", path="$", message=message, trace=traceback.format_exc()
            )
            self.quarantined.append(fault)

    def add(self, record: StoredRecord, index: int) -> None:
        self.read += 1
        key, storage, data, _ = record
        if not isinstance(data, bytes):
            self._quarantine(key, "not a document", "$", f"The document is stored as {storage}, not as JSON.")
            return
        try:
            new, value = self.transformer.transform(data, key, index)
        except DocumentRefused as refused:
            self._quarantine(key, refused.cause, refused.path, refused.reason)
            return
        except RuleFailed as failed:
            self._quarantine(key, failed.cause, failed.path, failed.message, _value_at(data, failed.path))
            return
        except ScriptFailed as failed:
            self.quarantined.append(failed.quarantined(key))
            return
        except RecordSkipped as skipped:
            value = _value_at(data, skipped.path)
            self._quarantine(key, skipped.cause, skipped.path, skipped.message, value, is_skipped=True)
            return
        if not self.validator.is_valid(value):
            self._quarantine_invalid(key, value)
        elif new is None:
            self.unchanged += 1
            if self.stamps:
                self.stamped.append(key)
                self.marks.append(document_mark(storage, data))
        else:
            self.changes.append(DocumentChange(key, storage, new))
            self.images.append(UndoImage(key, storage, data, document_hash(storage, new)))

    def _quarantine(
        self,
        key: Key,
        cause: str,
        path: str,
        message: str,
        value: object = MISSING,
        *,
        is_skipped: bool = False,
    ) -> None:
        shape, text = ("", "") if value is MISSING else (shape_of(value), value_text(value))
        self.quarantined.append(
            Quarantined(
                key=key, cause=cause, path=path, message=message, shape=shape, value=text, is_skipped=is_skipped
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

    def work(self, span: KeyRange, digest: bytes, passed_over: tuple[Key, ...]) -> BatchWork:
        left = len(self.quarantined)
        skipped = sum(record.is_skipped for record in self.quarantined)
        block = UndoBlock(tuple(self.images), tuple(self.stamped), tuple(self.marks))
        return BatchWork(
            span=span,
            digest=digest,
            counts=Counts(self.read, self.read - left, self.unchanged, skipped, left - skipped),
            changes=tuple(self.changes),
            undo=pack(block) if self.images or self.stamped else b"",
            quarantined=tuple(self.quarantined),
            passed_over=passed_over,
            checksum_before=checksum(image.data for image in self.images),
            checksum_after=checksum(change.data for change in self.changes),
        )


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
