"""Connections: tried without creating anything, saved under a name, chosen again, and marked as production."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from keyring.backends import fail
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from desktop_wizard import theme
from desktop_wizard.app import Windows
from desktop_wizard.engine.executor import Executor
from desktop_wizard.engine.model import WizardStep
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.samples import SamplePlace
from desktop_wizard.pages.base import Button
from desktop_wizard.pages.connection import ConnectionBook, ConnectionDialog
from desktop_wizard.settings import Connection, Settings, SettingsFile
from desktop_wizard.user_settings import UserSettings
from tests.pages.conftest import PATIENCE_MS, Hand
from tests.support.accessible import duplicate_mnemonics, tab_cycle, unnamed_controls
from tests.support.keyrings import InMemory, using
from tests.support.scripted_ask import ScriptedAsk

OpenWizard = Callable[..., Hand]
pytestmark = pytest.mark.usefixtures("keyring")
SERVER = "postgresql://ann@db.example.org/shop"


@pytest.fixture
def new_dialog(
    qtbot: QtBot, ports: Ports, settings: UserSettings, ask: ScriptedAsk
) -> Callable[..., ConnectionDialog]:
    def new(editing: Connection | None = None) -> ConnectionDialog:
        book = ConnectionBook(settings, ports.secrets)
        made = ConnectionDialog(None, book, ports, Executor(), ask, editing)
        qtbot.addWidget(made)
        made.show()
        return made

    return new


@pytest.fixture
def dialog(new_dialog: Callable[..., ConnectionDialog]) -> ConnectionDialog:
    return new_dialog()


def payments(sample: SamplePlace, *, production: bool = True) -> Connection:
    return Connection(name="Payments", url=f"sqlite:///{sample.database}", production=production)


def write(dialog: ConnectionDialog, *, file: object = "", url: str = "", name: str = "") -> None:
    """Write into the form as somebody types."""
    for field, text in ((dialog.form.file, str(file)), (dialog.form.url, url), (dialog.form.name, name)):
        if text:
            field.clear()
            field.insert(text)
            field.textEdited.emit(text)


def error_of(field: object) -> str:
    return field.accessibleDescription()  # type: ignore[attr-defined, no-any-return]


# --- the dialog --------------------------------------------------------------------------------------------


def test_each_control_has_a_name_and_a_mnemonic_of_its_own(dialog: ConnectionDialog) -> None:
    dialog.message.say("success", "It answers.")
    assert unnamed_controls(dialog) == []
    assert duplicate_mnemonics(dialog) == []
    assert dialog.test in tab_cycle(dialog)


def test_enter_connects_from_a_field_and_presses_the_button_that_has_the_focus(
    dialog: ConnectionDialog, sample: SamplePlace, qtbot: QtBot
) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE_MS)
    write(dialog, file=sample.database)
    dialog.test.setFocus()
    QTest.keyClick(dialog.test, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "It answers" in dialog.message.label.text(), timeout=PATIENCE_MS)
    told = QSignalSpy(dialog.connected)
    dialog.form.file.setFocus()
    QTest.keyClick(dialog.form.file, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: told.count() == 1, timeout=PATIENCE_MS)


def test_a_test_says_version_size_and_tables_and_leaves_nothing_behind(
    dialog: ConnectionDialog, sample: SamplePlace, qtbot: QtBot
) -> None:
    before = sorted(sample.database.parent.iterdir())
    write(dialog, file=sample.database)
    assert dialog.form.url.text() == f"sqlite:///{sample.database}"
    dialog.test.click()
    qtbot.waitUntil(lambda: "It answers" in dialog.message.label.text(), timeout=PATIENCE_MS)
    assert f"SQLite {sqlite3.sqlite_version}" in dialog.message.label.text()
    assert "1 table: payments" in dialog.message.label.text()
    assert sorted(sample.database.parent.iterdir()) == before
    assert dialog.isVisible()


def test_a_missing_file_is_an_error_beside_the_field_that_names_the_path_and_nothing_is_made(
    dialog: ConnectionDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    missing = tmp_path / "none.sqlite"
    write(dialog, file=missing)
    dialog.test.click()
    qtbot.waitUntil(lambda: "There is no such file" in error_of(dialog.form.file), timeout=PATIENCE_MS)
    assert str(missing) in error_of(dialog.form.file)
    assert dialog.focusWidget() is dialog.form.file
    assert not missing.exists()


def test_the_dialog_grows_with_an_error_so_that_all_of_it_is_seen(
    dialog: ConnectionDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    write(dialog, file=tmp_path / "with a long name" / "none.sqlite")
    dialog.test.click()
    qtbot.waitUntil(lambda: "no such file" in error_of(dialog.form.file), timeout=PATIENCE_MS)
    _, said = dialog.errors._fields["file"]
    qtbot.waitUntil(lambda: said.height() >= said.heightForWidth(said.width()), timeout=PATIENCE_MS)


def test_a_file_that_is_no_database_is_told_by_what_is_in_it(
    dialog: ConnectionDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    text = tmp_path / "notes.sqlite"
    text.write_text("not a database at all" * 100, "utf-8")
    write(dialog, url=f"sqlite:///{text}")
    assert dialog.form.file.text() == str(text)
    dialog.test.click()
    qtbot.waitUntil(lambda: "not an SQLite database" in error_of(dialog.form.file), timeout=PATIENCE_MS)


def test_other_kinds_of_databases_are_seen_and_can_not_be_chosen(dialog: ConnectionDialog, qtbot: QtBot) -> None:
    kind = dialog.form.kind
    others = [kind.itemText(row) for row in range(1, kind.count())]
    assert others == [
        "DuckDB (comes with that database)",
        "PostgreSQL (comes with that database)",
        "MariaDB, MySQL (comes with that database)",
    ]
    assert not any(kind.model().flags(kind.model().index(row, 0)) & Qt.ItemFlag.ItemIsEnabled for row in (1, 2, 3))
    write(dialog, url=SERVER)
    assert kind.currentText() == "PostgreSQL (comes with that database)"
    dialog.test.click()
    qtbot.waitUntil(lambda: "can't be opened by this version" in error_of(dialog.form.url), timeout=PATIENCE_MS)


def test_to_connect_without_a_name_opens_the_database_and_saves_nothing(
    dialog: ConnectionDialog, ports: Ports, sample: SamplePlace, qtbot: QtBot
) -> None:
    told = QSignalSpy(dialog.connected)
    write(dialog, file=sample.database)
    dialog.connect_button.click()
    qtbot.waitUntil(lambda: told.count() == 1, timeout=PATIENCE_MS)
    assert told.at(0) == [f"sqlite:///{sample.database}"]
    assert not SettingsFile(ports.config_dir).path.exists()


def test_to_connect_with_a_name_saves_it_too(
    dialog: ConnectionDialog, settings: UserSettings, sample: SamplePlace, qtbot: QtBot
) -> None:
    write(dialog, file=sample.database, name="Payments")
    dialog.form.production.setChecked(True)
    dialog.connect_button.click()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=PATIENCE_MS)
    assert settings.current.connections == (payments(sample),)


def test_what_can_not_be_opened_is_not_saved_by_connect(
    dialog: ConnectionDialog, settings: UserSettings, tmp_path: Path, qtbot: QtBot
) -> None:
    write(dialog, file=tmp_path / "none.db", name="Nothing")
    dialog.connect_button.click()
    qtbot.waitUntil(lambda: "no such file" in error_of(dialog.form.file), timeout=PATIENCE_MS)
    assert settings.current.connections == ()


@pytest.mark.parametrize(
    ("field", "words"), [("file", "Choose a file"), ("name", "Give the connection a name"), ("url", "begins with")]
)
def test_what_is_missing_stands_beside_its_field(
    dialog: ConnectionDialog, sample: SamplePlace, field: str, words: str
) -> None:
    if field == "name":
        write(dialog, file=sample.database)
    elif field == "url":
        write(dialog, url="nonsense", name="x")
    dialog.save.click()
    assert words in error_of(getattr(dialog.form, field))
    assert dialog.isVisible()


def test_no_two_connections_have_the_same_name(
    new_dialog: Callable[..., ConnectionDialog], settings: UserSettings, sample: SamplePlace
) -> None:
    settings.save(Settings(connections=(payments(sample),)))
    dialog = new_dialog()
    write(dialog, file=sample.database, name="Payments")
    dialog.save.click()
    assert "Another connection is called so" in error_of(dialog.form.name)


# --- passwords ---------------------------------------------------------------------------------------------


def test_a_password_in_a_url_goes_to_its_own_field_and_then_into_the_keyring_alone(
    dialog: ConnectionDialog, settings: UserSettings, ports: Ports, keyring: InMemory, qtbot: QtBot
) -> None:
    write(dialog, url="postgresql://ann:open%20sesame@db.example.org/shop", name="Shop")
    dialog.form.url.editingFinished.emit()
    assert dialog.form.url.text() == SERVER
    assert dialog.form.password.text() == "open sesame"
    assert dialog.form.password.displayText() != "open sesame"
    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=PATIENCE_MS)
    assert settings.current.connections == (Connection(name="Shop", url=SERVER),)
    assert keyring.kept == {("desktop-wizard", SERVER): "open sesame"}
    for file in ports.data_dir.rglob("*"):
        assert not file.is_file() or b"sesame" not in file.read_bytes(), file


def test_without_a_keyring_a_password_lasts_for_the_session_and_that_is_said(
    dialog: ConnectionDialog, settings: UserSettings, ports: Ports, qtbot: QtBot
) -> None:
    with using(fail.Keyring()):
        write(dialog, url="postgresql://ann:sesame@db.example.org/shop", name="Shop")
        dialog.save.click()
        qtbot.waitUntil(lambda: "until the program ends" in dialog.message.label.text(), timeout=PATIENCE_MS)
        assert ports.secrets.get(SERVER) == "sesame"
    assert dialog.isVisible()
    assert [known.name for known in settings.current.connections] == ["Shop"]


def test_a_connection_that_is_removed_takes_its_password_with_it(
    windows: Windows, keyring: InMemory, qtbot: QtBot
) -> None:
    keyring.kept["desktop-wizard", SERVER] = "sesame"
    card = windows.home.start.connections
    card._ask = ask = ScriptedAsk()
    windows._settings.save(Settings(connections=(Connection(name="Shop", url=SERVER),)))
    ask.deletes = False
    card.remove.click()
    assert card.list.count() == 1
    ask.deletes = True
    card.remove.click()
    qtbot.waitUntil(lambda: keyring.kept == {}, timeout=PATIENCE_MS)
    assert windows._settings.current.connections == ()
    assert card.nothing.isVisible()


# --- where they are chosen ---------------------------------------------------------------------------------


def test_home_lists_them_and_opens_one(windows: Windows, sample: SamplePlace, qtbot: QtBot) -> None:
    card = windows.home.start.connections
    windows._settings.save(Settings(connections=(payments(sample), Connection(name="Shop", url=SERVER))))
    assert [card.list.item(row).text() for row in range(2)] == [
        f"Payments · production · {sample.database}",
        f"Shop · {SERVER} · comes with that database",
    ]
    card.list.setCurrentRow(1)
    assert not card.open_button.isEnabled()
    card.list.setCurrentRow(0)
    told = QSignalSpy(windows.home.wizard_wanted)
    windows.home.wizard_wanted.disconnect(windows.begin)
    card.open_button.click()
    assert told.at(0)[0].record_source.url == f"sqlite:///{sample.database}"


def test_home_has_them_renamed(windows: Windows, sample: SamplePlace, qtbot: QtBot) -> None:
    card = windows.home.start.connections
    windows._settings.save(Settings(connections=(payments(sample), Connection(name="Shop", url=SERVER))))
    card.list.setCurrentRow(0)
    card.edit.click()
    dialog = windows.home.findChild(ConnectionDialog)
    assert dialog is not None
    assert (dialog.form.file.text(), dialog.form.production.isChecked()) == (str(sample.database), True)
    assert not dialog.connect_button.isVisible()
    dialog.form.name.setText("Old payments")
    dialog.form.production.setChecked(False)
    dialog.save.click()
    assert [known.name for known in windows._settings.current.connections] == ["Old payments", "Shop"]
    assert card.list.item(0).text() == f"Old payments · {sample.database}"


def test_homes_connect_opens_the_database_that_answers(windows: Windows, sample: SamplePlace, qtbot: QtBot) -> None:
    windows.home.wizard_wanted.disconnect(windows.begin)
    told = QSignalSpy(windows.home.wizard_wanted)
    windows.home.start.connect_button.click()
    dialog = windows.home.findChild(ConnectionDialog)
    assert dialog is not None
    write(dialog, file=sample.database)
    dialog.connect_button.click()
    qtbot.waitUntil(lambda: told.count() == 1, timeout=PATIENCE_MS)


def test_selects_button_lists_them_and_takes_one(
    open_wizard: OpenWizard, settings: UserSettings, sample: SamplePlace
) -> None:
    settings.save(Settings(connections=(payments(sample), Connection(name="Shop & co", url=SERVER))))
    hand = open_wizard(settings=settings, record_source=None)
    button = hand.wizard.select.source_card.connect_button
    button.fill()
    actions = [action for action in button.menu().actions() if not action.isSeparator()]
    assert [action.text() for action in actions] == [
        "&New Connection…",
        "Payments (production)",
        "Shop && co (comes with that database)",
    ]
    assert not actions[2].isEnabled()
    actions[1].trigger()
    hand.wait(lambda: hand.wizard.select.source_card.source() is not None)
    assert hand.wizard.select.source_card.database.text() == str(sample.database)
    assert hand.wizard.select.has_choices


# --- production --------------------------------------------------------------------------------------------


def marks(hand: Hand) -> tuple[bool, bool]:
    """Return whether the frame and the word are seen."""
    page = hand.wizard._pages[hand.wizard.currentId()]
    return hand.wizard._production.frame.isVisible(), page._production.isVisible()


def test_a_production_database_is_marked_on_every_page_by_frame_and_word(
    open_wizard: OpenWizard, settings: UserSettings, sample: SamplePlace
) -> None:
    settings.save(Settings(connections=(payments(sample),)))
    hand = open_wizard(settings=settings)
    assert marks(hand) == (True, True)
    assert hand.wizard.select.place == "Step 1 of 5: Select Versions, production"
    hand.to_configure()
    assert marks(hand) == (True, True)
    settings.save(Settings(connections=(payments(sample, production=False),)))
    assert marks(hand) == (False, False)
    assert hand.wizard.configure.place == "Step 3 of 5: Configure Options"


def test_the_mark_follows_the_database_that_is_chosen(
    open_wizard: OpenWizard, settings: UserSettings, sample: SamplePlace, tmp_path: Path
) -> None:
    settings.save(Settings(connections=(payments(sample),)))
    other = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(other)) as made:
        made.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, doc TEXT)")
    hand = open_wizard(settings=settings)
    card = hand.wizard.select.source_card
    card.open_database(f"sqlite:///{other}")
    hand.wait(lambda: marks(hand) == (False, False))
    card.open_database(f"sqlite:///{sample.database}")
    hand.wait(lambda: marks(hand) == (True, True))


def test_a_run_that_is_taken_up_is_marked_as_well(
    open_wizard: OpenWizard, settings: UserSettings, sample: SamplePlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.save(Settings(connections=(payments(sample),)))
    hand = open_wizard(settings=settings)
    hand.to_configure()
    plan = hand.wizard.configure._plan(hand.wizard.configure.options())
    later = open_wizard(is_shown=False, settings=settings, record_source=None)
    monkeypatch.setattr(later.wizard.execute, "take_up", lambda run_id: None)
    later.wizard.take_up(plan, "run_1")
    assert later.wizard.step is WizardStep.EXECUTE
    assert marks(later) == (True, True)


@pytest.mark.parametrize("look", theme.THEME_NAMES)
def test_the_frame_is_as_large_as_the_window_and_in_a_colour_of_the_theme(
    open_wizard: OpenWizard, settings: UserSettings, sample: SamplePlace, look: str
) -> None:
    settings.save(Settings(connections=(payments(sample),)))
    hand = open_wizard(settings=settings, theme=look)
    hand.wizard.resize(1100, 800)
    frame = hand.wizard._production.frame
    hand.wait(lambda: frame.size() == hand.wizard.size())
    shown = hand.wizard.grab().toImage()
    danger = theme.theme(look).color("danger").rgb()
    assert {shown.pixel(2, 400), shown.pixel(1097, 400), shown.pixel(500, 2), shown.pixel(500, 797)} == {danger}


@pytest.mark.parametrize("is_hosted", [False, True])
def test_a_real_run_on_production_always_asks_and_names_the_connection(
    open_wizard: OpenWizard, settings: UserSettings, sample: SamplePlace, ask: ScriptedAsk, is_hosted: bool
) -> None:
    settings.save(Settings(connections=(payments(sample),)))
    hand = open_wizard(settings=None if is_hosted else settings, confirm_before_execution=False)
    ask.starts_for_real = False
    hand.to_configure()
    hand.wizard.configure.safety.dry_run.setChecked(False)
    hand.click(Button.CommitButton)
    assert ask.asked == ["start in production Payments"]
    assert hand.wizard.step is WizardStep.CONFIGURE
    assert hand.versions() == {"2.1.0": 400}


def test_a_dry_run_on_production_asks_nothing(
    open_wizard: OpenWizard, settings: UserSettings, sample: SamplePlace, ask: ScriptedAsk
) -> None:
    settings.save(Settings(connections=(payments(sample),)))
    hand = open_wizard(settings=settings)
    hand.to_configure()
    hand.run(dry=True)
    assert ask.asked == []
