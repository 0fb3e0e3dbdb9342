"""How a record gets from one version to the next: rules, lossless documents, suggestions. Pure: no I/O, no Qt."""

from __future__ import annotations

from desktop_wizard.engine.transform.differences import PathChange, changed_paths
from desktop_wizard.engine.transform.documents import (
    MAX_DEPTH,
    Document,
    DocumentRefused,
    plain,
    read_document,
    read_value,
)
from desktop_wizard.engine.transform.kinds import (
    KINDS,
    Cast,
    Clamp,
    MapValues,
    RemoveField,
    RenameField,
    SetDefault,
    SetValue,
)
from desktop_wizard.engine.transform.paths import Path, PathWrong, is_touched, parse_path
from desktop_wizard.engine.transform.rule import RecordSkipped, Rule, RuleFailed
from desktop_wizard.engine.transform.rules import RuleSet, parse_rules, read_rules
from desktop_wizard.engine.transform.scene import RuleContext, Seed
from desktop_wizard.engine.transform.shapes import shape_of, value_text
from desktop_wizard.engine.transform.suggest import Suggestion, suggest
from desktop_wizard.engine.transform.supply import Constant, CopyOf, Counter, Now, Supply, User, Uuid
from desktop_wizard.engine.transform.transform import Transformed, Transformer
from desktop_wizard.engine.transform.values import MISSING, MissingType, same

__all__ = [
    "KINDS",
    "MAX_DEPTH",
    "MISSING",
    "Cast",
    "Clamp",
    "Constant",
    "CopyOf",
    "Counter",
    "Document",
    "DocumentRefused",
    "MapValues",
    "MissingType",
    "Now",
    "Path",
    "PathChange",
    "PathWrong",
    "RecordSkipped",
    "RemoveField",
    "RenameField",
    "Rule",
    "RuleContext",
    "RuleFailed",
    "RuleSet",
    "Seed",
    "SetDefault",
    "SetValue",
    "Suggestion",
    "Supply",
    "Transformed",
    "Transformer",
    "User",
    "Uuid",
    "changed_paths",
    "is_touched",
    "parse_path",
    "parse_rules",
    "plain",
    "read_document",
    "read_rules",
    "read_value",
    "same",
    "shape_of",
    "suggest",
    "value_text",
]
