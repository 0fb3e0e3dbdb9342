"""Passwords in the operating system's keyring, and nowhere else."""

from __future__ import annotations

from desktop_wizard.engine.errors import EnvironmentFailed

SERVICE = "desktop-wizard"


class KeyringSecrets:
    """The system's keyring (libsecret, KWallet, Keychain, Credential Manager); fulfils `ports.Secrets`."""

    def get(self, name: str) -> str | None:
        """Return a secret; None where there is none, or no keyring."""
        # The keyring is imported when it is asked for: it looks for every system's way first.
        import keyring
        from keyring.errors import KeyringError

        try:
            return keyring.get_password(SERVICE, name)
        except KeyringError:
            return None

    def put(self, name: str, secret: str) -> None:
        """Keep a secret. Raises `EnvironmentFailed` where there is no keyring, or it stays locked."""
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.set_password(SERVICE, name, secret)
        except KeyringError as error:
            raise _failure(error) from error

    def forget(self, name: str) -> None:
        """Delete a secret, if there is one. Raises `EnvironmentFailed` where the keyring can't be used."""
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
