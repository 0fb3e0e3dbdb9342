"""Values whose type has to be another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.condition import Condition
from desktop_wizard.engine.transform.declared import schemas_at
from desktop_wizard.engine.transform.filling import filling, keyword
from desktop_wizard.engine.transform.kinds import Cast, Join, Jsonata, MapValues, Split, Unwrap, WrapInArray
from desktop_wizard.engine.transform.kinds.casting import CASTS, can_cast
from desktop_wizard.engine.transform.paths import ALL, Path
from desktop_wizard.engine.transform.suggestions.case import (
    GUESSED,
    INVENTED,
    KEPT,
    LOSSY,
    Case,
    Idea,
    Ideas,
    frequent,
)
from desktop_wizard.engine.transform.supply import Constant
from desktop_wizard.engine.transform.terms import DEFAULT, Terms
from desktop_wizard.engine.transform.values import json_text, shown, type_name

_SEPARATORS = (";", ",", "|", "/", "\n", " ")
_NUMERIC = ("integer", "number")
_MARKS = {
    "a decimal point": "$number($replace($, /[^0-9.eE+-]/, ''))",
    "a decimal comma": "$number($replace($replace($, /[^0-9,+-]/, ''), ',', '.'))",
}


def cast(case: Case) -> Ideas:
    """Turn values into the new type as far as they parse; with an answer for those that don't."""
    targets = [each for each in case.new_types() if each in CASTS]
    if not case.steps or len(targets) != 1:
        return
    (target,) = targets
    values = [value for value in case.seen() if value is not None]
    good = sum(can_cast(value, target) for value in values)
    if target == "boolean":
        yield from _by_word(case, values)
    if not good and values:
        yield from _cleaned(case, target, values)
        return
    article = "an" if target == "integer" else "a"
    reason = f"{good:,} of {len(values):,} values looked at can be turned into {article} {target}."
    rule = Cast(path=case.path, to=target)
    yield Idea((rule,), reason)
    if good < len(values):
        yield from _with_answer(case, rule, f"{reason[:-1]}; the others")
        yield from _cleaned(case, target, values)


def cast_to_branch(case: Case) -> Ideas:
    """Turn values of a type that no alternative has any more into one that some alternative has."""
    before, after = (_types_of(parts) for parts in (case.old_parts(), case.new_parts()))
    gone = [each for each in before if each not in after]
    values = [value for value in case.seen() if type_name(value) in gone]
    if not case.steps or not values:
        return
    terms = Terms(when_value=Condition({"type": gone[0] if len(gone) == 1 else gone}))
    for target in after:
        good = sum(can_cast(value, target) for value in values) if target in CASTS else 0
        if good:
            reason = f"{good:,} of {len(values):,} values of the type that is gone can be turned into {target}."
            yield Idea(
                (Cast(path=case.path, to=target, terms=terms),), reason, GUESSED if target == "string" else KEPT
            )


def _types_of(parts: Sequence[dict[str, JsonValue]]) -> list[str]:
    """Return the types that schemas name, each once."""
    stated = [part["type"] for part in parts if "type" in part]
    types = [each for one in stated for each in (one if isinstance(one, list) else [one])]
    return list(dict.fromkeys(each for each in types if isinstance(each, str)))


_YES = frozenset({"y", "t", "on", "active", "enabled", "checked", "ja", "oui", "si", "sí", "x"})
_NO = frozenset({"n", "f", "off", "inactive", "disabled", "unchecked", "nein", "non", "", "-"})


def _by_word(case: Case, values: list[JsonValue]) -> Ideas:
    """Map words that mean yes or no, where the cast itself does not know them."""
    pairs: list[tuple[JsonValue, JsonValue]] = []
    for value, _ in frequent(values):
        word = value.strip().casefold() if isinstance(value, str) else None
        known = CASTS["boolean"](value)
        if word in _YES or word in _NO:
            pairs.append((value, word in _YES))
        elif isinstance(known, bool) and not isinstance(value, bool):
            pairs.append((value, known))
    if any(isinstance(old, str) and not can_cast(old, "boolean") for old, _ in pairs):
        reason = "Words that mean yes or no are true or false: please check."
        yield Idea((MapValues(path=case.path, mapping=tuple(pairs)),), reason, GUESSED)


def _with_answer(case: Case, rule: Cast, reason: str) -> Ideas:
    """Yield a cast with what is put where it fails: null where that is allowed, else what fits the schema."""
    types = keyword(case.new_parts(), "type")
    is_nullable = isinstance(types, list) and "null" in types
    fill = filling(case.new_parts())
    if is_nullable:
        answered = replace(rule, terms=Terms(on_failure=DEFAULT, default=None))
        yield Idea((answered,), f"{reason} become null, which is allowed.", GUESSED)
    elif fill is not None and isinstance(fill.value, Constant):
        answered = replace(rule, terms=Terms(on_failure=DEFAULT, default=fill.value.value))
        yield Idea((answered,), f"{reason} become {fill.value.phrase()}, which {fill.origin}.", INVENTED)


def _cleaned(case: Case, target: str, values: list[JsonValue]) -> Ideas:
    """Read numbers out of texts with units, currencies or another country's marks in them."""
    texts = [value for value in values if isinstance(value, str)]
    if target not in _NUMERIC or sum(any(char.isdigit() for char in text) for text in texts) * 2 < len(values):
        return
    commas = sum("," in text and "." not in text.rpartition(",")[2] for text in texts)
    marks = (
        ("a decimal comma", "a decimal point") if commas * 2 > len(texts) else ("a decimal point", "a decimal comma")
    )
    for mark in marks:
        is_text = f"$type($) = 'string' ? {_MARKS[mark]} : $"
        expression = is_text if target == "number" else f"$round({is_text})"
        reason = f"Most texts have digits with something around them; they are read with {mark}."
        yield Idea((Jsonata(path=case.path, expression=expression),), reason, GUESSED)


