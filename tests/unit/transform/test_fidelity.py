"""What no rule touches keeps its very bytes, however the document is written."""

from __future__ import annotations

import copy
import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_wizard.engine.transform import (
    DocumentRefused,
    RuleSet,
    Transformer,
    parse_rules,
    plain,
    read_document,
    read_value,
)
from desktop_wizard.engine.transform.documents import read_fast, read_values
from tests.support.fidelity import CORPUS, LARGE, MORE, REFUSED
from tests.support.rules import SEED


def transformed(text: str, *rules: dict[str, object]) -> str:
    transformer = Transformer(parse_rules({"rules": list(rules)}, origin="rules.json"), SEED)
    made = transformer.transform(text.encode(), (1,), 0)
    return text if made.data is None else made.data.decode()


def test_the_corpus_is_large_enough() -> None:
    assert len(CORPUS) >= 200


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS)
def test_a_document_is_written_as_it_was_read(text: str) -> None:
    document = read_document(text.encode())
    assert document.write(document.value).decode() == text
    assert document.write(copy.deepcopy(document.value)).decode() == text


@pytest.mark.parametrize(("data", "cause"), REFUSED.values(), ids=REFUSED)
def test_what_could_mean_two_things_or_nothing_is_refused_with_its_cause(data: bytes, cause: str) -> None:
    with pytest.raises(DocumentRefused) as caught:
        Transformer(RuleSet(rules=()), SEED).transform(data, (1,), 0)
    assert caught.value.cause == cause
    assert caught.value.reason.endswith(".")


@pytest.mark.parametrize("text", [*CORPUS.values(), *MORE.values()], ids=[*CORPUS, *MORE])
def test_setting_one_field_changes_its_bytes_alone(text: str) -> None:
    expected = text.replace('"x":1', '"x":2').replace('"x": 1', '"x": 2').replace('"x" : 1', '"x" : 2')
    assert transformed(text, {"kind": "set_value", "path": "$.x", "value": 2}) == expected


REPEATED = (
    {"kind": "set_value", "path": "$.x", "value": 2},
    {"kind": "set_default", "path": "$.new", "value": {"generate": "uuid"}},
    {"kind": "rename_field", "path": "$.last", "to": "end"},
)


def test_what_is_compact_comes_out_the_same_when_it_is_repeated() -> None:
    transformer = Transformer(parse_rules({"rules": list(REPEATED)}, origin="rules.json"), SEED)
    compact = 0
    for text in [*CORPUS.values(), *MORE.values()]:
        data = text.encode()
        made = transformer.transform(data, (1,), 0)
        if made.is_compact:
            compact += 1
            assert transformer.repeat(data, (1,), 0) == made.data
    assert compact > 10


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS)
def test_a_renamed_copied_and_removed_value_keeps_its_lexeme(text: str) -> None:
    new = transformed(
        text,
        {"kind": "rename_field", "path": "$.first", "to": "second"},
        {"kind": "set_default", "path": "$.copy", "value": {"generate": "copy_of", "path": "$.last"}},
        {"kind": "remove_field", "path": "$.x"},
    )
    was, now = read_document(text.encode()), read_document(new.encode())
    lexeme = was.write({"": was.value["first"]}).decode().strip()
    assert now.write({"": now.value["second"]}).decode().strip() == lexeme
    assert now.write({"": now.value["copy"]}).decode().strip() == lexeme
    assert list(now.value) == [
        name for name in ("second", *list(was.value)[1:], "copy") if name != "x" and name != "first"
    ]


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS)
def test_values_for_validation_are_those_that_the_text_says(text: str) -> None:
    value = plain(text.encode())
    assert type(value) is dict
    assert list(value) == list(read_document(text.encode()).value)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('{"a":1}', '{"a":1,"new":{"b":[1,{}]}}'),
        ('{"a": 1}', '{"a": 1, "new": {"b": [1, {}]}}'),
        ('{"a": 1.0, "z": 2}', '{"a": 1.0, "z": 2, "new": {"b": [1, {}]}}'),
        ('{ "a": 1.0 }', '{ "a": 1.0, "new": {"b": [1, {}]} }'),
        ("{}", '{"new":{"b":[1,{}]}}'),
        (
            '{\n  "a": 1\n}\n',
            '{\n  "a": 1,\n  "new": {\n    "b": [\n      1,\n      {}\n    ]\n  }\n}\n',
        ),
        (
            '{\r\n\t"a": 1.0\r\n}',
            '{\r\n\t"a": 1.0,\r\n\t"new": {\r\n\t\t"b": [\r\n\t\t\t1,\r\n\t\t\t{}\r\n\t\t]\r\n\t}\r\n}',
        ),
    ],
)
def test_a_new_member_is_written_in_the_style_of_its_neighbours(before: str, after: str) -> None:
    assert transformed(before, {"kind": "set_default", "path": "$.new", "value": {"b": [1, {}]}}) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('{\n "x": 1,\n "b": 2.0\n}', '{\n "b": 2.0\n}'),
        ('{\n "b": 2.0,\n "x": 1\n}', '{\n "b": 2.0\n}'),
        ('{\n "x": 1e1\n}', "{}"),
        ('{"a": 1.0, "x": 1, "b": 2}', '{"a": 1.0, "b": 2}'),
        ('{"x": 1.0, "b": 2}', '{"b": 2}'),
    ],
)
def test_a_removed_member_takes_its_white_space_along(before: str, after: str) -> None:
    assert transformed(before, {"kind": "remove_field", "path": "$.x"}) == after


