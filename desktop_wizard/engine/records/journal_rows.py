"""Runs, ledger entries and quarantined records as rows of the journal, and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from desktop_wizard.engine.model import Check, Counts, Key, KeyRange, Quarantined, ValidationReport
from desktop_wizard.engine.ports import LedgerEntry, Owner, RunRecord
from desktop_wizard.engine.status import RunState
from desktop_wizard.engine.undo import key_from_json, key_to_json

Row = Mapping[str, Any]


def run_to_row(run: RunRecord) -> dict[str, Any]:
    """Return a run as the columns of `RUNS`, heartbeat left out."""
    source = run.plan["source"]
    return {
        "run_id": run.run_id,
        "table_name": table_identity(source["table"]),
        "source": {name: source[name] for name in ("url", "table", "key_columns", "document_column")},
        "plan": dict(run.plan),
        "state": str(run.state),
        "is_dry_run": run.is_dry_run,
        "cursor": _key_or_none(run.cursor),
        **asdict(run.counts),
        "total": run.total,
        "on_target_before": run.on_target_before,
        "backup_id": run.backup_id,
        "fingerprint": run.fingerprint,
        **owner_to_row(run.owner),
        "started_at": run.started_at.isoformat(),
        "finished_at": run.finished_at.isoformat() if run.finished_at else None,
        "seconds": run.seconds,
        "facts": dict(run.facts),
        "validation": validation_to_json(run.validation) if run.validation else None,
    }


def run_from_row(row: Row, state: RunState) -> RunRecord:
    """Return a run; `state` is what a reader concludes from the row and its owner's life."""
    return RunRecord(
        run_id=row["run_id"],
        plan=row["plan"],
        state=state,
        is_dry_run=row["is_dry_run"],
        cursor=key_from_json(row["cursor"]) if row["cursor"] is not None else None,
        counts=_counts(row),
        total=row["total"],
        on_target_before=row["on_target_before"],
        backup_id=row["backup_id"],
        fingerprint=row["fingerprint"],
        owner=owner_from_row(row),
        started_at=datetime.fromisoformat(row["started_at"]),
        finished_at=datetime.fromisoformat(row["finished_at"]) if row["finished_at"] else None,
        seconds=row["seconds"],
        facts=row["facts"],
        validation=_validation_from_json(row["run_id"], row["validation"]) if row["validation"] else None,
    )


def table_identity(table: str) -> str:
    """Return what two spellings of one table have in common."""
    return table.lower().removeprefix("main.")


def owner_to_row(owner: Owner | None) -> dict[str, Any]:
    fields = ("host", "pid", "process_started", "program")
    return {f"owner_{field}": getattr(owner, field) if owner else None for field in fields}


def owner_from_row(row: Row) -> Owner | None:
    if row["owner_host"] is None:
        return None
    return Owner(
        host=row["owner_host"],
        pid=row["owner_pid"],
        process_started=row["owner_process_started"],
        program=row["owner_program"],
    )


def entry_to_row(run_id: str, entry: LedgerEntry) -> dict[str, Any]:
    """Return a ledger entry as the columns of `BATCHES`, the time left out."""
    span = entry.span
    return {
        "run_id": run_id,
        "number": span.number,
        "after_key": _key_or_none(span.after),
        "upto_key": key_to_json(span.upto),
        "first_index": span.first_index,
        "size": span.size,
        **asdict(entry.counts),
        "checksum_before": entry.checksum_before,
        "checksum_after": entry.checksum_after,
        "digest_before": entry.digest_before,
        "mark_before": entry.mark_before,
        "foreseen": entry.foreseen or None,
    }


def entry_from_row(row: Row) -> LedgerEntry:
    after = key_from_json(row["after_key"]) if row["after_key"] is not None else None
    return LedgerEntry(
        span=KeyRange(row["number"], after, key_from_json(row["upto_key"]), row["first_index"], row["size"]),
        counts=_counts(row),
        checksum_before=row["checksum_before"],
        checksum_after=row["checksum_after"],
        digest_before=row["digest_before"] or "",
        mark_before=row["mark_before"],
        foreseen=row["foreseen"] or b"",
    )


def quarantined_to_rows(run_id: str, number: int, records: Sequence[Quarantined]) -> list[dict[str, Any]]:
    return [
        {
            "run_id": run_id,
            "number": number,
            "position": position,
            "key": key_to_json(record.key),
            "cause": storable(record.cause),
            "path": storable(record.path),
            "message": storable(record.message),
            "attempts": record.attempts,
            "trace": storable(record.trace),
            "is_skipped": record.is_skipped,
            "shape": storable(record.shape),
            "value": storable(record.value),
        }
        for position, record in enumerate(records)
    ]


def quarantined_from_row(row: Row) -> Quarantined:
    return Quarantined(
        key=key_from_json(row["key"]),
        cause=row["cause"],
        path=row["path"],
        message=row["message"],
        attempts=row["attempts"],
        trace=row["trace"],
        is_skipped=row["is_skipped"],
        shape=row["shape"] or "",
        value=row["value"] or "",
    )


def validation_to_json(report: ValidationReport) -> dict[str, Any]:
    return {
        "checks": [asdict(check) for check in report.checks],
        "records": report.records,
        "invalid": report.invalid,
        "invalid_keys": [key_to_json(key) for key in report.invalid_keys],
    }


def storable(text: str) -> str:
    """Return text that every database takes: lone surrogates and NULs out of documents are written as escapes."""
    return text.encode("utf-8", "backslashreplace").decode().replace("\0", "\\x00")


def _validation_from_json(run_id: str, value: Mapping[str, Any]) -> ValidationReport:
    return ValidationReport(
        run_id=run_id,
        checks=tuple(Check(**check) for check in value["checks"]),
        records=value["records"],
        invalid=value["invalid"],
        invalid_keys=tuple(key_from_json(key) for key in value["invalid_keys"]),
    )


def _counts(row: Row) -> Counts:
    return Counts(row["read"], row["migrated"], row["unchanged"], row["skipped"], row["failed"])


def _key_or_none(key: Key | None) -> list[Any] | None:
    return None if key is None else key_to_json(key)
