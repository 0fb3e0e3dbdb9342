"""Every window in other languages: nothing left in English, nothing cut off, no letter for two controls."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_wizard import theme
from desktop_wizard.engine.executor import Executor
from desktop_wizard.engine.ports import Ports
from desktop_wizard.home import HomeWindow
from desktop_wizard.pages.base import Button
from desktop_wizard.pages.connection import ConnectionBook, ConnectionDialog
from desktop_wizard.pages.review.rule_form import kind_forms
from desktop_wizard.recent import remember
from desktop_wizard.user_settings import UserSettings
from tests.pages.conftest import PATIENCE_MS, Hand
from tests.support.accessible import duplicate_mnemonics
from tests.support.journey import Journey, small_journey
from tests.support.scripted_ask import ScriptedAsk
from tests.support.shown_texts import clipped_texts, engines_texts, shown_texts, sideways
from tests.support.tour import (
    SIZE,
    Look,
    look_at,
    look_at_questions,
    look_at_review,
    look_at_settings,
    look_at_tabs,
)
from tests.support.translations import LANGUAGES, in_disguise, in_language

OpenWizard = Callable[..., Hand]

pytestmark = pytest.mark.slow


def walk_through_the_wizard(hand: Hand, look: Look) -> None:
    wizard = hand.wizard
    hand.wait(lambda: wizard.select.summary.isVisible())
    look_at(look, "select", wizard)
    wizard.select.schema_card.details.click()
    look_at(look, "registry", wizard.select.schema_card._dialog)
    wizard.select.schema_card._dialog.close()
    hand.to_review()
    look_at_review(look, wizard)
    hand.to_configure_from_review()
    wizard.configure.toggle.setChecked(True)
    look_at(look, "configure", wizard)
    hand.run(dry=True)
    look_at(look, "verify a dry run", wizard)
    hand.click(Button.FinishButton)
    hand.wait(lambda: wizard.configure.rehearsal.result is not None)
    look_at(look, "configure, rehearsed", wizard)
    hand.click(Button.CommitButton)
    hand.wait(lambda: wizard.execute.progress is not None)
    look_at(look, "execute", wizard)
    hand.wait(lambda: wizard.session.report is not None)
    look_at(look, "verify", wizard)
    look_at(look, "full log", wizard.execute.dashboard.full_log)
    wizard.verify.findings.changed.all_records.click()
    hand.wait(lambda: wizard.verify.all_records.table.current() is not None)
    look_at(look, "all records", wizard.verify.all_records)
    wizard.verify.all_records.close()


def walk_through_home(home: HomeWindow, look: Look, qtbot: QtBot) -> None:
    home.resize(*SIZE)
    home.show()
    for tab, is_ready in (
        (home.runs, lambda: home.runs.table.current() is not None),
        (home.editor, lambda: home.editor.checked is not None and bool(home.registry.versions)),
        (home.history, lambda: home.history.changes.model().rowCount() > 0),
        (home.compatibility, lambda: home.compatibility.pair is not None),
        (home.start, lambda: bool(home.runs.runs.runs)),
    ):
        home.tabs.setCurrentWidget(tab)
        qtbot.waitUntil(is_ready, timeout=PATIENCE_MS)
    look_at_tabs(look, home)
    look_at_settings(look, home)


@pytest.fixture
def journey(tmp_path: Path) -> Journey:
    """Give a database with a dry run, a run that was verified, and one that was taken back."""
    made = small_journey(tmp_path / "runs")
    remember(made.ports.data_dir, made.selection)
    made.run(is_dry_run=True)
    real = made.run()
    made.verify(real.run_id)
    made.roll_back(real.run_id)
    made.verify(made.run().run_id)
    return made


Walk = Callable[[Look], None]
WALKS = ("questions", "connection", "wizard", "home")


@pytest.fixture(params=WALKS)
def walk(request: pytest.FixtureRequest) -> Walk:
    return cast("Walk", request.getfixturevalue(f"walk_{request.param}"))


@pytest.fixture
def walk_questions() -> Walk:
    return look_at_questions


@pytest.fixture
def walk_connection(qtbot: QtBot, ports: Ports) -> Walk:
    def go(look: Look) -> None:
        book = ConnectionBook(UserSettings(ports), ports.secrets)
        dialog = ConnectionDialog(None, book, ports, Executor(), ScriptedAsk(), None)
        qtbot.addWidget(dialog)
        look_at(look, "connection", dialog)

    return go


@pytest.fixture
def walk_wizard(open_wizard: OpenWizard) -> Walk:
    return lambda look: walk_through_the_wizard(open_wizard(allow_skip_backup=True), look)


@pytest.fixture
def walk_home(journey: Journey, qtbot: QtBot) -> Walk:
    def go(look: Look) -> None:
        home = HomeWindow(journey.ports, Executor(), ScriptedAsk(), UserSettings(journey.ports))
        qtbot.addWidget(home)
        walk_through_home(home, look, qtbot)

    return go


def words_of_rules() -> set[str]:
    """Return the words that are chosen among in rules files, or stand for what is not given."""
    parameters = [parameter for form in kind_forms().values() for parameter in form.parameters]
    words = [word for parameter in parameters for word in (*parameter.choices, parameter.default)]
    return {re.escape(word) for word in words if isinstance(word, str)}


ENGLISH = {
    "no word": r"[^A-Za-z]*|\d\.\d\.\d( +→ +\d\.\d\.\d)?|[\d.,]+ ?(s|/s|%|B|kB|MB)",
    "a name of the sample": r"payments|id|doc|created_at|schema_version|payment_event_schema|run_\w+|\S*/\S+",
    "a record source": r"(<qt>)?payments(,| ·) .*/payments\.db(</qt>)?",
    "the same in every language": r"English|Deutsch|Español|SHA-256.*|SQLite|JSON|Desktop Wizard",
    "a word of rules files": "|".join(sorted(words_of_rules())),
    "Qt's, which its own translations have": r"Scroll (Left|Right)",
}
"""Why a text stays as it is in another language → how it looks."""


def in_english(window: QWidget) -> list[str]:
    """Return what a window shows without a translation."""
    texts = [*shown_texts(window), *engines_texts(window)]
    return [f"{kind}: {text}" for kind, text in texts if _is_english(text)]


def _is_english(text: str) -> bool:
    return "[" not in text and not any(re.fullmatch(looks, text) for looks in ENGLISH.values())


def test_everything_that_a_window_shows_can_be_translated_and_has_room(walk: Walk, qapp: QApplication) -> None:
    english: dict[str, list[str]] = {}
    clipped: dict[str, list[str]] = {}

    def look(name: str, window: QWidget) -> None:
        english[name] = in_english(window)
        clipped[name] = [f"{kind}: {text}" for kind, text in clipped_texts(window)]

    with in_disguise(qapp):
        walk(look)
    assert {name: texts for name, texts in english.items() if texts} == {}
    assert {name: texts for name, texts in clipped.items() if texts} == {}


@pytest.mark.parametrize("look", ["light", "high_contrast"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_letter_leads_to_one_control_and_each_text_has_room(
    walk: Walk, qapp: QApplication, language: str, look: str
) -> None:
    theme.apply(qapp, theme.theme(look))
    wrong: dict[str, list[str]] = {}

    def note(name: str, window: QWidget) -> None:
        wrong[name] = [*duplicate_mnemonics(window), *(text for _, text in clipped_texts(window)), *sideways(window)]

    with in_language(qapp, language):
        walk(note)
    assert {name: texts for name, texts in wrong.items() if texts} == {}
