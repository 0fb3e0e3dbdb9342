"""Files of rows: lines of JSON, compressed with zstd."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import zstandard

from desktop_wizard.engine.model import StoredRow
from desktop_wizard.engine.safety.backups.making import damaged
from desktop_wizard.engine.safety.backups.row_lines import Heading, row_from_line, row_line

_LEVEL = 3


class RowFile:
    """A file of rows while it is written.

    Attributes:
        rows: how many it holds so far.
    """

    def __init__(self, stream: io.BufferedIOBase | zstandard.ZstdCompressionWriter) -> None:
        self.rows = 0
        self._stream = stream

    def add(self, row: StoredRow) -> None:
        self._stream.write(row_line(row))
        self.rows += 1


@contextmanager
def written(path: Path, heading: Heading) -> Iterator[RowFile]:
    """Write rows into an existing file, durably when all went well."""
    with path.open("wb") as file:
        compressor = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True)
        with compressor.stream_writer(file, closefd=False) as stream:
            stream.write(heading.line())
            yield RowFile(stream)
        file.flush()
        os.fsync(file.fileno())


def packed_size(rows: list[StoredRow], heading: Heading) -> int:
    """Return the bytes that rows take in a file of their own."""
    text = heading.line() + b"".join(map(row_line, rows))
    return len(zstandard.ZstdCompressor(level=_LEVEL).compress(text))


def read(path: Path) -> Iterator[StoredRow]:
    """Yield the rows of a file. Raises `BackupFailed` where it is no such file, or damaged."""
    number = 0
    try:
        with path.open("rb") as file, zstandard.ZstdDecompressor().stream_reader(file) as stream:
            lines = io.BufferedReader(stream)
            heading = Heading.from_line(lines.readline())
            for line in lines:
                yield row_from_line(line, heading)
                number += 1
    except (OSError, zstandard.ZstdError, ValueError) as error:
        raise damaged(f"The backup can't be read behind row {number:,}: {error}.", path) from error
