"""Notices by mail and webhook, to a real SMTP server and a real HTTP endpoint of this machine."""

from __future__ import annotations

import logging
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from email import message_from_bytes
from email.message import Message
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword, Session

from desktop_wizard.engine.model import MailServer, Notice, Notifications, Security
from desktop_wizard.engine.notify import NetworkNotifier
from tests.support.webhook import Hook, answering

NOTICE = Notice("Migration finished: pay & <co>", "9,988 of 10,000 records migrated. Grüße.")


class Mailbox:
    """Takes mail as an SMTP server does; signing in takes the password `open sesame`."""

    def __init__(self) -> None:
        self.mail: list[Message] = []

    async def handle_DATA(self, server: Any, session: Session, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        self.mail.append(message_from_bytes(envelope.content, policy=default))
        return "250 OK"


def authenticated(
    server: Any, session: Session, envelope: Envelope, mechanism: str, login: LoginPassword
) -> AuthResult:
    return AuthResult(success=login.password == b"open sesame")


@pytest.fixture(autouse=True)
def _quiet_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the server of these tests logs is not this program's."""
    monkeypatch.setattr(logging.getLogger("mail.log"), "disabled", True)


@contextmanager
def serving(box: Mailbox, tls: ssl.SSLContext | None = None) -> Iterator[MailServer]:
    """Serve SMTP on a free port, with STARTTLS where there is a certificate."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        port = found.getsockname()[1]
    controller = Controller(
        box,
        hostname="127.0.0.1",
        port=port,
        authenticator=authenticated,
        auth_require_tls=False,
        tls_context=tls,
        require_starttls=tls is not None,
    )
    controller.start()
    try:
        yield MailServer(host="localhost", port=port, security=Security.STARTTLS if tls else Security.NONE)
    finally:
        controller.stop()


@pytest.fixture
def mailbox() -> Iterator[tuple[Mailbox, MailServer]]:
    box = Mailbox()
    with serving(box) as server:
        yield box, server


@pytest.fixture
def hook(request: pytest.FixtureRequest) -> Iterator[Hook]:
    with answering(getattr(request, "param", 200)) as server:
        yield server


def notifier(passwords: dict[str, str] | None = None) -> NetworkNotifier:
    return NetworkNotifier((passwords or {}).get, seconds=5.0)


def test_mail_arrives_as_plain_text(mailbox: tuple[Mailbox, MailServer]) -> None:
    box, server = mailbox
    told = Notifications(email="dba@example.org", server=server)
    assert notifier().send(NOTICE, told) == ()
    (mail,) = box.mail
    assert (mail["To"], mail["From"], mail["Subject"]) == ("dba@example.org", "dba@example.org", NOTICE.subject)
    assert mail.get_content_type() == "text/plain"
    assert mail.get_payload(decode=True).decode().strip() == NOTICE.text


def test_signing_in_takes_the_password_from_the_keyring(mailbox: tuple[Mailbox, MailServer]) -> None:
    box, server = mailbox
    signed = MailServer(
        host=server.host, port=server.port, security=server.security, user="ann", sender="w@example.org"
    )
    told = Notifications(email="dba@example.org", server=signed)
    (lacking,) = notifier().send(NOTICE, told)
    assert "the keyring has no password for ann at localhost" in lacking
    (refused,) = notifier({"ann@localhost": "wrong"}).send(NOTICE, told)
    assert "Nobody was told through dba@example.org by localhost" in refused
    assert "wrong" not in refused
    assert notifier({"ann@localhost": "open sesame"}).send(NOTICE, told) == ()
    assert [mail["From"] for mail in box.mail] == ["w@example.org"]


def test_mail_that_is_to_be_encrypted_never_goes_in_the_open(mailbox: tuple[Mailbox, MailServer]) -> None:
    box, server = mailbox
    for security in (Security.STARTTLS, Security.TLS):
        asked = replace(server, security=security)
        (problem,) = notifier().send(NOTICE, Notifications(email="dba@example.org", server=asked))
        assert problem.startswith("Nobody was told through dba@example.org")
    elsewhere = MailServer(host="mail.example.org", security=Security.NONE)
    (problem,) = notifier().send(NOTICE, Notifications(email="dba@example.org", server=elsewhere))
    assert "not sent without encryption to another machine" in problem
    assert box.mail == []


def test_starttls_is_spoken_with_a_server_whose_certificate_is_trusted(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    trustme = pytest.importorskip("trustme", reason="needs what the keyring needs on Linux")
    authority, box = trustme.CA(), Mailbox()
    theirs = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(theirs)
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    with serving(box, theirs) as server:
        told = Notifications(email="dba@example.org", server=server)
        (problem,) = notifier().send(NOTICE, told)
        assert "certificate" in problem
        assert box.mail == []
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
        assert notifier().send(NOTICE, told) == ()
        assert len(box.mail) == 1


def test_without_a_server_it_is_said_that_no_mail_was_sent() -> None:
    (problem,) = notifier().send(NOTICE, Notifications(email="dba@example.org"))
    assert problem == "No mail was sent to dba@example.org: no mail server is set."


def test_a_line_break_in_an_address_adds_no_header(mailbox: tuple[Mailbox, MailServer]) -> None:
    box, server = mailbox
    (problem,) = notifier().send(NOTICE, Notifications(email="a@example.org\nBcc: all@example.org", server=server))
    assert "Nobody was told" in problem
    assert box.mail == []


def test_a_webhook_gets_text_in_which_nothing_is_markup(hook: Hook) -> None:
    assert notifier().send(NOTICE, Notifications(slack=hook.url)) == ()
    assert hook.posted == [{"text": f"Migration finished: pay &amp; &lt;co&gt;\n{NOTICE.text}"}]


@pytest.mark.parametrize("hook", [302, 404, 500], indirect=True)
def test_a_webhook_that_refuses_or_leads_elsewhere_is_a_sentence_without_its_secret(hook: Hook) -> None:
    (problem,) = notifier().send(NOTICE, Notifications(slack=hook.url))
    assert problem == f"Nobody was told through the webhook: it answered {hook.status}."


@pytest.mark.parametrize(
    "url", ["http://hooks.example.org/secret", "file:///etc/passwd", "ftp://x/secret", "secret", "http://[secret"]
)
def test_a_webhook_is_never_called_in_the_open(url: str) -> None:
    (problem,) = notifier().send(NOTICE, Notifications(slack=url))
    assert problem.startswith("Nobody was told through the webhook")
    assert "secret" not in problem


def test_a_server_that_is_not_there_is_a_sentence(hook: Hook) -> None:
    gone = MailServer(host="127.0.0.1", port=1, security=Security.NONE)
    problems = notifier().send(
        NOTICE, Notifications(email="a@example.org", server=gone, slack="https://127.0.0.1:1/secret")
    )
    assert len(problems) == 2
    assert not any("secret" in problem for problem in problems)


def test_secrets_stay_out_of_what_is_shown_of_notifications() -> None:
    assert "secret" not in repr(Notifications(slack="https://example.org/secret"))
