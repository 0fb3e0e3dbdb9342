"""Taking back what others have touched since, or one record only; each time nothing else is lost."""

from __future__ import annotations

import pytest

from desktop_wizard.engine.conflicts import list_conflicts
from desktop_wizard.engine.errors import InputWrong, NotAllowed, RunInTheWay
from desktop_wizard.engine.model import Conflict, ConflictChoice
from desktop_wizard.engine.record_rollback import RecordRollback, roll_back_record
from desktop_wizard.engine.rollback import RollbackResult, roll_back
from tests.support.meddling import asked, execute
from tests.support.migrated import CHANGE, DELETE, Migrated


def taken_back(migrated: Migrated, choice: ConflictChoice) -> RollbackResult:
    journey = migrated.journey
    return roll_back(migrated.result.run_id, journey.url, journey.ports, conflicts=choice)


def one_taken_back(migrated: Migrated, key: object, **choice: ConflictChoice) -> RecordRollback:
    journey = migrated.journey
    return roll_back_record(migrated.result.run_id, (str(key),), journey.url, journey.ports, **choice)


def stamped_key(migrated: Migrated) -> int:
    """Return the key of a record whose version alone the run changed."""
    return int(str(next(row[0] for row in migrated.journey.rows() if row[0] not in migrated.changed_keys())))


def test_conflicts_are_listed_with_their_reason_and_nothing_is_written(migrated: Migrated) -> None:
    changed, deleted, *_ = migrated.changed_keys()
    rewritten = stamped_key(migrated)
    execute(migrated.journey, f"{CHANGE}{changed}", f"{DELETE}{deleted}", f"{CHANGE}{rewritten}")
    now = migrated.now()
    found = list_conflicts(migrated.result.run_id, migrated.journey.url, migrated.journey.ports)
    assert set(found) == {
        Conflict((changed,), "changed"),
        Conflict((deleted,), "deleted"),
        Conflict((rewritten,), "changed"),
    }
    assert migrated.now() == now


def test_nothing_is_listed_where_nobody_touched_anything(migrated: Migrated) -> None:
    assert list_conflicts(migrated.result.run_id, migrated.journey.url, migrated.journey.ports) == ()


def test_kept_conflicts_are_told_with_their_reason(migrated: Migrated) -> None:
    changed, deleted, *_ = migrated.changed_keys()
    execute(migrated.journey, f"{CHANGE}{changed}", f"{DELETE}{deleted}")
    result = taken_back(migrated, ConflictChoice.KEEP)
    assert set(result.reasons) == {Conflict((changed,), "changed"), Conflict((deleted,), "deleted")}
    assert asked(migrated.journey, f"SELECT doc FROM payments WHERE id = {changed}") == [('{"mine": 1}',)]
    assert not result.is_proved


@pytest.mark.parametrize("only", ["changed", "deleted"])
def test_one_kind_of_conflict_goes_back_and_the_other_is_kept(migrated: Migrated, only: str) -> None:
    changed, deleted, *_ = migrated.changed_keys()
    execute(migrated.journey, f"{CHANGE}{changed}", f"{DELETE}{deleted}")
    journey = migrated.journey
    result = roll_back(
        migrated.result.run_id,
        journey.url,
        journey.ports,
        conflicts=ConflictChoice.RESTORE,
        only=frozenset({only}),
    )
    kept = Conflict((deleted,), "deleted") if only == "changed" else Conflict((changed,), "changed")
    assert result.reasons == (kept,)
    there = {row[0]: row for row in journey.rows()}
    assert (deleted in there) is (only == "deleted")
    assert (there[changed][2] == '{"mine": 1}') is (only == "deleted")


def test_conflicts_go_back_too_when_that_is_asked_for(migrated: Migrated) -> None:
    changed, deleted, *_ = migrated.changed_keys()
    execute(migrated.journey, f"{CHANGE}{changed}", f"{DELETE}{deleted}", f"{CHANGE}{stamped_key(migrated)}")
    result = taken_back(migrated, ConflictChoice.RESTORE)
    assert (result.conflicts, result.is_proved) == ((), True)
    assert migrated.now() == migrated.before


