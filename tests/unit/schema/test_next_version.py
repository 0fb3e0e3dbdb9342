"""Which number a changed schema gets, and a record made up for it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_wizard.engine.resources import resource
from desktop_wizard.engine.schema import Schema, Validator, compare, parse_schema
from desktop_wizard.engine.schema.bump import Bump, bump_for, next_version
from desktop_wizard.engine.schema.example import example_record
from tests.support.versioned import VERSIONS, pay_schema


def schema(value: Any) -> Schema:
    return parse_schema(json.dumps(value), origin="a.json")


@pytest.mark.parametrize(
    ("old", "new", "bump"),
    [
        (VERSIONS["1.1.0"], VERSIONS["2.0.0"], Bump.MAJOR),
        (VERSIONS["1.0.0"], VERSIONS["1.1.0"], Bump.MINOR),
        (pay_schema(), pay_schema(note={"type": "string"}) | {"additionalProperties": True}, Bump.MAJOR),
        (VERSIONS["1.0.0"], VERSIONS["1.0.0"] | {"description": "A payment."}, Bump.PATCH),
        (VERSIONS["1.0.0"], VERSIONS["1.0.0"], Bump.PATCH),
    ],
)
def test_what_breaks_is_major_what_adds_is_minor_and_words_are_a_patch(old: Any, new: Any, bump: Bump) -> None:
    assert bump_for(compare(schema(old), schema(new))) is bump


def test_what_nobody_could_prove_is_a_major_version() -> None:
    same = compare(schema(VERSIONS["1.0.0"]), schema(VERSIONS["1.0.0"]))
    assert bump_for(replace(same, is_compatible=None, decided_by="undecided")) is Bump.MAJOR


@pytest.mark.parametrize(
    ("version", "bump", "then"),
    [
        ("2.1.3", Bump.MAJOR, "3.0.0"),
        ("2.1.3", Bump.MINOR, "2.2.0"),
        ("2.1.3", Bump.PATCH, "2.1.4"),
        ("2.0.0-rc.1", Bump.PATCH, "2.0.0"),
    ],
)
def test_the_next_number_follows_semantic_versioning(version: str, bump: Bump, then: str) -> None:
    assert next_version(version, bump) == then


@pytest.mark.parametrize("file", sorted(resource("samples").glob("*/registry/*/[0-9].[0-9].[0-9].json")), ids=str)
def test_an_example_conforms_to_each_schema_of_the_samples(file: Path) -> None:
    read = parse_schema(file.read_bytes(), origin=file.name)
    made = example_record(read)
    assert isinstance(made, dict)
    assert Validator(read).is_valid(made)


def test_no_example_is_made_up_where_none_can_be_found() -> None:
    assert example_record(schema({"type": "object", "allOf": [False]})) is None
    assert example_record(schema({"type": "string"})) is None
