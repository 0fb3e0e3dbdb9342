"""A plan as JSON: the plan file of the command line, and what the journal keeps of a run.

The schemas stand in it in full, so a run can be resumed, verified and rolled back without its registry.
Passwords do not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from desktop_wizard.engine.errors import PlanWrong, WizardError
from desktop_wizard.engine.model import (
    BackupStrategy,
    Bounds,
    Change,
    ChangeType,
    Impact,
    RecordSource,
    RunOptions,
    Selection,
    Severity,
)
from desktop_wizard.engine.model.passwords import without_password
from desktop_wizard.engine.plan.plan import MigrationPlan, Review
from desktop_wizard.engine.schema import Schema
from desktop_wizard.engine.script import Script
from desktop_wizard.engine.transform import parse_rules
from desktop_wizard.engine.undo import key_from_json, key_to_json

FORMAT = "desktop-wizard-plan/1"


def plan_to_json(plan: MigrationPlan) -> dict[str, Any]:
    """Return a plan as JSON values."""
    review, selection = plan.review, plan.selection
    return {
        "format": FORMAT,
        "fingerprint": plan.fingerprint,
        "created_at": plan.created_at.isoformat(),
        "source": asdict(selection.source) | {"url": without_password(selection.source.url)},
        "registry": selection.registry,
        "schema_id": selection.schema_id,
        "from_version": selection.from_version,
        "to_version": selection.to_version,
        "structure": plan.structure,
        "retry_of": plan.retry_of,
        "options": asdict(plan.options),
        "rules": review.rules.to_json(),
        "script": review.script.to_json() if review.script else None,
        "hosted": review.is_hosted,
        "old_schema": review.old_schema.to_json(),
        "new_schema": review.new_schema.to_json(),
        "changes": [asdict(change) for change in review.changes],
        "compatible": review.is_compatible,
        "decided_by": review.decided_by,
        "witness": review.witness,
        "impact": _impact_to_json(review.impact),
        "scan_rate": review.scan_rate,
    }


def plan_from_json(value: Mapping[str, Any], *, origin: str) -> MigrationPlan:
    """Return the plan that `plan_to_json` wrote.

    Args:
        origin: where it was read from, for messages.

    Raises:
        PlanWrong: it is no plan, or was edited since it was made.
    """
    if not isinstance(value, Mapping) or value.get("format") != FORMAT:
        raise PlanWrong("This is not a plan file.", where=origin, cure="Make one with `desktop-wizard plan`.")
    try:
        plan = _plan(value, origin)
    except WizardError:
        raise
    except (KeyError, TypeError, ValueError) as error:
        raise PlanWrong(f"The plan file is incomplete: {error!r}.", where=origin, cure="Make it again.") from error
    if plan.fingerprint != value["fingerprint"]:
        raise PlanWrong(
            "The plan file was changed after it was made, so what was reviewed is not what would run.",
            where=origin,
            cure="Make the plan again with `desktop-wizard plan`.",
        )
    return plan


def _plan(value: Mapping[str, Any], origin: str) -> MigrationPlan:
    options = dict(value["options"])
    options["backup"] = BackupStrategy(options["backup"]) if options["backup"] else None
    return MigrationPlan(
        selection=Selection(
            source=RecordSource.from_json(value["source"]),
            registry=value["registry"],
            schema_id=value["schema_id"],
            from_version=value["from_version"],
            to_version=value["to_version"],
        ),
        review=Review(
            old_schema=Schema.from_json(value["old_schema"]),
            new_schema=Schema.from_json(value["new_schema"]),
            changes=tuple(_change(change) for change in value["changes"]),
            is_compatible=value["compatible"],
            decided_by=value["decided_by"],
            witness=value.get("witness"),
            impact=_impact_from_json(value["impact"]),
            rules=parse_rules(value["rules"], origin=f"{origin}#/rules"),
            script=Script.from_json(value["script"]) if value.get("script") else None,
            is_hosted=value.get("hosted", False),
            scan_rate=value["scan_rate"],
        ),
        options=RunOptions(**options),
        structure=value["structure"],
        created_at=datetime.fromisoformat(value["created_at"]),
        retry_of=value["retry_of"],
    )


def _change(value: Mapping[str, Any]) -> Change:
    typed = {"type": ChangeType(value["type"]), "severity": Severity(value["severity"])}
    return Change(**{**value, **typed})


def _impact_to_json(impact: Impact) -> dict[str, Any]:
    return {
        "total": impact.total,
        "affected": impact.affected,
        "by_change": dict(impact.by_change),
        "keys_by_change": {
            change: [key_to_json(key) for key in keys] for change, keys in impact.keys_by_change.items()
        },
        "affected_keys": [key_to_json(key) for key in impact.affected_keys],
        "already_invalid": impact.already_invalid,
        "invalid_anyway": impact.invalid_anyway,
        "already_invalid_keys": [key_to_json(key) for key in impact.already_invalid_keys],
        "unreadable": impact.unreadable,
        "unattributed": impact.unattributed,
        "is_exact": impact.is_exact,
        "sampled": impact.sampled,
        "bounds": impact.bounds,
        "bounds_by_change": dict(impact.bounds_by_change),
    }


def _impact_from_json(value: Mapping[str, Any]) -> Impact:
    keys_by_change = {
        change: tuple(key_from_json(key) for key in keys) for change, keys in value["keys_by_change"].items()
    }
    keys = {
        name: tuple(key_from_json(key) for key in value.get(name, ()))
        for name in ("affected_keys", "already_invalid_keys")
    }
    bounds = value.get("bounds")
    bounds_by_change = {change: Bounds(*found) for change, found in value.get("bounds_by_change", {}).items()}
    return Impact(
        **{
            **value,
            **keys,
            "keys_by_change": keys_by_change,
            "bounds": Bounds(*bounds) if bounds else None,
            "bounds_by_change": bounds_by_change,
        }
    )
