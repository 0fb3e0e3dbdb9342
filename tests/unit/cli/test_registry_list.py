"""`registry list` shows every form of registry."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from desktop_wizard.engine.registry import EmbeddedRegistry
from desktop_wizard.engine.schema import parse_schema
from tests.support.command import answer, command
from tests.support.fixed_clock import FixedClock
from tests.support.registry_files import Export, iglu, subject


def a_folder(place: Path) -> str:
    for version in ("1.0.0", "2.0"):
        (place / "pay").mkdir(parents=True, exist_ok=True)
        (place / "pay" / f"{version}.json").write_text("{}")
    return str(place)


def a_pair(place: Path) -> str:
    folder = a_folder(place) + "/pay"
    return f"pair:1.0.0={folder}/1.0.0.json&2.0.0={folder}/2.0.json"


def an_iglu_registry(place: Path) -> str:
    return str(iglu(place, "com.acme/pay/jsonschema/1-0-0", "com.acme/pay/jsonschema/2-0-0"))


def a_saved_confluent_registry(place: Path) -> str:
    place.write_text(json.dumps([subject("pay-value", 1, {}), subject("pay-value", 2, {})]))
    return str(place)


def an_apicurio_export(place: Path) -> str:
    export = Export()
    export.artifact("pay")
    export.version("pay", "1", {})
    export.version("pay", "2", {})
    return str(export.save(place))


def an_embedded_registry(place: Path) -> str:
    registry = EmbeddedRegistry(place, FixedClock(), "ada")
    for version in ("1.0.0", "2.0.0"):
        registry.publish("pay", version, parse_schema("{}", origin="editor"))
    return registry.location


@pytest.mark.parametrize(
    ("make", "form", "schema_id", "known_as"),
    [
        (a_folder, "folder of schemas", "pay", ""),
        (a_pair, "two files", "pay", ""),
        (an_iglu_registry, "Iglu static registry", "com.acme/pay", "2-0-0"),
        (a_saved_confluent_registry, "Confluent-compatible registry, saved from GET /schemas", "pay-value", "2"),
        (an_apicurio_export, "Apicurio Registry export", "pay", "2"),
        (an_embedded_registry, "embedded registry", "pay", ""),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_each_form_is_named_and_listed(make, form: str, schema_id: str, known_as: str, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    location = make(tmp_path / "registry")
    document = answer("registry", "list", location)
    assert document["form"] == form
    assert document["problems"] == []
    (schema,) = document["schemas"]
    assert schema["schema_id"] == schema_id
    assert [version["version"] for version in schema["versions"]] == ["1.0.0", "2.0.0"]
    last = schema["versions"][-1]
    assert (last["known_as"], len(last["sha256"])) == (known_as, 64)
    told = command("registry", "list", location).output
    assert told.startswith(f"{form} at ")
    assert schema_id in told
    assert known_as in told
    assert last["sha256"][:12] in told


def test_the_hash_is_the_one_that_other_tools_give(tmp_path: Path) -> None:
    document = answer("registry", "list", a_folder(tmp_path))
    (schema,) = document["schemas"]
    assert schema["versions"][0]["sha256"] == hashlib.sha256(b"{}").hexdigest()


def test_what_could_not_be_read_is_told_and_the_rest_is_listed(tmp_path: Path) -> None:
    location = a_saved_confluent_registry(tmp_path / "r")
    elements = json.loads(Path(location).read_text())
    Path(location).write_text(json.dumps([*elements, subject("order-value", 1, {}, schemaType="AVRO")]))
    told = command("registry", "list", location).output
    assert "Not read: subjects/order-value/versions/1 is left out: it is AVRO, not JSON Schema." in told
    assert "pay-value" in told


def test_the_programs_own_registry_is_listed_and_empty_at_first(data_folder: Path) -> None:
    assert answer("registry", "list", "embedded:")["schemas"] == []
    EmbeddedRegistry(data_folder / "registry.db", FixedClock(), "ada").publish(
        "pay", "1.0.0", parse_schema("{}", origin="editor")
    )
    assert [schema["schema_id"] for schema in answer("registry", "list", "embedded:")["schemas"]] == ["pay"]


def test_what_is_no_registry_is_wrong_input_and_says_what_was_looked_for(tmp_path: Path) -> None:
    told = command("registry", "list", tmp_path / "missing", code=2).output
    assert "There is no such folder or file." in told
    assert "Iglu static registry" in told


def test_what_is_odd_about_versions_is_said_once(tmp_path: Path) -> None:
    location = a_folder(tmp_path)
    for version in ("3.0.0", "4.0.0", "5.0.0"):
        (tmp_path / "pay" / f"{version}.json").write_text("{}")
    told = command("registry", "list", location).output
    assert "Note: pay 1.0.0, pay 2.0.0, pay 3.0.0 and 2 more: There is no $schema: 2020-12 is assumed." in told
    (schema,) = answer("registry", "list", location)["schemas"]
    assert schema["versions"][0]["dialect"] == "2020-12"


def test_a_missing_document_is_named_with_the_command_that_locates_it(tmp_path: Path) -> None:
    location, uri = a_folder(tmp_path / "r"), "https://schemas.example.com/a.json"
    (tmp_path / "r" / "pay" / "3.0.0.json").write_text(json.dumps({"$ref": uri}))
    told = command("registry", "list", location).output
    assert f"desktop-wizard registry locate {uri} FILE" in told
    assert answer("registry", "list", location)["missing"] == [uri]
    file = tmp_path / "a.json"
    file.write_text("{}")
    assert answer("registry", "locate", uri, file)["uri"] == uri
    assert answer("registry", "list", location)["missing"] == []


def test_a_published_schema_never_changes(tmp_path: Path) -> None:
    file = tmp_path / "pay.json"
    file.write_text('{"type": "object"}')
    published = answer("registry", "publish", file, "--schema-id", "pay", "--version", "1")
    assert published["version"] == "1.0.0"
    assert published["sha256"] == hashlib.sha256(file.read_bytes()).hexdigest()
    told = command("registry", "publish", file, "--schema-id", "pay", "--version", "1.0.0", code=2).output
    assert "published already" in told


def test_a_registry_is_imported_and_exported_again_as_it_was(tmp_path: Path) -> None:
    location = an_iglu_registry(tmp_path / "iglu")
    imported = answer("registry", "import", location)
    assert [version["version"] for version in imported["published"]] == ["1.0.0", "2.0.0"]
    assert answer("registry", "import", location)["already"] == 2
    exported = answer("registry", "export", "embedded:", tmp_path / "out")
    assert exported == {"versions": 2, "problems": []}
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text())
    first, second = (answer("registry", "list", place)["schemas"][0] for place in (location, tmp_path / "out"))
    hashes = [[version["sha256"] for version in schema["versions"]] for schema in (first, second)]
    assert hashes[0] == hashes[1] == [entry["sha256"] for entry in manifest["schemas"]]


def test_what_could_not_be_imported_is_listed_and_the_rest_is_taken(tmp_path: Path) -> None:
    location = a_folder(tmp_path)
    (tmp_path / "pay" / "3.0.0.json").write_text("{bad")
    imported = answer("registry", "import", location, code=1)
    assert len(imported["published"]) == 2
    assert len(imported["problems"]) == 1
