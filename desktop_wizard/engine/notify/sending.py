"""Sends notices by every way that is asked for."""

from __future__ import annotations

from collections.abc import Callable

from desktop_wizard.engine.model import Notice, Notifications
from desktop_wizard.engine.notify.mail import send_mail
from desktop_wizard.engine.notify.webhook import is_webhook, post_webhook

SECONDS = 15.0
"""How long a server may take; the run goes on meanwhile."""


class NetworkNotifier:
    """Sends mail and posts to webhooks; fulfils `ports.Notifier`."""

    def __init__(self, password: Callable[[str], str | None], seconds: float = SECONDS) -> None:
        """Take what is needed to sign in.

        Args:
            password: returns the password for the user of a mail server, `user@host`; None where there is none.
        """
        self._password, self._seconds = password, seconds

    def send(self, notice: Notice, notifications: Notifications) -> tuple[str, ...]:
        """Send a notice; return a sentence for each way that failed. Nothing is raised, and no secret is told."""
        problems = []
        if notifications.email:
            problems.append(self._mail(notice, notifications.email, notifications))
        if notifications.slack:
            problems.append(
                self._tried("the webhook", lambda url: post_webhook(notice, url, self._seconds), notifications.slack)
            )
        return tuple(problem for problem in problems if problem)

    def can_post_to(self, url: str) -> bool:
        """Tell whether a webhook may have this URL: https, or http to this very machine."""
        return is_webhook(url)

    def _mail(self, notice: Notice, to: str, notifications: Notifications) -> str:
        server = notifications.server
        if server is None:
            return f"No mail was sent to {to}: no mail server is set."
        password = self._password(f"{server.user}@{server.host}") if server.user else ""
        if password is None:
            return f"No mail was sent to {to}: the keyring has no password for {server.user} at {server.host}."
        known: str = password
        return self._tried(
            f"{to} by {server.host}", lambda address: send_mail(notice, address, server, known, self._seconds), to
        )

    @staticmethod
    def _tried(whom: str, send: Callable[[str], None], target: str) -> str:
        try:
            send(target)
        except (OSError, ValueError) as error:
            # A webhook's URL is a secret that a message of the library may quote.
            reason = str(error).replace(target, "…") or type(error).__name__
            return f"Nobody was told through {whom}: {reason}."
        return ""
