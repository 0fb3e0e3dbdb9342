"""What in settings can't stand, before they are saved; the file's reader asks for less, key by key."""

from __future__ import annotations

import re
from dataclasses import asdict

from desktop_wizard.engine.model import Security
from desktop_wizard.engine.notify.mail import LOCAL
from desktop_wizard.settings.keys import TABLES
from desktop_wizard.settings.values import Settings, Telling

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")


def settings_problems(settings: Settings) -> dict[str, str]:
    """Return key → what is wrong with its value, as a sentence; the keys of all tables have names of their own."""
    problems: dict[str, str] = {}
    for table, (_, keys) in TABLES.items():
        values = asdict(getattr(settings, table))
        problems |= {key.name: what for key in keys if (what := key.problem(values[key.name]))}
    return _mail_problems(settings.notifications) | problems


def _mail_problems(told: Telling) -> dict[str, str]:
    problems = {}
    for key, address in (("mail_to", told.mail_to), ("mail_from", told.mail_from)):
        if address and not _ADDRESS.fullmatch(address):
            problems[key] = "This is no address; one looks like name@example.org."
    if told.mail_to and not told.smtp_host:
        problems["smtp_host"] = "Name the server that takes the mail."
    if told.smtp_host and told.smtp_security == Security.NONE and told.smtp_host not in LOCAL:
        problems["smtp_security"] = "Mail is not sent without encryption to another machine."
    return problems
