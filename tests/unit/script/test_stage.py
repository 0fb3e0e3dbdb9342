"""A batch goes through a script's process: only culprits fail, breakdowns and time are bounded."""

from __future__ import annotations

from collections.abc import Iterator

import psutil
import pytest

from desktop_wizard.engine.errors import RunCancelled
from desktop_wizard.engine.script import (
    Changed,
    Failure,
    Outcome,
    ScriptEnded,
    ScriptJob,
    ScriptLimits,
    ScriptProcess,
    ScriptStage,
    Unchanged,
    parse_script,
)

RECORDS = [(index, b'{"n":%d}' % index) for index in range(20)]


def job(text: str, **options: object) -> ScriptJob:
    known = {"max_retries": 0, "retry_delay": 0.0, "limits": ScriptLimits(record_seconds=5.0)} | options
    script = parse_script(text, path="/scripts/mend.py")
    return ScriptJob(script=script, schema_id="s", from_version="1", to_version="2", dry_run=True, **known)  # type: ignore[arg-type]


@pytest.fixture
def stages() -> Iterator[list[ScriptStage]]:
    made: list[ScriptStage] = []
    yield made
    for stage in made:
        stage.close()


def outcomes(stages: list[ScriptStage], text: str, **options: object) -> tuple[Outcome, ...]:
    stages.append(ScriptStage.of(job(text, **options)))
    return stages[-1].perform(1, RECORDS).outcomes


def test_of_records_that_were_in_hand_together_only_the_culprits_fail(stages: list[ScriptStage]) -> None:
    text = """
import asyncio, os
async def transform_record(record, context):
    await asyncio.sleep(0)
    if record["n"] in (4, 11): os._exit(9)
    return record
"""
    found = outcomes(stages, text)
    failed = {number: each for number, each in enumerate(found) if isinstance(each, Failure)}
    assert set(failed) == {4, 11}
    assert all("exit code 9" in each.message for each in failed.values())
    assert all(each == Unchanged() for number, each in enumerate(found) if number not in failed)


def test_after_a_few_breakdowns_the_rest_of_the_batch_fails_untried(stages: list[ScriptStage]) -> None:
    text = "import os\ndef transform_record(r, c):\n    return os._exit(9) if r['n'] > 4 else r\n"
    found = outcomes(stages, text)
    assert found[:5] == (Unchanged(),) * 5
    messages = [each.message for each in found[5:] if isinstance(each, Failure)]
    assert all("exit code 9" in message for message in messages)
    assert [message.startswith("Not tried, because") for message in messages] == [False] * 3 + [True] * 12


def test_a_batch_has_its_time_and_what_is_left_then_fails(stages: list[ScriptStage]) -> None:
    text = "import threading\ndef transform_record(r, c):\n    threading.Event().wait(r['n'] and 0.2)\n    return r\n"
    found = outcomes(stages, text, limits=ScriptLimits(record_seconds=5.0, batch_seconds=1.5))
    assert found[0] == Unchanged()
    last = found[-1]
    assert isinstance(last, Failure)
    assert "took longer than 1.5 seconds for the records of a batch" in last.message


def test_an_exception_is_tried_again_in_the_same_process_and_counted(stages: list[ScriptStage]) -> None:
    text = """
tries = {}
def transform_record(record, context):
    tries[record["n"]] = tries.get(record["n"], 0) + 1
    if record["n"] == 1 or (record["n"] == 2 and tries[2] < 3): raise OSError("busy")
    record["tries"] = tries[record["n"]]
    return record
"""
    found = outcomes(stages, text, max_retries=2)
    assert isinstance(found[1], Failure)
    assert found[1].attempts == 3
    assert "mend.py" in found[1].trace
    assert found[2] == Changed(b'{"n":2,"tries":3}')
    assert found[3] == Changed(b'{"n":3,"tries":1}')


def test_a_copy_that_a_script_forks_off_never_answers_in_its_place(stages: list[ScriptStage]) -> None:
    text = """
import os
def transform_record(record, context):
    if os.fork() == 0:
        record["copy"] = True
    return record
"""
    assert outcomes(stages, text) == (Unchanged(),) * 20


def test_a_batch_that_breaks_down_leaves_the_next_one_alone(stages: list[ScriptStage]) -> None:
    text = "import os\ndef transform_record(r, c):\n    return os._exit(9) if c.batch_number == 1 else r\n"
    assert all(isinstance(each, Failure) for each in outcomes(stages, text))
    assert stages[0].perform(2, RECORDS).outcomes == (Unchanged(),) * 20


def test_what_nobody_wants_any_more_is_ended_at_once() -> None:
    text = "def transform_record(r, c):\n    while True: pass\n"
    wanted = iter([True] * 3)
    stage = ScriptStage.of(job(text), is_wanted=lambda: next(wanted, False))
    with pytest.raises(RunCancelled):
        stage.perform(1, RECORDS)
    stage.close()


def test_a_script_that_cant_be_loaded_says_so_with_its_line() -> None:
    with pytest.raises(ScriptEnded) as ended:
        ScriptProcess(job("def on_after_migration(): pass\nimport not_there_at_all\n"))
    assert "not_there_at_all" in ended.value.failure.message
    assert "mend.py, line 2" in ended.value.failure.message


def test_a_worker_that_is_told_to_end_while_a_script_loads_takes_its_process_along() -> None:
    def told_to_end() -> bool:
        raise SystemExit

    with pytest.raises(SystemExit):
        ScriptProcess(job("def on_after_migration(): pass\nwhile True: pass\n"), told_to_end)
    assert [each for each in psutil.Process().children() if each.cmdline()[-1:] == ["script"]] == []
