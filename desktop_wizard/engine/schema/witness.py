"""Searches for a witness: a record that the old version takes and the new one does not.

No record counts before two independent validators agree on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice
from time import monotonic
from typing import Any

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema.dialect import DRAFT_2020
from desktop_wizard.engine.schema.finding import Pair
from desktop_wizard.engine.schema.guesses import Guesses
from desktop_wizard.engine.schema.library import Library
from desktop_wizard.engine.schema.native import make_validator
from desktop_wizard.engine.schema.normal import NormalNode, NormalSchema, nodes_within
from desktop_wizard.engine.schema.path import Wildcard
from desktop_wizard.engine.schema.patterns import strings_matching
from desktop_wizard.engine.schema.rewriting import normalise
from desktop_wizard.engine.schema.sampler import Sampler
from desktop_wizard.engine.schema.second import SecondValidator
from desktop_wizard.engine.schema.shrinking import Shrunk
from desktop_wizard.engine.schema.texts import Texts
from desktop_wizard.engine.schema.validator import Validator
from desktop_wizard.engine.schema.view import View

MAX_NAMES = 12
MAX_MENTIONED = 300
_ASSERTED_BY_ONE = {"format", "contentEncoding", "contentMediaType"}


class WitnessSearch:
    """Looks for witnesses of one comparison until its time is up.

    Attributes:
        shrunk: the versions, as far as they differ.
        deadline: a time of `monotonic`, for all searches together.
    """

    def __init__(
        self,
        shrunk: Shrunk,
        normals: tuple[NormalSchema, NormalSchema],
        texts: Texts,
        deadline: float,
    ) -> None:
        self._shrunk = shrunk
        self._old = Validator(shrunk.old)
        self._new = Validator(shrunk.new)
        self._second: tuple[SecondValidator, SecondValidator] | None = None
        self._normals = normals
        self._texts = texts
        self._deadline = deadline
        self._held: dict[int, tuple[NormalNode, list[JsonValue]]] = {}

    @cached_property
    def _sampler(self) -> Sampler:
        return Sampler(self._normals[0], _other_names(*self._normals))

    @cached_property
    def _guesses(self) -> Guesses:
        return Guesses(self._texts, self._sampler, Sampler(self._normals[1]))

    @cached_property
    def _mentioned(self) -> list[JsonValue]:
        roots = ([schema.root, *schema.defs.values()] for schema in self._normals)
        return [v for root in roots for v in islice(_mentioned_values(root), MAX_MENTIONED)]

    def is_over(self) -> bool:
        """Tell whether the time is up."""
        return monotonic() > self._deadline

    def first(self, records: Iterable[JsonValue], until: float | None = None) -> Witness | None:
        """Return the first record that is a witness, None where there is none or the time is up.

        `until` is a time of `monotonic` for this search alone; None is the time for all of them together.
        """
        end = self._deadline if until is None else until
        if monotonic() > end:
            return None
        for record in records:
            is_witness = self._old.is_valid(record) and not self._new.is_valid(record)
            if is_witness and self._shrunk.is_about(record) and self._is_confirmed(record):
                return Witness(record)
            if monotonic() > end:
                return None
        return None

    def whole_records(self, broken: JsonValue, pair: Pair) -> Iterator[JsonValue]:
        """Yield records to try for the whole comparison: of the broken values, then of either version."""
        if broken is not None:
            yield from _samples_of(broken)
        yield from self._mentioned
        yield from self._guesses.values(pair.old, pair.new)
        yield from self._sampler.samples(pair.old.node, limit=200)
        yield from Sampler(pair.new.schema).samples(pair.new.node, limit=60)

    def records_at(self, broken: JsonValue, pair: Pair, demand: NormalNode | None) -> Iterator[JsonValue]:
        """Yield records to try for one demand of the new version: values that it refuses, in records that hold them.

        Without a demand, any value will do that the old version takes.
        """
        values = _samples_of(broken) if broken is not None else []
        if demand is not None:
            values += self._guesses.values(pair.old, View(pair.new.schema, demand))
        values = [*values, *self._mentioned[:200], *self._sampler.samples(pair.old.node, limit=40)]
        for value in _refused(values, pair, demand):
            yield from self._embedded(value, pair)

    def _embedded(self, value: JsonValue, pair: Pair) -> Iterator[JsonValue]:
        if pair.above is None:
            yield value
            return
        for holder in self._holders(value, pair):
            yield from self._embedded(holder, pair.above)

    def _holders(self, value: JsonValue, pair: Pair) -> Iterator[JsonValue]:
        assert pair.above is not None
        if pair.step is None:
            yield value
            return
        for sample in self._holding(pair.above.old.node):
            held = _put(sample, pair.step, value)
            if held is not None:
                yield held
                return

    def _holding(self, node: NormalNode) -> list[JsonValue]:
        """Return a few values of a node, each time the same."""
        known = self._held.get(id(node))
        if known is None:
            # The node is kept beside its values, so that its identity stays its own.
            known = self._held[id(node)] = (node, self._sampler.samples(node, limit=6))
        return known[1]

    def _is_confirmed(self, record: JsonValue) -> bool:
        """Ask the second validator; what it can't judge (its formats are fewer, its patterns Python's) it passes."""
        if self._second is None:
            self._second = (SecondValidator(self._shrunk.old), SecondValidator(self._shrunk.new))
        before, after = self._second
        if not (held := before.is_valid(record)):
            return held is None
        if not after.is_valid(record):
            return True
        return {violation.keyword for violation in self._new.violations(record)} <= _ASSERTED_BY_ONE


def _refused(values: list[JsonValue], pair: Pair, demand: NormalNode | None) -> Iterator[JsonValue]:
    if demand is None:
        yield from values
        return
    try:
        validator = make_validator(pair.new.schema.standalone(demand), DRAFT_2020)
    except ValueError:
        return
    yield from (value for value in values if not validator.is_valid(value))


class Witness:
    """A record that was found; a wrapper, since the record itself may be null."""

    __slots__ = ("record",)

    def __init__(self, record: JsonValue) -> None:
        self.record = record


def _other_names(old: NormalSchema, new: NormalSchema) -> tuple[str, ...]:
    """Return field names that mean something to the new schema and nothing to the old one."""
    known, wanted = _field_names(old), _field_names(new)
    return tuple(name for name in wanted if name not in known)[:MAX_NAMES]


def _field_names(schema: NormalSchema) -> dict[str, None]:
    names: dict[str, None] = {}
    for root in (schema.root, *schema.defs.values()):
        for node in nodes_within(root):
            names |= dict.fromkeys(node.get("properties", {}))
            for pattern in node.get("patternProperties", {}):
                names |= dict.fromkeys(strings_matching(pattern)[:3])
    return names


def _mentioned_values(schema: JsonValue) -> Iterator[JsonValue]:
    """Yield the values that a schema names itself, wherever it does."""
    if isinstance(schema, list):
        for inner in schema:
            yield from _mentioned_values(inner)
    elif isinstance(schema, dict):
        yield from (schema[key] for key in ("const", "default") if key in schema)
        for key in ("enum", "examples"):
            yield from schema[key] if isinstance(schema.get(key), list) else ()
        for inner in schema.values():
            yield from _mentioned_values(inner)


def _samples_of(schema: JsonValue) -> list[JsonValue]:
    document = normalise(Library(schema, DRAFT_2020, "broken", {}))
    return Sampler(document).samples(document.root, limit=120)


def _put(holder: JsonValue, step: Any, value: JsonValue) -> JsonValue:
    """Return a holder with a value put at a step; None where it is of the wrong shape."""
    if isinstance(step, str):
        return {**holder, step: value} if isinstance(holder, dict) else None
    if isinstance(step, int):
        return [*holder[:step], value, *holder[step + 1 :]] if isinstance(holder, list) else None
    if isinstance(step, Wildcard):
        if isinstance(holder, list):
            return [value, *holder[1:]]
        if isinstance(holder, dict):
            return {**holder, "extra": value}
    return None
