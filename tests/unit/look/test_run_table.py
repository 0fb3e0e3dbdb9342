"""The table of runs: what a line says, and how it is sorted and filtered."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget

from desktop_wizard import theme
from desktop_wizard.engine.model import Counts
from desktop_wizard.engine.status import UNFINISHED, RunState
from desktop_wizard.widgets.run_table import LEFT_BEHIND, MIGRATED, STARTED, RunTable, state_word, took
from tests.support.accessible import unnamed_controls
from tests.support.known_runs import known_run

Show = Callable[..., QWidget]
ALL = frozenset(RunState)


def line(table: RunTable, row: int = 0) -> list[str]:
    model = table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def ids(table: RunTable) -> list[str]:
    return [
        table.runs.run(table.shown.mapToSource(table.shown.index(row, 0)).row()).run_id for row in range(table.count)
    ]


def test_a_line_says_what_ran_and_how_it_went(light: theme.Theme, show: Show) -> None:
    table = RunTable()
    tester = QAbstractItemModelTester(table.runs, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.show_runs([known_run()])
    show(table, 1000, 300)
    assert line(table)[1:] == [
        "Migration of payments",
        "2.1.0 → 3.0.0",
        "pay.db",
        "finished",
        "9 of 10",
        "1",
        "1.5 s",
    ]
    assert unnamed_controls(table) == []
    assert tester is not None


def test_the_newest_run_stands_first_and_counts_are_sorted_as_numbers(light: theme.Theme, show: Show) -> None:
    table = RunTable()
    start = known_run().started_at
    table.show_runs(
        [
            known_run(run_id=f"run_{count}", started_at=start + timedelta(days=day), counts=Counts(migrated=count))
            for day, count in enumerate((9, 10_000_000_000, 80))
        ]
    )
    assert ids(table) == ["run_80", "run_10000000000", "run_9"]
    table.sortByColumn(MIGRATED, Qt.SortOrder.AscendingOrder)
    assert ids(table) == ["run_9", "run_80", "run_10000000000"]


def test_runs_are_found_by_words_in_any_order_and_by_state(light: theme.Theme) -> None:
    table = RunTable()
    table.show_runs(
        [
            known_run(run_id="run_a"),
            known_run(run_id="run_b", table="claims", state=RunState.INTERRUPTED),
            known_run(run_id="run_c", url="sqlite:////data/claims/other.db"),
        ]
    )
    table.look_for("CLAIMS run", ALL)
    assert sorted(ids(table)) == ["run_b", "run_c"]
    table.look_for("", UNFINISHED)
    assert ids(table) == ["run_b"]
    table.look_for("nothing like that", ALL)
    assert table.current() is None


def test_the_current_run_stays_current_when_the_list_is_read_again(light: theme.Theme) -> None:
    table = RunTable()
    runs = [known_run(run_id=f"run_{number}") for number in range(3)]
    table.show_runs(runs)
    table.selectRow(1)
    before = table.current()
    table.show_runs([known_run(run_id="run_new", started_at=known_run().started_at + timedelta(days=1)), *runs])
    assert table.current() == before


def test_ten_thousand_runs_are_shown_and_filtered_quickly(light: theme.Theme, show: Show, qapp: QApplication) -> None:
    table = RunTable()
    show(table, 1000, 500)
    start = known_run().started_at
    many = [known_run(run_id=f"run_{n}", started_at=start + timedelta(seconds=n)) for n in range(10_000)]
    began = time.process_time()
    table.show_runs(many)
    table.look_for("run_99", ALL)
    table.sortByColumn(LEFT_BEHIND, Qt.SortOrder.AscendingOrder)
    qapp.processEvents()
    assert time.process_time() - began < 2.0
    assert table.count == 111
    table.sortByColumn(STARTED, Qt.SortOrder.DescendingOrder)
    assert ids(table)[0] == "run_9999"


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.04, "0.0 s"), (59.94, "59.9 s"), (61, "0:01:01"), (3723, "1:02:03")]
)
def test_a_duration_can_be_compared_in_a_column(seconds: float, text: str) -> None:
    assert took(seconds) == text


def test_each_state_has_its_word(qapp: QApplication) -> None:
    assert {state_word(state) for state in RunState} >= {"interrupted", "rolled back"}
    assert len({state_word(state) for state in RunState}) == len(RunState)
