"""All records that a run changed, in the window that Verify opens."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from pytestqt.qtbot import QtBot

from desktop_wizard.engine.changed import ChangedIndex, ChangedRecord
from desktop_wizard.widgets.changed_table import MOST_BATCHES, ChangedModel, ChangedTable
from desktop_wizard.widgets.record_diff import AFTER, BEFORE
from tests.pages.test_ways_back import OpenWizard, migrated, press
from tests.support.accessible import duplicate_mnemonics, unnamed_controls

pytestmark = pytest.mark.slow  # each test makes a run in the wizard


def test_all_changed_records_are_listed_and_the_current_one_is_shown(
    open_wizard: OpenWizard,
) -> None:
    hand = migrated(open_wizard)
    dialog = hand.wizard.verify.all_records
    press(hand, hand.wizard.verify.findings.changed.all_records)
    table = dialog.table
    hand.wait(lambda: table.current() is not None)
    result = hand.wizard.session.result
    assert result is not None
    assert table.model().rowCount() == result.counts.changed > 20
    assert "changed by the run" in dialog.where.text()
    row = next(row for row in range(table.model().rowCount()) if "$.metadata" in _text(table, row, 1))
    table.selectRow(row)
    lines = range(dialog.diff.lines.rowCount())
    before = [dialog.diff.lines.index(line, BEFORE).data() for line in lines]
    after = [dialog.diff.lines.index(line, AFTER).data() for line in lines]
    assert any("− " in text and '"metadata"' in text for text in before)
    assert not any('"metadata"' in text for text in after)
    assert unnamed_controls(dialog) == []
    assert duplicate_mnemonics(dialog) == []


def test_what_became_of_a_record_since_the_run_is_said(open_wizard: OpenWizard) -> None:
    hand = migrated(open_wizard)
    first = hand.wizard.verify.findings.samples.current_key()
    with closing(sqlite3.connect(hand.place.database)) as connection, connection:
        connection.execute("UPDATE payments SET doc = json_set(doc, '$.amount', 4711) WHERE id = ?", (first,))
    dialog = hand.wizard.verify.all_records
    press(hand, hand.wizard.verify.findings.changed.all_records)
    hand.wait(lambda: dialog.table.current() is not None)
    assert _text(dialog.table, 0, 0) == first
    assert _text(dialog.table, 0, 2) == "changed since"
    assert _text(dialog.table, 1, 2) == "as the run wrote it"
    with closing(sqlite3.connect(hand.place.database)) as connection, connection:
        connection.execute("DELETE FROM payments WHERE id = ?", (first,))
    dialog.close()
    press(hand, hand.wizard.verify.findings.changed.all_records)
    hand.wait(lambda: dialog.table.current() is not None)
    assert _text(dialog.table, 0, 2) == "deleted since"


def test_of_a_million_records_only_those_that_are_looked_at_are_kept(qtbot: QtBot) -> None:
    size = 2000
    index = ChangedIndex(tuple(range(1, 501)), tuple(range(size, 501 * size, size)))
    model = ChangedModel()
    asked: list[int] = []
    model.wanted.connect(asked.append)
    model.show_index(index)
    assert model.rowCount() == 1_000_000
    for at in range(MOST_BATCHES + 1):
        assert model.record(at * size + 7) is None
        model.fill(at, [ChangedRecord((at * size + row,), {}, {}, (), "written") for row in range(size)])
    assert asked == list(range(MOST_BATCHES + 1))
    kept = model.record(size + 7)
    assert kept is not None
    assert kept.key == (size + 7,)
    assert model.record(7) is None
    assert asked[-1] == 0


def _text(table: ChangedTable, row: int, column: int) -> str:
    return str(table.model().index(row, column).data())
