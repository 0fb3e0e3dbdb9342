"""Keeps pictures of settings and connections: `python -m tests.support.settings_screenshots FOLDER [THEME …]`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_wizard import theme
from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.executor import Executor
from desktop_wizard.engine.samples import create_sample
from desktop_wizard.engine.status import WizardState
from desktop_wizard.engine.wiring import build_ports
from desktop_wizard.home import HomeWindow
from desktop_wizard.pages.base import Button
from desktop_wizard.preferences import SettingsDialog
from desktop_wizard.settings import Connection, Settings
from desktop_wizard.user_settings import UserSettings
from desktop_wizard.wizard import MigrationWizard
from tests.support.screenshots import SIZE, _application, begin, wait_for
from tests.support.scripted_ask import ScriptedAsk


def picture_settings(look: str, folder: Path) -> None:
    """Keep each section, and the errors of a form that was saved with mistakes in it."""
    theme.apply(_application(), theme.theme(look))
    ports = build_ports(Path(tempfile.mkdtemp(prefix="desktop-wizard-")))
    dialog = SettingsDialog(None, UserSettings(ports), ports, Executor(), ScriptedAsk())
    dialog.show()
    for number in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(number)
        _keep(dialog, folder, f"settings-{number}-{look}")
    dialog.notifying.mail_to.setText("nobody")
    dialog.notifying.has_webhook.setChecked(True)
    dialog.save.click()
    dialog.notifying.message.say("success", "Sent to the webhook. Look whether it has arrived.")
    _keep(dialog, folder, f"settings-errors-{look}")
    dialog.close()


def picture_connections(look: str, folder: Path) -> None:
    """Keep Home's start with connections, the dialog after a test and with an error, and a marked wizard."""
    theme.apply(_application(), theme.theme(look))
    home = Path(tempfile.mkdtemp(prefix="desktop-wizard-"))
    place, ports = create_sample("payments", home / "sample"), build_ports(home / "data")
    settings = UserSettings(ports)
    payments = Connection(name="Payments", url=f"sqlite:///{place.database}", production=True)
    shop = Connection(name="Shop", url="postgresql://ann@db.example.org/shop")
    settings.save(Settings(connections=(payments, shop)))
    start = HomeWindow(ports, Executor(), ScriptedAsk(), settings)
    start.resize(*SIZE)
    _keep(start, folder, f"connections-home-{look}")
    dialog = start.start.connections.connect_new()
    dialog.form.show_connection(payments)
    dialog.test.click()
    wait_for(dialog.message.isVisible)
    _keep(dialog, folder, f"connection-tested-{look}")
    dialog.form.show_file(place.database.with_name("none.sqlite"))
    dialog.save.click()
    dialog.test.click()
    wait_for(lambda: bool(dialog.form.file.accessibleDescription()))
    _keep(dialog, folder, f"connection-error-{look}")
    start.close()
    config = WizardConfig(record_source=place.source, registry=str(place.registry), rules=place.rules)
    wizard = MigrationWizard(config, ports=ports, ask=ScriptedAsk(), settings=settings)
    wizard.resize(*SIZE)
    wizard.show()
    wait_for(wizard.select.summary.isVisible)
    _keep(wizard, folder, f"production-select-{look}")
    wizard.button(Button.NextButton).click()
    wait_for(lambda: wizard.state is WizardState.REVIEWING)
    wizard.button(Button.NextButton).click()
    wait_for(lambda: wizard.state is WizardState.CONFIGURING)
    _keep(wizard, folder, f"production-configure-{look}")
    wizard.close()


def _keep(window: QWidget, folder: Path, name: str) -> None:
    window.show()
    QTest.qWait(300)
    window.grab().save(str(folder / f"{name}.png"))


def main(folder: Path, looks: list[str]) -> None:
    begin()
    folder.mkdir(parents=True, exist_ok=True)
    for look in looks or theme.THEME_NAMES:
        picture_settings(look, folder)
        picture_connections(look, folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
