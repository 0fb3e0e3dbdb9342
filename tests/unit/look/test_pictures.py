"""Widgets that show figures and pictures: what they say, and that the table says the same as the chart."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.engine.model import Bounds, Impact
from desktop_wizard.widgets import throughput_chart
from desktop_wizard.widgets.busy import Busy
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.figures import Figures
from desktop_wizard.widgets.impact_chart import ImpactBar, ImpactChart
from desktop_wizard.widgets.message import Message
from desktop_wizard.widgets.step_indicator import StepIndicator
from desktop_wizard.widgets.summary_badge import SummaryBadge
from desktop_wizard.widgets.throughput_chart import ThroughputChart
from desktop_wizard.widgets.version_badge import VersionBadge
from tests.support.accessible import duplicate_mnemonics, interface_of, tab_cycle, unnamed_controls
from tests.support.contrast import colours, picture
from tests.support.gallery import NAMES, PAGES

Show = Callable[..., QWidget]
HOSTILE = "<b>x</b>&nbsp;<script>"


def said(widget: QWidget) -> tuple[str, str]:
    interface = interface_of(widget)
    return interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Description)


@pytest.mark.parametrize("make", PAGES, ids=lambda make: str(make.__name__))
def test_no_control_is_unnamed_and_tab_comes_round(
    look: theme.Theme, show: Show, make: Callable[[], QWidget]
) -> None:
    page = show(make(), 960, 800)
    assert unnamed_controls(page) == []
    assert duplicate_mnemonics(page) == []
    assert len(tab_cycle(page)) >= 3


@pytest.mark.parametrize(
    ("index", "expected"),
    [
        (0, "Step 1 of 5: Select"),
        (1, "Step 2 of 5: Review. Done: Select"),
        (4, "Step 5 of 5: Verify. Done: Select, Review, Configure, Execute"),
    ],
)
def test_the_steps_say_where_one_is_and_what_is_done(show: Show, index: int, expected: str) -> None:
    steps = StepIndicator(NAMES)
    steps.set_current(index)
    show(steps)
    assert said(steps)[0] == expected
    # What AT-SPI has no word for is read as "unknown".
    assert interface_of(steps).role() == QAccessible.Role.Graphic


def test_a_done_step_differs_by_more_than_colour(look: theme.Theme, show: Show) -> None:
    steps = StepIndicator(("One", "Two"))
    steps.set_current(1)
    show(steps, 400, 60)
    done = picture(steps).copy(0, 0, 200, 30)
    steps.set_current(0)
    current = picture(steps).copy(0, 0, 200, 30)
    primary, on_it = look["primary"].lower(), look["on_primary"].lower()
    assert colours(done)[primary] > 100
    assert colours(done).get(on_it) != colours(current).get(on_it)


def test_the_version_badge_is_read_as_words_and_hidden_before_both_are_known(show: Show) -> None:
    badge = VersionBadge()
    assert badge.isHidden()
    badge.set_versions("2.1.0", "")
    assert badge.isHidden()
    badge.set_versions("2.1.0", HOSTILE)
    show(badge)
    assert said(badge)[0] == f"From version 2.1.0 to version {HOSTILE}"
    assert badge.textFormat() == Qt.TextFormat.PlainText


def test_a_card_without_heading_has_no_empty_line(show: Show) -> None:
    card = Card()
    with_heading = Card("Breaking changes (3)", "2 additive")
    card.set_aside("")
    assert card.sizeHint().height() < with_heading.sizeHint().height()
    with_heading.set_aside("none")
    show(with_heading)
    assert said(with_heading)[0] == "Breaking changes (3)"


def test_figures_are_one_tab_stop_and_arrows_go_between_them(light: theme.Theme, show: Show) -> None:
    window = QWidget()
    box = QVBoxLayout(window)
    figures = Figures([("a", "Affected"), ("b", "Unaffected"), ("c", "Batches")])
    figures.set("a", "1,234", "12.3 %, counted")
    figures.set("b", "8,766")
    box.addWidget(figures)
    box.addWidget(QPushButton("Next"))
    show(window)
    assert len(tab_cycle(window)) == 2
    window.focusNextChild()
    if isinstance(window.focusWidget(), QPushButton):
        window.focusNextChild()
    first = window.focusWidget()
    assert first is not None
    assert said(first) == ("Affected: 1,234, 12.3 %, counted", "")
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert window.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Right)
    second = window.focusWidget()
    assert second is not None
    assert said(second)[0] == "Unaffected: 8,766"
    assert len(tab_cycle(window)) == 2


def test_figures_stand_on_one_baseline_with_and_without_a_meaning(light: theme.Theme, show: Show) -> None:
    figures = Figures([("a", "Affected"), ("b", "Unaffected")])
    figures.set("a", "1,234", "12.3 %, counted")
    figures.set("b", "8,766")
    show(figures, 500, 90)
    one, other = (figures._figures[key].value for key in "ab")
    assert one.mapTo(figures, one.rect().topLeft()).y() == other.mapTo(figures, other.rect().topLeft()).y()
    assert figures.value("a") == "1,234"


def test_the_impact_bar_is_a_named_chart_with_its_sentence(light: theme.Theme, show: Show) -> None:
    chart = ImpactChart()
    chart.show_impact(1_234, 10_000, f"1,234 of 10,000 {HOSTILE}")
    show(chart)
    assert interface_of(chart.bar).role() == QAccessible.Role.Chart
    assert said(chart.bar) == ("Affected records", f"1,234 of 10,000 {HOSTILE}")
    assert chart.sentence.text() == f"1,234 of 10,000 {HOSTILE}"


@pytest.mark.parametrize("affected", [0, 1, 1_234, 10_000])
def test_the_impact_bar_is_as_long_as_the_share(look: theme.Theme, show: Show, affected: int) -> None:
    bar = ImpactBar()
    bar.show_impact(affected, 10_000, "")
    show(bar, 400, 20)
    middle = picture(bar).copy(12, 5, 376, 10)
    found = colours(middle)
    if look.is_high_contrast:
        is_hatched = found.get("#ffffff", 0) > 100 and found.get("#000000", 0) > 100
        assert is_hatched is (affected > 1)
        return
    filled = found.get(look["affected"].lower(), 0) / (376 * 10)
    expected = max(0.0, (400 * affected / 10_000 - 12) / 376)
    assert filled == pytest.approx(min(1.0, expected), abs=0.02)
    if affected == 1:
        assert colours(picture(bar))[look["affected"].lower()] > 20


@pytest.mark.parametrize(("affected", "total"), [(0, 0), (5, 0), (3, 3), (2**40, 2**41)])
def test_the_impact_bar_takes_any_counts(light: theme.Theme, show: Show, affected: int, total: int) -> None:
    chart = ImpactChart()
    chart.show_impact(affected, total, "words")
    show(chart)
    assert chart.table.twin.rows()[0][1] == f"{affected:,}"


def test_the_table_button_shows_the_same_figures(light: theme.Theme, show: Show) -> None:
    chart = ImpactChart()
    chart.show_impact(1_234, 10_000, "words")
    show(chart)
    assert not chart.table.isVisible()
    chart.table_button.click()
    assert chart.table.isVisible()
    assert not chart.bar.isVisible()
    assert chart.table.twin.rows() == [
        ("Affected", "1,234", "12.3 %"),
        ("Unaffected", "8,766", "87.7 %"),
        ("All", "10,000", "100.0 %"),
    ]
    assert unnamed_controls(chart) == []


def test_throughput_is_measured_between_two_moments(light: theme.Theme, show: Show) -> None:
    chart = ThroughputChart()
    chart.add(1.0, 1_000)
    chart.add(3.0, 2_000)
    chart.add(3.0, 9_999)
    chart.add(2.0, 9_999)
    show(chart)
    assert chart.points == [(1.0, 1_000.0, 1_000.0), (3.0, 500.0, pytest.approx(666.67, abs=0.01))]
    assert "Now 500 records a second, average 667, after 3 seconds" in chart.sentence.text()
    assert said(chart._canvas) == ("Throughput", chart.sentence.text())
    assert interface_of(chart._canvas).role() == QAccessible.Role.Chart


def test_the_throughput_table_equals_what_is_drawn(light: theme.Theme, show: Show) -> None:
    chart = ThroughputChart()
    chart.prepare()
    show(chart)
    for second in range(1, 30):
        chart.add(second, second * 1_000 + second % 3)
    assert chart._plot is not None
    seconds, rates = chart._line.getData()
    _, averages = chart._average_line.getData()
    drawn = [(f"{s:,.1f}", f"{r:,.0f}", f"{a:,.0f}") for s, r, a in zip(seconds, rates, averages, strict=True)]
    assert chart.table.twin.rows() == drawn
    assert len(drawn) == 29


def test_the_throughput_chart_draws_nothing_before_it_is_prepared_and_then_all_of_it(
    light: theme.Theme, show: Show
) -> None:
    chart = ThroughputChart()
    show(chart)
    chart.add_all([(1.0, 1_000), (3.0, 2_000)])
    assert not chart.is_prepared
    assert len(chart.table.twin.rows()) == 2
    before = picture(chart)
    chart.prepare()
    assert chart.is_prepared
    assert list(chart._line.getData()[1]) == [1_000.0, 500.0]
    QTest.qWait(0)
    assert picture(chart) != before


def test_the_throughput_chart_has_no_mouse_menu_and_its_axis_numbers(light: theme.Theme, show: Show) -> None:
    chart = ThroughputChart()
    chart.prepare()
    show(chart)
    plot = chart._plot
    assert plot is not None
    assert not plot.getPlotItem().getViewBox().menuEnabled()
    assert plot.getPlotItem().getViewBox().state["mouseEnabled"] == [False, False]
    assert plot.getAxis("left").tickStrings([0, 5_000, 12_400], 1, 100) == ["0", "5,000", "12,400"]


def test_a_long_run_keeps_a_bounded_number_of_points(light: theme.Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(throughput_chart, "MOST_POINTS", 50)
    chart = ThroughputChart()
    for second in range(1, 500):
        chart.add(second, second * 1_000)
    assert len(chart.points) <= 50
    assert chart.points[-1].elapsed == 499
    assert len(chart.table.twin.rows()) == len(chart.points)


def test_a_cleared_chart_says_what_comes_next(light: theme.Theme, show: Show) -> None:
    chart = ThroughputChart()
    chart.add(1, 100)
    chart.clear()
    show(chart)
    assert chart.points == chart.table.twin.rows() == []
    assert "once records are being migrated" in chart.sentence.text()
    chart.add(1, 100)
    assert chart.points[0].rate == 100


def test_a_chart_takes_another_theme_while_it_is_shown(qapp: QApplication, light: theme.Theme, show: Show) -> None:
    chart = ThroughputChart()
    chart.add(1, 100)
    chart.prepare()
    show(chart)
    dark = theme.theme("dark")
    theme.apply(qapp, dark)
    assert colours(picture(chart))[dark["surface"].lower()] > 1_000


def test_importing_the_chart_does_not_import_pyqtgraph() -> None:
    code = "import sys, desktop_wizard.widgets.throughput_chart as c; sys.exit('pyqtgraph' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_summary_says_counts_shares_and_estimates(light: theme.Theme, show: Show) -> None:
    badge = SummaryBadge()
    badge.show_summary(3, 2, None)
    assert badge.labels["affected"].text() == "Affected records: counting…"
    estimate = Impact(total=10_000, affected=1_175, is_exact=False, sampled=2_000, bounds=Bounds(1_041, 1_324))
    badge.show_summary(3, 2, estimate)
    show(badge)
    assert badge.labels["breaking"].text() == "Breaking changes: 3"
    text = "Affected records: ~1,175 of 10,000 (11.8 %, between 10.4 and 13.2 %)"
    assert badge.labels["affected"].text() == text
    badge.show_summary(3, 2, Impact(total=10_000, affected=1_234))
    assert badge.labels["affected"].text() == "Affected records: 1,234 of 10,000 (12.3 %, counted)"
    badge.show_summary(0, 0, Impact(total=0, affected=0))
    assert badge.labels["affected"].text() == "Affected records: 0 of 0 (0.0 %, counted)"


def test_records_that_were_invalid_before_are_a_class_of_their_own(light: theme.Theme) -> None:
    chart = ImpactChart()
    chart.show_impact(1_234, 10_000, "", invalid_before=66)
    twin = chart.table.twin
    rows = [tuple(twin.index(row, column).data() for column in (0, 1)) for row in range(twin.rowCount())]
    assert rows == [("Affected", "1,234"), ("Unaffected", "8,700"), ("Invalid before", "66"), ("All", "10,000")]


def test_waiting_names_its_bar_and_can_be_stopped(light: theme.Theme, show: Show) -> None:
    busy = Busy()
    assert busy.isHidden()
    stopped = QSignalSpy(busy.cancelled)
    busy.start("Counting affected records…")
    show(busy)
    assert busy.bar.maximum() == 0
    busy.set_progress(2**33, 2**34)
    assert busy.bar.value() * 2 == busy.bar.maximum()
    assert unnamed_controls(busy) == []
    busy.cancel.click()
    assert stopped.count() == 1
    busy.stop()
    assert busy.isHidden()


def test_waiting_does_not_move_where_motion_is_unwanted(
    monkeypatch: pytest.MonkeyPatch, light: theme.Theme, show: Show
) -> None:
    monkeypatch.setattr(theme, "prefers_reduced_motion", lambda: True)
    busy = Busy()
    busy.start("Counting…")
    show(busy)
    assert not busy.bar.isVisible()
    busy.set_progress(1, 2)
    assert busy.bar.isVisible()


@pytest.mark.parametrize("tone", ["error", "warning", "success", "info"])
def test_a_message_has_its_word_its_icon_and_shows_data_literally(look: theme.Theme, show: Show, tone: str) -> None:
    message = Message()
    assert message.isHidden()
    message.say(tone, HOSTILE)  # type: ignore[arg-type]
    show(message)
    word = {"error": "Error: ", "warning": "Warning: "}.get(tone, "")
    assert said(message.label)[0] == word + HOSTILE
    assert message.label.textFormat() == Qt.TextFormat.PlainText
    assert not message._icon.pixmap().isNull()
