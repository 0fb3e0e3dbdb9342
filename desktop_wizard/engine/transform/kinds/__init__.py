"""The kinds of rules, one family a file."""

from __future__ import annotations

from desktop_wizard.engine.transform.kinds.arrays import AddItemIds, DedupeItems, FilterItems, Unwrap, WrapInArray
from desktop_wizard.engine.transform.kinds.bounds import Clamp
from desktop_wizard.engine.transform.kinds.casting import Cast
from desktop_wizard.engine.transform.kinds.expressions import Jsonata
from desktop_wizard.engine.transform.kinds.fields import RemoveField, RenameField, SetDefault, SetValue
from desktop_wizard.engine.transform.kinds.forms import Reformat
from desktop_wizard.engine.transform.kinds.gates import QuarantineWhen, SkipWhen
from desktop_wizard.engine.transform.kinds.mapping import MapValues
from desktop_wizard.engine.transform.kinds.nesting import Flatten, Nest
from desktop_wizard.engine.transform.kinds.places import CopyField, MoveField
from desktop_wizard.engine.transform.kinds.rounding import Round
from desktop_wizard.engine.transform.kinds.texts import Join, Split, Truncate
from desktop_wizard.engine.transform.rule import Rule

KINDS: tuple[type[Rule], ...] = (
    MapValues,
    SetDefault,
    SetValue,
    RemoveField,
    RenameField,
    MoveField,
    CopyField,
    Clamp,
    Round,
    Truncate,
    Cast,
    Reformat,
    Split,
    Join,
    WrapInArray,
    Unwrap,
    Flatten,
    Nest,
    DedupeItems,
    FilterItems,
    AddItemIds,
    Jsonata,
    SkipWhen,
    QuarantineWhen,
)

__all__ = [
    "KINDS",
    "AddItemIds",
    "Cast",
    "Clamp",
    "CopyField",
    "DedupeItems",
    "FilterItems",
    "Flatten",
    "Join",
    "Jsonata",
    "MapValues",
    "MoveField",
    "Nest",
    "QuarantineWhen",
    "Reformat",
    "RemoveField",
    "RenameField",
    "Round",
    "SetDefault",
    "SetValue",
    "SkipWhen",
    "Split",
    "Truncate",
    "Unwrap",
    "WrapInArray",
]
