"""The evidence of a run: one zip that can be handed on, and checked by anybody with Python alone."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from dataclasses import asdict
from typing import Any

from desktop_wizard.engine.ports import Evidence
from desktop_wizard.engine.report.html_page import to_html
from desktop_wizard.engine.report.json_document import to_json
from desktop_wizard.engine.report.making import make_report
from desktop_wizard.engine.resources import resource

FORMAT = "desktop-wizard-evidence/1"

_README = """\
This is the evidence of run {run_id}: {title}.

plan.json          what was reviewed and run
run.json           how the run ended
ledger.ndjson      a line for each batch: its key range, its counts, checksums before and after
changed.ndjson     which records each batch changed, without their contents
quarantine.ndjson  the records that were left behind, with the reasons
audit.ndjson       who did what with the run and when; each line holds the SHA-256 of the one before
report.html, .json the report
manifest.json      the SHA-256 of every file here; its own is the comment of the zip file
verify.py          checks all of it, and needs Python alone:

    python -I verify.py {name}
"""


def to_pack(evidence: Evidence, name: str) -> tuple[bytes, str]:
    """Return the zip, and the SHA-256 of its manifest; who keeps that can tell later that this is the first one.

    Args:
        name: of the file that it is going to be.
    """
    report = make_report(evidence.report)
    members = {
        "README.txt": _README.format(run_id=report.run_id, title=report.title, name=name).encode(),
        "plan.json": evidence.plan,
        "run.json": _json(_run_fields(evidence)),
        "ledger.ndjson": evidence.ledger,
        "changed.ndjson": evidence.changed,
        "quarantine.ndjson": evidence.quarantine,
        "audit.ndjson": evidence.audit,
        "report.html": to_html(report),
        "report.json": to_json(report),
        "verify.py": resource("evidence", "verify.py").read_bytes(),
    }
    sums = {member: hashlib.sha256(data).hexdigest() for member, data in members.items()}
    made_at = evidence.report.generated_at.isoformat()
    manifest = _json({"format": FORMAT, "run_id": report.run_id, "made_at": made_at, "members": sums})
    seal = hashlib.sha256(manifest).hexdigest()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, data in (*members.items(), ("manifest.json", manifest)):
            archive.writestr(zipfile.ZipInfo(member, evidence.report.generated_at.timetuple()[:6]), data)
        archive.comment = seal.encode()
    return packed.getvalue(), seal


def _run_fields(evidence: Evidence) -> dict[str, Any]:
    run, source = evidence.report.run, evidence.report.plan.selection.source
    return {
        "run_id": run.run_id,
        "state": run.state,
        "is_dry_run": run.is_dry_run,
        "counts": asdict(run.counts),
        "total": run.total,
        "started_at": run.started_at.isoformat(),
        "finished_at": run.finished_at.isoformat() if run.finished_at else None,
        "backup_id": run.backup_id,
        "fingerprint_before": run.fingerprint,
        "database": evidence.report.display_url,
        "table": source.table,
        "key_columns": source.key_columns,
        "document_column": source.document_column,
        "columns": source.columns,
        "version_column": source.version_column,
    }


def _json(value: dict[str, Any]) -> bytes:
    return json.dumps(value, indent=2).encode() + b"\n"
