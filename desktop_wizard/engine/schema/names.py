"""What an object says of its fields by their names: one name, or all names of a kind, told apart by its patterns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop_wizard.engine.schema.expressions import FLAVOURS, NotRead, matching
from desktop_wizard.engine.schema.languages import Term, Terms
from desktop_wizard.engine.schema.normal import NormalNode
from desktop_wizard.engine.schema.texts import Texts, names_of
from desktop_wizard.engine.schema.validator import matches
from desktop_wizard.engine.schema.view import View

MAX_PATTERNS = 5
"""Patterns of names by which names are told apart."""
MAX_NAMES = 300
"""Declared names that may be left out of a kind."""


def field(view: View, name: str) -> View:
    """Return what surely holds for a field."""
    nodes = []
    for part in view.parts:
        found = {pattern: matches(pattern, name) for pattern in part.get("patternProperties", {})}
        if name in part.get("properties", {}):
            nodes.append(part["properties"][name])
        elif "additionalProperties" in part and not any(is_match is not False for is_match in found.values()):
            nodes.append(part["additionalProperties"])
        nodes += [part["patternProperties"][pattern] for pattern, is_match in found.items() if is_match]
    return joined(view, nodes)


def joined(view: View, nodes: list[NormalNode]) -> View:
    """Return what nodes say together."""
    return View(view.schema, {"allOf": nodes} if len(nodes) != 1 else nodes[0])


def fields_matching(
    texts: Texts, view: View, wanted: Iterable[str], unwanted: Iterable[str], names: set[str]
) -> list[View]:
    """Return what surely holds for each kind of undeclared field whose name matches some pattern.

    Args:
        view: the object.
        wanted, unwanted: patterns that the names match, and do not match.
        names: of fields that are left out, beside those that the object declares.

    Raises:
        NotRead, Undecided: the names can't be told apart.
    """
    taken = names | declared_names(view)
    if len(taken) > MAX_NAMES:
        raise NotRead
    patterns = list(dict.fromkeys(p for part in view.parts for p in part.get("patternProperties", {})))
    if len(patterns) > MAX_PATTERNS:
        raise NotRead
    found: dict[tuple[int, ...], View] = {}
    told = [*wanted, *unwanted, *patterns]
    is_by_flavour = any("." in pattern for pattern in told) or view.first("propertyNames") is not None
    for flavour in FLAVOURS if is_by_flavour else FLAVOURS[:1]:
        terms = texts.terms(flavour)
        kept = [names_of(terms, view, flavour), *(matching(terms, pattern, flavour) for pattern in wanted)]
        kept += [terms.without(matching(terms, pattern, flavour)) for pattern in unwanted]
        kept.append(terms.without(terms.union([terms.text(name) for name in taken])))
        for matched in _kinds(terms, terms.both(kept), patterns, flavour):
            one = _undeclared(view, matched)
            found[one.key or (id(one.node),)] = one
    return list(found.values())


def declared_names(view: View) -> set[str]:
    """Return the names of all declared fields."""
    return {name for part in view.parts for name in part.get("properties", {})}


def _kinds(terms: Terms, names: Term, patterns: list[str], flavour: str) -> Iterator[set[str]]:
    """Yield for each kind of name that there is the patterns that it matches."""
    if terms.example(names) is None:
        return
    if not patterns:
        yield set()
        return
    first, *rest = patterns
    like = matching(terms, first, flavour)
    yield from ({first, *others} for others in _kinds(terms, terms.both([names, like]), rest, flavour))
    yield from _kinds(terms, terms.both([names, terms.without(like)]), rest, flavour)


def _undeclared(view: View, matched: set[str]) -> View:
    nodes = []
    for part in view.parts:
        hits = [node for pattern, node in part.get("patternProperties", {}).items() if pattern in matched]
        if not hits and "additionalProperties" in part:
            hits = [part["additionalProperties"]]
        nodes += hits
    return joined(view, nodes)
