"""What is at a location is told by its content, and named."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from desktop_wizard.engine.errors import RegistryWrong
from desktop_wizard.engine.ports import Registry
from desktop_wizard.engine.registry import EmbeddedRegistry, LocalRegistries
from desktop_wizard.engine.schema import parse_schema
from tests.support.fixed_clock import FixedClock
from tests.support.registries import open_registry
from tests.support.registry_files import Export, iglu, subject


def test_every_form_is_recognised_whatever_its_name(tmp_path: Path) -> None:
    export = Export()
    export.artifact("pay")
    export.version("pay", "1", {})
    zipped = export.save(tmp_path / "registry.json")
    array = tmp_path / "registry.zip"
    array.write_text("\n  " + json.dumps([subject("pay", 1, {})]))
    database = EmbeddedRegistry(tmp_path / "registry.txt", FixedClock(), "ada")
    database.publish("pay", "1.0.0", parse_schema("{}", origin="x"))
    folder = tmp_path / "folder.zip"
    (folder / "pay").mkdir(parents=True)
    (folder / "pay" / "1.0.0.json").write_text("{}")
    places = {
        zipped: "Apicurio Registry export",
        array: "Confluent-compatible registry, saved from GET /schemas",
        database.location: "embedded registry",
        folder: "folder of schemas",
        iglu(tmp_path / "iglu", "a.b/pay/jsonschema/1-0-0"): "Iglu static registry",
        f"pair:1.0.0={folder}/pay/1.0.0.json&2.0.0={folder}/pay/1.0.0.json": "two files",
    }
    for place, form in places.items():
        found = open_registry(place)
        assert found.form == form
        (schema_id,) = found.schema_ids()
        for version in found.versions(schema_id):
            assert version.sha256
            assert found.load(schema_id, version.version).value is not None
        assert open_registry(found.location).schema_ids() == [schema_id]


def test_the_embedded_registry_has_a_location_of_its_own(tmp_path: Path) -> None:
    registries = LocalRegistries(tmp_path, FixedClock(), "ada")
    registries.own().publish("pay", "1.0.0", parse_schema("{}", origin="x"))
    found: Registry = registries.open("embedded:")
    assert found.schema_ids() == ["pay"]
    assert registries.open(found.location).schema_ids() == ["pay"]


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (None, "There is no such folder or file."),
        (b"", "no registry of a known form"),
        (b"hello", "no registry of a known form"),
        (b'{"type": "object"}', "a single JSON object"),
        (b"\xff\xfe[\x00]\x00", "UTF-16"),
        (b"PK\x03\x04", "table of contents is missing"),
        (b"SQLite format 3\x00", "no embedded registry"),
        (b"%PDF-1.7", "no registry of a known form"),
    ],
)
def test_what_is_no_registry_is_said_with_what_was_looked_for(
    tmp_path: Path, content: bytes | None, what: str
) -> None:
    path = tmp_path / "thing"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(RegistryWrong) as caught:
        open_registry(path)
    assert what in caught.value.what
    assert caught.value.where == str(path)
    assert caught.value.cure


def test_a_failure_names_every_form_that_was_looked_for(tmp_path: Path) -> None:
    with pytest.raises(RegistryWrong) as caught:
        open_registry(tmp_path / "missing")
    for form in ("<name>/<version>.json", "Iglu", "GET /schemas", "Apicurio", "embedded", "pair:"):
        assert form in caught.value.cure


@pytest.mark.parametrize("location", ["", "\0", "x" * 5000, "~nobody-of-this-name/x", "http://example.com/schemas"])
def test_a_location_that_can_be_no_path_is_refused(location: str) -> None:
    with pytest.raises(RegistryWrong):
        open_registry(location)


def test_a_link_that_leads_to_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(RegistryWrong):
        open_registry(tmp_path / "loop")


def test_a_pipe_is_no_registry_and_is_not_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("needs pipes")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(RegistryWrong):
        open_registry(tmp_path / "pipe")


@pytest.mark.parametrize("location", ["", "  "])
def test_a_location_without_a_name_is_not_the_folder_one_happens_to_be_in(location: str) -> None:
    with pytest.raises(RegistryWrong, match="No registry was named"):
        open_registry(location)


def test_looking_through_a_registry_tells_how_far_it_is_and_reads_each_version_once(tmp_path: Path) -> None:
    (tmp_path / "pay").mkdir()
    for version in ("1.0.0", "1.1.0", "2.0.0"):
        (tmp_path / "pay" / f"{version}.json").write_text("{}")
    (tmp_path / "pay" / "3.0.0.json").write_text("[")
    registry, told = open_registry(tmp_path), list[tuple[int, int]]()
    registry.look_through(lambda done, total: told.append((done, total)))
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    for path in (tmp_path / "pay").iterdir():
        path.unlink()
    assert [each.version for each in registry.versions("pay")] == ["1.0.0", "1.1.0", "2.0.0"]
    assert len(registry.problems()) == 1
