"""Commands that only look: what runs there are, what they left behind, and the traces they made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from desktop_wizard.cli.options import FILE, json_option, run_id_argument, url_option
from desktop_wizard.cli.terminal import Terminal, table
from desktop_wizard.engine.advice import FailureClass, causes_sentence, failure_classes
from desktop_wizard.engine.errors import OptionsWrong
from desktop_wizard.engine.evidence import gather
from desktop_wizard.engine.model import Quarantined, key_text
from desktop_wizard.engine.ports import RunRecord
from desktop_wizard.engine.runs import find_run, list_runs
from desktop_wizard.engine.undo import key_to_json

MAX_SHOWN = 50
"""Lines of a list shown to people; JSON and reports have all."""

_TAGGED = "It has tags for screen readers (PDF/UA-1)."
_UNTAGGED = "It has no tags for screen readers, which need WeasyPrint and Pango; the HTML report is for them, too."


@click.command()
@url_option
@json_option
@click.pass_obj
def runs(terminal: Terminal, url: str) -> None:
    """List the runs of a database, dry runs included, the newest first."""
    found = list_runs(url, terminal.ports)
    lines = [
        (
            run.run_id,
            "dry run" if run.is_dry_run else "run",
            run.state,
            f"{run.plan['source']['table']}: {run.plan['from_version']} to {run.plan['to_version']}",
            f"{run.counts.migrated:,} of {run.total:,}",
            f"{run.counts.failed + run.counts.skipped:,}",
        )
        for run in found
    ]
    heads = ("Run", "Kind", "State", "What", "Migrated", "Left behind")
    terminal.say(table(heads, lines) if lines else "No runs are known for this database.")
    terminal.answer({"runs": [_run_fields(run) for run in found]})


def _run_fields(run: RunRecord) -> dict[str, Any]:
    return {
        "run_id": run.run_id,
        "state": run.state,
        "is_dry_run": run.is_dry_run,
        "table": run.plan["source"]["table"],
        "schema_id": run.plan["schema_id"],
        "from_version": run.plan["from_version"],
        "to_version": run.plan["to_version"],
        "total": run.total,
        "counts": asdict(run.counts),
        "backup_id": run.backup_id,
        "fingerprint": run.fingerprint,
        "started_at": run.started_at,
        "finished_at": run.finished_at,
        "seconds": run.seconds,
    }


@click.command()
@run_id_argument
@url_option
@click.option("--causes", is_flag=True, help="Group them by cause and shape of the value in the way.")
@json_option
@click.pass_obj
def quarantine(terminal: Terminal, run_id: str, url: str, causes: bool) -> None:
    """List the records that a run left behind, with the reasons."""
    if causes:
        _list_causes(terminal, run_id, url)
        return
    with find_run(run_id, url, terminal.ports) as found:
        records = list(found.journal.quarantined(run_id))
    for record in records[:MAX_SHOWN]:
        terminal.say(f"{key_text(record.key)}  {record.path}  {record.message}")
    if len(records) > MAX_SHOWN:
        terminal.say(f"and {len(records) - MAX_SHOWN:,} more; --json and the CSV report list them all")
    terminal.say(f"{len(records):,} records were left behind." if records else "No record was left behind.")
    terminal.answer({"run_id": run_id, "records": list(_quarantine_fields(records))})


def _quarantine_fields(records: Iterable[Quarantined]) -> Iterator[dict[str, Any]]:
    for record in records:
        yield {
            "key": key_to_json(record.key),
            "outcome": "skipped" if record.is_skipped else "failed",
            "cause": record.cause,
            "path": record.path,
            "message": record.message,
            "attempts": record.attempts,
            "trace": record.trace,
            "shape": record.shape,
            "value": record.value,
        }


def _list_causes(terminal: Terminal, run_id: str, url: str) -> None:
    with find_run(run_id, url, terminal.ports) as found:
        classes = failure_classes(found.journal.quarantined(run_id))
    lines = [
        (f"{one.count:,}", one.cause, one.shape, key_text(one.example.key), one.example.value) for one in classes
    ]
    if classes:
        terminal.say(table(("Records", "Cause", "Shape", "For example", "Value"), lines))
        for cause, advice in dict.fromkeys((one.cause, one.recommendation) for one in classes):
            terminal.say(f"Suggestion for {cause}: {advice}")
    terminal.say(causes_sentence(classes) if classes else "No record was left behind.")
    terminal.answer({"run_id": run_id, "causes": [_cause_fields(one) for one in classes]})


def _cause_fields(failures: FailureClass) -> dict[str, Any]:
    return {
        "cause": failures.cause,
        "shape": failures.shape,
        "count": failures.count,
        "example": next(_quarantine_fields([failures.example])),
        "recommendation": failures.recommendation,
    }


@click.command()
@run_id_argument
@url_option
@click.option("--format", "format_", required=True, help="pdf, html, csv or json.")
@click.option("-o", "--output", type=FILE, required=True, help="The file to write.")
@json_option
@click.pass_obj
def report(terminal: Terminal, run_id: str, url: str, format_: str, output: Path) -> None:
    """Write a report of a run."""
    formats = terminal.ports.reports.formats
    if format_ not in formats:
        raise OptionsWrong(f"There is no report format {format_!r}.", cure=f"Choose one of: {', '.join(formats)}.")
    written = terminal.ports.reports.write(gather(run_id, url, terminal.ports), format_, output)
    terminal.say(f"Report written to {output}.")
    if written.has_tags is not None:
        terminal.say(_TAGGED if written.has_tags else _UNTAGGED)
    if written.failures:
        terminal.say(f"Every failure is in {written.failures}.")
    terminal.answer(
        {
            "run_id": run_id,
            "format": format_,
            "path": str(output.resolve()),
            "failures": str(written.failures.resolve()) if written.failures else None,
            "has_tags": written.has_tags,
        }
    )
