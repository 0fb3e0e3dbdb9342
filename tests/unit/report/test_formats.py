"""Reports as files: nothing in the data is ever taken for markup, script or formula."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from desktop_wizard.engine.errors import DiskFull, EnvironmentFailed, OptionsWrong
from desktop_wizard.engine.model import Quarantined
from desktop_wizard.engine.ports import ReportInput
from desktop_wizard.engine.report import FileReports
from desktop_wizard.engine.report.csv_list import harmless
from tests.support.finished_run import finished_plan, finished_run

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}&amp;\"'`</title></style>"


class Page(HTMLParser):
    """Collects what a browser would see."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def written(given: ReportInput, format_: str, folder: Path) -> bytes:
    path = folder / f"report.{format_}"
    made = FileReports().write(given, format_, path)
    assert {*folder.iterdir()} == {made.path, made.failures} - {None}
    return path.read_bytes()


def hostile_run() -> ReportInput:
    records = [
        Quarantined(key=(HOSTILE,), cause=HOSTILE, path=HOSTILE, message=HOSTILE, trace=HOSTILE),
        Quarantined(key=("\x00\x1b[31m\u202e\udc80",), cause="c", path="$", message="\ud800"),
    ]
    return finished_run(records, plan=finished_plan(description=HOSTILE), display_url=f"sqlite:///{HOSTILE}")


def test_data_is_text_in_html_never_markup(tmp_path: Path) -> None:
    text = written(hostile_run(), "html", tmp_path).decode()
    page = Page(text)
    names = {tag for tag, _ in page.tags}
    assert not names & {"script", "img", "iframe", "object", "link", "form", "a"}
    assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on")]
    assert "<script>alert(1)</script>" in page.text
    assert "{{7*7}}" in page.text
    assert "\x00" not in text
    assert "\x1b" not in text


def test_html_needs_nothing_from_anywhere(tmp_path: Path) -> None:
    page = Page(written(finished_run(), "html", tmp_path).decode())
    assert not [attributes for _, attributes in page.tags if {"src", "href"} & attributes.keys()]
    policy = next(attributes for tag, attributes in page.tags if attributes.get("http-equiv"))
    assert policy["content"] == "default-src 'none'; style-src 'unsafe-inline'"


def test_html_can_be_read_by_everybody(tmp_path: Path) -> None:
    records = [Quarantined(key=("txn_1",), cause="type at $.x", path="$.x", message="not a number")]
    page = Page(written(finished_run(records), "html", tmp_path).decode())
    assert ("html", {"lang": "en"}) in page.tags
    tags = [tag for tag, _ in page.tags]
    assert tags.count("h1") == tags.count("main") == 1
    assert tags.count("title") == 1 + tags.count("svg")
    assert all("scope" in attributes for tag, attributes in page.tags if tag == "th")
    assert tags.count("caption") == tags.count("table")
    identities = {attributes["id"] for _, attributes in page.tags if "id" in attributes}
    labels = [attributes["aria-labelledby"] for tag, attributes in page.tags if tag == "section"]
    assert set(labels) <= identities
    headings = [int(tag[1]) for tag in tags if tag in ("h1", "h2", "h3")]
    assert all(after - before <= 1 for before, after in pairwise(headings))


def test_html_says_what_a_dba_asks_for(tmp_path: Path) -> None:
    text = Page(written(finished_run(), "html", tmp_path).decode()).text
    for said in (
        "10 of 10 records were migrated", "Removed 'paypal' from paymentMethod", "All records comply", "txn_1",
        "run_20261124_123456_ab12", "backup_20261124_123456_cd34", "5" * 64, "f" * 64, "--confirm ROLLBACK",
        "◆ High", "✓ passed",
    ):  # fmt: skip
        assert said in text


@pytest.mark.slow
def test_html_stays_small_with_a_hundred_thousand_failures(tmp_path: Path) -> None:
    records = [
        Quarantined(key=(number,), cause=f"cause {number % 500}", path="$", message="x" * 2000)
        for number in range(100_000)
    ]
    assert len(written(finished_run(records), "html", tmp_path)) < 300_000


