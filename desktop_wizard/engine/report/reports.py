"""Reports written to files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from desktop_wizard.engine.errors import OptionsWrong
from desktop_wizard.engine.ports import Evidence, ReportInput, WrittenReport
from desktop_wizard.engine.report.csv_list import to_csv
from desktop_wizard.engine.report.evidence_pack import to_pack
from desktop_wizard.engine.report.html_page import to_html
from desktop_wizard.engine.report.json_document import to_json
from desktop_wizard.engine.report.making import MAX_FAILURES, make_report
from desktop_wizard.engine.report.model import Report
from desktop_wizard.engine.report.pdf_report import Pdf, to_pdf
from desktop_wizard.engine.safety.files import file_failure, write_whole

_WRITERS: Mapping[str, Callable[[ReportInput], bytes]] = MappingProxyType(
    {
        "html": lambda given: to_html(make_report(given)),
        "csv": to_csv,
        "json": lambda given: to_json(make_report(given)),
    }
)

_PAGES = ("html", "pdf")


class FileReports:
    """Writes reports; fulfils `ports.Reports`."""

    formats: tuple[str, ...] = ("html", "pdf", "csv", "json")

    def __init__(self, make_pdf: Callable[[Report], Pdf] = to_pdf) -> None:
        self._make_pdf = make_pdf

    def write(self, report: ReportInput, format: str, path: Path) -> WrittenReport:  # noqa: A002
        """Write a report under a temporary name and rename it, so that nobody ever sees half of one.

        A page that can't hold every failure gets all of them as a CSV file beside it, `NAME-failures.csv`.
        Returns what was written.

        Raises:
            OptionsWrong: there is no such format.
            EnvironmentFailed: the file can't be written; `DiskFull` when there is no room.
        """
        if format not in self.formats:
            raise OptionsWrong(
                f"There are no reports in the format {format!r}.", cure=f"Choose one of: {', '.join(self.formats)}."
            )
        doing = "The report could not be written"
        data, has_tags = self._rendered(report, format)
        _write(path, data, doing)
        if format not in _PAGES or len(report.quarantined) <= MAX_FAILURES:
            return WrittenReport(path, has_tags=has_tags)
        beside = path.with_name(f"{path.stem}-failures.csv")
        _write(beside, to_csv(report), doing)
        return WrittenReport(path, failures=beside, has_tags=has_tags)

    def _rendered(self, report: ReportInput, format: str) -> tuple[bytes, bool | None]:  # noqa: A002
        """Return the bytes of a report, and whether it has tags, if it is a PDF."""
        if format != "pdf":
            return _WRITERS[format](report), None
        pdf = self._make_pdf(make_report(report))
        return pdf.data, pdf.has_tags

    def write_evidence(self, evidence: Evidence, path: Path) -> str:
        """Write the evidence of a run as a zip; return the SHA-256 of its manifest.

        Raises:
            EnvironmentFailed: the file can't be written; `DiskFull` when there is no room.
        """
        data, seal = to_pack(evidence, path.name)
        _write(path, data, "The evidence could not be written")
        return seal


def _write(path: Path, data: bytes, doing: str) -> None:
    try:
        write_whole(path, data)
    except OSError as error:
        raise file_failure(error, doing=doing, path=path, needed=len(data)) from error
