"""What rules would be in SQL where columns form the record, for a DBA to read; this program never runs it.

It says which rows a rule changes, and how, for simple rules on single columns. What it says is exact for text without
NUL characters, which end a text to `length()`.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop_wizard.engine.model import JsonValue, RecordSource
from desktop_wizard.engine.transform.kinds import (
    Clamp,
    MapValues,
    RemoveField,
    RenameField,
    SetDefault,
    SetValue,
    Truncate,
)
from desktop_wizard.engine.transform.paths import Path
from desktop_wizard.engine.transform.rule import Rule
from desktop_wizard.engine.transform.supply import Constant, Supply
from desktop_wizard.engine.transform.terms import UNCONDITIONAL
from desktop_wizard.engine.transform.values import MISSING, same


@dataclass(frozen=True, slots=True)
class RowSql:
    """One rule in SQL.

    Attributes:
        changes: the condition that the rule changes a row, or can't do its work on it.
        assignment: what is set where that is so: `"column" = value`, several with commas between them.
    """

    changes: str
    assignment: str


def row_rule_sql(rule: Rule, source: RecordSource) -> RowSql | None:
    """Return a rule in SQL, None where SQL can't say exactly what it does to a row."""
    column = _column(rule.path, source)
    if column is None or rule.terms != UNCONDITIONAL:
        return None
    match rule:
        case RemoveField() if not source.shows_nulls:
            return RowSql(f"{column} IS NOT NULL", f"{column} = NULL")
        case RenameField() if not source.shows_nulls:
            new = _column(rule.path.beside(rule.to), source)
            return RowSql(f"{column} IS NOT NULL", f"{new} = {column}, {column} = NULL") if new else None
        case Truncate():
            cut = f"substr({column}, 1, {rule.length - len(rule.ending)}) || {_text(rule.ending)}"
            return RowSql(f"typeof({column}) = 'text' AND length({column}) > {rule.length}", f"{column} = {cut}")
        case Clamp(minimum=0, maximum=None) if rule.exclusive_maximum is None:
            return RowSql(f"typeof({column}) IN ('integer', 'real') AND {column} < 0", f"{column} = 0")
        case MapValues() if rule.default is MISSING:
            return _mapped(rule, column)
        case SetDefault() if rule.replace_null or not source.shows_nulls:
            return _set(rule.value, column, f"{column} IS NULL")
        case SetValue():
            known = _is(rule.value.value, column) if isinstance(rule.value, Constant) else None
            return _set(rule.value, column, f"({known}) IS NOT 1") if known else None
    return None


def _column(path: Path, source: RecordSource) -> str | None:
    """Return the column that a path leads to, None where it leads to none, or into one."""
    name = path.steps[0] if len(path.steps) == 1 else None
    return _name(name) if isinstance(name, str) and name in source.columns else None


def _mapped(rule: MapValues, column: str) -> RowSql | None:
    cases = []
    for old, new in rule.mapping:
        known, literal = _is(old, column), _literal(new)
        if known is None or literal is None:
            return None
        if not same(old, new):
            cases.append((known, literal))
    if not cases:
        return RowSql("0", f"{column} = {column}")
    becomes = " ".join(f"WHEN {known} THEN {literal}" for known, literal in cases)
    changes = " OR ".join(f"({known})" for known, _ in cases)
    return RowSql(f"({changes})", f"{column} = CASE {becomes} END")


def _set(supply: Supply, column: str, condition: str) -> RowSql | None:
    literal = _literal(supply.value) if isinstance(supply, Constant) else None
    return RowSql(condition, f"{column} = {literal}") if literal else None


def _is(wanted: JsonValue, column: str) -> str | None:
    """Return the condition that a cell is a certain text or integer; None for all else, booleans among it."""
    if isinstance(wanted, str):
        return f"typeof({column}) = 'text' AND {column} COLLATE BINARY = {_text(wanted)}"
    if isinstance(wanted, int) and not isinstance(wanted, bool) and abs(wanted) < 2**53:
        return f"typeof({column}) = 'integer' AND {column} = {int(wanted)}"
    return None


def _literal(value: JsonValue) -> str | None:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**53:
        return str(int(value))
    return None


def _text(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _name(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
