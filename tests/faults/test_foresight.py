"""A run does not validate again what its dry run has foreseen, if not a byte of the range has changed since."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_wizard.engine.errors import DatabaseFailed
from desktop_wizard.engine.events import Logged, LogLevel
from desktop_wizard.engine.model import BackupStrategy
from desktop_wizard.engine.runner import foresight
from desktop_wizard.engine.runner.foreseen import CHANGED as CHANGED_STATE
from desktop_wizard.engine.undo import unpack
from tests.support.journey import SMALL, Journey, small_journey
from tests.support.meddling import asked, execute, pause_after, run_meddled

RECOGNISED = re.compile(r"([\d,]+) records were as the dry run read them")
CHANGED = 25
"""Of the 200 payments, how many the rules change."""

SPACED = 1
"""How many of them are not written compactly; it is in the first batch."""

SCRIPT = """
def transform_record(record, context):
    return record
"""


def recognised(journey: Journey) -> list[int]:
    """Return how many records each run so far has told of that it did not look at again."""
    messages = [event.message for event in journey.events if isinstance(event, Logged)]
    return [int(found[1].replace(",", "")) for message in messages if (found := RECOGNISED.match(message))]


def warnings(journey: Journey) -> list[str]:
    return [e.message for e in journey.events if isinstance(e, Logged) and e.level is LogLevel.WARNING]


def with_rule(journey: Journey, **rule: Any) -> None:
    """Add a rule to the journey's rules."""
    assert journey.rules
    rules = json.loads(journey.rules.read_text("utf-8"))
    rules["rules"].append(rule)
    journey.rules.write_text(json.dumps(rules), encoding="utf-8")


def pretend(monkeypatch: pytest.MonkeyPatch, **foreseen: Any) -> None:
    """Have the dry run foreseen something else of every range."""
    noted = foresight._noted

    def otherwise(*arguments: Any) -> foresight.Foresight:
        seen = noted(*arguments)
        by_digest = {digest: each._replace(**foreseen) for digest, each in seen.by_digest.items()}
        return replace(seen, by_digest=by_digest)

    monkeypatch.setattr(foresight, "_noted", otherwise)


def undo_images(journey: Journey) -> list[object]:
    return [unpack(block) for (block,) in asked(journey, "SELECT block FROM desktop_wizard_undo ORDER BY number")]  # type: ignore[arg-type]


LEDGER = """
    SELECT number, after_key, upto_key, first_index, size, read, migrated, unchanged, skipped, failed,
           checksum_before, checksum_after, digest_before, mark_before
    FROM desktop_wizard_batches ORDER BY number
"""


@pytest.mark.parametrize("workers", [1, 2])
def test_a_run_after_its_dry_run_leaves_what_one_without_it_leaves(tmp_path: Path, workers: int) -> None:
    with_it, without = small_journey(tmp_path / "with"), small_journey(tmp_path / "without")
    for journey in (with_it, without):
        execute(
            journey,
            "UPDATE payments SET doc = json_set(doc, '$.paymentMethod', 7) WHERE id IN (15, 150)",
            'UPDATE payments SET doc = \'{"a": 1, "a": 2}\' WHERE id = 33',
            "UPDATE payments SET doc = CAST(doc AS BLOB) WHERE id IN (41, 42)",
            "UPDATE payments SET doc = 7 WHERE id = 60",
        )
    before = with_it.rows()
    with_it.run(is_dry_run=True)
    one, other = with_it.run(workers=workers), without.run(workers=workers)
    assert recognised(with_it) == [one.counts.migrated - SPACED]
    assert recognised(without) == []
    assert one.counts == other.counts
    assert with_it.rows() == without.rows()
    assert undo_images(with_it) == undo_images(without)
    assert asked(with_it, LEDGER) == asked(without, LEDGER)
    assert [(each.record_id, each.error) for each in one.error_log] == [
        (each.record_id, each.error) for each in other.error_log
    ]
    verified = with_it.verify(one.run_id)
    assert [each.name for each in verified.checks if not each.passed] == []
    with_it.roll_back(one.run_id)
    assert with_it.rows() == before


