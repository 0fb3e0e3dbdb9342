"""Records that were left behind, grouped by the reason, and what to do about each group."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop_wizard.engine.model import Quarantined

MAX_SHAPES = 20
"""Shapes told apart for one cause; the records with others are put together."""

MAX_CAUSES = 1_000
"""Causes told apart; a record may invent field names, and with them causes, without end."""

OTHER_SHAPES = "other values"
OTHER_CAUSES = "other causes"
KEPT_RECORDS = 100

_CLAMP = "Bring the value within its bounds with a `clamp` rule, or correct it in the records."
_TEXT = "Bring the text into form with a `reformat` rule, or correct it in the records."
_UNDECLARED = "Remove the field that is not allowed with a `remove_field` rule, or rename it with `rename_field`."
_REQUIRED = "Fill the missing field in with a `set_default` rule."
_ITEMS = "Leave items out with a `filter_items` rule, or correct the list in the records."
_BRANCH = "See which of the alternatives the record was meant for, and correct or add a rule for what it lacks there."
_TAKEN = "The new place is taken: remove what stands there with a `remove_field` rule before, or choose another."

_DOCUMENT = "Correct these documents in the database: they are no JSON objects that can be read unambiguously."
_SCRIPT = "The script failed or objected: see its message, and correct the script or these records."

_OF_DOCUMENTS = frozenset(("not UTF-8", "not JSON", "no JSON object", "duplicate name", "nested too deep"))
"""Causes for which a stored document can't be read at all, whatever the rules are."""

_BY_CAUSE = {
    "refused": "The database itself refused the new document: see its message, and correct a rule or the constraint.",
    **dict.fromkeys(("required", "dependentRequired", "dependencies", "minProperties"), _REQUIRED),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "clamp"), _CLAMP),
    **dict.fromkeys(("additionalProperties", "unevaluatedProperties", "propertyNames", "maxProperties"), _UNDECLARED),
    **dict.fromkeys(("pattern", "format", "minLength"), _TEXT),
    **dict.fromkeys(("maxItems", "contains", "additionalItems", "unevaluatedItems"), _ITEMS),
    **dict.fromkeys(("anyOf", "oneOf", "not", "if"), _BRANCH),
    **dict.fromkeys(("rename_field", "move_field", "copy_field", "flatten", "nest"), _TAKEN),
    "enum": "Map the values that are no longer allowed to allowed ones with a `map_values` rule.",
    "const": "Put the one allowed value there with a `set_value` rule.",
    "type": "Convert the value with a `cast` rule, or correct it in the records.",
    "maxLength": "Shorten the text with a `truncate` rule, or correct it in the records.",
    "multipleOf": "Round the number with a `round` rule, or correct it in the records.",
    "uniqueItems": "Leave repeated items out with a `dedupe_items` rule.",
    "minItems": "Add the items that are missing in the records.",
    "falseSchema": _UNDECLARED,
    "cast": "Some values can't be converted: correct them in the records, or map them before the `cast` rule.",
    "reformat": "Some texts are written otherwise: widen the `reformat` rule's pattern, or correct them by hand.",
    "map_values": "Add the values that the `map_values` rule does not know.",
    "jsonata": "Correct the expression for records like the example, or correct the records.",
    **dict.fromkeys(("script", "host"), _SCRIPT),
    "quarantine_when": "A rule holds them back on purpose: look at them, and correct them or the rule's condition.",
}


def recommendation(record: Quarantined) -> str:
    """Return what to do about records that failed as this one did."""
    keyword = record.cause.partition(" ")[0]
    if record.is_skipped and keyword not in _BY_CAUSE:
        return "They were left out on purpose; nothing has to be done."
    if keyword == "program":
        return "This program is at fault, not the records: report it with the trace. The records are as they were."
    if record.trace:
        return "Correct the script at the place that the trace names, and retry the failed records."
    if record.cause in _OF_DOCUMENTS:
        return f"{_DOCUMENT} Then retry the failed records."
    advice = _BY_CAUSE.get(keyword, "Add or correct a rule for this place, or correct the records.")
    return f"{advice} Then retry the failed records."


@dataclass(frozen=True, slots=True, kw_only=True)
class FailureClass:
    """Records that were left behind for one cause, with values of one shape.

    Attributes:
        cause: the rule or keyword with its place (`minimum at $.items[*].price`).
        shape: what the values in the way have in common, empty where there are none.
        count: how many records.
        records: the first of them, at most `KEPT_RECORDS`; the first one is the example.
    """

    cause: str
    shape: str
    count: int
    records: tuple[Quarantined, ...]

    @property
    def name(self) -> str:
        return f"{self.cause}: {self.shape}" if self.shape else self.cause

    @property
    def example(self) -> Quarantined:
        return self.records[0]

    @property
    def recommendation(self) -> str:
        return recommendation(self.example)


def failure_classes(records: Iterable[Quarantined]) -> tuple[FailureClass, ...]:
    """Return the classes of records that were left behind, the largest first; memory stays bounded."""
    groups = _Groups()
    for record in records:
        groups.add(record)
    return tuple(
        FailureClass(cause=cause, shape=shape, count=count, records=tuple(groups.kept[cause, shape]))
        for (cause, shape), count in groups.counts.most_common()
    )


@dataclass(slots=True)
class _Groups:
    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    kept: dict[tuple[str, str], list[Quarantined]] = field(default_factory=dict)
    shapes: Counter[str] = field(default_factory=Counter)

    def add(self, record: Quarantined) -> None:
        cause, shape = record.cause, record.shape
        if (cause, shape) not in self.counts:
            if cause not in self.shapes and len(self.shapes) >= MAX_CAUSES:
                cause, shape = OTHER_CAUSES, ""
            elif self.shapes[cause] >= MAX_SHAPES:
                shape = OTHER_SHAPES
        if (cause, shape) not in self.counts:
            self.shapes[cause] += 1
            self.kept[cause, shape] = []
        self.counts[cause, shape] += 1
        kept = self.kept[cause, shape]
        if len(kept) < KEPT_RECORDS:
            kept.append(record)


def causes_sentence(classes: Iterable[FailureClass]) -> str:
    """Return `38,911 failures have 4 causes.`, records left out on purpose included."""
    counts = [one.count for one in classes]
    total = sum(counts)
    failures = "1 failure has" if total == 1 else f"{total:,} failures have"
    return f"{failures} 1 cause." if len(counts) == 1 else f"{failures} {len(counts):,} causes."
