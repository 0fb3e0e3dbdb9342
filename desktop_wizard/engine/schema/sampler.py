"""Makes values that probably conform to a schema: small ones, and those at the boundaries.

A guess, not a promise: whoever uses a sample validates it first.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import chain, islice

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema.exact import exact, plain
from desktop_wizard.engine.schema.normal import NormalNode, NormalSchema
from desktop_wizard.engine.schema.patterns import strings_matching
from desktop_wizard.engine.schema.texts import Texts
from desktop_wizard.engine.schema.values import canonical_text
from desktop_wizard.engine.schema.view import View

MAX_SAMPLES = 24
MAX_DEPTH = 7
MAX_LENGTH = 2000
"""Longest text or array that is made."""

_ANY_VALUE: tuple[JsonValue, ...] = ("a", 0, {}, [], None, True, 1.5, -1, "", "0", False, [0], {"a": 0})
_TEXTS = ("", "a", "A", "0", " ", "é", "a b", "aa", "-", "\n", "zz9")
_FORMATS = {
    "date-time": ("2026-01-31T12:00:00Z",),
    "date": ("2026-01-31",),
    "time": ("12:00:00Z",),
    "duration": ("P1D",),
    "email": ("a@example.org",),
    "idn-email": ("a@example.org",),
    "hostname": ("example.org",),
    "idn-hostname": ("example.org",),
    "ipv4": ("192.0.2.1",),
    "ipv6": ("2001:db8::1",),
    "uri": ("https://example.org/a",),
    "uri-reference": ("a", "https://example.org/a"),
    "iri": ("https://example.org/é",),
    "iri-reference": ("é",),
    "uuid": ("00000000-0000-4000-8000-000000000000",),
    "uri-template": ("/{a}",),
    "json-pointer": ("/a",),
    "relative-json-pointer": ("0",),
    "regex": ("a",),
}
_TYPED = (
    ("object", ("properties", "required", "additionalProperties", "patternProperties", "minProperties")),
    ("object", ("maxProperties", "propertyNames", "dependentRequired", "dependentSchemas")),
    ("array", ("items", "prefixItems", "minItems", "maxItems", "contains", "uniqueItems")),
    ("string", ("pattern", "minLength", "maxLength", "format")),
    ("number", ("minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum")),
)


class Sampler:
    """Samples the nodes of one schema.

    Attributes:
        names: field names that are worth trying beside those of the schema.
    """

    def __init__(self, schema: NormalSchema, names: tuple[str, ...] = ()) -> None:
        self._schema = schema
        self._names = names
        self._texts = Texts()
        # The nodes are kept beside their samples, so that their identities stay their own.
        self._known: dict[tuple[int, int, int], tuple[NormalNode, list[JsonValue]]] = {}

    def samples(self, node: NormalNode, depth: int = 0, limit: int = MAX_SAMPLES) -> list[JsonValue]:
        """Return up to `limit` different values, the simplest first; each time the same."""
        key = (id(node), depth, limit)
        if key not in self._known:
            # Else recursion that branches would sample the same node again and again, without an end in sight.
            self._known[key] = (node, list(islice(_distinct(self._values(node, depth)), limit)))
        return list(self._known[key][1])

    def _values(self, node: NormalNode, depth: int) -> Iterator[JsonValue]:
        view = View(self._schema, node)
        if view.is_false() or depth > MAX_DEPTH:
            return
        listed = view.values()
        if listed is not None:
            yield from listed
            yield from (float(value) for value in listed if type(value) is int and abs(value) < 2**53)
            return
        branched = _branched(view)
        if branched:
            yield from _interleaved([self.samples(branch, depth + 1, 10) for branch in branched])
            return
        makers = [self._of_type(name, view, depth) for name in _types(view)]
        yield from _interleaved(makers)

    def _of_type(self, name: str, view: View, depth: int) -> Iterable[JsonValue]:
        if name == "object":
            return self._objects(view, depth)
        if name == "array":
            return self._arrays(view, depth)
        if name == "string":
            return chain(self._told_texts(view), _strings(view))
        if name in ("number", "integer"):
            return _numbers(view, is_integer=name == "integer")
        return (None,) if name == "null" else (True, False)

    def _told_texts(self, view: View) -> Iterator[str]:
        """Yield texts that fit several statements at once, which no statement leads to by itself."""
        if view.first("not") or len(view.stated("pattern")) > 1:
            yield from self._texts.examples(view)

    def _objects(self, view: View, depth: int) -> Iterator[JsonValue]:
        declared = {name: view.joined(nodes) for name, nodes in view.properties().items()}
        required = view.required()
        for names in [s.value for s in view.stated("dependentRequired")]:
            required = [*required, *(n for t, wanted in names.items() if t in required for n in wanted)]
        choices = {name: self._field(view, declared, name, depth) for name in dict.fromkeys(required)}
        if any(not values for values in choices.values()):
            return
        least = {name: values[0] for name, values in choices.items()}
        extra = self._extra_names(view)
        wanted = max((s.value for s in view.stated("minProperties")), default=0)
        for name in [*declared, *extra]:
            if len(least) < wanted and name not in least:
                for value in self._field(view, declared, name, depth)[:1]:
                    least[name] = value
        yield dict(least)
        for name, values in choices.items():
            yield from ({**least, name: value} for value in values[1:])
        optional = [name for name in declared if name not in least]
        for name in [*optional, *extra[: 3 + len(self._names)]]:
            yield from ({**least, name: value} for value in self._field(view, declared, name, depth)[:6])
        full = {name: v for name in optional for v in self._field(view, declared, name, depth)[:1]}
        yield {**least, **full}

    def _field(self, view: View, declared: dict[str, NormalNode], name: str, depth: int) -> list[JsonValue]:
        nodes = [declared[name]] if name in declared else []
        for pattern, found in view.pattern_properties().items():
            if any(name == match for match in strings_matching(pattern)):
                nodes += found
        rest = view.first("additionalProperties")
        if not nodes and rest is not None:
            nodes = [rest.value]
        if not nodes:
            return list(_ANY_VALUE[:8])
        return self.samples(view.joined(nodes), depth + 1, 8)

    def _extra_names(self, view: View) -> list[str]:
        names = [name for pattern in view.pattern_properties() for name in strings_matching(pattern)[:2]]
        for stated in view.stated("propertyNames"):
            names += [n for n in self.samples(stated.value, MAX_DEPTH - 1, 4) if isinstance(n, str)]
        least = max((s.value for s in view.stated("minProperties")), default=0)
        names += [*self._names, "extra", "", "A 1é", *(f"extra{i}" for i in range(min(least, 50)))]
        return list(dict.fromkeys(names))

    def _arrays(self, view: View, depth: int) -> Iterator[JsonValue]:
        prefix = [node for s in view.stated("prefixItems")[:1] for node in s.value]
        rest = view.first("items")
        least = min(max((s.value for s in view.stated("minItems")), default=0), MAX_LENGTH)
        most = min((s.value for s in view.stated("maxItems")), default=MAX_LENGTH)
        others = self.samples(rest.value, depth + 1, 8) if rest else list(_ANY_VALUE)
        wanted = [v for s in view.stated("contains") for v in self.samples(s.value, depth + 1, 3)]
        count = max((int(s.value) for s in view.stated("minContains")), default=1)
        heads = [self.samples(node, depth + 1, 4) for node in prefix]
        is_unique = any(s.value is True for s in view.stated("uniqueItems"))
        for length in dict.fromkeys((least, len(prefix), least + 1, least + 2, min(most, least + 40))):
            if not least <= length <= most:
                continue
            base = [values[0] if values else None for values in heads[:length]]
            if wanted:
                base += wanted[:1] * max(0, min(count, length - len(base)))
            missing = length - len(base)
            if missing and not others:
                continue
            if is_unique:
                yield [*base, *_different(others, base, missing)]
            for value in others[: 6 if missing else 1]:
                yield [*base, *([value] * missing)]
            for index, values in enumerate(heads[:length]):
                yield from ([*base[:index], v, *base[index + 1 :], *(others[:1] * missing)] for v in values[1:])
        yield from ([value] * max(least, 1) for value in wanted if most >= 1)
        if len(others) > 1 and most >= 2:
            yield others[: int(min(most, len(others)))]


def _different(values: list[JsonValue], taken: list[JsonValue], count: int) -> list[JsonValue]:
    known = {canonical_text(value) for value in taken}
    found = [value for value in values if canonical_text(value) not in known][:count]
    return [*found, *range(1000, 1000 + count - len(found))]


def _branched(view: View) -> list[NormalNode]:
    """Return one node for each way through the first union or condition of a view."""
    for index, part in enumerate(view.parts):
        for keyword in ("anyOf", "oneOf", "if"):
            if keyword in part:
                others = [_bare(p) for i, p in enumerate(view.parts) if i != index]
                rest = {k: v for k, v in _bare(part).items() if k not in (keyword, "then", "else")}
                if keyword != "if":
                    return [view.joined([rest, *others, branch]) for branch in part[keyword][:12]]
                then = view.joined([rest, *others, part["if"], part.get("then", {})])
                return [then, view.joined([rest, *others, part.get("else", {})])]
    return []


def _bare(part: NormalNode) -> NormalNode:
    return {key: value for key, value in part.items() if key not in ("$ref", "allOf")}


def _types(view: View) -> list[str]:
    known = view.types()
    likely = [name for name, keywords in _TYPED if any(view.first(keyword) for keyword in keywords)]
    order = [*dict.fromkeys(likely), "object", "string", "integer", "number", "null", "array", "boolean"]
    names = list(dict.fromkeys(order))
    return names if known is None else [name for name in names if name in known]


_BESIDE = (Fraction(1, 2), Fraction(-1, 2), Fraction(1, 1000), Fraction(-1, 1000))


def _numbers(view: View, *, is_integer: bool) -> Iterator[JsonValue]:
    low = max((exact(s.value) for k in ("minimum", "exclusiveMinimum") for s in view.stated(k)), default=None)
    high = min((exact(s.value) for k in ("maximum", "exclusiveMaximum") for s in view.stated(k)), default=None)
    step = math.prod((exact(s.value) for s in view.stated("multipleOf")), start=Fraction(1))
    for base in (low, high, Fraction(0)):
        if base is None:
            continue
        start = math.ceil(base / step) * step if step != 1 or is_integer else base
        yield from (plain(start + k * step) for k in (0, 1, -1, 2))
        if not is_integer and step == 1:
            yield from (plain(base + off) for off in _BESIDE)
    if not is_integer and low is not None and high is not None:
        yield plain((low + high) / 2)
    yield from (plain(10**6 * step), plain(-(10**6) * step))
    if is_integer and step == 1 and (low is None or abs(low) < 2**53):
        yield float(math.ceil(low or 0))  # no integer in draft 4


def _strings(view: View) -> Iterator[str]:
    least = min(max((s.value for s in view.stated("minLength")), default=0), MAX_LENGTH)
    most = min((s.value for s in view.stated("maxLength")), default=MAX_LENGTH)
    for stated in view.stated("pattern"):
        for text in strings_matching(stated.value):
            yield text
            yield text.ljust(least, "a")
    for stated in view.stated("format"):
        yield from _FORMATS.get(stated.value, ())
    yield from (text for text in _TEXTS if least <= len(text) <= most)
    yield "a" * int(least)
    yield "a" * int(min(most, least + 1))
    yield "a" * int(min(most, 300))
    for stated in view.stated("not"):
        yield from strings_matching(stated.value.get("pattern", ""))


def _interleaved(sources: list[Iterable[JsonValue]]) -> Iterator[JsonValue]:
    """Yield the first of each, then the second of each, and so on."""
    waiting = [iter(source) for source in sources]
    while waiting:
        left = []
        for source in waiting:
            for value in islice(source, 1):
                yield value
                left.append(source)
        waiting = left


def _distinct(values: Iterable[JsonValue]) -> Iterator[JsonValue]:
    seen = set()
    for value in values:
        text = canonical_text(value)
        # `1` and `1.0` are equal, but not to draft 4's integer.
        marker = (text, isinstance(value, float))
        if marker not in seen:
            seen.add(marker)
            yield value
