"""What page 2 finds out in the background, and how it says so."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop_wizard.engine.errors import RulesWrong
from desktop_wizard.engine.executor import Task
from desktop_wizard.engine.impact import (
    ImpactHand,
    KeyPage,
    affected_keys,
    make_review,
    published_way,
    selection_rules,
)
from desktop_wizard.engine.model import Change, Impact, Key, RunOptions, Selection, key_text
from desktop_wizard.engine.plan import MigrationPlan, PassedOver, Preview, Review, handling_rules, make_plan
from desktop_wizard.engine.ports import Ports, Progress
from desktop_wizard.engine.script import HostHooks, Script
from desktop_wizard.engine.transform import RuleSet
from desktop_wizard.engine.trying import Bystanders, agreed, previews
from desktop_wizard.numerals import Counted, filled
from desktop_wizard.widgets.change_tree import ChangeEntry, severity_word

MAX_FRAGMENT = 2_000
"""Longest fragment of a schema that is shown, in characters."""

# Called by this name with its context, so that lupdate finds the texts.
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """A review with what is shown beside it.

    Attributes:
        draft: the plan as it would be with ordinary options; it knows risks, recommendations and the estimate.
        previews: affected records before and after, as many as the impact has keys for.
        host: callables of the program that the wizard is embedded in.
        passed_over: published rules that one might think are used.
    """

    review: Review
    draft: MigrationPlan
    previews: tuple[Preview, ...]
    host: HostHooks
    passed_over: tuple[PassedOver, ...] = ()

    @property
    def structure(self) -> str:
        return self.draft.structure


def rules_of(path: Path, selection: Selection, ports: Ports) -> RuleSet:
    """Return the rules of a file, which have to be for this very migration.

    Raises:
        RulesWrong: it can't be read, is no rules file, or is one for other versions; otherwise as `selection_rules`.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise RulesWrong(f"The rules file can't be read: {error.strerror}.", where=str(path)) from error
    return selection_rules(data, origin=str(path), selection=selection, ports=ports)


def load(
    selection: Selection,
    ports: Ports,
    options: RunOptions,
    rules: RuleSet | None,
    script: Script | None,
    host: HostHooks,
    task: Task,
    estimated: Callable[[Impact], None] | None = None,
) -> Reviewed:
    """Count the impact over every record, and preview affected ones. Raises what `make_review` raises.

    Args:
        estimated: told what a sample says, before every record is counted.
        rules: those to apply; None takes what the registry has published, and no rules where it has nothing:
            taking a suggestion is the user's act.
    """
    passed_over: tuple[PassedOver, ...] = ()
    if rules is None:
        way = published_way(selection, ports)
        rules, passed_over = way.chain.rules if way.chain is not None else no_rules(selection), way.passed_over
    review = make_review(selection, ports, rules=rules, progress=task.progress, estimated=estimated)
    review = replace(review, script=script, is_hosted=host.sees_records)
    return replace(_reviewed(selection, review, ports, options, host, task), passed_over=passed_over)


def no_rules(selection: Selection) -> RuleSet:
    """Return an empty set of rules for a selection."""
    return RuleSet(
        rules=(),
        schema_id=selection.schema_id,
        from_version=selection.from_version,
        to_version=selection.to_version,
    )


def with_rules(reviewed: Reviewed, rules: RuleSet, ports: Ports, task: Task) -> Reviewed:
    """Return the same review under other rules; the impact does not depend on them."""
    draft, review = reviewed.draft, replace(reviewed.review, rules=rules)
    return _reviewed(draft.selection, review, ports, draft.options, reviewed.host, task)


def with_script(reviewed: Reviewed, script: Script | None, ports: Ports, task: Task) -> Reviewed:
    """Return the same review with another script, or none; one that was not agreed to is not previewed."""
    draft, review = reviewed.draft, replace(reviewed.review, script=script)
    tried = _reviewed(draft.selection, review, ports, draft.options, reviewed.host, task)
    return replace(tried, passed_over=reviewed.passed_over)


def _reviewed(
    selection: Selection, review: Review, ports: Ports, options: RunOptions, host: HostHooks, task: Task
) -> Reviewed:
    store = ports.stores.open(selection.source)
    try:
        draft = make_plan(
            selection, review, options, structure=store.structure_fingerprint(), created_at=ports.clock.now()
        )
        present = Bystanders(ports.user, host, task.is_wanted)
        shown = previews(store, agreed(draft, ports.consents), Impact.MAX_KEYS_PER_CHANGE, present)
        return Reviewed(review=review, draft=draft, previews=shown, host=host)
    finally:
        store.close()


def keys_behind(plan: MigrationPlan, ports: Ports, wanted: str, after: Key | None, progress: Progress) -> KeyPage:
    """Return the keys of the next records that a change affects, or of a class; raises what opening it raises."""
    review, selection = plan.review, plan.selection
    hand = ImpactHand(review.old_schema, review.new_schema, review.changes)
    store = ports.stores.open(selection.source)
    try:
        return affected_keys(store, hand, wanted, selection.versions, after=after, progress=progress)
    finally:
        store.close()


def entries(review: Review) -> Sequence[ChangeEntry]:
    """Return the lines of the change tree: breaking changes by severity, the others below them."""
    breaking = sorted(
        review.breaking,
        key=lambda change: (-review.severity(change).rank, -review.impact.by_change.get(change.id, 0)),
    )
    return [_entry(change, review) for change in (*breaking, *review.additive)]


def _entry(change: Change, review: Review) -> ChangeEntry:
    count = review.impact.by_change.get(change.id, 0)
    rules = handling_rules(change, review.rules)
    if rules:
        handled_by = "; ".join(rule.sentence() for rule in rules)
    elif not change.is_breaking or not count:
        handled_by = translate("Review", "Nothing to do")
    else:
        handled_by = filled(Counted.tr("No rule: {0:,} stay behind", "", count), count)
    return ChangeEntry(
        change=change,
        severity=review.severity(change),
        records=count,
        handled_by=handled_by,
        details=(
            change.description,
            translate("Review", "{0} severity: {1}").format(
                severity_word(review.severity(change)).lower(), review.severity_reason(change)
            ),
            *_details(change),
            *(translate("Review", "handled by: {0}").format(rule.sentence()) for rule in rules),
        ),
        keys=tuple(key_text(key) for key in review.impact.keys_by_change.get(change.id, ())),
    )


def _details(change: Change) -> tuple[str, ...]:
    details = [
        translate("Review", "{0} ({1}) at {2}, in records at {3}").format(
            change.kind, change.type, change.path, change.record_path
        )
    ]
    if change.old is not None:
        details.append(translate("Review", "before: {0}").format(_json(change.old)))
    if change.new is not None:
        details.append(translate("Review", "after: {0}").format(_json(change.new)))
    if change.witness is not None:
        details.append(translate("Review", "breaks: {0}").format(_json(change.witness)))
    return tuple(details)


def _json(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    if len(text) <= MAX_FRAGMENT:
        return text
    return filled(translate("Review", "{0} … ({1:,} characters in all)"), text[:MAX_FRAGMENT], len(text))
