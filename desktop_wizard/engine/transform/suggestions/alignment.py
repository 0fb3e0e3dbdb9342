"""Finds the rewriting that takes texts to a pattern, by laying their parts beside the pattern's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import permutations

from desktop_wizard.engine.schema import matches
from desktop_wizard.engine.transform.kinds.forms import Template
from desktop_wizard.engine.transform.patterns import Pattern, PatternWrong
from desktop_wizard.engine.transform.suggestions.case import GUESSED, KEPT

_TOKEN = re.compile(
    r"(?P<class>\[[^\]]+\]|\\[dw])|(?P<open>\((?:\?:|\?<\w+>)?)|(?P<close>\))|\\(?P<escaped>[^\w])"
    r"|(?P<plain>[^\\\[\](){}*+?|.^$])"
)
_COUNT = re.compile(r"\{(\d+)(?:(,)(\d*))?\}|[*+?]")
_SEPARATOR = "[^A-Za-z0-9]*"
_MOST_PARTS = 4
"""Parts whose order is tried out; more than four have too many orders."""
_MOST_FOUND = 4
_MOST_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class Rewriting:
    """A pattern and template as `Reformat` has them; `cost` as an idea has it."""

    pattern: str
    template: str
    cost: float


@dataclass(frozen=True, slots=True)
class _Part:
    """One run of a pattern: a literal text, or `least` to `most` letters, digits or both."""

    literal: str = ""
    alphabet: str = ""
    case: str = ""
    least: int = 0
    most: int = 0


def reformats(pattern: str, texts: Sequence[str]) -> list[tuple[Rewriting, int]]:
    """Return rewritings that take some of the texts to what matches `pattern`, and how many, the best first.

    Only patterns of literals and counted classes of letters and digits are understood; for others there are none.
    """
    parts = _parts(pattern)
    if parts is None or not any(part.alphabet for part in parts):
        return []
    looked_at = texts[:_MOST_LOOKED_AT]
    found = [(each, _good(each, pattern, looked_at)) for each in _rewritings(parts)]
    good = [(each, count) for each, count in found if count]
    return sorted(good, key=lambda each: (-each[1], each[0].cost))[:_MOST_FOUND]


def _good(rewriting: Rewriting, pattern: str, texts: Sequence[str]) -> int:
    """Return how many texts match once they are rewritten."""
    try:
        source = Pattern(rewriting.pattern)
    except PatternWrong:
        return 0
    template = Template(rewriting.template, source.groups)
    made = (source.parts(text) for text in texts)
    return sum(parts is not None and matches(pattern, template.fill(parts)) is True for parts in made)


@lru_cache(maxsize=64)
def _parts(pattern: str) -> tuple[_Part, ...] | None:
    """Return a pattern's runs; None where it has what is not understood here."""
    text = pattern.removeprefix("^").removesuffix("$")
    found: list[_Part] = []
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            return None
        at = match.end()
        if match["open"] or match["close"]:
            continue
        count = _COUNT.match(text, at)
        at = count.end() if count else at
        least, most = _bounds(count)
        if match["class"]:
            alphabet, case = _alphabet(match["class"])
            if not alphabet:
                return None
            found.append(_Part(alphabet=alphabet, case=case, least=least, most=most))
        elif count is None:
            found.append(_Part(literal=match["escaped"] or match["plain"]))
        elif least > 0:
            return None
    return tuple(_joined(found))


def _bounds(count: re.Match[str] | None) -> tuple[int, int]:
    if count is None:
        return 1, 1
    if count[1] is None:
        return {"*": (0, 99), "+": (1, 99), "?": (0, 1)}[count[0]]
    least = int(count[1])
    return least, int(count[3]) if count[3] else 99 if count[2] else least


def _alphabet(text: str) -> tuple[str, str]:
    """Return the characters that a class stands for in a source, and the case it wants; empty for other classes."""
    wanted = text.strip("[]")
    match wanted:
        case "0-9" | r"\d":
            return "0-9", ""
        case "A-Z":
            return "A-Za-z", "upper"
        case "a-z":
            return "A-Za-z", "lower"
        case "A-Za-z" | "a-zA-Z":
            return "A-Za-z", ""
        case "A-Z0-9" | "0-9A-Z" | r"A-Z\d":
            return "A-Za-z0-9", "upper"
        case "a-z0-9" | "0-9a-z" | "a-f0-9" | "0-9a-f" | r"a-z\d":
            return "A-Za-z0-9", "lower"
        case "1-9" | "0-1" | "0-2" | "0-3" | "01" | "12":
            return wanted, ""
    return "", ""


def _joined(parts: list[_Part]) -> Iterator[_Part]:
    """Yield runs, neighbouring literals and like classes put together."""
    last: _Part | None = None
    for part in parts:
        if last and last.literal and part.literal:
            last = _Part(literal=last.literal + part.literal)
        elif last and last.alphabet and (last.alphabet, last.case) == (part.alphabet, part.case):
            last = _Part("", last.alphabet, last.case, last.least + part.least, min(last.most + part.most, 99))
        else:
            if last:
                yield last
            last = part
    if last:
        yield last


def _rewritings(parts: tuple[_Part, ...]) -> Iterator[Rewriting]:
    """Yield rewritings from the strictest to the most forgiving: as they stand, padded, in another order."""
    groups = [number for number, part in enumerate(parts) if part.alphabet]
    yield _rewriting(parts, groups, is_padded=False, cost=KEPT)
    yield _rewriting(parts, groups, is_padded=True, cost=KEPT)
    if 2 <= len(groups) <= _MOST_PARTS:
        for order in permutations(groups):
            if list(order) != groups:
                yield _rewriting(parts, list(order), is_padded=False, cost=GUESSED)
                yield _rewriting(parts, list(order), is_padded=True, cost=GUESSED)


def _rewriting(parts: tuple[_Part, ...], order: list[int], *, is_padded: bool, cost: float) -> Rewriting:
    """Return the rewriting for texts that have the classed runs in `order`, whatever stands between them.

    Args:
        is_padded: whether digits may be fewer than the pattern wants; zeros fill them up.
    """
    group_of = {part: number for number, part in enumerate(order, 1)}
    source = [r"\s*"]
    literals = {number + 1: parts[number].literal for number in range(len(parts) - 1) if parts[number].literal}
    for place in order:
        word = re.sub(r"[\W_]", "", literals.get(place, ""))
        between = _SEPARATOR + (f"(?:(?i:{word}){_SEPARATOR})?" if word else "")
        source.append(f"{between}({_class(parts[place], is_padded)})")
    template = "".join(
        _slot(part, group_of[number], is_padded)
        if part.alphabet
        else part.literal.replace("{", "{{").replace("}", "}}")
        for number, part in enumerate(parts)
    )
    return Rewriting(f"{''.join(source)}{_SEPARATOR}", template, cost)


def _class(part: _Part, is_padded: bool) -> str:
    least = 1 if is_padded and part.alphabet == "0-9" else part.least
    return f"[{part.alphabet}]{{{least}}}" if least == part.most else f"[{part.alphabet}]{{{least},{part.most}}}"


def _slot(part: _Part, group: int, is_padded: bool) -> str:
    steps = f":{part.case}" if part.case else ""
    if is_padded and part.alphabet == "0-9" and part.least > 1:
        steps += f":0>{part.least}"
    return f"{{{group}{steps}}}"
