"""Counts, shares, sizes and times as people read them."""

from __future__ import annotations

import pytest

from desktop_wizard.pages.wording import about, records, seconds, share, size


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [
        (1_234, 10_000, "12.3 %"),
        (0, 10, "0 %"),
        (10, 10, "100 %"),
        (1, 100_000, "< 0.1 %"),
        (99_999, 100_000, "99.9 %"),
        (0, 0, "0 %"),
    ],
)
def test_a_share_is_never_rounded_to_none_or_all(part: int, whole: int, text: str) -> None:
    assert share(part, whole) == text


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (2, "a few seconds"),
        (18, "about 20 seconds"),
        (58, "about 1 minute"),
        (170, "about 3 minutes"),
        (3590, "about 1 hour"),
        (4800, "about 1 hour 20 minutes"),
        (7300, "about 2 hours 10 minutes"),
    ],
)
def test_an_estimate_has_two_units_at_most_and_correct_plurals(count: float, text: str) -> None:
    assert about(count) == text


@pytest.mark.parametrize(
    ("count", "text"), [(0.42, "0.4 s"), (48.3, "48 s"), (192, "3 min 12 s"), (4800, "1 h 20 min")]
)
def test_an_exact_time_has_two_units_at_most(count: float, text: str) -> None:
    assert seconds(count) == text


@pytest.mark.parametrize(("count", "text"), [(512, "512 B"), (2_300_000_000, "2.3 GB"), (345_000_000, "345 MB")])
def test_bytes_are_read_in_the_unit_that_fits(count: int, text: str) -> None:
    assert size(count) == text


def test_one_record_is_not_many() -> None:
    assert (records(1), records(1_000)) == ("1 record", "1,000 records")
