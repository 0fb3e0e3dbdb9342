"""The program's log in the data folder, and what is written there when the program itself is at fault."""

from __future__ import annotations

import logging
import logging.handlers
import platform
import sys
import traceback
from pathlib import Path

from desktop_wizard.engine.safety.clock import SystemClock
from desktop_wizard.engine.safety.files import private_folder
from desktop_wizard.engine.safety.redaction import redact

_FORMAT = "%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"
_LARGEST = 2_000_000  # bytes; three older files are kept beside it
_KEPT = 3


class RedactSecrets(logging.Filter):
    """Takes passwords out of every record, the traceback included."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = redact(record.getMessage()), None
        if record.exc_info:
            text = "".join(traceback.format_exception(*record.exc_info)).rstrip()
            record.exc_text, record.exc_info = redact(text), None
        return True


def start_logging(data_dir: Path, level: int = logging.INFO) -> logging.Handler | None:
    """Send the program's log to `logs/desktop-wizard.log`; return None where no file can be written.

    The handler is returned so that whoever started it can end it with `stop_logging`.
    """
    try:
        folder = private_folder(data_dir / "logs")
        handler = logging.handlers.RotatingFileHandler(
            folder / "desktop-wizard.log", maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(_FORMAT))
    handler.addFilter(RedactSecrets())
    logger = logging.getLogger("desktop_wizard")
    logger.setLevel(level)
    logger.addHandler(handler)
    return handler


def stop_logging(handler: logging.Handler) -> None:
    """End what `start_logging` began."""
    logging.getLogger("desktop_wizard").removeHandler(handler)
    handler.close()


def write_fault(data_dir: Path, error: BaseException) -> Path | None:
    """Write down a fault of the program with its traceback; return the file, None where it can't be written."""
    now = SystemClock().now()
    facts = [
        f"time: {now.isoformat()}",
        f"platform: {platform.platform()}, Python {platform.python_version()}",
        f"arguments: {' '.join(sys.argv[1:])}",
        "",
        "".join(traceback.format_exception(error)),
    ]
    try:
        path = private_folder(data_dir / "logs") / f"fault_{now:%Y%m%d_%H%M%S_%f}.txt"
        path.write_text(redact("\n".join(facts)), "utf-8", errors="backslashreplace")
    except OSError:
        return None
    return path
