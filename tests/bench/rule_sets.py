"""The migrations that are measured, each as rules, and as the SQL and the Python that one would write by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

NOTE = "Moved to 3.0.0"

_METHOD = """CASE json_extract(doc, '$.paymentMethod') WHEN 'paypal' THEN 'bank_transfer'
    ELSE json_extract(doc, '$.paymentMethod') END"""
_SET = f"json_set(doc, '$.paymentMethod', {_METHOD}, '$.amount', max(json_extract(doc, '$.amount'), 0)"
_BROKEN = "json_extract(doc, '$.paymentMethod') = 'paypal' OR json_extract(doc, '$.amount') < 0"

_RULES: tuple[Mapping[str, Any], ...] = (
    {"kind": "map_values", "path": "$.paymentMethod", "mapping": [{"from": "paypal", "to": "bank_transfer"}]},
    {"kind": "clamp", "path": "$.amount", "minimum": 0},
    {"kind": "remove_field", "path": "$.metadata"},
    {"kind": "set_default", "path": "$.migrationNotes", "value": NOTE},
)


@dataclass(frozen=True, slots=True)
class RuleSet:
    """One migration of the sample payments.

    Attributes:
        rules: as a rules file has them.
        document: SQL of the new document.
        changed: SQL condition that a document changes.
        has_metadata: whether the payments carry metadata, which version 3.0.0 does not allow.
    """

    name: str
    share: str
    rules: tuple[Mapping[str, Any], ...]
    document: str
    changed: str
    has_metadata: bool = True

    @property
    def update(self) -> str:
        """The one statement that a DBA would type: new documents, and the version stamp on every record."""
        document = (
            self.document if self.changed == "1" else f"CASE WHEN {self.changed} THEN {self.document} ELSE doc END"
        )
        return f"UPDATE payments SET schema_version = '3.0.0', doc = {document} WHERE schema_version = '2.1.0'"

    @property
    def keep_old(self) -> str:
        return f"CREATE TABLE old_payments AS SELECT id, doc FROM payments WHERE {self.changed}"

    def by_hand(self, document: dict[str, Any]) -> dict[str, Any]:
        """The function that one would write instead of rules."""
        if document["paymentMethod"] == "paypal":
            document["paymentMethod"] = "bank_transfer"
        if document["amount"] < 0:
            document["amount"] = 0
        if len(self.rules) > 2:
            document.pop("metadata", None)
        if len(self.rules) > 3:
            document.setdefault("migrationNotes", NOTE)
        return document


RULE_SETS: Mapping[str, RuleSet] = MappingProxyType(
    {
        each.name: each
        for each in (
            RuleSet(
                "full",
                "every record",
                _RULES,
                f"json_remove({_SET}, '$.migrationNotes', '{NOTE}'), '$.metadata')",
                "1",
            ),
            RuleSet(
                "mid",
                "12 % of the records",
                _RULES[:3],
                f"json_remove({_SET}), '$.metadata')",
                f"{_BROKEN} OR json_extract(doc, '$.metadata') IS NOT NULL",
            ),
            RuleSet("sparse", "2.5 % of the records", _RULES[:2], f"{_SET})", _BROKEN, has_metadata=False),
        )
    }
)
