# ruff: noqa: T201
"""Compares every pair of small schemas of a family, and lets records refute the verdicts; prints a table.

    python -m tests.bench.schema_families [FAMILY…] [--draft DRAFT] [--wrapped] [--undecided N]

A family is a handful of schemas about one keyword, or a few that work on each other. Each is compared with each, in
both directions. The oracle shares nothing with the comparison: it tries a fixed pool of records with the Python
validator `jsonschema`. `--wrapped` puts both schemas into a place (a field, an element, a branch) first. Times are
processor times. Not
collected by the test run.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from typing import Any

import jsonschema
from jsonschema.validators import extend

from desktop_wizard.engine.schema import Comparison, Schema, compare, parse_schema
from desktop_wizard.engine.schema.dialect import URIS
from tests.support.schema_families import FAMILIES, RECORDS, WRAPPINGS, in_draft


def _multiples(_: Any, step: Any, value: Any, __: Any) -> Iterator[jsonschema.ValidationError]:
    """Say what `multipleOf` says of the numbers as they are written; floating point would find remainders of 0.1."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if is_number and Fraction(str(value)) % Fraction(str(step)):
        yield jsonschema.ValidationError("no multiple")


_IN_PYTHON = {r"\d": "[0-9]", r"\w": "[A-Za-z0-9_]", "$": r"\Z", r"\p{L}": r"[^\W\d_]"}


def _matches(pattern: str, text: str) -> bool:
    """Match as ECMA 262 does: `$` is the very end, digits and words are ASCII."""
    for ours, python in _IN_PYTHON.items():
        pattern = pattern.replace(ours, python)
    return re.search(pattern, text) is not None


def _pattern(_: Any, pattern: str, value: Any, __: Any) -> Iterator[jsonschema.ValidationError]:
    if isinstance(value, str) and not _matches(pattern, value):
        yield jsonschema.ValidationError("no match")


_EXACTLY = {"multipleOf": _multiples, "pattern": _pattern}
_VALIDATORS: dict[str, Any] = {
    "draft-04": extend(jsonschema.Draft4Validator, _EXACTLY),
    "draft-06": extend(jsonschema.Draft6Validator, _EXACTLY),
    "draft-07": extend(jsonschema.Draft7Validator, _EXACTLY),
    "2019-09": extend(jsonschema.Draft201909Validator, _EXACTLY),
    "2020-12": extend(jsonschema.Draft202012Validator, _EXACTLY),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("families", nargs="*", metavar="FAMILY", help=", ".join(FAMILIES))
    parser.add_argument("--draft", default="2020-12", choices=list(URIS))
    parser.add_argument("--new-draft", choices=list(URIS), help="compare across drafts")
    parser.add_argument("--wrapped", action="store_true", help="compare within a field, an element, a branch, …")
    parser.add_argument(
        "--undecided", type=int, default=0, metavar="N", help="print up to N undecided pairs a family"
    )
    given = parser.parse_args()
    print(f"{'family':<24}{'pairs':>7}{'yes':>7}{'no':>7}{'open':>6}{'wrong':>6}{'p50 ms':>8}{'p95 ms':>8}")
    totals: Counter[str] = Counter()
    for name in given.families or FAMILIES:
        tell_family(name, given, totals)
    print(dict(totals))


def tell_family(name: str, given: argparse.Namespace, totals: Counter[str]) -> None:
    """Compare every pair of a family, and print a line, then the wrong and the undecided."""
    counts: Counter[str] = Counter()
    times: list[float] = []
    told: list[str] = []
    wrappings = WRAPPINGS if given.wrapped else {"": lambda value: value}
    for wrapping in wrappings.values():
        olds = [_side(wrapping(value), given.draft) for value in FAMILIES[name]]
        news = [_side(wrapping(value), given.new_draft or given.draft) for value in FAMILIES[name]]
        for old, new in product([s for s in olds if s], [s for s in news if s]):
            if old is new:
                continue
            began = time.process_time()
            comparison = compare(old.schema, new.schema)
            times.append(1000 * (time.process_time() - began))
            kind = _judged(comparison, old, new)
            counts[kind] += 1
            if kind in ("wrong", "open") and (kind == "wrong" or counts["open"] <= given.undecided):
                refuting = old.refutes(new)
                told.append(f"  {kind}: {old.text}  →  {new.text}  says {comparison.is_compatible}, {refuting=}")
    totals.update(counts)
    times.sort()
    print(
        f"{name:<24}{counts.total():>7}{counts['yes']:>7}{counts['no']:>7}{counts['open']:>6}{counts['wrong']:>6}"
        f"{times[len(times) // 2]:>8.1f}{times[int(len(times) * 0.95)]:>8.1f}",
        flush=True,
    )
    print("\n".join(told), end="\n" if told else "")


class Side:
    """A schema, read, and which records of the pool the oracle takes under it."""

    def __init__(self, value: Any, draft: str) -> None:
        self.text = json.dumps(value)
        self.schema: Schema = parse_schema(json.dumps(value), origin="family.json")
        make = _VALIDATORS[draft]
        self._validator = make(value, format_checker=jsonschema.FormatChecker())
        self.valid = [self.is_valid(record) for record in RECORDS]

    def is_valid(self, record: Any) -> bool | None:
        """Tell whether a record conforms; None where the oracle finds no end."""
        try:
            return bool(self._validator.is_valid(record))
        except RecursionError:
            return None

    def refutes(self, new: Side) -> list[Any]:
        """Return up to three records that are valid here and not under `new`."""
        return [r for r, a, b in zip(RECORDS, self.valid, new.valid, strict=True) if a and b is False][:3]


def _side(value: Any, draft: str) -> Side | None:
    spoken = in_draft(value, draft)
    return None if spoken is None else Side(spoken, draft)


def _judged(comparison: Comparison, old: Side, new: Side) -> str:
    """Return `yes`, `no`, `open` or `wrong`."""
    if comparison.is_compatible is None:
        return "open"
    if comparison.is_compatible:
        return "wrong" if old.refutes(new) else "yes"
    if comparison.decided_by == "witness":
        is_one = old.is_valid(comparison.witness) and new.is_valid(comparison.witness) is False
        return "no" if is_one and comparison.breaking else "wrong"
    return "no" if old.refutes(new) and comparison.breaking else "wrong"


if __name__ == "__main__":
    main()