def test_a_member_new_in_an_inner_object_is_indented_like_its_neighbours() -> None:
    before = json.dumps({"cells": [{"kind": "code"}, {}], "v": 1}, indent=1)
    after = json.dumps({"cells": [{"kind": "code", "id": 7}, {"id": 7}], "v": 1}, indent=1)
    assert transformed(before, {"kind": "set_default", "path": "$.cells[*].id", "value": 7}) == after


def test_a_function_may_return_a_new_object_and_keep_the_lexemes_of_equal_values() -> None:
    text = r'{"a" : 1.10,"s":"\u00e9", "in": {"n":[1.0 , -0]}, "gone":1}'
    document = read_document(text.encode())
    new = {"a": 1.1, "s": "é", "in": {"n": [1.0, 5]}, "more": True}
    assert document.write(new).decode() == r'{"a" : 1.10,"s":"\u00e9", "in": {"n":[1.0 , 5]},"more":true}'


def test_values_that_are_equal_but_of_another_type_are_written_anew() -> None:
    document = read_document(b'{"a":1,"b":1.0,"c":true}')
    assert document.write({"a": True, "b": 1, "c": 1.0}) == b'{"a":true,"b":1,"c":1.0}'


@pytest.mark.parametrize("style", [{"separators": (",", ":")}, {}, {"ensure_ascii": False}, {"indent": 1}])
def test_all_paths_through_the_program_give_the_same_values(style: dict[str, object]) -> None:
    rules = parse_rules(
        {"rules": [{"kind": "clamp", "path": "$.amount", "minimum": 0}, {"kind": "remove_field", "path": "$.gone"}]},
        origin="rules.json",
    )
    text = json.dumps({"amount": -1.5, "ü": "é", "gone": [1], "list": [1, 2.5, None]}, **style)  # type: ignore[arg-type]
    made = Transformer(rules, SEED).transform(text.encode(), (1,), 0)
    assert made.data == json.dumps({"amount": 0, "ü": "é", "list": [1, 2.5, None]}, **style).encode()  # type: ignore[arg-type]
    assert made.value == {"amount": 0, "ü": "é", "list": [1, 2.5, None]}


def test_the_fast_path_is_taken_for_compact_and_for_spaced_documents() -> None:
    assert read_fast(b'{"a":1,"b":[1.5,"x"]}') is not None
    assert read_fast(b'{"a": 1, "b": [1.5, "\\u00e9"]}') is not None
    assert read_fast('{"a": 1, "b": "é"}'.encode()) is not None


