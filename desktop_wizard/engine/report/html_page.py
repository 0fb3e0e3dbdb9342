"""The HTML report: one file that needs nothing else, runs nothing, and prints well."""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_wizard.engine.report.model import Report
from desktop_wizard.engine.report.outcome_bar import bar_of
from desktop_wizard.engine.report.wording import SEVERITIES, moment, number
from desktop_wizard.engine.resources import resource

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def to_html(report: Report) -> bytes:
    """Return a report as an HTML page. Whatever comes from data is text in it, never markup."""
    return page_of(report, style="screen.css", shown=_visible, fitting=str).encode("utf-8", "backslashreplace")


def page_of(report: Report, *, style: str, shown: Callable[[str], str], fitting: Callable[[str], str]) -> str:
    """Return the page of a report. Whatever comes from data is text in it, never markup.

    Args:
        style: the style sheet's name in `resources/report/`.
        shown: makes of any text, before it is escaped, one whose letters can be shown.
        fitting: makes of what is shown of a record one that fits into the cell of a table.
    """
    import jinja2  # takes longer to load than most of the windows, which open without a report
    from markupsafe import Markup

    environment = jinja2.Environment(
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: shown(value) if type(value) is str else value,
    )
    environment.filters |= {"number": number, "moment": moment, "shape": SEVERITIES.__getitem__}
    environment.filters["cell"] = lambda text: fitting(shown(text))
    template = environment.from_string(_text("report.html.jinja"))
    return template.render(report=report, bar=bar_of(report.counts), style=Markup(_text(style)))


def _text(name: str) -> str:
    return resource("report", name).read_text("utf-8")


def _visible(text: str) -> str:
    """Replace control characters, which HTML may not hold, by their visible symbols (U+2400 …)."""
    return _CONTROLS.sub(lambda found: chr(0x2421 if found[0] == "\x7f" else 0x2400 + ord(found[0])), text)
