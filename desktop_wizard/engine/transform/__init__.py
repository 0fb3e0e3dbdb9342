"""How a record gets from one version to the next: rules, lossless documents, suggestions. Pure: no I/O, no Qt.

Suggesting is loaded when it is asked for: no worker does it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_wizard.engine.lazily import names_of
from desktop_wizard.engine.transform.archiving import Archived, archived_values
from desktop_wizard.engine.transform.contracts import Way
from desktop_wizard.engine.transform.declared import declared_paths, declared_values
from desktop_wizard.engine.transform.differences import PathChange, changed_paths, is_surely_same
from desktop_wizard.engine.transform.documents import (
    MAX_DEPTH,
    Document,
    DocumentRefused,
    is_too_deep,
    plain,
    read_document,
    read_fast,
    read_literal,
    read_value,
)
from desktop_wizard.engine.transform.form import nearest
from desktop_wizard.engine.transform.kinds import (
    KINDS,
    AddItemIds,
    Cast,
    Clamp,
    CopyField,
    DedupeItems,
    FilterItems,
    Flatten,
    Join,
    Jsonata,
    MapValues,
    MoveField,
    Nest,
    QuarantineWhen,
    Reformat,
    RemoveField,
    RenameField,
    Round,
    SetDefault,
    SetValue,
    SkipWhen,
    Split,
    Truncate,
    Unwrap,
    WrapInArray,
)
from desktop_wizard.engine.transform.lossless import is_lossless
from desktop_wizard.engine.transform.paths import Path, PathWrong, concrete_path, fields_of, is_touched, parse_path
from desktop_wizard.engine.transform.rule import RecordSkipped, Rule, RuleFailed
from desktop_wizard.engine.transform.rules import RuleSet, Stage, parse_rules, read_rules
from desktop_wizard.engine.transform.scene import RuleContext, Seed
from desktop_wizard.engine.transform.shapes import shape_of, value_text
from desktop_wizard.engine.transform.sql import explanation
from desktop_wizard.engine.transform.stepping import RuleStep, Stepper, responsible_step
from desktop_wizard.engine.transform.supply import Constant, CopyOf, Counter, Now, Supply, User, Uuid
from desktop_wizard.engine.transform.transform import Transformed, Transformer, Transforms
from desktop_wizard.engine.transform.values import MISSING, MissingType, same

if TYPE_CHECKING:
    from desktop_wizard.engine.transform.suggestions import (
        Outcome,
        Specimens,
        Suggestion,
        Suggestions,
        Trials,
        suggest,
        together,
        with_taken,
    )

__all__ = [
    "KINDS",
    "MAX_DEPTH",
    "MISSING",
    "AddItemIds",
    "Archived",
    "Cast",
    "Clamp",
    "Constant",
    "CopyField",
    "CopyOf",
    "Counter",
    "DedupeItems",
    "Document",
    "DocumentRefused",
    "FilterItems",
    "Flatten",
    "Join",
    "Jsonata",
    "MapValues",
    "MissingType",
    "MoveField",
    "Nest",
    "Now",
    "Outcome",
    "Path",
    "PathChange",
    "PathWrong",
    "QuarantineWhen",
    "RecordSkipped",
    "Reformat",
    "RemoveField",
    "RenameField",
    "Round",
    "Rule",
    "RuleContext",
    "RuleFailed",
    "RuleSet",
    "RuleStep",
    "Seed",
    "SetDefault",
    "SetValue",
    "SkipWhen",
    "Specimens",
    "Split",
    "Stage",
    "Stepper",
    "Suggestion",
    "Suggestions",
    "Supply",
    "Transformed",
    "Transformer",
    "Transforms",
    "Trials",
    "Truncate",
    "Unwrap",
    "User",
    "Uuid",
    "Way",
    "WrapInArray",
    "archived_values",
    "changed_paths",
    "concrete_path",
    "declared_paths",
    "declared_values",
    "explanation",
    "fields_of",
    "is_lossless",
    "is_surely_same",
    "is_too_deep",
    "is_touched",
    "nearest",
    "parse_path",
    "parse_rules",
    "plain",
    "read_document",
    "read_fast",
    "read_literal",
    "read_rules",
    "read_value",
    "responsible_step",
    "same",
    "shape_of",
    "suggest",
    "together",
    "value_text",
    "with_taken",
]

__getattr__ = names_of(
    __name__,
    dict.fromkeys(
        ("Outcome", "Specimens", "Suggestion", "Suggestions", "Trials", "suggest", "together", "with_taken"),
        "suggestions",
    ),
)
