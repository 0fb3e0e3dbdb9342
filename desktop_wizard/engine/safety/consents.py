"""Which scripts somebody has agreed to run on this machine: a file of hashes in the app's data folder."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

from desktop_wizard.engine.ports import Clock
from desktop_wizard.engine.safety.files import file_failure, locked, private_folder, write_whole
from desktop_wizard.engine.script import Script

_log = logging.getLogger(__name__)


class FileConsents:
    """Consents in `consents/scripts.json`; fulfils `ports.Consents`. A changed script has another hash."""

    def __init__(self, data_dir: Path, clock: Clock, user: str) -> None:
        self._path = data_dir / "consents" / "scripts.json"
        self._clock = clock
        self._user = user

    def has(self, script: Script) -> bool:
        """Tell whether somebody has agreed to run this very text."""
        return script.sha256 in self._read()

    def give(self, script: Script) -> None:
        """Remember that the user agrees to run a script. Raises `EnvironmentFailed`."""
        folder = private_folder(self._path.parent)
        with locked(folder / "lock"):
            given = self._read()
            given[script.sha256] = {
                "path": script.path,
                "user": self._user,
                "at": self._clock.now().isoformat(timespec="seconds"),
            }
            data = json.dumps(given, indent=1, sort_keys=True).encode()
            try:
                write_whole(self._path, data)
            except OSError as error:
                doing = "The consent to the script could not be kept"
                raise file_failure(error, doing=doing, path=self._path, needed=len(data)) from error

    def _read(self) -> dict[str, Any]:
        try:
            given = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            _log.warning("the consents to scripts can't be read, so each is asked for again: %s", error)
            return {}
        return given if isinstance(given, dict) else {}
