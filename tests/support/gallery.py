"""Every widget in one window, in every theme, as pictures: `python -m tests.support.gallery FOLDER`."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import get_args

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_wizard import theme
from desktop_wizard.a11y import LineEdit, labelled, name, plain_label
from desktop_wizard.ask import (
    Choice,
    Question,
    RecoveryFacts,
    RollbackFacts,
    RollbackQuestion,
    consent_question,
    diagnostics_question,
    error_question,
    recovery_question,
)
from desktop_wizard.engine.errors import DatabaseFailed, SourceWrong
from desktop_wizard.engine.events import Logged, LogLevel
from desktop_wizard.engine.model import Change, ChangeType, Check, Counts, Impact, Severity
from desktop_wizard.engine.prospects import prospects
from desktop_wizard.engine.resources import resource
from desktop_wizard.engine.script import read_script
from desktop_wizard.widgets.busy import Busy
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.change_tree import ChangeEntry, ChangeTree
from desktop_wizard.widgets.error_table import ErrorGroup, ErrorTable
from desktop_wizard.widgets.figures import Figures
from desktop_wizard.widgets.impact_chart import ImpactChart
from desktop_wizard.widgets.log_view import LogView
from desktop_wizard.widgets.message import Message, Tone
from desktop_wizard.widgets.record_diff import RecordDiff
from desktop_wizard.widgets.step_indicator import StepIndicator
from desktop_wizard.widgets.summary_badge import SummaryBadge
from desktop_wizard.widgets.throughput_chart import ThroughputChart
from desktop_wizard.widgets.validation_list import ValidationList
from desktop_wizard.widgets.version_badge import VersionBadge
from tests.support.screenshots import begin

NAMES = ("Select", "Review", "Configure", "Execute", "Verify")
NOON = datetime(2026, 1, 2, 12, 34, 56)


def change(text: str, severity: Severity = Severity.MEDIUM) -> Change:
    return Change(
        id=text,
        type=ChangeType.ENUM_REDUCED,
        kind="value_removed",
        path="$.properties.paymentMethod.enum",
        record_path="$.paymentMethod",
        description=text,
        is_breaking=True,
        severity=severity,
    )


def entries() -> list[ChangeEntry]:
    shown = [
        ("paymentMethod: value 'paypal' removed", Severity.HIGH, 234, "Map 'paypal' to 'bank_transfer'"),
        ("amount: minimum 0 added", Severity.MEDIUM, 12, "Set to 0"),
        ("metadata: field removed", Severity.MEDIUM, 988, "Archive, then remove"),
        ("note: field added", Severity.LOW, None, "Nothing to do"),
    ]
    return [
        ChangeEntry(
            change=change(text, severity),
            severity=severity,
            records=records,
            handled_by=handled,
            details=('breaks: { "transactionId": "txn_123", "paymentMethod": "paypal" }',),
            keys=("txn_123", "txn_456"),
        )
        for text, severity, records, handled in shown
    ]


BEFORE = {"transactionId": "txn_123", "paymentMethod": "paypal", "amount": 50, "metadata": {"a": 1}}
AFTER = {"transactionId": "txn_123", "paymentMethod": "bank_transfer", "amount": 50}


def review() -> QWidget:
    page, box = _page(1, "Review Migration Plan")
    card = Card()
    figures = Figures(
        [
            ("records", "Records"),
            ("affected", "Affected"),
            ("unaffected", "Unaffected"),
            ("batches", "Batches"),
            ("time", "Estimated time"),
        ]
    )
    figures.set("records", "10,000")
    figures.set("affected", "1,234", "12.3 %, counted")
    figures.set("unaffected", "8,766")
    figures.set("batches", "10", "of 1,000")
    figures.set("time", "4–6 s", "rehearsed")
    card.body.addWidget(figures)
    impact = ImpactChart()
    impact.show_impact(1_234, 10_000, "1,234 of 10,000 records are affected (12.3 %).")
    card.body.addWidget(impact)
    box.addWidget(card)
    card = Card("Breaking changes (3)", "1 additive change below")
    tree = ChangeTree()
    tree.show_entries(entries())
    tree.expand(tree.model().index(0, 0))
    card.body.addWidget(tree)
    box.addWidget(card, 3)
    card = Card("Transformation preview", "record txn_123 · 1 of 1,234")
    diff = RecordDiff()
    diff.show_records(BEFORE, AFTER)
    card.body.addWidget(diff)
    box.addWidget(card, 3)
    _buttons(box, "Back", "Cancel", "Next")
    return page


def execute() -> QWidget:
    page, box = _page(3, "Execute Migration")
    card = Card("Dry run: nothing is changed", "Batch 7 of 10")
    bar = QProgressBar()
    name(bar, "Progress")
    bar.setTextVisible(False)
    bar.setValue(68)
    card.body.addWidget(bar)
    card.body.addWidget(plain_label("6,800 of 10,000 records · about 20 seconds left"))
    box.addWidget(card)
    card = Card("Throughput", "records per second")
    chart = ThroughputChart()
    chart.prepare()
    for second in range(1, 49):
        chart.add(second, second * 11_900 + (second * 37 % 11) * 400)
    card.body.addWidget(chart)
    card.head.addWidget(chart.table_button)
    box.addWidget(card, 2)
    card = Card("Log")
    log = LogView()
    for number in range(40):
        log.append(Logged(NOON, LogLevel.INFO, f"Batch {number} started"))
    log.append(Logged(NOON, LogLevel.SUCCESS, "Batch 6: 1,000 records transformed"))
    log.append(Logged(NOON, LogLevel.WARNING, "txn_6543: <b>amount</b> -50.00 is less than the minimum of 0"))
    log.append(Logged(NOON, LogLevel.ERROR, "Connection to database lost"))
    log.flush()
    card.body.addWidget(log)
    card.head.addWidget(log.controls)
    box.addWidget(card, 2)
    _buttons(box, "Pause", "Cancel", "Continue in Background")
    return page


def verify() -> QWidget:
    page, box = _page(4, "Verify Migration")
    card = Card("Validation report")
    checks = ValidationList()
    checks.show_checks(
        [
            Check(name="All records comply with 3.0.0", passed=True, detail="10,000 of 10,000"),
            Check(name="No orphaned records", passed=False, detail="2 keys are missing: txn_1, txn_2"),
        ]
    )
    card.body.addWidget(checks)
    box.addWidget(card, 1)
    card = Card("Failed records", "15 failures, 2 causes")
    errors = ErrorTable()
    errors.show_groups(
        [
            ErrorGroup(
                cause="minimum at $.amount", count=12, example="txn_6543: -50.00", recommendation="Clamp to 0"
            ),
            ErrorGroup(cause="type at $.note", count=3, example="txn_7: 5", recommendation="Cast to text"),
        ]
    )
    card.body.addWidget(errors)
    box.addWidget(card, 1)
    card = Card("Compatibility summary")
    badge = SummaryBadge()
    badge.show_summary(3, 2, Impact(total=10_000, affected=1_234))
    busy = Busy()
    busy.start("Counting affected records…")
    busy.set_progress(300, 1_000)
    card.body.addWidget(badge)
    card.body.addWidget(busy)
    box.addWidget(card)
    _buttons(box, "Export Report", "Roll Back", "Complete", danger="Roll Back")
    return page


def controls() -> QWidget:
    page, box = _page(2, "Configure Migration")
    grid = QGridLayout()
    box.addLayout(grid)
    card = Card("Form")
    form = QFormLayout()
    batch = QSpinBox(maximum=10_000, value=1000)
    versions = QComboBox()
    versions.addItems(["2.1.0", "3.0.0"])
    labelled(form, "&Batch size:", batch, "Records in one transaction, 1–10,000.")
    labelled(form, "&To version:", versions)
    labelled(form, "&Name:", LineEdit("payments"))
    labelled(form, "&Empty:", LineEdit(placeholderText="Placeholder"))
    wrong = LineEdit("wrong")
    wrong.setProperty("invalid", True)
    labelled(form, "&Wrong:", wrong)
    off = LineEdit("disabled")
    off.setEnabled(False)
    labelled(form, "&Off:", off)
    form.addRow("", plain_label("Error: batch size must be 1–10,000.", role="error"))
    card.body.addLayout(form)
    grid.addWidget(card, 0, 0)
    grid.addWidget(_choices(), 0, 1)
    tabs = QTabWidget()
    name(tabs.tabBar(), "Tabs")
    for title in ("History", "Editor", "Compatibility"):
        tabs.addTab(plain_label("a tab", role="value"), title)
    grid.addWidget(tabs, 1, 0)
    menu = QMenu()
    menu.addActions([menu.addAction("Open"), menu.addAction("Close")])
    slider = QSlider(Qt.Orientation.Horizontal)
    name(slider, "Slider")
    slider.setValue(40)
    for tone in get_args(Tone):
        message = Message()
        message.say(tone, "a message of this kind.")
        box.addWidget(message)
    grid.addWidget(slider, 1, 1)
    disabled = QPushButton("Disabled")
    disabled.setEnabled(False)
    box.addWidget(disabled)
    _buttons(box, "Back", "Cancel", "Start Dry Run")
    return page


def _choices() -> QWidget:
    group = QGroupBox("Choices")
    column = QVBoxLayout(group)
    for text, state in (("Dry run", True), ("Back up first", False)):
        box = QCheckBox(text)
        box.setChecked(state)
        column.addWidget(box)
    fixed = QCheckBox("Always on")
    fixed.setChecked(True)
    fixed.setEnabled(False)
    column.addWidget(fixed)
    partly = QCheckBox("Partly")
    partly.setTristate(True)
    partly.setCheckState(Qt.CheckState.PartiallyChecked)
    column.addWidget(partly)
    for text, state in (("In place", True), ("Copy", False)):
        radio = QRadioButton(text)
        radio.setChecked(state)
        column.addWidget(radio)
    return group


def dialogs() -> list[QWidget]:
    error = DatabaseFailed(
        "Connection to database lost.",
        where="payments.db",
        safe="Batches 1 to 4 are committed.",
        cure="Check that the file can be reached, then retry.",
    )
    facts = RecoveryFacts(
        time="12:34:56",
        batch=5,
        total_batches=10,
        ahead=prospects(Counts(4_832, 4_800, 0, 0, 32), 10_000, 48.0),
        from_version="2.1.0",
        finish_in="about 55 seconds",
        restore_in="about 50 seconds",
    )
    rollback = RollbackFacts(
        table="payments", records=10_000, version="2.1.0", backup="backup_123", duration="about 2 minutes"
    )
    return [
        recovery_question(None, error, facts),
        RollbackQuestion(None, rollback),
        diagnostics_question(None),
        consent_question(None, read_script(resource("samples", "claims", "script.py"))),
        error_question(None, SourceWrong("There is no table “<b>x</b>”.", where="payments.db")),
        Question(
            None,
            title="Start Migration",
            instruction="Migrate 10,000 records of payments?",
            choices=[Choice("no", "&Go Back"), Choice("yes", "&Start Migration", "primary")],
            facts=["A verified backup is made first: /backups/payments.db"],
            icon="warning",
        ),
    ]


def _page(step: int, title: str) -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    page.setWindowTitle(title)
    box = QVBoxLayout(page)
    box.setContentsMargins(*(4 * (theme.MARGIN,)))
    box.setSpacing(theme.GAP)
    head = QHBoxLayout()
    titles = QVBoxLayout()
    titles.setSpacing(0)
    titles.addWidget(plain_label(f"Step {step + 1} of 5 · payment_event_schema", role="muted"))
    titles.addWidget(plain_label(title, role="title"))
    head.addLayout(titles, 1)
    badge = VersionBadge()
    badge.set_versions("2.1.0", "3.0.0")
    head.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
    box.addLayout(head)
    steps = StepIndicator(NAMES)
    steps.set_current(step)
    box.addWidget(steps)
    return page, box


def _buttons(box: QVBoxLayout, *verbs: str, danger: str = "") -> QLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.GAP)
    row.addStretch(1)
    for verb in verbs:
        button = QPushButton(verb)
        button.setProperty("role", "danger" if verb == danger else "primary" if verb == verbs[-1] else "")
        row.addWidget(button)
    box.addLayout(row)
    return row


PAGES = (review, execute, verify, controls)


def main(folder: Path, points: float = 10.0) -> None:
    application = begin()
    folder.mkdir(parents=True, exist_ok=True)
    font = application.font()
    font.setPointSizeF(points)
    application.setFont(font)
    for look in theme.THEME_NAMES:
        theme.apply(application, theme.theme(look))
        windows = [make() for make in PAGES] + dialogs()
        for number, window in enumerate(windows):
            if number < len(PAGES):
                window.resize(round(960 * max(1, points / 14)), round(760 * max(1, points / 14)))
            window.show()
            application.processEvents()
            focus = window.focusWidget() or window.nextInFocusChain()
            focus.setFocus(Qt.FocusReason.TabFocusReason)
            application.processEvents()
            window.grab().save(str(folder / f"{look}-{number}.png"))
            window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 10.0)
