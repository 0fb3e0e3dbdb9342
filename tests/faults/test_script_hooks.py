"""What a script may do around a migration, and what a run says, verifies and takes back when it has one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_wizard.engine.errors import ScriptNotTrusted, ScriptRefused
from desktop_wizard.engine.events import Logged, LogLevel, RunEvent, RunFinished
from desktop_wizard.engine.model import ValidationReport
from desktop_wizard.engine.runner import RunControl, start_run
from desktop_wizard.engine.runs import list_runs
from desktop_wizard.engine.status import RunState
from tests.support.journey import Journey
from tests.support.meddling import pause_after, run_meddled
from tests.support.scripts import write_script

AROUND = """\
def on_before_migration():
    with open({log!r}, "a") as log: log.write("before\\n")
    return {answer}

async def on_after_migration():
    print("all is done")
    with open({log!r}, "a") as log: log.write("after\\n")
    {after}
"""


def use(journey: Journey, folder: Path, text: str) -> None:
    journey.script = write_script(folder, text, "around.py")


def logged(journey: Journey, level: LogLevel | None = None) -> list[str]:
    return [e.message for e in journey.events if isinstance(e, Logged) and level in (None, e.level)]


def test_the_hooks_around_a_real_run_are_called_once_each_and_not_in_a_dry_run(
    journey: Journey, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    use(journey, tmp_path, AROUND.format(log=str(log), answer=True, after=""))
    journey.run(is_dry_run=True)
    assert not log.exists()
    assert journey.run().state == "finished"
    assert log.read_text() == "before\nafter\n"
    assert "Script: all is done" in logged(journey)


@pytest.mark.parametrize(
    ("answer", "reason"),
    [("False", "returned bool, not True"), ("None", "returned NoneType, not True"), ("1 / 0", "ZeroDivisionError")],
)
def test_a_run_that_the_script_does_not_let_start_changes_nothing(
    answer: str, reason: str, journey: Journey, tmp_path: Path
) -> None:
    use(journey, tmp_path, AROUND.format(log=str(tmp_path / "log"), answer=answer, after=""))
    before = journey.rows()
    with pytest.raises(ScriptRefused) as refused:
        journey.run()
    assert reason in str(refused.value)
    assert journey.rows() == before
    (run,) = list_runs(journey.url, journey.ports)
    assert run.state is RunState.CANCELLED
    use(journey, tmp_path, AROUND.format(log=str(tmp_path / "log"), answer=True, after=""))
    assert journey.run().state == "finished"


def test_a_hook_that_fails_afterwards_is_told_and_the_run_stays_finished(journey: Journey, tmp_path: Path) -> None:
    use(journey, tmp_path, AROUND.format(log=str(tmp_path / "log"), answer=True, after="1 / 0"))
    assert journey.run().state == "finished"
    assert any("around.py, line 8" in line for line in logged(journey, LogLevel.ERROR))
    assert isinstance(journey.events[-1], RunFinished)


def test_a_run_that_is_resumed_uses_the_text_that_was_reviewed_and_calls_before_no_second_time(
    journey: Journey, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    text = AROUND.format(log=str(log), answer=True, after="") + "\ndef transform_record(r, c): return r\n"
    use(journey, tmp_path, text)
    assert journey.script
    journey.ports.consents.give(journey.plan().review.script)  # type: ignore[arg-type]
    paused = run_meddled(journey, pause_after(3))
    journey.script.write_text("raise SystemExit", encoding="utf-8")
    assert journey.resume(paused.run_id).counts.migrated == 200
    assert log.read_text() == "before\nafter\n"
    assert journey.roll_back(paused.run_id).is_proved


def test_nothing_runs_a_script_that_nobody_has_agreed_to(journey: Journey, tmp_path: Path) -> None:
    mark = tmp_path / "ran"
    use(journey, tmp_path, f"open({str(mark)!r}, 'w')\ndef transform_record(r, c): return r\n")
    events: list[RunEvent] = []
    with pytest.raises(ScriptNotTrusted, match="Nobody has agreed"):
        start_run(journey.plan(), journey.ports, emit=events.append, control=RunControl())
    assert not mark.exists()
    assert list_runs(journey.url, journey.ports) == []


def test_exceptions_are_tried_again_as_often_as_the_plan_says_and_a_cure_counts(
    journey: Journey, tmp_path: Path
) -> None:
    use(
        journey,
        tmp_path,
        "from collections import Counter\n"
        "seen = Counter()\n"
        "async def transform_record(record, context):\n"
        "    seen[context.record_index] += 1\n"
        "    if context.record_index == 5 and seen[5] < 3: raise OSError('busy')\n"
        "    if context.record_index == 6: raise OSError('gone')\n"
        "    return record\n",
    )
    result = journey.run(max_retries=2, retry_delay=0.0)
    assert (result.counts.migrated, result.counts.failed) == (199, 1)
    assert result.error_log[0].retry_count == 2
    assert result.error_log[0].stack_trace
    assert "line 6" in result.error_log[0].stack_trace


def touching(report: ValidationReport) -> tuple[bool, str]:
    check = next(check for check in report.checks if check.name.startswith("Fields that"))
    return check.passed, check.detail


def test_verification_holds_a_script_to_what_it_declares(journey: Journey, tmp_path: Path) -> None:
    add = "def transform_record(r, c):\n    r['currency'] = 'USD'\n    return r\n"
    use(journey, tmp_path, "TOUCHES = ['$.amount']\n" + add)
    passed, detail = touching(journey.verify(journey.run().run_id))
    assert not passed
    assert "differ where nothing was to touch them" in detail


def test_verification_tells_what_a_script_changed_that_declares_nothing(journey: Journey, tmp_path: Path) -> None:
    use(journey, tmp_path, "def transform_record(r, c):\n    r['currency'] = 'USD'\n    return r\n")
    passed, detail = touching(journey.verify(journey.run().run_id))
    assert passed
    assert "declares no TOUCHES" in detail
    assert "$.currency (" in detail


def test_a_script_skips_and_objects_and_both_are_listed(journey: Journey, tmp_path: Path) -> None:
    use(
        journey,
        tmp_path,
        "def transform_record(r, c): return None if c.record_index == 3 else r\n"
        "def validate_transformed_record(r): return 'no card' if r['amount'] > 900 else True\n",
    )
    rows = journey.rows()
    high = sum(json.loads(document)["amount"] > 900 for index, (_, _, document, _) in enumerate(rows) if index != 3)
    dry = journey.run(is_dry_run=True)
    result = journey.run()
    assert dry.counts == result.counts
    assert (result.counts.skipped, result.counts.failed) == (1, high)
