"""Exports of Apicurio Registry: what they hold, and what hostile archives can't do."""

from __future__ import annotations

import hashlib
import io
import json
import struct
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_wizard.engine.errors import RegistryWrong
from desktop_wizard.engine.registry import apicurio, archive
from desktop_wizard.engine.schema import Validator
from tests.support.registries import open_registry
from tests.support.registry_files import Export, reference


def payments(*versions: str) -> Export:
    export = Export()
    export.artifact("payment")
    for version in versions:
        export.version("payment", version, {"title": version})
    return export


def zipped(**files: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in files.items():
            made.writestr(name, data)
    return held.getvalue()


def test_artifacts_are_the_schemas_with_versions_ordered_as_versions(tmp_path: Path) -> None:
    found = open_registry(payments("10", "9", "1.2.0").save(tmp_path / "export.bin"))
    assert found.form == "Apicurio Registry export"
    assert found.schema_ids() == ["payment"]
    assert [(v.version, v.known_as) for v in found.versions("payment")] == [
        ("1.2.0", ""),
        ("9.0.0", "9"),
        ("10.0.0", "10"),
    ]
    assert found.load("payment", "9").value == {"title": "9"}
    assert found.problems() == []


def test_each_version_has_its_hash_place_and_time(tmp_path: Path) -> None:
    (version,) = open_registry(payments("1.0.0").save(tmp_path / "e.zip")).versions("payment")
    assert version.sha256 == hashlib.sha256(b'{"title": "1.0.0"}').hexdigest()
    assert version.origin == "groups/default/artifacts/payment/versions/1.0.0.ArtifactVersion.json"
    assert version.published_at == datetime.fromtimestamp(1_700_000_000.001, UTC)


def test_an_artifact_of_a_group_is_called_by_both(tmp_path: Path) -> None:
    export = payments("1")
    export.artifact("payment", group="com.acme")
    export.version("payment", "1", {"title": "grouped"}, group="com.acme")
    found = open_registry(export.save(tmp_path / "e.zip"))
    assert found.schema_ids() == ["com.acme/payment", "payment"]
    assert found.load("com.acme/payment", "1").value == {"title": "grouped"}


def test_other_types_drafts_and_versions_that_are_no_numbers_are_listed_and_left_out(tmp_path: Path) -> None:
    export = payments("1", "spring")
    export.version("payment", "2", {}, state="DRAFT")
    export.artifact("order", "AVRO")
    export.version("order", "1", {"type": "record"})
    found = open_registry(export.save(tmp_path / "e.zip"))
    assert [v.version for v in found.versions("payment")] == ["1.0.0"]
    assert found.problems() == [
        "groups/default/artifacts/payment/versions/spring.ArtifactVersion.json is left out: "
        "spring is no version number.",
        "groups/default/artifacts/payment/versions/2.ArtifactVersion.json is left out: it is a draft, not published.",
        "groups/default/artifacts/order/versions/1.ArtifactVersion.json is left out: it is AVRO, not JSON Schema.",
    ]


@pytest.mark.parametrize("state", ["DISABLED", "DEPRECATED"])
def test_a_version_that_is_out_of_use_opens_and_says_so(tmp_path: Path, state: str) -> None:
    export = payments()
    export.version("payment", "1", True, state=state)
    found = open_registry(export.save(tmp_path / "e.zip"))
    assert found.load("payment", "1").notes == (f"It is marked as {state.lower()} in the registry.",)


def test_an_export_of_registry_2_has_the_type_in_its_versions(tmp_path: Path) -> None:
    export = Export()
    export.version("payment", "1", {}, artifactType="JSON")
    export.version("order", "1", {}, artifactType="PROTOBUF")
    assert open_registry(export.save(tmp_path / "e.zip")).schema_ids() == ["payment"]


def test_references_between_artifacts_resolve_also_through_others(tmp_path: Path) -> None:
    export = Export()
    for name in ("payment", "price", "currency"):
        export.artifact(name)
    of_price, of_currency = (
        reference("price.json#/definitions/price", "price", "2"),
        reference("c.json", "currency", "1"),
    )
    inner = {"definitions": {"price": {"properties": {"in": {"$ref": "c.json"}}}}}
    export.version(
        "payment", "1", {"properties": {"total": {"$ref": "price.json#/definitions/price"}}}, references=[of_price]
    )
    export.version("price", "2", inner, references=[of_currency])
    export.version("currency", "1", {"enum": ["EUR"]})
    found = open_registry(export.save(tmp_path / "e.zip"))
    assert found.problems() == []
    validator = Validator(found.load("payment", "1"))
    assert validator.is_valid({"total": {"in": "EUR"}})
    assert not validator.is_valid({"total": {"in": "XXX"}})


def test_references_in_a_circle_end(tmp_path: Path) -> None:
    export = Export()
    for name, other in (("one", "two"), ("two", "one")):
        export.artifact(name)
        schema = {"type": "object", "properties": {"next": {"$ref": f"{other}.json"}}}
        export.version(name, "1", schema, references=[reference(f"{other}.json", other, "1")])
    found = open_registry(export.save(tmp_path / "e.zip"))
    assert found.problems() == []
    assert not Validator(found.load("one", "1")).is_valid({"next": {"next": {"next": 1}}})


def test_a_reference_to_what_is_not_in_the_export_is_listed(tmp_path: Path) -> None:
    export = payments()
    export.version("payment", "1", {"$ref": "price.json"}, references=[reference("price.json", "price", "3")])
    missing, unresolved = open_registry(export.save(tmp_path / "e.zip")).problems()
    assert missing.endswith("refers to default/price, version 3, which is not there.")
    assert "$ref names price.json, which is not there." in unresolved


@pytest.mark.parametrize("serialized", ["", "{", "1", "[1]", "[{}]", "[" * 100_000, 7])
def test_references_of_no_known_form_are_no_references(tmp_path: Path, serialized: Any) -> None:
    export = payments("1")
    name = next(name for name in export.files if name.endswith(".Content.json"))
    export.files[name] = json.dumps({**json.loads(export.files[name]), "serializedReferences": serialized}).encode()
    assert open_registry(export.save(tmp_path / "e.zip")).schema_ids() == ["payment"]


def test_bad_files_are_told_of_and_the_others_still_open(tmp_path: Path) -> None:
    export = payments("1")
    export.version("payment", "2", b'{"type": ')
    export.version("payment", "3", {})
    missing = [name for name in export.files if name.endswith(".data")][-1]
    export.files["groups/default/artifacts/payment/versions/4.ArtifactVersion.json"] = b"{"
    export.files["groups/default/artifacts/payment/versions/5.ArtifactVersion.json"] = b"[]"
    export.files["groups/default/artifacts/payment/versions/6.ArtifactVersion.json"] = b"{}"
    found = open_registry(export.save(tmp_path / "e.zip", without=[missing]))
    assert [v.version for v in found.versions("payment")] == ["1.0.0"]
    told = "\n".join(found.problems())
    assert "versions/2.ArtifactVersion.json:1:10" in told
    assert "versions/3.ArtifactVersion.json: Its content is not in the archive, or can't be read." in told
    assert ".Content.data: It is not in the archive." in told
    assert "versions/4.ArtifactVersion.json:1:2" in told
    assert "versions/5.ArtifactVersion.json is left out: it is no JSON object." in told
    assert "versions/6.ArtifactVersion.json is left out: it names no artifact and version." in told


@pytest.mark.parametrize("name", ["../../evil.Content.json", "/etc/x.Content.json", "a/..\\..\\x.json", "C:\\x.json"])
def test_a_name_that_leads_out_of_the_archive_is_refused_and_nothing_is_written(tmp_path: Path, name: str) -> None:
    export = payments("1")
    export.files[name] = b"{}"
    found = open_registry(export.save(tmp_path / "e.zip"))
    assert found.schema_ids() == ["payment"]
    (problem,) = found.problems()
    assert problem.endswith("is left out: it names a place outside of the archive.")
    assert [path.name for path in tmp_path.iterdir()] == ["e.zip"]


def test_a_file_that_unpacks_to_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apicurio, "MAX_CONTENT", 1024 * 1024)
    export = payments("1")
    export.version("payment", "2", b'"' + b" " * 20_000_000 + b'"')
    path = export.save(tmp_path / "e.zip")
    assert path.stat().st_size < 100_000
    found = open_registry(path)
    assert [v.version for v in found.versions("payment")] == ["1.0.0"]
    assert any("It is larger than 1 MB." in problem for problem in found.problems())


