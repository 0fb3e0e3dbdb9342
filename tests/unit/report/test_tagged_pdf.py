"""The PDF report as a screen reader finds it, and what becomes of it where it can't have tags."""

from __future__ import annotations

import logging
import re
import sys
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest

from desktop_wizard.engine.model import PredictedCount, PredictionCheck, Quarantined
from desktop_wizard.engine.ports import ReportInput, WrittenReport
from desktop_wizard.engine.report import FileReports
from desktop_wizard.engine.report.making import MAX_FAILURES
from desktop_wizard.engine.report.pdf_report import to_plain_pdf
from tests.support.finished_run import finished_plan, finished_run
from tests.support.pdf_structure import Element, is_marked, language_of, tags_of, texts_without_tags
from tests.support.tagging import skip_without_tagging

HOSTILE = "<b>x</b> {{7*7}} <img src='http://example.org/x.png'> ☃ \x00\x1b\u202e 漢 \U0001f4a5 \ud800"
SECTIONS = [
    "Counts",
    "Predicted and found",
    "Validation",
    "Changes between the versions",
    "Rules applied",
    "Records left behind",
    "Some records, before and after",
    "How to roll back",
    "Details",
]


@dataclass(frozen=True)
class Made:
    """A report that was set with tags.

    Attributes:
        pages: the text on each page.
        tags: of all pages, in the order in which they are read.
        logs: what WeasyPrint had to complain of.
    """

    written: WrittenReport
    pages: list[str]
    tags: list[Element]
    logs: list[str]

    def all(self, *kinds: str) -> list[Element]:
        return [element for root in self.tags for element in root.all(*kinds)]


def failures(count: int, message: str = "too small") -> Iterator[Quarantined]:
    for number in range(count):
        yield Quarantined(key=(f"txn_{number:06}",), cause=f"cause {number % 2}", path="$.amount", message=message)


def whole_run() -> ReportInput:
    """Return a run whose report has every section, with data that is no good letter in some places."""
    records = [*failures(MAX_FAILURES - 1), Quarantined(key=(HOSTILE,), cause=HOSTILE, path="$", message=HOSTILE)]
    check = PredictionCheck(dry_run_id="run_dry", counts=(PredictedCount("read", 10, 10),), has_data_moved=False)
    return replace(finished_run(records, plan=finished_plan(description=HOSTILE)), prediction=check)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    skip_without_tagging()
    logs: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: logs.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("weasyprint")
    logger.addHandler(handler)
    try:
        written = FileReports().write(whole_run(), "pdf", tmp_path_factory.mktemp("tagged") / "report.pdf")
    finally:
        logger.removeHandler(handler)
    with pypdfium2.PdfDocument(written.path) as document:
        pages = [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]
    return Made(written, pages, tags_of(written.path), logs)


def test_a_tagged_report_says_that_it_is_pdf_ua_and_in_which_language(made: Made) -> None:
    assert made.written.has_tags
    assert is_marked(made.written.path)
    assert language_of(made.written.path) == "en"
    assert 'pdfuaid:part="1"' in metadata(made.written.path)


def metadata(path: Path) -> str:
    """Return the XMP metadata of a PDF."""
    streams = re.findall(rb"stream\r?\n(.*?)endstream", path.read_bytes(), re.DOTALL)
    texts = (zlib.decompressobj().decompress(stream) for stream in streams if stream.startswith(b"\x78"))
    return next(text for text in texts if text.startswith(b"<?xpacket")).decode()


def test_headings_go_down_a_level_at_a_time_and_are_the_outline(made: Made) -> None:
    levels = [int(heading.kind[1]) for heading in made.all("H1", "H2", "H3")]
    assert levels[:2] == [1, 2]
    assert all(after - before <= 1 for before, after in pairwise(levels))
    with pypdfium2.PdfDocument(made.written.path) as document:
        outline = [(entry.level, entry.get_title()) for entry in document.get_toc()]
        assert document.get_metadata_dict()["Title"] == "Migration of payment from 1.0.0 to 2.0.0"
    assert [title for level, title in outline if level == 1] == SECTIONS
    assert [level + 1 for level, _ in outline] == levels


def test_each_heading_cell_of_a_table_says_what_it_heads(made: Made) -> None:
    tables = made.all("Table")
    assert len(tables) > len(SECTIONS)
    for table in tables:
        assert {cell.kind for row in table.all("TR") for cell in row.parts} <= {"TH", "TD"}
        for head in table.all("THead"):
            assert {cell.scope for cell in head.all("TH")} == {"Column"}
        for body in table.all("TBody"):
            assert [[cell.scope for cell in row.all("TH")] for row in body.all("TR")] == [["Row"]] * len(body.parts)


