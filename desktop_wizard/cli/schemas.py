"""The command `diff`: compares schemas, no database needed."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import click

from desktop_wizard.cli.documents import change_fields, read_file
from desktop_wizard.cli.options import FILE, json_option
from desktop_wizard.cli.run_teller import error_fields
from desktop_wizard.cli.terminal import Terminal, table
from desktop_wizard.cli.verdicts import SETTINGS, say_verdict
from desktop_wizard.engine.comparing import SECONDS, Comparer
from desktop_wizard.engine.errors import InputWrong, SchemaWrong
from desktop_wizard.engine.schema import Comparison, parse_schema

COMPATIBLE, INCOMPATIBLE, WRONG, UNDECIDED = 0, 1, 2, 6
_NOTHING: dict[str, Any] = {"compatible": None, "decided_by": "undecided", "witness": None, "changes": []}
"""What is known of two schemas that can't be compared."""

_WORST_FIRST = (WRONG, INCOMPATIBLE, UNDECIDED, COMPATIBLE)


@click.command()
@click.argument("files", nargs=-1, type=FILE, metavar="OLD.json NEW.json")
@click.option("--pairs", type=FILE, help='Compare many: a file with one {"id", "old", "new"} a line; - for stdin.')
@click.option(
    "--seconds",
    type=click.FloatRange(0.1, 3600),
    default=SECONDS,
    show_default=True,
    help="Time for one comparison; what is not decided then is undecided.",
)
@json_option
@click.pass_obj
def diff(terminal: Terminal, files: tuple[Path, ...], pairs: Path | None, seconds: float) -> int:
    """Compare two schemas; no database is needed.

    Exit codes: 0 compatible, 1 not, 6 undecided, 2 a schema that is not a schema. With --pairs, that of the
    worst pair.
    """
    if pairs is not None:
        if files:
            raise click.UsageError("Give two schemas, or --pairs, not both.")
        with Comparer(seconds) as comparer:
            return _compare_pairs(terminal, pairs, comparer)
    if len(files) != 2:
        raise click.UsageError("Give two files: the old schema and the new one.")
    old, new = (terminal.ports.registries.read_loose(path, read_file(path, SchemaWrong, "schema")) for path in files)
    with Comparer(seconds) as comparer:
        comparison = comparer.compare(old, new)
    _say(terminal, comparison)
    notes = [f"{path}: {note}" for path, schema in zip(files, (old, new), strict=True) for note in schema.notes]
    for note in notes:
        terminal.say(f"Note: {note}")
    terminal.answer({**_fields(comparison), "settings": SETTINGS, "notes": notes})
    return _code(comparison)


def _compare_pairs(terminal: Terminal, path: Path, comparer: Comparer) -> int:
    codes = {COMPATIBLE}
    try:
        with click.open_file(str(path), "rb") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    document, code = _compare_pair(line, f"{path}, line {number}", comparer)
                    terminal.document(document)
                    codes.add(code)
    except OSError as error:
        raise InputWrong(f"The file of pairs can't be read: {error.strerror}.", where=str(path)) from error
    return next(code for code in _WORST_FIRST if code in codes)


def _compare_pair(line: bytes, origin: str, comparer: Comparer) -> tuple[dict[str, Any], int]:
    """Return the answer for one pair; a pair that can't be compared is answered with its error."""
    identity: Any = None
    comparer.start()
    began = time.perf_counter()
    try:
        pair = _object(line, origin)
        identity = pair.get("id")
        if not pair.keys() >= {"id", "old", "new"}:
            raise InputWrong('A pair has "id", "old" and "new".', where=origin)
        old, new = (parse_schema(json.dumps(pair[side]), origin=f"{origin}, {side}") for side in ("old", "new"))
        comparison = comparer.compare(old, new)
        answer, code = _fields(comparison), _code(comparison)
    except InputWrong as error:
        answer, code = {**_NOTHING, "error": error_fields(error)}, WRONG
    milliseconds = round(1000 * (time.perf_counter() - began), 3)
    return {"id": identity, **answer, "milliseconds": milliseconds}, code


def _object(line: bytes, origin: str) -> dict[str, Any]:
    try:
        pair = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputWrong(f"This line is not JSON: {error}.", where=origin) from error
    if not isinstance(pair, dict):
        raise InputWrong('A pair is an object with "id", "old" and "new".', where=origin)
    return pair


def _fields(comparison: Comparison) -> dict[str, Any]:
    return {
        "compatible": comparison.is_compatible,
        "decided_by": comparison.decided_by,
        "witness": comparison.witness,
        "changes": [change_fields(change) for change in comparison.changes],
    }


def _code(comparison: Comparison) -> int:
    if comparison.is_compatible is None:
        return UNDECIDED
    return COMPATIBLE if comparison.is_compatible else INCOMPATIBLE


def _say(terminal: Terminal, comparison: Comparison) -> None:
    lines = [
        ("breaking" if change.is_breaking else "-", change.severity.value, change.path, change.description)
        for change in comparison.changes
    ]
    if lines:
        terminal.say(table(("", "Severity", "Place", "Change"), lines))
    say_verdict(
        terminal,
        comparison.is_compatible,
        comparison.decided_by,
        comparison.witness,
        has_changes=bool(comparison.changes),
    )
