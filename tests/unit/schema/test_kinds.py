"""Each kind of change on one small pair: its name, whether it breaks records, its places and its sentence."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.support.schemas import closed, compared

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[2] / "support" / "change_kinds.json").read_text(encoding="utf-8")
)
DOCUMENT = Path(__file__).parents[3] / "docs" / "changes.md"
TEXT, NUMBER, INTEGER = {"type": "string"}, {"type": "number"}, {"type": "integer"}


@pytest.mark.parametrize("case", CASES, ids=[f"{case['kind']} {number}" for number, case in enumerate(CASES)])
def test_a_change_has_its_kind_its_places_and_its_sentence(case: dict[str, Any]) -> None:
    changes = compared(case["old"], case["new"]).changes
    (change,) = (found for found in changes if found.kind == case["kind"])
    assert len(changes) == 1 or change.kind == "field_moved", "where a field moves to, an object is new"
    assert change.is_breaking == case["is_breaking"]
    assert (change.path, change.record_path) == (case["path"], case["record_path"])
    assert change.description == case["sentence"]


def test_the_document_lists_every_kind_and_those_that_never_come_up() -> None:
    produced, never = (
        re.findall(r"^\| `(\w+)`", part, re.MULTILINE)
        for part in DOCUMENT.read_text(encoding="utf-8").split("## Never produced")
    )
    assert set(produced) == {case["kind"] for case in CASES} | {"comparison_incomplete"}
    assert len(produced + never) == len({*produced, *never}) == 95 + 1, "the vocabulary, and one of our own"


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        (closed(a=TEXT), {**closed(a=TEXT, b=TEXT), "required": ["b"]}, ["required_added"]),
        (closed(v=NUMBER), closed(v={**NUMBER, "allOf": [{"minimum": 3}]}), ["minimum_raised"]),
        (closed(v={**NUMBER, "allOf": [{"minimum": 3}]}), closed(v=NUMBER), ["range_relaxed"]),
        ({"patternProperties": {"^x_": TEXT}}, {"patternProperties": {"^x_": INTEGER}}, ["type_changed"]),
        (
            {"oneOf": [{"properties": {"k": {"const": "a"}, "n": NUMBER}, "required": ["k"]}]},
            {"oneOf": [{"properties": {"k": {"const": "a"}, "n": INTEGER}, "required": ["k"]}]},
            ["type_narrowed"],
        ),
        (closed(a=TEXT), {**closed(a={"$ref": "#/$defs/t"}), "$defs": {"t": TEXT}}, []),
        (closed(a=TEXT), {**closed(a=TEXT), "$defs": {"t": TEXT}}, []),
        ({"$id": "https://x.example/1", **closed(a=TEXT)}, {"$id": "https://x.example/2", **closed(a=TEXT)}, []),
    ],
)
def test_what_has_no_change_of_its_own_is_told_by_what_it_does(old: Any, new: Any, kinds: list[str]) -> None:
    assert [change.kind for change in compared(old, new).changes] == kinds
