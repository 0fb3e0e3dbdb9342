"""Stands in for speech-dispatcher: takes what the screen reader would have spoken, and keeps it."""

from __future__ import annotations

import html
import re
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# What is asked for besides speaking, and an answer that satisfies the one who asks (SSIP, the protocol of
# speech-dispatcher: https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html).
_ANSWERS = {
    "LIST VOICES": ("249-stand-in\ten\tnone", "249 OK VOICE LIST SENT"),
    "LIST SYNTHESIS_VOICES": ("249-stand-in\ten\tnone", "249 OK VOICE LIST SENT"),
    "LIST OUTPUT_MODULES": ("250-stand-in", "250 OK MODULE LIST SENT"),
    "LIST": ("249-stand-in", "249 OK LIST SENT"),
    "GET OUTPUT_MODULE": ("251-stand-in", "251 OK GET RETURNED"),
    "GET": ("251-0", "251 OK GET RETURNED"),
    "HISTORY GET CLIENT_ID": ("245-1", "245 OK CLIENT ID SENT"),
    "STOP": ("210 OK STOPPED",),
    "CANCEL": ("210 OK STOPPED",),
    "BLOCK": ("260 OK INSIDE BLOCK",),
}
_ONE_LETTER = ("CHAR ", "KEY ", "SOUND_ICON ")


class Speech:
    """What was spoken, in order; safe to read while more is being said."""

    def __init__(self) -> None:
        self._said: list[str] = []
        self._lock = threading.Lock()

    def say(self, text: str) -> None:
        with self._lock:
            self._said.append(text)

    def since(self, position: int = 0) -> list[str]:
        with self._lock:
            return self._said[position:]


class _Listener(socketserver.StreamRequestHandler):
    """One connection of a screen reader."""

    server: _Server

    def handle(self) -> None:
        for line in self.rfile:
            command = line.decode("utf-8", "replace").strip()
            if command.upper() == "SPEAK":
                self._answer("230 OK RECEIVING DATA")
                self.server.speech.say(self._text())
                self._answer("225-1", "225 OK MESSAGE QUEUED")
            elif command.upper().startswith(_ONE_LETTER):
                self.server.speech.say(command.partition(" ")[2])
                self._answer("225-1", "225 OK MESSAGE QUEUED")
            elif command.upper().startswith("QUIT"):
                self._answer("231 HAPPY HACKING")
                return
            else:
                known = next(
                    (answer for start, answer in _ANSWERS.items() if command.upper().startswith(start)), None
                )
                self._answer(*(known or ("208 OK SET",)))

    def _text(self) -> str:
        """Read up to the line that is one dot, and return it without markup."""
        lines = []
        for line in self.rfile:
            text = line.decode("utf-8", "replace").rstrip("\r\n")
            if text == ".":
                break
            lines.append(text.removeprefix(".") if text.startswith("..") else text)
        return html.unescape(re.sub(r"<[^>]+>", "", " ".join(lines))).strip()

    def _answer(self, *lines: str) -> None:
        self.wfile.write("".join(f"{line}\r\n" for line in lines).encode())


class _Server(socketserver.ThreadingUnixStreamServer):
    daemon_threads = False  # so that closing it waits until each connection is closed
    speech: Speech


@contextmanager
def listening(socket: Path) -> Iterator[Speech]:
    """Listen at a socket; leave only when whoever speaks there has ended."""
    with _Server(str(socket), _Listener) as server:
        server.speech = Speech()
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield server.speech
        finally:
            server.shutdown()
            thread.join()
