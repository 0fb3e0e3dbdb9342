"""What a window says when a report was written."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_wizard.engine.ports import WrittenReport
from desktop_wizard.pages.reports import written

PDF = Path("/r/report.pdf")


@pytest.mark.parametrize(
    ("report", "sentence"),
    [
        (WrittenReport(Path("/r/report.html")), "Report written to /r/report.html"),
        (WrittenReport(PDF, has_tags=True), "Report written to /r/report.pdf, with tags for screen readers"),
        (
            WrittenReport(PDF, failures=Path("/r/report-failures.csv"), has_tags=False),
            "Report written to /r/report.pdf, without tags for screen readers; every failure is in "
            "/r/report-failures.csv",
        ),
    ],
)
def test_the_sentence_names_each_file_and_says_whether_a_pdf_has_tags(report: WrittenReport, sentence: str) -> None:
    assert written(report) == sentence
