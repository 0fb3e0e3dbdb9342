"""The rules of each sample take every one of its records to the new version."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import jsonschema_rs
import pytest

from desktop_wizard.engine.resources import resource
from desktop_wizard.engine.samples import SAMPLES, Sample
from desktop_wizard.engine.transform import Seed, Transformer, read_rules

RECORDS = 3_000
SEED = Seed(plan_fingerprint="0" * 64, started_at=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), user="dba")


def registry_file(sample: Sample, version: str) -> Path:
    return resource("samples", sample.name, "registry", sample.schema_id, f"{version}.json")


def transformed(sample: Sample) -> list[tuple[bytes, bytes | None]]:
    """Return each document with what the sample's rules make of it, None where they leave it."""
    path = resource("samples", sample.name, "rules.json")
    schemas = [json.loads(registry_file(sample, v).read_text()) for v in (sample.from_version, sample.to_version)]
    rules = read_rules(path.read_bytes(), origin=path.name, old_schema=schemas[0], new_schema=schemas[1])
    transformer = Transformer(rules, SEED)
    documents = [text.encode() for _, text in sample.documents(RECORDS)]
    return [
        (document, transformer.transform(document, (index + 1,), index).data)
        for index, document in enumerate(documents)
    ]


@pytest.mark.parametrize("name", SAMPLES)
def test_every_record_conforms_after_the_rules(name: str) -> None:
    sample = SAMPLES[name]
    target = jsonschema_rs.validator_for(
        json.loads(registry_file(sample, sample.to_version).read_text()), validate_formats=True, offline=True
    )
    for before, after in transformed(sample):
        result = json.loads(before if after is None else after)
        assert target.is_valid(result), result


def test_only_affected_payments_are_changed() -> None:
    changed = [(before, after) for before, after in transformed(SAMPLES["payments"]) if after is not None]
    assert len(changed) == 70 + 4 + 296
    for before, after in changed:
        assert any(mark in before for mark in (b"paypal", b'"amount":-', b'"amount": -', b"metadata"))
        assert re.findall(rb'"amount": ?(\d[^,]*)', before) in ([], re.findall(rb'"amount": ?([^,]*)', after))


def test_patients_are_stamped_with_the_time_of_the_run() -> None:
    for _, after in transformed(SAMPLES["patients"]):
        assert after is not None
        patient = json.loads(after)
        assert patient["lastAccessedBy"] == "system_migration"
        assert patient["lastAccessedAt"] == patient["migrationDate"]
        assert datetime.fromisoformat(patient["lastAccessedAt"]) == SEED.started_at


def test_an_api_event_that_gets_a_new_type_keeps_the_one_it_had_and_no_other_does() -> None:
    became = {"user.login": "session.started", "user.logout": "session.ended"}
    for before, after in transformed(SAMPLES["api_events"]):
        event = json.loads(before)
        if event["eventType"] in became:
            assert after is not None
            kept = {"eventType": became[event["eventType"]], "legacyEventType": event["eventType"]}
            assert json.loads(after) == event | kept
        else:
            assert after is None
