"""The CSV report: every record that was left behind, one a line, for spreadsheets and scripts.

UTF-8 with a byte order mark, because spreadsheets read anything else as the local code page. Text that a
spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV Injection"); numbers stay numbers.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from desktop_wizard.engine.model import KeyPart, Quarantined
from desktop_wizard.engine.ports import ReportInput
from desktop_wizard.engine.safety.spreadsheets import harmless


def to_csv(given: ReportInput) -> bytes:
    """Return the quarantined records as CSV, one column for each key column first."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    key_columns = given.plan.selection.source.key_columns
    writer.writerow(
        [*map(harmless, key_columns), "outcome", "cause", "path", "message", "attempts", "trace", "shape", "value"],
    )
    writer.writerows(_cells(record) for record in given.quarantined)
    return text.getvalue().encode("utf-8-sig", "backslashreplace")


def _cells(record: Quarantined) -> Iterator[str | int | float]:
    for part in record.key:
        yield _key_cell(part)
    yield "skipped" if record.is_skipped else "failed"
    yield harmless(record.cause)
    yield harmless(record.path)
    yield harmless(record.message)
    yield record.attempts
    yield harmless(record.trace)
    yield harmless(record.shape)
    yield harmless(record.value)


def _key_cell(part: KeyPart) -> str | int | float:
    if isinstance(part, bytes):
        return part.hex()
    return harmless(part) if isinstance(part, str) else part
