"""Every sample goes the whole way, and comes out with the numbers, types and severities of the specification."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from desktop_wizard.engine.model import ChangeType, Counts, Severity
from desktop_wizard.engine.plan import Review
from desktop_wizard.engine.samples import SAMPLES, SamplePlace, create_sample
from desktop_wizard.engine.wiring import build_ports
from tests.support.command import command
from tests.support.journey import Journey

Broken = tuple[ChangeType, Severity, int]
"""What a breaking change is, how severe it is on the data, and how many records it affects."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What the specification says of an example.

    Attributes:
        affected: records that break, whichever change it is.
        breaking: by the place of the change in the schema.
        counts: those of the run.
    """

    affected: int
    counts: Counts
    breaking: dict[str, Broken] = field(default_factory=dict)


OUTCOMES = {
    "payments": Outcome(
        affected=1_234,
        breaking={
            "$.properties.paymentMethod.enum": (ChangeType.ENUM_REDUCED, Severity.HIGH, 234),
            "$.properties.amount.minimum": (ChangeType.CONSTRAINT_ADDED, Severity.MEDIUM, 12),
            "$.properties.metadata": (ChangeType.FIELD_REMOVED, Severity.MEDIUM, 988),
        },
        counts=Counts(read=10_000, migrated=10_000, unchanged=8_766),
    ),
    "patients": Outcome(
        affected=50_000,
        breaking={"$.required": (ChangeType.CONSTRAINT_ADDED, Severity.HIGH, 50_000)},
        counts=Counts(read=50_000, migrated=50_000),
    ),
    "legal_cases": Outcome(
        affected=567,
        breaking={"$.properties.caseNumber.pattern": (ChangeType.CONSTRAINT_ADDED, Severity.HIGH, 567)},
        counts=Counts(read=5_000, migrated=4_977, unchanged=4_433, skipped=23),
    ),
    "experiments": Outcome(affected=0, counts=Counts(read=1_200, migrated=1_200)),
    "products": Outcome(affected=0, counts=Counts(read=2_400, migrated=2_400, unchanged=2_400)),
    "api_events": Outcome(
        affected=45_678,
        breaking={"$.properties.eventType.enum": (ChangeType.ENUM_REDUCED, Severity.HIGH, 45_678)},
        counts=Counts(read=50_000, migrated=50_000, unchanged=4_322),
    ),
    "claims": Outcome(affected=0, counts=Counts(read=25_000, migrated=25_000)),
}


def journey_on(place: SamplePlace, data_dir: Path) -> Journey:
    options = replace(place.sample.options, is_dry_run=False)
    return Journey(build_ports(data_dir), place.selection, place.rules, options, script=place.script)


def broken(review: Review) -> dict[str, Broken]:
    return {
        change.path: (change.type, review.severity(change), review.impact.by_change.get(change.id, 0))
        for change in review.breaking
    }


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_goes_the_whole_way_with_the_numbers_of_the_specification(name: str, tmp_path: Path) -> None:
    outcome = OUTCOMES[name]
    place = create_sample(name, tmp_path / "sample")
    journey = journey_on(place, tmp_path / "data")

    review = journey.review()
    assert broken(review) == outcome.breaking
    assert (review.impact.total, review.impact.affected) == (place.records, outcome.affected)
    assert (review.impact.is_exact, review.impact.unattributed) == (True, 0)

    before = journey.rows()
    pace = {} if place.script else {"batch_size": 5_000}
    dry = journey.run(is_dry_run=True, **pace)
    assert journey.rows() == before
    real = journey.run(**pace)
    assert dry.counts == real.counts == outcome.counts
    versions = [version for *_, version in journey.rows()]
    assert versions.count(place.sample.to_version) == outcome.counts.migrated
    assert versions.count(place.sample.from_version) == outcome.counts.skipped
    assert journey.verify(real.run_id).passed

    assert journey.roll_back(real.run_id).is_proved
    assert journey.rows() == before


@pytest.mark.parametrize(
    ("name", "code", "said"),
    [
        (
            "legal_cases",
            1,
            (
                "Records:  5,000",
                'Affected: 567 = 567 (Added pattern "^[A-Z]{2}-[0-9]{4}-[0-9]{6}$" to caseNumber)',
                "Changed:  544",
                "Left:     0 failed and 23 skipped, unchanged on 2.3.0",
            ),
        ),
        ("experiments", 0, ("Records:  1,200", "Affected: 0, no change breaks a record", "Changed:  1,200")),
        ("products", 0, ("Records:  2,400", "Affected: 0, no change breaks a record", "Changed:  0")),
    ],
)
def test_the_demo_ends_with_the_numbers_of_the_specification(
    name: str, code: int, said: tuple[str, ...], tmp_path: Path
) -> None:
    lines = command("demo", name, "--run", "--dir", tmp_path / "demo", code=code).stderr.splitlines()
    end = lines.index(said[0])
    assert tuple(lines[end : end + len(said)]) == said


def test_the_help_of_demo_lists_every_sample_with_its_size() -> None:
    lines = command("demo", "--help").stdout.splitlines()
    for sample in SAMPLES.values():
        assert f"  {sample.name:<12} {sample.title} ({sample.records:,} records)" in [line[2:] for line in lines]


def test_case_numbers_that_nobody_can_rewrite_stay_as_they_are_and_are_listed(tmp_path: Path) -> None:
    place = create_sample("legal_cases", tmp_path / "sample")
    journey = journey_on(place, tmp_path / "data")
    before = {row[0]: row for row in journey.rows()}
    result = journey.run(batch_size=5_000)
    left = [row for row in journey.rows() if row[-1] == "2.3.0"]
    assert all(row == before[row[0]] for row in left)
    store = journey.ports.stores.open(journey.selection.source)
    listed = list(store.journal().quarantined(result.run_id))
    store.close()
    assert [record.key for record in listed] == [(row[0],) for row in left]
    assert all(record.is_skipped and record.path == "$.caseNumber" for record in listed)


def test_what_instruments_wrote_with_zeros_at_the_end_keeps_them(tmp_path: Path) -> None:
    place = create_sample("experiments", tmp_path / "sample", records=100)
    journey = journey_on(place, tmp_path / "data")
    before = journey.rows()
    assert journey.run().counts.migrated == 100
    for (_, _, old, _), (_, _, new, _) in zip(before, journey.rows(), strict=True):
        assert new.startswith(old.removesuffix("}"))
    assert any('0,"uncertainty"' in document for _, _, document, _ in before)


FLAGGED = (252, 348)
"""Of the first 600 claims, those with a reason for their score and those without."""


def test_claims_get_the_scores_of_a_slow_and_moody_service_every_time_the_same(tmp_path: Path) -> None:
    place = create_sample("claims", tmp_path / "sample", records=600)
    journey = journey_on(place, tmp_path / "data")
    before = journey.rows()
    result = journey.run()
    assert result.counts == Counts(read=600, migrated=600)
    scored = journey.rows()
    for (_, _, old, _), (_, _, new, version) in zip(before, scored, strict=True):
        assert new.startswith(old.removesuffix("}") + ',"fraudScore":0.')
        assert version == "1.9.0"
    reasons = [bool(json.loads(document)["flaggedReasons"]) for _, _, document, _ in scored]
    assert (reasons.count(True), reasons.count(False)) == FLAGGED
    assert journey.verify(result.run_id).passed
    assert journey.roll_back(result.run_id).is_proved
    assert journey.run().counts == result.counts
    assert journey.rows() == scored
