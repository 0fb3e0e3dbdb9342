"""What belongs to one stretch of a run, from its beginning or its cursor to its end, a pause or a cancel."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from desktop_wizard.engine.errors import DatabaseFailed, HostFailed
from desktop_wizard.engine.events import LogLevel
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.ports import Journal, Ports, RecordStore, RunRecord
from desktop_wizard.engine.runner.control import RunControl
from desktop_wizard.engine.runner.teller import Teller
from desktop_wizard.engine.script import HostHooks

T = TypeVar("T")

LONGEST_DELAY = 60.0
"""Seconds between two tries, however many there were."""

JITTER = (0.75, 1.25)
"""Delays vary between these factors, so that programs that got into each other's way don't do so again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The run, where its records and its journal are, who may stop it and who hears of it."""

    plan: MigrationPlan
    run: RunRecord
    store: RecordStore
    journal: Journal
    ports: Ports
    control: RunControl
    teller: Teller
    host: HostHooks = field(default_factory=HostHooks)

    @property
    def versions(self) -> list[str] | None:
        """The versions whose records the run reads; None where no column says so."""
        selection = self.plan.selection
        return [selection.from_version] if selection.source.version_column else None

    def is_wanted(self) -> bool:
        """Tell whether nobody has asked the run to stop."""
        return self.control.request is None

    def retrying(self, action: Callable[[], T]) -> T:
        """Do something to the database or with the host, again after a growing delay where waiting may help.

        Raises:
            DatabaseFailed, HostFailed: the last try failed too, waiting does not help, or a stop was asked for.
        """
        options = self.plan.options
        for attempt in range(options.max_retries):
            try:
                return action()
            except (DatabaseFailed, HostFailed) as error:
                if not error.is_passing:
                    raise
                delay = min(options.retry_delay * 2**attempt, LONGEST_DELAY) * random.uniform(*JITTER)
                self.teller.log(LogLevel.WARNING, f"{error.what} Trying again in {delay:.1f} s")
                if self.control.wait(delay):
                    break
        return action()
