"""One program a data folder: a second start hands over what it was asked to open, and ends.

The first one holds a lock file in the data folder, and listens beside it; only the same user can be heard. Where
neither works, such as in a folder that can't be written to, each start has windows of its own.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_log = logging.getLogger(__name__)

LOCK, SOCKET = "instance.lock", "instance.sock"
LONGEST_ADDRESS = 80
"""Bytes of a socket's path; the system takes 107, and Qt makes it under a longer name first."""

MOST_ASKED = 64 * 1024
"""Bytes of a request; whoever says more is not heard."""

PATIENCE_MS = 3_000
"""How long a second start waits for the first, which may still be starting itself."""

_TRY_MS = 200
_DONE = b"done\n"


class Instance(QObject):
    """This start of the program.

    Attributes:
        is_first: whether no other program has this data folder.

    Signals:
        asked(tuple[str, ...]): another start wants these opened, and the windows brought forward.
    """

    asked = Signal(object)

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = _address(data_dir)
        self._lock = QLockFile(str(data_dir / LOCK))
        self._lock.setStaleLockTime(0)  # however long it is held; that of a program that died does not count
        self._server: QLocalServer | None = None
        self.is_first = self._take(data_dir)
        if self.is_first and self._address:
            self._listen(self._address)

    def _take(self, data_dir: Path) -> bool:
        try:
            data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            return True
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    # --- the first start -----------------------------------------------------------------------------------

    def _listen(self, address: str) -> None:
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(address)  # left behind by a program that died: the lock is ours
        server.newConnection.connect(self._greet)
        if server.listen(address):
            self._server = server
        else:
            _log.info("other starts can't be heard: %s", server.errorString())

    def _greet(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._hear)
            socket.disconnected.connect(socket.deleteLater)
            self._answer(socket)  # it may have spoken before it was heard

    def _hear(self) -> None:
        socket = self.sender()
        assert isinstance(socket, QLocalSocket)
        self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > MOST_ASKED:
            socket.abort()
        elif socket.canReadLine():
            places = _read(bytes(socket.readLine().data()))
            if places is None:
                socket.abort()
                return
            socket.write(_DONE)
            socket.flush()
            socket.disconnectFromServer()
            self.asked.emit(places)

    def close(self) -> None:
        """Let another start be the first; the end of the program does that too."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    # --- a later start -------------------------------------------------------------------------------------

    def hand_over(self, places: Sequence[str]) -> bool:
        """Ask the first to come forward and open files, folders or URLs; tell whether it heard.

        Args:
            places: with absolute paths, since the first has a folder of its own.
        """
        deadline = QDeadlineTimer(PATIENCE_MS)
        while self._address and not deadline.hasExpired():
            socket = QLocalSocket()
            socket.connectToServer(self._address)
            if socket.waitForConnected(_TRY_MS):
                return _ask(socket, places)
            QThread.msleep(_TRY_MS)
        return False


def _address(data_dir: Path) -> str:
    """Return where a program with this data folder listens; empty where the path is too long for a socket."""
    path = str(data_dir / SOCKET)
    if sys.platform == "win32":
        return path.replace("\\", "/").replace(":", "")  # the name of a pipe, which has no length to speak of
    return path if len(path.encode()) <= LONGEST_ADDRESS else ""


def _ask(socket: QLocalSocket, places: Sequence[str]) -> bool:
    socket.write(json.dumps({"open": list(places)}).encode() + b"\n")
    socket.flush()
    return socket.waitForReadyRead(PATIENCE_MS) and bytes(socket.readAll().data()) == _DONE


def _read(line: bytes) -> tuple[str, ...] | None:
    """Return what a request asks to open; None where it is none."""
    try:
        asked = json.loads(line)["open"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return tuple(asked) if isinstance(asked, list) and all(isinstance(place, str) for place in asked) else None
