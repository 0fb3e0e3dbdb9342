"""What a report says, and how it stays readable."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from desktop_wizard.engine.advice import recommendation
from desktop_wizard.engine.model import BackupStrategy, PredictedCount, PredictionCheck, Quarantined
from desktop_wizard.engine.report import FileReports, command_line, rollback_command
from desktop_wizard.engine.report.making import MAX_CAUSES, MAX_FAILURES, MAX_PREDICTED, MAX_TEXT, make_report
from desktop_wizard.engine.report.pdf_report import to_plain_pdf
from desktop_wizard.engine.status import RunState
from tests.support.finished_run import finished_plan, finished_run


def failed(number: int, cause: str = "minimum at $.amount", message: str = "-5 is less than 0") -> Quarantined:
    return Quarantined(key=(f"txn_{number}",), cause=cause, path="$.amount", message=message)


def test_a_report_names_the_migration_and_how_it_went() -> None:
    report = make_report(finished_run())
    assert report.title == "Migration of payment from 1.0.0 to 2.0.0"
    assert report.verdict == "10 of 10 records were migrated. All checks passed."
    assert report.is_good


def test_what_breaks_records_comes_first_with_its_counts() -> None:
    first, second = make_report(finished_run()).changes
    assert (first.kind, first.affected, first.keys) == ("enum_reduced", 2, ("txn_1", "txn_2"))
    assert (second.is_breaking, second.affected) == (False, 0)


@pytest.mark.parametrize("backup", [*BackupStrategy, None])
def test_every_kind_of_backup_can_be_reported(backup: BackupStrategy | None) -> None:
    plan = finished_plan()
    given = finished_run(plan=replace(plan, options=replace(plan.options, backup=backup)))
    told = next(fact for fact in make_report(given).options if fact.name == "Backup")
    assert told.value


def test_rules_are_sentences() -> None:
    (sentence,) = make_report(finished_run()).rules
    assert "$.paymentMethod" in sentence or "paymentMethod" in sentence


def test_failures_are_grouped_by_cause_the_most_frequent_first() -> None:
    records = [failed(1, "type at $.note"), *(failed(number) for number in range(2, 5))]
    report = make_report(finished_run(records))
    assert [(cause.name, cause.count) for cause in report.causes] == [
        ("minimum at $.amount", 3),
        ("type at $.note", 1),
    ]
    assert report.causes[0].example_key == "txn_2"
    assert "clamp" in report.causes[0].recommendation
    assert not report.is_good
    assert "4 stay as they were." in report.verdict


def test_a_cause_is_told_with_shape_and_value_and_how_many_causes_there_are() -> None:
    records = [replace(failed(1), shape="negative integer", value="-5"), replace(failed(2), shape="zero, integer")]
    report = make_report(finished_run(records))
    assert report.causes_told == "2 failures have 2 causes."
    assert [(cause.shape, cause.example_value) for cause in report.causes] == [
        ("negative integer", "-5"),
        ("zero, integer", ""),
    ]
    assert (report.failures[0].shape, report.failures[0].value) == ("negative integer", "-5")
    assert make_report(finished_run()).causes_told == ""


def test_a_hundred_thousand_failures_make_a_short_report() -> None:
    message = "x" * 10_000
    records = [failed(number, f"cause {number % 1000}", message) for number in range(100_000)]
    report = make_report(finished_run(records))
    assert len(report.causes) == MAX_CAUSES
    assert report.other_causes == 1000 - MAX_CAUSES
    assert len(report.failures) == MAX_FAILURES
    assert report.other_failures == 100_000 - MAX_FAILURES
    assert len(report.failures[0].message) < MAX_TEXT + 50


def test_samples_show_what_changed() -> None:
    (sample,) = make_report(finished_run()).samples
    assert sample.key == "txn_1"
    assert [(entry.path, entry.before, entry.after) for entry in sample.differences] == [
        ("$.paymentMethod", '"paypal"', '"card"')
    ]


def test_a_report_says_how_to_roll_back() -> None:
    report = make_report(finished_run())
    assert report.rollback_command == (
        "desktop-wizard rollback run_20261124_123456_ab12 --url sqlite:////data/pay.db --confirm ROLLBACK"
    )


def test_a_url_with_spaces_or_worse_is_quoted() -> None:
    assert "'sqlite:////my data/$(rm).db'" in rollback_command("run_1", "sqlite:////my data/$(rm).db")
    assert command_line("x", "a'b") == "desktop-wizard x 'a'\"'\"'b'"


def test_a_password_that_was_taken_out_has_to_be_put_back() -> None:
    report = make_report(finished_run(display_url="postgresql://ada:***@db/pay"))
    assert any("password" in sentence for sentence in report.rollback)


def test_after_a_dry_run_there_is_nothing_to_roll_back() -> None:
    report = make_report(finished_run(is_dry_run=True))
    assert report.rollback_command == ""
    assert "could be migrated" in report.verdict
    assert "nothing was changed" in report.verdict


@pytest.mark.parametrize("state", list(RunState))
def test_every_state_of_a_run_can_be_reported(state: RunState) -> None:
    report = make_report(finished_run(state=state))
    assert report.verdict
    assert report.is_good == (state in (RunState.FINISHED, RunState.COMPLETED, RunState.ROLLED_BACK))
    assert bool(report.rollback_command) == (state not in (RunState.RUNNING, RunState.ROLLED_BACK))


@pytest.mark.parametrize(
    ("record", "advice"),
    [
        (failed(1, "enum at $.x"), "map_values"),
        (failed(1, "required at $"), "set_default"),
        (failed(1, "not a document", "The document is stored as null, not as JSON."), "retry"),
        (failed(1, "refused by the database"), "database"),
        (failed(1, "something new at $.x"), "rule"),
    ],
)
def test_each_cause_has_advice(record: Quarantined, advice: str) -> None:
    assert advice in recommendation(record)


def predicted(*counts: tuple[str, int, int]) -> PredictionCheck:
    """Return a prediction that was held against a run: name, predicted and found of each count."""
    return PredictionCheck(
        dry_run_id="run_dry", counts=tuple(PredictedCount(*count) for count in counts), has_data_moved=True
    )


def test_a_prediction_that_was_not_kept_asks_for_attention_and_names_what_differs_first() -> None:
    check = predicted(("read", 10, 10), ("failed", 0, 2), (f"cause {'x' * 2 * MAX_TEXT}", 0, 2))
    report = make_report(replace(finished_run(), prediction=check))
    assert not report.is_good
    assert "The dry run's prediction was not kept." in report.verdict
    assert [count.is_kept for count in report.predicted] == [False, False, True]
    assert len(report.predicted[1].name) < MAX_TEXT + 40


def test_a_prediction_of_a_thousand_causes_stays_readable() -> None:
    check = predicted(*((f"cause {number}", 0, 1) for number in range(1000)))
    report = make_report(replace(finished_run(), prediction=check))
    assert len(report.predicted) == MAX_PREDICTED
    assert "and 994 counts more" in check.sentence


@pytest.mark.parametrize("kind", ["html", "json", "pdf"])
def test_each_form_of_a_report_shows_predicted_beside_found(kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"report.{kind}"
    given = replace(finished_run(), prediction=predicted(("read", 10, 10), ("failed", 1_234, 5_678)))
    FileReports(to_plain_pdf).write(given, kind, path)
    if kind == "json":
        check = json.loads(path.read_bytes())["prediction"]
        assert (check["is_kept"], check["counts"][1]) == (
            False,
            {"name": "failed", "predicted": 1234, "actual": 5678},
        )
        return
    if kind == "pdf":
        with pypdfium2.PdfDocument(path) as document:
            text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    else:
        text = path.read_text("utf-8")
    assert "Predicted and found" in text
    assert "Alarm:" in text
    assert "1,234" in text
    assert "5,678" in text
