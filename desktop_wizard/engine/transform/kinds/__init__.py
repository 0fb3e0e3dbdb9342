"""The kinds of rules, one family a file."""

from __future__ import annotations

from desktop_wizard.engine.transform.kinds.bounds import Clamp
from desktop_wizard.engine.transform.kinds.casting import Cast
from desktop_wizard.engine.transform.kinds.fields import RemoveField, RenameField, SetDefault, SetValue
from desktop_wizard.engine.transform.kinds.gates import QuarantineWhen, SkipWhen
from desktop_wizard.engine.transform.kinds.mapping import MapValues
from desktop_wizard.engine.transform.rule import Rule

KINDS: tuple[type[Rule], ...] = (
    MapValues,
    SetDefault,
    SetValue,
    RemoveField,
    RenameField,
    Clamp,
    Cast,
    SkipWhen,
    QuarantineWhen,
)

__all__ = [
    "KINDS",
    "Cast",
    "Clamp",
    "MapValues",
    "QuarantineWhen",
    "RemoveField",
    "RenameField",
    "SetDefault",
    "SetValue",
    "SkipWhen",
]
