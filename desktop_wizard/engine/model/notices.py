"""What is told to people who are not there: at which events, and by which ways."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Security(StrEnum):
    """How a mail server is spoken to. `none` is for a server on the same machine alone."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailServer:
    """The server that takes mail.

    Attributes:
        port: 1–65,535; usually 587 with `starttls`, 465 with `tls`.
        user: for signing in; empty: nobody signs in. The password lies in the system's keyring.
        sender: the address that mail comes from; empty: the receiver's own.
    """

    host: str
    port: int = 587
    security: Security = Security.STARTTLS
    user: str = ""
    sender: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notifications:
    """When somebody is told of a run, and how.

    Attributes:
        on_start, on_complete, on_error: the events that are told of; an error that pauses a run is one.
        email: the address of whoever is told by mail, None for no mail.
        server: takes the mail; without it no mail is sent, and that is said.
        slack: URL of a webhook that takes what Slack's take, None for none. It is a secret, and shown nowhere.
    """

    on_start: bool = False
    on_complete: bool = True
    on_error: bool = True
    email: str | None = None
    server: MailServer | None = None
    slack: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing that is told: counts and names, never anything out of a record."""

    subject: str
    text: str
