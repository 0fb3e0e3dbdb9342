"""A column that is a member of a record, and what keeps a value out of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_wizard.engine.transform import DocumentRefused, concrete_path


class Affinity(StrEnum):
    """What a column makes of values of other types before it keeps them (https://sqlite.org/datatype3.html)."""

    INTEGER = "integer"
    """Text that looks like a number becomes one, and a REAL without fraction an INTEGER."""
    REAL = "real"
    """Every number becomes a REAL, and text that looks like one, too."""
    TEXT = "text"
    """Numbers become text."""
    NONE = "none"
    """Everything stays what it is."""


@dataclass(frozen=True, slots=True)
class RowColumn:
    """A column that is a member of the record.

    Attributes:
        name: as the database spells it; the member's name too.
        declared: its type in the table's definition, as people wrote it; may be empty.
        is_boolean: whether the integers 0 and 1 are false and true.
        is_key: whether it tells the record from others, so that it can be read but not changed.
    """

    name: str
    declared: str
    affinity: Affinity
    is_boolean: bool = False
    is_key: bool = False

    def __str__(self) -> str:
        return f"column {self.name} ({self.declared})" if self.declared else f"column {self.name}"


class RowMisfit(DocumentRefused):
    """A new document that a row can't hold; the record stays as it is."""

    def __init__(self, name: str, reason: str, *, is_column: bool = True) -> None:
        cause = f"does not fit column {name}" if is_column else f"no column {name}"
        super().__init__(reason, cause, concrete_path([name]))
