"""What the plan's rules would make of one record, shown before anything runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_wizard.engine.model import JsonValue, Key, NoDocument, StoredRecord
from desktop_wizard.engine.plan.plan import Review
from desktop_wizard.engine.row_form import RowForm, RowMisfit, fitted
from desktop_wizard.engine.schema import Schema, Validator, Violation
from desktop_wizard.engine.script import LeftOut, ScriptedTransformer, ScriptFailed, Stage
from desktop_wizard.engine.transform import (
    DocumentRefused,
    PathChange,
    RecordSkipped,
    RuleFailed,
    RuleSet,
    RuleStep,
    Seed,
    Stepper,
    Transformer,
    Transforms,
    changed_paths,
    plain,
    responsible_step,
    shape_of,
)

MAX_STEPPED = 200_000
"""Bytes of a document that is still gone through rule by rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """One record before and after.

    Attributes:
        before, after: the documents as values; `after` is None where the record can't be transformed.
        changes: what differs between the two.
        problems: why the record would be quarantined or skipped; empty when it would conform.
        is_skipped: whether the rules leave it out on purpose.
        steps: what each rule made of it; empty for documents beyond `MAX_STEPPED`.
        is_seen: whether hooks saw it behind the rules, and are responsible for what no rule is; not told of
            documents beyond `MAX_STEPPED`.
        failure: the cause and the shape of the value in the way, shared by records that fail alike; else empty.
    """

    key: Key
    before: JsonValue
    after: JsonValue
    changes: tuple[PathChange, ...]
    problems: tuple[str, ...]
    is_skipped: bool = False
    steps: tuple[RuleStep, ...] = ()
    failure: str = ""
    is_seen: bool = False

    @property
    def conforms(self) -> bool:
        return not self.problems

    @property
    def working_steps(self) -> tuple[RuleStep, ...]:
        """The steps of the rules that had something to do, or failed."""
        return tuple(step for step in self.steps if step.changes or step.problem)

    @property
    def stopped_at(self) -> RuleStep | None:
        """The step of the rule that could not do its work or left the record out; None where no rule did."""
        return next((step for step in reversed(self.steps) if step.problem), None)

    def responsible(self, change: PathChange) -> RuleStep | None:
        """Return the step of the rule that made a change, None where it is not known."""
        return responsible_step(self.steps, change.path)


class Previewer:
    """Previews records under one set of rules; made once for many records."""

    def __init__(
        self, rules: RuleSet, seed: Seed, schema: Schema, stage: Stage | None = None, form: RowForm | None = None
    ) -> None:
        """Take the rules, what generated values are derived from, the target version, and what hooks there are.

        Args:
            form: the row that a new document has to fit into, None where any does.
        """
        self._stage, self._form = stage, form
        self._transformer = Transformer(rules, seed)
        self._stepper = Stepper(rules, seed)
        self._validator = Validator(schema)

    def previews(self, records: Sequence[StoredRecord]) -> tuple[Preview, ...]:
        """Transform and validate copies of records; nothing is written.

        Counters follow the order of these records.
        """
        numbered = [(record, index) for index, record in enumerate(records)]
        transformer: Transforms = self._transformer
        if self._stage is not None:
            transformer = ScriptedTransformer(self._transformer, self._stage, 1, numbered)
        fitting = fitted(transformer, self._form)
        return tuple(self._preview(record, index, fitting) for record, index in numbered)

    def _preview(self, record: StoredRecord, index: int, transformer: Transforms) -> Preview:
        if isinstance(record.data, NoDocument):
            return _unreadable(record, "", record.why_no_document, "not a document")
        data = record.data if isinstance(record.data, bytes) else repr(record.data).encode()
        try:
            after = transformer.transform(data, record.key, index).value
        except RowMisfit as misfit:
            return Preview(
                key=record.key,
                before=plain(data),
                after=None,
                changes=(),
                problems=(misfit.reason,),
                steps=self._steps(data, record.key, index),
                failure=misfit.cause,
            )
        except DocumentRefused as refused:
            return _unreadable(record, data.decode("utf-8", "replace"), refused.reason, refused.cause)
        except (RuleFailed, RecordSkipped) as stays:
            return Preview(
                key=record.key,
                before=plain(data),
                after=None,
                changes=(),
                problems=(str(stays),),
                is_skipped=isinstance(stays, RecordSkipped),
                steps=self._steps(data, record.key, index),
                failure=stays.cause,
            )
        except ScriptFailed as failed:
            return Preview(
                key=record.key,
                before=plain(data),
                after=None,
                changes=(),
                problems=(str(failed),),
                is_skipped=isinstance(failed.outcome, LeftOut),
                steps=self._steps(data, record.key, index),
                failure=failed.quarantined(record.key).cause,
            )
        before = plain(data)
        violations = self._validator.violations(after)
        return Preview(
            key=record.key,
            before=before,
            after=after,
            changes=tuple(changed_paths(before, after)),
            problems=tuple(violation.message for violation in violations),
            steps=self._steps(data, record.key, index),
            failure=failure_of(violations[0]) if violations else "",
            is_seen=self._stage is not None and len(data) <= MAX_STEPPED,
        )

    def _steps(self, data: bytes, key: Key, index: int) -> tuple[RuleStep, ...]:
        return self._stepper.steps(data, key, index) if len(data) <= MAX_STEPPED else ()


def _unreadable(record: StoredRecord, text: str, problem: str, failure: str) -> Preview:
    return Preview(key=record.key, before=text, after=None, changes=(), problems=(problem,), failure=failure)


def failure_of(violation: Violation) -> str:
    """Return what records have in common that fail alike: keyword, place, and the shape of what is there."""
    names = ", ".join(sorted(violation.names))
    return f"{violation.keyword} at {violation.general_path}: {names or shape_of(violation.value)}"


def keys_to_show(review: Review) -> list[Key]:
    """Return affected keys so that the first ones show each change once, however rare one of them is."""
    impact = review.impact
    columns = [impact.keys_by_change.get(change.id, ()) for change in review.breaking]
    longest = max((len(column) for column in columns), default=0)
    found = [column[position] for position in range(longest) for column in columns if position < len(column)]
    return list(dict.fromkeys([*found, *impact.affected_keys]))[: impact.MAX_KEYS_PER_CHANGE]
