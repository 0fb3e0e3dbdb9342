"""Places in a schema or a record: as parts, as JSONPath, as JSON pointer.

The JSONPath spoken here is a small part of RFC 9535: member names, array indices and the wildcard.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from enum import Enum
from typing import Final

from desktop_wizard.engine.errors import InputWrong
from desktop_wizard.engine.model import JsonValue


class Wildcard(Enum):
    """The part of a path that stands for every member of an object and every element of an array."""

    ANY = "[*]"


ANY: Final = Wildcard.ANY

Part = str | int | Wildcard
Parts = tuple[Part, ...]
Place = tuple[str | int, ...]
"""Where something literally stands in a document: object keys and array indices from its root."""

_SHORT_NAME = re.compile(r"[^\W\d]\w*\Z")
_STEP = re.compile(
    r"""\.(?P<short>[^.\[\]'"*\s]+)|(?P<any>\[\*\]|\.\*)|\[(?P<index>-?\d+)\]"""
    r"""|\['(?P<single>(?:[^'\\]|\\.)*)'\]|\["(?P<double>(?:[^"\\]|\\.)*)"\]""",
    re.DOTALL,
)


def json_path(parts: Parts | Place) -> str:
    """Return parts as JSONPath: `$.items[*].sku`, and `$['odd name']` where a name needs quotes."""
    return "$" + "".join(_step(part) for part in parts)


def _step(part: Part) -> str:
    if isinstance(part, Wildcard):
        return part.value
    if isinstance(part, int):
        return f"[{part}]"
    if _SHORT_NAME.match(part):
        return f".{part}"
    quoted = part.replace("\\", "\\\\").replace("'", "\\'")
    return f"['{quoted}']"


def json_pointer(place: Place) -> str:
    """Return a place as the fragment form of a JSON pointer (RFC 6901): `#/properties/amount`."""
    return "#" + "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in place)


def parse_path(path: str) -> Parts:
    """Return the parts of a JSONPath; raise `InputWrong` where it is none of the small kind."""
    parts: list[Part] = []
    at = 1
    if not path.startswith("$"):
        raise InputWrong("A path starts with $.", where=path)
    while at < len(path):
        match = _STEP.match(path, at)
        if match is None:
            raise InputWrong(f"A path can't go on with {path[at : at + 10]!r}.", where=path)
        parts.append(_part(match))
        at = match.end()
    return tuple(parts)


def _part(match: re.Match[str]) -> Part:
    if match["any"]:
        return ANY
    if match["index"]:
        return int(match["index"])
    if match["short"]:
        return match["short"]
    quoted = match["single"] if match["single"] is not None else match["double"]
    return re.sub(r"\\(.)", r"\1", quoted, flags=re.DOTALL)


def record_values(record: JsonValue, path: str) -> list[JsonValue]:
    """Return every value that `path` names in a record, in document order; empty where it names none."""
    return list(values_at(record, parse_path(path)))


def values_at(value: JsonValue, parts: Parts) -> Iterator[JsonValue]:
    """Yield every value at `parts` below `value`."""
    if not parts:
        yield value
        return
    part, rest = parts[0], parts[1:]
    if isinstance(part, Wildcard):
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        for child in inner:
            yield from values_at(child, rest)
    elif isinstance(part, str):
        if isinstance(value, dict) and part in value:
            yield from values_at(value[part], rest)
    elif isinstance(value, list) and -len(value) <= part < len(value):
        yield from values_at(value[part], rest)


def presence_test(parts: Parts) -> Callable[[JsonValue], bool]:
    """Return a function that tells whether a record holds anything at `parts`; quick for a top-level field."""
    if len(parts) == 1 and isinstance(parts[0], str):
        name = parts[0]
        return lambda record: isinstance(record, dict) and name in record
    return lambda record: any(True for _ in values_at(record, parts))


def fits(place: Place, pattern: Parts) -> bool:
    """Tell whether a concrete place in a record is one that `pattern` names."""
    if len(place) != len(pattern):
        return False
    for part, wanted in zip(place, pattern, strict=True):  # without a generator: it is asked for each violation
        if wanted != part and not isinstance(wanted, Wildcard):
            return False
    return True
