"""What a report of a run is made from, gathered from the journal and the records."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from desktop_wizard.engine.changed import WRITTEN, changed_in
from desktop_wizard.engine.plan import Preview
from desktop_wizard.engine.ports import Evidence, Ports, ReportInput
from desktop_wizard.engine.prediction import check_prediction, seen_text
from desktop_wizard.engine.runs import FoundRun, find_run
from desktop_wizard.engine.trail import canonical, ledger_lines, note, quarantine_lines
from desktop_wizard.engine.undo import key_to_json

SAMPLES = 3


def gather(run_id: str, url: str, ports: Ports) -> ReportInput:
    """Return all that a report of a run needs.

    Raises:
        InputWrong: no such run is known for this database.
        SourceWrong: the database or the table is not there.
    """
    with find_run(run_id, url, ports) as found:
        return _report_input(found, ports)


def _report_input(found: FoundRun, ports: Ports) -> ReportInput:
    return ReportInput(
        run=found.run,
        plan=found.plan,
        quarantined=list(found.journal.quarantined(found.run.run_id)),
        display_url=found.store.display_url,
        generated_at=ports.clock.now(),
        samples=changed_records(found),
        prediction=check_prediction(found.run, found.plan, found.journal),
        seen=seen_text(found.journal.ledger(found.run.run_id)),
    )


def write_evidence(run_id: str, url: str, path: Path, ports: Ports) -> str:
    """Write the evidence of a run, and note that in the audit trail; return the SHA-256 of its manifest.

    Raises:
        InputWrong: no such run is known for this database.
        EnvironmentFailed: the file can't be written.
    """
    with find_run(run_id, url, ports) as found:
        journal = found.journal
        evidence = Evidence(
            report=_report_input(found, ports),
            plan=canonical(found.run.plan),
            audit=b"".join(line.encode() + b"\n" for line in journal.audit_lines(run_id)),
            ledger=b"".join(ledger_lines(journal, run_id)),
            quarantine=b"".join(quarantine_lines(journal, run_id)),
            changed=b"".join(_changed_lines(found)),
        )
        seal = ports.reports.write_evidence(evidence, path)
        note(ports.audit, journal, "evidence written", run_id, file=path.name, manifest=seal)
        return seal


def _changed_lines(found: FoundRun) -> Iterator[bytes]:
    """Yield the keys that each batch changed, as far as undo images tell."""
    for entry in found.journal.ledger(found.run.run_id):
        block = found.journal.undo_block(found.run.run_id, entry.span.number)
        keys = [key_to_json(image.key) for image in block.images] if block else []
        yield canonical({"number": entry.span.number, "keys": keys})


def changed_records(found: FoundRun, size: int = SAMPLES) -> tuple[Preview, ...]:
    """Return the first records that a run changed, before and after; those that changed again are left out."""
    samples: list[Preview] = []
    for number in reversed(found.journal.undo_numbers(found.run.run_id)):
        samples += [
            Preview(key=record.key, before=record.before, after=record.after, changes=record.changes, problems=())
            for record in changed_in(found, number, size - len(samples))
            if record.since == WRITTEN
        ]
        if len(samples) >= size:
            break
    return tuple(samples)
