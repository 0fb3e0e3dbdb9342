"""A first comparison: top-level properties by name. The comparison proper replaces this module."""

from __future__ import annotations
import hashlib, json
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Mapping, NamedTuple
import jsonschema_rs
from desktop_wizard.engine.errors import SchemaWrong
from desktop_wizard.engine.model import *


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    text: str
    value: Any
    dialect: str
    origin: str
    resources: Any = field(default_factory=dict)
    notes: tuple = ()

    @property
    def sha256(self):
        return hashlib.sha256(self.text.encode()).hexdigest()

    def to_json(self):
        return {"text": self.text, "origin": self.origin}

    @classmethod
    def from_json(cls, v):
        return parse_schema(v["text"], origin=v["origin"])


def parse_schema(data, *, origin, resources={}):
    text = data.decode() if isinstance(data, bytes) else data
    try:
        v = json.loads(text)
    except ValueError as e:
        raise SchemaWrong("not JSON", where=origin) from e
    return Schema(text=text, value=v, dialect="2020-12", origin=origin)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    changes: tuple
    is_compatible: Any
    decided_by: str
    witness: Any = None

    @property
    def breaking(self):
        return tuple(c for c in self.changes if c.is_breaking)

    @property
    def additive(self):
        return tuple(c for c in self.changes if not c.is_breaking)


def compare(old, new):
    ch = []
    o, n = old.value.get("properties", {}), new.value.get("properties", {})
    for k in o:
        if k not in n:
            ch.append(
                Change(
                    id=f"field_removed {k}",
                    type=ChangeType.FIELD_REMOVED,
                    kind="field_removed",
                    path=f"$.properties.{k}",
                    record_path=f"$.{k}",
                    description=f"Removed field {k}",
                    is_breaking=True,
                    severity=Severity.MEDIUM,
                    old=o[k],
                )
            )
        else:
            if "enum" in o[k] and set(o[k]["enum"]) - set(n[k].get("enum", [])):
                ch.append(
                    Change(
                        id=f"enum_reduced {k}",
                        type=ChangeType.ENUM_REDUCED,
                        kind="enum_reduced",
                        path=f"$.properties.{k}.enum",
                        record_path=f"$.{k}",
                        description=f"Removed values from {k}",
                        is_breaking=True,
                        severity=Severity.HIGH,
                        old=o[k]["enum"],
                        new=n[k]["enum"],
                    )
                )
            if n[k].get("minimum") != o[k].get("minimum"):
                ch.append(
                    Change(
                        id=f"minimum_raised {k}",
                        type=ChangeType.CONSTRAINT_ADDED,
                        kind="minimum_raised",
                        path=f"$.properties.{k}.minimum",
                        record_path=f"$.{k}",
                        description=f"Added minimum to {k}",
                        is_breaking=True,
                        severity=Severity.MEDIUM,
                        old=o[k].get("minimum"),
                        new=n[k].get("minimum"),
                    )
                )
    for k in n:
        if k not in o:
            ch.append(
                Change(
                    id=f"added {k}",
                    type=ChangeType.ADDITIVE,
                    kind="field_added_optional",
                    path=f"$.properties.{k}",
                    record_path=f"$.{k}",
                    description=f"Added {k}",
                    is_breaking=False,
                    severity=Severity.LOW,
                    new=n[k],
                )
            )
    return Comparison(changes=tuple(ch), is_compatible=False, decided_by="witness")


class Violation(NamedTuple):
    keyword: str
    schema_path: tuple
    record_path: str
    message: str


class Validator:
    def __init__(self, schema):
        self._v = jsonschema_rs.validator_for(schema.value, offline=True)
        self.is_valid = self._v.is_valid

    def violations(self, r):
        return [
            Violation(
                str(e.schema_path[-1]),
                tuple(e.schema_path),
                "$" + "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in e.instance_path),
                e.message,
            )
            for e in self._v.iter_errors(r)
        ]


class Explanation(NamedTuple):
    change_ids: frozenset
    is_affected: bool
    is_already_invalid: bool
    is_unattributed: bool


class Attribution:
    def __init__(self, old, new, changes):
        self.n = Validator(new)
        self.o = Validator(old)
        self.c = changes

    def explain(self, r):
        ids = {c.id for c in self.c if c.type == "field_removed" and c.record_path[2:] in r}
        if not self.n.is_valid(r):
            for v in self.n.violations(r):
                ids |= {c.id for c in self.c if c.record_path == v.record_path}
        return Explanation(frozenset(ids), bool(ids), not self.o.is_valid(r), False)


def severity(change, affected, total, is_archived):
    return change.severity if affected else Severity.LOW
