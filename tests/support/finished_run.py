"""A run as the journal has it when it is over, for tests of what is said about it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from desktop_wizard.engine.model import (
    Change,
    ChangeType,
    Check,
    Counts,
    Impact,
    Quarantined,
    RecordSource,
    RunOptions,
    Selection,
    Severity,
    ValidationReport,
)
from desktop_wizard.engine.plan import MigrationPlan, Preview, Review, make_plan, plan_to_json
from desktop_wizard.engine.ports import ReportInput, RunRecord
from desktop_wizard.engine.schema import Schema, parse_schema
from desktop_wizard.engine.status import RunState
from desktop_wizard.engine.transform import changed_paths, parse_rules

MOMENT = datetime(2026, 11, 24, 12, 34, 56, tzinfo=UTC)


def schema_of(value: dict[str, Any]) -> Schema:
    return parse_schema(json.dumps(value), origin="test.json")


def finished_plan(*, description: str = "Removed 'paypal' from paymentMethod") -> MigrationPlan:
    """Return a plan with one breaking change that affects two records, and one that breaks nothing."""
    methods = ["card", "paypal"]
    old = schema_of({"type": "object", "properties": {"paymentMethod": {"enum": methods}}})
    new = schema_of(
        {"type": "object", "properties": {"paymentMethod": {"enum": ["card"]}, "note": {"type": "string"}}}
    )
    breaking = Change(
        id="c1",
        type=ChangeType.ENUM_REDUCED,
        kind="enum_reduced",
        path="$.properties.paymentMethod.enum",
        record_path="$.paymentMethod",
        description=description,
        is_breaking=True,
        severity=Severity.HIGH,
        old=methods,
        new=["card"],
    )
    added = replace(
        breaking, id="c2", type=ChangeType.ADDITIVE, kind="field_added", path="$.properties.note",
        record_path="$.note", description="Added note", is_breaking=False, severity=Severity.LOW,
    )  # fmt: skip
    rule = {"kind": "map_values", "path": "$.paymentMethod", "mapping": [{"from": "paypal", "to": "card"}]}
    review = Review(
        old_schema=old,
        new_schema=new,
        changes=(added, breaking),
        is_compatible=False,
        decided_by="witness",
        impact=Impact(total=10, affected=2, by_change={"c1": 2}, keys_by_change={"c1": (("txn_1",), ("txn_2",))}),
        rules=parse_rules({"rules": [rule]}, origin="rules.json"),
    )
    source = RecordSource(
        url="sqlite:////data/pay.db",
        table="payments",
        key_columns=("id",),
        document_column="doc",
        version_column="schema_version",
    )
    selection = Selection(
        source=source, registry="/registry", schema_id="payment", from_version="1.0.0", to_version="2.0.0"
    )
    return make_plan(selection, review, RunOptions(is_dry_run=False), structure="5" * 64, created_at=MOMENT)


def finished_run(
    quarantined: Sequence[Quarantined] = (),
    *,
    plan: MigrationPlan | None = None,
    state: RunState = RunState.FINISHED,
    is_dry_run: bool = False,
    display_url: str = "sqlite:////data/pay.db",
) -> ReportInput:
    """Return a run of ten records, two of them changed and `quarantined` left behind."""
    plan = plan or finished_plan()
    failed = len(quarantined)
    run = RunRecord(
        run_id="run_20261124_123456_ab12",
        plan=plan_to_json(plan),
        state=state,
        is_dry_run=is_dry_run,
        cursor=("txn_9",),
        counts=Counts(read=10 + failed, migrated=10, unchanged=8, failed=failed),
        total=10 + failed,
        on_target_before=0,
        backup_id=None if is_dry_run else "backup_20261124_123456_cd34",
        fingerprint="f" * 64,
        owner=None,
        started_at=MOMENT,
        finished_at=MOMENT,
        seconds=1.5,
        facts={},
        validation=ValidationReport(
            run_id="run_20261124_123456_ab12",
            checks=(Check(name="All records comply", passed=True, detail="10 of 10"),),
            records=10,
            invalid=0,
        ),
    )
    before, after = {"paymentMethod": "paypal"}, {"paymentMethod": "card"}
    changes = tuple(changed_paths(before, after))
    return ReportInput(
        run=run,
        plan=plan,
        quarantined=quarantined,
        display_url=display_url,
        generated_at=MOMENT,
        samples=(Preview(key=("txn_1",), before=before, after=after, changes=changes, problems=()),),
    )
