"""Runs as they are listed, for tests of what shows them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from desktop_wizard.engine.known_runs import KnownRun
from desktop_wizard.engine.model import Counts
from desktop_wizard.engine.status import RunState

_RUN = KnownRun(
    url="sqlite:////data/pay.db",
    run_id="run_20261124_123456_ab12",
    table="payments",
    schema_id="payment_event_schema",
    from_version="2.1.0",
    to_version="3.0.0",
    state=RunState.FINISHED,
    is_dry_run=False,
    counts=Counts(read=10, migrated=9, failed=1),
    total=10,
    started_at=datetime(2026, 11, 24, 12, 34, 56, tzinfo=UTC),
    seconds=1.5,
    backup_id="backup_1",
    has_images=True,
    validation=None,
)


def known_run(**facts: Any) -> KnownRun:
    """Return a finished run of ten payments, with some facts other than those."""
    return replace(_RUN, **facts)
