"""Saved answers to `GET /schemas`: what they hold, and what is wrong in them."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_wizard.engine.errors import RegistryWrong, SchemaWrong
from desktop_wizard.engine.ports import Registry
from desktop_wizard.engine.registry import files
from desktop_wizard.engine.registry.confluent import ConfluentRegistry, MigrationRule
from desktop_wizard.engine.schema import Validator
from tests.support.registries import open_registry
from tests.support.registry_files import subject


def saved(folder: Path, *elements: Any) -> Registry:
    path = folder / "schemas.txt"
    path.write_text(json.dumps(elements))
    return open_registry(path)


def contract(*rules: dict[str, Any]) -> ConfluentRegistry:
    element = subject(
        "memberships-value", 2, {}, metadata={"properties": {"major": "2"}}, ruleSet={"migrationRules": list(rules)}
    )
    return ConfluentRegistry("here", [subject("memberships-value", 1, {}), element])


def test_subjects_are_the_schemas_and_whole_numbers_their_versions(tmp_path: Path) -> None:
    versions = [subject("payments-value", number, {"title": str(number)}) for number in (10, 9, 1)]
    found = saved(tmp_path, *versions, subject("users-value", 1, {}))
    assert found.form == "Confluent-compatible registry, saved from GET /schemas"
    assert found.schema_ids() == ["payments-value", "users-value"]
    assert [(v.version, v.known_as, v.origin) for v in found.versions("payments-value")] == [
        ("1.0.0", "1", "subjects/payments-value/versions/1"),
        ("9.0.0", "9", "subjects/payments-value/versions/9"),
        ("10.0.0", "10", "subjects/payments-value/versions/10"),
    ]
    assert [found.load("payments-value", asked).value["title"] for asked in ("10", "10.0.0", "v10")] == ["10"] * 3
    assert found.problems() == []


def test_the_hash_is_that_of_the_document_and_the_time_that_of_the_registry(tmp_path: Path) -> None:
    text = '{"type" : "object", "title": "é"}'
    found = saved(tmp_path, subject("p", 1, text, ts=1_732_406_400_000), subject("p", 2, "{}", ts="soon"))
    first, second = found.versions("p")
    assert first.sha256 == hashlib.sha256(text.encode()).hexdigest()
    assert first.published_at == datetime(2024, 11, 24, tzinfo=UTC)
    assert second.published_at is None
    assert found.load("p", "1").text == text


@pytest.mark.parametrize("kind", ["AVRO", "PROTOBUF", None])
def test_other_kinds_of_schema_are_listed_and_left_out(tmp_path: Path, kind: str | None) -> None:
    element = subject("orders-value", 3, '{"type":"record","name":"Order","fields":[]}')
    element = {**element, "schemaType": kind} if kind else {k: v for k, v in element.items() if k != "schemaType"}
    found = saved(tmp_path, element, subject("payments-value", 1, {}))
    assert found.schema_ids() == ["payments-value"]
    assert found.problems() == [
        f"subjects/orders-value/versions/3 is left out: it is {kind or 'AVRO'}, not JSON Schema."
    ]


def test_bad_elements_are_told_of_and_the_others_still_open(tmp_path: Path) -> None:
    good = subject("payments-value", 1, {})
    bad = [
        7,
        None,
        {},
        {**good, "version": True},
        {**good, "version": 0},
        {**good, "version": "2"},
        {**good, "schema": {}},
    ]
    found = saved(tmp_path, *bad, good, good, subject("payments-value", 2, "{"), subject("payments-value", 3, "[]"))
    assert [v.version for v in found.versions("payments-value")] == ["1.0.0"]
    told = found.problems()
    assert told[: len(bad)] == [
        f"Element {number} is left out: it has no subject, version and schema." for number in range(1, len(bad) + 1)
    ]
    assert told[len(bad)] == "Element 9 is left out: subjects/payments-value/versions/1 stands twice."
    assert "subjects/payments-value/versions/2:1:2" in told[-2]
    assert "A schema is an object or a boolean, not an array" in told[-1]
    with pytest.raises(SchemaWrong):
        found.load("payments-value", "2")


def test_references_between_subjects_resolve_also_through_others(tmp_path: Path) -> None:
    price = {"name": "price.json", "subject": "price", "version": 2}
    currency = {"name": "currency.json", "subject": "currency", "version": 1}
    found = saved(
        tmp_path,
        subject("payment", 1, {"properties": {"total": {"$ref": "price.json"}}}, references=[price]),
        subject("price", 1, {"type": "string"}),
        subject("price", 2, {"properties": {"in": {"$ref": "currency.json"}}}, references=[currency]),
        subject("currency", 1, {"enum": ["EUR", "USD"]}),
    )
    assert found.problems() == []
    validator = Validator(found.load("payment", "1"))
    assert validator.is_valid({"total": {"in": "EUR"}})
    assert not validator.is_valid({"total": {"in": "XXX"}})


def test_a_reference_by_an_absolute_name_resolves(tmp_path: Path) -> None:
    name = "https://acme.example/schemas/price.json"
    stated = [{"name": name, "subject": "price", "version": 1}]
    found = saved(
        tmp_path,
        subject("payment", 1, {"properties": {"total": {"$ref": f"{name}#/definitions/amount"}}}, references=stated),
        subject("price", 1, {"definitions": {"amount": {"type": "number"}}}),
    )
    assert found.problems() == []
    assert not Validator(found.load("payment", "1")).is_valid({"total": "1"})


def test_references_in_a_circle_end(tmp_path: Path) -> None:
    def node(name: str, other: str) -> dict[str, Any]:
        stated = [{"name": f"{other}.json", "subject": other, "version": 1}]
        return subject(
            name, 1, {"type": "object", "properties": {"next": {"$ref": f"{other}.json"}}}, references=stated
        )

    found = saved(tmp_path, node("one", "two"), node("two", "one"))
    assert found.problems() == []
    assert not Validator(found.load("one", "1")).is_valid({"next": {"next": {"next": 1}}})


def test_a_reference_to_what_is_not_in_the_file_is_listed(tmp_path: Path) -> None:
    stated = [{"name": "price.json", "subject": "price", "version": 4}]
    found = saved(tmp_path, subject("payment", 1, {"properties": {"x": {"$ref": "price.json"}}}, references=stated))
    missing, unresolved = found.problems()
    assert missing == "subjects/payment/versions/1 refers to price, version 4, which is not in this file."
    assert "$ref names price.json, which is not there." in unresolved


@pytest.mark.parametrize("stated", [None, {}, "x", [1], [{}], [{"name": 1, "subject": "a", "version": "b"}]])
def test_references_of_no_known_form_are_no_references(tmp_path: Path, stated: Any) -> None:
    assert saved(tmp_path, subject("payment", 1, {}, references=stated)).problems() == []


def test_a_deleted_version_opens_and_says_so(tmp_path: Path) -> None:
    found = saved(
        tmp_path, subject("payment", 1, {"$schema": "http://json-schema.org/draft-07/schema#"}, deleted=True)
    )
    assert found.load("payment", "1").notes == ("It is marked as deleted in the registry.",)


def test_migration_rules_are_kept_for_both_ways() -> None:
    up = {
        "name": "toSpan",
        "kind": "TRANSFORM",
        "type": "JSONATA",
        "mode": "UPGRADE",
        "expr": "$merge([$, {'a': 1}])",
    }
    first, second = ({**up, "name": name, "mode": "DOWNGRADE", "expr": name} for name in ("one", "two"))
    kept = contract(up, first, second, {**up, "disabled": True}, {**up, "expr": None}).contracts
    assert list(kept) == [("memberships-value", "2.0.0")]
    found = kept["memberships-value", "2.0.0"]
    assert found.metadata == {"properties": {"major": "2"}}
    assert found.migration_rules("UPGRADE") == [
        MigrationRule("toSpan", "JSONATA", "UPGRADE", "$merge([$, {'a': 1}])")
    ]
    assert [rule.name for rule in found.migration_rules("DOWNGRADE")] == ["two", "one"]


@pytest.mark.parametrize("rules", [None, "x", {"a": 1}, [None, 1]])
def test_a_rule_set_of_no_known_form_has_no_migration_rules(rules: Any) -> None:
    element = subject("p", 1, {}, metadata=[1], ruleSet={"migrationRules": rules})
    assert ConfluentRegistry("here", [element]).contracts["p", "1.0.0"].migration_rules("UPGRADE") == []


def test_an_empty_registry_opens_and_holds_nothing(tmp_path: Path) -> None:
    found = saved(tmp_path)
    assert (found.schema_ids(), found.problems()) == ([], [])


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b'[{"subject": "p"', "can't be read as a saved registry"),
        (b"[1, 2, 3]", "no saved registry"),
        (b'[{"error_code": 40101, "message": "Unauthorized"}]', "no saved registry"),
        (b'["\xff"]', "can't be read as a saved registry"),
        (b"[" * 100_000, "can't be read as a saved registry"),
        ("[]".encode("utf-16"), "UTF-16"),
    ],
)
def test_what_is_no_such_answer_is_said_with_the_cure(tmp_path: Path, content: bytes, what: str) -> None:
    path = tmp_path / "schemas.json"
    path.write_bytes(content)
    with pytest.raises(RegistryWrong, match=what) as caught:
        open_registry(path)
    assert caught.value.where == str(path)
    assert "GET /schemas" in caught.value.cure


def test_a_byte_order_mark_is_no_obstacle(tmp_path: Path) -> None:
    path = tmp_path / "schemas.json"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps([subject("p", 1, {})]).encode())
    assert open_registry(path).schema_ids() == ["p"]


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "schemas.json"
    with path.open("wb") as file:
        file.write(b"[")
        file.truncate(files.MAX_SIZE + 1)
    with pytest.raises(RegistryWrong, match="can't be read as a saved registry") as caught:
        open_registry(path)
    assert "larger than 100 MB" in str(caught.value)