def test_an_archive_that_unpacks_to_too_much_in_all_is_cut_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "MAX_UNPACKED", 3 * 1024 * 1024)
    export = payments("1")
    for number in range(2, 6):
        export.version("payment", str(number), b'{"title": "' + b"x" * 1_000_000 + b'"}')
    found = open_registry(export.save(tmp_path / "e.zip"))
    assert [v.version for v in found.versions("payment")] == ["1.0.0", "2.0.0", "3.0.0", "4.0.0"]
    assert any("The archive unpacks to more than 3 MB." in problem for problem in found.problems())


def test_a_header_that_understates_the_size_does_not_help(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apicurio, "MAX_CONTENT", 1024)
    export = payments()
    export.version("payment", "1", b'"' + b" " * 100_000 + b'"')
    path = export.save(tmp_path / "e.zip")
    lie = path.read_bytes().replace(struct.pack("<L", 100_002), struct.pack("<L", 100))
    path.write_bytes(lie)
    found = open_registry(path)
    assert found.schema_ids() == []
    assert found.problems()


@pytest.mark.parametrize("cut", [30, 300, -30, -5])
def test_an_archive_that_was_cut_off_is_damaged(tmp_path: Path, cut: int) -> None:
    path = payments("1", "2").save(tmp_path / "e.zip")
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(RegistryWrong) as caught:
        open_registry(path)
    assert caught.value.cure == "Export the registry again."


