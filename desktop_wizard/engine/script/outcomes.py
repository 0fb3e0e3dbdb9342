"""What becomes of a record in the hands of a script, and how that is said between processes."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

MAX_TRACE = 8_000
"""Characters of a traceback that are kept, and of a message a tenth of them."""


@dataclass(frozen=True, slots=True)
class Changed:
    """The record's new document."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Unchanged:
    """Not a byte of the document changes."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """`transform_record` returned None: the record is skipped on purpose."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """The script could not handle the record.

    Attributes:
        cause: groups the records that fail for the same reason (`script raised ValueError at line 12`).
        message: what went wrong, for people.
        path: JSONPath in what the script returned, `$` for the whole record.
        trace: the script's own traceback, or an empty string.
        may_pass: whether another try could go well.
        attempts: how often it was tried.
    """

    cause: str
    message: str
    path: str = "$"
    trace: str = ""
    may_pass: bool = False
    attempts: int = 1


Outcome = Changed | Unchanged | LeftOut | Failure
Kind = Literal["changed", "unchanged", "left out", "failed"]


def to_wire(outcome: Outcome) -> tuple[dict[str, Any], tuple[bytes, ...]]:
    """Return an outcome as JSON values and bytes."""
    match outcome:
        case Changed(data):
            return {"kind": "changed"}, (data,)
        case Unchanged():
            return {"kind": "unchanged"}, ()
        case LeftOut():
            return {"kind": "left out"}, ()
        case Failure():
            return {"kind": "failed", "failure": asdict(outcome)}, ()


def from_wire(header: dict[str, Any], parts: list[bytes]) -> Outcome:
    """Return the outcome that `to_wire` said. Raises `ValueError`, `KeyError` or `TypeError` for nonsense."""
    kind: Kind = header["kind"]
    match kind:
        case "changed":
            (data,) = parts
            return Changed(data)
        case "unchanged":
            return Unchanged()
        case "left out":
            return LeftOut()
        case "failed":
            return Failure(**header["failure"])
    raise ValueError(kind)
