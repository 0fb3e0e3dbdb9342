"""The JSON report: the report's model, with values that scripts can count on."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from typing import Any

from desktop_wizard.engine.model import PredictionCheck
from desktop_wizard.engine.report.model import Fact, Report

FORMAT = "desktop-wizard-report/1"


def to_json(report: Report) -> bytes:
    """Return a report as one JSON document."""
    fields: dict[str, Any] = {
        field: getattr(report, field) for field in Report.__dataclass_fields__ if field not in _FACTS
    }
    fields |= {field: _facts(getattr(report, field)) for field in _FACTS}
    for field in ("changes", "checks", "causes", "failures", "samples"):
        fields[field] = [asdict(entry) for entry in fields[field]]
    del fields["predicted"]
    fields["prediction"] = _prediction(report.prediction)
    fields["counts"] = asdict(report.counts) | {"changed": report.counts.changed}
    fields["impact"] = report.impact.counts()
    return json.dumps({"format": FORMAT, **fields}, indent=2, default=_plain).encode()


_FACTS = ("source", "options", "fingerprints")


def _facts(facts: tuple[Fact, ...]) -> dict[str, str]:
    return {fact.name: fact.value for fact in facts}


def _prediction(check: PredictionCheck | None) -> dict[str, Any] | None:
    return None if check is None else {**asdict(check), "is_kept": check.is_kept}


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"{value!r} has no place in a report")
