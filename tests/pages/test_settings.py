"""The user's settings in the windows: changed in their dialog, and in force where they are about something."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from keyring.backends import fail
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_wizard import Notifications, theme
from desktop_wizard.app import Look, Windows
from desktop_wizard.config import WizardConfig, begun_with
from desktop_wizard.engine.model import BackupStrategy, MailServer, Notice
from desktop_wizard.engine.ports import Ports
from desktop_wizard.preferences import SettingsDialog
from desktop_wizard.settings import LANGUAGES, Appearance, Keeping, RunDefaults, Settings, SettingsFile, Telling
from desktop_wizard.user_settings import UserSettings
from tests.pages.conftest import PATIENCE_MS, Hand
from tests.support.accessible import duplicate_mnemonics, tab_cycle, unnamed_controls
from tests.support.keyrings import InMemory, using
from tests.support.webhook import answering

OpenWizard = Callable[..., Hand]
pytestmark = pytest.mark.usefixtures("keyring")


@pytest.fixture
def dialog(windows: Windows) -> SettingsDialog:
    windows.home.settings_button.click()
    opened = windows.home.findChild(SettingsDialog)
    assert opened is not None
    return opened


def saved(ports: Ports) -> Settings:
    return SettingsFile(ports.config_dir).read().settings


# --- the dialog --------------------------------------------------------------------------------------------


def test_each_control_of_each_section_has_a_name_and_a_mnemonic_of_its_own(dialog: SettingsDialog) -> None:
    for number in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(number)
        assert unnamed_controls(dialog) == [], dialog.tabs.tabText(number)
        assert duplicate_mnemonics(dialog) == [], dialog.tabs.tabText(number)
        assert dialog.save in tab_cycle(dialog)


def test_a_language_is_chosen_by_its_own_name_and_spoken_from_the_next_start_on(
    dialog: SettingsDialog, ports: Ports
) -> None:
    language = dialog.appearance.language
    assert [language.itemText(at) for at in range(1, language.count())] == ["English", "Deutsch", "Español"]
    assert [language.itemData(at) for at in range(language.count())] == list(LANGUAGES)
    assert "next start" in language.accessibleDescription()
    language.setCurrentIndex(language.findData("de"))
    dialog.save.click()
    assert saved(ports).appearance == Appearance(language="de")
    assert dialog.windowTitle() == "Settings"


def test_what_is_saved_stands_in_the_file_and_in_the_dialog_the_next_time(
    dialog: SettingsDialog, windows: Windows, ports: Ports, qtbot: QtBot
) -> None:
    dialog.runs.batch_size.setValue(250)
    dialog.runs.delay.setValue(500)
    dialog.keeping.undo_days.setValue(7)
    dialog.notifying.desktop.setChecked(False)
    dialog.save.click()
    assert saved(ports) == Settings(
        runs=RunDefaults(batch_size=250, retry_delay=0.5),
        keeping=Keeping(undo_days=7),
        notifications=Telling(desktop=False),
    )
    qtbot.waitUntil(lambda: windows.home.findChild(SettingsDialog) is None, timeout=PATIENCE_MS)
    windows.home.open_settings()
    again = windows.home.findChild(SettingsDialog)
    assert again is not None
    assert again.value() == saved(ports)


def test_what_the_fields_show_in_round_numbers_stays_as_it_is_unless_it_is_changed(
    windows: Windows, ports: Ports
) -> None:
    exact = Settings(runs=RunDefaults(timeout=90.5, retry_delay=0.1234567))
    windows._settings.save(exact)
    windows.home.open_settings()
    dialog = windows.home.findChild(SettingsDialog)
    assert dialog is not None
    assert dialog.value() == exact
    dialog.runs.timeout.setValue(100)
    assert dialog.value().runs.timeout == 100.0


def test_the_keys_of_the_system_open_them_and_twice_is_once(windows: Windows, qtbot: QtBot) -> None:
    windows.home.activateWindow()
    qtbot.waitUntil(windows.home.isActiveWindow, timeout=PATIENCE_MS)
    QTest.keyClick(windows.home, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    windows.home.open_settings()
    assert len(windows.home.findChildren(SettingsDialog)) == 1


def test_what_is_wrong_stands_beside_its_field_and_the_focus_goes_to_the_first(
    dialog: SettingsDialog, ports: Ports
) -> None:
    dialog.notifying.mail_to.setText("nobody")
    dialog.runs.workers.setValue(99)
    dialog.tabs.setCurrentIndex(3)
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.tabs.currentIndex() == 1
    assert dialog.focusWidget() is dialog.runs.workers
    assert "between 1 and 16" in dialog.runs.workers.accessibleDescription()
    assert "no address" in dialog.notifying.mail_to.accessibleDescription()
    assert "Name the server" in dialog.notifying.host.accessibleDescription()
    assert saved(ports) == Settings()


def test_cancel_saves_nothing_and_takes_the_theme_back(
    dialog: SettingsDialog, windows: Windows, ports: Ports, qapp: QApplication
) -> None:
    look = Look(qapp, windows._settings)
    try:
        before = theme.of(dialog).name
        for wanted in theme.THEME_NAMES:
            dialog.appearance.theme.setCurrentIndex(dialog.appearance.theme.findData(wanted))
            assert theme.of(dialog).name == wanted, "a theme is shown as soon as it is chosen"
        dialog.cancel.click()
        assert theme.of(windows.home).name == before
        assert saved(ports) == Settings()
    finally:
        look.deleteLater()


def test_a_theme_that_is_saved_holds_at_the_next_start(ports: Ports, qapp: QApplication, qtbot: QtBot) -> None:
    SettingsFile(ports.config_dir).save(Settings(), Settings(appearance=Appearance(theme="dark")))
    look = Look(qapp, UserSettings(ports))
    assert qapp.property("desktopWizardTheme") == "dark"
    look.show("light")
    look.deleteLater()


def test_the_desktops_theme_is_followed_only_where_that_is_wanted(settings: UserSettings, qapp: QApplication) -> None:
    look = Look(qapp, settings)
    desktop = look.findChild(theme.SystemTheme)
    assert desktop is not None
    desktop.changed.emit(theme.theme("dark"))
    assert qapp.property("desktopWizardTheme") == "dark"
    settings.save(Settings(appearance=Appearance(theme="light")))
    desktop.changed.emit(theme.theme("high_contrast"))
    assert qapp.property("desktopWizardTheme") == "light"
    look.deleteLater()


def test_the_theme_changes_again_and_again_while_a_wizard_is_open(
    open_wizard: Callable[..., Hand], qapp: QApplication
) -> None:
    theme.apply(qapp, theme.theme("light"))
    hand = open_wizard()
    for name in ("dark", "high_contrast", "dark", "light"):
        theme.apply(qapp, theme.theme(name))
        hand.qtbot.waitExposed(hand.wizard)
        assert hand.wizard.grab().toImage().pixelColor(1, 1) == theme.theme(name).color("window")


def test_home_and_the_dialog_say_what_in_the_file_can_not_be_used(
    ports: Ports, data_folder: object, qtbot: QtBot
) -> None:
    file = SettingsFile(ports.config_dir)
    file.path.write_text("[runs]\nworkers = 99\nbatch_size = 7\n", "utf-8")
    windows = Windows(ports, UserSettings(ports))
    qtbot.addWidget(windows.home)
    windows.home.show()
    assert "line 2, runs.workers" in windows.home.message.label.text()
    windows.home.open_settings()
    opened = windows.home.findChild(SettingsDialog)
    assert opened is not None
    assert "line 2, runs.workers" in opened.message.label.text()
    assert (opened.runs.workers.value(), opened.runs.batch_size.value()) == (3, 7)


def test_a_file_that_can_not_be_read_is_not_saved_over(dialog: SettingsDialog, ports: Ports) -> None:
    file = SettingsFile(ports.config_dir)
    file.path.write_text("[runs", "utf-8")
    dialog.runs.batch_size.setValue(250)
    dialog.save.click()
    assert dialog.isVisible()
    assert "can't be saved" in dialog.message.label.text()
    assert file.path.read_text("utf-8") == "[runs"


# --- secrets and trials ------------------------------------------------------------------------------------


def fill_mail(dialog: SettingsDialog) -> None:
    notifying = dialog.notifying
    for field, text in (
        (notifying.mail_to, "ann@example.org"),
        (notifying.host, "127.0.0.1"),
        (notifying.user, "wizard"),
        (notifying.password, "open sesame"),
    ):
        field.setText(text)


def test_secrets_go_to_the_keyring_and_names_alone_into_the_file(
    dialog: SettingsDialog, ports: Ports, keyring: InMemory, qtbot: QtBot
) -> None:
    fill_mail(dialog)
    dialog.notifying.has_webhook.setChecked(True)
    dialog.notifying.url.setText("https://hooks.example.org/secret")
    dialog.save.click()
    qtbot.waitUntil(lambda: saved(ports) != Settings(), timeout=PATIENCE_MS)
    assert keyring.kept == {
        ("desktop-wizard", "wizard@127.0.0.1"): "open sesame",
        ("desktop-wizard", "webhook"): "https://hooks.example.org/secret",
    }
    text = SettingsFile(ports.config_dir).path.read_text("utf-8")
    assert 'webhook = "webhook"' in text
    assert "sesame" not in text
    assert "secret" not in text


def test_a_webhook_that_is_switched_off_leaves_the_keyring(
    windows: Windows, ports: Ports, keyring: InMemory, qtbot: QtBot
) -> None:
    keyring.kept["desktop-wizard", "webhook"] = "https://hooks.example.org/secret"
    windows._settings.save(Settings(notifications=Telling(webhook="webhook")))
    windows.home.open_settings()
    dialog = windows.home.findChild(SettingsDialog)
    assert dialog is not None
    dialog.notifying.has_webhook.setChecked(False)
    dialog.save.click()
    qtbot.waitUntil(lambda: saved(ports) == Settings(), timeout=PATIENCE_MS)
    assert keyring.kept == {}


def test_without_a_keyring_it_is_said_that_the_password_lasts_for_this_session(
    dialog: SettingsDialog, ports: Ports, qtbot: QtBot
) -> None:
    with using(fail.Keyring()):
        fill_mail(dialog)
        dialog.save.click()
        qtbot.waitUntil(lambda: "until the program ends" in dialog.message.label.text(), timeout=PATIENCE_MS)
        assert ports.secrets.get("wizard@127.0.0.1") == "open sesame"
    assert saved(ports).notifications.mail_to == "ann@example.org"
    assert dialog.isVisible()


def test_a_test_message_goes_to_the_webhook_that_stands_in_the_form(
    dialog: SettingsDialog, ports: Ports, keyring: InMemory, qtbot: QtBot
) -> None:
    with answering() as hook:
        dialog.notifying.has_webhook.setChecked(True)
        dialog.notifying.url.setText(hook.url)
        dialog.notifying.try_webhook.click()
        qtbot.waitUntil(lambda: "Sent to the webhook" in dialog.notifying.message.label.text(), timeout=PATIENCE_MS)
    assert hook.posted[0]["text"].startswith("Desktop Wizard can reach you")
    assert keyring.kept == {}
    assert saved(ports) == Settings()


def test_a_test_mail_that_does_not_get_through_says_why(dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.notifying.try_mail.click()
    assert "to whom" in dialog.notifying.message.label.text()
    fill_mail(dialog)
    dialog.notifying.port.setValue(1)
    dialog.notifying.try_mail.click()
    qtbot.waitUntil(lambda: "Nobody was told" in dialog.notifying.message.label.text(), timeout=PATIENCE_MS)
    assert "sesame" not in dialog.notifying.message.label.text()


def test_a_test_mail_is_sent_with_the_password_that_was_just_typed(
    dialog: SettingsDialog, ports: Ports, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    sent: list[tuple[str, MailServer, str]] = []

    def send(notice: Notice, to: str, server: MailServer, password: str, seconds: float) -> None:
        sent.append((to, server, password))

    monkeypatch.setattr("desktop_wizard.engine.notify.sending.send_mail", send)
    fill_mail(dialog)
    dialog.notifying.try_mail.click()
    qtbot.waitUntil(lambda: bool(sent), timeout=PATIENCE_MS)
    assert sent == [("ann@example.org", MailServer(host="127.0.0.1", user="wizard"), "open sesame")]
    qtbot.waitUntil(lambda: not dialog.notifying.busy.isVisible(), timeout=PATIENCE_MS)


def test_a_webhook_in_the_open_is_refused(dialog: SettingsDialog, ports: Ports) -> None:
    dialog.notifying.has_webhook.setChecked(True)
    dialog.notifying.url.setText("http://hooks.example.org/x")
    dialog.save.click()
    assert dialog.tabs.currentIndex() == 3
    assert "https://" in dialog.notifying.url.accessibleDescription()


# --- where they hold ---------------------------------------------------------------------------------------


def test_a_wizard_begins_with_them_unless_its_configuration_says_otherwise() -> None:
    runs = RunDefaults(
        batch_size=7,
        dry_run=False,
        backup="export_json",
        timeout=90.0,
        retry=False,
        max_retries=1,
        retry_delay=0.5,
        parallel=True,
        workers=5,
    )
    begun = begun_with(WizardConfig(default_batch_size=50), Settings(runs=runs))
    assert begun == WizardConfig(
        default_batch_size=50,
        default_dry_run=False,
        backup_strategy=BackupStrategy.EXPORT_JSON,
        migration_timeout=90.0,
        retry_failed_records=False,
        max_retries=1,
        retry_delay=0.5,
        parallel_processing=True,
        parallel_workers=5,
    )


def test_the_programs_wizard_begins_with_them_and_an_embedded_one_does_not(
    open_wizard: OpenWizard, settings: UserSettings
) -> None:
    settings.save(replace(Settings(), runs=RunDefaults(timeout=120.0, max_retries=2)))
    hand = open_wizard(settings=settings)
    assert hand.wizard.configure.options().timeout == 120.0
    assert hand.wizard.configure.options().max_retries == 2
    embedded = open_wizard()
    assert embedded.wizard.configure.options().timeout == 3600.0


def test_the_wizard_opens_them_by_a_button_on_each_page_and_by_keys(
    open_wizard: OpenWizard, settings: UserSettings, qtbot: QtBot
) -> None:
    hand = open_wizard(settings=settings)
    hand.wizard.select.settings_wanted.emit()
    dialog = hand.wizard.findChild(SettingsDialog)
    assert dialog is not None
    dialog.cancel.click()
    hand.wait(lambda: hand.wizard.findChild(SettingsDialog) is None)
    hand.wizard.activateWindow()
    hand.wait(hand.wizard.isActiveWindow)
    QTest.keyClick(hand.wizard, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert hand.wizard.findChild(SettingsDialog) is not None


def test_configure_says_who_will_be_told_and_follows_the_settings(
    open_wizard: OpenWizard, settings: UserSettings
) -> None:
    hand = open_wizard(settings=settings)
    hand.to_configure()
    lines = hand.wizard.configure.lines
    assert "Told of" not in lines.text()
    settings.save(
        Settings(notifications=Telling(mail_to="ann@example.org", smtp_host="h", webhook="webhook", on_start=True))
    )
    told = "Told of its beginning, its end, errors that stop it: ann@example.org by mail, a webhook."
    assert told in lines.text()


def test_a_run_tells_whom_the_settings_name(
    open_wizard: OpenWizard, settings: UserSettings, keyring: InMemory
) -> None:
    with answering() as hook:
        keyring.kept["desktop-wizard", "webhook"] = hook.url
        settings.save(Settings(notifications=Telling(webhook="webhook")))
        hand = open_wizard(settings=settings)
        hand.to_configure()
        hand.run(dry=True)
        hand.wait(lambda: hook.posted)
    assert hook.posted[0]["text"].startswith("Dry run finished")


def test_whom_a_host_names_is_told_instead(
    open_wizard: OpenWizard, settings: UserSettings, keyring: InMemory
) -> None:
    with answering() as hook, answering() as users:
        keyring.kept["desktop-wizard", "webhook"] = users.url
        settings.save(Settings(notifications=Telling(webhook="webhook")))
        hand = open_wizard(settings=settings, notifications=Notifications(slack=hook.url))
        hand.to_configure()
        hand.run(dry=True)
        hand.wait(lambda: hook.posted)
        assert users.posted == []


def test_a_webhook_whose_url_is_gone_from_the_keyring_is_a_warning_in_the_log(
    open_wizard: OpenWizard, settings: UserSettings
) -> None:
    settings.save(Settings(notifications=Telling(webhook="webhook")))
    hand = open_wizard(settings=settings)
    hand.to_configure()
    hand.run(dry=True)
    lines = hand.wizard.execute.dashboard.log.log
    told = "the keyring has no URL under the name “webhook”"
    hand.wait(lambda: any(told in lines.index(row).data() for row in range(lines.rowCount())))


def test_backups_begin_with_the_number_to_keep_and_follow_it(windows: Windows) -> None:
    assert windows.home.backups.keep.value() == 5
    windows._settings.save(Settings(keeping=Keeping(backups=2)))
    assert windows.home.backups.keep.value() == 2
