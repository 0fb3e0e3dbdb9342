"""Registries written as a folder that opens again."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from desktop_wizard.engine.errors import EnvironmentFailed
from desktop_wizard.engine.registry import EmbeddedRegistry, export_folder
from desktop_wizard.engine.registry.confluent import ConfluentRegistry
from desktop_wizard.engine.schema import Validator, parse_schema
from tests.support.fixed_clock import FixedClock
from tests.support.registries import open_registry
from tests.support.registry_files import iglu, subject


def embedded(path: Path, **schemas: Any) -> EmbeddedRegistry:
    registry = EmbeddedRegistry(path / "registry.db", FixedClock(), "ada")
    for name, value in schemas.items():
        schema_id, _, version = name.rpartition("@")
        registry.publish(schema_id, version, parse_schema(json.dumps(value), origin="editor.json"))
    return registry


def test_an_export_opens_again_as_the_same_versions(tmp_path: Path) -> None:
    made = embedded(tmp_path, **{"pay@1.0.0": {"title": "a"}, "pay@10.0.0": {"title": "b"}, "a/user@1.0.0": {}})
    done = export_folder(made, tmp_path / "out")
    assert (done.versions, done.problems) == (3, ())
    again = open_registry(tmp_path / "out")
    assert again.schema_ids() == ["a/user", "pay"]
    for schema_id in again.schema_ids():
        here, there = again.versions(schema_id), made.versions(schema_id)
        assert [(v.version, v.sha256, v.published_at) for v in here] == [
            (v.version, v.sha256, v.published_at) for v in there
        ]
        for version in here:
            assert again.load(schema_id, version.version).text == made.load(schema_id, version.version).text


def test_the_manifest_says_where_each_schema_came_from_with_its_hash(tmp_path: Path) -> None:
    made = embedded(tmp_path, **{"pay@1.0.0": {"title": "a"}})
    export_folder(made, tmp_path / "out")
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text())
    (entry,) = manifest["schemas"]
    assert (manifest["form"], manifest["from"]) == ("embedded registry", made.location)
    assert (entry["file"], entry["origin"], entry["version"]) == ("pay/1.0.0.json", "editor.json", "1.0.0")
    assert entry["sha256"] == hashlib.sha256((tmp_path / "out" / "pay/1.0.0.json").read_bytes()).hexdigest()


def test_what_a_schema_refers_to_is_exported_with_it(tmp_path: Path) -> None:
    source = tmp_path / "in"
    for name, value in {
        "pay/1.0.0.json": {"properties": {"amount": {"$ref": "../common/money.json"}}},
        "common/money.json": {"properties": {"in": {"$ref": "currency.json"}}},
        "common/currency.json": {"enum": ["EUR"]},
    }.items():
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_text(json.dumps(value))
    assert export_folder(open_registry(source), tmp_path / "out").problems == ()
    validator = Validator(open_registry(tmp_path / "out").load("pay", "1.0.0"))
    assert not validator.is_valid({"amount": {"in": "XXX"}})


def test_references_between_subjects_are_exported_as_files_too(tmp_path: Path) -> None:
    stated = [{"name": "price.json", "subject": "price", "version": 1}]
    payment = subject("payment", 1, {"properties": {"total": {"$ref": "price.json"}}}, references=stated)
    done = export_folder(
        ConfluentRegistry("here", [payment, subject("price", 1, {"type": "number"})]), tmp_path / "out"
    )
    assert (done.versions, done.problems) == (2, ())
    assert not Validator(open_registry(tmp_path / "out").load("payment", "1.0.0")).is_valid({"total": "1"})


def test_a_reference_by_uri_is_kept_where_the_document_says_its_uri(tmp_path: Path) -> None:
    uri = "https://acme.example/price.json"
    stated = [{"name": uri, "subject": "price", "version": 1}]
    refers = {"properties": {"total": {"$ref": uri}}}
    for identifier, versions in ((uri, 2), ("https://acme.example/other.json", 1)):
        price = subject("price", 1, {"$id": identifier, "type": "number"})
        made = ConfluentRegistry("here", [subject("payment", 1, refers, references=stated), price])
        assert made.problems() == []
        done = export_folder(made, tmp_path / str(versions))
        assert done.versions == versions
    assert done.problems == ("payment 1.0.0 is left out: what it refers to would not be found in a folder.",)


def test_a_file_that_is_there_already_is_never_overwritten(tmp_path: Path) -> None:
    made = embedded(tmp_path, **{"pay@1.0.0": {"title": "a"}, "pay@2.0.0": {"title": "b"}})
    mine = tmp_path / "out" / "pay" / "1.0.0.json"
    mine.parent.mkdir(parents=True)
    mine.write_text('{"title": "mine"}')
    done = export_folder(made, tmp_path / "out")
    assert done.versions == 1
    assert done.problems == ("pay 1.0.0 is left out: pay/1.0.0.json is there already, and is another.",)
    assert mine.read_text() == '{"title": "mine"}'
    assert export_folder(made, tmp_path / "out").versions == 1


@pytest.mark.parametrize(
    "name", ["../../evil", "/etc/evil", "..", "C:\\evil", "a\0b", ".hidden", "a//b", "x.", "con: "]
)
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    made = embedded(tmp_path / "data", **{f"{name}@1.0.0": {}})
    done = export_folder(made, tmp_path / "out")
    assert (done.versions, done.problems) == (1, ())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "out"]
    assert len(open_registry(tmp_path / "out").schema_ids()) == 1


def test_an_iglu_registry_can_be_exported(tmp_path: Path) -> None:
    made = open_registry(iglu(tmp_path / "in", "com.acme/click/jsonschema/1-0-0", "com.acme/click/jsonschema/1-0-10"))
    assert export_folder(made, tmp_path / "out").problems == ()
    again = open_registry(tmp_path / "out")
    assert [v.version for v in again.versions("com.acme/click")] == ["1.0.0", "1.0.10"]


def test_a_folder_that_cannot_be_written_is_told_of(tmp_path: Path) -> None:
    made = embedded(tmp_path, **{"pay@1.0.0": {}})
    (tmp_path / "out").write_text("a file")
    with pytest.raises(EnvironmentFailed, match="could not be exported"):
        export_folder(made, tmp_path / "out")
