"""A small payments database, and a journey over it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.journey import SMALL, Journey, small_journey

RECORDS = SMALL


@pytest.fixture
def journey(tmp_path: Path) -> Journey:
    """Return a journey over 200 payments in batches of 20, which never waits before a retry."""
    return small_journey(tmp_path)
