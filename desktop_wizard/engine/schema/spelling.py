"""Spells the patterns of a document so that every validator reads them, and sets aside those that none can."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema.ecma import is_broken, readable
from desktop_wizard.engine.schema.library import Node
from desktop_wizard.engine.schema.path import Place, json_pointer

UNCHECKED_PATTERN = "$pattern"
"""Stands for `pattern` where no validator reads it."""


@dataclass(frozen=True, slots=True)
class Spelled:
    """A document with readable patterns.

    Attributes:
        value: the document; the very one that came in where nothing had to be spelled.
        set_aside: the patterns that were set aside, as sentences.
    """

    value: JsonValue
    set_aside: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Odd:
    """A pattern that the validators don't take as it stands; `spelled` is None where there is no way to say it."""

    place: Place
    keyword: str
    pattern: str
    spelled: str | None


def spelled(value: JsonValue, nodes: Sequence[Node], name: str, *, is_setting_aside: bool = False) -> Spelled:
    """Return a document with each pattern spelled so that every validator reads it.

    Args:
        value: the document.
        nodes: all schemas in it.
        name: what to call it in sentences.
        is_setting_aside: put patterns that no validator reads where none looks, unless they are plain mistakes; else
            they stay as they are.
    """
    odd = [pattern for node in nodes for pattern in _odd_patterns(node)]
    if not any(pattern.spelled or is_setting_aside for pattern in odd):
        return Spelled(value, ())
    made = copy.deepcopy(value)
    set_aside = []
    for pattern in sorted(odd, key=lambda found: -len(found.place)):  # the keys of outer places stay good that way
        holder = _at(made, pattern.place)
        if pattern.spelled is not None:
            _spell(holder, pattern, pattern.spelled)
        elif is_setting_aside and not is_broken(pattern.pattern):
            _set_aside(holder, pattern)
            at = json_pointer((*pattern.place, pattern.keyword))
            set_aside.append(
                f"The regular expression {pattern.pattern!r} at {name}{at} can't be read; it is not checked."
            )
    return Spelled(made, tuple(reversed(set_aside)))


def _odd_patterns(node: Node) -> Iterator[_Odd]:
    if not isinstance(node.value, dict):
        return
    keyed = node.value.get("patternProperties")
    stated = [("pattern", node.value.get("pattern")), *(("patternProperties", key) for key in _keys(keyed))]
    for keyword, pattern in stated:
        if isinstance(pattern, str) and (said := readable(pattern)) != pattern:
            yield _Odd(node.place, keyword, pattern, said)


def _keys(value: JsonValue) -> list[str]:
    return list(value) if isinstance(value, dict) else []


def _at(value: Any, place: Place) -> Any:
    for part in place:
        value = value[part]
    return value


def _spell(holder: dict[str, Any], odd: _Odd, said: str) -> None:
    if odd.keyword == "pattern":
        holder["pattern"] = said
        return
    keyed = holder.pop("patternProperties")
    # Of two spellings of one pattern both hold.
    both = {"allOf": [keyed[said], keyed[odd.pattern]]} if said in keyed else keyed[odd.pattern]
    kept = {key: node for key, node in keyed.items() if key not in (odd.pattern, said)}
    holder["patternProperties"] = {**kept, said: both}


def _set_aside(holder: dict[str, Any], odd: _Odd) -> None:
    if odd.keyword == "pattern":
        holder[UNCHECKED_PATTERN] = holder.pop("pattern")
    else:
        del holder["patternProperties"][odd.pattern]
