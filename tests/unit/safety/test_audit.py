"""The audit trail grows only, and shows every edit."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_wizard.engine.errors import EnvironmentFailed
from desktop_wizard.engine.safety.audit import FileAuditTrail
from tests.support.fixed_clock import FixedClock


@pytest.fixture
def trail(tmp_path: Path) -> FileAuditTrail:
    trail = FileAuditTrail(tmp_path, FixedClock(), "ada")
    for number in range(5):
        trail.append("run started", run=f"run_{number}", records=number)
    return trail


def lines_of(trail: FileAuditTrail) -> list[bytes]:
    return trail.path.read_bytes().splitlines(keepends=True)


def test_an_entry_says_who_did_what_and_when(trail: FileAuditTrail) -> None:
    entry = trail.entries()[2]
    assert (entry["number"], entry["user"], entry["action"]) == (3, "ada", "run started")
    assert entry["facts"] == {"run": "run_2", "records": 2}
    assert entry["time"] == "2026-11-24T12:34:59+00:00"
    assert entry["host"]


def test_an_untouched_trail_is_whole(trail: FileAuditTrail) -> None:
    assert trail.verify().problems == ()


def test_a_trail_that_was_never_written_is_whole_and_asking_makes_no_file(tmp_path: Path) -> None:
    trail = FileAuditTrail(tmp_path / "nowhere", FixedClock(), "ada")
    assert trail.verify().problems == ()
    assert trail.entries() == []
    assert not (tmp_path / "nowhere").exists()


def test_the_chain_can_be_checked_with_the_standard_library_alone(trail: FileAuditTrail) -> None:
    previous = "0" * 64
    for line in trail.path.read_bytes().splitlines():
        assert json.loads(line)["previous"] == previous
        previous = hashlib.sha256(line).hexdigest()


@pytest.mark.parametrize("edited", range(5))
def test_an_edited_entry_is_found_wherever_it_is(trail: FileAuditTrail, edited: int) -> None:
    lines = lines_of(trail)
    lines[edited] = lines[edited].replace(f"run_{edited}".encode(), b"run_9")
    trail.path.write_bytes(b"".join(lines))
    problems = trail.verify().problems
    assert problems
    assert f"entry {edited + 1}" in problems[0]


@pytest.mark.parametrize("removed", range(5))
def test_a_removed_entry_is_found_wherever_it_was(trail: FileAuditTrail, removed: int) -> None:
    lines = lines_of(trail)
    trail.path.write_bytes(b"".join(lines[:removed] + lines[removed + 1 :]))
    assert trail.verify().problems


def test_a_cut_at_the_end_is_found_and_counted(trail: FileAuditTrail) -> None:
    trail.path.write_bytes(b"".join(lines_of(trail)[:3]))
    assert trail.verify().problems == ("trail.jsonl: the last 2 of 5 entries were cut off.",)


def test_an_emptied_trail_is_found(trail: FileAuditTrail) -> None:
    trail.path.write_bytes(b"")
    assert trail.verify().problems == ("trail.jsonl: the last 5 of 5 entries were cut off.",)


def test_a_deleted_trail_is_found(trail: FileAuditTrail) -> None:
    trail.path.unlink()
    assert trail.verify().problems


def test_swapped_entries_are_found(trail: FileAuditTrail) -> None:
    lines = lines_of(trail)
    lines[1], lines[2] = lines[2], lines[1]
    trail.path.write_bytes(b"".join(lines))
    assert "order was changed" in trail.verify().problems[0]


def test_a_line_that_is_no_entry_is_found_with_its_line(trail: FileAuditTrail) -> None:
    lines = lines_of(trail)
    lines[3] = b'{"number": 4, not json\n'
    trail.path.write_bytes(b"".join(lines))
    assert trail.verify().problems[0].startswith("trail.jsonl, line 4:")


def test_an_appended_forgery_that_does_not_continue_the_chain_is_found(trail: FileAuditTrail) -> None:
    with trail.path.open("ab") as file:
        file.write(lines_of(trail)[-1])
    assert trail.verify().problems


def test_a_cut_stays_visible_after_the_next_entry(trail: FileAuditTrail) -> None:
    trail.path.write_bytes(b"".join(lines_of(trail)[:3]))
    trail.append("run finished")
    assert "entry 6 follows entry 3" in trail.verify().problems[0]


def test_a_lost_head_file_is_found_and_leaves_its_mark_in_the_trail(trail: FileAuditTrail) -> None:
    (trail.path.parent / "head.json").unlink()
    assert trail.verify().problems == ("head.json: the file that keeps the trail's end is missing or unreadable.",)
    trail.append("run finished")
    assert [entry["action"] for entry in trail.entries()[-2:]] == ["audit.head_missing", "run finished"]
    assert trail.verify().problems == ()


def test_an_entry_written_by_a_process_killed_before_the_head_counts(trail: FileAuditTrail) -> None:
    head = trail.path.parent / "head.json"
    before = head.read_bytes()
    trail.append("run finished")
    head.write_bytes(before)
    assert trail.verify().problems == ()
    trail.append("next")
    assert trail.verify().problems == ()
    assert [entry["number"] for entry in trail.entries()] == [1, 2, 3, 4, 5, 6, 7]


def test_a_line_cut_off_by_a_crash_gives_way_to_the_next_entry(
    trail: FileAuditTrail, expected_logs: list[str]
) -> None:
    expected_logs.append("cut off while it was written")
    with trail.path.open("ab") as file:
        file.write(b'{"action":"run fin')
    trail.append("run finished")
    assert trail.verify().problems == ()
    assert trail.entries()[-1]["action"] == "run finished"


def test_a_line_cut_off_by_a_crash_is_told_and_no_sign_of_tampering(trail: FileAuditTrail) -> None:
    with trail.path.open("ab") as file:
        file.write(b'{"action":"run fin')
    check = trail.verify()
    assert (check.problems, check.entries) == ((), 5)
    assert check.notices[0].startswith("trail.jsonl, line 6: it was cut off while it was written, as by a crash.")


def test_the_last_line_cut_in_the_middle_is_found(trail: FileAuditTrail) -> None:
    trail.path.write_bytes(trail.path.read_bytes()[:-20])
    assert trail.verify().problems == (
        "trail.jsonl: the last 1 of 5 entries were cut off.",
        "trail.jsonl, line 5: its end was cut off.",
    )


def test_a_cut_that_the_head_file_was_made_to_fit_is_found_by_what_was_kept_elsewhere(trail: FileAuditTrail) -> None:
    lines, head = lines_of(trail), trail.verify().head
    trail.path.write_bytes(b"".join(lines[:3]))
    known = {"count": 3, "sha256": trail.verify().head, "size": trail.path.stat().st_size}
    (trail.path.parent / "head.json").write_text(json.dumps(known))
    assert trail.verify().problems == ()
    assert "was there once, and is not any more" in trail.verify([head]).problems[0]
    assert "entry 5 (run started) was there once" in trail.verify([lines[4].decode().strip()]).problems[0]


def test_entries_of_another_trail_are_told_and_not_missed(trail: FileAuditTrail, tmp_path: Path) -> None:
    other = FileAuditTrail(tmp_path / "other", FixedClock(), "bob")
    lines = [other.append("run started", run=f"run_{number}") for number in range(3)]
    check = trail.verify(lines[1:])
    assert check.problems == ()
    assert check.notices[0].startswith("2 entries come from another trail")


def test_an_appended_line_is_returned_as_it_stands_in_the_file(trail: FileAuditTrail) -> None:
    line = trail.append("run finished")
    assert lines_of(trail)[-1] == line.encode() + b"\n"


def test_no_password_gets_into_the_trail(trail: FileAuditTrail) -> None:
    trail.append(
        "run started",
        url="postgresql://ada:s3cret@db/pay",
        nested={"dsn": ["mysql://ada:p@ss:s3cret@db/pay", "host=db password=s3cret"]},
        password="s3cret",
        error=ValueError("could not connect to postgresql://ada:s3cret@db"),
    )
    assert b"s3cret" not in trail.path.read_bytes()
    assert trail.entries()[-1]["facts"]["url"] == "postgresql://ada:[hidden]@db/pay"


@pytest.mark.parametrize(
    "hostile",
    ["line\nfeed", "\u2028", "\x00", "\udc80", '","previous":"', "é" * 3, float("nan"), float("inf"), b"\xff"],
)
def test_hostile_facts_keep_the_trail_whole(trail: FileAuditTrail, hostile: object) -> None:
    trail.append("run started", fact=hostile, **{"key\n": hostile})
    assert trail.verify().problems == ()
    assert len(trail.entries()) == 6


def test_several_processes_append_to_one_chain(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from desktop_wizard.engine.safety import FileAuditTrail, SystemClock\n"
        "trail = FileAuditTrail(Path(sys.argv[1]), SystemClock(), sys.argv[2])\n"
        "for number in range(20): trail.append('tick', number=number)\n"
    )
    processes = [
        subprocess.Popen([sys.executable, "-c", program, str(tmp_path), f"user_{number}"]) for number in range(3)
    ]
    assert [process.wait(60) for process in processes] == [0, 0, 0]
    trail = FileAuditTrail(tmp_path, FixedClock(), "ada")
    assert trail.verify().problems == ()
    assert len(trail.entries()) == 60


def test_a_folder_that_cannot_be_made_is_said_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "audit").write_text("a file where the folder should be")
    with pytest.raises(EnvironmentFailed, match="audit trail could not be written") as caught:
        FileAuditTrail(tmp_path, FixedClock(), "ada").append("run started")
    assert str(tmp_path / "audit") in caught.value.where