def test_a_record_that_was_changed_since_the_dry_run_is_validated_with_all_of_its_range(journey: Journey) -> None:
    journey.run(is_dry_run=True)
    execute(journey, "UPDATE payments SET doc = json_set(doc, '$.paymentMethod', 7) WHERE id = 3")
    real = journey.run()
    assert [error.record_id for error in real.error_log] == ["3"]
    (number,) = recognised(journey)
    beyond = asked(journey, "SELECT sum(migrated) FROM desktop_wizard_batches WHERE number > 1")
    assert [(number,)] == beyond


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE payments SET doc = CAST(doc AS BLOB) WHERE id = 3",
        "UPDATE payments SET doc = doc || ' ' WHERE id = 3",
        "DELETE FROM payments WHERE id = 3",
        "UPDATE payments SET schema_version = '3.0.0' WHERE id = 3",
        "INSERT INTO payments SELECT -1, doc, schema_version FROM payments WHERE id = 3",
    ],
    ids=["as a blob", "by a space", "deleted", "stamped", "inserted"],
)
def test_whatever_changed_in_a_range_it_is_not_recognised(journey: Journey, change: str) -> None:
    columns = [name for (_, name, *_) in asked(journey, "PRAGMA table_info(payments)")]
    journey.run(is_dry_run=True)
    execute(journey, change.replace("-1, doc, schema_version", ", ".join(["-1", *map(str, columns[1:])])))
    real = journey.run()
    assert real.success
    assert recognised(journey) == [SMALL - 20]


def test_a_run_without_a_dry_run_looks_at_every_record(journey: Journey) -> None:
    journey.run()
    assert recognised(journey) == []


def test_what_was_found_by_other_rules_does_not_count(journey: Journey) -> None:
    journey.run(is_dry_run=True)
    with_rule(journey, kind="set_value", path="$.currency", value="EUR")
    journey.run()
    assert recognised(journey) == []


