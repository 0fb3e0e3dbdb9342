"""Keeps pictures of the settings: `python -m tests.support.settings_screenshots FOLDER [THEME …]`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtTest import QTest

from desktop_wizard import theme
from desktop_wizard.a11y import install_factory
from desktop_wizard.engine.executor import Executor
from desktop_wizard.engine.wiring import build_ports
from desktop_wizard.preferences import SettingsDialog
from desktop_wizard.user_settings import UserSettings
from tests.support.screenshots import _application


def picture_settings(look: str, folder: Path) -> None:
    """Keep each section, and the errors of a form that was saved with mistakes in it."""
    theme.apply(_application(), theme.theme(look))
    ports = build_ports(Path(tempfile.mkdtemp(prefix="desktop-wizard-")))
    dialog = SettingsDialog(None, UserSettings(ports), ports, Executor())
    dialog.show()
    for number in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(number)
        QTest.qWait(200)
        dialog.grab().save(str(folder / f"settings-{number}-{look}.png"))
    dialog.notifying.mail_to.setText("nobody")
    dialog.notifying.has_webhook.setChecked(True)
    dialog.save.click()
    dialog.notifying.message.say("success", "Sent to the webhook. Look whether it has arrived.")
    QTest.qWait(200)
    dialog.grab().save(str(folder / f"settings-errors-{look}.png"))
    dialog.close()


def main(folder: Path, looks: list[str]) -> None:
    _application()
    install_factory()
    folder.mkdir(parents=True, exist_ok=True)
    for look in looks or theme.THEME_NAMES:
        picture_settings(look, folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
