"""Patterns, lengths, formats and names, compared as sets of texts."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from desktop_wizard.engine.schema import Validator
from desktop_wizard.engine.schema.expressions import NotRead, matching
from desktop_wizard.engine.schema.languages import Terms
from tests.support.schemas import compared, schema

PATTERNS = (
    *("^a", "a", "^a$", "^ab?$", "^(a|ab)$", "^[a-c]*$", "^\\w+$", "", ".*", "^.*$", "^(?!b)[a-c]+$", "^(?=a)"),
    *("a$|^b", "(^|x)a", "^(a?b?)+$", "^.{2,3}$", "a(?=b)", "^[^a]*$", "^(?:a|b){2,3}c?$", "x*$", "^$", "\\S"),
)
TEXTS = ["".join(letters) for length in range(4) for letters in product("abx\n", repeat=length)]


def text(**keywords: Any) -> dict[str, Any]:
    return {"type": "string", **keywords}


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_is_read_as_the_validator_reads_it(pattern: str) -> None:
    terms, validator = Terms(), Validator(schema({"pattern": pattern}))
    found = matching(terms, pattern, "rust")
    for one in TEXTS:
        assert terms.is_within(terms.text(one), found) == validator.is_valid(one), one


def test_a_pattern_lies_within_another_unless_there_is_a_text_that_tells() -> None:
    terms = Terms()
    validators = {pattern: Validator(schema({"pattern": pattern})) for pattern in PATTERNS}
    valid = {pattern: {one for one in TEXTS if found.is_valid(one)} for pattern, found in validators.items()}
    sets = {pattern: matching(terms, pattern, "rust") for pattern in PATTERNS}
    for inner, outer in product(PATTERNS, repeat=2):
        example = terms.example(terms.both([sets[inner], terms.without(sets[outer])]))
        if example is None:
            assert valid[inner] <= valid[outer]
        else:
            assert validators[inner].is_valid(example)
            assert not validators[outer].is_valid(example)


@pytest.mark.parametrize("pattern", ["(a)\\1", "\\bword", "(?<=a)b", "\\p{L}", "(?i)a", "a{2", "[b-a]", "(", "\\<"])
def test_a_pattern_of_another_kind_is_not_read(pattern: str) -> None:
    with pytest.raises(NotRead):
        matching(Terms(), pattern, "rust")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (text(pattern="^[a-z]{1,2}$"), text(minLength=1, maxLength=2)),
        (text(pattern="^a*$", maxLength=2), text(enum=["", "a", "aa"])),
        (text(pattern="^(?!b)[a-c]+$"), text(pattern="^[a-c]*$")),
        (text(format="date"), text(pattern="^\\d{4}-\\d{2}-\\d{2}$")),
        (text(), text(format="nobody-checks-this")),
        ({"type": "object", "additionalProperties": text()}, {"patternProperties": {"^a": text()}}),
        (
            {"type": "object", "patternProperties": {"^a": text()}, "additionalProperties": False},
            {"type": "object", "patternProperties": {"^[ab]": text()}, "additionalProperties": False},
        ),
        ({"patternProperties": {"b.*b": {"const": 1}}}, {"patternProperties": {"^ba+b$": {"const": 1}}}),
    ],
)
def test_what_patterns_include_is_proved(old: Any, new: Any) -> None:
    assert (compared(old, new).is_compatible, compared(old, new).decided_by) == (True, "proof")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (text(), text(pattern="^.*$")),  # a line end
        (text(pattern="a"), text(pattern="^(?=a)")),
        (text(pattern="^[a-c]+$"), text(pattern="^(?!b)[a-c]+$")),
        ({"type": "object", "propertyNames": {"pattern": "^a"}}, {"propertyNames": {"maxLength": 1}}),
        ({"properties": {"a": False}}, {"patternProperties": {"^a": {"type": "string"}}}),
        ({"type": "number"}, {"multipleOf": 0.0001}),
        ({"type": "array", "maxItems": 3}, {"contains": {"const": 1}, "minContains": 0, "maxContains": 1}),
    ],
)
def test_what_a_demand_has_no_room_for_is_found_as_a_witness(old: Any, new: Any) -> None:
    comparison = compared(old, new)
    assert comparison.decided_by == "witness"
    assert Validator(schema(old)).is_valid(comparison.witness)
    assert not Validator(schema(new)).is_valid(comparison.witness)
