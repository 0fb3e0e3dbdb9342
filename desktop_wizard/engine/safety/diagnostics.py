"""The log in detail, and one file for whoever looks for a fault: no secrets in them, and nothing out of a record."""

from __future__ import annotations

import copy
import io
import json
import locale
import logging
import logging.handlers
import platform
import sqlite3
import sys
import traceback
import zipfile
from collections.abc import Callable, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from desktop_wizard.engine.ports import Clock
from desktop_wizard.engine.safety.files import file_failure, private_folder, write_whole
from desktop_wizard.engine.safety.redaction import plain_facts, redact

DETAIL = "detail.log"
_LARGEST, _KEPT = 5_000_000, 2  # bytes of one file, and how many older ones are kept beside it
_FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"
_PACKAGES = ("desktop-wizard", "PySide6-Essentials", "SQLAlchemy", "jsonschema", "jsonschema-rs", "orjson", "keyring")
_ABOUT = """\
What Desktop Wizard knows of its own work, for whoever looks for a fault.

about.json     versions of the program, its libraries and the system
settings.json  what is set, or how a host opened the wizard, without passwords
plan.json      versions, places and kinds of changes and rules, options, counts
run.json       how the last run went, batch by batch
log/           what the program did and when

There are no records in here, no keys of records, and no passwords. Names of tables, columns and fields are.
"""


class FileDiagnostics:
    """Fulfils `ports.Diagnostics`.

    Args:
        data_dir: the app's data folder; the log lies in it, in `logs/detail.log`.
    """

    def __init__(self, data_dir: Path, clock: Clock) -> None:
        self._logs, self._clock = data_dir / "logs", clock

    def log_in_detail(self) -> Callable[[], None]:
        """Log in detail until the answer is called; where no file can be written, nothing is logged."""
        logger = logging.getLogger("desktop_wizard")
        try:
            folder = private_folder(self._logs)
        except OSError:
            return lambda: None
        handler = logging.handlers.RotatingFileHandler(
            folder / DETAIL, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8", delay=True
        )
        handler.setFormatter(_WithoutWords(_FORMAT))
        before = logger.level
        logger.setLevel(logging.DEBUG)
        logger.addHandler(handler)

        def end() -> None:
            logger.removeHandler(handler)
            logger.setLevel(before)
            handler.close()

        return end

    def save(self, facts: Mapping[str, Any], path: Path) -> None:
        """Write one zip with facts, a JSON file for each, the system's, and the log in detail.

        Raises:
            DiskFull, EnvironmentFailed: it could not be written; nothing is left behind then.
        """
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("README.txt", _ABOUT)
            for name, fact in {"about": self._about(), **facts}.items():
                archive.writestr(f"{name}.json", json.dumps(plain_facts(fact), indent=2, ensure_ascii=False))
            for log in sorted(self._logs.glob(f"{DETAIL}*")):
                archive.writestr(f"log/{log.name}", log.read_bytes())
        try:
            write_whole(path, packed.getvalue())
        except OSError as error:
            doing, needed = "The diagnostics could not be written", len(packed.getvalue())
            raise file_failure(error, doing=doing, path=path, needed=needed) from error

    def _about(self) -> dict[str, Any]:
        return {
            "made_at": self._clock.now(),
            "packages": {name: _version(name) for name in _PACKAGES},
            "python": platform.python_version(),
            "sqlite": sqlite3.sqlite_version,
            "platform": platform.platform(),
            "is_bundled": getattr(sys, "frozen", False),
            "encoding": locale.getpreferredencoding(False),
        }


class _WithoutWords(logging.Formatter):
    """Writes where an exception came from, and not what it said: that may be out of a record."""

    def format(self, record: logging.LogRecord) -> str:
        bare = copy.copy(record)
        bare.exc_info, bare.exc_text = None, None
        if record.exc_info and record.exc_info[0] is not None:
            kind, _, trace = record.exc_info
            bare.exc_text = f"{''.join(traceback.format_tb(trace))}{kind.__name__}"
        return redact(super().format(bare))


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
