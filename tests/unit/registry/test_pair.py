"""Two loose files as a registry."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_wizard.engine.errors import RegistryWrong, SchemaWrong
from desktop_wizard.engine.registry import PairRegistry, pair_location
from desktop_wizard.engine.schema import Validator
from tests.support.registries import open_registry


def write(path: Path, value: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(value if isinstance(value, bytes) else json.dumps(value).encode())
    return path


def pair(folder: Path, old: Any, new: Any, names: tuple[str, str] = ("old.json", "new.json")) -> PairRegistry:
    return PairRegistry({"2.1.0": write(folder / names[0], old), "3.0.0": write(folder / names[1], new)})


def test_the_two_files_are_two_versions_of_one_schema(tmp_path: Path) -> None:
    found = pair(tmp_path, {"title": "old"}, {"title": "new"}, ("payment-2.1.json", "payment-v3.schema.json"))
    assert found.schema_ids() == ["payment"]
    assert [(v.version, v.origin) for v in found.versions("payment")] == [
        ("2.1.0", "payment-2.1.json"),
        ("3.0.0", "payment-v3.schema.json"),
    ]
    assert [found.load("payment", version).value["title"] for version in ("2.1.0", "3")] == ["old", "new"]
    assert all(v.sha256 and v.published_at for v in found.versions("payment"))


@pytest.mark.parametrize(
    ("old", "new", "names", "schema_id"),
    [
        ("https://acme.example/payment.json", "https://acme.example/payment.json", ("a.json", "b.json"), "payment"),
        ("https://acme.example/pay/2.1.0.json", "https://acme.example/pay/3.0.0.json", ("a.json", "b.json"), "pay"),
        ("https://acme.example/pay/2/schema", "https://acme.example/pay/3/schema#", ("a.json", "b.json"), "pay"),
        ("urn:acme:pay:2.1.0", "urn:acme:pay:3.0.0", ("a.json", "b.json"), "pay"),
        ("https://acme.example/one", "https://acme.example/two", ("pay-1.json", "pay-2.json"), "pay"),
        (None, "https://acme.example/two", ("order.json", "pay.json"), "pay"),
        ("http://[", "http://[", ("order.json", "pay.json"), "pay"),
        (None, None, ("pay/2.1.0.json", "pay/3.0.0.json"), "pay"),
        (None, None, ("pay/v2/schema.json", "pay/v3/schema.json"), "pay"),
        ("-" * 1_000_000, "-" * 1_000_000, ("a.json", "b.json"), "-" * 200),
        (7, [], ("pay_v1.json", "pay_v2.json"), "pay"),
    ],
)
def test_the_schema_is_called_by_its_id_else_by_the_files(
    tmp_path: Path, old: Any, new: Any, names: tuple[str, str], schema_id: str
) -> None:
    found = pair(tmp_path, {"$id": old} if old else {}, {"$id": new} if new else {}, names)
    assert list(found._entries) == [schema_id]


def test_two_files_of_one_name_in_two_folders_are_told_apart(tmp_path: Path) -> None:
    found = pair(tmp_path, {"title": "old"}, {"title": "new"}, ("v2/payment.json", "v3/payment.json"))
    assert [v.version for v in found.versions("payment")] == ["2.1.0", "3.0.0"]
    first, second = found.versions("payment")
    assert first.sha256 != second.sha256
    assert found.load("payment", "3.0.0").value == {"title": "new"}


@pytest.mark.parametrize("folder", ["plain", "with space", "a&b=c", "100%", "é", "#x;y"])
def test_its_location_opens_the_same_again(tmp_path: Path, folder: str) -> None:
    first = pair(tmp_path / folder, {"title": "old"}, {"title": "new"}, ("p-1.json", "p-2.json"))
    again = open_registry(first.location)
    assert again.form == "two files"
    assert again.location == first.location
    assert [v.version for v in again.versions("p")] == ["2.1.0", "3.0.0"]


def test_a_location_may_be_written_by_hand_with_relative_paths(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair(tmp_path, {}, {})
    monkeypatch.chdir(tmp_path)
    found = open_registry("pair:2.1=old.json&3.0.0=new.json")
    assert [(v.version, v.known_as) for v in found.versions("new")] == [("2.1.0", "2.1"), ("3.0.0", "")]
    assert str(tmp_path / "old.json") in found.location


def test_references_to_files_beside_and_below_resolve_but_none_outside(tmp_path: Path) -> None:
    write(tmp_path / "schemas" / "types" / "money.json", {"type": "number"})
    write(tmp_path / "secret.json", {"type": "string"})
    old, new = ({"properties": {"x": {"$ref": name}}} for name in ("types/money.json", "../secret.json"))
    found = pair(tmp_path / "schemas", old, new)
    assert not Validator(found.load("new", "2.1.0")).is_valid({"x": "1"})
    (problem,) = found.problems()
    assert "$ref names ../secret.json, which is not there." in problem


def test_a_file_that_is_no_schema_is_told_of_and_the_other_still_opens(tmp_path: Path) -> None:
    found = pair(tmp_path, b"{", {})
    assert [v.version for v in found.versions("new")] == ["3.0.0"]
    assert found.problems() == ["old.json:1:2: Expecting property name enclosed in double quotes."]
    with pytest.raises(SchemaWrong):
        found.load("new", "2.1.0")


def test_everything_that_is_wrong_with_a_pair_is_said_at_once(tmp_path: Path) -> None:
    there = write(tmp_path / "there.json", {})
    with pytest.raises(RegistryWrong) as caught:
        PairRegistry({"newest": there, "1.0.0": tmp_path / "missing.json"})
    assert [problem.message for problem in caught.value.problems] == [
        "'newest' is no version number.",
        "There is no such file.",
    ]


@pytest.mark.parametrize(
    "location",
    ["pair:", "pair:1.0.0", "pair:1.0.0=new.json", "pair:1.0.0=new.json&1.0=new.json", "pair:=&=", "pair:1=\0&2=\0"],
)
def test_a_location_that_names_no_two_files_is_refused(
    tmp_path: Path, location: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair(tmp_path, {}, {})
    monkeypatch.chdir(tmp_path)
    with pytest.raises(RegistryWrong, match="no two versions"):
        open_registry(location)


def test_a_location_names_versions_and_paths() -> None:
    location = pair_location({"2.1.0": Path("/s/old.json"), "3.0.0": Path("/s/new & better.json")})
    assert location == "pair:2.1.0=/s/old.json&3.0.0=/s/new%20%26%20better.json"
