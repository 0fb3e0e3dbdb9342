"""The main path through the engine, as the command line and the wizard walk it, for tests."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop_wizard.engine.events import RunEvent
from desktop_wizard.engine.impact import make_review
from desktop_wizard.engine.model import MigrationResult, RunOptions, Selection, ValidationReport
from desktop_wizard.engine.plan import MigrationPlan, Review, make_plan
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.rollback import RollbackResult, roll_back
from desktop_wizard.engine.runner import RunControl, resume_run, start_run
from desktop_wizard.engine.samples import create_sample
from desktop_wizard.engine.script import read_script
from desktop_wizard.engine.transform import parse_rules
from desktop_wizard.engine.verify import verify_run
from desktop_wizard.engine.wiring import build_ports

SMALL = 200
"""Payments in a small journey."""


@dataclass
class Journey:
    """One selection on its way through review, plan, run, verification and rollback.

    Attributes:
        events: everything that runs have told, in order.
    """

    ports: Ports
    selection: Selection
    rules: Path | None = None
    options: RunOptions = field(default_factory=lambda: RunOptions(is_dry_run=False))
    events: list[RunEvent] = field(default_factory=list)
    control: RunControl = field(default_factory=RunControl)
    script: Path | None = None

    @property
    def url(self) -> str:
        return self.selection.source.url

    def review(self) -> Review:
        rules = None
        if self.rules:
            rules = parse_rules(json.loads(self.rules.read_text("utf-8")), origin=self.rules.name)
        review = make_review(self.selection, self.ports, rules=rules)
        return replace(review, script=read_script(self.script)) if self.script else review

    def plan(self, **options: Any) -> MigrationPlan:
        """Return the plan, with some options other than the journey's."""
        store = self.ports.stores.open(self.selection.source)
        structure = store.structure_fingerprint()
        store.close()
        return make_plan(
            self.selection,
            self.review(),
            replace(self.options, **options),
            structure=structure,
            created_at=self.ports.clock.now(),
        )

    def run(self, **options: Any) -> MigrationResult:
        return self.start(self.plan(**options))

    def start(self, plan: MigrationPlan) -> MigrationResult:
        """Run a plan; somebody has agreed to its script."""
        if plan.review.script:
            self.ports.consents.give(plan.review.script)
        return start_run(plan, self.ports, emit=self.events.append, control=self.control)

    def resume(self, run_id: str) -> MigrationResult:
        return resume_run(run_id, self.url, self.ports, emit=self.events.append, control=RunControl())

    def verify(self, run_id: str) -> ValidationReport:
        return verify_run(run_id, self.url, self.ports)

    def roll_back(self, run_id: str) -> RollbackResult:
        return roll_back(run_id, self.url, self.ports)

    def moved(self, old: Path, new: Path) -> Journey:
        """Return the same journey over a copy that was made of all its files."""
        source, registry = self.selection.source, self.selection.registry
        selection = replace(
            self.selection,
            source=replace(source, url=source.url.replace(str(old), str(new))),
            registry=registry.replace(str(old), str(new)),
        )
        data_dir = new / self.ports.data_dir.relative_to(old)
        return Journey(build_ports(data_dir), selection, self.rules, self.options)

    def rows(self) -> list[tuple[Any, ...]]:
        """Return key, storage class, document and version of every record, read past the engine."""
        source = self.selection.source
        key = ", ".join(f'"{column}"' for column in source.key_columns)
        version = f'"{source.version_column}"' if source.version_column else "NULL"
        document = f'"{source.document_column}"'
        sql = f'SELECT {key}, typeof({document}), {document}, {version} FROM "{source.table}" ORDER BY {key}'
        with closing(sqlite3.connect(source.url.removeprefix("sqlite:///"))) as connection:
            return connection.execute(sql).fetchall()


def small_journey(folder: Path) -> Journey:
    """Return a journey over 200 payments in batches of 20, which never waits before a retry."""
    place = create_sample("payments", folder / "sample", records=SMALL)
    selection = Selection(
        source=place.source,
        registry=str(place.registry),
        schema_id="payment_event_schema",
        from_version="2.1.0",
        to_version="3.0.0",
    )
    options = RunOptions(is_dry_run=False, batch_size=20, retry_delay=0.0)
    return Journey(build_ports(folder / "data"), selection, place.rules, options)
