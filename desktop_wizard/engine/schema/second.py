"""The second validator, independent of the bulk one: `jsonschema`, made to read texts and multiples as it should.

On its own it matches as Python does, where `$` lets a line end pass and digits are those of all scripts, and divides
in floating point, where 0.3 is no multiple of 0.1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from typing import Any

import jsonschema
import referencing
import referencing.jsonschema
from jsonschema.validators import extend

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema.checks import validator_classes
from desktop_wizard.engine.schema.dialect import URIS
from desktop_wizard.engine.schema.document import Schema, links_of

_PARTS = re.compile(r"\\.|\(\?<(?![=!])|\[\^?|\]|\$|.", re.DOTALL)


class SecondValidator:
    """Tells whether records are valid under a schema; formats are asserted as far as it knows them."""

    def __init__(self, schema: Schema) -> None:
        self._validator = _made(schema)

    def is_valid(self, record: JsonValue) -> bool | None:
        """Return None where it can't judge: it reads fewer patterns and references, and gets lost in some loops."""
        try:
            return bool(self._validator.is_valid(record))
        except Exception:  # noqa: BLE001 - whatever it is, only the first validator understands it
            return None
        except BaseException as panic:
            # Python's limit of recursion, met inside of the library's native part, comes out as its panic.
            if type(panic).__module__ != "pyo3_runtime":
                raise
            return None


def _made(schema: Schema) -> Any:
    make = _EXACT[schema.dialect]
    checker = validator_classes()[schema.dialect].FORMAT_CHECKER
    if not schema.resources:
        return make(schema.value, format_checker=checker)
    links = links_of(schema)
    specification = referencing.jsonschema.specification_with(URIS[schema.dialect])
    registry: Any = referencing.Registry().with_resources(
        (uri, referencing.Resource.from_contents(value, specification))
        for uri, value in {**links.resources, links.base: schema.value}.items()
    )
    return make({"$ref": links.base}, registry=registry, format_checker=checker)


@lru_cache(maxsize=1024)
def _in_python(pattern: str) -> re.Pattern[str]:
    """Return a pattern as Python says it. Raises re.error where Python has no words for it."""
    said = []
    is_class = False
    for part in _PARTS.findall(pattern):
        if part == "$" and not is_class:
            said.append(r"\Z")
            continue
        if part == "(?<" and not is_class:
            said.append("(?P<")
            continue
        is_class = part != "]" if is_class else part.startswith("[")
        said.append(part)
    return re.compile("".join(said), re.ASCII)


def _pattern(_: Any, pattern: str, value: Any, __: Any) -> Iterator[jsonschema.ValidationError]:
    if isinstance(value, str) and _in_python(pattern).search(value) is None:
        yield jsonschema.ValidationError(f"{value!r} does not match {pattern!r}")


def _multiple(_: Any, step: Any, value: Any, __: Any) -> Iterator[jsonschema.ValidationError]:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if is_number and Fraction(str(value)) % Fraction(str(step)):
        yield jsonschema.ValidationError(f"{value!r} is not a multiple of {step!r}")


_EXACT: dict[str, Any] = {
    dialect: extend(make, {"pattern": _pattern, "multipleOf": _multiple})  # type: ignore[no-untyped-call]
    for dialect, make in validator_classes().items()
}
