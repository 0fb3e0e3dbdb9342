"""Mail by SMTP (RFC 5321), encrypted unless the server is this very machine."""

from __future__ import annotations

import smtplib
import ssl
from email.message import EmailMessage
from email.utils import formatdate, make_msgid

from desktop_wizard.engine.model import MailServer, Notice, Security

LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})


def send_mail(notice: Notice, to: str, server: MailServer, password: str, seconds: float) -> None:
    """Send a notice as plain text.

    Args:
        password: for `server.user`; not used where nobody signs in.
        seconds: how long the server may take for each answer.

    Raises:
        OSError: the server can't be reached, is not who it says, or refuses; `smtplib.SMTPException` is one.
        ValueError: the address holds a line break, or an open connection to another machine is asked for.
    """
    if server.security is Security.NONE and server.host not in LOCAL:
        raise ValueError("mail is not sent without encryption to another machine")
    message = EmailMessage()
    message["Subject"], message["To"] = notice.subject, to
    message["From"] = server.sender or to
    message["Date"], message["Message-ID"] = formatdate(), make_msgid(domain="desktop-wizard.invalid")
    message.set_content(notice.text)
    trust = ssl.create_default_context()
    if server.security is Security.TLS:
        connection: smtplib.SMTP = smtplib.SMTP_SSL(server.host, server.port, timeout=seconds, context=trust)
    else:
        connection = smtplib.SMTP(server.host, server.port, timeout=seconds)
    with connection:
        if server.security is Security.STARTTLS:
            connection.starttls(context=trust)
        if server.user:
            connection.login(server.user, password)
        connection.send_message(message)