def test_without_a_backup_what_is_gone_stays_gone_and_is_told(migrated: Migrated) -> None:
    changed, deleted, *_ = migrated.changed_keys()
    execute(migrated.journey, f"{CHANGE}{changed}", f"{DELETE}{deleted}")
    migrated.journey.ports.backups.delete(migrated.backup)
    result = taken_back(migrated, ConflictChoice.RESTORE)
    assert result.reasons == (Conflict((deleted,), "deleted"),)
    assert migrated.now() == [row for row in migrated.before if row[1] != f"X'{str(deleted).encode().hex().upper()}'"]


# --- one record --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("which", ["changed", "stamped"])
def test_one_record_goes_back_and_all_others_stay(migrated: Migrated, which: str) -> None:
    key = migrated.changed_keys()[0] if which == "changed" else stamped_key(migrated)
    others = [row for row in migrated.journey.rows() if row[0] != key]
    assert one_taken_back(migrated, key).outcome == "restored"
    assert [row for row in migrated.journey.rows() if row[0] != key] == others
    assert [row[3] for row in migrated.journey.rows() if row[0] == key] == ["2.1.0"]


def test_after_one_record_the_whole_run_can_still_go_back(migrated: Migrated) -> None:
    key = migrated.changed_keys()[0]
    one_taken_back(migrated, key)
    assert one_taken_back(migrated, key).outcome == "already"
    result = taken_back(migrated, ConflictChoice.KEEP)
    assert (result.already, result.is_proved) == (1, True)
    assert migrated.now() == migrated.before


def test_a_record_that_others_touched_is_kept_unless_that_is_asked_for(migrated: Migrated) -> None:
    key = migrated.changed_keys()[0]
    execute(migrated.journey, f"{CHANGE}{key}")
    kept = one_taken_back(migrated, key)
    assert (kept.outcome, kept.conflict) == ("kept", Conflict((key,), "changed"))
    assert "somebody has changed it since" in kept.summary
    assert one_taken_back(migrated, key, conflicts=ConflictChoice.RESTORE).outcome == "restored"


def test_a_record_that_the_run_did_not_touch_is_named(migrated: Migrated) -> None:
    with pytest.raises(InputWrong, match="changed no record 999999"):
        one_taken_back(migrated, 999999)


def test_no_record_goes_back_while_the_run_is_under_way(migrated: Migrated) -> None:
    journey, found = migrated.journey, []

    def meddle(event: object) -> None:
        from desktop_wizard.engine.events import BatchCommitted

        if isinstance(event, BatchCommitted) and not found:
            found.append(journey.ports.stores.own_journal(journey.url).runs()[0].run_id)
            with pytest.raises(RunInTheWay):
                roll_back_record(found[0], ("1",), journey.url, journey.ports)

    taken_back(migrated, ConflictChoice.KEEP)
    from desktop_wizard.engine.runner import RunControl, start_run

    start_run(journey.plan(), journey.ports, emit=meddle, control=RunControl())
    assert found


# --- stacked runs ------------------------------------------------------------------------------------------


def test_a_later_run_has_to_go_back_first_and_is_named(migrated: Migrated) -> None:
    journey = migrated.journey
    execute(journey, "UPDATE payments SET schema_version = '2.1.0' WHERE id = 1")
    later = journey.run()
    with pytest.raises(NotAllowed, match=f"{later.run_id} changed the same records later") as caught:
        taken_back(migrated, ConflictChoice.KEEP)
    assert caught.value.cure == f"Roll back {later.run_id} first."
    assert journey.roll_back(later.run_id).is_proved
    taken_back(migrated, ConflictChoice.KEEP)
    execute(journey, "UPDATE payments SET schema_version = '2.1.0' WHERE id = 1")
    assert migrated.now() == migrated.before
