"""Corruption that is planted between a run and its verification: all of it is found, and none is made up."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_wizard.engine.model import RunOptions, Selection
from desktop_wizard.engine.samples import create_sample
from desktop_wizard.engine.wiring import build_ports
from tests.support.journey import Journey
from tests.support.meddling import asked, execute
from tests.support.scoreboard import IS_LONG, Figure

RECORDS = 100_000 if IS_LONG else 10_000


@pytest.fixture
def large(tmp_path: Path) -> Journey:
    place = create_sample("payments", tmp_path / "sample", records=RECORDS)
    selection = Selection(
        source=place.source,
        registry=str(place.registry),
        schema_id="payment_event_schema",
        from_version="2.1.0",
        to_version="3.0.0",
    )
    options = RunOptions(is_dry_run=False, backup=None)
    return Journey(build_ports(tmp_path / "data"), selection, place.rules, options)


PLANTED = {
    "one value that the version does not allow": (
        "UPDATE payments SET doc = json_set(doc, '$.paymentMethod', 'paypal') WHERE id = {key}",
        "All migrated records comply with 3.0.0",
        "{key} at $.paymentMethod",
    ),
    "one field that no rule touches": (
        "UPDATE payments SET doc = json_set(doc, '$.currency', 'XXX') WHERE id = {key}",
        "Nobody else rewrote a migrated record",
        "{key}",
    ),
    "one record lost": (
        "DELETE FROM payments WHERE id = {key}",
        "No orphaned records found",
        "{key}",
    ),
    "one record back on the old version": (
        "UPDATE payments SET schema_version = '2.1.0' WHERE id = {key}",
        "No orphaned records found",
        "{key}",
    ),
}


def test_all_that_was_planted_is_found_with_key_and_path_and_nothing_else_is(large: Journey, figure: Figure) -> None:
    run_id = large.run().run_id
    assert large.verify(run_id).passed
    ledger = "SELECT doc, schema_version FROM payments WHERE id = {key}"
    for number, (what, (sql, check, place)) in enumerate(PLANTED.items()):
        key = RECORDS // 5 * (number + 1) - number
        ((doc, version),) = asked(large, ledger.format(key=key))
        ((created_at,),) = asked(large, f"SELECT created_at FROM payments WHERE id = {key}")
        execute(large, sql.format(key=key))
        report = large.verify(run_id)
        failed = {each.name: each.detail for each in report.checks if not each.passed}
        assert check in failed, what
        assert place.format(key=key) in failed[check], (what, failed)
        assert "1 record" in failed[check], (what, failed)
        assert report.records in (RECORDS, RECORDS - 1)
        execute(large, f"DELETE FROM payments WHERE id = {key}")
        sql = "INSERT INTO payments (id, doc, schema_version, created_at) VALUES "
        values = ", ".join(_quoted(value) for value in (key, doc, version, created_at))
        execute(large, f"{sql}({values})")
        assert large.verify(run_id).passed, what
    kinds = len(PLANTED)
    figure(7, f"1 of {RECORDS:,} records, {kinds} kinds: {kinds} found with key and path, 0 made up")


def _quoted(value: object) -> str:
    return "'" + str(value).replace("'", "''") + "'" if isinstance(value, str) else str(value)
