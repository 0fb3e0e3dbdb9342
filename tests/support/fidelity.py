"""Documents that a careless program changes, and what is refused rather than guessed at.

Every document has one field of its own, `own`, which rules touch; all before and behind it has to stay as it is,
byte for byte.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

LEXEMES = [
    *("1.10", "1e400", "-1e400", "-0", "-0.0", "0.0", "0.1234567890123456789", "1E5", "1e+5", "1e-7", "5e-324"),
    *("123456789012345678901234567890", "18446744073709551616", "-9223372036854775809", "9" * 5000, "1e" + "9" * 20),
    *(r'"\u00e9"', r'"\ud800"', r'"\udc00x"', r'"\ud83d\ude00"', r'"\/"', r'"\u0000"', '"\x7f\u2028é😀"'),
    *(r'"\"\\\b\f"', '"e\u0301 \u00e9 \u212b"', '"<b>&amp;\'"', '"=1+1"', '"\u200f\ufeff"'),
    *("true", "false", "null", "[]", "{}", "[ ]", "{\t}", "[1 ,2.50, [ 3]]", r'{"\u0061":{"b" : 1.0}}'),
]
LAYOUTS = {
    "compact": '{"first":%s,"x":1,"deep":{"list":[%s,{"v":%s}]},"last":%s}',
    "spaced": '{"first": %s, "x": 1, "deep": {"list": [%s, {"v": %s}]}, "last": %s}',
    "ragged": ' \r\n{ "first" :%s ,\t"x": 1 , "deep" : {"list":\n[%s , { "v":%s} ] }\n,"last":%s }\n\n',
    "indented": '{\n  "first": %s,\n  "x": 1,\n  "deep": {\n    "list": [\n      %s,\n      {\n        "v": %s\n'
    '      }\n    ]\n  },\n  "last": %s\n}\n',
    "windows": '{\r\n\t"first": %s,\r\n\t"x": 1,\r\n\t"deep": {"list": [%s, {"v": %s}]},\r\n\t"last": %s\r\n}',
    "odd names": r'{"first":%s,"x":1,"é\n\u00e9":{"$.[":[%s]},"":{"a":%s},"last":%s}',
    "x first": '{"x":1,"first":%s,"deep":[%s,%s],"last":%s}',
    "x last": '{"first" : %s, "deep" : [ %s, %s ], "last" : %s, "x" : 1}',
}
CORPUS = {
    f"{name}: {lexeme[:30]}": layout % ((lexeme,) * 4) for (name, layout), lexeme in product(LAYOUTS.items(), LEXEMES)
}
"""Every lexeme in every layout, with `x` as the one member that a rule touches."""

_DEEP = 250
_LINE = r'{"sku": "A\u00e91", "price": 10.50, "tags": ["a", "b"], "qty": 1}'
LARGE = '{"x": 1,\n"items": [' + ",\n".join([_LINE] * 150_000) + "]}"
"""Nearly ten megabytes."""
MORE = {
    "nested deep": '{"x":1,"deep":' + "[" * _DEEP + "1.0" + "]" * _DEEP + "}",
    "names that are equal when normalised": '{"\u00e9":1.0,"x":1,"e\u0301":2.0,"\\u00e9 ":3.0}',
    "names in no order": '{"z":1.0,"x":1,"a":2.0,"10":3.0,"9":4.0,"__proto__":5.0}',
    "many empty names": '{"":{"":{"":1.10}},"x":1}',
    "white space everywhere": '\t{\n"a"\r:\t[ 1.0\n,\n2.0 ]\n,\n"x":1\n}\r\n',
    "another key order in each element": '{"x":1,"l":[{"a":1.0,"b":2.0},{"b":2.0,"a":1.0}]}',
    "a text that looks like a document": r'{"x":1,"t":"{\"a\":1.10,\"a\":2}"}',
    "long text": '{"x":1,"t":"' + r"\u00e9" * 10_000 + '","n":1.50}',
}

REFUSED: dict[str, tuple[bytes, str]] = {
    "two members of one name": (b'{"a":1,"x":1,"a":2}', "duplicate name"),
    "two members of one name, one escaped": (rb'{"a":1,"x":1,"\u0061":2}', "duplicate name"),
    "two members of one name, deep inside": (b'{"x":1,"l":[{"b":{"":1,"":2}}]}', "duplicate name"),
    "an array": (b'[{"x":1}]', "no JSON object"),
    "a number": (b"1", "no JSON object"),
    "null": (b"null", "no JSON object"),
    "nothing": (b"", "not JSON"),
    "white space": (b" \n", "not JSON"),
    "a byte order mark": (b'\xef\xbb\xbf{"x":1}', "not JSON"),
    "a comment": (b'{"x":1}//', "not JSON"),
    "a comma too much": (b'{"x":1,}', "not JSON"),
    "single quotes": (b"{'x':1}", "not JSON"),
    "not a number": (b'{"x":1,"n":NaN}', "not JSON"),
    "infinity": (b'{"x":1,"n":-Infinity}', "not JSON"),
    "a leading zero": (b'{"x":1,"n":01}', "not JSON"),
    "a plus": (b'{"x":1,"n":+1}', "not JSON"),
    "a point at the end": (b'{"x":1,"n":1.}', "not JSON"),
    "an unknown escape": (rb'{"x":1,"s":"\a"}', "not JSON"),
    "half an escape": (rb'{"x":1,"s":"\u00e"}', "not JSON"),
    "a raw line break in a text": (b'{"x":1,"s":"a\nb"}', "not JSON"),
    "a raw NUL in a text": (b'{"x":1,"s":"a\0b"}', "not JSON"),
    "two documents": (b'{"x":1}{"x":1}', "not JSON"),
    "cut off": (b'{"x":1,"s":"a', "not JSON"),
    "Latin-1": (b'{"x":1,"s":"\xe9"}', "not UTF-8"),
    "a surrogate as bytes": (b'{"x":1,"s":"\xed\xa0\x80"}', "not UTF-8"),
    "UTF-16": ('{"x":1}'.encode("utf-16"), "not UTF-8"),
    "an overlong slash": (b'{"x":1,"s":"\xc0\xaf"}', "not UTF-8"),
    "nested too deep": (b'{"x":1,"d":' + b"[" * 254 + b"]" * 254 + b"}", "nested too deep"),
}
"""What no rule may touch, with the cause that a run tells."""

_MARKS = ('"x":1', '"x": 1', '"x" : 1')


@dataclass(frozen=True)
class Nasty:
    """A document with a field `own`, and the bytes before and behind its value."""

    name: str
    head: bytes
    tail: bytes

    def with_own(self, own: Any) -> bytes:
        return self.head + json.dumps(own).encode() + self.tail

    def own_of(self, data: bytes) -> Any:
        """Return the value of `own`; fail where anything else than it was changed."""
        assert data.startswith(self.head), (self.name, data[:200])
        assert data.endswith(self.tail), (self.name, data[-200:])
        return json.loads(data[len(self.head) : len(data) - len(self.tail)])


def nasty_documents() -> Iterator[Nasty]:
    """Yield the whole corpus, the large document last."""
    for name, text in [*CORPUS.items(), *MORE.items(), ("ten megabytes", LARGE)]:
        mark = next(mark for mark in _MARKS if text.count(mark))
        head, tail = text.split(mark, 1)
        yield Nasty(name, f'{head}"own": '.encode(), tail.encode())


OWN: dict[str, Any] = {
    "map": 1,
    "low": -4,
    "half": 1.5,
    "digits": "12",
    "moment": "01.03.2026",
    "long": "abcdef",
    "code": "ab",
    "list": "a,b",
    "first": "A",
    "last": "B",
    "one": 7,
    "many": [8],
    "same": [1, 1, 2],
    "some": [1, -1],
    "gone": 0,
    "old": 5,
    "inner": {"p": 1},
    "q": 2,
    "r": 3,
    "cells": [{}, {"id": "c1"}],
    "expr": 4,
    "from": 6,
    "to": {},
}
RULES: list[dict[str, Any]] = [
    {"kind": "skip_when", "path": "$.own.map", "condition": {"const": "never"}},
    {"kind": "quarantine_when", "path": "$.own.map", "condition": {"const": "never"}},
    {"kind": "map_values", "path": "$.own.map", "mapping": [{"from": 1, "to": "one"}]},
    {"kind": "set_default", "path": "$.own.new", "value": None},
    {"kind": "set_value", "path": "$.own.set", "value": True},
    {"kind": "remove_field", "path": "$.own.gone"},
    {"kind": "rename_field", "path": "$.own.old", "to": "renamed"},
    {"kind": "move_field", "path": "$.own.from", "to": "$.own.to.moved"},
    {"kind": "copy_field", "path": "$.own.q", "to": "$.own.to.copied"},
    {"kind": "clamp", "path": "$.own.low", "minimum": 0},
    {"kind": "round", "path": "$.own.half"},
    {"kind": "truncate", "path": "$.own.long", "length": 3},
    {"kind": "cast", "path": "$.own.digits", "to": "integer"},
    {"kind": "cast", "path": "$.own.moment", "to": "date", "format": "%d.%m.%Y"},
    {"kind": "reformat", "path": "$.own.code", "pattern": "(.*)", "template": "{1:upper}"},
    {"kind": "split", "path": "$.own.list", "separator": ","},
    {"kind": "join", "path": "$.own.name", "separator": " ", "fields": ["first", "last"]},
    {"kind": "wrap_in_array", "path": "$.own.one"},
    {"kind": "unwrap", "path": "$.own.many"},
    {"kind": "flatten", "path": "$.own.inner", "fields": ["p"]},
    {"kind": "nest", "path": "$.own.nested", "fields": ["q", "r"]},
    {"kind": "dedupe_items", "path": "$.own.same"},
    {"kind": "filter_items", "path": "$.own.some", "condition": {"minimum": 0}},
    {"kind": "add_item_ids", "path": "$.own.cells", "length": 4},
    {"kind": "jsonata", "path": "$.own.expr", "expression": "$ * 2"},
]
"""A rule of every kind, each with a field of its own in `own`."""
OWN_AFTER: dict[str, Any] = {
    "map": "one",
    "low": 0,
    "half": 2,
    "digits": 12,
    "moment": "2026-03-01",
    "long": "abc",
    "code": "AB",
    "list": ["a", "b"],
    "name": "A B",
    "one": [7],
    "many": 8,
    "same": [1, 2],
    "some": [1],
    "renamed": 5,
    "p": 1,
    "nested": {"q": 2, "r": 3},
    "expr": 8,
    "to": {"moved": 6, "copied": 2},
    "new": None,
    "set": True,
}
"""What becomes of `own`, apart from `cells`, whose identifiers are generated."""
