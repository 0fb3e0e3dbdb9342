"""Whom the runs of a wizard tell by mail and webhook: as the host says, else as the user has set it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_wizard.engine.model import Notice, Notifications
from desktop_wizard.engine.ports import Ports
from desktop_wizard.pages.base import Desk
from desktop_wizard.settings import Telling

# Called by this name with its context, so that lupdate finds the texts.
translate = QCoreApplication.translate


def told_by(desk: Desk) -> Notifications | Telling:
    """Return who is told, and of which events."""
    return desk.config.notifications or desk.settings.current.notifications


def told_sentence(wanted: Notifications | Telling) -> str:
    """Say who will be told, and when; an empty text where nobody is."""
    by_mail = wanted.mail_to if isinstance(wanted, Telling) else wanted.email
    by_webhook = wanted.webhook if isinstance(wanted, Telling) else wanted.slack
    whom = [translate("Telling", "{0} by mail").format(by_mail)] if by_mail else []
    whom += [translate("Telling", "a webhook")] if by_webhook else []
    events = [
        words
        for is_told, words in (
            (wanted.on_start, translate("Telling", "its beginning")),
            (wanted.on_complete, translate("Telling", "its end")),
            (wanted.on_error, translate("Telling", "errors that stop it")),
        )
        if is_told
    ]
    if not whom or not events:
        return ""
    return translate("Telling", "Told of {0}: {1}.").format(", ".join(events), ", ".join(whom))


def send(notice: Notice, wanted: Notifications | Telling, ports: Ports) -> tuple[str, ...]:
    """Tell whoever is to be told; return a sentence for each way that failed. It takes seconds."""
    if isinstance(wanted, Notifications):
        return ports.notifier.send(notice, wanted)
    url = ports.secrets.get(wanted.webhook) if wanted.webhook else None
    missing = (_no_url(wanted.webhook),) if wanted.webhook and not url else ()
    notifications = wanted.notifications(url)
    return missing + (ports.notifier.send(notice, notifications) if notifications else ())


def _no_url(name: str) -> str:
    said = translate("Telling", "No webhook was told: the keyring has no URL under the name “{0}”.")
    return said.format(name)
