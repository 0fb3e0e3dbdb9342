"""What page 5 finds out in the background, and how it says so."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_wizard.engine.advice import FailureClass, failure_classes
from desktop_wizard.engine.evidence import changed_records
from desktop_wizard.engine.model import PredictionCheck, Quarantined, ValidationReport, key_text
from desktop_wizard.engine.plan import Preview
from desktop_wizard.engine.ports import Ports, Progress
from desktop_wizard.engine.prediction import check_prediction
from desktop_wizard.engine.runs import find_run
from desktop_wizard.engine.script import HostHooks
from desktop_wizard.engine.transform import MISSING
from desktop_wizard.engine.trying import Bystanders, previews
from desktop_wizard.engine.verify import verify_run
from desktop_wizard.widgets.error_table import ErrorGroup

# Called by this name with its context, so that lupdate finds the texts.
translate = QCoreApplication.translate

SAMPLES = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What looking at every record after a run showed.

    Attributes:
        groups: the quarantined records by cause and shape of what is in the way; the CSV lists all of them.
        left_behind: how many there are.
        samples: some of the records that the run changed, or after a dry run would change.
        is_dry_run: whether nothing was changed.
        prediction: what the run did against its dry run; None where there was none.
    """

    report: ValidationReport
    groups: tuple[ErrorGroup, ...]
    left_behind: int
    samples: tuple[Preview, ...]
    is_dry_run: bool
    prediction: PredictionCheck | None = None


def prove(
    run_id: str,
    url: str,
    ports: Ports,
    progress: Progress,
    *,
    workers: int = 1,
    host: HostHooks = HostHooks(),  # noqa: B008 - a frozen value
) -> Proof:
    """Verify a run and gather what is shown of it. Raises what `verify_run` raises.

    Args:
        host: callables of the program that the wizard is embedded in; a dry run's records are shown to them again.
    """
    report = verify_run(run_id, url, ports, workers=workers, progress=progress)
    with find_run(run_id, url, ports) as found:
        classes = failure_classes(found.journal.quarantined(run_id))
        if found.run.is_dry_run:
            samples = previews(found.store, found.plan, SAMPLES, Bystanders(ports.user, host))
        else:
            samples = changed_records(found, SAMPLES)
        prediction = check_prediction(found.run, found.plan, found.journal)
        is_dry_run = found.run.is_dry_run
    groups = tuple(map(_group, classes))
    left_behind = sum(group.count for group in groups)
    return Proof(
        report=report,
        groups=groups,
        left_behind=left_behind,
        samples=samples,
        is_dry_run=is_dry_run,
        prediction=prediction,
    )


def _group(failures: FailureClass) -> ErrorGroup:
    return ErrorGroup(
        cause=failures.name,
        count=failures.count,
        example=_line(failures.example),
        recommendation=failures.recommendation,
        records=tuple(_line(record) for record in failures.records),
    )


def _line(record: Quarantined) -> str:
    value = f" ({record.value})" if record.value and record.value not in record.message else ""
    line = f"{key_text(record.key)}: {record.message}{value}"
    if record.attempts <= 1:
        return line
    return translate("Verify", "{0} (tried {1} times)").format(line, record.attempts)


def sample_rows(samples: Iterable[Preview]) -> list[tuple[str, str, str, str]]:
    """Return record, place, before and after of each difference."""
    return [
        (key_text(sample.key), change.path, _json(change.before), _json(change.after))
        for sample in samples
        for change in sample.changes
    ]


def _json(value: object) -> str:
    if value is MISSING:
        return translate("Verify", "(nothing)")
    return json.dumps(value, ensure_ascii=False, default=str)
