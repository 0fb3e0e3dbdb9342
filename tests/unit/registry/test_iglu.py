"""Iglu static registries: what they hold, and what is wrong in them."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from desktop_wizard.engine.errors import RegistryWrong, SchemaWrong
from desktop_wizard.engine.registry import FolderRegistry
from desktop_wizard.engine.registry.iglu import schema_ver
from desktop_wizard.engine.schema import Validator
from tests.support.registries import open_registry
from tests.support.registry_files import SELF_DESCRIBING, iglu

CLICK = "com.acme/click/jsonschema"


def test_a_schema_is_called_by_vendor_and_name_and_its_versions_as_the_person_knows_them(tmp_path: Path) -> None:
    found = open_registry(iglu(tmp_path, f"{CLICK}/1-0-0", f"{CLICK}/1-0-1", "org.other/page/jsonschema/2-0-0"))
    assert found.form == "Iglu static registry"
    assert found.schema_ids() == ["com.acme/click", "org.other/page"]
    assert [(v.version, v.known_as, v.origin) for v in found.versions("com.acme/click")] == [
        ("1.0.0", "1-0-0", f"{CLICK}/1-0-0"),
        ("1.0.1", "1-0-1", f"{CLICK}/1-0-1"),
    ]
    assert found.problems() == []


def test_versions_are_ordered_as_numbers(tmp_path: Path) -> None:
    places = [f"{CLICK}/{version}" for version in ("1-0-10", "1-0-9", "2-0-0", "10-0-0", "1-10-0", "1-2-0")]
    found = open_registry(iglu(tmp_path, *places))
    assert [v.known_as for v in found.versions("com.acme/click")] == [
        *("1-0-9", "1-0-10", "1-2-0", "1-10-0", "2-0-0", "10-0-0"),
    ]


@pytest.mark.parametrize("where", [".", "schemas"])
def test_the_folder_above_and_the_schemas_folder_itself_both_open(tmp_path: Path, where: str) -> None:
    iglu(tmp_path, f"{CLICK}/1-0-0")
    assert open_registry(tmp_path / where).schema_ids() == ["com.acme/click"]


@pytest.mark.parametrize("asked", ["1-0-1", "1.0.1", "v1.0.1"])
def test_a_version_may_be_asked_for_in_both_spellings(tmp_path: Path, asked: str) -> None:
    found = open_registry(iglu(tmp_path, f"{CLICK}/1-0-0", f"{CLICK}/1-0-1"))
    assert found.load("com.acme/click", asked).value["self"]["version"] == "1-0-1"


def test_the_self_describing_dialect_is_named_and_read_as_draft_4(tmp_path: Path) -> None:
    found = open_registry(
        iglu(tmp_path, f"{CLICK}/1-0-0", properties={"n": {"minimum": 1, "exclusiveMinimum": True}})
    )
    schema = found.load("com.acme/click", "1-0-0")
    assert schema.dialect == "draft-04"
    (note,) = schema.notes
    assert SELF_DESCRIBING in note
    assert "draft-04 is assumed" in note
    assert not Validator(schema).is_valid({"n": 1})


def test_each_version_has_the_hash_of_its_file(tmp_path: Path) -> None:
    (version,) = open_registry(iglu(tmp_path, f"{CLICK}/1-0-0")).versions("com.acme/click")
    assert version.sha256 == hashlib.sha256((tmp_path / "schemas" / CLICK / "1-0-0").read_bytes()).hexdigest()
    assert version.published_at is not None


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("1-0-0", "1.0.0"),
        ("12-3-45", "12.3.45"),
        ("0-1-0", None),
        ("01-0-0", None),
        ("1-0", None),
        ("1.0.0", None),
        ("1-0-0-1", None),
        ("1-0-0.json", None),
        ("١-0-0", None),
        ("9" * 400 + "-0-0", None),
        ("", None),
    ],
)
def test_a_schema_ver_is_three_numbers_of_which_the_first_begins_at_one(text: str, version: str | None) -> None:
    read = schema_ver(text)
    assert (str(read) if read else None) == version


def test_what_is_no_version_or_no_json_schema_is_told_of_and_the_others_still_open(tmp_path: Path) -> None:
    iglu(tmp_path, f"{CLICK}/1-0-0", f"{CLICK}/draft", "com.acme/click/avro/1-0-0", f"{CLICK}/1-0-2")
    (tmp_path / "schemas" / CLICK / "1-0-1").write_bytes(b'{"type": "obj')
    (tmp_path / "schemas" / CLICK / "1-0-2").write_bytes("{}".encode("utf-16"))
    (tmp_path / "schemas" / "readme.md").write_text("# Schemas")
    found = open_registry(tmp_path)
    assert [v.version for v in found.versions("com.acme/click")] == ["1.0.0"]
    told = "\n".join(found.problems())
    assert "com.acme/click/avro/1-0-0 is left out: its format is avro, not jsonschema." in told
    assert f"{CLICK}/draft is left out: draft is no version such as 1-0-0." in told
    assert f"{CLICK}/1-0-1:1:10: Unterminated string" in told
    assert f"{CLICK}/1-0-2: It is UTF-16" in told
    assert len(found.problems()) == 4
    with pytest.raises(SchemaWrong):
        found.load("com.acme/click", "1-0-1")


def test_a_schema_that_calls_itself_otherwise_is_noted(tmp_path: Path) -> None:
    iglu(tmp_path, f"{CLICK}/1-0-0")
    (tmp_path / "schemas" / CLICK / "1-0-0").rename(tmp_path / "schemas" / CLICK / "1-0-1")
    notes = open_registry(tmp_path).load("com.acme/click", "1-0-1").notes
    assert f"It calls itself {CLICK}/1-0-0; its place counts." in notes


@pytest.mark.parametrize(
    "reference",
    [
        "../../money/jsonschema/1-0-0",
        "iglu:com.acme/money/jsonschema/1-0-0",
        "http://iglucentral.com/schemas/com.acme/money/jsonschema/1-0-0#",
        "https://schemas.acme.example/registry/schemas/com.acme/money/jsonschema/1-0-0",
    ],
)
def test_references_to_other_schemas_of_the_registry_resolve(tmp_path: Path, reference: str) -> None:
    iglu(tmp_path, "com.acme/money/jsonschema/1-0-0", required=["currency"])
    iglu(tmp_path, f"{CLICK}/1-0-0", properties={"price": {"$ref": reference}})
    found = open_registry(tmp_path)
    assert found.problems() == []
    validator = Validator(found.load("com.acme/click", "1-0-0"))
    assert validator.is_valid({"price": {"currency": "EUR"}})
    assert not validator.is_valid({"price": {}})


def test_a_remote_reference_is_listed_and_never_fetched(tmp_path: Path) -> None:
    iglu(tmp_path, f"{CLICK}/1-0-0", properties={"price": {"$ref": "https://example.com/money.json"}})
    iglu(tmp_path, f"{CLICK}/1-0-1")
    found = open_registry(tmp_path)
    (problem,) = found.problems()
    assert "https://example.com/money.json, which is not in the registry; remote schemas are never fetched" in problem
    assert [v.version for v in found.versions("com.acme/click")] == ["1.0.1"]


def test_references_in_a_circle_end(tmp_path: Path) -> None:
    iglu(tmp_path, "a.b/one/jsonschema/1-0-0", properties={"next": {"$ref": "../../two/jsonschema/1-0-0"}})
    iglu(tmp_path, "a.b/two/jsonschema/1-0-0", properties={"next": {"$ref": "../../one/jsonschema/1-0-0"}})
    found = open_registry(tmp_path)
    assert found.problems() == []
    assert not Validator(found.load("a.b/one", "1-0-0")).is_valid({"next": {"next": {"next": 1}}})


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs symbolic links")
def test_links_in_circles_and_links_that_lead_out_are_told_of(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text('{"password": "hunter2"}')
    root = iglu(tmp_path / "registry", f"{CLICK}/1-0-0")
    folder = root / "schemas" / CLICK
    (folder / "1-0-1").symlink_to(folder / "1-0-1")
    (folder / "1-0-2").symlink_to(secret)
    (root / "schemas" / "com.acme" / "again").symlink_to(root / "schemas")
    found = open_registry(root)
    assert [v.version for v in found.versions("com.acme/click")] == ["1.0.0"]
    told = "\n".join(found.problems())
    assert f"{CLICK}/1-0-1: It can't be read: " in told
    assert f"{CLICK}/1-0-2: It leads out of the registry, and is not read." in told
    assert "hunter2" not in told


def test_a_reference_that_climbs_out_of_the_registry_finds_nothing(tmp_path: Path) -> None:
    (tmp_path / "secret.json").write_text(json.dumps({"type": "string"}))
    root = iglu(tmp_path / "registry", f"{CLICK}/1-0-0", properties={"x": {"$ref": "../../../../../secret.json"}})
    found = open_registry(root)
    assert found.schema_ids() == []
    assert len(found.problems()) == 1


def test_a_pipe_in_the_place_of_a_schema_is_told_of_and_not_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("needs pipes")
    iglu(tmp_path, f"{CLICK}/1-0-0")
    os.mkfifo(tmp_path / "schemas" / CLICK / "1-0-1")
    assert open_registry(tmp_path).problems() == [f"{CLICK}/1-0-1: It is no file."]


def test_a_folder_that_only_looks_a_little_like_it_opens_as_a_folder(tmp_path: Path) -> None:
    (tmp_path / "schemas" / "payments").mkdir(parents=True)
    (tmp_path / "schemas" / "payments" / "1.0.0.json").write_text("{}")
    found = open_registry(tmp_path)
    assert isinstance(found, FolderRegistry)
    assert found.schema_ids() == ["schemas/payments"]


def test_an_unknown_schema_or_version_is_answered_with_those_that_are_there(tmp_path: Path) -> None:
    found = open_registry(iglu(tmp_path, f"{CLICK}/1-0-0"))
    with pytest.raises(RegistryWrong, match="no version 2-0-0") as version:
        found.load("com.acme/click", "2-0-0")
    assert version.value.cure == "The versions are 1.0.0."
    with pytest.raises(RegistryWrong, match="no schema click") as schema:
        found.versions("click")
    assert schema.value.cure == "The schemas are com.acme/click."
