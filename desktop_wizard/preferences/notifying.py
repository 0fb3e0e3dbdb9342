"""The section of the settings that says who is told of runs; each way can be tried at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack

from PySide6.QtWidgets import QLineEdit, QPushButton

from desktop_wizard.a11y import LineEdit
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.executor import Executor, Task
from desktop_wizard.engine.model import Notifications, Security
from desktop_wizard.engine.notices import trial_notice
from desktop_wizard.engine.ports import Ports
from desktop_wizard.pages.chore import Chore
from desktop_wizard.pages.configure.cards import FormCard
from desktop_wizard.pages.fields import FieldErrors
from desktop_wizard.preferences.sections import Section
from desktop_wizard.settings import Telling
from desktop_wizard.widgets.busy import Busy
from desktop_wizard.widgets.message import Message

WEBHOOK = "webhook"
"""The name under which the keyring keeps a webhook's URL, unless the file says another."""


class NotifyingSection(Section):
    """Who is told: on this desktop, by mail, by a webhook.

    Attributes:
        busy, message: what is being tried, and how it went; they stand where they are seen from each card.
    """

    def __init__(self, errors: FieldErrors, now: Telling, ports: Ports, executor: Executor) -> None:
        cards = [FormCard(errors) for _ in range(4)]
        super().__init__(self.tr("Told are names and counts, never anything out of a record."), cards)
        self._now, self._ports = now, ports
        self.message, self.busy = Message(), Busy()
        self._chore = Chore(executor, self.busy, self.message, self)
        desktop, events, mail, hook = cards
        self.desktop = desktop.add_choice(
            self.tr("Tell on this &desktop when a run in the background has ended"), now.desktop
        )
        self._add_events(events, now)
        self._add_mail(mail, now)
        self._add_webhook(hook, now)
        self.try_mail.clicked.connect(self._try_mail)
        self.try_webhook.clicked.connect(self._try_webhook)
        self.has_webhook.toggled.connect(self._weigh)
        self._weigh()

    def _add_events(self, card: FormCard, now: Telling) -> None:
        card.set_title(self.tr("Mail and webhook tell that a run…"))
        self.on_start = card.add_choice(self.tr("&begins"), now.on_start)
        self.on_complete = card.add_choice(self.tr("has &ended"), now.on_complete)
        self.on_error = card.add_choice(self.tr("was s&topped by an error"), now.on_error)

    def _add_mail(self, card: FormCard, now: Telling) -> None:
        card.set_title(self.tr("Mail"))
        self.mail_to = card.add_text("mail_to", self.tr("T&o:"), now.mail_to)
        self.mail_to.setPlaceholderText(self.tr("Nobody gets mail"))
        self.mail_from = card.add_text("mail_from", self.tr("&From:"), now.mail_from)
        self.mail_from.setPlaceholderText(self.tr("The same address"))
        self.host = card.add_text("smtp_host", self.tr("Ser&ver:"), now.smtp_host)
        self.port = card.add_number("smtp_port", self.tr("&Port:"), now.smtp_port)
        self.port.setGroupSeparatorShown(False)
        ways = {
            Security.STARTTLS: self.tr("STARTTLS"),
            Security.TLS: self.tr("TLS from the beginning"),
            Security.NONE: self.tr("None, on this very machine alone"),
        }
        self.security = card.add_list(
            self.tr("En&cryption:"),
            {str(way): words for way, words in ways.items()},
            now.smtp_security,
            "smtp_security",
        )
        self.user = card.add_text("smtp_user", self.tr("&User:"), now.smtp_user)
        self.user.setPlaceholderText(self.tr("Nobody signs in"))
        self.password = _secret(card.add_text("password", self.tr("Pass&word:")))
        self.password.setPlaceholderText(self.tr("Empty: the one in the system's keyring"))
        self.try_mail = QPushButton(self.tr("Send a Test &Mail"))
        card.head.addWidget(self.try_mail)

    def _add_webhook(self, card: FormCard, now: Telling) -> None:
        card.set_title(self.tr("Webhook"))
        self.has_webhook = card.add_choice(self.tr("Post to a web&hook like those of Slack"), bool(now.webhook))
        self.url = _secret(card.add_text("webhook", self.tr("UR&L:")))
        self.url.setPlaceholderText(
            self.tr("Empty: the one in the system's keyring") if now.webhook else self.tr("https://…")
        )
        self.try_webhook = QPushButton(self.tr("Post a Te&st"))
        card.head.addWidget(self.try_webhook)

    # --- what stands there ---------------------------------------------------------------------------------

    def value(self) -> Telling:
        return Telling(
            desktop=self.desktop.isChecked(),
            on_start=self.on_start.isChecked(),
            on_complete=self.on_complete.isChecked(),
            on_error=self.on_error.isChecked(),
            mail_to=self.mail_to.text().strip(),
            mail_from=self.mail_from.text().strip(),
            smtp_host=self.host.text().strip(),
            smtp_port=self.port.value(),
            smtp_security=self.security.currentData(),
            smtp_user=self.user.text().strip(),
            webhook=(self._now.webhook or WEBHOOK) if self.has_webhook.isChecked() else "",
        )

    def secrets(self) -> dict[str, str]:
        """Return the secrets that were typed, by the names under which they are kept."""
        told, typed = self.value(), {}
        if told.smtp_user and self.password.text():
            typed[f"{told.smtp_user}@{told.smtp_host}"] = self.password.text()
        if told.webhook and self.url.text():
            typed[told.webhook] = self.url.text().strip()
        return typed

    def keep_secrets(self) -> Callable[[Task], Sequence[str]] | None:
        """Return the work of keeping what was typed and forgetting what is not needed, None where there is none.

        It returns a sentence for each that was not done as it should be. It may take its time: a keyring asks to be
        unlocked first.
        """
        secrets, typed = self._ports.secrets, self.secrets()
        gone = [self._now.webhook] if self._now.webhook and not self.has_webhook.isChecked() else []

        def work(task: Task) -> Sequence[str]:
            said = [secrets.keep(name, secret) for name, secret in typed.items()]
            for name in gone:
                try:
                    secrets.forget(name)
                except WizardError as error:
                    said.append(error.what)
            return [each for each in said if each]

        return work if typed or gone else None

    def problems(self) -> dict[str, str]:
        """Return what is wrong with the secrets; all else is checked with the settings."""
        url = self.url.text().strip()
        if not self.has_webhook.isChecked() or (not url and self._now.webhook):
            return {}
        if not self._ports.notifier.can_post_to(url):
            return {"webhook": self.tr("A webhook's URL begins with https://.")}
        return {}

    def _weigh(self) -> None:
        for field in (self.url, self.try_webhook):
            field.setEnabled(self.has_webhook.isChecked())

    # --- trials --------------------------------------------------------------------------------------------

    def _try_mail(self) -> None:
        told = self.value()
        if not told.mail_to or not told.smtp_host:
            self.message.say("error", self.tr("Write down first to whom, and by which server."))
            return
        self._try(Notifications(email=told.mail_to, server=told.server), told.mail_to)

    def _try_webhook(self) -> None:
        told = self.value()
        self._try(Notifications(), self.tr("the webhook"), hook=told.webhook)

    def _try(self, notifications: Notifications, whom: str, hook: str = "") -> None:
        """Send a notice by one way, with what stands in the form and is not saved."""
        ports, typed = self._ports, self.secrets()

        def work(task: Task) -> Sequence[str]:
            with ExitStack() as lent:
                for name, secret in typed.items():
                    lent.enter_context(ports.secrets.lent(name, secret))
                wanted = Notifications(slack=ports.secrets.get(hook)) if hook else notifications
                if hook and not wanted.slack:
                    return [f"Nobody was told: the keyring has no URL of a webhook under the name “{hook}”."]
                return ports.notifier.send(trial_notice(), wanted)

        telling = self.tr("Telling {0}…").format(whom)
        self._chore.start(telling, work, lambda problems: self._tried(problems, whom))

    def _tried(self, problems: Sequence[str], whom: str) -> None:
        if problems:
            self.message.say("error", " ".join(problems))
        else:
            self.message.say("success", self.tr("Sent to {0}. Look whether it has arrived.").format(whom))


def _secret(field: LineEdit) -> LineEdit:
    """Have a field show dots for what is typed into it."""
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field
