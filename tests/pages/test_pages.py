"""What every page keeps to: names, mnemonics, inputs, errors beside fields, keys."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_wizard import theme
from desktop_wizard.engine.model import WizardStep
from desktop_wizard.engine.status import WizardState
from desktop_wizard.pages.base import Button, Page
from tests.pages.conftest import RECORDS, Hand
from tests.support.accessible import duplicate_mnemonics, unnamed_controls
from tests.support.scripted_ask import ScriptedAsk
from tests.support.scripts import write_script

OpenWizard = Callable[..., Hand]
MISSING = "/no/such/place"


def test_on_every_page_each_control_has_a_name_and_a_mnemonic_of_its_own(open_wizard: OpenWizard) -> None:
    hand = open_wizard(allow_skip_backup=True)
    wizard = hand.wizard
    found: dict[str, tuple[list[str], list[str]]] = {}

    def look(name: str) -> None:
        found[name] = (unnamed_controls(wizard), duplicate_mnemonics(wizard))

    hand.wait(lambda: wizard.select.summary.isVisible())
    look("select")
    hand.to_configure()
    wizard.back()
    look("review")
    hand.click(Button.NextButton)
    wizard.configure.toggle.setChecked(True)
    look("configure")
    hand.run(dry=True)
    look("verify after a dry run")
    hand.click(Button.FinishButton)
    hand.click(Button.CommitButton)
    look("execute")
    hand.wait(lambda: wizard.session.report is not None)
    look("verify")
    assert found == dict.fromkeys(found, ([], []))


@pytest.mark.parametrize("look", ["light", "high_contrast"])
def test_no_page_needs_more_than_1024_by_768(open_wizard: OpenWizard, qapp: QApplication, look: str) -> None:
    theme.apply(qapp, theme.theme(look))
    hand = open_wizard()
    wizard = hand.wizard
    hidden = {}

    def note(page: Page) -> None:
        QApplication.processEvents()
        assert (wizard.width(), wizard.height()) == (1024, 768)
        bars = page.scrolling.horizontalScrollBar(), page.scrolling.verticalScrollBar()
        hidden[page.step, len(hidden)] = [bar.maximum() for bar in bars]

    hand.wait(lambda: wizard.select.summary.isVisible())
    note(wizard.select)
    hand.to_review()
    note(wizard.review)
    hand.click(Button.NextButton)
    note(wizard.configure)
    hand.wizard.configure.toggle.setChecked(True)
    note(wizard.configure)
    hand.run(dry=True)
    note(wizard.verify)
    hand.click(Button.FinishButton)
    hand.wait(lambda: wizard.configure.rehearsal.result is not None)
    note(wizard.configure)
    assert hidden == {key: [0, 0] for key in hidden}


@pytest.mark.parametrize("look", ["light", "high_contrast"])
def test_review_with_a_script_needs_no_more_than_1024_by_768(
    open_wizard: OpenWizard, qapp: QApplication, tmp_path: Path, look: str
) -> None:
    theme.apply(qapp, theme.theme(look))
    hand = open_wizard(script=write_script(tmp_path, "def transform_record(record, context):\n    return record\n"))
    hand.to_review()
    review = hand.wizard.review
    hand.wait(lambda: review.script.facts.isVisible() and not review.busy.isVisible())
    hand.wait(lambda: review.scrolling.verticalScrollBar().maximum() == 0)
    assert (hand.wizard.width(), hand.wizard.height()) == (1024, 768)


@pytest.mark.parametrize("look", ["light", "high_contrast"])
def test_review_that_says_why_a_record_fails_needs_no_more_than_1024_by_768(
    open_wizard: OpenWizard, qapp: QApplication, look: str
) -> None:
    theme.apply(qapp, theme.theme(look))
    hand = open_wizard(rules=None)
    hand.to_review()
    review = hand.wizard.review
    hand.wait(lambda: review.preview.problem.isVisible() and not review.busy.isVisible())
    hand.wait(lambda: review.scrolling.verticalScrollBar().maximum() == 0)
    assert (hand.wizard.width(), hand.wizard.height()) == (1024, 768)


def test_large_text_scrolls_instead_of_squeezing_the_fields(open_wizard: OpenWizard, qapp: QApplication) -> None:
    before = qapp.font()
    large = qapp.font()
    large.setPointSizeF(before.pointSizeF() * 1.8)
    qapp.setFont(large)
    try:
        hand = open_wizard()
        hand.wait(lambda: hand.wizard.select.summary.isVisible())
        select = hand.wizard.select
        assert hand.wizard.height() == 768
        assert select.scrolling.verticalScrollBar().maximum() > 0
        for field in (select.source_card.database, select.source_card.table, select.schema_card.to_version):
            assert field.height() >= field.minimumSizeHint().height()
    finally:
        qapp.setFont(before)


def test_going_back_and_on_again_keeps_what_was_chosen(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    hand.to_configure()
    hand.wizard.configure.batch.batch_size.setValue(77)
    hand.wizard.configure.failures.retries.setValue(5)
    review = hand.wizard.session.review
    hand.click(Button.BackButton)
    hand.click(Button.BackButton)
    assert hand.wizard.state is WizardState.SELECTING
    hand.to_configure()
    assert hand.wizard.configure.batch.batch_size.value() == 77
    assert hand.wizard.configure.failures.retries.value() == 5
    assert hand.wizard.session.review is review, "the same selection is not counted twice"


def test_enter_in_a_field_of_configure_does_not_start_anything(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    hand.to_configure()
    field = hand.wizard.configure.batch.batch_size
    field.setFocus()
    hand.qtbot.keyClick(field, Qt.Key.Key_Return)
    hand.qtbot.keyClick(field, Qt.Key.Key_Enter)
    assert hand.wizard.state is WizardState.CONFIGURING
    hand.qtbot.keyClick(hand.wizard.button(Button.CommitButton), Qt.Key.Key_Space)
    hand.wait(lambda: hand.wizard.session.report is not None)


def test_enter_on_select_means_next(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    hand.wait(lambda: hand.wizard.select.selection() is not None)
    hand.qtbot.keyClick(hand.wizard.select.schema_card.from_version, Qt.Key.Key_Return)
    hand.wait_for(WizardState.REVIEWING)


def test_esc_asks_as_soon_as_something_was_chosen(open_wizard: OpenWizard, ask: ScriptedAsk) -> None:
    hand = open_wizard()
    ask.leaves = False
    hand.to_review()
    hand.qtbot.keyClick(hand.wizard, Qt.Key.Key_Escape)
    assert ask.asked == ["cancel"]
    assert hand.wizard.isVisible()
    ask.leaves = True
    with hand.qtbot.waitSignal(hand.wizard.cancelled) as cancelled:
        hand.qtbot.keyClick(hand.wizard, Qt.Key.Key_Escape)
    assert cancelled.args == [WizardStep.REVIEW]
    assert hand.wizard.state is WizardState.CANCELLED
    assert not hand.wizard.isVisible()


def test_esc_closes_at_once_while_nothing_was_chosen(open_wizard: OpenWizard, ask: ScriptedAsk) -> None:
    hand = open_wizard(record_source=None, registry=None)
    hand.qtbot.keyClick(hand.wizard, Qt.Key.Key_Escape)
    assert ask.asked == []
    assert not hand.wizard.isVisible()


def test_what_is_missing_is_said_beside_its_field_and_takes_the_focus(open_wizard: OpenWizard) -> None:
    hand = open_wizard(record_source=None, registry=None)
    hand.wait(lambda: not hand.wizard.select._is_looking())
    hand.click(Button.NextButton)
    database = hand.wizard.select.source_card.database
    assert hand.wizard.step is WizardStep.SELECT
    assert database.property("invalid")
    assert database.accessibleDescription().startswith("Error: ")
    assert hand.wizard.focusWidget() is database
    assert hand.wizard.button(Button.NextButton).isEnabled()


@pytest.mark.parametrize(("field", "key"), [("database", "database"), ("registry", "registry")])
def test_a_place_that_is_not_there_is_said_beside_its_field(open_wizard: OpenWizard, field: str, key: str) -> None:
    hand = open_wizard()
    hand.wait(lambda: hand.wizard.select.summary.isVisible())
    select = hand.wizard.select
    line = select.source_card.database if field == "database" else select.schema_card.registry
    line.clear()
    hand.qtbot.keyClicks(line, MISSING)
    hand.click(Button.NextButton)
    hand.wait(lambda: line.property("invalid"))
    assert hand.wizard.step is WizardStep.SELECT


def test_a_file_that_is_no_database_is_said_to_be_none_and_stays_as_it_is(
    open_wizard: OpenWizard, tmp_path: Path
) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("these are notes, and no database at all, however long they get " * 20)
    before = text.read_bytes()
    hand = open_wizard()
    line = hand.wizard.select.source_card.database
    line.clear()
    hand.qtbot.keyClicks(line, str(text))
    hand.click(Button.NextButton)
    hand.wait(lambda: line.property("invalid"))
    assert text.read_bytes() == before


def test_to_offers_only_versions_above_from(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    card = hand.wizard.select.schema_card
    registry = hand.place.registry / "payment_event_schema"
    (registry / "3.1.0.json").write_bytes((registry / "3.0.0.json").read_bytes())
    hand.wait(lambda: card.to_version.count())
    card.look()
    hand.wait(lambda: card.from_version.count() == 2)
    offered = [card.to_version.itemText(index) for index in range(card.to_version.count())]
    card.from_version.setCurrentText("2.1.0")
    assert [card.to_version.itemText(index) for index in range(card.to_version.count())] == ["3.0.0", "3.1.0"]
    card.from_version.setCurrentText("3.0.0")
    assert [card.to_version.itemText(index) for index in range(card.to_version.count())] == ["3.1.0"]
    assert offered[-1] == "3.1.0"


def test_the_summary_says_what_breaks_and_about_how_much(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    summary = hand.wizard.select.summary
    hand.wait(summary.isVisible)
    assert summary.labels["breaking"].text() == "Breaking changes: 3"
    assert "of 400" in summary.labels["affected"].text()
    assert f"2.1.0: {RECORDS:,}" in hand.wizard.select.hint.text()


def test_review_counts_every_record_and_names_what_handles_each_change(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    hand.to_review()
    review = hand.wizard.review
    assert review.figures.value("records") == "400"
    model = review.tree.model()
    handled = [model.index(row, 3).data() for row in range(3)]
    assert any("bank_transfer" in text for text in handled)
    first = review.preview.diff.lines.full_text
    shown = [first(review.preview.diff.lines.index(row, 0)) for row in range(review.preview.diff.lines.rowCount())]
    hand.qtbot.mouseClick(review.preview.following, Qt.MouseButton.LeftButton)
    then = [first(review.preview.diff.lines.index(row, 0)) for row in range(review.preview.diff.lines.rowCount())]
    assert shown != then


def test_changes_without_a_rule_are_named_with_the_records_they_leave_behind(
    open_wizard: OpenWizard, tmp_path: Path
) -> None:
    rules = tmp_path / "none.json"
    rules.write_text(
        '{"schema_id": "payment_event_schema", "from_version": "2.1.0", "to_version": "3.0.0", "rules": []}'
    )
    hand = open_wizard(rules=rules)
    hand.to_review()
    advice = hand.wizard.review.advice.list
    assert "quarantined" in advice.item(0).text()
    assert "Changes without a rule: " in advice.item(0).text()


def test_another_rules_file_is_tried_on_the_same_records(
    open_wizard: OpenWizard, ask: ScriptedAsk, tmp_path: Path
) -> None:
    hand = open_wizard(rules=None)
    hand.to_review()
    assert hand.wizard.review.rules.text() == "Rules: none yet"
    ask.file = hand.place.rules
    hand.qtbot.mouseClick(hand.wizard.review.rules_button, Qt.MouseButton.LeftButton)
    hand.wait(lambda: "rules.json" in hand.wizard.review.rules.text())
    ask.file = tmp_path / "wrong.json"
    ask.file.write_text('{"rules": [{"kind": "explode"}]}')
    hand.qtbot.mouseClick(hand.wizard.review.rules_button, Qt.MouseButton.LeftButton)
    hand.wait(lambda: ask.errors)
    assert "rules.json" in hand.wizard.review.rules.text()


def test_the_plan_is_copied_as_sql_to_read(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    assert not hand.wizard.review.sql_button.isEnabled()
    hand.to_review()
    hand.qtbot.mouseClick(hand.wizard.review.sql_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "Desktop Wizard does not run it" in copied
    assert """json_remove("doc", '$."metadata"')""" in copied


def test_rules_that_are_wrong_from_the_start_can_be_replaced_by_others(
    open_wizard: OpenWizard, ask: ScriptedAsk, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text('{"rules": [{"kind": "explode"}]}')
    hand = open_wizard(rules=wrong)
    hand.wait(lambda: hand.wizard.select.selection() is not None)
    hand.click(Button.NextButton)
    hand.wait_for(WizardState.FAILED)
    assert str(wrong) in hand.wizard.review.message.label.text()
    ask.file = hand.place.rules
    hand.qtbot.mouseClick(hand.wizard.review.rules_button, Qt.MouseButton.LeftButton)
    hand.wait_for(WizardState.REVIEWING)
    assert "rules.json" in hand.wizard.review.rules.text()
    hand.click(Button.NextButton)
    assert hand.wizard.state is WizardState.CONFIGURING


def test_a_preview_says_that_its_counters_are_examples(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    hand.to_review()
    assert not hand.wizard.review.preview.counting.isVisible()
    hand.click(Button.BackButton)
    rules = json.loads(hand.place.rules.read_text())
    rules["rules"].append({"kind": "set_value", "path": "$.description", "value": {"generate": "counter"}})
    hand.place.rules.write_text(json.dumps(rules))
    again = open_wizard()
    again.to_review()
    assert again.wizard.review.preview.counting.isVisible()


def test_a_schema_that_is_no_schema_is_said_before_anything_runs(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    (hand.place.registry / "payment_event_schema" / "3.0.0.json").write_text('{"type": 12}')
    hand.wait(lambda: not hand.wizard.select._is_looking())
    hand.wizard.select._changed()
    hand.click(Button.NextButton)
    card = hand.wizard.select.schema_card
    hand.wait(lambda: card.to_version.property("invalid") or card.registry.property("invalid"))
    assert hand.wizard.step is WizardStep.SELECT


def test_values_out_of_range_are_said_beside_their_fields_and_nothing_starts(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    hand.to_configure()
    configure = hand.wizard.configure
    configure.batch.batch_size.setValue(20_000)
    configure.advanced.timeout.setValue(5)
    hand.click(Button.CommitButton)
    assert hand.wizard.state is WizardState.CONFIGURING
    assert configure.batch.batch_size.property("invalid")
    assert configure.advanced.timeout.property("invalid")
    assert configure.advanced.isVisible()
    assert hand.wizard.focusWidget() is configure.batch.batch_size
    configure.batch.batch_size.setValue(6_000)
    assert not configure.batch.batch_size.property("invalid")
    assert "Large batches" in configure.batch.warning.text()


def test_the_button_names_what_it_starts(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    hand.to_configure()
    button = hand.wizard.button(Button.CommitButton)
    assert button.text() == "&Start Dry Run"
    hand.wizard.configure.safety.dry_run.setChecked(False)
    assert button.text() == "&Start Migration"


def test_a_backup_that_may_not_be_skipped_is_shown_ticked_with_the_reason(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    hand.to_configure()
    backup = hand.wizard.configure.safety.backup
    assert backup.isChecked()
    assert not backup.isEnabled()
    assert "can't be skipped" in backup.accessibleDescription()
    hand.wait(lambda: "About" in hand.wizard.configure.safety.backup_help.text())


def test_a_real_run_that_is_not_confirmed_does_not_start(open_wizard: OpenWizard, ask: ScriptedAsk) -> None:
    hand = open_wizard()
    hand.to_configure()
    ask.starts_for_real = False
    hand.wizard.configure.safety.dry_run.setChecked(False)
    hand.click(Button.CommitButton)
    assert hand.wizard.state is WizardState.CONFIGURING
    table, count, backup = ask.starts[0]
    assert (table, count) == ("payments", RECORDS)
    assert backup is not None
    assert backup.endswith("backups")


def test_changing_the_page_says_which_step_it_is_and_moves_the_focus_into_it(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    assert hand.wizard.select.place == "Step 1 of 5: Select Versions"
    hand.to_review()
    QApplication.processEvents()
    assert hand.wizard.review.place == "Step 2 of 5: Review Migration Plan"
    assert hand.wizard.focusWidget() is hand.wizard.review.tree


def test_what_the_chart_is_drawn_with_is_loaded_while_the_user_reads_the_review_and_not_before(
    open_wizard: OpenWizard,
) -> None:
    hand = open_wizard()
    chart = hand.wizard.execute.dashboard.chart
    hand.wait(lambda: hand.wizard.select.selection() is not None)
    assert not hand.wizard.execute._preparing.is_running
    assert not chart.is_prepared
    hand.to_review()
    hand.wait(lambda: chart.is_prepared)


def test_no_chart_is_prepared_where_the_host_wants_none(open_wizard: OpenWizard) -> None:
    hand = open_wizard(show_progress_chart=False)
    hand.to_review()
    assert not hand.wizard.execute._preparing.is_running
    hand.to_configure_from_review()
    hand.run(dry=True)
    assert not hand.wizard.execute.dashboard.chart.is_prepared
