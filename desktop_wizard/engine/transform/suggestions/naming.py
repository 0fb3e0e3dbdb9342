"""What names say: their words, whether two are written much alike, and whether values fit a schema."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Any

from desktop_wizard.engine.errors import SchemaWrong
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.condition import Condition

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_]+")
_ALIKE = 0.85
_MOST_TRIED = 200


@lru_cache(maxsize=4096)
def words(name: str) -> frozenset[str]:
    """Return the words of a name in small letters: `firstName`, `first_name` and `FIRST-NAME` have the same two."""
    return frozenset(word.casefold() for word in _WORD.findall(name))


def are_alike(one: str, other: str) -> bool:
    """Tell whether two names differ in case, punctuation or a slip of the pen only."""
    bare, other_bare = (re.sub(r"[\W_]", "", name).casefold() for name in (one, other))
    if bare == other_bare or (len(words(one)) > 1 and words(one) == words(other)):
        return True
    return min(len(bare), len(other_bare)) > 3 and SequenceMatcher(None, bare, other_bare).ratio() >= _ALIKE


def fitting(parts: Sequence[dict[str, Any]], values: Sequence[JsonValue]) -> bool:
    """Tell whether values conform to all schemas for a place; False where one refers to others."""
    if any("$ref" in str(part) for part in parts):
        return False
    try:
        conditions = [Condition(part).compile() for part in parts]
    except SchemaWrong:
        return False
    return all(holds(value) for value in values[:_MOST_TRIED] for holds in conditions)
