"""Orca, the screen reader of Linux desktops, and what it says."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.support.screen_reader.desktop import Desktop, end
from tests.support.screen_reader.eyes import Eyes
from tests.support.screen_reader.speech import listening
from tests.support.screen_reader.waiting import wait_until

_CUSTOMIZATIONS = Path(__file__).with_name("orca_customizations.py")
_SETTINGS: dict[str, Any] = {
    "general": {
        "enableBraille": False,
        "enableKeyEcho": False,
        "progressBarUpdateInterval": 0,  # as often as it changes, so that nothing depends on how fast the machine is
        "progressBarVerbosity": 1,
    },
    "profiles": {"default": {"profile": ["Default", "default"], "pronunciations": {}, "keybindings": {}}},
    "pronunciations": {},
    "keybindings": {},
}


class Orca:
    """Starts the screen reader on entering, ends it on leaving."""

    def __init__(self, desktop: Desktop, eyes: Eyes) -> None:
        self._desktop, self._eyes = desktop, eyes
        self._open = ExitStack()
        self._heard = 0

    def __enter__(self) -> Self:
        folder = self._desktop.home / ".local" / "share" / "orca"
        folder.mkdir(parents=True)
        (folder / "user-settings.conf").write_text(json.dumps(_SETTINGS), encoding="utf-8")
        shutil.copy(_CUSTOMIZATIONS, folder / "orca-customizations.py")
        socket = self._desktop.home / "speech"
        with self._open:
            self._speech = self._open.enter_context(listening(socket))
            environment = {"SPEECHD_ADDRESS": f"unix_socket:{socket}", "PYTHONPATH": ""}
            process = self._desktop.start(["/usr/bin/orca", "--replace"], environment)
            self._open.callback(end, process)
            self.hear("Screen reader on.")
            wait_until(self._eyes.has_listener, "Orca to listen")  # it speaks before it listens
            self._open = self._open.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()

    def hear(self, *utterances: str) -> list[str]:
        """Wait until each of these was said, in whatever order; return all that was said since the last time.

        What is announced and where the focus goes reach a screen reader on different roads.

        Args:
            utterances: exactly as spoken, or with an ellipsis at the end for how one begins.
        """
        wait_until(
            lambda: not self._missing(utterances),
            lambda: f"Orca to say {self._missing(utterances)}; it said {self._said()}",
        )
        heard = self._said()
        self._heard += len(heard)
        return heard

    def _said(self) -> list[str]:
        return self._speech.since(self._heard)

    def _missing(self, utterances: Sequence[str]) -> list[str]:
        said = self._said()
        return [wanted for wanted in utterances if not any(_is(text, wanted) for text in said)]


def _is(said: str, wanted: str) -> bool:
    return said == wanted or (wanted.endswith("…") and said.startswith(wanted[:-1]))
