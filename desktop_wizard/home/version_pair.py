"""Two versions compared, and laid out beside each other; done in the background."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop_wizard.engine.errors import InputWrong
from desktop_wizard.engine.impact import compare_versions
from desktop_wizard.engine.model import Change
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.schema import Comparison, Schema
from desktop_wizard.engine.schema.path import parse_path
from desktop_wizard.widgets.change_tree import ChangeEntry
from desktop_wizard.widgets.record_diff import DiffLine, by_content, diff_lines
from desktop_wizard.widgets.unified import UnifiedLine, unified

# Called by this name with its context, so that lupdate finds the texts.
translate = QCoreApplication.translate

MAX_FRAGMENT = 2_000
"""Longest fragment of a schema among a change's details, in characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionPair:
    """Two versions, what became of the schema between them, and both texts aligned.

    Attributes:
        rows: change id → the line where it is seen, or the nearest around it.
        column: the lines that differ in one column, with what is said above which.
    """

    old: Schema
    new: Schema
    comparison: Comparison
    lines: list[DiffLine]
    rows: Mapping[str, int]
    column: Sequence[UnifiedLine]


def compare_pair(location: str, schema_id: str, versions: tuple[str, str], ports: Ports) -> VersionPair:
    """Compare two versions of a schema in a registry. Raises what `compare_versions` raises."""
    registry = ports.registries.open(location)
    old, new, comparison = compare_versions(registry, schema_id, *versions)
    lines = diff_lines(json.loads(old.text), json.loads(new.text), elements=by_content)
    rows = _rows(lines, comparison.changes)
    notes: dict[int, list[str]] = {}
    for change in in_order(comparison.changes):
        notes.setdefault(rows[change.id], []).append(change.description)
    return VersionPair(old=old, new=new, comparison=comparison, lines=lines, rows=rows, column=unified(lines, notes))


def _rows(lines: Sequence[DiffLine], changes: Iterable[Change]) -> dict[str, int]:
    first: dict[tuple[Any, ...], int] = {}
    for row, line in enumerate(lines):
        first.setdefault(line.place, row)
    return {change.id: _row(first, change.path) for change in changes}


def _row(first: Mapping[tuple[Any, ...], int], path: str) -> int:
    try:
        place = parse_path(path)
    except InputWrong:  # a change of another document, which these lines do not show
        return 0
    return next(first[place[:length]] for length in range(len(place), -1, -1) if place[:length] in first)


def in_order(changes: Iterable[Change]) -> list[Change]:
    """Return changes, breaking ones first, the severest of them first."""
    return sorted(changes, key=lambda change: (not change.is_breaking, -change.severity.rank))


def change_entries(comparison: Comparison) -> list[ChangeEntry]:
    """Return the lines of a change tree where no record was counted."""
    return [
        ChangeEntry(change=change, severity=change.severity, records=None, handled_by="", details=_details(change))
        for change in in_order(comparison.changes)
    ]


def _details(change: Change) -> tuple[str, ...]:
    breaks = (
        translate("VersionPair", "breaks records")
        if change.is_breaking
        else translate("VersionPair", "breaks no record")
    )
    told = [
        translate("VersionPair", "{0}: {1}").format(change.kind, breaks),
        translate("VersionPair", "in the schema at {0}, in records at {1}").format(change.path, change.record_path),
    ]
    for text, value in (
        (translate("VersionPair", "before: {0}"), change.old),
        (translate("VersionPair", "after: {0}"), change.new),
        (translate("VersionPair", "a record that it breaks: {0}"), change.witness),
    ):
        if value is not None:
            told.append(text.format(_fragment(value)))
    return tuple(told)


def _fragment(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= MAX_FRAGMENT else f"{text[:MAX_FRAGMENT]} …"
