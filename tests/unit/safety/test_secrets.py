"""Passwords go to the system's keyring, and a keyring that is not there is a clear error."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail

from desktop_wizard.engine.errors import EnvironmentFailed
from desktop_wizard.engine.safety import KeyringSecrets
from tests.support.keyrings import InMemory, using


@pytest.fixture(params=[InMemory])
def backend(request: pytest.FixtureRequest) -> Iterator[KeyringBackend]:
    made: KeyringBackend = request.param()
    with using(made):
        yield made


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


class Broken(InMemory):
    """A keyring whose own errors come through, with what it was given."""

    def get_password(self, service: str, username: str) -> str | None:
        raise OSError("the bus is gone")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(f"can't store {password}")

    def delete_password(self, service: str, username: str) -> None:
        raise OSError("the bus is gone")


@pytest.mark.parametrize("backend", [Broken], indirect=True)
def test_whatever_a_keyring_raises_it_is_one_that_can_not_be_used(backend: Broken, expected_logs: list[str]) -> None:
    expected_logs.append("keyring can't be read: OSError")
    secrets = KeyringSecrets()
    assert secrets.get("ann@mail") is None
    for use in (lambda: secrets.put("ann@mail", "open sesame"), lambda: secrets.forget("ann@mail")):
        with pytest.raises(EnvironmentFailed) as caught:
            use()
        assert "keyring can't be used" in str(caught.value)
        assert "open sesame" not in str(caught.value)
    assert "until the program ends" in secrets.keep("ann@mail", "open sesame")


def test_a_secret_that_is_kept_lies_in_the_keyring(backend: InMemory) -> None:
    secrets = KeyringSecrets()
    assert secrets.keep("ann@mail", "open sesame") == ""
    assert backend.kept == {("desktop-wizard", "ann@mail"): "open sesame"}


@pytest.mark.parametrize("backend", [fail.Keyring], indirect=True)
def test_without_a_keyring_a_secret_is_kept_for_the_session_and_that_is_said(backend: KeyringBackend) -> None:
    secrets = KeyringSecrets()
    said = secrets.keep("ann@mail", "open sesame")
    assert "until the program ends" in said
    assert "open sesame" not in said
    assert secrets.get("ann@mail") == "open sesame"
    assert KeyringSecrets().get("ann@mail") is None


def test_a_secret_that_is_lent_is_known_for_a_moment_and_kept_nowhere(backend: InMemory) -> None:
    secrets = KeyringSecrets()
    secrets.put("ann@mail", "open sesame")
    with secrets.lent("ann@mail", "another"):
        assert secrets.get("ann@mail") == "another"
    assert secrets.get("ann@mail") == "open sesame"
    assert list(backend.kept.values()) == ["open sesame"]
