"""Ctrl+C: the first one asks to stop where it is safe, the second one ends the program at once."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from desktop_wizard.engine.errors import RunCancelled
from desktop_wizard.engine.ports import Progress


@contextmanager
def on_interrupt(ask: Callable[[], None]) -> Iterator[None]:
    """Call `ask` at the first Ctrl+C within; the second one kills, and the journal knows where it stood."""
    before = signal.getsignal(signal.SIGINT)
    if before is signal.SIG_IGN:  # started in the background: Ctrl+C is meant for somebody else
        yield
        return

    def first(_number: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        ask()

    signal.signal(signal.SIGINT, first)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def stopping(progress: Progress, *, safe: str) -> Iterator[Progress]:
    """Yield `progress`, made to raise `RunCancelled` after Ctrl+C.

    Args:
        safe: what is in order when it stops.
    """
    is_asked = False

    def ask() -> None:
        nonlocal is_asked
        is_asked = True

    def report(done: int, total: int) -> None:
        if is_asked:
            raise RunCancelled("Cancelled.", safe=safe)
        progress(done, total)

    with on_interrupt(ask):
        yield report
