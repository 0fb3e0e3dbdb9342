"""What a run leaves in the audit trail, and in a chain of its own in the journal.

An entry of a run is written twice: into the app's trail, and, the very same line, into the journal beside the
data. There each line carries the SHA-256 of the run's line before (`run_previous`), so that the entries of one
run can be handed on and checked without those of all others. The journal's write lock is held meanwhile, so two
processes can't fork a run's chain.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from desktop_wizard.engine.errors import DatabaseFailed
from desktop_wizard.engine.ports import AuditTrail, Journal
from desktop_wizard.engine.undo import key_to_json


def note(audit: AuditTrail, journal: Journal, action: str, run_id: str, **facts: Any) -> None:
    """Write down what was done with a run.

    Where the database can't take its copy, the entry in the app's trail says so.

    Raises:
        EnvironmentFailed: the app's trail can't be written.
    """
    line = ""
    try:
        with journal.audit_chain(run_id) as chain:
            line = audit.append(action, run=run_id, run_previous=chain.previous, **facts)
            if line:
                chain.add(line)
    except DatabaseFailed as error:
        audit.append(action, run=run_id, **facts, not_in_journal=error.what, retold=bool(line))


def sealed(journal: Journal, run_id: str) -> dict[str, str]:
    """Return the SHA-256 of a run's ledger and quarantine, for the entry that says how it ended."""
    return {
        "ledger": _sha256(ledger_lines(journal, run_id)),
        "quarantine": _sha256(quarantine_lines(journal, run_id)),
    }


def plan_seal(plan: Mapping[str, Any]) -> str:
    """Return the SHA-256 of a plan as `canonical` writes it."""
    return _sha256([canonical(plan)])


def ledger_lines(journal: Journal, run_id: str) -> Iterator[bytes]:
    """Yield a line for each committed batch, its key range, counts and checksums in it."""
    for entry in journal.ledger(run_id):
        span = entry.span
        yield canonical(
            {
                "number": span.number,
                "after": None if span.after is None else key_to_json(span.after),
                "upto": key_to_json(span.upto),
                "first_index": span.first_index,
                "size": span.size,
                **asdict(entry.counts),
                "checksum_before": entry.checksum_before,
                "checksum_after": entry.checksum_after,
            }
        )


def quarantine_lines(journal: Journal, run_id: str) -> Iterator[bytes]:
    """Yield a line for each record that was left behind."""
    for record in journal.quarantined(run_id):
        yield canonical({**asdict(record), "key": key_to_json(record.key)})


def matching(
    entries: Iterable[Mapping[str, Any]],
    *,
    run_id: str = "",
    words: str = "",
    since: datetime | None = None,
    until: datetime | None = None,
) -> list[Mapping[str, Any]]:
    """Return the entries of a trail that somebody asks for.

    Args:
        run_id: the run that they are about; any run where it is empty.
        words: a part of what was done, in any case.
        since, until: when it was done, both included; with time zones.
    """
    return [
        entry
        for entry in entries
        if (not run_id or entry["facts"].get("run") == run_id)
        and words.lower() in entry["action"].lower()
        and (since is None or datetime.fromisoformat(entry["time"]) >= since)
        and (until is None or datetime.fromisoformat(entry["time"]) <= until)
    ]


def canonical(value: Mapping[str, Any]) -> bytes:
    """Return JSON as one line that is the same for the same value: keys sorted, no spaces, UTF-8, a line feed."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8", "backslashreplace") + b"\n"


def _sha256(lines: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for line in lines:
        digest.update(line)
    return digest.hexdigest()
