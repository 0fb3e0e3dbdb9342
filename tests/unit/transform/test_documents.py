"""Documents that can't be migrated are refused with the reason and the place."""

from __future__ import annotations

from decimal import Decimal

import jsonschema_rs
import pytest

from desktop_wizard.engine.transform import (
    MAX_DEPTH,
    DocumentRefused,
    RuleSet,
    Transformer,
    plain,
    read_document,
    read_value,
)
from tests.support.rules import SEED

REFUSALS = {
    "latin-1": (b'{"a":"\xe9"}', "not UTF-8", "$", "byte 7 of 9"),
    "empty": (b"", "not JSON", "$", "line 1, column 1: the text ends where a value was expected"),
    "byte order mark": (b'\xef\xbb\xbf{"a":1}', "not JSON", "$", "byte order mark"),
    "no comma": (b'{"a":1\n "b":2}', "not JSON", "$", "line 1, column 7: expected ',' or '}'"),
    "trailing comma": (b'{"a":1,}', "not JSON", "$", "expected a name in double quotes"),
    "single quotes": (b"{'a':1}", "not JSON", "$", "expected a name in double quotes"),
    "wrong bracket": (b'{"a":[1}', "not JSON", "$", "line 1, column 8: expected ']'"),
    "wrong end": (b'{"a":[}', "not JSON", "$", "expected ']'"),
    "cut off": (b'{"a":[1,2', "not JSON", "$", "expected ',' or ']'"),
    "open string": (b'{"a":"b', "not JSON", "$", "expected a value"),
    "raw control character": (b'{"a":"\x00"}', "not JSON", "$", "expected a value"),
    "bad escape": (b'{"a":"\\x"}', "not JSON", "$", "expected a value"),
    "leading zero": (b'{"a":01}', "not JSON", "$", "expected ',' or '}'"),
    "bare point": (b'{"a":1.}', "not JSON", "$", "expected ',' or '}'"),
    "NaN": (b'{"a":NaN}', "not JSON", "$", "NaN is no JSON number"),
    "Infinity": (b'{"a":\n-Infinity}', "not JSON", "$", "line 2, column 1: -Infinity is no JSON number"),
    "two values": (b'{"a":1}{"b":2}', "not JSON", "$", "more text behind the value"),
    "array": (b'[{"a":1}]', "no JSON object", "$", "Not a JSON object"),
    "string": (b'"a"', "no JSON object", "$", "Not a JSON object"),
    "null": (b"null", "no JSON object", "$", "Not a JSON object"),
    "duplicate": (b'{"a":1,"a":1}', "duplicate name", "$.a", "'a' stands twice in one object, at $.a"),
    "duplicate deep": (b'{"l":[0,{"b c":1,"b c":2}]}', "duplicate name", "$.l[1]['b c']", "'b c' stands twice"),
    "duplicate by escape": (b'{"k":{"a":1,"\\u0061":2}}', "duplicate name", "$.k.a", "'a' stands twice"),
    "too deep": (b'{"a":' * 300 + b"1" + b"}" * 300, "nested too deep", "$", f"at most {MAX_DEPTH}"),
    "far too deep": (b'{"a":' + b"[" * 200_000, "nested too deep", "$", f"at most {MAX_DEPTH}"),
}


@pytest.mark.parametrize(("data", "cause", "path", "words"), REFUSALS.values(), ids=REFUSALS)
def test_what_can_not_be_migrated_is_refused_with_reason_and_place(
    data: bytes, cause: str, path: str, words: str
) -> None:
    for read in (
        read_document,
        read_value,
        lambda data: Transformer(RuleSet(rules=()), SEED).transform(data, (1,), 0),
    ):
        with pytest.raises(DocumentRefused) as refused:
            read(data)
        assert (refused.value.cause, refused.value.path) == (cause, path)
        assert words in refused.value.reason


def nested(depth: int, opening: bytes, closing: bytes, space: bytes = b"") -> bytes:
    return b'{"a":' + space + opening * (depth - 1) + b"1" + closing * (depth - 1) + b"}"


@pytest.mark.parametrize("space", [b"", b"  "], ids=["canonical", "not canonical"])
@pytest.mark.parametrize(("opening", "closing"), [(b"[", b"]"), (b'{"a":', b"}")])
def test_the_depth_that_is_allowed_is_the_one_that_is_said(opening: bytes, closing: bytes, space: bytes) -> None:
    deepest = nested(MAX_DEPTH, opening, closing, space)
    transformer = Transformer(RuleSet(rules=()), SEED)
    assert transformer.transform(deepest, (1,), 0).data is None
    assert read_document(deepest).write(read_document(deepest).value) == deepest
    too_deep = nested(MAX_DEPTH + 1, opening, closing, space)
    for read in (read_document, read_value, lambda data: transformer.transform(data, (1,), 0)):
        with pytest.raises(DocumentRefused, match="nested too deep"):
            read(too_deep)


def test_many_containers_beside_each_other_are_not_deep() -> None:
    data = b'{"a": [' + b",".join([b"[]"] * 1000) + b"]}"
    assert read_value(data) == {"a": [[]] * 1000}


NUMBERS = {
    "1e400": Decimal("1e400"),
    "-1e400": Decimal("-1e400"),
    "18446744073709551616": 2**64,
    "1" * 5000: Decimal("1" * 5000),
    "1" * 250 + "e99": Decimal("1" * 250 + "e99"),
    "-0": 0,
    "1.10": 1.1,
    "1e" + "9" * 30: Decimal("1e999999"),
}


@pytest.mark.parametrize(("lexeme", "value"), NUMBERS.items(), ids=[lexeme[:20] for lexeme in NUMBERS])
def test_values_for_validation_are_numbers_that_the_validator_understands(lexeme: str, value: object) -> None:
    read = plain(b'{"a":' + lexeme.encode() + b"}")
    assert read == {"a": value}
    for space in (b"", b"\n"):
        data = b'{"a":' + space + lexeme.encode() + b"}"
        assert Transformer(RuleSet(rules=()), SEED).transform(data, (1,), 0)[:2] == (None, read)
        assert read_value(data) == read
    assert jsonschema_rs.validator_for({"properties": {"a": {"type": "number"}}}, offline=True).is_valid(read)
    maximum = jsonschema_rs.validator_for({"properties": {"a": {"maximum": 10}}}, offline=True)
    assert maximum.is_valid(read) == (value <= 10)  # type: ignore[operator]


def test_lone_surrogates_reach_the_validator_as_text() -> None:
    assert plain(rb'{"a":"\ud800"}') == {"a": "\ud800"}


def test_a_value_that_json_can_not_say_is_no_document() -> None:
    document = read_document(b'{"a":1}')
    with pytest.raises(TypeError):
        document.write({"a": object()})
    with pytest.raises(ValueError, match="no JSON number"):
        document.write({"a": float("nan")})
