"""Fields that have to be there, may be there no more, or have another name or place."""

from __future__ import annotations

from dataclasses import replace

from desktop_wizard.engine.model import Change, JsonValue
from desktop_wizard.engine.transform.declared import may_exist, schemas_at
from desktop_wizard.engine.transform.filling import filling, keyword
from desktop_wizard.engine.transform.kinds import (
    AddItemIds,
    MoveField,
    RemoveField,
    RenameField,
    SetDefault,
)
from desktop_wizard.engine.transform.paths import ALL, Path, Step, parse_path, values_at
from desktop_wizard.engine.transform.suggestions.case import (
    GUESSED,
    INVENTED,
    KEPT,
    LOSSY,
    Case,
    Idea,
    Ideas,
    combinations,
    distinct,
    frequent,
)
from desktop_wizard.engine.transform.suggestions.naming import are_alike, fitting, words
from desktop_wizard.engine.transform.supply import Constant, CopyOf, Now, User, Uuid
from desktop_wizard.engine.transform.terms import KEEP, Terms
from desktop_wizard.engine.transform.values import MISSING, shown

_PERSONS = frozenset({"by", "user", "author", "editor"})
_IDENTIFIERS = frozenset({"id", "uuid", "guid", "key"})
_ENOUGH = 0.95
_SHORT_ID = 8


def remove(case: Case) -> Ideas:
    """Take the field away; give it the name of a new one, where its values fit that one."""
    if not case.is_field:
        return
    yield from _heirs(case)
    reason = "The new version has no such field; its values stay in the undo images."
    yield Idea((RemoveField(path=case.path),), reason, LOSSY)


def _heirs(case: Case) -> Ideas:
    """Yield the new fields beside that the values fit, those first that have the same values already."""
    around = case.steps[:-1]
    values = [value for value in case.seen() if value is not None]
    before = {name for part in schemas_at(case.old, around) for name in part.get("properties", {})}
    gained = {name: None for part in schemas_at(case.new, around) for name in part.get("properties", {})}
    is_typed = keyword(case.old_parts(), "type") not in (MISSING, "boolean")
    for name in gained:
        if name in before or not values or not is_typed:
            continue
        schema = schemas_at(case.new, (*around, name))
        if keyword(schema, "type") != keyword(case.old_parts(), "type") or not fitting(schema, values):
            continue
        there = [value for record in case.arrived for value in values_at(record, (*around, name))]
        shared = sum(value in there for value in values[:200]) if there else 0
        is_shared = shared * 2 >= len(values[:200])
        reason = f"All values fit the new field {name}" + (
            f", and {shared:,} of {len(values[:200]):,} stand there in new records."
            if is_shared
            else "; only its type says so: please check."
        )
        yield Idea((RenameField(path=case.path, to=name),), reason, KEPT if is_shared else LOSSY + GUESSED)


def rename(case: Case) -> Ideas:
    """Give the field its new name, or its new place."""
    target = parse_path(case.change.moved_to or "$.x").steps
    if not case.is_field or case.change.moved_to is None or not isinstance(target[-1], str):
        return
    count = sum(any(True for _ in values_at(record, case.steps)) for record in (*case.affected, *case.others))
    seen = f"{count:,} of the records looked at {'has' if count == 1 else 'have'} {case.path.label}"
    if case.steps[:-1] == target[:-1]:
        rule = RenameField(path=case.path, to=target[-1])
        reason = f"{target[-1]} is probably its new name; {seen}: please check."
        yield Idea((rule,), reason)
        both = replace(rule, terms=Terms(on_failure=KEEP))
        reason = f"As before; where a record has {target[-1]} already, that one counts."
        yield Idea((both, RemoveField(path=case.path)), reason, LOSSY)
        return
    reason = f"{Path(target).label} is probably its new place; {seen}: please check."
    move = MoveField(path=case.path, to=Path(target))
    yield Idea((*_containers(target), move), reason)
    yield Idea((move,), reason, GUESSED)


def _containers(target: tuple[Step, ...]) -> tuple[SetDefault, ...]:
    """Return the rules that make the objects on the way, where they are not there."""
    names = [number for number in range(1, len(target)) if isinstance(target[number - 1], str)]
    deepest = max((number for number, step in enumerate(target) if not isinstance(step, str)), default=-1)
    return tuple(
        SetDefault(path=Path(target[:number]), value=Constant({})) for number in names if number > deepest + 1
    )


def close(case: Case) -> Ideas:
    """Take away the fields that no schema declares; rename those that are written much like one that is missing."""
    nodes = [node for record in (*case.affected, *case.others) for node in values_at(record, case.steps)]
    objects = [node for node in nodes if isinstance(node, dict)]
    names = dict.fromkeys(name for node in objects for name in node)
    extra = [name for name in names if not may_exist(case.new, Path((*case.steps, name)))]
    if not extra:
        return
    declared = [name for part in case.new_parts() for name in part.get("properties", {})]
    heirs = {name: _heir(name, declared, objects) for name in extra}
    archive = tuple(RemoveField(path=Path((*case.steps, name))) for name in extra)
    if any(heirs.values()):
        rules = tuple(
            RenameField(path=Path((*case.steps, name)), to=heir)
            if heir
            else RemoveField(path=Path((*case.steps, name)))
            for name, heir in heirs.items()
        )
        renamed = ", ".join(f"{name} is written much like {heir}" for name, heir in heirs.items() if heir)
        yield Idea(rules, f"{renamed}: please check.", GUESSED)
    reason = "The new version allows no fields that it does not declare, and records have " + ", ".join(extra[:5])
    yield Idea(archive, f"{reason}{' and others' if len(extra) > 5 else ''}.", LOSSY)


