"""Passwords go to the system's keyring, and a keyring that is not there is a clear error."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import PasswordDeleteError

from desktop_wizard.engine.errors import EnvironmentFailed
from desktop_wizard.engine.safety import KeyringSecrets


class InMemory(KeyringBackend):
    """A keyring that forgets when the test is over."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError("there is none")
        del self.kept[service, username]


@pytest.fixture(params=[InMemory])
def backend(request: pytest.FixtureRequest) -> Iterator[KeyringBackend]:
    before = keyring.get_keyring()
    made: KeyringBackend = request.param()
    keyring.set_keyring(made)
    try:
        yield made
    finally:
        keyring.set_keyring(before)


def test_a_secret_is_kept_found_and_forgotten(backend: InMemory) -> None:
    secrets = KeyringSecrets()
    assert secrets.get("ann@mail") is None
    secrets.put("ann@mail", "open sesame")
    assert backend.kept == {("desktop-wizard", "ann@mail"): "open sesame"}
    assert secrets.get("ann@mail") == "open sesame"
    secrets.forget("ann@mail")
    secrets.forget("ann@mail")
    assert backend.kept == {}


@pytest.mark.parametrize("backend", [fail.Keyring], indirect=True)
def test_without_a_keyring_nothing_is_kept_and_that_is_said(backend: KeyringBackend) -> None:
    secrets = KeyringSecrets()
    assert secrets.get("ann@mail") is None
    for use in (lambda: secrets.put("ann@mail", "open sesame"), lambda: secrets.forget("ann@mail")):
        with pytest.raises(EnvironmentFailed) as caught:
            use()
        assert "keyring can't be used" in str(caught.value)
        assert "open sesame" not in str(caught.value)
