"""Passwords in the operating system's keyring; where there is none, in memory until the program ends."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from desktop_wizard.engine.errors import EnvironmentFailed

SERVICE = "desktop-wizard"

_log = logging.getLogger(__name__)


class KeyringSecrets:
    """The system's keyring (libsecret, KWallet, Keychain, Credential Manager); fulfils `ports.Secrets`.

    What is kept for the session alone lies in this object, and comes before what the keyring has.
    """

    def __init__(self) -> None:
        self._session: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        """Return a secret; None where there is none, or no keyring."""
        if name in self._session:
            return self._session[name]
        # The keyring is imported when it is asked for: it looks for every system's way first.
        import keyring
        from keyring.errors import KeyringError

        try:
            return keyring.get_password(SERVICE, name)
        except KeyringError:
            return None
        except Exception as error:  # noqa: BLE001 - each system's way has errors of its own
            _log.warning("The system's keyring can't be read: %s", type(error).__name__)
            return None

    def keep(self, name: str, secret: str) -> str:
        """Keep a secret; return a sentence where that is for this session alone, an empty text otherwise."""
        try:
            self.put(name, secret)
        except EnvironmentFailed as error:
            self._session[name] = secret
            return f"{error.what.rstrip('.')}. What was typed is kept until the program ends."
        self._session.pop(name, None)
        return ""

    @contextmanager
    def lent(self, name: str, secret: str) -> Iterator[None]:
        """Have a secret known for a moment, to try it; it is kept nowhere."""
        before = self._session.get(name)
        self._session[name] = secret
        try:
            yield
        finally:
            if before is None:
                del self._session[name]
            else:
                self._session[name] = before

    def put(self, name: str, secret: str) -> None:
        """Put a secret into the keyring. Raises `EnvironmentFailed` where there is none, or it stays locked."""
        import keyring

        try:
            keyring.set_password(SERVICE, name, secret)
        except Exception as error:  # each system's way has errors of its own
            raise _failure(error) from error

    def forget(self, name: str) -> None:
        """Delete a secret, if there is one. Raises `EnvironmentFailed` where the keyring can't be used."""
        self._session.pop(name, None)
        import keyring
        from keyring.errors import PasswordDeleteError

        try:
            keyring.delete_password(SERVICE, name)
        except PasswordDeleteError:
            return
        except Exception as error:  # each system's way has errors of its own
            raise _failure(error) from error


def _failure(error: Exception) -> EnvironmentFailed:
    from keyring.errors import KeyringError

    # Nobody knows what other errors say; it might be the secret.
    said = str(error) if isinstance(error, KeyringError) else type(error).__name__
    return EnvironmentFailed(
        f"The system's keyring can't be used: {said}",
        safe="The password was not kept anywhere.",
        cure="Start or unlock the keyring, or enter the password each time.",
    )
