"""Records on their way from a worker to the host's callables in the parent, and back: as bytes, never as trees.

A worker process loads this module, so it stays light.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_wizard.engine.script import Performance
from desktop_wizard.engine.worker import ask_parent


@dataclass(frozen=True, slots=True)
class HostWish:
    """What a worker asks of its parent: to show the records of a batch to the host, each with its index."""

    batch: int
    records: tuple[tuple[int, bytes], ...]


class ParentStage:
    """In a worker: takes batches through the callables that the parent has."""

    def perform(self, batch: int, records: Sequence[tuple[int, bytes]]) -> Performance:
        """Return what becomes of each record."""
        performance: Performance = ask_parent(HostWish(batch, tuple(records)))
        return performance
