"""One rule of every sort, and the seed they are tried with."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

from desktop_wizard.engine.transform import RuleContext, Seed

STARTED = datetime(2026, 3, 1, 10, 30, 0, 999, tzinfo=timezone(timedelta(hours=1)))
SEED = Seed(plan_fingerprint="f00d", started_at=STARTED, user="ann")
CONTEXT = RuleContext("f00d", STARTED, ("txn_1",), 41, "ann")

RULES: dict[str, dict[str, Any]] = {
    "map": {"kind": "map_values", "path": "$.a", "mapping": [{"from": 1, "to": "one"}, {"from": None, "to": []}]},
    "map everywhere": {
        "kind": "map_values",
        "path": "$.list[*].a",
        "mapping": [{"from": 1, "to": 2}, {"from": 1.0, "to": 3}, {"from": True, "to": 4}, {"from": [1], "to": {}}],
    },
    "map with default": {
        "kind": "map_values",
        "path": "$.b",
        "mapping": [{"from": "x", "to": "y"}],
        "default": {"other": 1},
    },
    "exchange": {"kind": "map_values", "path": "$.b", "mapping": [{"from": "x", "to": 1}, {"from": 1, "to": "x"}]},
    "default": {"kind": "set_default", "path": "$.a", "value": {"x": [1.5]}},
    "default for null": {
        "kind": "set_default",
        "path": "$.in.a",
        "value": {"generate": "uuid"},
        "replace_null": True,
    },
    "default everywhere": {
        "kind": "set_default",
        "path": "$.list[*].b",
        "value": {"generate": "uuid", "length": 8, "prefix": "c-"},
    },
    "now": {"kind": "set_value", "path": "$.a", "value": {"generate": "now"}},
    "counter": {"kind": "set_value", "path": "$.in.b", "value": {"generate": "counter", "start": 100}},
    "user": {"kind": "set_value", "path": "$.*.a", "value": {"generate": "user"}},
    "copy": {"kind": "set_value", "path": "$.c", "value": {"generate": "copy_of", "path": "$.a"}},
    "copy beside": {
        "kind": "set_default",
        "path": "$.list[*].b",
        "value": {"generate": "copy_of", "path": "$.list[*].a"},
    },
    "element": {"kind": "set_value", "path": "$.list[-1]", "value": 0},
    "remove": {"kind": "remove_field", "path": "$.a"},
    "remove for good": {"kind": "remove_field", "path": "$.list[*].a", "archive": False},
    "rename": {"kind": "rename_field", "path": "$.a", "to": "z"},
    "rename in": {"kind": "rename_field", "path": "$.in.a", "to": "$.in['a name']"},
    "clamp": {"kind": "clamp", "path": "$.a", "minimum": 0, "maximum": 10.5},
    "clamp exclusive": {"kind": "clamp", "path": "$.list[*].a", "exclusive_minimum": 0, "step": 0.01},
    "to string": {"kind": "cast", "path": "$.a", "to": "string", "on_failure": "keep"},
    "to number": {"kind": "cast", "path": "$.a", "to": "number"},
    "to integer": {"kind": "cast", "path": "$.list[*].a", "to": "integer", "on_failure": "default", "default": -1},
    "to boolean": {"kind": "cast", "path": "$.b", "to": "boolean", "on_failure": "keep"},
    "to date-time": {
        "kind": "cast",
        "path": "$.a",
        "to": "date-time",
        "format": "%d.%m.%Y %H:%M",
        "zone": "+01:00",
        "on_failure": "keep",
    },
    "to date": {"kind": "cast", "path": "$.list[*].a", "to": "date", "on_failure": "default", "default": None},
    "to date-time from seconds": {"kind": "cast", "path": "$.a", "to": "date-time", "format": "unix"},
    "to string by format": {
        "kind": "cast",
        "path": "$.b",
        "to": "string",
        "format": "%d %b %Y",
        "on_failure": "skip",
    },
    "to seconds": {"kind": "cast", "path": "$.b", "to": "integer", "format": "unix", "on_failure": "keep"},
    "under a condition": {
        "kind": "map_values",
        "path": "$.a",
        "mapping": [{"from": 1, "to": 2}],
        "when": {"required": ["b"]},
        "when_value": {"description": "it is small", "maximum": 9},
        "keep_original_as": "z",
    },
    "skipped where it fails": {"kind": "rename_field", "path": "$.a", "to": "z", "on_failure": "skip"},
    "kept where it fails": {"kind": "rename_field", "path": "$.list[*].a", "to": "b", "on_failure": "keep"},
    "default where it fails": {
        "kind": "set_value",
        "path": "$.c",
        "value": {"generate": "copy_of", "path": "$.b"},
        "when_value": {"type": "number"},
        "keep_original_as": "z",
        "on_failure": "default",
        "default": [],
    },
    "skip": {"kind": "skip_when", "condition": {"required": ["z"]}, "reason": "It is closed."},
    "skip for a value": {"kind": "skip_when", "path": "$.list[*].a", "condition": {"type": "string"}},
    "quarantine": {"kind": "quarantine_when", "path": "$.a", "condition": {"const": 1}},
}