def make_list(case: Case) -> Ideas:
    """Make an array of a value: of the parts that a text has, or with the value as its only element."""
    if "array" not in case.new_types() or not case.steps:
        return
    values = [value for value in case.seen() if value is not None and not isinstance(value, list)]
    texts = [value for value in values if isinstance(value, str)]
    element = _element_cast(case, "string" if texts else type_name(values[0]) if values else "")
    for separator in _SEPARATORS[:-2]:
        having = sum(separator in text for text in texts)
        if having:
            rule = Split(path=case.path, separator=separator, strip=True)
            reason = f"{having:,} of {len(texts):,} texts looked at have {shown(separator)} in them."
            cost = KEPT if having * 5 >= len(texts) else GUESSED + GUESSED
            yield Idea((rule, *element), reason, cost)
            break
    reason = "One value becomes the only element."
    yield Idea((WrapInArray(path=case.path), *element), reason, GUESSED)


def _element_cast(case: Case, there: str) -> tuple[Cast, ...]:
    """Return the cast of the elements, where they have to be of another type than what is there."""
    types = keyword(schemas_at(case.new, (*case.steps, ALL)), "type")
    if not isinstance(types, str) or types not in CASTS or types == there or (there, types) == ("integer", "number"):
        return ()
    return (Cast(path=Path((*case.steps, ALL)), to=types),)


def make_single(case: Case) -> Ideas:
    """Make one value of an array: its only element, the first one, or all of them joined."""
    if not case.steps or "array" in case.new_types():
        return
    lists = [value for value in case.seen() if isinstance(value, list)]
    if not lists:
        return
    single, empty = sum(len(each) == 1 for each in lists), sum(not each for each in lists)
    after = _single_cast(case, lists)
    reason = f"{single:,} of {len(lists):,} arrays looked at have one element, {empty:,} none."
    yield Idea((Unwrap(path=case.path), *after), reason)
    yield Idea((Unwrap(path=case.path, pick="first"), *after), f"{reason[:-1]}; the first one stays.", LOSSY)
    if "string" in case.new_types():
        yield Idea((Join(path=case.path, separator=", "),), f"{reason[:-1]}; joined, all of them stay.", GUESSED)


def _single_cast(case: Case, lists: list[list[JsonValue]]) -> tuple[Cast, ...]:
    targets = [each for each in case.new_types() if each in CASTS]
    kinds = {type_name(item) for each in lists for item in each}
    if len(targets) != 1 or kinds <= {targets[0]} or (targets[0] == "number" and kinds <= {"integer", "number"}):
        return ()
    return (Cast(path=case.path, to=targets[0]),)


def make_object(case: Case) -> Ideas:
    """Put a value into an object, as the member that it fits."""
    if case.new_types() != ["object"] or not case.steps:
        return
    parts = case.new_parts()
    members = {name: schema for part in parts for name, schema in part.get("properties", {}).items()}
    required = [name for part in parts for name in part.get("required", ())]
    kinds = {type_name(value) for value in case.seen() if not isinstance(value, dict | list) and value is not None}
    for name in [*required, *(name for name in members if name not in required)]:
        types = keyword([schema for schema in [members.get(name)] if isinstance(schema, dict)], "type")
        if types in kinds or (types == "number" and kinds <= {"integer", "number"}):
            others = [other for other in required if other != name]
            yield from _wrapped(case, name, others)


def _wrapped(case: Case, name: str, others: list[str]) -> Ideas:
    fills = {other: filling(case.new_parts(other)) for other in others}
    made = {other: f.value.value for other, f in fills.items() if f is not None and isinstance(f.value, Constant)}
    if len(made) < len(others):
        return
    members = ", ".join(f"{json_text(key)}: {json_text(value)}" for key, value in made.items())
    inner = f"{{{json_text(name)}: ${', ' + members if members else ''}}}"
    rule = Jsonata(path=case.path, expression=f"$type($) = 'object' ? $ : {inner}")
    reason = f"The value becomes {name} of an object" + (f"; {', '.join(made)} made up." if made else ".")
    yield Idea((rule,), reason, GUESSED + (INVENTED if made else KEPT))


def take_member(case: Case) -> Ideas:
    """Take one member of an object in its place, or join its texts."""
    if not case.steps or "object" in case.new_types():
        return
    objects = [value for value in case.seen() if isinstance(value, dict)]
    names = dict.fromkeys(name for each in objects for name in each)
    wanted = case.new_types()
    for name in names:
        kinds = {type_name(each[name]) for each in objects if name in each}
        if kinds and kinds <= {*wanted, *(["integer"] if "number" in wanted else [])}:
            rule = Jsonata(path=case.path, expression=f"$type($) = 'object' ? {_member(name)} : $")
            yield Idea((rule,), f"Of the objects only {name} stays.", LOSSY)
    if "string" in wanted and len(names) > 1:
        parts = ", ".join(_member(name) for name in names)
        rule = Jsonata(path=case.path, expression=f"$type($) = 'object' ? $join([{parts}], ' ') : $")
        yield Idea((rule,), "The members of the object are joined.", LOSSY)


def _member(name: str) -> str:
    """Return the expression for a member of an object, whatever signs its name has."""
    return f"$lookup($, {json_text(name)})"
