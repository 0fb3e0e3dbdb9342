"""How much two names, and two schemas of a field, have in common."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema.values import canonical_text
from desktop_wizard.engine.schema.view import View

_PLAIN = (
    *("format", "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum"),
    *("exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems", "const"),
)
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_]+")
_HALF = 0.5
_ALIKE_VALUE = 0.75

MAX_VALUES = 100
"""Values on either side beyond which renamed ones are not looked for."""


def name_likeness(one: str, other: str) -> float:
    """Return how alike two names are written, 0.0–1.0; case and punctuation do not count.

    Names that share a word and differ in another (`startDate`, `endDate`) stand side by side: at most 0.5.
    """
    bare, other_bare = bare_name(one), bare_name(other)
    if bare == other_bare:
        return 1.0
    ours, theirs = _words(one), _words(other)
    shared = ours & theirs
    if shared and (ours <= theirs or theirs <= ours):
        return 0.8
    ratio = _ratio(bare, other_bare)
    if shared and _ratio("".join(sorted(ours - shared)), "".join(sorted(theirs - shared))) < _HALF:
        return min(ratio, _HALF)
    return ratio


def _ratio(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    # The two upper bounds are quick, and nearly all pairs of names have nothing in common.
    return matcher.ratio() if min(matcher.real_quick_ratio(), matcher.quick_ratio()) > _HALF else 0.0


@lru_cache(maxsize=4096)
def bare_name(name: str) -> str:
    """Return a name without case and punctuation."""
    return "".join(character for character in name.casefold() if character.isalnum()) or name


@lru_cache(maxsize=4096)
def _words(name: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(name))


def renamed_values(lost: list[JsonValue], gained: list[JsonValue]) -> list[tuple[JsonValue, JsonValue]]:
    """Return each lost value with the new one that it was probably renamed to; empty unless each has one of its own.

    Only texts are recognised, the likeliest pair first. More than `MAX_VALUES` on either side are not looked at.
    """
    if not lost or len(lost) > len(gained) or len(gained) > MAX_VALUES:
        return []
    if not all(isinstance(value, str) for value in lost):
        return []
    names = [value for value in gained if isinstance(value, str)]
    scored = [(name_likeness(old, new), old, new) for old in lost for new in names]
    heirs: dict[str, str] = {}
    for likeness, old, new in sorted(scored, key=lambda each: -each[0]):
        if likeness >= _ALIKE_VALUE and old not in heirs and new not in heirs.values():
            heirs[old] = new
    return [(old, heirs[old]) for old in lost] if len(heirs) == len(lost) else []


@dataclass(frozen=True, slots=True)
class Traits:
    """What tells the schema of one field from those of others.

    Attributes:
        types: the types allowed, None for any.
        facts: each thing it says, by topic: `format`, `values`, `fields`, `elements`, `bounds`.
        words: its title and description, empty where it has neither.
    """

    types: frozenset[str] | None
    facts: frozenset[tuple[str, str]]
    words: str

    @classmethod
    def of(cls, view: View) -> Traits:
        """Return the traits of a place in a schema."""
        facts = {(_topic(k), f"{k} {canonical_text(s.value)}") for k in _PLAIN for s in view.stated(k)}
        facts |= {("values", canonical_text(value)) for value in view.values() or ()}
        facts |= {("fields", name) for name in view.properties()}
        elements = view.first("items")
        if elements is not None:
            facts.add(("elements", repr(sorted(View(view.schema, elements.value).types() or ("any",)))))
        words = " ".join(
            s.value for k in ("title", "description") for s in view.stated(k) if isinstance(s.value, str)
        )
        return cls(view.types(), frozenset(facts), words)

    def likeness(self, other: Traits) -> float:
        """Return how much both say the same, 0.0–1.0; 0.0 where the types differ."""
        if self.types != other.types:
            return 0.0
        said = self.facts | other.facts
        return (1 + len(self.facts & other.facts)) / (1 + len(said))

    def is_telling(self, other: Traits) -> bool:
        """Tell whether both say the same, and enough of it that chance is unlikely."""
        if self.likeness(other) < 0.8:
            return False
        return len(self.facts & other.facts) >= 3 or (len(self.words) >= 12 and self.words == other.words)

    def shared(self, other: Traits) -> list[str]:
        """Return in words what both say alike, the type first."""
        topics = dict.fromkeys(topic for topic, _ in sorted(self.facts & other.facts))
        same = [topic for topic in topics if _about(self, topic) == _about(other, topic)]
        described = ["description"] if self.words and self.words == other.words else []
        return [*(["type"] if self.types else []), *same, *described]


def _about(traits: Traits, topic: str) -> set[str]:
    return {fact for about, fact in traits.facts if about == topic}


def _topic(keyword: str) -> str:
    return keyword if keyword in ("format", "pattern") else "value" if keyword == "const" else "bounds"
