"""What the journal's tables are called, for those who only need to know them by name."""

from __future__ import annotations

PREFIX = "desktop_wizard_"
"""What the names of all tables of a journal begin with."""