def test_lists_hold_nothing_but_their_entries(made: Made) -> None:
    assert len(made.all("L")) >= 2
    for element in made.all("L"):
        assert {entry.kind for entry in element.parts} == {"LI"}


def test_the_bar_has_its_numbers_as_a_text(made: Made) -> None:
    assert [figure.alt for figure in made.all("Figure")] == ["Changed: 2 · Stamped only: 8 · Failed: 100"]


def test_each_text_has_a_tag_but_the_foot_of_a_page_which_is_not_read_out(made: Made) -> None:
    cover, *rest = texts_without_tags(made.written.path)
    foot = "Migration of payment from 1.0.0 to 2.0.0 · run_20261124_123456_ab12"
    assert cover == ""
    assert rest == [f"{foot} Page {number} of {len(rest) + 1}" for number in range(2, len(rest) + 2)]


def test_a_cover_comes_first_and_every_other_page_has_its_number(made: Made) -> None:
    cover, *rest = made.pages
    assert "Needs attention" in cover
    assert "Failed: 100" in cover
    assert "Validation" not in cover
    for number, page in enumerate(rest, 2):
        assert f"Page {number} of {len(made.pages)}" in page


def test_a_table_that_goes_on_repeats_its_headings_on_each_page(made: Made) -> None:
    told = [page for page in made.pages if page.count("\ntxn_") > 5]
    assert len(told) > 1
    assert all("Record" in page and "Attempts" in page for page in told)


def test_data_is_text_and_letters_that_no_font_has_are_escapes(made: Made) -> None:
    joined = "".join("".join(made.pages).split())
    assert "<b>x</b>{{7*7}}<imgsrc='http://example.org/x.png'>☃" in joined
    assert r"\u0000\u001b\u202e\u6f22\U0001f4a5\ud800" in joined


def test_the_style_sheet_says_nothing_that_is_not_understood(made: Made) -> None:
    assert [told for told in made.logs if "HarfBuzz-Subset" not in told] == []


@pytest.mark.parametrize(
    "address", ["http://example.org/", "file:///etc/passwd", "data:,x", "DejaVuSans.ttf", "font:../report/paper.css"]
)
def test_nothing_is_fetched_but_the_programs_own_fonts(address: str) -> None:
    skip_without_tagging()
    from desktop_wizard.engine.report.tagged_pdf import fetch_own_font

    with pytest.raises(ValueError, match="needs nothing from"):
        fetch_own_font(address)
    assert fetch_own_font("font:DejaVuSans.ttf").read(4) == b"\0\1\0\0"


def test_without_a_library_a_report_is_set_without_tags_and_the_terminal_stays_quiet(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "weasyprint" or "tagged_pdf" in name]:
        monkeypatch.delitem(sys.modules, name)
    (tmp_path / "weasyprint.py").write_text("print('advice')\nraise OSError('cannot load library libpango')\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    with caplog.at_level(logging.INFO, "desktop_wizard"):
        written = FileReports().write(finished_run(), "pdf", tmp_path / "report.pdf")
    assert written.has_tags is False
    assert not is_marked(written.path)
    assert [record.levelname for record in caplog.records if "libpango" in record.getMessage()] == ["INFO"]
    assert capsys.readouterr() == ("", "")


def test_only_a_pdf_can_have_tags(tmp_path: Path) -> None:
    for format_ in ("html", "csv", "json"):
        assert FileReports().write(finished_run(), format_, tmp_path / format_).has_tags is None
    assert FileReports(to_plain_pdf).write(finished_run(), "pdf", tmp_path / "pdf").has_tags is False


@pytest.mark.slow
@pytest.mark.logs_allowed(logging.ERROR)  # WeasyPrint's advice, where the system lacks harfbuzz-subset
def test_a_hundred_thousand_failures_make_a_short_tagged_report(tmp_path: Path) -> None:
    skip_without_tagging()
    written = FileReports().write(finished_run([*failures(100_000, "x" * 2000)]), "pdf", tmp_path / "report.pdf")
    with pypdfium2.PdfDocument(written.path) as document:
        assert len(document) < 50
    assert written.path.stat().st_size < 300_000
    assert written.failures == tmp_path / "report-failures.csv"
