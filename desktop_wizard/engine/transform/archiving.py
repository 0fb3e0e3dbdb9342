"""What `remove_field` rules take out of a record, found again in the document as it was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from desktop_wizard.engine.model import Key
from desktop_wizard.engine.transform.documents import DocumentRefused, read_document
from desktop_wizard.engine.transform.kinds import RemoveField
from desktop_wizard.engine.transform.paths import ALL, Path, Step, concrete_path, value_at
from desktop_wizard.engine.transform.rule import RecordSkipped, RuleFailed
from desktop_wizard.engine.transform.rules import RuleSet
from desktop_wizard.engine.transform.scene import RuleContext, Seed
from desktop_wizard.engine.transform.values import MISSING, json_text
from desktop_wizard.engine.transform.walking import places


class Archived(NamedTuple):
    """A value that a rule took away: its place in the record then, and its JSON as it was written."""

    path: str
    text: str


def archived_values(data: bytes, rules: RuleSet, seed: Seed, key: Key, record_index: int) -> list[Archived]:
    """Return the values that the rules with `archive` take out of a document, in the order they do it.

    Args:
        data: the document as it was before the rules.
        key, record_index: as `Transformer.transform` takes them.
    """
    try:
        record = read_document(data).value
    except DocumentRefused:
        return []
    context = RuleContext(seed.plan_fingerprint, seed.started_at, key, record_index, seed.user)
    found: list[Archived] = []
    for rule in rules.rules:
        there: dict[tuple[Step, ...], str] = {}
        if isinstance(rule, RemoveField) and rule.archive:
            there = {each: json_text(value_at(record, Path(each), None)) for each in _all(record, rule.path.steps)}
        try:
            rule.compile()(record, context)
        except (RuleFailed, RecordSkipped):
            return []
        found += [
            Archived(concrete_path(each), text)
            for each, text in there.items()
            if value_at(record, Path(each), MISSING) is MISSING
        ]
    return found


def _all(node: Any, steps: tuple[Step, ...]) -> Iterator[tuple[Step, ...]]:
    """Yield the steps to every place that a path with wildcards means in a record."""
    if not steps:
        yield ()
        return
    first = places(node) if steps[0] is ALL else [steps[0]]
    for step in first:
        value = value_at(node, Path((step,)), MISSING)
        if value is not MISSING:
            for rest in _all(value, steps[1:]):
                yield (step, *rest)
