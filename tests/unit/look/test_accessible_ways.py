"""What a screen reader is told by the ordinary way to add a control."""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
    QWizard,
    QWizardPage,
)
from shiboken6 import delete

from desktop_wizard import a11y
from tests.support.accessible import duplicate_mnemonics, interface_of, spoken_name, tab_cycle, unnamed_controls

Show = Callable[..., QWidget]
HOSTILE = '<b>bold</b> <img src="file:///etc/passwd"> &amp; <!-- x'


@pytest.mark.parametrize("make_layout", [QFormLayout, QVBoxLayout])
def test_a_labelled_combo_box_has_a_spoken_name(show: Show, make_layout: type) -> None:
    window = QWidget()
    layout = make_layout(window)
    combo = QComboBox()
    combo.addItem("2.1.0")
    label = a11y.labelled(layout, "&From version:", combo, help="The version that records are on.")
    show(window)
    assert label.buddy() is combo
    assert spoken_name(combo).startswith("From version")
    assert interface_of(combo).text(QAccessible.Text.Description) == "The version that records are on."
    assert [shown.text() for shown in window.findChildren(QLabel)][-1] == "The version that records are on."
    assert unnamed_controls(window) == []


def test_a_control_without_a_label_is_found(show: Show) -> None:
    window = QWidget()
    box = QVBoxLayout(window)
    combo = QComboBox()
    combo.addItem("a value is no name")
    combo.setAccessibleName("does not count for a combo box")
    for control in (combo, QLineEdit(), QProgressBar(), QTableWidget(1, 1)):
        box.addWidget(control)
    show(window)
    found = unnamed_controls(window)
    assert [line.split()[0] for line in found] == ["QComboBox", "QLineEdit", "QProgressBar", "QTableWidget"]


def test_mnemonics_that_collide_are_found(show: Show) -> None:
    window = QWidget()
    form = QFormLayout(window)
    a11y.labelled(form, "&Name:", QLineEdit())
    form.addRow(QPushButton("&Next"))
    form.addRow(QPushButton("Save && &quit"))
    show(window)
    assert duplicate_mnemonics(window) == ["n"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("&Batch size:", "Batch size"), ("Save && quit", "Save & quit"), ("Plain", "Plain"), ("", "")],
)
def test_a_name_is_spoken_without_mnemonic_and_colon(text: str, expected: str) -> None:
    assert a11y.spoken(text) == expected


def test_data_in_a_label_is_shown_letter_by_letter(show: Show) -> None:
    label = a11y.plain_label(HOSTILE)
    show(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert interface_of(label).text(QAccessible.Text.Name) == HOSTILE


def test_a_value_can_be_reached_and_copied_with_the_keyboard(show: Show, qapp: QApplication) -> None:
    window = QWidget()
    box = QVBoxLayout(window)
    value = a11y.plain_label("run-42", role="value")
    box.addWidget(value)
    box.addWidget(QPushButton("Close"))
    show(window)
    assert value in tab_cycle(window)
    value.setFocus()
    value.setSelection(0, 6)
    QTest.keyClick(value, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text() == "run-42"


def test_tab_leaves_a_table_that_was_told_so_and_not_one_that_was_not(show: Show) -> None:
    def window_with(table: QTableWidget) -> QWidget:
        window = QWidget()
        box = QVBoxLayout(window)
        box.addWidget(table)
        box.addWidget(QPushButton("Next"))
        return show(window)

    free = QTableWidget(3, 3)
    a11y.set_no_tab_trap(free)
    assert len(tab_cycle(window_with(free))) == 2
    with pytest.raises(AssertionError, match="trapped in QTableWidget"):
        tab_cycle(window_with(QTableWidget(3, 3)))


@pytest.mark.parametrize("reason", [Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason])
def test_tab_into_a_line_edit_selects_its_text_behind_the_focus_event(show: Show, reason: Qt.FocusReason) -> None:
    window = QWidget()
    box = QVBoxLayout(window)
    edit = a11y.LineEdit("payments")
    button = QPushButton("elsewhere")
    box.addWidget(button)
    box.addWidget(edit)
    show(window)
    button.setFocus()
    edit.setFocus(reason)
    assert edit.hasFocus()
    assert edit.selectedText() == "", "or the selection would be spoken before the label"
    QApplication.processEvents()
    assert edit.selectedText() == "payments"


def test_a_click_into_a_line_edit_selects_nothing(show: Show) -> None:
    window = QWidget()
    box = QVBoxLayout(window)
    edit = a11y.LineEdit("payments")
    box.addWidget(QPushButton("elsewhere"))
    box.addWidget(edit)
    show(window)
    edit.setFocus(Qt.FocusReason.MouseFocusReason)
    assert edit.selectedText() == ""


def test_a_wizard_page_is_a_grouping_named_by_its_title(show: Show) -> None:
    wizard, page = QWizard(), QWizardPage()
    page.setTitle("Review Migration Plan")
    page.setSubTitle("What breaks, and what is done about it")
    wizard.addPage(page)
    show(wizard)
    interface = interface_of(page)
    assert interface.role() == QAccessible.Role.Grouping
    assert interface.text(QAccessible.Text.Name) == "Review Migration Plan"
    assert interface.text(QAccessible.Text.Description) == "What breaks, and what is done about it"
    page.setTitle("Later")
    assert interface_of(page).text(QAccessible.Text.Name) == "Later"


def test_interfaces_end_with_their_widgets(show: Show, qapp: QApplication) -> None:
    a11y.install_factory()
    before = len(a11y._interfaces)
    for _ in range(50):
        widget = QWidget()
        a11y.set_role(widget, QAccessible.Role.Chart)
        assert interface_of(widget).role() == QAccessible.Role.Chart
        delete(widget)
    widgets = [QWidget() for _ in range(50)]
    for widget in widgets:
        a11y.set_role(widget, QAccessible.Role.Chart)
        interface_of(widget)
        widget.deleteLater()
    del widget, widgets
    gc.collect()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(a11y._interfaces) == before


@pytest.mark.parametrize(
    ("is_assertive", "politeness"),
    [
        (False, QAccessible.AnnouncementPoliteness.Polite),
        (True, QAccessible.AnnouncementPoliteness.Assertive),
    ],
)
def test_an_announcement_says_its_words_with_its_politeness(
    monkeypatch: pytest.MonkeyPatch,
    qapp: QApplication,
    is_assertive: bool,
    politeness: QAccessible.AnnouncementPoliteness,
) -> None:
    sent: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    class Heard(QAccessible):
        @staticmethod
        def updateAccessibility(event: a11y.QAccessibleAnnouncementEvent) -> None:
            sent.append((event.message(), event.politeness()))

    monkeypatch.setattr(a11y, "QAccessible", Heard)
    widget = QWidget()
    a11y.announce(widget, HOSTILE, assertive=is_assertive)
    assert sent == [(HOSTILE, politeness)]
