"""Versions that a host gives as values become a registry that a plan can name and another program can open."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_wizard.engine.errors import RegistryWrong, SchemaWrong
from desktop_wizard.engine.ports import Registries
from desktop_wizard.engine.wiring import build_ports

OLD = json.dumps({"type": "object", "properties": {"amount": {"type": "number"}}})
NEW = json.dumps({"type": "object", "properties": {"amount": {"type": "number", "minimum": 0}}})


@pytest.fixture
def registries(tmp_path: Path) -> Registries:
    return build_ports(tmp_path / "data").registries


def test_given_versions_open_as_a_registry_of_their_schema(registries: Registries) -> None:
    registry = registries.open(registries.given("shop/payment", {"1.0.0": OLD, "v2": NEW}))
    assert registry.schema_ids() == ["shop/payment"]
    assert [known.version for known in registry.versions("shop/payment")] == ["1.0.0", "2.0.0"]
    assert registry.load("shop/payment", "2.0.0").text == NEW


def test_the_same_versions_lie_at_the_same_place_and_others_elsewhere(registries: Registries) -> None:
    first = registries.given("payment", {"1.0.0": OLD, "2.0.0": NEW})
    assert registries.given("payment", {"1.0.0": OLD, "2.0.0": NEW}) == first
    assert registries.given("payment", {"1.0.0": OLD, "2.0.0": OLD}) != first
    assert registries.open(first).load("payment", "2.0.0").text == NEW


def test_a_version_without_a_text_is_taken_from_another_registry_with_what_it_refers_to(
    registries: Registries, tmp_path: Path
) -> None:
    folder = tmp_path / "registry" / "payment"
    folder.mkdir(parents=True)
    (folder / "1.0.0.json").write_text(json.dumps({"properties": {"amount": {"$ref": "amount.json"}}}))
    (folder / "amount.json").write_text('{"type": "number"}')
    location = registries.given("payment", {"1.0.0": None, "2.0.0": NEW}, str(folder.parent))
    registry = registries.open(location)
    assert registry.missing() == []
    assert [known.version for known in registry.versions("payment")] == ["1.0.0", "2.0.0"]


@pytest.mark.parametrize(
    ("documents", "error", "words"),
    [
        ({"one": OLD, "2.0.0": NEW}, RegistryWrong, "'one' is no version number"),
        ({"1.0.0": OLD, "2.0.0": '{"type": 5}'}, SchemaWrong, "payment 2.0.0"),
        ({"1.0.0": OLD, "2.0.0": "{"}, SchemaWrong, "payment 2.0.0"),
        ({"1.0.0": None, "2.0.0": NEW}, RegistryWrong, "No registry was named"),
    ],
)
def test_what_is_no_version_is_said_with_its_place(
    registries: Registries, documents: dict[str, str | None], error: type[Exception], words: str
) -> None:
    with pytest.raises(error) as raised:
        registries.given("payment", documents)
    assert words in str(raised.value)
