"""Proves that one schema lies within another by their structure, where the canonical form gives no answer.

Every rule here is sound, none is complete: what is not proved is not known. Each keyword of the outer schema is a
condition that all inner values must meet, so it is enough to find, for each, something in the inner schema that
implies it. Recursion is proved by induction over the depth of values: a pair that is met again counts as proved
only if the way to it led into a field or an element (Brandt and Henglein, Coinductive axiomatization of recursive
type equality and subtyping, 1998, for the form of the argument).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from time import monotonic
from typing import Any

from desktop_wizard.engine.schema.array_rules import ArrayRules, Rule
from desktop_wizard.engine.schema.capacity import is_multiple
from desktop_wizard.engine.schema.dialect import DRAFT_2020
from desktop_wizard.engine.schema.expressions import NotRead
from desktop_wizard.engine.schema.languages import Undecided
from desktop_wizard.engine.schema.names import (
    declared_names,
    field,
    fields_matching,
    joined,
)
from desktop_wizard.engine.schema.native import Answer, Canonical, make_validator
from desktop_wizard.engine.schema.normal import ANNOTATIONS, UNCHECKED_FORMAT, NormalNode, NormalSchema
from desktop_wizard.engine.schema.texts import Texts
from desktop_wizard.engine.schema.validator import matches
from desktop_wizard.engine.schema.view import Stated, View

MAX_STEPS = 3_000
MAX_OPEN = 40
"""Pairs that may be under proof within each other."""
MAX_VALUES = 10_000
MAX_SPLITS = 3

Covers = Callable[[View, View], Answer]
"""Tells whether the second view lies within the first."""

_SILENT = frozenset(
    {
        *ANNOTATIONS,
        *("$ref", "allOf", "$schema", "$id", "then", "else", "minContains", "maxContains"),
        *("contentEncoding", "contentMediaType", UNCHECKED_FORMAT),
    }
)
_CONTEXTUAL = frozenset(
    {"additionalProperties", "unevaluatedProperties", "unevaluatedItems", "items", "if", "contains"}
)
_SIMPLE = frozenset(
    {
        *("type", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
        *("minLength", "maxLength", "pattern", "format", "minItems", "maxItems", "uniqueItems", "required"),
        *("minProperties", "maxProperties"),
    }
)
_OF_TEXTS = frozenset({"pattern", "minLength", "maxLength"})


class Containment:
    """Looks for proofs until its steps or its time are used up."""

    def __init__(self, covers: Covers, texts: Texts, deadline: float) -> None:
        self._covers = covers
        self._texts = texts
        self._deadline = deadline
        self._steps = 0
        self._open: dict[tuple[Any, ...], int] = {}
        self._rules: dict[str, Rule] = {
            "properties": self._fields,
            "patternProperties": self._patterns,
            "additionalProperties": self._undeclared,
            "propertyNames": self._names,
            **ArrayRules(self._deeper).by_keyword(),
            "anyOf": self._any_of,
            "oneOf": self._one_of,
            "not": self._not,
            "dependentRequired": self._dependent_required,
            "dependentSchemas": self._dependent_schemas,
        }

    def is_within(self, inner: View, outer: View) -> bool:
        """Tell whether it is proved that every value of `inner` is one of `outer`."""
        return self._within(inner, outer, 0, frozenset())

    def _within(self, inner: View, outer: View, depth: int, split: frozenset[int]) -> bool:
        self._steps += 1
        if self._steps > MAX_STEPS or len(self._open) > MAX_OPEN or monotonic() > self._deadline:
            return False
        if inner.is_false() or _text(inner) == _text(outer) or self._is_shown_by_texts(inner, outer):
            return True
        key = (inner.key, outer.key, id(inner.schema), split)
        if key in self._open:
            return self._open[key] < depth
        if self._covers(outer, inner) is Answer.YES:
            return True
        self._open[key] = depth
        try:
            return all(self._implies(inner, part, outer, depth) for part in outer.parts) or self._by_cases(
                inner, outer, depth, split
            )
        finally:
            del self._open[key]

    def _is_shown_by_texts(self, inner: View, outer: View) -> bool:
        types = inner.types()
        return types is not None and types <= {"string"} and self._texts.is_within(inner, outer)

    def _implies(self, inner: View, part: NormalNode, outer: View, depth: int) -> bool:
        """Tell whether `inner` meets every condition that one node of `outer` states."""
        for keyword, value in part.items():
            if keyword in _SILENT:
                continue
            if keyword not in _CONTEXTUAL and self._is_stated(inner, keyword, value, outer.schema):
                continue
            rule = self._rules.get(keyword)
            if rule is None or not rule(inner, Stated(value, part), outer, depth):
                return False
        return True

    def _is_stated(self, inner: View, keyword: str, value: Any, schema: NormalSchema) -> bool:
        """Tell whether a condition follows from what `inner` states plainly, or is stated there, too."""
        condition = {keyword: value}
        text = schema.text(condition)
        if any(inner.schema.text({keyword: s.value}) == text for s in inner.stated(keyword)):
            return True
        if keyword not in _SIMPLE:
            return False
        if keyword in _OF_TEXTS and self._texts.is_within(inner, View(schema, condition)):
            return True
        if keyword == "multipleOf" and is_multiple(inner, value):
            return True
        plain = [{k: v for k, v in part.items() if k in _SIMPLE} for part in inner.parts]
        outer_form = Canonical(condition, DRAFT_2020)
        return outer_form.covers(Canonical({"allOf": plain}, DRAFT_2020)) is Answer.YES

    def _by_cases(self, inner: View, outer: View, depth: int, split: frozenset[int]) -> bool:
        """Prove for each alternative of `inner` by itself, or for each of its values."""
        values = inner.values()
        if values is not None and len(values) <= MAX_VALUES:
            return _are_valid(values, outer)
        if len(split) >= MAX_SPLITS:
            return False
        for part in inner.parts:
            for keyword in ("anyOf", "oneOf"):
                if keyword in part and id(part[keyword]) not in split:
                    cases = (inner.also(branch) for branch in part[keyword])
                    done = split | {id(part[keyword])}
                    return all(self._within(case, outer, depth, done) for case in cases)
        return False

    def _fields(self, inner: View, stated: Stated, outer: View, depth: int) -> bool:
        return all(
            self._deeper(field(inner, name), View(outer.schema, node), depth) for name, node in stated.value.items()
        )

    def _patterns(self, inner: View, stated: Stated, outer: View, depth: int) -> bool:
        known = inner.pattern_properties()
        for pattern, node in stated.value.items():
            wanted = View(outer.schema, node)
            is_shown = pattern in known and self._deeper(joined(inner, known[pattern]), wanted, depth)
            if not is_shown and not self._all_named(inner, [pattern], [], set(), wanted, depth):
                return False
        return True

    def _undeclared(self, inner: View, stated: Stated, outer: View, depth: int) -> bool:
        wanted = View(outer.schema, stated.value)
        declared = stated.node.get("properties", {})
        patterns = stated.node.get("patternProperties", {})
        return self._all_named(inner, [], list(patterns), set(declared), wanted, depth) or any(
            self._is_all_declared(inner, part, declared, patterns, wanted, depth) for part in inner.parts
        )

    def _all_named(
        self, inner: View, like: list[str], unlike: list[str], names: set[str], wanted: View, depth: int
    ) -> bool:
        """Prove it for all fields whose names match `like`, match none of `unlike`, and are not in `names`."""
        try:
            kinds = fields_matching(self._texts, inner, like, unlike, names)
        except (NotRead, Undecided):
            return False
        for name in sorted(declared_names(inner) - names):
            is_meant = all(matches(p, name) for p in like) and not any(matches(p, name) for p in unlike)
            if is_meant and not self._deeper(field(inner, name), wanted, depth):
                return False
        return all(self._deeper(kind, wanted, depth) for kind in kinds)

    def _is_all_declared(
        self, inner: View, part: NormalNode, declared: Any, patterns: Any, wanted: View, depth: int
    ) -> bool:
        """Prove it from one node of `inner`: its fields, its patterns and its rest are all the names there are."""
        names = part.get("properties", {}).keys() - declared.keys()
        others = [n for p, n in part.get("patternProperties", {}).items() if p not in patterns]
        sources = [field(inner, name) for name in names] + [View(inner.schema, node) for node in others]
        sources.append(View(inner.schema, part.get("additionalProperties", {})))
        return all(self._deeper(source, wanted, depth) for source in sources)

    def _names(self, inner: View, stated: Stated, outer: View, depth: int) -> bool:
        known = [s.value for s in inner.stated("propertyNames")]
        return self._deeper(joined(inner, [{"type": "string"}, *known]), View(outer.schema, stated.value), depth)

    def _any_of(self, inner: View, stated: Stated, outer: View, depth: int) -> bool:
        return any(self._within(inner, View(outer.schema, node), depth, frozenset()) for node in stated.value)

    def _one_of(self, inner: View, stated: Stated, outer: View, depth: int) -> bool:
        """Read it as `anyOf` where no two branches overlap."""
        branches = stated.value
        for index, one in enumerate(branches):
            for other in branches[index + 1 :]:
                both = View(outer.schema, {"allOf": [one, other]})
                if self._covers(View(outer.schema, {"not": {}}), both) is not Answer.YES:
                    return False
        return self._any_of(inner, stated, outer, depth)

    def _not(self, inner: View, stated: Stated, outer: View, depth: int) -> bool:
        refused = View(outer.schema, stated.value)
        return any(
            self._within(refused, View(inner.schema, s.value), depth, frozenset()) for s in inner.stated("not")
        )

    def _dependent_required(self, inner: View, stated: Stated, outer: View, depth: int) -> bool:
        required = set(inner.required())
        known = [s.value for s in inner.stated("dependentRequired")]
        return all(
            set(names) <= required | {n for rules in known for n in rules.get(trigger, ())}
            for trigger, names in stated.value.items()
        )

    def _dependent_schemas(self, inner: View, stated: Stated, outer: View, depth: int) -> bool:
        def shows(trigger: str, node: NormalNode) -> bool:
            known = [s.value[trigger] for s in inner.stated("dependentSchemas") if trigger in s.value]
            return self._within(inner.also(*known) if known else inner, View(outer.schema, node), depth, frozenset())

        return all(shows(trigger, node) for trigger, node in stated.value.items())

    def _deeper(self, inner: View, outer: View, depth: int) -> bool:
        return self._within(inner, outer, depth + 1, frozenset())


def _text(view: View) -> str:
    return view.schema.text(view.node)


def _are_valid(values: Iterable[Any], outer: View) -> bool:
    try:
        validator = make_validator(outer.schema.standalone(outer.node), DRAFT_2020)
    except ValueError:
        return False
    return all(validator.is_valid(value) for value in values)
