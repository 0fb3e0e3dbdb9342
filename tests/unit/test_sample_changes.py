"""What changes between the two versions of each example is what the specification prints."""

from __future__ import annotations

import json

import pytest

from desktop_wizard.engine.model import ChangeType
from desktop_wizard.engine.resources import resource
from desktop_wizard.engine.samples import claims
from desktop_wizard.engine.schema import Comparison, Validator, compare, parse_schema


def comparison(folder: str, schema_id: str, old: str, new: str) -> Comparison:
    registry = resource("samples", folder, "registry", schema_id)
    texts = [(registry / f"{version}.json").read_text(encoding="utf-8") for version in (old, new)]
    return compare(*(parse_schema(text, origin=schema_id) for text in texts))


def found(compared: Comparison, *, breaking: bool) -> set[tuple[ChangeType, str]]:
    return {(change.type, change.path) for change in compared.changes if change.is_breaking == breaking}


@pytest.mark.parametrize(
    ("folder", "schema_id", "old", "new", "breaking"),
    [
        (
            "payments",
            "payment_event_schema",
            "2.1.0",
            "3.0.0",
            {
                (ChangeType.ENUM_REDUCED, "$.properties.paymentMethod.enum"),
                (ChangeType.CONSTRAINT_ADDED, "$.properties.amount.minimum"),
                (ChangeType.FIELD_REMOVED, "$.properties.metadata"),
            },
        ),
        ("patients", "patient_record_schema", "1.5.0", "2.0.0", {(ChangeType.CONSTRAINT_ADDED, "$.required")}),
        (
            "legal_cases",
            "legal_case_schema",
            "2.3.0",
            "3.0.0",
            {(ChangeType.CONSTRAINT_ADDED, "$.properties.caseNumber.pattern")},
        ),
        (
            "api_events",
            "api_event_schema",
            "3.5.0",
            "4.0.0",
            {(ChangeType.ENUM_REDUCED, "$.properties.eventType.enum")},
        ),
    ],
    ids=["payments", "patients", "legal_cases", "api_events"],
)
def test_breaking_changes_have_the_type_and_the_place_that_the_specification_prints(
    folder: str, schema_id: str, old: str, new: str, breaking: set[tuple[ChangeType, str]]
) -> None:
    compared = comparison(folder, schema_id, old, new)
    assert compared.is_compatible is False
    assert found(compared, breaking=True) == breaking


@pytest.mark.parametrize(
    ("folder", "schema_id", "old", "new", "added"),
    [
        ("experiments", "experiment_result_schema", "1.0.0", "1.1.0", {"$.properties.reproducibility"}),
        ("products", "product_schema", "2.0.0", "2.1.0", {"$.properties.variants"}),
        (
            "claims",
            "insurance_claim_schema",
            "1.8.0",
            "1.9.0",
            {"$.properties.fraudScore", "$.properties.flaggedReasons"},
        ),
    ],
    ids=["experiments", "products", "claims"],
)
def test_additive_examples_break_nothing_and_that_is_proved(
    folder: str, schema_id: str, old: str, new: str, added: set[str]
) -> None:
    compared = comparison(folder, schema_id, old, new)
    assert compared.is_compatible is True
    assert compared.decided_by == "proof"
    assert found(compared, breaking=True) == set()
    assert found(compared, breaking=False) == {(ChangeType.ADDITIVE, path) for path in added}


def test_the_enum_of_api_events_gains_the_sessions_that_logins_become() -> None:
    compared = comparison("api_events", "api_event_schema", "3.5.0", "4.0.0")
    extended = next(change for change in compared.changes if change.kind == "enum_extended")
    assert "'session.started' and 'session.ended'" in extended.description


def test_claims_that_are_not_scored_yet_are_valid_under_both_versions() -> None:
    registry = resource("samples", "claims", "registry", "insurance_claim_schema")
    old, new = (
        Validator(parse_schema((registry / f"{version}.json").read_text(encoding="utf-8"), origin=version))
        for version in ("1.8.0", "1.9.0")
    )
    for _, text in claims.documents(500):
        claim = json.loads(text)
        assert old.is_valid(claim), claim
        assert new.is_valid(claim), claim
        assert not {"fraudScore", "flaggedReasons"} & set(claim)
