"""A small payments database, and a journey over it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_wizard.engine.model import RunOptions, Selection
from desktop_wizard.engine.samples import create_sample
from desktop_wizard.engine.wiring import build_ports
from tests.support.journey import Journey

RECORDS = 200


@pytest.fixture
def journey(tmp_path: Path) -> Journey:
    """Return a journey over 200 payments in batches of 20, which never waits before a retry."""
    place = create_sample("payments", tmp_path / "sample", records=RECORDS)
    selection = Selection(
        source=place.source,
        registry=str(place.registry),
        schema_id="payment_event_schema",
        from_version="2.1.0",
        to_version="3.0.0",
    )
    options = RunOptions(is_dry_run=False, batch_size=20, retry_delay=0.0)
    return Journey(build_ports(tmp_path / "data"), selection, place.rules, options)
