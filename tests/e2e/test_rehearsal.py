"""`desktop-wizard rehearse`: what it answers and says, and that the database is left alone."""

from __future__ import annotations

from pathlib import Path

from desktop_wizard.engine.samples import create_sample
from tests.support.command import answer, command, plan_arguments
from tests.support.sqlite_ground import run_sql


def test_a_plan_is_rehearsed_on_a_copy_and_the_exit_code_tells_how_it_went(tmp_path: Path) -> None:
    place = create_sample("payments", tmp_path, records=200)
    before = place.database.read_bytes()
    command(*plan_arguments(place))
    plan = tmp_path / "plan.json"
    told = answer("rehearse", plan, "--records", 50)
    assert (told["records"], told["restored"], told["is_proved"]) == (50, 50, True)
    assert place.database.read_bytes() == before
    run_sql(
        place.database,
        "CREATE TRIGGER noting AFTER UPDATE OF doc ON payments "
        "BEGIN UPDATE payments SET created_at = created_at || '!' WHERE id = new.id; END",
    )
    command(*plan_arguments(place))
    assert "Not the same as before" in command("rehearse", plan, code=1).stderr
