"""The settings as values; each class is a table of the file, each attribute a key of it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_wizard.engine.model import MailServer, Notifications, Security
from desktop_wizard.engine.model.passwords import without_password
from desktop_wizard.engine.model.places import typed_path

THEMES = ("system", "light", "dark", "high_contrast")
LANGUAGES = ("system", "en", "de", "es")


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """How the windows look and speak: `theme` is one of `THEMES`, `language` one of `LANGUAGES`."""

    theme: str = "system"
    language: str = "system"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunDefaults:
    """What the options of a run begin with.

    Attributes:
        batch_size: 1–10,000 records.
        parallel: several workers at once.
        workers: 1–16, with `parallel`.
        retry: try again what a second try can cure.
        max_retries: 0–10.
        retry_delay: seconds before the first retry, 0–3,600.
        timeout: seconds after which a run pauses, at least 60.
        dry_run: try everything, change nothing.
        backup: kind of the backup before a real run; the host's own can't be chosen for good.
    """

    batch_size: int = 1000
    parallel: bool = False
    workers: int = 3
    retry: bool = True
    max_retries: int = 3
    retry_delay: float = 1.0
    timeout: float = 3600.0
    dry_run: bool = True
    backup: str = "database_snapshot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """How long copies of records are kept; nothing is deleted before somebody asks for it.

    Attributes:
        backups: the newest of each table that stay, 1–1,000.
        undo_days: days after its end that the undo images of a run stay, 0–36,500.
    """

    backups: int = 5
    undo_days: int = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """Who is told of a run, and how. Secrets lie in the system's keyring, and nowhere in here.

    Attributes:
        desktop: tell of the end of a run on the desktop, when its window is out of sight.
        on_start, on_complete, on_error: the events that mail and webhook tell of.
        mail_to: address of whoever gets mail, empty for no mail.
        mail_from: address that it comes from, empty: the receiver's own.
        smtp_host, smtp_port, smtp_security, smtp_user: the server that takes mail, see `MailServer`.
        webhook: name under which the keyring keeps the URL of a webhook, empty for none.
    """

    desktop: bool = True
    on_start: bool = False
    on_complete: bool = True
    on_error: bool = True
    mail_to: str = ""
    mail_from: str = ""
    smtp_host: str = ""
    smtp_port: int = 587
    smtp_security: str = "starttls"
    smtp_user: str = ""
    webhook: str = ""

    @property
    def server(self) -> MailServer | None:
        """The server that takes mail, None where none is set."""
        if not self.smtp_host:
            return None
        return MailServer(
            host=self.smtp_host,
            port=self.smtp_port,
            security=Security(self.smtp_security),
            user=self.smtp_user,
            sender=self.mail_from,
        )

    def notifications(self, webhook_url: str | None) -> Notifications | None:
        """Return what a run is told by, None where nobody is to be told."""
        if not self.mail_to and not webhook_url:
            return None
        return Notifications(
            on_start=self.on_start,
            on_complete=self.on_complete,
            on_error=self.on_error,
            email=self.mail_to or None,
            server=self.server,
            slack=webhook_url,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """A database that is remembered by a name.

    Attributes:
        name: as it is listed; no two are the same.
        url: without a password, which lies in the system's keyring under this very URL.
        production: others work with its records: its windows are marked, and each real run is asked for.
    """

    name: str
    url: str
    production: bool = False

    def is_of(self, url: str) -> bool:
        """Tell whether a URL, or the path of a SQLite file, means this database."""
        return _identity(self.url) == _identity(url)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All that is set for good."""

    appearance: Appearance = Appearance()
    runs: RunDefaults = RunDefaults()
    keeping: Keeping = Keeping()
    notifications: Telling = Telling()
    connections: tuple[Connection, ...] = ()

    def connection_of(self, url: str) -> Connection | None:
        """Return the remembered connection to a database; one that is marked as production before any other."""
        found = [connection for connection in self.connections if connection.is_of(url)]
        return max(found, key=lambda connection: connection.production, default=None)


_SQLITE = "sqlite:///"


def _identity(url: str) -> str:
    """Return what is the same for two ways of naming one database: of a file, its real path."""
    if "://" in url and not url.startswith(_SQLITE):
        return without_password(url)
    path = typed_path(url.removeprefix(_SQLITE))
    try:
        return str(path.resolve())
    except (OSError, RuntimeError, ValueError):  # a loop of links, or a character that no path has
        return str(path.absolute())