@pytest.mark.parametrize(
    "text", ['{"a":1.10}', '{"a":-0}', '{"a":1,"a":1}', "[1]", '{"a": 1e+20}', '{"a":"\\u00e9"}']
)
def test_the_fast_path_is_not_taken_where_it_would_change_the_text(text: str) -> None:
    assert read_fast(text.encode()) is None


@pytest.mark.parametrize("text", [*CORPUS.values(), *MORE.values()], ids=[*CORPUS, *MORE])
def test_quick_values_are_of_the_very_types_that_the_exact_ones_are(text: str) -> None:
    data = text.encode()
    assert repr(read_value(data)) == repr(read_exactly(data))
    assert read_values(data) is None or repr(read_values(data)) == repr(read_exactly(data))


def read_exactly(data: bytes) -> object:
    """Return the values of a document as Python's own decoder has them, numbers beyond a double as `plain` does."""
    read_document(data)
    value = json.loads(data, parse_int=lambda lexeme: int(lexeme) if len(lexeme) < 4300 else Decimal(lexeme))
    return plain(data) if "inf" in repr(value) else value


@pytest.mark.parametrize(
    "text",
    [
        '{"a":1, "a":1}',
        '{"a" :1,"a": 2}',
        '{"a":":", "a":":"}',
        r'{"a":1, "\u0061":2}',
        r'{"a":1, "a":2, "b":"\u003a"}',
        r'{"a":1, "a":2, "b":"\u003A"}',
        r'{"\u003a":1, ":":2}',
        r'{"l": [{"n":"\u003a", "n":"\u003a"}]}',
        r'{"a":"\\", "a":"\":"}',
    ],
)
def test_a_name_that_stands_twice_is_seen_whatever_colons_stand_in_texts(text: str) -> None:
    assert read_values(text.encode()) is None
    with pytest.raises(DocumentRefused, match="stands twice"):
        read_value(text.encode())


@given(st.lists(st.tuples(st.text(':\\"au', max_size=2), st.text(':\\"3au', max_size=6)), max_size=4), st.booleans())
def test_names_are_read_only_where_each_stands_once(members: list[tuple[str, str]], has_escaped_colons: bool) -> None:
    text = "{" + ", ".join(f"{json.dumps(name)}: {json.dumps(value)}" for name, value in members) + "}"
    if has_escaped_colons:
        text = text.replace('":"', r'"\u003a"').replace("a:", r"a\u003A")
    is_each_once = len(dict(members)) == len(members)
    assert (read_values(text.encode()) is not None) == is_each_once


LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.text(max_size=8)
)
NAMES = st.text(max_size=4)
TREES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)
DOCUMENTS = st.dictionaries(NAMES, TREES, max_size=5)
INDENTS = st.sampled_from([None, 0, 1, "\t"])


@given(DOCUMENTS, INDENTS, st.booleans())
def test_any_document_is_written_as_it_was_read(
    value: dict[str, object], indent: int | str | None, is_ascii: bool
) -> None:
    data = json.dumps(value, indent=indent, ensure_ascii=is_ascii).encode("utf-8", "surrogatepass")
    document = read_document(data)
    assert document.write(document.value) == data
    assert document.value == value
    assert document.write(value) == data
    assert read_value(data) == value
    assert read_values(data) in (value, None)


@pytest.mark.slow
def test_ten_megabytes_are_read_changed_and_written() -> None:
    assert len(LARGE) > 9_000_000
    new = transformed(LARGE, {"kind": "set_value", "path": "$.x", "value": 2})
    assert new == LARGE.replace('"x": 1', '"x": 2', 1)


def test_many_empty_objects_on_one_long_line_are_filled_in_linear_time() -> None:
    text = '{"items":[' + ",".join(["{}"] * 100_000) + '],"n":1.0}'
    new = transformed(text.replace("1.0", "1.10"), {"kind": "set_default", "path": "$.items[*].x", "value": 1})
    assert new == text.replace("{}", '{"x":1}').replace("1.0", "1.10")


def test_a_rule_set_without_rules_changes_nothing() -> None:
    made = Transformer(RuleSet(rules=()), SEED).transform(b'{"a":1.10}', (1,), 0)
    assert made == (None, {"a": 1.1}, False)
