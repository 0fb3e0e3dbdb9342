"""What a script is given: time, memory, and room for what it prints."""

from __future__ import annotations

import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptLimits:
    """Bounds of a script's process.

    Attributes:
        record_seconds: for one record, above 0.
        batch_seconds: for all records of a batch, waiting before retries included.
        call_seconds: for loading the script, and for each of the hooks before and after a migration.
        memory_bytes: that it may take beyond what Python itself needs; not enforced on Windows.
        concurrency: records of a batch that an `async` hook has in hand at a time, at least 1.
        printed_bytes: of what it prints in a batch that are kept; the rest is counted.
        crashes: times that it may break down in a batch before the rest of the batch fails untried.
    """

    record_seconds: float = 10.0
    batch_seconds: float = 600.0
    call_seconds: float = 120.0
    memory_bytes: int = 1 << 30
    concurrency: int = 32
    printed_bytes: int = 16_384
    crashes: int = 3


def unenforced_limits() -> str:
    """Return a sentence on the limits that this system does not enforce; empty where it enforces all."""
    if sys.platform == "win32":
        return "Windows does not limit the memory of a script, nor end the programs that it has started."
    return ""
