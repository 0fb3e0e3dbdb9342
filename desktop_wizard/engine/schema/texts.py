"""What a place in a schema says of texts, as a set of texts: patterns, lengths, values and formats together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from desktop_wizard.engine.schema.expressions import FLAVOURS, NotRead, matching
from desktop_wizard.engine.schema.languages import LAST_CHARACTER, Term, Terms, Undecided
from desktop_wizard.engine.schema.normal import NormalNode
from desktop_wizard.engine.schema.view import View

MAX_DEPTH = 6
MAX_LENGTH = 600
"""Longest bound of a length that is looked into."""
MAX_TEXTS = 40

_SHAPES = {
    "date": r"^\d{4}-\d{2}-\d{2}$",
    "uuid": r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
    "ipv4": r"^\d{1,3}(\.\d{1,3}){3}$",
    "date-time": r"^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$",
}
"""What texts of a format look like at least; not all that look so are of the format."""

_SPEAK_OF_TEXTS = frozenset(
    {
        *("type", "enum", "const", "pattern", "minLength", "maxLength", "format", "not", "anyOf", "oneOf"),
        *("if", "then", "else", "unevaluatedProperties", "unevaluatedItems"),
    }
)


class Texts:
    """Answers about the texts of views; what it can't read is never claimed."""

    def __init__(self) -> None:
        self._terms = {flavour: Terms() for flavour in FLAVOURS}
        self._answers: dict[tuple[str, int, int], bool] = {}

    def is_within(self, inner: View, outer: View) -> bool:
        """Tell whether it is proved that every text of `inner` is one of `outer`; other values are not looked at."""

        def within(flavour: str) -> bool:
            mine = _told(self._terms[flavour], inner, flavour, is_exact=False)
            return self.includes(flavour, mine, _told(self._terms[flavour], outer, flavour, is_exact=True))

        return self._is_proved(within, _has_dot(inner) or _has_dot(outer))

    def has_none(self, view: View) -> bool:
        """Tell whether it is proved that a view has no text."""

        def none(flavour: str) -> bool:
            terms = self._terms[flavour]
            return self.includes(flavour, _told(terms, view, flavour, is_exact=False), terms.nothing)

        return self._is_proved(none, _has_dot(view))

    def examples(self, inner: View, outer: View | None = None) -> list[str]:
        """Return texts that are probably in `inner` and not in `outer`; none where they can't be found."""
        found = []
        for flavour, terms in self._terms.items():
            try:
                wanted = [_told(terms, inner, flavour, is_exact=False)]
                if outer is not None:
                    wanted.append(terms.without(_told(terms, outer, flavour, is_exact=True)))
                found.append(terms.example(terms.both(wanted)))
            except (NotRead, Undecided):
                continue
        return list(dict.fromkeys(text for text in found if text is not None))

    def includes(self, flavour: str, inner: Term, outer: Term) -> bool:
        """Tell whether one set lies within another. Raises `Undecided`."""
        key = (flavour, id(inner), id(outer))
        if key not in self._answers:
            self._answers[key] = self._terms[flavour].is_within(inner, outer)
        return self._answers[key]

    def terms(self, flavour: str) -> Terms:
        """Return what makes the sets of a flavour."""
        return self._terms[flavour]

    def _is_proved(self, question: Callable[[str], bool], is_by_flavour: bool) -> bool:
        try:
            return all(question(flavour) for flavour in (FLAVOURS if is_by_flavour else FLAVOURS[:1]))
        except (NotRead, Undecided):
            return False


def _has_dot(view: View) -> bool:
    return any("." in repr(value) for part in view.parts for k, value in part.items() if k in _SPEAK_OF_TEXTS)


def names_of(terms: Terms, view: View, flavour: str) -> Term:
    """Return a set that holds all names that the fields of an object may have."""
    kept = []
    for stated in view.stated("propertyNames"):
        try:
            kept.append(_told(terms, View(view.schema, stated.value), flavour, is_exact=False))
        except NotRead:
            continue
    return terms.both(kept)


def _told(terms: Terms, view: View, flavour: str, *, is_exact: bool, depth: int = 0) -> Term:
    """Return the texts that a view allows, or where it need not be exact, a set that holds them all."""
    if depth > MAX_DEPTH:
        raise NotRead
    kept: list[Term] = []
    for part in view.parts:
        for keyword, value in part.items():
            if keyword in _SPEAK_OF_TEXTS:
                try:
                    kept.append(_keyword(terms, view, part, (keyword, value), flavour, is_exact, depth))
                except NotRead:
                    if is_exact:
                        raise
    return terms.both(kept)


def _keyword(
    terms: Terms, view: View, part: NormalNode, stated: tuple[str, Any], flavour: str, is_exact: bool, depth: int
) -> Term:
    keyword, value = stated

    def below(node: NormalNode, *, is_exact: bool = is_exact) -> Term:
        return _told(terms, View(view.schema, node), flavour, is_exact=is_exact, depth=depth + 1)

    match keyword:
        case "type":
            return terms.anything if value == "string" or "string" in value else terms.nothing
        case "enum" | "const":
            return _listed(terms, value if keyword == "enum" else [value])
        case "pattern":
            return matching(terms, value, flavour)
        case "minLength" | "maxLength":
            return _long(terms, value, is_least=keyword == "minLength")
        case "format" if not is_exact and value in _SHAPES:
            return matching(terms, _SHAPES[value], flavour)
        case "not":
            return terms.without(below(value, is_exact=True))
        case "anyOf":
            return terms.union([below(branch) for branch in value])
        case "oneOf":
            branches = [below(branch) for branch in value]
            return _exactly_one(terms, branches) if is_exact else terms.union(branches)
        case "then" | "else" if "if" not in part:
            return terms.anything
        case "if":
            return _conditional(terms, part, below)
        case "then" | "else" | "unevaluatedProperties" | "unevaluatedItems":
            return terms.anything  # told with `if`, or not of texts
    raise NotRead


def _conditional(terms: Terms, part: NormalNode, below: Callable[..., Term]) -> Term:
    condition = below(part["if"], is_exact=True)
    then = below(part["then"]) if "then" in part else terms.anything
    other = below(part["else"]) if "else" in part else terms.anything
    return terms.union([terms.both([condition, then]), terms.both([terms.without(condition), other])])


def _listed(terms: Terms, values: Iterable[Any]) -> Term:
    texts = [value for value in values if isinstance(value, str)]
    if len(texts) > MAX_TEXTS:
        raise NotRead
    return terms.union([terms.text(text) for text in texts])


def _long(terms: Terms, bound: float, *, is_least: bool) -> Term:
    if bound > MAX_LENGTH:
        raise NotRead
    any_character = terms.characters([(0, LAST_CHARACTER)])
    return terms.repeat(any_character, int(bound), None) if is_least else terms.repeat(any_character, 0, int(bound))


def _exactly_one(terms: Terms, branches: Sequence[Term]) -> Term:
    found = []
    for index, branch in enumerate(branches):
        others = [terms.without(other) for i, other in enumerate(branches) if i != index]
        found.append(terms.both([branch, *others]))
    return terms.union(found)
