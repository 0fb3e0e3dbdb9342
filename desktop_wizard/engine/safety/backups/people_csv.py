"""Rows as CSV for people: whatever a spreadsheet opens it, no cell of it is a formula. It is not restored from."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_wizard.engine.model import Cell, RawText, StoredRow
from desktop_wizard.engine.safety.spreadsheets import harmless

AddRow = Callable[[StoredRow], None]


@contextmanager
def written(path: Path) -> Iterator[AddRow]:
    """Yield what writes a row into an existing file; the columns of the first one are the heads."""
    with path.open("w", encoding="utf-8-sig", errors="backslashreplace", newline="") as file:
        writer = csv.writer(file)
        is_headed = False

        def add(row: StoredRow) -> None:
            nonlocal is_headed
            if not is_headed:
                writer.writerow(harmless(name) for name in row.cells)
                is_headed = True
            writer.writerow(harmless(_text(cell)) for cell in row.cells.values())

        yield add
        file.flush()
        os.fsync(file.fileno())


def _text(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case RawText():
            return cell.decode("utf-8", "backslashreplace")
        case bytes():
            return f"0x{cell.hex()}"
        case float():
            return repr(cell)
        case _:
            return str(cell)
