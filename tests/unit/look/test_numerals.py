"""Numbers are written as the language of the texts around them writes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_wizard.numerals import filled, number, numerus


class Code(QTranslator):
    """Names the language that texts are in, as its file of translations does."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self._code = code

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return self._code if context == "Numerals" else None


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    code = Code(request.param)
    qapp.installTranslator(code)
    yield
    qapp.removeTranslator(code)


@pytest.mark.parametrize(
    ("language", "thousand", "million", "share"),
    [
        ("en", "1,234", "1,234,567.89", "12.3 %"),
        ("de", "1.234", "1.234.567,89", "12,3 %"),
        ("es", "1234", "1.234.567,89", "12,3 %"),  # Spanish groups from five digits on
    ],
    indirect=["language"],
)
@pytest.mark.usefixtures("language")
def test_groups_and_decimals_are_those_of_the_language(thousand: str, million: str, share: str) -> None:
    assert number(1234) == thousand
    assert number(1234567.89, ",.2f") == million
    assert filled("{0:,}, {1:.1f} %", 1234, 12.34) == f"{thousand}, {share}"


@pytest.mark.parametrize("language", ["de"], indirect=True)
@pytest.mark.usefixtures("language")
@pytest.mark.parametrize(
    ("value", "written"),
    [(2**63 - 1, "9.223.372.036.854.775.807"), (2**63, "9.223.372.036.854.775.808"), (-(10**21), "-1" + 7 * ".000")],
)
def test_a_number_beyond_what_qt_can_hold_is_written_all_the_same(value: int, written: str) -> None:
    assert number(value) == written


@pytest.mark.parametrize("language", ["de"], indirect=True)
@pytest.mark.usefixtures("language")
def test_only_numbers_are_rewritten(qapp: QApplication) -> None:
    assert filled("{0} of {1}: {2:,}", "2.1.0", "a,b.c", 1000) == "2.1.0 of a,b.c: 1.000"
    assert number(2**40) == "1.099.511.627.776"


@pytest.mark.parametrize("value", [0, 7, 999, 1000, 1_234_567, 2**31, 2**53, 0.5, 1.5, 99.95, 1234.5])
def test_english_is_written_as_in_reports_and_logs(qapp: QApplication, value: float) -> None:
    assert (number(value), number(value, ",.1f")) == (f"{value:,}", f"{value:,.1f}")
    assert filled("{0:,} of {1:,.0f}", value, value) == f"{value:,} of {value:,.0f}"


def test_the_desktops_own_numbers_are_not_mixed_into_english_texts(qapp: QApplication) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        assert number(1234) == "1,234"
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("count", [0, 1, 2, 5, 21, 999_999])
def test_a_form_is_chosen_by_the_count_itself_or_by_its_last_digits(count: int) -> None:
    assert numerus(count) == count
    assert numerus(count + 10**12) % 1000 == count % 1000
    assert numerus(count + 10**12) < 2**31
