"""A run's report as a file: which kinds there are, and writing one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop_wizard.engine.evidence import gather
from desktop_wizard.engine.ports import Ports, WrittenReport

# Called by this name with its context, so that lupdate finds the texts.
translate = QCoreApplication.translate

KINDS = {"html": "HTML (*.html)", "csv": "CSV (*.csv)", "json": "JSON (*.json)", "pdf": "PDF (*.pdf)"}
"""Format → the kind of file in Qt's form."""


def report_kinds(formats: Sequence[str]) -> str:
    """Return the kinds of files for a dialog, as Qt wants them."""
    return ";;".join(KINDS[known] for known in formats if known in KINDS)


def write_report(run_id: str, url: str, path: Path, ports: Ports, kind: str = "") -> WrittenReport:
    """Write a run's report; return what was written.

    Args:
        kind: the format; otherwise the one that the file's ending says, or the first there is.

    Raises what `gather` and `Reports.write` raise.
    """
    formats = ports.reports.formats
    wanted = kind or path.suffix.lstrip(".").lower()
    return ports.reports.write(gather(run_id, url, ports), wanted if wanted in formats else formats[0], path)


def written(report: WrittenReport) -> str:
    """Return the sentence on which files a report was written to, and on a PDF's tags."""
    text = translate("Reports", "Report written to {0}").format(report.path)
    if report.has_tags is not None:
        with_tags = translate("Reports", "{0}, with tags for screen readers")
        without = translate("Reports", "{0}, without tags for screen readers")
        text = (with_tags if report.has_tags else without).format(text)
    if report.failures is not None:
        text = translate("Reports", "{0}; every failure is in {1}").format(text, report.failures)
    return text
