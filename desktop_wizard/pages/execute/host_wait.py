"""What a stop says while a host is waited for, which nobody can interrupt once it was handed records."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication

from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.script.host_records import APPLY_SECONDS
from desktop_wizard.numerals import filled
from desktop_wizard.pages.wording import seconds

# Called by this name with its context, so that lupdate finds the texts.
translate = QCoreApplication.translate


class HostWait:
    """Counts the time since a stop was asked for, where the run's records lie with a host."""

    def __init__(self, config: WizardConfig) -> None:
        self._has_host = config.apply_migration is not None
        self._is_waited_for = False
        self._said, self._since = "", 0.0

    def begin(self, said: str, *, hands_over: bool) -> str:
        """Return what a stop says at once: `said`, and whom it waits for.

        Args:
            hands_over: whether the run hands records to a host, where there is one.
        """
        self._said, self._since = said, time.monotonic()
        self._is_waited_for = self._has_host and hands_over
        return self.text()

    def text(self) -> str:
        """Return what a stop says by now; the same as at once where no host is waited for."""
        if not self._is_waited_for:
            return self._said
        words = translate(
            "HostWait",
            "{0} What was handed to the program that these records lie with has to be answered first: up to {1:,.0f} "
            "minutes. Waiting: {2}.",
        )
        return filled(words, self._said, APPLY_SECONDS / 60, seconds(time.monotonic() - self._since))
