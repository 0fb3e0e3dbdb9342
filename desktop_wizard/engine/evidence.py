"""What a report of a run is made from, gathered from the journal and the records."""

from __future__ import annotations

from desktop_wizard.engine.plan import Preview
from desktop_wizard.engine.ports import Ports, ReportInput
from desktop_wizard.engine.runs import FoundRun, find_run
from desktop_wizard.engine.transform import changed_paths, plain
from desktop_wizard.engine.undo import document_hash

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
        for record in found.store.fetch(list(images)) if images else []:
            image = images[record.key]
            is_ours = isinstance(record.data, bytes) and image.written == document_hash(record.storage, record.data)
            if is_ours:
                before, after = plain(image.data), plain(record.data)
                changes = tuple(changed_paths(before, after))
                samples.append(Preview(key=record.key, before=before, after=after, changes=changes, problems=()))
        if len(samples) >= size:
            break
    return tuple(samples)
