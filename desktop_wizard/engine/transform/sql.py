"""What rules would be in SQL, for a DBA to read. This program never runs it: new documents are made in Python alone.

SQL says which documents a rule changes, and how, for simple rules only. What it says is exact for documents without
a backslash (an escaped name or text is not what SQLite looks for) and without a name that stands twice; for others it
tells nothing. SQL: the JSON functions of SQLite from version 3.38 on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_wizard.engine.model import JsonValue, RecordSource, Selection
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
from desktop_wizard.engine.transform.row_sql import row_rule_sql
from desktop_wizard.engine.transform.rule import Rule
from desktop_wizard.engine.transform.rules import RuleSet
from desktop_wizard.engine.transform.supply import Constant, Supply
from desktop_wizard.engine.transform.terms import UNCONDITIONAL
from desktop_wizard.engine.transform.values import MISSING, json_text, same


@dataclass(frozen=True, slots=True)
class RuleSql:
    """One rule in SQL.

    Attributes:
        changes: the condition that the rule changes a document, or can't do its work on it.
        document: the new document where that is so.
    """

    changes: str
    document: str


def rule_sql(rule: Rule, document: str) -> RuleSql | None:
    """Return a rule in SQL, None where SQL can't say exactly what it does.

    Args:
        document: the document's column, quoted.
    """
    path = _path(rule.path)
    if path is None or rule.terms != UNCONDITIONAL:
        return None
    kind, value = f"json_type({document}, {path})", f"json_extract({document}, {path})"
    match rule:
        case RemoveField():
            return RuleSql(f"{kind} IS NOT NULL", f"json_remove({document}, {path})")
        case RenameField():
            new = _path(rule.path.beside(rule.to))
            moved = f"json_remove(json_set({document}, {new}, {document} -> {path}), {path})"
            return RuleSql(f"{kind} IS NOT NULL", moved) if new else None
        case Truncate():
            cut = f"substr({value}, 1, {rule.length - len(rule.ending)}) || {_text(rule.ending)}"
            is_longer = f"{kind} = 'text' AND length({value}) > {rule.length}"
            return RuleSql(is_longer, f"json_set({document}, {path}, {cut})")
        case Clamp(minimum=0, maximum=None) if rule.exclusive_maximum is None:
            return RuleSql(f"{kind} IN ('integer', 'real') AND {value} < 0", f"json_set({document}, {path}, 0)")
        case MapValues() if rule.default is MISSING:
            return _mapped(rule, document, path)
        case SetDefault() if not rule.replace_null:
            return _set(rule.path, rule.value, document, path, f"{kind} IS NULL")
        case SetValue():
            known = _is(rule.value.value, kind, value) if isinstance(rule.value, Constant) else None
            return _set(rule.path, rule.value, document, path, f"({known}) IS NOT 1") if known else None
    return None


def explanation(rules: RuleSet, selection: Selection) -> str:
    """Return what a plan does as SQL with comments, one statement a rule, for reading only."""
    source = selection.source
    table = ".".join(_name(part) for part in source.table.split("."))
    filters = [f"({source.where})"] if source.where else []
    if source.version_column:
        filters.insert(0, f"{_name(source.version_column)} = {_text(selection.from_version)}")
    lines = [
        "-- What this migration is in SQL, to read. Desktop Wizard does not run it: it makes each new document in",
        "-- Python, which keeps numbers as they are written, validates it, and keeps the old one to go back to.",
    ]
    for number, rule in enumerate(rules.rules, start=1):
        lines += ["", f"-- {number}. {_comment(rule.sentence())}."]
        lines += _statement(rule, source, table, filters)
    if source.version_column:
        stamp = f"SET {_name(source.version_column)} = {_text(selection.to_version)}"
        lines += ["", "-- The version of every record that conforms.", *_update(table, stamp, filters)]
    return "\n".join(lines) + "\n"


def _statement(rule: Rule, source: RecordSource, table: str, filters: list[str]) -> Iterator[str]:
    if source.is_row_mode:
        row = row_rule_sql(rule, source)
        said = (row.assignment, row.changes) if row else None
    else:
        document = _name(source.document_column)
        sql = rule_sql(rule, document)
        said = (f"{document} = {sql.document}", sql.changes) if sql else None
    if said is None:
        yield "--    SQL can't say exactly what this rule does."
    else:
        assignment, condition = said
        yield from _update(table, f"SET {assignment}", [*filters, condition])


def _update(table: str, assignment: str, conditions: list[str]) -> Iterator[str]:
    yield f"UPDATE {table}"
    yield f"   {assignment}" + ("" if conditions else ";")
    for index, condition in enumerate(conditions):
        end = ";" if index == len(conditions) - 1 else ""
        yield f" {'WHERE' if index == 0 else '  AND'} {condition}{end}"


def _mapped(rule: MapValues, document: str, path: str) -> RuleSql | None:
    kind, value = f"json_type({document}, {path})", f"json_extract({document}, {path})"
    cases = []
    for old, new in rule.mapping:
        known = _is(old, kind, value)
        if known is None:
            return None
        if not same(old, new):
            cases.append((known, _json(new)))
    if not cases:
        return RuleSql("0", document)
    becomes = " ".join(f"WHEN {known} THEN {new}" for known, new in cases)
    changes = " OR ".join(f"({known})" for known, _ in cases)
    return RuleSql(f"({changes})", f"json_set({document}, {path}, CASE {becomes} END)")


def _set(path: Path, supply: Supply, document: str, at: str, condition: str) -> RuleSql | None:
    """Return what puts a constant into an object that is there."""
    parent = _path(path.parent) if len(path.steps) > 1 else "'$'"
    if not isinstance(supply, Constant) or parent is None:
        return None
    is_there = f"json_type({document}, {parent}) = 'object'"
    return RuleSql(f"{is_there} AND {condition}", f"json_set({document}, {at}, {_json(supply.value)})")


def _is(wanted: JsonValue, kind: str, value: str) -> str | None:
    """Return the condition that a value is a certain one; None for numbers with a fraction, arrays and objects."""
    if wanted is None or isinstance(wanted, bool):
        return f"{kind} = '{json_text(wanted)}'"
    if isinstance(wanted, str):
        return f"{kind} = 'text' AND {value} = {_text(wanted)}"
    if isinstance(wanted, int) and abs(wanted) < 2**53:
        return f"{kind} = 'integer' AND {value} = {int(wanted)}"
    return None


def _path(path: Path) -> str | None:
    """Return a path of names as SQLite writes it, None for one with wildcards, indexes or names that it can't say."""
    names = [step for step in path.steps if isinstance(step, str) and '"' not in step and "\\" not in step]
    if not names or len(names) < len(path.steps):
        return None
    return _text("$" + "".join(f'."{name}"' for name in names))


def _json(value: JsonValue) -> str:
    return f"json({_text(json_text(value))})"


def _text(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _name(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _comment(text: str) -> str:
    return " ".join(text.split())
