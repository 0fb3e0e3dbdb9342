"""The connections that are saved: in the user's settings, their passwords in the keyring; no windows."""

from __future__ import annotations

from dataclasses import replace

from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.ports import Secrets
from desktop_wizard.settings import Connection
from desktop_wizard.user_settings import UserSettings

_SQLITE = "sqlite"


def can_open(url: str) -> bool:
    """Tell whether this version opens databases of a URL's kind; a path without a scheme is a SQLite file."""
    scheme, mark, _ = url.partition("://")
    return not mark or scheme.partition("+")[0] == _SQLITE


class ConnectionBook:
    """Adds, changes and removes connections."""

    def __init__(self, settings: UserSettings, secrets: Secrets) -> None:
        self._settings, self._secrets = settings, secrets

    @property
    def connections(self) -> tuple[Connection, ...]:
        return self._settings.current.connections

    def is_taken(self, name: str, *, by_other_than: Connection | None = None) -> bool:
        """Tell whether another connection is called so."""
        return any(known.name == name and known != by_other_than for known in self.connections)

    def put(self, connection: Connection, instead_of: Connection | None = None) -> None:
        """Save a connection, as a new one or in another's place. Raises `InputWrong` and `EnvironmentFailed`."""
        if instead_of in self.connections:
            changed = [connection if known == instead_of else known for known in self.connections]
        else:
            changed = [*self.connections, connection]
        self._settings.save(replace(self._settings.current, connections=tuple(changed)))

    def remove(self, connection: Connection) -> None:
        """Forget a connection. Raises `InputWrong` and `EnvironmentFailed`."""
        kept = tuple(known for known in self.connections if known != connection)
        self._settings.save(replace(self._settings.current, connections=kept))

    def forget_password(self, url: str) -> str:
        """Take the password of a URL out of the keyring; return a sentence where that fails. It may take its time."""
        if can_open(url):
            return ""  # a file has none
        try:
            self._secrets.forget(url)
        except WizardError as error:
            return error.what
        return ""
