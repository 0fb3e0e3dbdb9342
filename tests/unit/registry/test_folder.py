"""Folders of schemas: which versions they hold, and what is wrong in them."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from desktop_wizard.engine.errors import RegistryWrong, SchemaWrong
from desktop_wizard.engine.ports import Registry
from desktop_wizard.engine.registry.files import Folder
from desktop_wizard.engine.schema import Validator
from tests.support.registries import open_registry


def registry(folder: Path, **files: Any) -> Registry:
    for name, value in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(value if isinstance(value, bytes) else json.dumps(value).encode())
    return open_registry(folder)


@pytest.mark.parametrize(
    ("file", "schema_id", "version"),
    [
        ("pay/2.1.0.json", "pay", "2.1.0"),
        ("pay/2.1.0/schema.json", "pay", "2.1.0"),
        ("pay-2.1.0.json", "pay", "2.1.0"),
        ("pay/v2.1.0.json", "pay", "2.1.0"),
        ("pay-v2.1.json", "pay", "2.1.0"),
        ("nbformat/4.4.json", "nbformat", "4.4.0"),
        ("pay/3.json", "pay", "3.0.0"),
        ("pay/v3/schema.json", "pay", "3.0.0"),
        ("pay/1.0.0-beta.2.json", "pay", "1.0.0-beta.2"),
        ("pay-event-1.0.0-rc.1.json", "pay-event", "1.0.0-rc.1"),
        ("sales/pay/2.1.0.json", "sales/pay", "2.1.0"),
        ("sales/pay-2.1.0.json", "sales/pay", "2.1.0"),
        ("pay/2.1.0.JSON", "pay", "2.1.0"),
        ("été 1/1.0.0.json", "été 1", "1.0.0"),
    ],
)
def test_every_form_of_name_is_read(tmp_path: Path, file: str, schema_id: str, version: str) -> None:
    found = registry(tmp_path, **{file: {"type": "object"}})
    assert found.schema_ids() == [schema_id]
    (only,) = found.versions(schema_id)
    assert (only.schema_id, only.version, only.origin) == (schema_id, version, file)
    assert found.load(schema_id, version).value == {"type": "object"}
    assert found.problems() == []


def test_versions_in_the_folder_itself_are_named_after_it(tmp_path: Path) -> None:
    found = registry(tmp_path / "pay", **{"1.0.0.json": {}, "2.0.0/schema.json": {}})
    assert found.schema_ids() == ["pay"]
    assert [v.version for v in found.versions("pay")] == ["1.0.0", "2.0.0"]


def test_versions_are_ordered_as_versions(tmp_path: Path) -> None:
    names = ("10.0.0", "9.1.0", "9.1.0-beta", "1.2", "9.10.0")
    found = registry(tmp_path, **{f"pay/{name}.json": {} for name in names})
    assert [v.version for v in found.versions("pay")] == ["1.2.0", "9.1.0-beta", "9.1.0", "9.10.0", "10.0.0"]


@pytest.mark.parametrize("asked", ["4.4", "4.4.0", "v4.4"])
def test_a_version_may_be_asked_for_in_short(tmp_path: Path, asked: str) -> None:
    assert registry(tmp_path, **{"nb/4.4.json": {"title": "x"}}).load("nb", asked).value == {"title": "x"}


def test_a_version_that_is_not_there_is_answered_with_those_that_are(tmp_path: Path) -> None:
    found = registry(tmp_path, **{"pay/1.0.0.json": {}, "pay/2.0.0.json": {}})
    for asked in ("3.0.0", "latest", "", "../../etc/passwd"):
        with pytest.raises(RegistryWrong) as caught:
            found.load("pay", asked)
        assert caught.value.cure == "The versions are 1.0.0, 2.0.0."
        assert asked in caught.value.what


def test_a_schema_that_is_not_there_is_answered_with_those_that_are(tmp_path: Path) -> None:
    found = registry(tmp_path, **{"pay/1.0.0.json": {}, "user-1.0.0.json": {}})
    for ask in (lambda: found.versions("order"), lambda: found.load("order", "1.0.0")):
        with pytest.raises(RegistryWrong, match="order") as caught:
            ask()
        assert caught.value.cure == "The schemas are pay, user."


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"{", "pay/2.0.0.json:1:2: Expecting property name"),
        (b"\xff{}", "It is not UTF-8"),
        (b'{"type": "text"}', "pay/2.0.0.json#/type: 'text' is no type."),
        (b'{"$ref": "none.json"}', "pay/2.0.0.json#/$ref: $ref names none.json, which is not there."),
        (b'{"pattern": "("}', "pay/2.0.0.json#/pattern"),
        (b"[1]", "A schema is an object or a boolean"),
    ],
)
def test_a_bad_file_is_told_of_and_the_others_still_open(tmp_path: Path, content: bytes, reason: str) -> None:
    found = registry(tmp_path, **{"pay/1.0.0.json": {}, "pay/2.0.0.json": content, "pay/3.0.0.json": {}})
    assert [v.version for v in found.versions("pay")] == ["1.0.0", "3.0.0"]
    (problem,) = found.problems()
    assert reason in problem
    with pytest.raises(SchemaWrong):
        found.load("pay", "2.0.0")


def test_a_schema_of_which_nothing_can_be_used_is_left_out(tmp_path: Path) -> None:
    found = registry(tmp_path, **{"pay/1.0.0.json": b"{", "user/1.0.0.json": {}})
    assert found.schema_ids() == ["user"]


def test_references_between_files_resolve(tmp_path: Path) -> None:
    found = registry(
        tmp_path,
        **{
            "pay/1.0.0.json": {"properties": {"amount": {"$ref": "../common/money.json#/$defs/amount"}}},
            "common/money.json": {"$defs": {"amount": {"type": "number"}}},
        },
    )
    schema = found.load("pay", "1.0.0")
    assert list(schema.resources) == ["common/money.json"]
    assert not Validator(schema).is_valid({"amount": "1"})
    assert found.schema_ids() == ["pay"]


@pytest.mark.parametrize(
    "pay",
    [
        {"properties": {"amount": {"$ref": "https://acme.example/types/money"}}},
        {"$id": "https://acme.example/pay", "properties": {"amount": {"$ref": "types/money"}}},
        {
            "$defs": {"a": {"$id": "https://acme.example/types/a", "$ref": "money"}},
            "properties": {"amount": {"$ref": "#/$defs/a"}},
        },
        {"properties": {"amount": {"$ref": "urn:acme:cents"}}},
    ],
)
def test_references_find_a_file_by_the_ids_in_it(tmp_path: Path, pay: Any) -> None:
    money = {
        "$id": "https://acme.example/types/money",
        "type": "integer",
        "$defs": {"c": {"$id": "urn:acme:cents", "type": "integer"}},
    }
    found = registry(tmp_path, **{"pay/1.0.0.json": pay, "elsewhere/m.json": money, "broken.json": b"{"})
    assert found.problems() == []
    assert not Validator(found.load("pay", "1.0.0")).is_valid({"amount": "1"})


def test_only_what_a_schema_reaches_is_read_for_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"s{number}/1.0.0.json" for number in range(20)]
    found = registry(tmp_path, **{name: {"$ref": "../money.json"} for name in names}, **{"money.json": {}})
    asked: list[str] = []
    read = Folder.bytes
    monkeypatch.setattr(Folder, "bytes", lambda folder, name: asked.append(name) or read(folder, name))
    assert len(found.schema_ids()) == 20
    assert sorted(asked) == sorted([*names, "money.json"])


def test_what_leads_out_of_the_folder_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret.json").write_text('{"title": "hunter2"}')
    refers = {"$ref": "../../secret.json"}
    registry(tmp_path / "in", **{"pay/1.0.0.json": {}, "pay/3.0.0.json": refers})
    (tmp_path / "in" / "pay" / "2.0.0.json").symlink_to(tmp_path / "secret.json")
    found = registry(tmp_path / "in")
    assert [v.version for v in found.versions("pay")] == ["1.0.0"]
    assert "pay/2.0.0.json: It leads out of the registry, and is not read." in found.problems()


def test_two_files_of_one_version_are_told_of_and_the_first_is_used(tmp_path: Path) -> None:
    found = registry(tmp_path, **{"pay/4.4.json": {"title": "a"}, "pay/4.4.0.json": {"title": "b"}})
    assert [v.origin for v in found.versions("pay")] == ["pay/4.4.0.json"]
    assert found.problems() == ["pay/4.4.json is left out: pay/4.4.0.json is version 4.4.0, too."]


def test_files_of_other_names_and_hidden_ones_are_no_schemas_and_no_problem(tmp_path: Path) -> None:
    found = registry(
        tmp_path,
        **{"readme.json": b"not JSON", ".git/1.0.0.json": b"{", "pay/.1.0.0.json": b"{", "pay/notes.txt": b""},
    )
    assert found.schema_ids() == []
    assert found.problems() == []


@pytest.mark.parametrize("where", ["missing", "file.json", "bad\0name"])
def test_what_is_no_folder_is_no_registry(tmp_path: Path, where: str) -> None:
    (tmp_path / "file.json").write_text("{}")
    with pytest.raises(RegistryWrong):
        open_registry(tmp_path / where)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told_of(tmp_path: Path) -> None:
    found = registry(tmp_path, **{"pay/1.0.0.json": {}})
    (tmp_path / "pay/1.0.0.json").chmod(0)
    assert found.problems() == ["pay/1.0.0.json: It can't be read: Permission denied."]


def test_a_dangling_link_is_told_of(tmp_path: Path) -> None:
    registry(tmp_path, **{"pay/1.0.0.json": {}})
    (tmp_path / "pay/2.0.0.json").symlink_to(tmp_path / "nowhere")
    found = registry(tmp_path)
    assert found.problems() == ["pay/2.0.0.json: It can't be read: No such file or directory."]
    assert [v.version for v in found.versions("pay")] == ["1.0.0"]


def test_the_notebook_format_opens_as_it_is_published(tmp_path: Path) -> None:
    nbformat = pytest.importorskip("nbformat.v4")
    folder = Path(nbformat.__file__).parent
    files = {f"nbformat/4.{i}.json": (folder / f"nbformat.v4.{i}.schema.json").read_bytes() for i in range(6)}
    found = registry(tmp_path, **files)
    assert [v.version for v in found.versions("nbformat")] == [f"4.{i}.0" for i in range(6)]
    assert found.problems() == []


def test_a_schema_whose_name_says_no_version_is_listed_unless_it_is_referred_to(tmp_path: Path) -> None:
    found = registry(
        tmp_path,
        **{
            "pay/1.0.0.json": {"$ref": "../common.json"},
            "common.json": {"properties": {}},
            "payments_v2.json": {"properties": {}},
            "package.json": {"name": "schemas", "type": "module"},
        },
    )
    (problem,) = found.problems()
    assert problem.startswith("payments_v2.json is left out: its name says no version")


def test_the_draft_that_is_assumed_is_told_of_each_version(tmp_path: Path) -> None:
    found = registry(
        tmp_path,
        **{
            "pay/1.0.0.json": {"$schema": "http://json-schema.org/draft-07/schema#"},
            "pay/2.0.0.json": {"$schema": "https://acme.example/own"},
        },
    )
    first, second = found.versions("pay")
    assert (first.dialect, first.notes) == ("draft-07", ())
    assert second.dialect == "2020-12"
    assert second.notes == ("$schema names 'https://acme.example/own', which is not known: 2020-12 is assumed.",)
