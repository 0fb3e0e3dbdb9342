"""Which ideas answer which kind of change; where a kind says little, what the violations of real records ask for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.condition import Condition
from desktop_wizard.engine.transform.declared import declared_names, schemas_at
from desktop_wizard.engine.transform.filling import keyword
from desktop_wizard.engine.transform.paths import ALL, Step
from desktop_wizard.engine.transform.rule import Rule
from desktop_wizard.engine.transform.suggestions import (
    arrays,
    contents,
    fields,
    numbers,
    replacing,
    structures,
    texts,
    types,
)
from desktop_wizard.engine.transform.suggestions.case import Case, Idea, Ideas, combinations, distinct, steps_of
from desktop_wizard.engine.transform.suggestions.naming import words
from desktop_wizard.engine.transform.terms import UNCONDITIONAL

Answer = Callable[[Case], Ideas]

_TYPE: tuple[Answer, ...] = (
    *(replacing.replace_null, types.make_list, types.make_single, types.make_object, types.take_member),
    *(texts.read_as_moment, types.cast, numbers.make_whole, replacing.drop_misfits),
)
_VALUES: tuple[Answer, ...] = (replacing.map_removed_values, replacing.drop_misfits)
_BOUNDS: tuple[Answer, ...] = (numbers.clamp, replacing.drop_misfits)
_PATTERN: tuple[Answer, ...] = (texts.fit_pattern, replacing.drop_misfits)
_FORMAT: tuple[Answer, ...] = (texts.fit_format, replacing.drop_misfits)
_CONSTANT: tuple[Answer, ...] = (replacing.set_constant,)
_FILL: tuple[Answer, ...] = (structures.restructure, fields.fill)
_GONE: tuple[Answer, ...] = (structures.restructure, fields.remove)
_MOVED: tuple[Answer, ...] = (structures.restructure, fields.rename)

_ANSWERS: dict[str, tuple[Answer, ...]] = {
    **dict.fromkeys(
        ("type_changed", "type_narrowed", "scalar_to_array", "array_to_scalar", "null_disallowed"), _TYPE
    ),
    **dict.fromkeys(("enum_reduced", "enum_value_renamed", "enum_added"), _VALUES),
    **dict.fromkeys(("const_changed", "const_added"), _CONSTANT),
    **dict.fromkeys(("minimum_raised", "maximum_lowered"), _BOUNDS),
    "multiple_of_tightened": (numbers.round_numbers,),
    "max_length_lowered": (texts.shorten,),
    "min_length_raised": (texts.lengthen,),
    **dict.fromkeys(("pattern_added", "pattern_changed"), _PATTERN),
    **dict.fromkeys(("format_added", "format_changed"), _FORMAT),
    "unique_items_added": (arrays.dedupe,),
    **dict.fromkeys(("max_items_lowered", "tuple_item_removed", "additional_items_closed"), (arrays.cut,)),
    "list_to_tuple": (arrays.cut, arrays.fill_up),
    **dict.fromkeys(("min_items_raised", "tuple_item_added"), (arrays.fill_up,)),
    **dict.fromkeys(("required_added", "field_added_required"), _FILL),
    "field_removed": _GONE,
    **dict.fromkeys(("contains_added", "contains_changed"), (contents.add_contained,)),
    "union_branch_removed": (types.cast_to_branch,),
    "property_names_tightened": (contents.respell_names,),
    "max_properties_lowered": (contents.remove_members,),
    "not_tightened": (replacing.replace_null, contents.avoid_forbidden, replacing.drop_misfits),
    **dict.fromkeys(("field_renamed", "field_moved"), _MOVED),
    **dict.fromkeys(
        ("additional_properties_closed", "unevaluated_closed", "pattern_properties_removed"), (fields.close,)
    ),
}

_KIND_OF = {
    "required": "required_added",
    **dict.fromkeys(("additionalProperties", "unevaluatedProperties", "falseSchema"), "additional_properties_closed"),
    "enum": "enum_added",
    "const": "const_added",
    **dict.fromkeys(("minimum", "exclusiveMinimum"), "minimum_raised"),
    **dict.fromkeys(("maximum", "exclusiveMaximum"), "maximum_lowered"),
    "multipleOf": "multiple_of_tightened",
    "minLength": "min_length_raised",
    "maxLength": "max_length_lowered",
    "pattern": "pattern_added",
    "format": "format_added",
    "type": "type_changed",
    "uniqueItems": "unique_items_added",
    "minItems": "min_items_raised",
    **dict.fromkeys(("maxItems", "additionalItems"), "max_items_lowered"),
    "contains": "contains_added",
    "maxProperties": "max_properties_lowered",
    "not": "not_tightened",
}
"""What kind of change asks for what a violated keyword does."""

_MOST_READ = 50
"""Affected records whose violations are looked at."""
_MOST_GROUPS = 20
_KEPT_NAMES = frozenset({"original", "legacy", "previous", "old", "former", "raw"})


def ideas_for(case: Case) -> list[Idea]:
    """Return what may answer a change, each once, the cheaper of equals first."""
    answers = _ANSWERS.get(case.change.kind)
    found = [idea for answer in answers for idea in answer(case)] if answers else []
    if not found:
        found = list(_from_violations(case))
    found += [idea for each in found[:1] for idea in _keeping(case, each)]
    different: list[Idea] = []
    for idea in sorted(found, key=lambda each: each.cost):
        if all(idea.rules != other.rules for other in different):
            different.append(idea)
    return different


def _from_violations(case: Case) -> Ideas:
    """Answer what is wrong with the affected records, whatever change it comes from."""
    choices = [ideas_ for each in _violated(case) if (ideas_ := _of_kind(each))]
    if not choices:
        return
    condition = _condition(case)
    for chosen in combinations(choices):
        rules = distinct(_under(rule, condition) for idea in chosen for rule in idea.rules)
        yield Idea(rules, " ".join(dict.fromkeys(idea.reason for idea in chosen)), max(idea.cost for idea in chosen))


def _of_kind(case: Case) -> list[Idea]:
    found = [idea for answer in _ANSWERS[case.change.kind] for idea in answer(case)]
    return sorted(found, key=lambda each: each.cost)


def _violated(case: Case) -> Iterator[Case]:
    """Yield a case for each keyword and place that the affected records violate."""
    names: dict[tuple[str, str], dict[str, None]] = {}
    for record in case.affected[:_MOST_READ]:
        for violation in case.validator.nearest_violations(record):
            kind = _KIND_OF.get(violation.keyword)
            if kind is not None:
                names.setdefault((kind, violation.general_path), {}).update(dict.fromkeys(violation.names))
    for (kind, place), missing in list(names.items())[:_MOST_GROUPS]:
        steps = steps_of(place)
        if steps is None or not _is_near(steps, case.steps):
            continue
        if kind == "additional_properties_closed" and steps[-1:] == (ALL,):  # no element may stand there
            kind, steps = "max_items_lowered", steps[:-1]
        new: JsonValue = list(missing) if kind == "required_added" else None
        yield replace(case, change=replace(case.change, kind=kind, record_path=place, old=None, new=new), steps=steps)


def _is_near(one: tuple[Step, ...], other: tuple[Step, ...]) -> bool:
    """Tell whether one place lies within the other."""
    return all(mine == yours for mine, yours in zip(one, other, strict=False))


_TRIGGER = re.compile(r"\.depend\w+(?:\.|\[')(?P<name>.+?)(?:'\])?$")


def _condition(case: Case) -> Condition | None:
    """Return under which condition on the record a change asks for anything; None where it always does."""
    if case.steps:
        return None
    new = case.change.new
    if isinstance(new, dict) and isinstance(new.get("if"), dict) and "$ref" not in str(new["if"]):
        return Condition(new["if"])
    trigger = _TRIGGER.search(case.change.path)
    return Condition({"required": [trigger["name"]]}) if trigger else None


def _under(rule: Rule, condition: Condition | None) -> Rule:
    if condition is None or not rule.has_terms or rule.terms.when is not None:
        return rule
    return replace(rule, terms=replace(rule.terms, when=condition))


def _keeping(case: Case, idea: Idea) -> Ideas:
    """Keep the original in a field of the new version that is there for it, as its name says."""
    rule = idea.rules[-1]
    if not case.is_field or len(idea.rules) > 1 or not rule.replaces_value or rule.terms != UNCONDITIONAL:
        return
    around = case.steps[:-1]
    for name in declared_names(case.new, around):
        is_new = name not in declared_names(case.old, around)
        said = words(name)
        if is_new and said & _KEPT_NAMES and said & words(str(case.steps[-1])):
            types_ = keyword(schemas_at(case.new, (*around, name)), "type")
            if types_ == keyword(case.old_parts(), "type") or "enum" in str(case.old_parts()):
                kept = replace(rule, terms=replace(rule.terms, keep_original_as=name))
                yield Idea((kept,), f"{idea.reason[:-1]}; the new version has {name} for the original.", idea.cost)
