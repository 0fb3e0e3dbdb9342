"""What the engine says, in the language of the windows.

The engine speaks English, which is what is kept, logged and compared. A window tells its texts at the last moment:
clause by clause, each by the template that it was made from, which `scripts/engine_sentences` read from the sources.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from PySide6.QtCore import QCoreApplication

from desktop_wizard.clauses import QUOTED, clauses
from desktop_wizard.engine.resources import resource
from desktop_wizard.numerals import localised

MOST_KEPT = 16_384
"""Texts of which it is kept how they are told; long lists hold the same ones again and again."""

LONGEST, DEEPEST = 2_000, 4
"""Characters of a clause, and templates within each other, that are looked at; beyond, it is data that looks odd."""

translate = QCoreApplication.translate

_PLACE = re.compile(r"\{(\d+)\}")
_FILL = rf"((?>{QUOTED}|.)+?)"
_ONE = rf"""(?:{QUOTED}|[^\s,"'`]+)"""
_LISTED = rf"({_ONE}(?:, {_ONE})*)"
_NUMBER = r"([\d,]+|run_\w+)"
_WORDS = re.compile(r"(?<![A-Za-z\0])[A-Za-z]+(?![A-Za-z\0])")
_COUNT = re.compile(r"\d{1,3}(,\d{3})+")


def told(text: str) -> str:
    """Return a text of the engine in the language of the windows.

    What was put into it stays letter by letter what it was, unless it is a text of the engine itself, of more than
    one word, or a number with thousands. What is quoted always stays. What has no translation is told in English.
    """
    language = translate("Told", "en", "the code of this language; texts of the engine are told in it")
    return text if language == "en" else _told(language, text)


@lru_cache(MOST_KEPT)
def _told(_: str, text: str) -> str:
    if text in _catalogue().whole:
        return _translated(text)
    return "".join(_around(clause) + end for clause, end in clauses(text))


def _around(text: str, depth: int = 0) -> str:
    """Tell a clause, or what fills a place of one, without the spaces around it."""
    said = text.strip()
    return text.replace(said, _phrase(said, depth), 1) if said else text


def _phrase(text: str, depth: int) -> str:
    """Tell a clause. A single word is data here; what has but one is told as a whole text alone."""
    if _COUNT.fullmatch(text):
        return localised(text)
    if " " in text and text in _catalogue().whole:
        return _translated(text)
    if text.startswith("(") and text.endswith(")") and depth < DEEPEST:
        return f"({_around(text[1:-1], depth + 1)})"
    if (listed := _of_counts(text, depth)) is not None:
        return listed
    for template in _catalogue().candidates(text) if len(text) <= LONGEST and depth < DEEPEST else ():
        if (values := template.values(text)) is not None:
            said = _translated(template.text)
            return text if said == template.text else _filled(said, _settled(template, values), depth + 1)
    return text


def _of_counts(text: str, depth: int) -> str | None:
    """Tell counts behind each other, such as `3 records restored, 2 were as before`; None where it is none such."""
    counts = re.split(r", (?=\d)", text)
    said = [_phrase(count, depth) for count in counts] if len(counts) > 1 else []
    return ", ".join(said) if said and not set(said) & set(counts) else None


def _filled(said: str, values: list[str], depth: int) -> str:
    put_in = [_around(value, depth) for value in values]
    return _PLACE.sub(lambda place: put_in[int(place[1])], said)


def _settled(template: Template, values: tuple[str, ...]) -> list[str]:
    """Return the values, with as much in one as makes a phrase, where what stands behind it is in the phrase, too."""
    settled = list(values)
    for at, literal in enumerate(template.literals[1:-1]):
        both = settled[at] + literal + settled[at + 1]
        ends = [end.start() for end in re.finditer(re.escape(literal), both)] if literal else []
        for end in ends:
            if " " in both[:end] and both[:end] in _catalogue().whole:
                settled[at : at + 2] = [both[:end], both[end + len(literal) :]]
    return settled


def _translated(template: str) -> str:
    return translate("Engine", template)


@dataclass(frozen=True)
class Template:
    """A clause of the engine with places for data."""

    text: str

    @cached_property
    def literals(self) -> list[str]:
        """Return what stands before, between and behind the places."""
        return _PLACE.sub("\0", self.text).split("\0")

    @cached_property
    def weight(self) -> int:
        """Return how many characters are its own."""
        return sum(map(len, self.literals))

    @cached_property
    def words(self) -> list[str]:
        return _WORDS.findall(_PLACE.sub("\0", self.text))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Return what its texts look like; no word of its own is found in what is quoted.

        A single word says too little by itself: it is taken beside a number or a run's id, and between values.
        """
        fill = _FILL if len(self.words) > 1 else _NUMBER if len(self.literals) == 2 else _LISTED
        return re.compile(fill.join(map(re.escape, self.literals)))

    def values(self, text: str) -> tuple[str, ...] | None:
        """Return what a text has at the places; None where it was not made from this template."""
        match = self.pattern.fullmatch(text) if self._may_be_in(text) else None
        return match.groups() if match else None

    def _may_be_in(self, text: str) -> bool:
        """Tell quickly whether a text has the template's own words, in their order."""
        at = 0
        for literal in self.literals:
            at = text.find(literal, at)
            if at < 0:
                return False
            at += len(literal)
        return text.startswith(self.literals[0]) and text.endswith(self.literals[-1])


class Catalogue:
    """All that the engine says, to be looked up.

    Args:
        texts: the templates; those without a place are whole texts.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        texts = list(texts)
        self.whole = frozenset(texts)
        templates = [Template(text) for text in texts if _PLACE.search(text)]
        usual = Counter(word for template in templates for word in set(template.words))
        self._by_word: dict[str, list[Template]] = {}
        for template in templates:
            self._by_word.setdefault(min(template.words, key=lambda word: usual[word]), []).append(template)

    def candidates(self, text: str) -> list[Template]:
        """Return the templates whose rarest word a text has, those with most of their own first."""
        found = [template for word in set(_WORDS.findall(text)) for template in self._by_word.get(word, ())]
        return sorted(found, key=lambda template: (-template.weight, template.text))


@lru_cache(1)
def _catalogue() -> Catalogue:
    return Catalogue(json.loads(resource("translations", "engine_sentences.json").read_text("utf-8")))
