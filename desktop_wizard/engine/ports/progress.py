"""How long work tells how far it is, and hears that it is to stop."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called as `progress(done, total)`; it may raise `RunCancelled` to stop the work."""


class Stages:
    """Several pieces of work, such as copy, check and two scans, as one progress in thousandths."""

    def __init__(self, progress: Progress | None, count: int) -> None:
        self._progress = progress
        self._count = count

    def stage(self, index: int) -> Progress:
        """Return the progress of one stage, counted from 0."""

        def report(done: int, total: int) -> None:
            if self._progress is not None:
                within = min(done / total, 1.0) if total else 0.0
                self._progress(round(1000 * (index + within) / self._count), 1000)

        return report
