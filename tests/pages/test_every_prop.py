"""Each setting that a host can make has an effect, and a test here that shows it.

`shows` names the settings that a test is about; the last test fails when there is none for a field of `WizardConfig`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_wizard import (
    BackupStrategy,
    BreakingChange,
    ChangeType,
    CustomWizardAction,
    MigrationStrategy,
    MigrationWizard,
    Notifications,
    Severity,
    WizardConfig,
    WizardStep,
    theme,
)
from desktop_wizard.config.ports import ports_of
from desktop_wizard.engine.errors import OptionsWrong
from desktop_wizard.engine.rollback import roll_back
from desktop_wizard.engine.runner import RunControl, start_run
from desktop_wizard.engine.samples import SamplePlace
from desktop_wizard.engine.status import WizardState
from desktop_wizard.pages.base import Button
from desktop_wizard.pages.select.host_card import HostCard
from desktop_wizard.widgets.step_indicator import StepIndicator
from tests.pages.conftest import RECORDS, Hand
from tests.support.contrast import ratio
from tests.support.hosting import Host
from tests.support.scripted_ask import ScriptedAsk
from tests.support.webhook import answering

OpenWizard = Callable[..., Hand]
Test = TypeVar("Test", bound=Callable[..., None])
SHOWN: set[str] = set()
VERSIONS = {"schema_id": "payment_event_schema", "from_version": "2.1.0", "to_version": "3.0.0"}


def shows(*names: str) -> Callable[[Test], Test]:
    """Say which settings a test shows the effect of."""
    SHOWN.update(names)
    return lambda test: test


# --- select and review -----------------------------------------------------------------------------------------


@shows("record_source", "registry", "schema_id", "from_version", "to_version")
def test_what_is_given_is_chosen_on_the_first_page(open_wizard: OpenWizard, sample: SamplePlace) -> None:
    hand = open_wizard(**VERSIONS)
    hand.wait(lambda: hand.wizard.select.selection() is not None)
    selection = hand.wizard.select.selection()
    assert selection is not None
    assert (selection.source.table, selection.registry) == ("payments", str(sample.registry))
    assert (selection.schema_id, selection.from_version, selection.to_version) == tuple(VERSIONS.values())


@shows("source_schema", "target_schema")
def test_given_schemas_are_what_is_compared(open_wizard: OpenWizard) -> None:
    schemas = {"source_schema": {"type": "object"}, "target_schema": {"type": "object", "required": ["nothing"]}}
    hand = open_wizard(registry=None, rules=None, **VERSIONS, **schemas)
    hand.to_review()
    review = hand.wizard.session.review
    assert (json.loads(review.old_schema.text), json.loads(review.new_schema.text)) == tuple(schemas.values())
    assert review.impact.affected == RECORDS


@shows("breaking_changes", "estimated_record_count", "rules", "show_impact_analysis")
def test_what_is_shown_on_review(open_wizard: OpenWizard) -> None:
    named = BreakingChange(
        type=ChangeType.FIELD_REMOVED, path="$.iban", description="No IBANs", impact=Severity.LOW, affected_records=3
    )
    hand = open_wizard(breaking_changes=(named,), estimated_record_count=777, show_impact_analysis=False)
    review, expected = hand.wizard.review, []
    hand.wizard.currentIdChanged.connect(lambda: expected.append(review.figures.value("records")))
    hand.to_review()
    assert "~777" in expected
    assert review.tree.model()._entries[0].change.description == "No IBANs"
    assert review.rules.text() == "Rules: rules.json"
    assert not review.impact.isVisible()


@shows("script")
def test_a_script_is_asked_about_and_used(open_wizard: OpenWizard, ask: ScriptedAsk, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("def transform_record(record, context):\n    return {**record, 'currency': 'XXX'}\n")
    hand = open_wizard(script=script)
    hand.to_review()
    hand.wait(lambda: hand.wizard.session.review.script is not None)
    assert ask.asked == ["script"]


@shows("fetch_records", "apply_migration", "records_name", "create_backup", "restore_backup")
def test_a_hosts_own_records_and_backups(tmp_path: Path, qtbot: QtBot) -> None:
    host = Host.of(20)
    config = WizardConfig(
        fetch_records=host.fetch,
        apply_migration=host.apply,
        create_backup=host.create_backup,
        restore_backup=host.restore_backup,
        backup_strategy=BackupStrategy.CUSTOM,
        records_name="shop in the north",
        registry=str(registry_in(tmp_path)),
        default_dry_run=False,
    )
    wizard = MigrationWizard(config, ask=ScriptedAsk())
    qtbot.addWidget(wizard)
    wizard.show()
    hand = Hand(wizard, qtbot, None)  # type: ignore[arg-type]
    assert isinstance(wizard.select.source_card, HostCard)
    assert "shop in the north" in [label.text() for label in wizard.select.source_card.findChildren(QLabel)]
    hand.to_configure()
    plan = wizard.plan
    assert plan is not None
    before = list(host.records)
    result = start_run(plan, ports_of(config), emit=lambda event: None, control=RunControl())
    assert len(host.backups) == 1
    assert host.options is not None, "apply_migration was called"
    host.records[0] = {"n": 0, "state": "new"}
    roll_back(result.run_id, plan.selection.source.url, ports_of(config))
    assert host.records == before


def registry_in(folder: Path) -> Path:
    """Make a registry whose second version asks for a shorter text."""
    place = folder / "registry" / "order"
    place.mkdir(parents=True)
    (place / "1.0.0.json").write_text('{"type": "object"}')
    (place / "2.0.0.json").write_text('{"type": "object", "required": ["state"]}')
    (place / "2.0.0.rules.json").write_text('{"rules": [{"kind": "set_value", "path": "$.state", "value": "all"}]}')
    return place.parent


# --- configure -------------------------------------------------------------------------------------------------


@shows(
    "default_batch_size", "allow_batch_size_override", "default_dry_run", "backup_strategy", "migration_timeout",
    "max_retries", "retry_delay", "parallel_processing", "parallel_workers", "streaming_mode", "allow_skip_backup",
)  # fmt: skip
def test_the_form_begins_as_it_is_given(open_wizard: OpenWizard) -> None:
    hand = open_wizard(
        is_shown=False,
        default_batch_size=77,
        allow_batch_size_override=False,
        default_dry_run=False,
        backup_strategy=BackupStrategy.EXPORT_CSV,
        migration_timeout=120.0,
        max_retries=7,
        retry_delay=2.5,
        parallel_processing=True,
        parallel_workers=4,
        streaming_mode=True,
        allow_skip_backup=True,
    )
    form, options = hand.wizard.configure, hand.wizard.configure.options()
    assert (options.batch_size, options.is_dry_run, options.backup) == (77, False, BackupStrategy.EXPORT_CSV)
    assert (options.timeout, options.max_retries, options.retry_delay) == (120.0, 7, 2.5)
    assert (options.workers, options.is_streaming) == (4, True)
    assert not form.batch.batch_size.isEnabled()
    assert form.safety.backup.isEnabled()


@shows("auto_backup", "retry_failed_records")
def test_what_a_host_decides_against_is_off(open_wizard: OpenWizard) -> None:
    hand = open_wizard(is_shown=False, auto_backup=False, retry_failed_records=False, allow_skip_backup=True)
    options = hand.wizard.configure.options()
    assert (options.backup, options.max_retries) == (None, 0)
    assert not hand.wizard.configure.safety.backup.isEnabled(), "the host has decided"


@shows("migration_strategy")
def test_a_strategy_of_a_later_version_is_refused() -> None:
    with pytest.raises(OptionsWrong, match="can't open with these settings"):
        WizardConfig(migration_strategy=MigrationStrategy.COPY)


# --- execute and verify ----------------------------------------------------------------------------------------


@shows(
    "transform_record", "validate_transformed_record", "on_before_migration", "on_after_migration", "on_progress",
    "on_rollback", "confirm_before_execution", "allow_report_download", "notifications",
)  # fmt: skip
def test_a_run_calls_what_is_to_be_called(open_wizard: OpenWizard, ask: ScriptedAsk) -> None:
    called: list[str] = []

    def calling(name: str, answer: Any = None) -> Callable[..., Any]:
        return lambda *given: (called.append(name), given[0] if name == "transform" else answer)[1]

    with answering() as hook:
        hand = open_wizard(
            transform_record=calling("transform"),
            validate_transformed_record=calling("validate", True),
            on_before_migration=calling("before", True),
            on_after_migration=calling("after"),
            on_progress=calling("progress"),
            on_rollback=calling("rollback"),
            confirm_before_execution=False,
            allow_report_download=False,
            notifications=Notifications(slack=hook.url),
        )
        hand.to_configure()
        hand.run(dry=False)
        assert "start" not in ask.asked
        assert Button.CustomButton1 not in [button.which for button in hand.wizard.verify.footer()]
        hand.click(Button.CustomButton2)
        hand.wait_for(WizardState.REVIEWING)
        hand.wait(lambda: hook.posted)
    assert {"transform", "validate", "before", "after", "progress", "rollback"} == set(called)


@shows("on_complete", "show_progress_chart", "show_error_log", "show_step_indicators")
def test_completing_is_told_and_parts_of_the_pages_can_be_left_out(open_wizard: OpenWizard) -> None:
    results: list[Any] = []
    left_out = {"show_progress_chart": False, "show_error_log": False, "show_step_indicators": False}
    hand = open_wizard(on_complete=results.append, **left_out)
    dashboard = hand.wizard.execute.dashboard
    assert hand.wizard.findChildren(StepIndicator) == []
    assert not dashboard.isAncestorOf(dashboard.chart)
    assert not dashboard.isAncestorOf(dashboard.log)
    hand.to_configure()
    hand.run(dry=False)
    hand.click(Button.FinishButton)
    hand.wait(lambda: results)
    assert results[0].counts.migrated == RECORDS


@shows("on_error")
def test_an_error_is_told_with_whether_the_run_can_be_taken_up(open_wizard: OpenWizard) -> None:
    told: list[tuple[object, bool]] = []
    hand = open_wizard(on_error=lambda error, recoverable: told.append((type(error).__name__, recoverable)))
    hand.to_configure()
    hand.place.database.unlink()
    hand.click(Button.CommitButton)
    hand.wait(lambda: told)
    assert told == [("SourceWrong", False)]


# --- the window ------------------------------------------------------------------------------------------------


@shows("on_cancel", "custom_actions", "theme", "width", "debug_mode")
def test_the_window_is_as_the_host_wants_it(open_wizard: OpenWizard) -> None:
    steps: list[WizardStep] = []
    action = CustomWizardAction(id="mine", label="Mine", on_click=lambda: None)
    config: dict[str, Any] = {"custom_actions": (action,), "theme": "high_contrast", "debug_mode": True}
    hand = open_wizard(is_shown=False, on_cancel=steps.append, **config)
    assert theme.of(hand.wizard).name == "high_contrast"
    assert [each.id for each in hand.wizard._footer._host.at(WizardStep.SELECT)] == ["mine", "diagnostics"]
    hand.wizard.show()
    hand.wizard.reject()
    assert steps == [WizardStep.SELECT]


@shows("theme")
@pytest.mark.parametrize("look", ["dark", "high_contrast"])
def test_text_can_be_read_in_another_theme_than_the_hosts_own(open_wizard: OpenWizard, look: str) -> None:
    hand = open_wizard(theme=look)
    role = QPalette.ColorRole
    window = hand.wizard.palette().color(role.Window)
    labels = [label for label in hand.wizard.findChildren(QLabel) if label.isVisible()]
    assert len(labels) > 10
    assert [label.text() for label in labels if ratio(label.palette().color(role.WindowText), window) < 4.5] == []


@shows("width")
def test_a_width_is_kept(qtbot: QtBot) -> None:
    wizard = MigrationWizard(WizardConfig(width=1_234))
    qtbot.addWidget(wizard)
    assert wizard.width() == 1_234


def test_every_field_has_a_test_that_shows_its_effect() -> None:
    assert {field.name for field in fields(WizardConfig)} == SHOWN
