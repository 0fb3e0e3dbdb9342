"""Suggestions are good enough to be looked at first: a floor for what `tests.bench.suggestions` measures."""

from __future__ import annotations

import pytest

from desktop_wizard.engine.samples import SAMPLES
from tests.support.suggestion_cases import HELD_OUT, TUNED, SuggestionCase, measure
from tests.support.suggestion_samples import sample_quality

pytestmark = pytest.mark.slow

UNANSWERED = {
    "names of countries to their codes",  # nobody can know them from the schema and the data
}


@pytest.mark.parametrize("case", TUNED, ids=lambda case: case.name)
def test_the_first_suggestions_make_nearly_all_affected_records_conform(case: SuggestionCase) -> None:
    found = measure(case)
    assert found.is_good, (found.conforming, found.affected)
    assert found.answered == found.changes


def test_so_they_do_for_most_migrations_that_nobody_had_in_mind() -> None:
    found = {case.name: measure(case) for case in HELD_OUT}
    assert {name for name, quality in found.items() if not quality.is_good} <= UNANSWERED


@pytest.mark.parametrize("name", SAMPLES)
def test_the_samples_are_answered(name: str) -> None:
    found = sample_quality(SAMPLES[name], 1000)
    assert found.is_good, (found.conforming, found.affected)
