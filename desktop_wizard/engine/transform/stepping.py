"""A record under one rule after another: what each makes of it, and which one is responsible for a change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_wizard.engine.model import JsonValue, Key
from desktop_wizard.engine.transform.condition import ordinary
from desktop_wizard.engine.transform.differences import PathChange, changed_paths
from desktop_wizard.engine.transform.documents import read_document
from desktop_wizard.engine.transform.paths import is_touched
from desktop_wizard.engine.transform.rule import RecordSkipped, Rule, RuleFailed
from desktop_wizard.engine.transform.rules import RuleSet
from desktop_wizard.engine.transform.scene import RuleContext, Seed


@dataclass(frozen=True, slots=True)
class RuleStep:
    """What one rule made of a record.

    Attributes:
        number: of the rule, from 1.
        stage: the version that the rule leads to in a chain of versions, else empty.
        changes: what differs from the step before; empty where the rule had nothing to do.
        value: the record after it.
        problem: why the rule could not do its work, empty where it could; no step follows then.
    """

    number: int
    rule: Rule
    stage: str
    changes: tuple[PathChange, ...]
    value: JsonValue
    problem: str = ""


class Stepper:
    """Takes documents through a set of rules one by one; made once for many documents."""

    def __init__(self, rules: RuleSet, seed: Seed) -> None:
        self._rules, self._seed = rules, seed
        self._changes = [rule.compile() for rule in rules.rules]

    def steps(self, data: bytes, key: Key, record_index: int) -> tuple[RuleStep, ...]:
        """Return what each rule makes of a document, in their order; after one that fails there are no more.

        Args:
            data: the document as it is stored.
            key, record_index: as `Transformer.transform` takes them.

        Raises:
            DocumentRefused: the document can't be migrated, whatever the rules.
        """
        record, seed = read_document(data).value, self._seed
        context = RuleContext(seed.plan_fingerprint, seed.started_at, key, record_index, seed.user)
        before = ordinary(record)
        steps: list[RuleStep] = []
        for number, (rule, change) in enumerate(zip(self._rules.rules, self._changes, strict=True)):
            stage = self._rules.stage_of(number)
            try:
                is_changed = change(record, context)
            except (RuleFailed, RecordSkipped) as stays:
                steps.append(RuleStep(number + 1, rule, stage, (), before, str(stays)))
                break
            after = ordinary(record) if is_changed else before
            changes = tuple(changed_paths(before, after)) if is_changed else ()
            steps.append(RuleStep(number + 1, rule, stage, changes, after))
            before = after
        return tuple(steps)


def responsible_step(steps: Sequence[RuleStep], path: str) -> RuleStep | None:
    """Return the last step that changed something at, around or within a place; None where none did.

    Args:
        path: JSONPath of one place, as `PathChange` has it.
    """
    for step in reversed(steps):
        for change in step.changes:
            if is_touched(path, (change.path,)) or is_touched(change.path, (path,)):
                return step
    return None
