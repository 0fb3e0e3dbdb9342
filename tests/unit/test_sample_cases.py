"""The numbers of the sample's legal cases: how many are not in the format, and how they came to be so."""

from __future__ import annotations

import json
import re
from collections import Counter

import pytest

from desktop_wizard.engine.samples import legal_cases

FORMAT = re.compile(r"[A-Z]{2}-[0-9]{4}-[0-9]{6}")
SAYS_EVERYTHING = re.compile(r"\s*([A-Za-z]{2})\W*_?([0-9]{4})\W*_?([0-9]{6})\s*")


def case_numbers(records: int) -> list[str]:
    return [json.loads(text)["caseNumber"] for _, text in legal_cases.documents(records)]


@pytest.fixture(scope="module")
def odd() -> list[str]:
    return [number for number in case_numbers(5_000) if not FORMAT.fullmatch(number)]


def test_legal_cases_has_the_numbers_of_the_specification(odd: list[str]) -> None:
    assert len(odd) == 567


def test_most_case_numbers_only_need_to_be_written_differently(odd: list[str]) -> None:
    assert sum(SAYS_EVERYTHING.fullmatch(number) is not None for number in odd) == 544


def test_no_two_cases_have_the_same_number_once_they_are_in_the_format() -> None:
    found = [SAYS_EVERYTHING.fullmatch(number) for number in case_numbers(5_000)]
    formatted = ["-".join(match.groups()).upper() for match in found if match]
    assert len(formatted) == len(set(formatted)) == 4_977


def test_odd_case_numbers_are_odd_in_many_ways(odd: list[str]) -> None:
    shapes = Counter(re.sub(r"[0-9]+", "9", re.sub("[A-Z]", "A", re.sub("[a-z]", "a", number))) for number in odd)
    assert {"aa-9-9", "AA/9/9", "AA 9 9", "AA9", "AA_9_9", " AA-9-9 ", "Aa. 9/9"} < set(shapes)
    assert {"9-9", "AA-9-9", ""} < set(shapes)


def test_a_well_formed_case_number_has_the_year_in_which_the_case_was_filed() -> None:
    for _, text in legal_cases.documents(500):
        case = json.loads(text)
        if FORMAT.fullmatch(case["caseNumber"]):
            assert case["caseNumber"][3:7] == case["filedOn"][:4]
