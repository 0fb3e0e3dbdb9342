"""Breaking changes as a host names them, in the place of those that were found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from desktop_wizard.engine.model import BreakingChange, Change
from desktop_wizard.pages.wording import records
from desktop_wizard.widgets.change_tree import ChangeEntry

# Called by this name with its context, so that lupdate finds the texts.
translate = QCoreApplication.translate


def with_named(found: Sequence[ChangeEntry], named: Sequence[BreakingChange] | None) -> list[ChangeEntry]:
    """Return the lines of the change tree, those that a host has named first and in its words.

    A named change stands for the one that was found of its type at its path, in the schema or in the records; where
    there are several, for the one that affects the most records. What was found and not named stays: a host may not
    know of it, and it breaks records all the same.

    Args:
        named: None leaves everything as it was found.
    """
    if named is None:
        return list(found)
    left, lines = list(found), []
    for number, change in enumerate(named):
        matching = [entry for entry in left if _is_the_same(entry.change, change)]
        match = max(matching, key=lambda entry: entry.records or 0, default=None)
        if match is not None:
            left.remove(match)
        lines.append(_entry(number, change) if match is None else _in_their_words(match, change))
    return [*lines, *(_besides(entry) if entry.change.is_breaking else entry for entry in left)]


def _is_the_same(found: Change, named: BreakingChange) -> bool:
    return found.is_breaking and found.type == named.type and named.path in (found.path, found.record_path)


def _in_their_words(found: ChangeEntry, named: BreakingChange) -> ChangeEntry:
    own_words, *details = found.details or ("",)
    notes = [
        translate("NamedChanges", "Named by the program that opened this wizard. Found here: {0}").format(own_words)
    ]
    if named.affected_records not in (None, found.records):
        notes.append(translate("NamedChanges", "Counted here: {0}.").format(records(found.records or 0)))
    return replace(
        found,
        change=replace(found.change, description=named.description),
        severity=named.impact,
        records=found.records if named.affected_records is None else named.affected_records,
        details=(named.description, *notes, *details),
    )


def _entry(number: int, named: BreakingChange) -> ChangeEntry:
    """Return a line for a change that was not found, so that there is nothing to count or to handle."""
    change = Change(
        id=f"named {number}",
        type=named.type,
        kind=named.type,
        path=named.path,
        record_path=named.path,
        description=named.description,
        is_breaking=True,
        severity=named.impact,
    )
    where = translate(
        "NamedChanges", "Named by the program that opened this wizard, at {0}; nothing was found there."
    )
    return ChangeEntry(
        change=change,
        severity=named.impact,
        records=named.affected_records,
        handled_by=translate("NamedChanges", "Not found here"),
        details=(named.description, where.format(named.path)),
    )


def _besides(found: ChangeEntry) -> ChangeEntry:
    note = translate("NamedChanges", "Found here, and not named by the program that opened this wizard.")
    return replace(found, details=(*found.details, note))
