"""Takes a record's stored document to its new one, quickly where that is exact, and exactly everywhere."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple, Protocol

import orjson

from desktop_wizard.engine.model import JsonValue, Key
from desktop_wizard.engine.transform.documents import (
    Write,
    is_too_deep,
    plain,
    read_document,
    read_values,
    spaced_writer,
    too_deep,
)
from desktop_wizard.engine.transform.rules import RuleSet
from desktop_wizard.engine.transform.scene import RuleContext, Seed
from desktop_wizard.engine.trimming import compact


class Transformed(NamedTuple):
    """What became of a document.

    Attributes:
        data: the new document's bytes, None when not a byte of it changes.
        value: the ordinary values of the new document, for validation. They may be changed freely.
        is_compact: whether both documents are compact JSON, so that `Transformer.repeat` makes the new one, too.
    """

    data: bytes | None
    value: JsonValue
    is_compact: bool = False


class Transforms(Protocol):
    """What takes a record's stored document to its new one: rules, and whatever else sees it."""

    def transform(self, data: bytes, key: Key, record_index: int) -> Transformed: ...


# Named tuples made of plain ones, without Python code for each record.
_transformed = partial(tuple.__new__, Transformed)
_context = partial(tuple.__new__, RuleContext)


class Transformer:
    """Applies a rule set to stored documents. One instance serves one run, in one process; it keeps no state."""

    def __init__(self, rules: RuleSet, seed: Seed) -> None:
        self._change = rules.compile()
        self._fingerprint, self._started_at, self._user = seed.plan_fingerprint, seed.started_at, seed.user
        # A number cast from text may have a lexeme that only the lossless path can write.
        self._is_spaced_known = not any(rule.makes_numbers for rule in rules.rules)

    def transform(self, data: bytes, key: Key, record_index: int) -> Transformed:
        """Return the new document for one record.

        Args:
            data: the document as it is stored.
            key: the record's key.
            record_index: records of the source before this one, from 0.

        Raises:
            DocumentRefused: the document can't be migrated, whatever the rules.
            RuleFailed: a rule can't do its work on it.
        """
        context = _context((self._fingerprint, self._started_at, key, record_index, self._user))
        write: Write | None
        try:
            value = orjson.loads(data)
            write = compact if orjson.dumps(value) == data else self._spaced_writer(data, value)
        except (orjson.JSONDecodeError, TypeError):
            write = None
        if write is None or value.__class__ is not dict:
            return self._transform_exactly(data, context)
        if not self._change(value, context):
            return _transformed((None, value, write is compact))
        try:
            written = write(value)
        except (TypeError, ValueError, RecursionError):  # a value that only the lossless path can write, if any
            return self._transform_exactly(data, context)
        return _transformed((None if written == data else written, value, write is compact))

    def repeat(self, data: bytes, key: Key, record_index: int) -> bytes:
        """Return the new document that `transform` made once of the same compact one; nothing is looked at twice."""
        value = orjson.loads(data)
        self._change(value, _context((self._fingerprint, self._started_at, key, record_index, self._user)))
        return compact(value)

    def _spaced_writer(self, data: bytes, value: JsonValue) -> Write | None:
        return spaced_writer(data, value) if self._is_spaced_known and value.__class__ is dict else None

    def _transform_exactly(self, data: bytes, context: RuleContext) -> Transformed:
        """Look with ordinary values whether anything changes; if so, do it again on the lossless tree."""
        value = read_values(data)
        if value is not None and not self._change(value, context):
            return Transformed(None, value)
        document = read_document(data)
        try:
            is_changed = self._change(document.value, context)
            written = document.write(document.value) if is_changed else data
            value = plain(written)
        except RecursionError:
            raise too_deep("With what the rules put in, it would be") from None
        if is_too_deep(value, written):
            raise too_deep("With what the rules put in, it would be")
        return Transformed(None if written == data else written, value)
