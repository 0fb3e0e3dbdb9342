"""The command line suggests rules with evidence, takes published ones, and shows what each makes of a record."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_wizard.engine.samples import SamplePlace, create_sample
from tests.support.command import answer, command, plan_arguments

RECORDS = 300


@pytest.fixture
def place(tmp_path: Path) -> SamplePlace:
    return create_sample("payments", tmp_path / "sample", RECORDS)


def arguments(place: SamplePlace, **others: object) -> list[object]:
    """Return the arguments of `plan` without a rules file."""
    given = list(plan_arguments(place, **others))
    at = given.index("--rules")
    return [*given[:at], *given[at + 2 :]]


def publish(place: SamplePlace, name: str, *rules: dict[str, object]) -> None:
    folder = place.registry / place.sample.schema_id
    (folder / f"{name}.rules.json").write_text(json.dumps({"rules": rules}))


def test_a_plan_without_rules_says_what_it_took_with_what_evidence(place: SamplePlace, tmp_path: Path) -> None:
    said = command(*arguments(place), "-o", tmp_path / "plan.json").output
    assert (
        "Taken: Map 'paypal' to 'bank_transfer' in paymentMethod: would make 7 of 7 affected records conform." in said
    )
    assert "Together these would make" in said
    found = answer(*arguments(place), "-o", tmp_path / "plan.json", "--json")
    ranked = next(each for change, each in found["suggestions"]["by_change"].items() if "enum" in change)
    assert ranked[0]["tested"] == ranked[0]["conforming"] == 7
    assert len(ranked) > 1
    combined = found["suggestions"]["combined"]
    assert combined["conforming"] == combined["tested"] > 0


def test_published_rules_are_taken_before_suggestions_and_over_several_versions(
    place: SamplePlace, tmp_path: Path
) -> None:
    folder = place.registry / place.sample.schema_id
    (folder / "2.2.0.json").write_text((folder / "2.1.0.json").read_text())
    publish(place, "2.2.0", {"kind": "remove_field", "path": "$.metadata"})
    publish(
        place,
        "3.0.0",
        {"kind": "map_values", "path": "$.paymentMethod", "mapping": [{"from": "paypal", "to": "credit_card"}]},
        {"kind": "clamp", "path": "$.amount", "minimum": 0},
    )
    plan = tmp_path / "plan.json"
    said = command(*arguments(place), "-o", plan).output
    assert "Published rules: 2.1.0 → 2.2.0 (payment_event_schema/2.2.0.rules.json), 2.2.0 → 3.0.0" in said
    written = json.loads(plan.read_text())["rules"]
    assert written["stages"] == [{"to_version": "2.2.0", "rules": 1}, {"to_version": "3.0.0", "rules": 2}]
    steps = command("preview", plan, "--steps").output
    assert "  to 2.2.0:" in steps
    assert "  to 3.0.0:" in steps
    assert command("run", plan).exit_code == 0
    publish(place, "3.0.0.from-2.1.0", {"kind": "set_value", "path": "$.amount", "value": 0})
    command(*arguments(place), "-o", plan)
    assert [rule["kind"] for rule in json.loads(plan.read_text())["rules"]["rules"]] == ["set_value"]
    command(*arguments(place), "--suggest", "-o", plan)
    assert [rule["kind"] for rule in json.loads(plan.read_text())["rules"]["rules"]] != ["set_value"]
    command(*plan_arguments(place), "--suggest", code=2)


def test_published_rules_that_are_wrong_are_named_with_their_place(place: SamplePlace) -> None:
    publish(place, "3.0.0", {"kind": "explode", "path": "$.a"})
    assert "payment_event_schema/3.0.0.rules.json#/rules/0/kind" in command(*arguments(place), code=2).output


def test_a_preview_names_the_rule_behind_each_change_and_the_records_that_fail(
    place: SamplePlace, tmp_path: Path
) -> None:
    plan = tmp_path / "plan.json"
    command(*plan_arguments(place), "-o", plan)
    before = place.database.read_bytes()
    found = answer("preview", plan, "--json", "--limit", 3)["previews"]
    assert len(found) == 3
    assert all(each["conforms"] for each in found)
    change = found[0]["changes"][0]
    assert change["rule"] in (1, 2, 3)
    assert "before" in change or "after" in change
    key = json.dumps(found[0]["key"])
    said = command("preview", plan, "--key", key).output
    assert said.startswith(f"{found[0]['key'][0]}: conforms")
    assert "(rule " in said
    assert command("preview", plan, "--failing").output.strip() == "No record to show."
    command("preview", plan, "--key", "[999999]", code=2)
    command("preview", plan, "--key", "nonsense", code=2)
    assert place.database.read_bytes() == before


ARCHIVED = '{"n": 1.50, "t": "\\u00e9"}'


@pytest.fixture
def archiving_run(place: SamplePlace, tmp_path: Path) -> str:
    """Return the id of a run that took `ARCHIVED` out of record 7."""
    with closing(sqlite3.connect(place.database)) as database, database:
        database.execute("UPDATE payments SET doc = json_remove(doc, '$.metadata')")
        document = f'{{"metadata": {ARCHIVED}, '
        database.execute("UPDATE payments SET doc = ? || substr(doc, 2) WHERE id = 7", (document,))
    plan, rules = tmp_path / "plan.json", tmp_path / "archiving.json"
    rules.write_text('{"rules": [{"kind": "remove_field", "path": "$.metadata"}]}')
    command(*plan_arguments(place, rules=rules), "-o", plan)
    command("run", plan, "--for-real", code=1)
    return str(answer("runs", "--url", place.source.url, "--json")["runs"][0]["run_id"])


def test_what_was_archived_is_written_to_a_file_digit_for_digit(
    place: SamplePlace, archiving_run: str, tmp_path: Path
) -> None:
    archive = tmp_path / "archive.jsonl"
    command("archive", archiving_run, "--url", place.source.url, "-o", archive)
    assert archive.read_text() == f'{{"key": [7], "path": "$.metadata", "value": {ARCHIVED}}}\n'
    command("archive", "run_nowhere", "--url", place.source.url, "-o", archive, code=2)
    command("archive", archiving_run, "--url", place.source.url, code=2)


def test_what_was_archived_is_written_to_a_side_table_that_a_rollback_leaves_alone(
    place: SamplePlace, archiving_run: str
) -> None:
    url = place.source.url
    for _ in range(2):
        assert answer("archive", archiving_run, "--url", url, "--table", "kept", "--json")["values"] == 1
    taken_back = answer("rollback", archiving_run, "--url", url, "--confirm", "ROLLBACK")
    with closing(sqlite3.connect(place.database)) as database:
        assert database.execute("SELECT * FROM kept").fetchall() == [(archiving_run, "[7]", "$.metadata", ARCHIVED)]
        (document,) = database.execute("SELECT doc FROM payments WHERE id = 7").fetchone()
    assert document.startswith(f'{{"metadata": {ARCHIVED}, ')
    assert taken_back["conflicts"] == []


@pytest.mark.parametrize("name", ["payments", "PAYMENTS", "a_view", "sqlite_kept", "desktop_wizard_kept", " "])
def test_a_side_table_takes_the_name_of_nothing_else(place: SamplePlace, archiving_run: str, name: str) -> None:
    with closing(sqlite3.connect(place.database)) as database, database:
        database.execute(
            "CREATE VIEW a_view AS SELECT 'r' AS run_id, 'k' AS record_key, 'p' AS path, 'v' AS value FROM payments"
        )
        before = database.execute("SELECT * FROM payments").fetchall()
    command("archive", archiving_run, "--url", place.source.url, "--table", name, code=4)
    with closing(sqlite3.connect(place.database)) as database:
        assert database.execute("SELECT * FROM payments").fetchall() == before
