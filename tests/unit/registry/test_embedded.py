"""The embedded registry: publishing, importing, and what never changes."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_wizard.engine.errors import DatabaseFailed, DiskFull, RegistryWrong, SchemaWrong
from desktop_wizard.engine.registry import EmbeddedRegistry
from desktop_wizard.engine.registry.confluent import ConfluentRegistry
from desktop_wizard.engine.schema import Schema, Validator, parse_schema
from tests.support.fixed_clock import FixedClock
from tests.support.registries import open_registry
from tests.support.registry_files import iglu, subject


@pytest.fixture
def registry(tmp_path: Path) -> EmbeddedRegistry:
    return EmbeddedRegistry(tmp_path / "data" / "registry.db", FixedClock(), "ada")


def schema(value: Any) -> Schema:
    return parse_schema(json.dumps(value), origin="editor.json")


def folder(root: Path, **files: Any) -> Path:
    for name, value in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(value if isinstance(value, bytes) else json.dumps(value).encode())
    return root


def test_a_registry_in_which_nothing_was_published_is_empty_and_makes_no_file(
    registry: EmbeddedRegistry, tmp_path: Path
) -> None:
    assert (registry.schema_ids(), registry.problems()) == ([], [])
    with pytest.raises(RegistryWrong) as caught:
        registry.versions("payment")
    assert caught.value.cure == "The registry holds no schemas."
    assert list(tmp_path.iterdir()) == []


def test_a_published_version_is_read_back_as_it_was(registry: EmbeddedRegistry) -> None:
    text = '{ "title" : "é",\n "type": "object" }'
    made = registry.publish("payment", "2.1", parse_schema(text, origin="editor.json"))
    assert (made.version, made.published_at) == ("2.1.0", datetime(2026, 11, 24, 12, 34, 57, tzinfo=UTC))
    assert registry.load("payment", "2.1.0").text == text
    again = open_registry(registry.location)
    assert again.versions("payment") == [made]
    assert again.form == "embedded registry"


def test_who_published_a_version_when_and_with_what_hash_is_kept(registry: EmbeddedRegistry) -> None:
    made = registry.publish("payment", "1.0.0", schema({"type": "object"}))
    (publication,) = registry.publications("payment")
    assert (publication.version, publication.published_by, publication.source) == (made, "ada", "")
    assert made.origin == "editor.json"
    assert made.sha256 is not None
    assert len(made.sha256) == 64


def test_versions_are_ordered_as_versions(registry: EmbeddedRegistry) -> None:
    for version in ("10.0.0", "9.1.0", "9.1.0-beta", "1.2.0"):
        registry.publish("payment", version, schema({}))
    assert [v.version for v in registry.versions("payment")] == ["1.2.0", "9.1.0-beta", "9.1.0", "10.0.0"]


@pytest.mark.parametrize("again", ["1.0.0", "1.0", "v1"])
def test_a_published_version_is_never_published_again(registry: EmbeddedRegistry, again: str) -> None:
    registry.publish("payment", "1.0.0", schema({"title": "first"}))
    with pytest.raises(RegistryWrong, match="published versions never change"):
        registry.publish("payment", again, schema({"title": "second"}))
    assert registry.load("payment", "1.0.0").value == {"title": "first"}


@pytest.mark.parametrize("statement", ["UPDATE schemas SET text = '{}'", "DELETE FROM schemas"])
def test_the_file_itself_refuses_to_change_what_was_published(registry: EmbeddedRegistry, statement: str) -> None:
    registry.publish("payment", "1.0.0", schema({"title": "first"}))
    with closing(sqlite3.connect(registry.location)) as other, pytest.raises(sqlite3.IntegrityError):
        other.execute(statement)
    assert registry.load("payment", "1.0.0").value == {"title": "first"}


def test_a_text_that_was_tampered_with_is_found(registry: EmbeddedRegistry) -> None:
    registry.publish("payment", "1.0.0", schema({"title": "first"}))
    with closing(sqlite3.connect(registry.location)) as other:
        other.execute("DROP TRIGGER schemas_never_UPDATE")
        other.execute("UPDATE schemas SET text = '{}'")
        other.commit()
    assert registry.problems() == ["payment 1.0.0: its text does not have the hash it was published with."]
    with pytest.raises(SchemaWrong, match="damaged"):
        registry.load("payment", "1.0.0")


@pytest.mark.parametrize(("schema_id", "version"), [("", "1.0.0"), ("  ", "1.0.0"), ("p", "newest"), ("p", "")])
def test_a_name_and_a_version_are_needed(registry: EmbeddedRegistry, schema_id: str, version: str) -> None:
    with pytest.raises(RegistryWrong):
        registry.publish(schema_id, version, schema({}))
    assert registry.schema_ids() == []


@pytest.mark.parametrize("name", ["x'; DROP TABLE schemas; --", '"', "a/b", "é\n", "%s", ":x", "<b>"])
def test_a_name_is_only_a_name(registry: EmbeddedRegistry, name: str) -> None:
    registry.publish(name, "1.0.0", schema({}))
    assert registry.schema_ids() == [name]
    assert registry.load(name, "1.0.0").value == {}


def test_an_unknown_version_is_answered_with_those_that_are_there(registry: EmbeddedRegistry) -> None:
    registry.publish("payment", "1.0.0", schema({}))
    for asked in ("2.0.0", "None", "", "x"):
        with pytest.raises(RegistryWrong) as caught:
            registry.load("payment", asked)
        assert caught.value.cure == "The versions are 1.0.0."


def test_an_import_takes_every_version_with_its_references_and_where_it_came_from(
    registry: EmbeddedRegistry, tmp_path: Path
) -> None:
    files = {
        "pay/1.0.0.json": {"properties": {"amount": {"$ref": "../common/money.json"}}},
        "pay/2.0.0.json": b"{",
        "user/1.0.0.json": {},
        "common/money.json": {"type": "number"},
    }
    source = open_registry(folder(tmp_path / "schemas", **files))
    imported = registry.import_from(source)
    assert [(v.schema_id, v.version) for v in imported.published] == [("pay", "1.0.0"), ("user", "1.0.0")]
    assert imported.already == 0
    assert len(imported.problems) == 1
    (publication,) = registry.publications("pay")
    assert publication.source == source.location
    assert publication.version.origin == "pay/1.0.0.json"
    assert publication.version.published_at == source.versions("pay")[0].published_at
    assert publication.version.sha256 == source.versions("pay")[0].sha256
    assert not Validator(registry.load("pay", "1.0.0")).is_valid({"amount": "1"})


def test_an_import_keeps_the_names_that_people_know(registry: EmbeddedRegistry, tmp_path: Path) -> None:
    registry.import_from(open_registry(iglu(tmp_path / "iglu", "com.acme/click/jsonschema/1-0-2")))
    (version,) = registry.versions("com.acme/click")
    assert (version.version, version.known_as) == ("1.0.2", "1-0-2")
    assert registry.load("com.acme/click", "1-0-2").dialect == "draft-04"


def test_an_imported_version_keeps_the_documents_that_its_registry_named(registry: EmbeddedRegistry) -> None:
    stated = [{"name": "price.json", "subject": "price", "version": 1}]
    payment = subject("payment", 1, {"properties": {"total": {"$ref": "price.json"}}}, references=stated)
    registry.import_from(ConfluentRegistry("here", [payment, subject("price", 1, {"type": "number"})]))
    assert not Validator(registry.load("payment", "1")).is_valid({"total": "1"})


def test_an_import_again_changes_nothing_and_a_conflict_is_told_of(
    registry: EmbeddedRegistry, tmp_path: Path
) -> None:
    root = folder(tmp_path / "schemas", **{"pay/1.0.0.json": {"title": "a"}, "pay/2.0.0.json": {"title": "b"}})
    registry.import_from(open_registry(root))
    (root / "pay/2.0.0.json").write_text('{"title": "other"}')
    again = registry.import_from(open_registry(root))
    assert (again.published, again.already) == ((), 1)
    assert again.problems == ("pay/2.0.0.json: another pay 2.0.0 is published here already.",)
    assert registry.load("pay", "2.0.0").value == {"title": "b"}


def test_an_import_can_be_of_some_schemas_alone(registry: EmbeddedRegistry, tmp_path: Path) -> None:
    source = open_registry(folder(tmp_path / "schemas", **{"pay/1.0.0.json": {}, "user/1.0.0.json": {}}))
    registry.import_from(source, ["user"])
    assert registry.schema_ids() == ["user"]
    with pytest.raises(RegistryWrong):
        registry.import_from(source, ["order"])


def test_another_database_is_no_registry(tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    with closing(sqlite3.connect(path)) as made:
        made.execute("CREATE TABLE schemas (x)")
    before = path.read_bytes()
    with pytest.raises(RegistryWrong, match="no embedded registry"):
        open_registry(path)
    with pytest.raises(RegistryWrong, match="no embedded registry"):
        EmbeddedRegistry(path, FixedClock(), "ada").publish("p", "1.0.0", schema({}))
    assert path.read_bytes() == before


def test_a_file_that_another_program_holds_is_said_to_be_held(
    registry: EmbeddedRegistry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_wizard.engine.registry.embedded._BUSY_SECONDS", 0.05)
    registry.publish("payment", "1.0.0", schema({}))
    with closing(sqlite3.connect(registry.location)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseFailed, match="locked"):
            registry.publish("payment", "2.0.0", schema({}))
    registry.publish("payment", "2.0.0", schema({}))


def test_a_damaged_file_is_said_to_be_damaged(registry: EmbeddedRegistry) -> None:
    registry.publish("payment", "1.0.0", schema({}))
    path = Path(registry.location)
    data = path.read_bytes()
    path.write_bytes(data[:100] + b"\xff" * (len(data) - 100))
    with pytest.raises(DatabaseFailed):
        registry.schema_ids()


def test_two_programs_that_publish_the_same_version_do_not_overwrite_each_other(registry: EmbeddedRegistry) -> None:
    other = EmbeddedRegistry(Path(registry.location), FixedClock(), "bob")
    registry.publish("payment", "1.0.0", schema({"title": "ada's"}))
    with pytest.raises(RegistryWrong):
        other.publish("payment", "1.0.0", schema({"title": "bob's"}))
    other.publish("payment", "1.1.0", schema({"title": "bob's"}))
    assert [v.version for v in registry.versions("payment")] == ["1.0.0", "1.1.0"]


@pytest.mark.parametrize("name", ["a?b", "a%20b", "#a", "é è", "a&mode=ro"])
def test_the_file_may_lie_in_a_folder_of_any_name(tmp_path: Path, name: str) -> None:
    made = EmbeddedRegistry(tmp_path / name / "registry.db", FixedClock(), "ada")
    made.publish("payment", "1.0.0", schema({}))
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert open_registry(made.location).schema_ids() == ["payment"]


def test_a_file_that_a_dying_program_left_empty_is_used(registry: EmbeddedRegistry) -> None:
    path = Path(registry.location)
    path.parent.mkdir(parents=True)
    path.touch()
    again = EmbeddedRegistry(path, FixedClock(), "ada")
    assert again.schema_ids() == []
    again.publish("payment", "1.0.0", schema({}))
    assert registry.schema_ids() == ["payment"]


def test_a_folder_that_cannot_be_made_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(DatabaseFailed, match="can't be used"):
        EmbeddedRegistry(tmp_path / "data" / "registry.db", FixedClock(), "ada").publish("p", "1.0.0", schema({}))


def test_a_full_disk_is_said_to_be_full_and_nothing_is_published(
    registry: EmbeddedRegistry, monkeypatch: pytest.MonkeyPatch
) -> None:
    registry.publish("payment", "1.0.0", schema({}))
    with closing(sqlite3.connect(registry.location)) as other:
        (pages,) = other.execute("PRAGMA page_count").fetchone()

    def limited(connection: Any) -> None:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    monkeypatch.setattr("desktop_wizard.engine.registry.embedded.create_tables", limited)
    with pytest.raises(DiskFull):
        registry.publish("payment", "2.0.0", schema({"title": "x" * 100_000}))
    assert [v.version for v in registry.versions("payment")] == ["1.0.0"]
