"""The one door to jsonschema-rs: validators, and its experimental canonical form.

The canonical form decides containment of schemas. Its authors call it experimental, so the version is pinned,
every one of its errors is read as "not known", and nothing of it leaves this module but plain values.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any, Final

import jsonschema_rs

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema import dialect as dialects

NativeError = jsonschema_rs.ValidationError
NativeValidator = jsonschema_rs.Validator

_DRAFTS = {
    dialects.DRAFT_04: (jsonschema_rs.Draft4, jsonschema_rs.Draft4Validator),
    dialects.DRAFT_06: (jsonschema_rs.Draft6, jsonschema_rs.Draft6Validator),
    dialects.DRAFT_07: (jsonschema_rs.Draft7, jsonschema_rs.Draft7Validator),
    dialects.DRAFT_2019: (jsonschema_rs.Draft201909, jsonschema_rs.Draft201909Validator),
    dialects.DRAFT_2020: (jsonschema_rs.Draft202012, jsonschema_rs.Draft202012Validator),
}


class Answer(Enum):
    """What is known of a containment."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Canonical:
    """A schema in canonical form; `None` inside where there is no such form for it."""

    __slots__ = ("_form",)

    def __init__(
        self,
        schema: JsonValue,
        dialect: str,
        base: str = "",
        resources: Mapping[str, JsonValue] | None = None,
    ) -> None:
        try:
            self._form: Any = jsonschema_rs.canonicalize(
                _with_dialect(schema, dialect),
                draft=_DRAFTS[dialect][0],
                validate_formats=True,
                registry=_registry(resources, dialect),
                base_uri=base or None,
                offline=True,
            )
        except (jsonschema_rs.canonical.CanonicalizationError, ValueError):
            self._form = None

    def covers(self, other: Canonical) -> Answer:
        """Tell whether every value of `other` is one of this schema's."""
        if self._form is None or other._form is None:
            return Answer.UNKNOWN
        try:
            return Answer(str(self._form.covers(other._form).value))
        except (jsonschema_rs.canonical.CanonicalizationError, ValueError):
            return Answer.UNKNOWN

    def without(self, other: Canonical) -> JsonValue:
        """Return a schema of the values of this one that `other` rejects, or None where that is not known."""
        if self._form is None or other._form is None:
            return None
        try:
            return _plain(self._form.subtract(other._form).to_json_schema())
        except (jsonschema_rs.canonical.CanonicalizationError, ValueError):
            return None


NO_FORM: Final = Canonical.__new__(Canonical)
"""Stands for a schema that has no canonical form, or is not to be given one."""
NO_FORM._form = None


def _plain(value: Any) -> JsonValue:
    """Return a value with ordinary numbers; beyond 64 bits the canonical form speaks in decimals."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return value


def make_validator(
    schema: JsonValue, dialect: str, base: str = "", resources: Mapping[str, JsonValue] | None = None
) -> NativeValidator:
    """Return a compiled validator that asserts formats and fetches nothing.

    Patterns run in linear time where the schema's patterns all allow it.

    Raises:
        ValueError: the schema can't be compiled.
    """
    make = _DRAFTS[dialect][1]
    arguments: dict[str, Any] = {
        "validate_formats": True,
        "registry": _registry(resources, dialect),
        "base_uri": base or None,
        "offline": True,
    }
    spoken = _with_dialect(schema, dialect)
    try:
        return make(spoken, pattern_options=jsonschema_rs.RegexOptions(), **arguments)
    except ValueError:
        return make(spoken, **arguments)


@lru_cache(maxsize=4096)
def is_pattern(pattern: str) -> bool:
    """Tell whether a regular expression can be compiled."""
    try:
        jsonschema_rs.Draft202012Validator({"pattern": pattern}, offline=True)
    except ValueError:
        return False
    return True


def is_by_the_meta_schema(schema: JsonValue, dialect: str) -> bool:
    """Tell whether a schema conforms to the meta-schema of its dialect, patterns included."""
    return bool(jsonschema_rs.meta.is_valid(_with_dialect(schema, dialect)))


def _with_dialect(schema: JsonValue, dialect: str) -> JsonValue:
    # An unknown $schema would be refused; the dialect was settled when the schema was read.
    return {**schema, "$schema": dialects.URIS[dialect]} if isinstance(schema, dict) else schema


def _registry(resources: Mapping[str, JsonValue] | None, dialect: str) -> jsonschema_rs.Registry | None:
    if not resources:
        return None
    spoken = [
        (uri, _with_dialect(value, dialects.detect(value)[0]) if _says(value) else value)
        for uri, value in resources.items()
    ]
    return jsonschema_rs.Registry(spoken, draft=_DRAFTS[dialect][0])


def _says(value: JsonValue) -> bool:
    return isinstance(value, dict) and "$schema" in value