def test_a_damaged_file_in_the_archive_is_told_of_and_the_others_still_open(tmp_path: Path) -> None:
    export = payments("1", "2")
    path = export.save(tmp_path / "e.zip")
    name = next(name for name in export.files if name.endswith(".data"))
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as made:
        start = made.getinfo(name).header_offset + 30 + len(name)
    data[start : start + 8] = b"\xff" * 8
    path.write_bytes(data)
    found = open_registry(path)
    assert [v.version for v in found.versions("payment")] == ["2.0.0"]
    assert any("It is damaged: " in problem for problem in found.problems())


def test_an_encrypted_file_is_refused(tmp_path: Path) -> None:
    path = payments("1").save(tmp_path / "e.zip")
    data = bytearray(path.read_bytes())
    at = data.find(b"PK\x01\x02")
    data[at + 8] |= 1
    path.write_bytes(data)
    assert any("it is encrypted" in problem for problem in open_registry(path).problems())


def test_a_table_of_contents_that_is_too_large_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "MAX_DIRECTORY", 400)
    with pytest.raises(RegistryWrong, match="more files than a registry has"):
        open_registry(payments("1", "2", "3").save(tmp_path / "e.zip"))


@pytest.mark.parametrize("files", [{}, {"a.txt": b"hello"}, {"pay/1.0.0.json": b"{}"}])
def test_another_archive_is_no_export(tmp_path: Path, files: dict[str, bytes]) -> None:
    path = tmp_path / "e.zip"
    path.write_bytes(zipped(**files))
    with pytest.raises(RegistryWrong, match="no export of Apicurio Registry") as caught:
        open_registry(path)
    assert "/apis/registry/v3/admin/export" in caught.value.cure
