"""What can be read as a schema, and what is said about what can't."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest

from desktop_wizard.engine.errors import SchemaWrong
from desktop_wizard.engine.schema import Schema, Validator, parse_schema
from tests.support.schemas import schema

DRAFT_7 = "http://json-schema.org/draft-07/schema#"


def problems(data: Any, **resources: Any) -> list[str]:
    text = data if isinstance(data, bytes | str) else json.dumps(data)
    with pytest.raises(SchemaWrong) as caught:
        parse_schema(text, origin="s.json", resources=resources)
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("uri", "dialect"),
    [
        ("http://json-schema.org/draft-04/schema#", "draft-04"),
        ("http://json-schema.org/draft-06/schema", "draft-06"),
        (DRAFT_7, "draft-07"),
        ("https://json-schema.org/draft/2019-09/schema", "2019-09"),
        ("https://json-schema.org/draft/2020-12/schema", "2020-12"),
    ],
)
def test_the_dialect_is_what_the_schema_says(uri: str, dialect: str) -> None:
    read = schema({"$schema": uri})
    assert (read.dialect, read.notes) == (dialect, ())


def test_a_schema_without_a_dialect_is_read_as_2020_12_and_says_so() -> None:
    read = schema({"type": "object"})
    assert read.dialect == "2020-12"
    assert read.notes == ("There is no $schema: 2020-12 is assumed.",)


def test_an_unknown_dialect_is_named_with_what_is_assumed() -> None:
    iglu = schema({"$schema": "http://iglucentral.com/schemas/self-desc/schema/jsonschema/1-0-0#"})
    other = schema({"$schema": "https://example.org/my-schema"})
    assert iglu.dialect == "draft-04"
    assert other.dialect == "2020-12"
    assert "draft-04 is assumed" in iglu.notes[0]
    assert "'https://example.org/my-schema'" in other.notes[0]


def test_a_boolean_is_a_schema() -> None:
    assert schema(True).notes == ()
    assert not Validator(schema(False)).is_valid({})


def test_all_problems_are_told_at_once_with_their_places() -> None:
    found = problems(
        {
            "type": "text",
            "minimum": "0",
            "properties": {"a/b": {"pattern": "("}, "c": {"$ref": "#/$defs/none"}},
            "patternProperties": {"[": {}},
        }
    )
    text = "\n".join(found)
    assert "s.json#/type: 'text' is no type. The types are array, boolean" in text
    assert "s.json#/minimum: '0' is not of type 'number'" in text
    assert "s.json#/properties/a~1b/pattern: '(' is no regular expression." in text
    assert "s.json#/patternProperties/[: '[' is no regular expression." in text
    assert "s.json#/properties/c/$ref: $ref names #/$defs/none, which is not there." in text


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("{", "s.json:1:2: Expecting property name enclosed in double quotes."),
        ("", "s.json: It is empty."),
        (b"\xef\xbb\xbf \n", "s.json: It is empty."),
        (b"\xff\xfe{\x00}\x00", "It is UTF-16; JSON is UTF-8. Save it as UTF-8."),
        (b"\xfe\xff\x00{\x00}", "It is UTF-16; JSON is UTF-8. Save it as UTF-8."),
        (b'{"title": "\xe9"}', "It is not UTF-8: byte 11 can't be read."),
        ("[]", "A schema is an object or a boolean, not an array."),
        ("null", "A schema is an object or a boolean, not null."),
        ('{"minimum": NaN}', "NaN is no JSON number."),
        ('{"minimum": 1e400}', "1e400 is too large a number."),
        ('{"minimum": -' + "9" * 5000 + "}", "is too large a number: it has 5,000 digits."),
        ('{"const": "\\ud800"}', "holds half of a surrogate pair"),
        ('{"not":' * 150 + "{}" + "}" * 150, None),
        ('{"not":' * 300 + "{}" + "}" * 300, "nested deeper than 200 levels"),
        ("[" * 100_000, "nested deeper than 200 levels"),
        ('{"$schema": "http://json-schema.org/draft-03/schema#"}', "Drafts before draft 4 are not supported."),
        ('{"$schema": "http://json-schema.org/draft-04/schema#", "exclusiveMinimum": 3}', "exclusiveMinimum"),
    ],
)
def test_what_is_no_schema_is_refused_with_the_reason(data: bytes | str, message: str | None) -> None:
    if message is None:
        parse_schema(data, origin="s.json")
    else:
        assert message in "\n".join(problems(data))


def test_a_byte_order_mark_is_no_problem() -> None:
    assert parse_schema(b"\xef\xbb\xbf{}", origin="s.json").value == {}


def test_a_name_that_stands_twice_is_noted() -> None:
    read = parse_schema('{"$schema": "' + DRAFT_7 + '", "type": "object", "type": "array"}', origin="s.json")
    assert read.notes == ("The name 'type' stands twice in one object; the last one counts.",)


def test_remote_references_are_named_and_never_fetched() -> None:
    assert problems({"items": {"$ref": "https://example.org/x.json"}}) == [
        "s.json#/items/$ref: $ref names https://example.org/x.json, which is not in the registry; "
        "remote schemas are never fetched."
    ]


def test_references_to_other_files_resolve_relative_to_the_file() -> None:
    read = parse_schema(
        '{"$ref": "../common/money.json#/$defs/amount"}',
        origin="pay/1.0.0.json",
        resources={
            "common/money.json": {"$defs": {"amount": {"$ref": "number.json"}}},
            "common/number.json": {"type": "number"},
            "common/unused.json": {"$ref": "https://nowhere.example/"},
        },
    )
    assert sorted(read.resources) == ["common/money.json", "common/number.json"]
    assert Validator(read).is_valid(1.5)
    assert not Validator(read).is_valid("1.5")


def test_a_schema_with_an_id_finds_its_neighbours_by_file_name() -> None:
    read = parse_schema(
        '{"$id": "https://example.org/schemas/pay.json", "$ref": "money.json"}',
        origin="pay/1.0.0.json",
        resources={"pay/money.json": {"$ref": "../number.json"}, "number.json": {"type": "number"}},
    )
    assert Validator(read).is_valid(1)
    assert not Validator(read).is_valid("1")


def test_a_problem_in_another_file_is_told_at_its_place_there() -> None:
    assert problems({"$ref": "other.json"}, **{"other.json": {"properties": {"a": {"type": 3}}}}) == [
        "other.json#/properties/a/type: 3 is not valid under any of the given schemas"
    ]


@pytest.mark.parametrize(
    "value",
    [
        {"$ref": "#"},
        {"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}},
        {"properties": {"next": {"$ref": "#"}}},
        {"$dynamicAnchor": "node", "properties": {"next": {"$dynamicRef": "#node"}}},
        {"$schema": DRAFT_7, "$ref": DRAFT_7},
    ],
)
def test_references_may_go_in_circles(value: Any) -> None:
    assert Validator(schema(value)).is_valid({})


def test_a_schema_survives_json_and_pickling_without_loss() -> None:
    read = parse_schema('{"$ref":"b.json",  "title":"é"}', origin="a.json", resources={"b.json": {"minimum": 0.1}})
    again = Schema.from_json(json.loads(json.dumps(read.to_json())))
    assert again == read == pickle.loads(pickle.dumps(read))
    assert again.sha256 == read.sha256


def test_the_hash_tells_texts_and_resources_apart() -> None:
    one = parse_schema('{"$ref":"b.json"}', origin="a.json", resources={"b.json": {"minimum": 1}})
    other = parse_schema('{"$ref":"b.json"}', origin="a.json", resources={"b.json": {"minimum": 2}})
    spaced = parse_schema('{"$ref": "b.json"}', origin="a.json", resources={"b.json": {"minimum": 1}})
    assert len({one.sha256, other.sha256, spaced.sha256}) == 3
    assert len(one.sha256) == 64


def test_files_that_refer_to_each_other_in_a_circle_are_read() -> None:
    one, two = ({"properties": {"next": {"$ref": other}}} for other in ("two.json", "one.json"))
    schema = parse_schema(json.dumps({"type": "object", **one}), origin="one.json", resources={"two.json": two})
    validator = Validator(schema)
    assert validator.is_valid({"next": {"next": {"next": {}}}})
    assert not validator.is_valid({"next": {"next": 1}})


@pytest.mark.parametrize("value", [{"$ref": "http://[x"}, {"$id": "http://[x"}, {"$id": "http://[x", "$ref": "a"}])
def test_what_is_no_uri_is_told_of(value: Any) -> None:
    assert problems(value) == ["s.json#: A $id or $ref in it is no URI: Invalid IPv6 URL."]


@pytest.mark.parametrize("name", ["Record<string, string>", "A<(number[]|null)>", "a b", "a/b~c", "{x}", "é"])
def test_a_reference_may_name_a_definition_that_is_called_like_no_uri(name: str) -> None:
    pointer = name.replace("~", "~0").replace("/", "~1")
    read = schema({"$ref": f"#/definitions/{pointer}", "definitions": {name: {"type": "integer"}}})
    assert Validator(read).is_valid(1)
    assert not Validator(read).is_valid("1")
    assert Schema.from_json(read.to_json()) == read