def _heir(name: str, declared: list[str], objects: list[dict[str, JsonValue]]) -> str:
    """Return the declared field that an undeclared one is probably meant to be; empty where none is."""
    for other in declared:
        if are_alike(name, other) and not any(name in node and other in node for node in objects):
            return other
    return ""


def fill(case: Case) -> Ideas:
    """Give every field a value that has to be there now."""
    targets = [(*case.steps, name) for name in _gained(case)]
    if case.change.kind == "field_added_required":
        targets = [case.steps] if case.is_field else []
    choices = [list(fill_one(case, steps)) for steps in targets]
    choices = [ideas for ideas in choices if ideas]
    if not choices:
        return
    if len(choices) == 1:
        yield from choices[0]
        return
    for chosen in combinations(choices):
        rules = distinct(rule for idea in chosen for rule in idea.rules)
        yield Idea(rules, " ".join(idea.reason for idea in chosen), max(idea.cost for idea in chosen))


def _gained(case: Case) -> list[str]:
    """Return the names that have to be there now and had not."""
    change: Change = case.change
    if isinstance(change.new, list):
        old = change.old if isinstance(change.old, list) else []
        return [name for name in change.new if name not in old]
    before = {name for part in case.old_parts() for name in part.get("required", [])}
    after = [name for part in case.new_parts() for name in part.get("required", [])]
    return [name for name in dict.fromkeys(after) if name not in before]


def fill_one(case: Case, steps: tuple[Step, ...]) -> Ideas:
    """Yield what may stand in a field that has to be there: stated, copied, generated, or made up."""
    name = steps[-1]
    if not isinstance(name, str):
        return
    path, parts = Path(steps), schemas_at(case.new, steps)
    found = filling(parts)
    is_stated = any(keyword(parts, each) is not MISSING for each in ("default", "const"))
    why = "The field has to be there now; "
    if len(steps) > 1 and steps[-2] is ALL and words(name) & _IDENTIFIERS:
        yield from _identifiers(Path(steps[:-2]), name, bool(found))
    yield from _copies(case, steps)
    if found is not None:
        cost = KEPT if is_stated else GUESSED if isinstance(found.value, Now | Uuid) else INVENTED
        rule = SetDefault(path=path, value=found.value)
        yield Idea((rule,), f"{why}{found.value.phrase()} {found.origin}.", cost)
    if words(name) & _PERSONS and fitting(parts, ["somebody"]):
        yield Idea((SetDefault(path=path, value=User()),), f"{why}its name is that of a person.", INVENTED + GUESSED)
    there = [v for record in (*case.affected, *case.others, *case.arrived) for v in values_at(record, steps)]
    valid = [value for value in there if value is not None and fitting(parts, [value])]
    if valid and not isinstance(valid[0], dict | list):
        most, count = frequent(valid)[0]
        if count * 4 >= len(valid) and count > 1:
            reason = f"{why}{shown(most)} is the most frequent value of those that have it."
            yield Idea((SetDefault(path=path, value=Constant(most)),), reason, INVENTED - GUESSED)


def _identifiers(array: Path, name: str, has_other: bool) -> Ideas:
    reason = "Elements have to have identifiers; they are derived from the record's key and the place."
    whole = AddItemIds(path=array, field=name, value=Uuid())
    yield Idea((whole,), reason, GUESSED + 0.001 if has_other else GUESSED)
    yield Idea((AddItemIds(path=array, field=name, value=Uuid(_SHORT_ID)),), reason, GUESSED + 0.002)


def _copies(case: Case, steps: tuple[Step, ...]) -> Ideas:
    """Yield the fields beside whose values fit, and whose name or format says that they may mean the same."""
    parts = schemas_at(case.new, steps)
    inner = replace(case, steps=steps)
    holders, form = inner.holders(), keyword(parts, "format")
    names = dict.fromkeys(name for holder in holders for name in holder if name != steps[-1])
    shared = {name: words(name) & words(str(steps[-1])) for name in names}
    for name in sorted(names, key=lambda each: -len(shared[each])):
        beside = schemas_at(case.new, (*steps[:-1], name)) or schemas_at(case.old, (*steps[:-1], name))
        is_same_form = form is not MISSING and keyword(beside, "format") == form
        values = [holder.get(name) for holder in holders if steps[-1] not in holder]
        having = [value for value in values if value is not None]
        if not shared[name] or len(having) < _ENOUGH * len(values) or not having or not fitting(parts, having):
            continue
        if not is_same_form and len(shared[name]) * 2 < len(words(str(steps[-1]))):
            continue
        rule = SetDefault(path=Path(steps), value=CopyOf(Path((*steps[:-1], name))))
        reason = f"The field has to be there now; the values of {name} fit it, and the name is alike: please check."
        yield Idea((rule,), reason, INVENTED - 2 * GUESSED)