def test_what_another_version_of_the_program_found_does_not_count(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    journey.run(is_dry_run=True)
    with monkeypatch.context() as patch:
        patch.setattr(foresight, "judges", lambda: "desktop-wizard=of later")
        journey.run()
    assert recognised(journey) == []


def test_a_program_that_does_not_know_its_version_has_no_foresight(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foresight, "judges", lambda: "")
    journey.run(is_dry_run=True)
    journey.run()
    assert recognised(journey) == []


@pytest.mark.parametrize(
    "rule",
    [
        {"kind": "set_default", "path": "$.seen", "value": {"generate": "now"}},
        {"kind": "set_default", "path": "$.number", "value": {"generate": "counter"}},
        {"kind": "set_value", "path": "$.by", "value": {"generate": "user"}},
        {"kind": "jsonata", "path": "$.amount", "expression": "$"},
    ],
    ids=["now", "counter", "user", "expression"],
)
def test_rules_that_may_make_something_else_each_time_look_at_every_record(
    journey: Journey, rule: dict[str, Any]
) -> None:
    with_rule(journey, when=False, **rule)
    dry = journey.run(is_dry_run=True)
    assert dry.counts.unchanged == SMALL - CHANGED
    journey.run()
    assert recognised(journey) == []


def test_a_script_sees_every_record_of_a_run_though_a_dry_run_has_shown_it_all(
    journey: Journey, tmp_path: Path
) -> None:
    journey.script = tmp_path / "script.py"
    journey.script.write_text(SCRIPT, encoding="utf-8")
    journey.run(is_dry_run=True)
    journey.run()
    assert recognised(journey) == []


def batch_sizes(journey: Journey) -> list[int]:
    return [int(str(size)) for (size,) in asked(journey, "SELECT size FROM desktop_wizard_batches ORDER BY number")]


@pytest.mark.parametrize(("before", "now"), [(30, 17), (10, 100)])
def test_batches_are_as_large_as_was_asked_for_whatever_the_dry_runs_were(
    journey: Journey, before: int, now: int
) -> None:
    journey.run(is_dry_run=True, batch_size=before)
    real = journey.run(batch_size=now)
    assert recognised(journey) == []
    assert real.counts.changed == CHANGED
    assert batch_sizes(journey)[0] == now


COPIES = """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
    INSERT INTO payments SELECT -i, schema_version, doc, created_at FROM payments, n WHERE id = 3
"""


def test_a_range_that_many_records_were_added_to_goes_in_batches_of_the_size_asked_for(journey: Journey) -> None:
    journey.run(is_dry_run=True)
    execute(journey, COPIES)
    real = journey.run()
    assert real.counts.migrated == SMALL + 500
    assert max(batch_sizes(journey)) == 20
    assert recognised(journey) == [SMALL - SPACED], "the first 20 are a batch of their own, behind the copies"


def test_a_few_records_that_are_left_do_not_make_a_batch_for_each_range_of_the_dry_run(journey: Journey) -> None:
    journey.run(is_dry_run=True)
    execute(journey, "UPDATE payments SET schema_version = '3.0.0' WHERE id NOT IN (3, 190)")
    real = journey.run(workers=1)
    assert real.counts.migrated == 2
    assert len(batch_sizes(journey)) < 8


def test_the_audit_trail_tells_how_many_records_rest_on_the_dry_run(journey: Journey) -> None:
    journey.run(is_dry_run=True)
    journey.run()
    (foreseen,) = [e["facts"]["foreseen"] for e in journey.ports.audit.entries() if "foreseen" in e["facts"]]
    assert foreseen == SMALL - SPACED


def test_a_range_of_which_the_database_refused_a_record_is_looked_at_anew(journey: Journey) -> None:
    execute(
        journey,
        "UPDATE payments SET doc = json_set(doc, '$.paymentMethod', 'paypal') WHERE id = 77",
        "CREATE TRIGGER t BEFORE UPDATE OF doc ON payments WHEN old.id = 77 BEGIN SELECT RAISE(ABORT, 'no'); END",
    )
    journey.run(is_dry_run=True)
    real = journey.run()
    assert [error.record_id for error in real.error_log] == ["77"]
    ((whole,),) = asked(journey, "SELECT sum(migrated) FROM desktop_wizard_batches WHERE failed = 0")
    assert recognised(journey) == [int(str(whole)) - SPACED]


def test_a_run_that_goes_on_after_a_pause_still_knows_what_its_dry_run_found(journey: Journey) -> None:
    journey.run(is_dry_run=True)
    paused = run_meddled(journey, pause_after(4))
    before = paused.counts.migrated
    finished = journey.resume(paused.run_id)
    assert finished.prediction is not None
    assert finished.prediction.is_kept
    assert recognised(journey) == [finished.counts.migrated - before]


def test_a_backup_of_what_would_change_is_the_same_as_without_a_dry_run(tmp_path: Path) -> None:
    sizes = []
    for name, dry_runs in (("with", 1), ("without", 0)):
        journey = small_journey(tmp_path / name)
        for _ in range(dry_runs):
            journey.run(is_dry_run=True)
        real = journey.run(backup=BackupStrategy.INCREMENTAL)
        backup = journey.ports.backups.get(real.backup_id or "")
        sizes.append((backup.records, backup.fingerprint))
    assert sizes[0] == sizes[1]


def test_without_a_version_column_a_run_has_the_same_foresight(journey: Journey) -> None:
    journey.selection = replace(journey.selection, source=replace(journey.selection.source, version_column=None))
    journey.run(is_dry_run=True)
    real = journey.run()
    assert (recognised(journey), real.counts.changed) == ([SMALL - SPACED], CHANGED)


def test_a_range_that_does_not_come_to_what_the_dry_run_validated_is_validated_record_by_record(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A batch without changes has the same checksum whatever was foreseen of it."""
    journey.run(is_dry_run=True)
    pretend(monkeypatch, checksum_after="00" * 32)
    real = journey.run()
    assert (real.success, real.counts.changed) == (True, CHANGED)
    assert recognised(journey) == []


def test_rules_that_fail_where_they_did_not_in_the_dry_run_are_told_record_by_record(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Which would be a fault of this program; it must not be hidden, and not take the others along."""
    execute(journey, 'UPDATE payments SET doc = \'{"a": 1, "a": 2}\' WHERE id = 34')
    journey.run(is_dry_run=True)
    pretend(monkeypatch, states=zlib.compress(bytes([CHANGED_STATE]) * 20))
    real = journey.run()
    assert [error.record_id for error in real.error_log] == ["34"]
    assert (real.counts.migrated, real.counts.changed) == (SMALL - 1, CHANGED)


def test_a_run_is_resumed_without_foresight_where_the_dry_runs_journal_is_gone(journey: Journey) -> None:
    journey.run(is_dry_run=True)
    paused = run_meddled(journey, pause_after(4))
    (file,) = journey.ports.data_dir.rglob("*dry*/*.sqlite")
    file.unlink()
    resumed = journey.resume(paused.run_id)
    assert resumed.success
    assert recognised(journey) == []
    assert warnings(journey) == []


def test_a_dry_runs_journal_that_can_not_be_read_costs_time_and_is_told(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    journey.run(is_dry_run=True)
    noted: Callable[..., Any] = foresight._noted

    def unreadable(*arguments: Any) -> Any:
        noted(*arguments)
        raise DatabaseFailed("The disk could not be read.")

    monkeypatch.setattr(foresight, "_noted", unreadable)
    real = journey.run()
    assert real.success
    assert recognised(journey) == []
    assert [message.split(".")[0] for message in warnings(journey)] == [
        "What the dry run noted of each record can't be read, so all are looked at again"
    ]