def csv_lines(given: ReportInput, folder: Path) -> list[dict[str, str]]:
    text = written(given, "csv", folder).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_csv_lists_every_failure(tmp_path: Path) -> None:
    records = [Quarantined(key=(number,), cause="c", path="$.x", message="m") for number in range(10_000)]
    lines = csv_lines(finished_run(records), tmp_path)
    assert [line["id"] for line in lines] == [str(number) for number in range(10_000)]
    assert lines[0] == {
        "id": "0", "outcome": "failed", "cause": "c", "path": "$.x", "message": "m", "attempts": "1", "trace": "",
        "shape": "", "value": "",
    }  # fmt: skip


def test_csv_keeps_quotes_and_line_feeds_in_their_cell(tmp_path: Path) -> None:
    message = 'say "hello",\r\nthen go; é 中'
    (line,) = csv_lines(finished_run([Quarantined(key=("k",), cause="c", path="$", message=message)]), tmp_path)
    assert line["message"] == message


def test_csv_has_a_column_for_each_key_column(tmp_path: Path) -> None:
    plan = finished_plan()
    source = replace(plan.selection.source, key_columns=("region", "=number"))
    plan = replace(plan, selection=replace(plan.selection, source=source))
    records = [Quarantined(key=("eu", b"\x00\xff"), cause="c", path="$", message="m", is_skipped=True)]
    (line,) = csv_lines(finished_run(records, plan=plan), tmp_path)
    assert (line["region"], line["'=number"], line["outcome"]) == ("eu", "00ff", "skipped")


@pytest.mark.parametrize(
    "formula",
    [
        "=1+1",
        "+1+1",
        "-1+1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        '=HYPERLINK("http://x")',
        "-",
        "+",
        "＝1",
        "-2+3+cmd|' /C calc'!A0",
    ],
)
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(formula: str) -> None:
    assert harmless(formula) == f"'{formula}"


@pytest.mark.parametrize("text", ["-5", "+1.50", "-1e9", "-.5", "1+1", "txn_1", "", " =1", "$.amount", "'=1"])
def test_numbers_and_plain_text_stay(text: str) -> None:
    assert harmless(text) == text


def test_every_text_cell_of_the_csv_is_harmless(tmp_path: Path) -> None:
    bad = "=cmd|' /C calc'!A0"
    record = Quarantined(key=(bad,), cause=bad, path=bad, message=bad, trace=bad)
    (line,) = csv_lines(finished_run([record]), tmp_path)
    assert [cell for cell in line.values() if cell.startswith("=")] == []


def test_negative_numbers_in_keys_stay_numbers(tmp_path: Path) -> None:
    (line,) = csv_lines(finished_run([Quarantined(key=(-7,), cause="c", path="$", message="m")]), tmp_path)
    assert line["id"] == "-7"


def test_json_says_the_same_in_values(tmp_path: Path) -> None:
    report = json.loads(written(hostile_run(), "json", tmp_path))
    assert report["format"] == "desktop-wizard-report/1"
    assert report["counts"] == {
        "read": 12, "migrated": 10, "unchanged": 8, "skipped": 0, "failed": 2, "changed": 2,
    }  # fmt: skip
    assert report["impact"]["affected"] == 2
    assert report["failures"][0]["key"] == HOSTILE
    assert report["fingerprints"]["Records before the run"] == "f" * 64
    assert report["started_at"] == "2026-11-24T12:34:56+00:00"
    assert report["checks"] == [{"name": "All records comply", "passed": True, "detail": "10 of 10"}]


def test_an_unknown_format_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(OptionsWrong) as caught:
        FileReports().write(finished_run(), "docx", tmp_path / "x")
    assert "html, pdf, csv, json" in str(caught.value)


def test_a_report_that_cannot_be_written_leaves_the_one_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.html"
    path.write_text("the one before")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(DiskFull) as caught:
        FileReports().write(finished_run(), "html", path)
    assert caught.value.needed > 1000
    assert [entry.name for entry in tmp_path.iterdir()] == ["report.html"]
    assert path.read_text() == "the one before"


def test_a_place_that_is_no_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(EnvironmentFailed) as caught:
        FileReports().write(finished_run(), "html", tmp_path / "file" / "report.html")
    assert "report.html" in caught.value.where
