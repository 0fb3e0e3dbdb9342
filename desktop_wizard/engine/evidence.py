"""What a report of a run is made from, gathered from the journal and the records."""

from __future__ import annotations

from desktop_wizard.engine.model import StoredRecord
from desktop_wizard.engine.plan import Preview
from desktop_wizard.engine.ports import Ports, ReportInput
from desktop_wizard.engine.runs import FoundRun, find_run
from desktop_wizard.engine.transform import changed_paths, plain
from desktop_wizard.engine.undo import UndoImage, document_hash

SAMPLES = 3


def gather(run_id: str, url: str, ports: Ports) -> ReportInput:
    """Return all that a report of a run needs.

    Raises:
        InputWrong: no such run is known for this database.
        SourceWrong: the database or the table is not there.
    """
    with find_run(run_id, url, ports) as found:
        return ReportInput(
            run=found.run,
            plan=found.plan,
            quarantined=list(found.journal.quarantined(run_id)),
            display_url=found.store.display_url,
            generated_at=ports.clock.now(),
            samples=changed_records(found),
        )


def changed_records(found: FoundRun, size: int = SAMPLES) -> tuple[Preview, ...]:
    """Return the first records that a run changed, before and after; those that changed again are left out."""
    samples: list[Preview] = []
    for number in reversed(found.journal.undo_numbers(found.run.run_id)):
        block = found.journal.undo_block(found.run.run_id, number)
        images = {image.key: image for image in block.images[: size - len(samples)]} if block else {}
        samples += [
            sample
            for record in found.store.fetch(list(images))
            if (sample := _sample(images[record.key], record)) is not None
        ]
        if len(samples) >= size:
            break
    return tuple(samples)


def _sample(image: UndoImage, record: StoredRecord) -> Preview | None:
    data = record.data
    if not isinstance(data, bytes) or image.written != document_hash(record.storage, data):
        return None
    before, after = plain(image.data), plain(data)
    changes = tuple(changed_paths(before, after))
    return Preview(key=record.key, before=before, after=after, changes=changes, problems=())
