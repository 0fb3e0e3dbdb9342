"""The PDF report without tags as its reader sees it: what stands on which page, and that data in it is text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from desktop_wizard.engine.model import BackupStrategy, Quarantined
from desktop_wizard.engine.ports import ReportInput
from desktop_wizard.engine.report import FileReports
from desktop_wizard.engine.report.making import MAX_FAILURES
from desktop_wizard.engine.report.pdf_report import to_plain_pdf
from tests.support.finished_run import finished_plan, finished_run


def failures(count: int) -> list[Quarantined]:
    return [
        Quarantined(key=(f"txn_{number:06}",), cause=f"cause {number % 2}", path="$.amount", message="too small")
        for number in range(count)
    ]


def pages(given: ReportInput, folder: Path) -> list[str]:
    path = folder / "report.pdf"
    FileReports(to_plain_pdf).write(given, "pdf", path)
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]


def test_a_cover_comes_first_and_every_other_page_has_its_number(tmp_path: Path) -> None:
    cover, *rest = pages(finished_run(failures(MAX_FAILURES + 50)), tmp_path)
    assert "Migration of payment from 1.0.0 to 2.0.0" in cover.replace("\n", " ")
    assert "Needs attention" in cover
    assert "Failed: 150" in cover
    assert len(rest) > 2
    for number, page in enumerate(rest, 2):
        assert f"Page {number} of {len(rest) + 1}" in page


def test_a_table_that_goes_on_repeats_its_headings_on_each_page(tmp_path: Path) -> None:
    told = [page for page in pages(finished_run(failures(MAX_FAILURES)), tmp_path) if "txn_0000" in page]
    assert len(told) > 1
    assert all("Record" in page and "Attempts" in page for page in told)
    assert sum(page.count("\ntxn_") + page.startswith("txn_") for page in told) >= MAX_FAILURES


def test_the_outline_leads_to_each_section(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    FileReports(to_plain_pdf).write(finished_run(failures(3)), "pdf", path)
    with pypdfium2.PdfDocument(path) as document:
        titles = [entry.get_title() for entry in document.get_toc()]
        assert document.get_metadata_dict()["Title"] == "Migration of payment from 1.0.0 to 2.0.0"
    assert titles[:4] == ["Validation", "Changes between the versions", "Rules applied", "Records left behind"]


def test_data_is_text_and_letters_that_no_font_has_are_escapes(tmp_path: Path) -> None:
    hostile = "<b>x</b> **y** {nb} ☃ \x00\x1b 漢 \U0001f4a5 \ud800"
    records = [Quarantined(key=(hostile,), cause=hostile, path="$", message=hostile)]
    text = " ".join(pages(finished_run(records, plan=finished_plan(description=hostile)), tmp_path))
    joined = "".join(text.split())
    assert r"<b>x</b>**y**{nb}\u2603" in joined
    assert r"\u0000\u001b\u6f22\U0001f4a5\ud800" in joined


@pytest.mark.parametrize("text", ["W" * 600, "漢" * 600], ids=["letters", "escapes"])
def test_no_row_is_higher_than_a_page_however_long_its_texts_are(text: str, tmp_path: Path) -> None:
    records = [Quarantined(key=(text,), cause=text, path=text, message=text, shape=text)]
    given = finished_run(records, plan=finished_plan(description=text))
    impact = replace(given.plan.review.impact, keys_by_change={"c1": tuple((f"{n}{text}",) for n in range(5))})
    plan = replace(given.plan, review=replace(given.plan.review, impact=impact))
    told = pages(replace(given, plan=plan), tmp_path)
    assert len(told) < 10
    assert "…" in "".join(told)


@pytest.mark.parametrize("format_", ["pdf", "html"])
def test_all_failures_lie_beside_a_page_that_can_not_hold_them(format_: str, tmp_path: Path) -> None:
    reports, path = FileReports(to_plain_pdf), tmp_path / f"report.{format_}"
    beside = reports.write(finished_run(failures(MAX_FAILURES + 1)), format_, path).failures
    assert path.stat().st_size < 200_000
    assert beside is not None
    assert beside.name == "report-failures.csv"
    assert beside.read_text("utf-8-sig").count("txn_") == MAX_FAILURES + 1
    fewer = tmp_path / f"fewer.{format_}"
    assert reports.write(finished_run(failures(MAX_FAILURES)), format_, fewer).failures is None
    assert not fewer.with_name("fewer-failures.csv").exists()


@pytest.mark.parametrize("backup", [None, *BackupStrategy])
def test_every_backup_strategy_has_its_words(backup: BackupStrategy | None, tmp_path: Path) -> None:
    given = finished_run()
    plan = replace(given.plan, options=replace(given.plan.options, backup=backup))
    text = "".join(pages(replace(given, plan=plan), tmp_path))
    assert "Backup" in text
