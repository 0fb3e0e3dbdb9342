"""Cells of a database are told apart to the bit, and rows keep them by name."""

from __future__ import annotations

import pytest

from desktop_wizard.engine.model import Cell, RawText, StoredRow, is_same_cell, stored_form
from desktop_wizard.engine.safety.backups.row_lines import Heading, row_from_line, row_line

CELLS: list[Cell] = [
    None,
    0,
    1,
    1.0,
    0.0,
    -0.0,
    float("inf"),
    "",
    "1",
    b"",
    b"1",
    RawText(b"1"),
    RawText(b"\xff"),
    "é",
]
HEADING = Heading("payments", ("ID",), "doc", None, is_whole=True)


@pytest.mark.parametrize("one", range(len(CELLS)))
def test_a_cell_is_the_same_as_itself_alone(one: int) -> None:
    assert [is_same_cell(CELLS[one], other) for other in CELLS] == [index == one for index in range(len(CELLS))]


@pytest.mark.parametrize("cell", CELLS)
def test_a_cell_comes_back_from_a_line_as_it_was(cell: Cell) -> None:
    row = row_from_line(row_line(StoredRow((7,), {"id": 7, "doc": cell})), HEADING)
    assert row.key == (7,)
    assert is_same_cell(row.cell("DOC"), cell)


@pytest.mark.parametrize(
    "line", [b"[]", b"{", b'{"doc": 1}', b'{"id": null}', b'{"id": 1, "doc": true}', b'{"id": {}}']
)
def test_a_line_that_is_no_row_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError):
        row_from_line(line, HEADING)


def test_text_and_bytes_are_stored_in_forms_of_their_own() -> None:
    assert stored_form("é") == ("text", b"\xc3\xa9")
    assert stored_form(RawText(b"\xff")) == ("text", b"\xff")
    assert stored_form(b"\xff") == ("blob", b"\xff")
