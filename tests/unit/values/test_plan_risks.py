"""What a plan says can go wrong."""

from __future__ import annotations

from dataclasses import replace

from desktop_wizard.engine.model import Impact
from desktop_wizard.engine.plan import MigrationPlan
from tests.support.finished_run import finished_plan


def with_no_records(plan: MigrationPlan) -> MigrationPlan:
    return replace(plan, review=replace(plan.review, impact=Impact(total=0, affected=0)))


def test_a_plan_for_a_version_that_no_record_is_on_says_so() -> None:
    plan = finished_plan()
    said = "No record has 1.0.0 in schema_version, so nothing is migrated: see how versions are written there."
    assert said not in plan.risks
    assert said in with_no_records(plan).risks


def test_without_a_version_column_an_empty_table_is_no_risk() -> None:
    plan = finished_plan()
    source = replace(plan.selection.source, version_column=None)
    plain = replace(plan, selection=replace(plan.selection, source=source))
    assert not any("No record has" in risk for risk in with_no_records(plain).risks)
