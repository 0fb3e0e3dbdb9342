"""What is worth knowing of a plan and its run when something went wrong, with nothing that stands in a record.

Rules, impact and quarantine hold values and keys; of those only kinds, places and numbers are told.
"""

from __future__ import annotations

from dataclasses import asdict

from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.ports import LedgerEntry, Ports, RunRecord
from desktop_wizard.engine.runs import find_run, list_runs


def plan_facts(plan: MigrationPlan) -> JsonValue:
    """Return what a plan is about: versions, table and columns, changes, kinds of rules, options, counts."""
    selection, review = plan.selection, plan.review
    source = selection.source
    return {
        "fingerprint": plan.fingerprint,
        "created_at": plan.created_at,
        "schema_id": selection.schema_id,
        "from_version": selection.from_version,
        "to_version": selection.to_version,
        "retry_of": plan.retry_of,
        "source": {
            "kind": source.url.partition(":")[0] if "://" in source.url else "file",
            "table": source.table,
            "key_columns": source.key_columns,
            "document_column": source.document_column,
            "columns": source.columns,
            "version_column": source.version_column,
            "is_narrowed": source.where is not None,
        },
        "is_compatible": review.is_compatible,
        "decided_by": review.decided_by,
        "changes": [
            {
                "kind": change.kind,
                "path": change.path,
                "is_breaking": change.is_breaking,
                "records": review.impact.by_change.get(change.id, 0),
            }
            for change in review.changes
        ],
        "rules": [type(rule).__name__ for rule in review.rules.rules],
        "script": review.script.hooks if review.script else None,
        "is_hosted": review.is_hosted,
        "impact": review.impact.counts(),
        "options": asdict(plan.options),
    }


def run_facts(run_id: str, url: str, ports: Ports) -> JsonValue:
    """Return how a run went, batch by batch; where it can't be looked at, the kind of error that was met."""
    try:
        with find_run(run_id, url, ports) as found:
            return {**_run(found.run), "batches": [_batch(entry) for entry in found.journal.ledger(run_id)]}
    except WizardError as error:
        return {"run_id": run_id, "unreadable": type(error).__name__}


def facts_of_run(run_id: str, url: str, ports: Ports) -> dict[str, JsonValue]:
    """Return what is known of a run and its plan, each by the name of its file."""
    try:
        with find_run(run_id, url, ports) as found:
            plan = plan_facts(found.plan)
    except WizardError as error:
        return {"run": {"run_id": run_id, "unreadable": type(error).__name__}}
    return {"plan": plan, "run": run_facts(run_id, url, ports)}


def facts_of_last_run(url: str, ports: Ports) -> dict[str, JsonValue]:
    """Return the same of the newest run of a database; nothing where it has none."""
    try:
        runs = list_runs(url, ports)
    except WizardError as error:
        return {"run": {"unreadable": type(error).__name__}}
    return facts_of_run(runs[0].run_id, url, ports) if runs else {}


def _run(run: RunRecord) -> dict[str, JsonValue]:
    return {
        "run_id": run.run_id,
        "state": run.state,
        "is_dry_run": run.is_dry_run,
        "counts": asdict(run.counts),
        "total": run.total,
        "has_backup": run.backup_id is not None,
        "started_at": run.started_at,
        "finished_at": run.finished_at,
        "seconds": run.seconds,
    }


def _batch(entry: LedgerEntry) -> JsonValue:
    return {"number": entry.span.number, "size": entry.span.size, **asdict(entry.counts)}
