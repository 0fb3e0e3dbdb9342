"""Every sample can be opened and migrated in the wizard, those that break nothing included."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_wizard.engine.model import ValidationReport
from desktop_wizard.engine.samples import SAMPLES, create_sample
from tests.pages.conftest import Hand

RECORDS = 100


@pytest.mark.slow
@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_migrated_and_verified_in_the_wizard(
    name: str, open_wizard: Callable[..., Hand], tmp_path: Path
) -> None:
    place = create_sample(name, tmp_path / name, RECORDS)
    hand = open_wizard(
        record_source=place.source, registry=str(place.registry), rules=place.rules, script=place.script
    )
    hand.to_configure()
    hand.run(dry=False)
    report = hand.wizard.session.report
    assert isinstance(report, ValidationReport)
    assert report.passed
    assert report.records == RECORDS
