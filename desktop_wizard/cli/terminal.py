"""What a command says: documents for scripts on stdout, sentences and progress for people on stderr."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, is_dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any, TextIO

import click

from desktop_wizard.engine.model import Selection
from desktop_wizard.engine.ports import Ports

OpenApp = Callable[[Selection, Path, Path | None], int]

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class Terminal:
    """The two streams of one command, and the ports that it works with.

    Attributes:
        is_json: whether the answer is wanted as JSON.
        is_telling: whether the answer is a line for each event, and not one document.
        open_app: opens the windows on a selection, its rules file and its script if it has one, and returns the
            exit code when they are closed; None where there are none.
    """

    def __init__(self, make_ports: Callable[[], Ports], open_app: OpenApp | None = None) -> None:
        self._make_ports = make_ports
        self.open_app = open_app
        self.is_json = False
        self.is_telling = False

    @cached_property
    def ports(self) -> Ports:
        """The ports, made when first asked for: not every command touches the world."""
        return self._make_ports()

    def say(self, text: str = "") -> None:
        """Tell people something."""
        click.echo(printable(text), err=True)

    def answer(self, document: object) -> None:
        """Give the one JSON document of a command, if JSON was asked for."""
        if self.is_json:
            self.document(document)

    def event(self, event: str, fields: Mapping[str, Any]) -> None:
        """Give one line of JSON, if JSON was asked for."""
        self.answer({"event": event, **fields})

    def failure(self, error: Mapping[str, Any]) -> None:
        """Give an error as the command's answer, if JSON was asked for."""
        if self.is_telling:
            self.event("error", error)
        else:
            self.answer({"error": error})

    def document(self, document: object) -> None:
        """Write JSON to stdout, whether `--json` was given or not."""
        click.echo(json.dumps(document, default=_plain))
        sys.stdout.flush()

    def without_json(self) -> Terminal:
        """Return a terminal with the same people before it, but no script."""
        return Terminal(self._make_ports, self.open_app)

    @contextmanager
    def bar(self) -> Iterator[ProgressBar]:
        """Show progress; its line is ended whatever happens."""
        bar = ProgressBar(sys.stderr)
        try:
            yield bar
        finally:
            bar.end()


class ProgressBar:
    """One line that is drawn again and again on a terminal; elsewhere a plain line every ten percent."""

    WIDTH = 24
    STEP = 10

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._is_terminal = stream.isatty()
        self._shown = ""
        self._told: tuple[str, int] | None = None

    def show(self, share: float, text: str, *, title: str) -> None:
        """Show how far something is.

        Args:
            share: 0.0–1.0.
            text: what stands behind the bar.
            title: what is being done; a new one begins a new line.
        """
        if self._is_terminal:
            if self._told and self._told[0] != title:
                self.end()
            filled = round(self.WIDTH * share)
            self._draw(f"{title} [{'#' * filled}{'-' * (self.WIDTH - filled)}] {text}".rstrip())
            self._told = (title, 0)
            return
        step = (title, int(100 * share) // self.STEP)
        if step != self._told:
            self._told = step
            self._write(f"{title}: {share:.0%}{', ' if text else ''}{text}\n")

    def progress(self, title: str, unit: str = "records") -> Callable[[int, int], None]:
        """Return a `ports.Progress` that shows itself."""

        def report(done: int, total: int) -> None:
            share = min(done / total, 1.0) if total else 0.0
            self.show(share, f"{done:,} of {total:,} {unit}", title=title)

        return report

    def line(self, text: str) -> None:
        """Say something without getting in the way of the bar."""
        self._erase()
        self._write(f"{printable(text)}\n")

    def end(self) -> None:
        """Leave the last state standing, and go to the next line."""
        if self._shown:
            self._write("\n")
            self._shown = ""

    def _draw(self, text: str) -> None:
        width = shutil.get_terminal_size().columns - 1
        line = printable(text)[:width]
        self._write(f"\r{line}{' ' * (len(self._shown) - len(line))}")
        self._shown = line

    def _erase(self) -> None:
        if self._shown:
            self._write(f"\r{' ' * len(self._shown)}\r")
            self._shown = ""

    def _write(self, text: str) -> None:
        click.echo(text, file=self._stream, nl=False)
        self._stream.flush()


def printable(text: str) -> str:
    """Return `text` without control characters: data must not steer a terminal."""
    return _UNPRINTABLE.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


def table(heads: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    """Return aligned columns."""
    widths = [max(len(line[column]) for line in [heads, *lines]) for column in range(len(heads))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in [heads, *lines]
    )


def duration_text(seconds: float) -> str:
    """Return seconds as people say them: `4 min 32 s`."""
    if seconds < 10:
        return f"{seconds:.1f} s"
    whole = round(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def _plain(value: object) -> Any:
    """Turn the engine's values into JSON."""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return {"hex": value.hex()}
    if isinstance(value, Mapping):
        return dict(value)
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    raise TypeError(f"{value!r} has no place in an answer")
