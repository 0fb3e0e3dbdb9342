"""The PDF report: with tags for screen readers where what makes them is there, otherwise without."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable
from contextlib import redirect_stdout
from dataclasses import dataclass
from io import StringIO

from desktop_wizard.engine.report.model import Report

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Pdf:
    """A PDF file; `has_tags` when screen readers are told by it what is a heading, a table, a picture."""

    data: bytes
    has_tags: bool


def to_pdf(report: Report) -> Pdf:
    """Return a report as PDF, with tags if it can be."""
    try:
        set_with_tags = load_tagging()
    except (ImportError, OSError) as error:
        _log.info("The PDF report gets no tags, because what makes them can't be loaded: %s", error)
        return to_plain_pdf(report)
    return Pdf(set_with_tags(report), has_tags=True)


def to_plain_pdf(report: Report) -> Pdf:
    """Return a report as PDF without tags."""
    # What sets pages is imported when a page is set: it takes longer than all else that a command needs.
    from desktop_wizard.engine.report.pdf_document import to_pdf as set_pages

    return Pdf(set_pages(report), has_tags=False)


def load_tagging() -> Callable[[Report], bytes]:
    """Return what sets a report with tags.

    Raises:
        ImportError: WeasyPrint is not installed, or another one than this program knows.
        OSError: the system lacks a library that it needs, such as Pango.
    """
    # WeasyPrint prints advice on missing libraries, which in the output of a command would be taken for its answer.
    with redirect_stdout(StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from desktop_wizard.engine.report.tagged_pdf import to_tagged_pdf
    return to_tagged_pdf
