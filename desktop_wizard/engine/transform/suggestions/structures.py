"""Fields that came together, fell apart, or went into an object of their own, all at once."""

from __future__ import annotations

from collections import Counter as Tally

from desktop_wizard.engine.transform.declared import declared_names, schemas_at
from desktop_wizard.engine.transform.filling import keyword
from desktop_wizard.engine.transform.kinds import Flatten, Join, Nest, Split
from desktop_wizard.engine.transform.paths import Path, Step, values_at
from desktop_wizard.engine.transform.suggestions.case import GUESSED, KEPT, LOSSY, Case, Idea, Ideas
from desktop_wizard.engine.transform.suggestions.naming import words
from desktop_wizard.engine.transform.values import shown

_SEPARATORS = (", ", "; ", "|", "/", " ", ",", "-")


def restructure(case: Case) -> Ideas:
    """Yield what nests, flattens, joins or splits the fields that came and went in the object of the change."""
    around = case.steps if case.change.kind == "required_added" else case.steps[:-1]
    before, after = declared_names(case.old, around), declared_names(case.new, around)
    lost = [name for name in before if name not in after]
    gained = [name for name in after if name not in before]
    mine = set(gained) if case.change.kind == "required_added" else {case.steps[-1]} if case.steps else set()
    for idea, involved in (
        *_nested(case, around, lost, gained),
        *_flattened(case, around, lost, gained),
        *_joined(case, around, lost, gained),
        *_split(case, around, lost, gained),
    ):
        if involved & mine:
            yield idea


_Found = list[tuple[Idea, set[Step]]]


def _nested(case: Case, around: tuple[Step, ...], lost: list[str], gained: list[str]) -> _Found:
    found: _Found = []
    for name in gained:
        inner = declared_names(case.new, (*around, name))
        for prefix in ("", f"{name}_", name, f"{name}."):
            fields = tuple(each for each in inner if prefix + each in lost)
            if fields:
                rule = Nest(path=Path((*around, name)), fields=fields, prefix=prefix)
                reason = f"The new object {name} has the fields that stand beside it no more."
                found.append((Idea((rule,), reason), {name, *(prefix + each for each in fields)}))
                break
    return found


def _flattened(case: Case, around: tuple[Step, ...], lost: list[str], gained: list[str]) -> _Found:
    found: _Found = []
    for name in lost:
        inner = declared_names(case.old, (*around, name))
        for prefix in ("", f"{name}_", name, f"{name}."):
            if inner and all(prefix + each in gained for each in inner):
                rule = Flatten(path=Path((*around, name)), fields=tuple(inner), prefix=prefix)
                reason = f"The fields of {name} stand beside it in the new version."
                found.append((Idea((rule,), reason), {name, *(prefix + each for each in inner)}))
                break
    return found


def _joined(case: Case, around: tuple[Step, ...], lost: list[str], gained: list[str]) -> _Found:
    found: _Found = []
    for name in gained:
        parts = [each for each in lost if words(each) & words(name) and _is_text(case.old, (*around, each))]
        if len(parts) >= 2 and _is_text(case.new, (*around, name)):
            rule = Join(path=Path((*around, name)), separator=" ", fields=tuple(parts))
            reason = f"{name} probably holds what stood in {', '.join(parts)}: please check."
            found.append((Idea((rule,), reason, GUESSED), {name, *parts}))
    return found


def _split(case: Case, around: tuple[Step, ...], lost: list[str], gained: list[str]) -> _Found:
    found: _Found = []
    for name in lost:
        parts = [each for each in gained if words(each) & words(name) and _is_text(case.new, (*around, each))]
        records = (*case.affected, *case.others)
        texts = [v for record in records for v in values_at(record, (*around, name)) if isinstance(v, str)]
        if len(parts) < 2 or not texts:
            continue
        having = Tally({mark: sum(text.count(mark) >= len(parts) - 1 for text in texts) for mark in _SEPARATORS})
        mark, count = having.most_common(1)[0]
        rule = Split(path=Path((*around, name)), separator=mark, fields=tuple(parts), strip=True)
        pieces = f"{len(parts)} parts at {shown(mark)}"
        reason = f"{count:,} of {len(texts):,} texts fall into {pieces}: please check the order."
        found.append((Idea((rule,), reason, KEPT + GUESSED if count else LOSSY), {name, *parts}))
    return found


def _is_text(schema: object, steps: tuple[Step, ...]) -> bool:
    return bool(keyword(schemas_at(schema, steps), "type") == "string")
