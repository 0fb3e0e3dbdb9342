"""What a migration will do, decided before it does it."""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import dataclass
from datetime import datetime

from desktop_wizard.engine.errors import PlanWrong
from desktop_wizard.engine.model import BreakingChange, Change, Impact, JsonValue, RunOptions, Selection, Severity
from desktop_wizard.engine.plan.handling import handling_rules
from desktop_wizard.engine.plan.option_ranges import checked_options
from desktop_wizard.engine.schema import Schema, weigh
from desktop_wizard.engine.script import Script, ScriptJob, ScriptLimits
from desktop_wizard.engine.transform import RuleSet, Seed, Suggestions

LARGE_BATCH = 5000
"""Above this many records a batch takes long enough to delay a pause noticeably."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What step 2 decides: the changes as they are, what they really affect, and the rules to apply.

    Attributes:
        is_compatible, decided_by: the verdict of the comparison, None and `undecided` where there is no proof.
        witness: a record valid under the old version and invalid under the new one, where that decided it.
        script: what sees each record behind the rules, None for nothing.
        is_hosted: whether callables of the program that the wizard is embedded in see each record.
        scan_rate: records a second at which the impact was counted, 0.0 where nothing was measured.
        suggestions: what the rules were taken from, with their evidence; None where they were given. No plan file
            has it.
    """

    old_schema: Schema
    new_schema: Schema
    changes: tuple[Change, ...]
    is_compatible: bool | None
    decided_by: str
    impact: Impact
    rules: RuleSet
    script: Script | None = None
    is_hosted: bool = False
    scan_rate: float = 0.0
    witness: JsonValue = None
    suggestions: Suggestions | None = None

    @property
    def breaking(self) -> tuple[Change, ...]:
        return tuple(change for change in self.changes if change.is_breaking)

    @property
    def may_touch_all(self) -> bool:
        """Whether a script changes records without declaring where."""
        script = self.script
        return self.is_hosted or (
            script is not None and "transform_record" in script.hooks and script.touches is None
        )

    @property
    def touches(self) -> tuple[str, ...]:
        """The paths where rules and script may change something; `$` where they may do so everywhere."""
        declared = self.script.touches or () if self.script else ()
        return ("$",) if self.may_touch_all else (*self.rules.touches(), *declared)

    @property
    def is_seen(self) -> bool:
        """Whether a script or a host sees each record, so that rules alone don't tell what becomes of it."""
        return self.is_hosted or (self.script is not None and self.script.sees_records)

    @property
    def share_to_keep(self) -> float:
        """The part of the records that a backup of what the plan would change holds, 0.0–1.0."""
        return 1.0 if self.is_seen else self.impact.share

    @property
    def additive(self) -> tuple[Change, ...]:
        return tuple(change for change in self.changes if not change.is_breaking)

    def severity(self, change: Change) -> Severity:
        """Return a change's severity in the light of the records it affects."""
        return self._weighed(change)[0]

    def severity_reason(self, change: Change) -> str:
        """Return why a change's severity is what it is: `no record is affected (high by its kind)`."""
        severity, reason = self._weighed(change)
        return reason if severity is change.severity else f"{reason} ({change.severity} by its kind)"

    def _weighed(self, change: Change) -> tuple[Severity, str]:
        is_archived = any(getattr(rule, "archive", False) for rule in handling_rules(change, self.rules))
        return weigh(change, self.impact.by_change.get(change.id, 0), self.impact.total, is_archived)

    @property
    def unhandled(self) -> tuple[Change, ...]:
        """Breaking changes that affect records and that no rule takes care of."""
        return tuple(
            change
            for change in self.breaking
            if self.impact.by_change.get(change.id, 0) and not handling_rules(change, self.rules)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class MigrationPlan:
    """A reviewed migration with its options; the only thing a run takes.

    Attributes:
        structure: fingerprint of the table's structure when the plan was made.
        created_at: with time zone.
        retry_of: the run whose failed records this plan is for, or None.
    """

    selection: Selection
    review: Review
    options: RunOptions
    structure: str
    created_at: datetime
    retry_of: str | None = None

    @property
    def fingerprint(self) -> str:
        """SHA-256 over all that decides what happens to a record; pace and place are left out."""
        source = self.selection.source
        facts = [
            [source.table, source.key_columns, source.document_column, source.version_column, source.where],
            [self.selection.schema_id, self.selection.from_version, self.selection.to_version],
            [self.review.old_schema.sha256, self.review.new_schema.sha256],
            self.review.rules.to_json(),
            self.structure,
        ]
        if source.is_row_mode:
            facts.append([source.columns, source.shows_nulls])
        if self.review.script:
            facts.append(self.review.script.sha256)
        if self.review.is_hosted:
            facts.append("hosted")
        return hashlib.sha256(json.dumps(facts, sort_keys=True, separators=(",", ":")).encode()).hexdigest()

    @property
    def records(self) -> int:
        return self.review.impact.total

    @property
    def estimated_batches(self) -> int:
        return math.ceil(self.records / self.options.range_size)

    @property
    def estimated_duration(self) -> float:
        """Seconds, from the rate at which the impact was counted; a run reads, transforms, validates and writes."""
        rate = self.review.scan_rate
        return self.records / (rate * RUN_TO_SCAN_RATE) if rate else 0.0

    @property
    def breaking_changes(self) -> tuple[BreakingChange, ...]:
        review = self.review
        return tuple(
            BreakingChange(
                type=change.type,
                path=change.path,
                description=change.description,
                impact=review.severity(change),
                affected_records=review.impact.by_change.get(change.id, 0),
            )
            for change in review.breaking
        )

    @property
    def transformations_required(self) -> tuple[str, ...]:
        script = self.review.script
        by_script = (f"The script {script.name} sees every record",) if script and script.sees_records else ()
        by_host = ("The program that opened the wizard sees every record",) if self.review.is_hosted else ()
        return (*(rule.sentence() for rule in self.review.rules.rules), *by_script, *by_host)

    @property
    def risks(self) -> tuple[str, ...]:
        """What can go wrong or get lost, one sentence each."""
        review, impact = self.review, self.review.impact
        may_be_scripted = review.is_hosted or (
            review.script is not None and "transform_record" in review.script.hooks
        )
        stay = "unless the script does, {0:,} records" if may_be_scripted else "so {0:,} records"
        risks = [
            f"{change.description}: no rule handles it, {stay.format(impact.by_change[change.id])} will stay "
            f"on {self.selection.from_version}."
            for change in review.unhandled
        ]
        if may_be_scripted:
            risks.append("What the script loses is not known here, and it may answer differently next time.")
        risks += [f"{rule.sentence()}: {rule.loses}." for rule in review.rules.rules if rule.loses]
        if self.selection.versions and not impact.total:
            column = self.selection.source.version_column
            risks.append(
                f"No record has {self.selection.from_version} in {column}, so nothing is migrated: see how "
                "versions are written there."
            )
        if impact.already_invalid:
            risks.append(
                f"{impact.already_invalid:,} records are not valid under {self.selection.from_version} already."
            )
        if impact.unreadable:
            risks.append(f"Records without a JSON object that can be read, left as they are: {impact.unreadable:,}.")
        if impact.unattributed:
            risks.append(f"{impact.unattributed:,} records become invalid for reasons no single change explains.")
        if review.is_compatible is None:
            risks.append("No proof and no counterexample was found for some differences between the versions.")
        return tuple(risks)

    @property
    def recommendations(self) -> tuple[str, ...]:
        advice = []
        if self.review.unhandled:
            advice.append("Add a rule for each change that has none, or accept that its records stay as they are.")
        if self.review.impact.affected:
            advice.append("Do a dry run first: it tries every record and changes nothing.")
        if self.records >= 100_000 and self.options.workers == 1:
            advice.append("Turn on parallel processing: this many records gain from it.")
        return tuple(advice)


RUN_TO_SCAN_RATE = 0.5
"""A run's rate as a fraction of the impact scan's, as docs/benchmarks.md measures it."""


def make_plan(
    selection: Selection, review: Review, options: RunOptions, *, structure: str, created_at: datetime
) -> MigrationPlan:
    """Freeze a reviewed selection.

    Raises:
        PlanWrong: the two versions are the same.
        OptionsWrong: an option is out of its range; all of them are named.
    """
    if selection.from_version == selection.to_version:
        raise PlanWrong(
            f"The records are on {selection.to_version} already: from and to are the same version.",
            cure="Choose another version to migrate to.",
        )
    return MigrationPlan(
        selection=selection,
        review=review,
        options=checked_options(options),
        structure=structure,
        created_at=created_at,
    )


def seed_of(plan: MigrationPlan, started_at: datetime, user: str) -> Seed:
    """Return what generated values are derived from, so that a preview shows the very values a run writes."""
    return Seed(plan_fingerprint=plan.fingerprint, started_at=started_at, user=user)


def script_job(plan: MigrationPlan, *, is_dry_run: bool) -> ScriptJob | None:
    """Return what a process is told of the plan's script; None where there is none."""
    script, selection, options = plan.review.script, plan.selection, plan.options
    if script is None:
        return None
    return ScriptJob(
        script=script,
        schema_id=selection.schema_id,
        from_version=selection.from_version,
        to_version=selection.to_version,
        dry_run=is_dry_run,
        max_retries=options.max_retries,
        retry_delay=options.retry_delay,
        limits=ScriptLimits(record_seconds=options.script_seconds),
    )


def record_job(plan: MigrationPlan, *, is_dry_run: bool) -> ScriptJob | None:
    """Return what a process is told of the plan's script; None where there is none that sees records."""
    job = script_job(plan, is_dry_run=is_dry_run)
    return job if job is not None and job.script.sees_records else None
