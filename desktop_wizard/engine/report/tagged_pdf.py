"""The PDF report with tags for screen readers (PDF/UA-1): the page of the HTML report, set for paper.

WeasyPrint sets it, which is an extra: importing this module fails where WeasyPrint or its libraries are missing.
"""

from __future__ import annotations

from fontTools.ttLib import TTFont
from weasyprint import HTML
from weasyprint.urls import URLFetcherResponse

from desktop_wizard.engine.report.html_page import page_of
from desktop_wizard.engine.report.letters import drawable, fitting, printable
from desktop_wizard.engine.report.model import Report
from desktop_wizard.engine.report.pdf_tags import complete_tags
from desktop_wizard.engine.resources import resource

_FONTS = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSansMono.ttf")
"""In `resources/fonts/`; `paper.css` names them by addresses that begin with `font:`."""


def to_tagged_pdf(report: Report) -> bytes:
    """Return a report as PDF/UA-1. Whatever comes from data is text in it, and letters no font has are escapes."""
    drawn = drawable(TTFont(resource("fonts", name)).getBestCmap() for name in _FONTS)
    page = page_of(report, style="paper.css", shown=lambda text: printable(text, drawn), fitting=fitting)
    data = HTML(string=page, url_fetcher=fetch_own_font).write_pdf(pdf_variant="pdf/ua-1", finisher=complete_tags)
    return bytes(data)


def fetch_own_font(url: str) -> URLFetcherResponse:
    """Return a font that comes with the program; nothing else is fetched from anywhere.

    Raises:
        ValueError: anything else was asked for; WeasyPrint logs it and goes on without it.
    """
    name = url.removeprefix("font:")
    if name == url or name not in _FONTS:
        raise ValueError(f"A report needs nothing from {url[:100]!r}.")
    return URLFetcherResponse(url, body=resource("fonts", name).read_bytes())
