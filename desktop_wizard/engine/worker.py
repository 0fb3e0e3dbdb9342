"""The worker process: it does its duties, such as reading its own key ranges and doing with them what its hand says.

It is the program itself, started with `--worker`, dispatched before anything of Qt is imported; that works in a
frozen bundle too. It ends when its standard input ends, so it never outlives its parent.
"""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any, BinaryIO

from desktop_wizard.engine import frames
from desktop_wizard.engine.errors import Bug, WizardError
from desktop_wizard.engine.ports import Answer, Duty, Engagement, Rest, Wish

_GARBAGE_AFTER = 20_000
"""Objects made and not freed yet before garbage is looked for: JSON values lie in no cycles, and a batch has many."""


def main() -> int:
    """Serve the parent on stdin and stdout until stdin ends; return the exit code."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which stops at a batch boundary
    signal.signal(signal.SIGTERM, _leave)
    requests = sys.stdin.buffer
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a script prints must not get between the frames
    global _parent
    _parent = (requests, answers)
    with contextlib.suppress(EOFError, BrokenPipeError):  # the parent is done, or gone
        _serve(requests, answers)
    return 0


_parent: tuple[BinaryIO, BinaryIO] | None = None  # a process has one parent at most


def ask_parent(request: Any) -> Any:
    """Return what the parent of this worker process grants; its request must be picklable."""
    assert _parent, "only a worker has a parent to ask"
    requests, answers = _parent
    frames.send(answers, Wish(request))
    return frames.receive(requests)


def _leave(number: int, frame: FrameType | None) -> None:
    """End at once, but in order: a script's process has to be ended too."""
    raise SystemExit(128 + number)


def _serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Do one duty after the other."""
    while True:
        if _do(_engaged(frames.receive(requests)), requests, answers):
            gc.unfreeze()
            gc.collect()  # nothing of a duty stays, however its objects hold each other
            frames.send(answers, Answer())


def _engaged(engagement: Engagement) -> Duty:
    """Take over the parent's environment variables, which may have changed since this process started."""
    os.environ.clear()
    os.environ.update(engagement.environment)
    return engagement.duty


def _do(duty: Duty, requests: BinaryIO, answers: BinaryIO) -> bool:
    """Do a duty until it is time to rest, and close what it has opened; return False if it could not be begun."""
    with contextlib.ExitStack() as stack:
        try:
            work = stack.enter_context(duty.begin())
        except WizardError as error:
            frames.send(answers, Answer(error=error))
            return False
        frames.send(answers, Answer())
        gc.freeze()  # what is there by now stays, so it need not be looked through for garbage again and again
        gc.set_threshold(_GARBAGE_AFTER)
        while not isinstance(request := frames.receive(requests), Rest):
            for answer in _answers(work, request):
                frames.send(answers, answer)
    return True


def _answers(work: Callable[[Any], Any], request: Any) -> Iterator[Answer]:
    try:
        made = work(request)
        if isinstance(made, Iterator):
            yield from (Answer(value=draft, is_draft=True) for draft in made)
            made = None  # the end of the drafts
        yield Answer(value=made)
    except WizardError as error:
        yield Answer(error=error)
    except Exception:  # noqa: BLE001 - whatever it is, the parent must hear of it
        yield Answer(error=Bug("A worker process made a mistake.", where=traceback.format_exc()))
