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
from desktop_wizard.engine.transform import DocumentRefused, changed_paths, is_touched, read_value
from desktop_wizard.engine.undo import UndoImage, document_hash

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


_IsAllowed = Callable[[str], bool]
"""Tells whether the rules may touch a path."""


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
        validator = Validator(self.schema)
        is_allowed = lru_cache(maxsize=10_000)(lambda path: is_touched(path, self.touches))

        def work(reader: RangeReader, span: KeyRange) -> Findings:
            return self._look(reader, span, validator, is_allowed)

        return work

    def _look(self, reader: RangeReader, span: KeyRange, validator: Validator, is_allowed: _IsAllowed) -> Findings:
        block = reader.undo_block(self.run_id, span.number)
        images = {image.key: image for image in block.images} if block else {}
        stamped = frozenset(block.stamped) if block else frozenset()
        left_behind = reader.quarantined_keys(self.run_id, span.number)
        findings = Findings()
        records = reader.read(span)
        rewritten = frozenset(block.rewritten({record.key: record for record in records}) if block else ())
        there = frozenset(record.key for record in records)
        for key in sorted((images.keys() | stamped) - there, key=repr):
            findings.name("lost", key)
        for record in records:
            key = record.key
            is_ours = self.to_version is None or key in images or key in stamped
            if key in left_behind:
                findings.seen += 1
                findings.left += record.version == self.from_version
            elif is_ours:
                findings.seen += 1
                if self.to_version is not None and record.version != self.to_version:
                    findings.note("orphaned", key)
                if key in rewritten:
                    findings.note("meddled", key)
                data = record.data if isinstance(record.data, bytes) else b""
                value = self._check(findings, key, data, validator)
                if value is not None and (image := images.get(key)):
                    self._compare(findings, record.storage, data, value, image, is_allowed)
        return findings

    def _check(self, findings: Findings, key: Key, data: bytes, validator: Validator) -> JsonValue:
        """Validate a document; return its values, None where it can't be read."""
        try:
            value = read_value(data)
        except DocumentRefused:
            findings.by_keyword["type"] += 1
            findings.note("invalid", key, "$")
            return None
        if not validator.is_valid(value):
            first = validator.violations(value)[0]
            findings.by_keyword[first.keyword] += 1
            findings.note("invalid", key, first.record_path)
        return value

    def _compare(
        self,
        findings: Findings,
        storage: str,
        data: bytes,
        value: JsonValue,
        image: UndoImage,
        is_allowed: _IsAllowed,
    ) -> None:
        """Compare a document with what the run wrote, and with what it was before."""
        if document_hash(storage, data) != image.written:
            findings.note("meddled", image.key)
        changes = changed_paths(read_value(image.data), value, limit=sys.maxsize)
        if self.observes:
            findings.observed.update({_INDEX.sub("[*]", change.path) for change in changes})
        elif beyond := next((change.path for change in changes if not is_allowed(change.path)), None):
            findings.note("overreached", image.key, beyond)
