"""What a worker looks at in a range when a run is verified, and what that showed."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import ClassVar

from desktop_wizard.engine.model import JsonValue, Key, KeyRange, key_text
from desktop_wizard.engine.ports import RangeReader
from desktop_wizard.engine.schema import Schema, Validator
from desktop_wizard.engine.transform import (
    DocumentRefused,
    changed_paths,
    fields_of,
    is_surely_same,
    is_touched,
    read_value,
)
from desktop_wizard.engine.undo import UndoBlock, UndoImage, document_hash, document_mark

_INDEX = re.compile(r"\[\d+\]")

MAX_KEYS = 100
"""Keys kept of each kind of fault."""

MAX_PLACES = 3
"""Records that are named with their place for each kind of fault."""


@dataclass(slots=True)
class Findings:
    """What looking at one range, or at all so far, showed. Keys are the first `MAX_KEYS` of each kind.

    Attributes:
        seen: records of this run that are there.
        left: those among them that are in quarantine, and still on the old version.
        invalid: on the target version, but not conforming to it; by keyword of the first violation.
        orphaned: migrated, but not on the target version any more.
        meddled: rewritten by somebody else since the run.
        overreached: changed where no rule touches them.
        observed: by path with `[*]` for indexes, how many records were changed there; empty unless asked for.
        keys: kind of fault → first keys.
        places: kind of fault → the first records with the place in them, as people read it.
    """

    seen: int = 0
    left: int = 0
    invalid: int = 0
    orphaned: int = 0
    meddled: int = 0
    overreached: int = 0
    by_keyword: Counter[str] = field(default_factory=Counter)
    observed: Counter[str] = field(default_factory=Counter)
    keys: dict[str, list[Key]] = field(default_factory=dict)
    places: dict[str, list[str]] = field(default_factory=dict)

    def note(self, kind: str, key: Key, path: str = "") -> None:
        """Count one fault of a record; `kind` is the name of a counter, `path` the place in the record."""
        setattr(self, kind, getattr(self, kind) + 1)
        kept = self.keys.setdefault(kind, [])
        if len(kept) < MAX_KEYS:
            kept.append(key)
        self.name(kind, key, path)

    def name(self, kind: str, key: Key, path: str = "") -> None:
        """Remember a record by name, if it is one of the first of its kind."""
        named = self.places.setdefault(kind, [])
        if len(named) < MAX_PLACES:
            named.append(f"{key_text(key)} at {path}" if path else key_text(key))

    def merge(self, other: Findings) -> None:
        """Add what the next range showed."""
        self.seen += other.seen
        self.left += other.left
        self.invalid += other.invalid
        self.orphaned += other.orphaned
        self.meddled += other.meddled
        self.overreached += other.overreached
        self.by_keyword.update(other.by_keyword)
        self.observed.update(other.observed)
        for kind, keys in other.keys.items():
            kept = self.keys.setdefault(kind, [])
            kept += keys[: MAX_KEYS - len(kept)]
        for kind, places in other.places.items():
            named = self.places.setdefault(kind, [])
            named += places[: MAX_PLACES - len(named)]


@dataclass(frozen=True, slots=True, kw_only=True)
class VerificationHand:
    """The picklable description of a verification, for workers.

    Attributes:
        touches: paths that the rules and the script may touch.
        observes: whether to tell which paths were changed, because a script does not declare it.
        from_version: what the stamp of a record in quarantine says until somebody mends it.
        to_version: what a migrated record's stamp must say; None without a version column.
    """

    run_id: str
    schema: Schema
    touches: tuple[str, ...]
    from_version: str
    to_version: str | None
    observes: bool = False
    is_for_once: ClassVar[bool] = False

    def ready(self) -> Callable[[RangeReader, KeyRange], Findings]:
        return _Inspection(self).look


_UNMARKED, _NOT_OURS = -1, -2  # in the place of a mark, which is never negative


class _Inspection:
    """Looks at one range after another; made once in each process that does."""

    def __init__(self, hand: VerificationHand) -> None:
        self._hand = hand
        self._validator = Validator(hand.schema)
        self._is_allowed = lru_cache(maxsize=10_000)(lambda path: is_touched(path, hand.touches))
        self._free = fields_of(hand.touches)

    def look(self, reader: RangeReader, span: KeyRange) -> Findings:
        """Return what a range shows; its loop is kept free of whatever most records don't need."""
        hand, is_valid = self._hand, self._validator.is_valid
        block = reader.undo_block(hand.run_id, span.number) or UndoBlock(())
        images = {image.key: image for image in block.images}
        marks = dict(zip(block.stamped, block.marks or [_UNMARKED] * len(block.stamped), strict=True))
        left_behind = reader.quarantined_keys(hand.run_id, span.number)
        findings = Findings()
        for key, storage, data, version in reader.read(span):
            image = images.pop(key, None)
            mark = marks.pop(key, _NOT_OURS) if image is None else _UNMARKED
            if key in left_behind:
                findings.seen += 1
                findings.left += version == hand.from_version
                continue
            if hand.to_version is not None:
                if mark == _NOT_OURS:
                    continue
                if version != hand.to_version:
                    findings.note("orphaned", key)
            findings.seen += 1
            document = data if isinstance(data, bytes) else b""
            if mark >= 0 and (document is not data or document_mark(storage, document) != mark):
                findings.note("meddled", key)
            try:
                value = read_value(document)
            except DocumentRefused:
                findings.by_keyword["type"] += 1
                findings.note("invalid", key, "$")
                continue
            if not is_valid(value):
                self._note_violation(findings, key, value)
            if image is not None:
                self._compare(findings, storage, document, value, image)
        for key in sorted(images.keys() | marks.keys(), key=repr):
            findings.name("lost", key)
        return findings

    def _note_violation(self, findings: Findings, key: Key, value: JsonValue) -> None:
        first = self._validator.violations(value)[0]
        findings.by_keyword[first.keyword] += 1
        findings.note("invalid", key, first.record_path)

    def _compare(
        self, findings: Findings, storage: str, data: bytes, value: dict[str, JsonValue], image: UndoImage
    ) -> None:
        """Compare a document with what the run wrote, and with what it was before."""
        if document_hash(storage, data) != image.written:
            findings.note("meddled", image.key)
        before = read_value(image.data)
        if self._hand.observes:
            changes = changed_paths(before, value, limit=sys.maxsize)
            findings.observed.update({_INDEX.sub("[*]", change.path) for change in changes})
        elif beyond := self._first_beyond(before, value):
            findings.note("overreached", image.key, beyond)

    def _first_beyond(self, before: dict[str, JsonValue], after: dict[str, JsonValue]) -> str | None:
        """Return the first path that differs though no rule touches it."""
        before, after = self._held(before), self._held(after)
        if is_surely_same(before, after):
            return None
        changes = changed_paths(before, after, limit=sys.maxsize)
        return next((change.path for change in changes if not self._is_allowed(change.path)), None)

    def _held(self, value: dict[str, JsonValue]) -> dict[str, JsonValue]:
        """Return the fields of a record that don't belong to the rules as a whole."""
        held = value.copy()
        for name in self._free:
            held.pop(name, None)
        return held
