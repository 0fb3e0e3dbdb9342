"""Passwords in the operating system's keyring; where there is none, in memory until the program ends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from desktop_wizard.engine.errors import EnvironmentFailed

SERVICE = "desktop-wizard"


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
        from keyring.errors import KeyringError

        try:
            keyring.set_password(SERVICE, name, secret)
        except KeyringError as error:
            raise _failure(error) from error

    def forget(self, name: str) -> None:
        """Delete a secret, if there is one. Raises `EnvironmentFailed` where the keyring can't be used."""
        self._session.pop(name, None)
        import keyring
        from keyring.errors import KeyringError, PasswordDeleteError

        try:
            keyring.delete_password(SERVICE, name)
        except PasswordDeleteError:
            return
        except KeyringError as error:
            raise _failure(error) from error


def _failure(error: Exception) -> EnvironmentFailed:
    return EnvironmentFailed(
        f"The system's keyring can't be used: {error}",
        safe="The password was not kept anywhere.",
        cure="Start or unlock the keyring, or enter the password each time.",
    )
