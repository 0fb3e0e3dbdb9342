"""Documents that are never fetched: each is listed by its URI, and a person may say where its file lies."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_wizard.engine.errors import SchemaWrong
from desktop_wizard.engine.registry import LocalRegistries
from desktop_wizard.engine.schema import Validator
from tests.support.fixed_clock import FixedClock
from tests.support.registry_files import Export, iglu, subject

ADDRESS = "https://schemas.example.com/address.json"
REFERRING = {"type": "object", "properties": {"ship": {"$ref": f"{ADDRESS}#/$defs/line"}}}


@pytest.fixture
def registries(tmp_path: Path) -> LocalRegistries:
    return LocalRegistries(tmp_path / "data", FixedClock(), "dba")


def written(path: Path, document: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document))
    return path


def a_folder(place: Path) -> str:
    written(place / "order" / "1.0.0.json", REFERRING)
    return str(place)


def an_iglu_registry(place: Path) -> str:
    return str(iglu(place, "com.acme/order/jsonschema/1-0-0", **REFERRING))


def a_pair(place: Path) -> str:
    old, new = written(place / "order-1.json", REFERRING), written(place / "order-2.json", REFERRING)
    return f"pair:1.0.0={old}&2.0.0={new}"


def a_saved_confluent_registry(place: Path) -> str:
    return str(written(place, [subject("order", 1, REFERRING)]))


def an_apicurio_export(place: Path) -> str:
    export = Export()
    export.artifact("order")
    export.version("order", "1.0.0", REFERRING)
    return str(export.save(place))


@pytest.mark.parametrize("make", [a_folder, an_iglu_registry, a_pair, a_saved_confluent_registry, an_apicurio_export])
def test_a_remote_document_is_missing_until_its_file_is_located(
    make: Any, tmp_path: Path, registries: LocalRegistries
) -> None:
    location = make(tmp_path / "registry")
    found = registries.open(location)
    assert found.missing() == [ADDRESS]
    assert found.schema_ids() == []
    assert any(ADDRESS in problem for problem in found.problems())
    registries.locate(ADDRESS, written(tmp_path / "address.json", {"$defs": {"line": {"type": "string"}}}))
    found = registries.open(location)
    assert found.missing() == []
    (schema_id,) = found.schema_ids()
    schema = found.load(schema_id, "1.0.0")
    assert Validator(schema).is_valid({"ship": "here"})
    assert not Validator(schema).is_valid({"ship": 5})
    assert schema.resources[ADDRESS] == {"$defs": {"line": {"type": "string"}}}, "the schema holds what it needs"


def test_a_located_document_may_miss_another(tmp_path: Path, registries: LocalRegistries) -> None:
    location = a_folder(tmp_path / "registry")
    point = "https://schemas.example.com/point.json"
    registries.locate(ADDRESS, written(tmp_path / "a.json", {"$defs": {"line": {"$ref": point}}}))
    assert registries.open(location).missing() == [point]
    registries.locate(point, written(tmp_path / "p.json", {"type": "array"}))
    assert registries.open(location).problems() == []


def test_a_place_that_a_located_document_lacks_is_a_problem_and_not_missing(
    tmp_path: Path, registries: LocalRegistries
) -> None:
    location = a_folder(tmp_path / "registry")
    registries.locate(ADDRESS, written(tmp_path / "a.json", {"$defs": {}}))
    found = registries.open(location)
    assert found.missing() == []
    assert len(found.problems()) == 1


def test_a_located_file_that_goes_away_is_missing_again(tmp_path: Path, registries: LocalRegistries) -> None:
    location = a_folder(tmp_path / "registry")
    file = written(tmp_path / "a.json", {"$defs": {"line": True}})
    registries.locate(f"{ADDRESS}#/$defs/line", file)
    assert registries.open(location).missing() == []
    file.unlink()
    assert registries.open(location).missing() == [ADDRESS]


def test_what_the_registry_holds_itself_counts_before_a_located_file(
    tmp_path: Path, registries: LocalRegistries
) -> None:
    location = a_folder(tmp_path / "registry")
    written(tmp_path / "registry" / "address.json", {"$id": ADDRESS, "$defs": {"line": {"type": "string"}}})
    registries.locate(ADDRESS, written(tmp_path / "a.json", {"$defs": {"line": {"type": "number"}}}))
    assert Validator(registries.open(location).load("order", "1.0.0")).is_valid({"ship": "here"})


@pytest.mark.parametrize(
    ("uri", "content"), [(ADDRESS, b"{bad"), (ADDRESS, b"[]"), ("address.json", b"{}"), ("", b"{}")]
)
def test_what_can_not_be_located_is_refused(
    uri: str, content: bytes, tmp_path: Path, registries: LocalRegistries
) -> None:
    file = tmp_path / "a.json"
    file.write_bytes(content)
    with pytest.raises(SchemaWrong):
        registries.locate(uri, file)
    assert registries.open(a_folder(tmp_path / "registry")).missing() == [ADDRESS]


def test_a_damaged_list_of_located_files_locates_nothing(tmp_path: Path, registries: LocalRegistries) -> None:
    location = a_folder(tmp_path / "registry")
    registries.locate(ADDRESS, written(tmp_path / "a.json", {"$defs": {"line": True}}))
    (tmp_path / "data" / "located.json").write_text("{")
    assert registries.open(location).missing() == [ADDRESS]


def test_a_loose_schema_is_read_with_its_neighbours_and_what_was_located(
    tmp_path: Path, registries: LocalRegistries
) -> None:
    parts = {"near": {"$ref": "parts/near.json"}, "far": {"$ref": ADDRESS}}
    file = written(tmp_path / "loose.json", {"properties": parts})
    written(tmp_path / "parts" / "near.json", {"type": "string"})
    with pytest.raises(SchemaWrong) as refused:
        registries.read_loose(file, file.read_bytes())
    assert refused.value.where == str(file), "many a schema is called schema.json"
    registries.locate(ADDRESS, written(tmp_path / "a.json", {"type": "number"}))
    validator = Validator(registries.read_loose(file, file.read_bytes()))
    assert validator.is_valid({"near": "x", "far": 1})
    assert not validator.is_valid({"near": 1})
    assert not validator.is_valid({"far": "x"})
