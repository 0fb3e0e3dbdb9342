"""The vocabulary of changes: what type each kind is, and how much it matters before any record is counted."""

from __future__ import annotations

from typing import Final

from desktop_wizard.engine.model import Change, ChangeType, Severity

ANNOTATION_KINDS: Final = frozenset(
    {
        *(
            "title_changed",
            "description_changed",
            "default_changed",
            "examples_changed",
            "deprecated_changed",
        ),
        *("read_write_only_changed", "id_changed", "dialect_changed", "comparison_incomplete"),
    }
)

ADDITIVE_KINDS: Final = frozenset(
    {
        *("field_added_optional", "required_removed", "type_widened", "null_allowed", "range_relaxed"),
        *(
            "multiple_of_relaxed",
            "length_relaxed",
            "pattern_removed",
            "format_removed",
            "items_count_relaxed",
        ),
        *("unique_items_removed", "contains_removed", "additional_items_opened", "items_schema_removed"),
        *("properties_count_relaxed", "property_names_relaxed", "additional_properties_opened"),
        *("additional_properties_widened", "unevaluated_opened", "dependency_removed", "enum_extended"),
        *("enum_removed", "const_removed", "union_branch_added", "intersection_removed", "not_relaxed"),
        *("conditional_removed", "schema_opened", "content_encoding_changed"),
    }
)
"""Kinds that break nothing unless a proof or a witness says otherwise."""

TYPE_KINDS: Final = frozenset(
    {"type_changed", "type_narrowed", "null_disallowed", "scalar_to_array", "array_to_scalar"}
)

FIELD_KINDS: Final = frozenset({"field_removed", "field_renamed", "field_moved"})
"""Kinds of a declared field that is declared no more."""

LOSS_KINDS: Final = frozenset({"field_removed", "additional_properties_closed", "unevaluated_closed"})
"""Kinds whose usual repair throws data away."""

_HIGH: Final = frozenset(
    {
        *("field_added_required", "required_added", "type_changed", "type_narrowed", "array_to_scalar"),
        *(
            "list_to_tuple",
            "additional_properties_closed",
            "unevaluated_closed",
            "enum_reduced",
            "enum_added",
        ),
        *("const_changed", "const_added", "union_branch_removed", "one_of_overlap_introduced"),
        "schema_closed_to_false",
    }
)
_LOW: Final = frozenset({"open_key_now_constrained"})


def change_type(kind: str, *, is_breaking: bool) -> ChangeType:
    """Return the spec's type of a kind of change."""
    if kind in ANNOTATION_KINDS:
        return ChangeType.ANNOTATION
    if not is_breaking:
        return ChangeType.ADDITIVE
    if kind in FIELD_KINDS:
        return ChangeType.FIELD_REMOVED
    if kind in ("enum_reduced", "enum_value_renamed"):
        return ChangeType.ENUM_REDUCED
    return ChangeType.TYPE_CHANGED if kind in TYPE_KINDS else ChangeType.CONSTRAINT_ADDED


def default_severity(kind: str, *, is_breaking: bool, has_default: bool = False) -> Severity:
    """Return how much a kind of change matters before any record was counted.

    `has_default` says that every newly required field has a default or a constant to fill in.
    """
    if not is_breaking or kind in _LOW:
        return Severity.LOW
    if kind == "required_added" and has_default:
        return Severity.MEDIUM
    return Severity.HIGH if kind in _HIGH else Severity.MEDIUM


def weigh(change: Change, affected: int, total: int, is_archived: bool) -> tuple[Severity, str]:
    """Return how much a change matters on the real data, and why.

    Args:
        change: with the severity of its kind.
        affected: records that it affects.
        total: records looked at.
        is_archived: whether the values that it takes away are kept somewhere.

    Returns:
        The kind's severity; one level more where 10 % or more of the records are affected or data is lost for
        good; low where no record is affected or nothing breaks.
    """
    if not change.is_breaking:
        return Severity.LOW, "it breaks nothing"
    if affected == 0:
        return Severity.LOW, "no record is affected"
    reasons = []
    if change.kind in LOSS_KINDS and not is_archived:
        reasons.append("data is lost for good")
    if affected * 10 >= total:
        reasons.append("10 % of the records or more are affected")
    if not reasons:
        return change.severity, "such a change always has it"
    raised = Severity.MEDIUM if change.severity is Severity.LOW else Severity.HIGH
    return raised, " and ".join(reasons)
