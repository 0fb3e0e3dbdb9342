"""PDF with tags, which takes an extra and libraries of the system that not every machine has."""

from __future__ import annotations

import pytest

from desktop_wizard.engine.report.pdf_report import load_tagging


def why_no_tags() -> str:
    """Return why no PDF can have tags here; empty where they can."""
    try:
        load_tagging()
    except (ImportError, OSError) as error:
        return f"WeasyPrint or a library that it needs can't be loaded: {error}"
    return ""


def skip_without_tagging() -> None:
    if reason := why_no_tags():
        pytest.skip(f"{reason} (scripts/system-packages taggedpdf)")
