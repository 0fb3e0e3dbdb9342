"""The values that a run took out of records for keeping, from its undo images to a file or a side table."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import IO

from desktop_wizard.engine.errors import NotAllowed
from desktop_wizard.engine.plan import seed_of
from desktop_wizard.engine.ports import Ports, Progress, SideRow
from desktop_wizard.engine.runs import FoundRun, find_run
from desktop_wizard.engine.trail import note
from desktop_wizard.engine.transform import Archived, RemoveField, archived_values
from desktop_wizard.engine.undo import UndoImage, key_to_json


def write_archive(run_id: str, url: str, ports: Ports, file: IO[str], *, progress: Progress | None = None) -> int:
    """Write every archived value of a run as a line of JSON (`key`, `path`, `value`), and return how many there are.

    Values stand there as they were written in the documents, numbers digit for digit.

    Args:
        progress: told after each batch, of how many; it may raise `RunCancelled`.

    Raises:
        InputWrong: no such run is known for this database.
        NotAllowed: its rules archive nothing, or its undo images are gone.
    """
    with find_run(run_id, url, ports) as found:
        _check(found)
        written = 0
        for image, value in _values(found, ports.user, progress):
            file.write(_line(image, value))
            written += 1
    return written


def keep_archive(run_id: str, url: str, ports: Ports, table: str, *, progress: Progress | None = None) -> int:
    """Write every archived value of a run into a side table of its database, and return how many there are.

    All of them are written in one transaction, in the place of those that the table has of this run already. The
    columns are `run_id`, `record_key`, `path` and `value`, key and value as JSON. A rollback leaves the table alone.

    Args:
        table: its name; it is made where it is not there.
        progress: told after each batch, of how many; it may raise `RunCancelled`, and then nothing is written.

    Raises:
        InputWrong: no such run is known for this database.
        NotAllowed: its rules archive nothing, its undo images are gone, or the name is that of another table.
    """
    with find_run(run_id, url, ports) as found:
        _check(found)
        rows = (
            SideRow(json.dumps(key_to_json(image.key), ensure_ascii=False), value.path, value.text)
            for image, value in _values(found, ports.user, progress)
        )
        written = found.store.keep_aside(table, run_id, rows)
        note(ports.audit, found.journal, "archive kept", run_id, table=table, values=written)
    return written


def _check(found: FoundRun) -> None:
    rules = found.plan.review.rules.rules
    if not any(isinstance(rule, RemoveField) and rule.archive for rule in rules):
        raise NotAllowed("The rules of this run archive nothing.", cure='Use "archive": true in a remove_field rule.')
    if found.run.counts.changed and not found.journal.undo_numbers(found.run.run_id):
        raise NotAllowed(
            "This run has no undo images any more, and what it archived was in them.",
            cure="A run that was taken back has put its values back into the records.",
        )


def _values(found: FoundRun, user: str, progress: Progress | None) -> Iterator[tuple[UndoImage, Archived]]:
    """Yield what was taken out of each record. Counters, which no archived value depends on, start at 0."""
    seed = seed_of(found.plan, found.run.started_at, user)
    numbers = sorted(found.journal.undo_numbers(found.run.run_id))
    for done, number in enumerate(numbers, 1):
        block = found.journal.undo_block(found.run.run_id, number)
        for image in block.images if block else ():
            for value in archived_values(image.data, found.plan.review.rules, seed, image.key, 0):
                yield image, value
        if progress:
            progress(done, len(numbers))


def _line(image: UndoImage, value: Archived) -> str:
    key = json.dumps(key_to_json(image.key), ensure_ascii=False)
    return f'{{"key": {key}, "path": {json.dumps(value.path, ensure_ascii=False)}, "value": {value.text}}}\n'
