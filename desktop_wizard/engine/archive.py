"""The values that a run took out of records for keeping, read from its undo images and written as a file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import IO

from desktop_wizard.engine.errors import NotAllowed
from desktop_wizard.engine.plan import seed_of
from desktop_wizard.engine.ports import Ports, Progress
from desktop_wizard.engine.runs import FoundRun, find_run
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
        numbers = sorted(found.journal.undo_numbers(run_id))
        written = 0
        for done, number in enumerate(numbers, 1):
            block = found.journal.undo_block(run_id, number)
            for image, value in _values(found, block.images if block else (), ports.user):
                file.write(_line(image, value))
                written += 1
            if progress:
                progress(done, len(numbers))
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


def _values(found: FoundRun, images: tuple[UndoImage, ...], user: str) -> Iterator[tuple[UndoImage, Archived]]:
    """Yield what was taken out of each record. Counters, which no archived value depends on, start at 0."""
    seed = seed_of(found.plan, found.run.started_at, user)
    for image in images:
        for value in archived_values(image.data, found.plan.review.rules, seed, image.key, 0):
            yield image, value


def _line(image: UndoImage, value: Archived) -> str:
    key = json.dumps(key_to_json(image.key), ensure_ascii=False)
    return f'{{"key": {key}, "path": {json.dumps(value.path, ensure_ascii=False)}, "value": {value.text}}}\n'
