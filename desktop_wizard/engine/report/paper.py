"""Pages of a report on paper: text, facts, tables that go on over pages with their headings, and a bar.

Letters that the fonts lack are written as `\\u…` escapes, so that nothing is left out unnoticed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fpdf import FPDF
from fpdf.enums import TableBordersLayout, TableCellFillMode, XPos, YPos
from fpdf.fonts import FontFace

from desktop_wizard.engine.report.letters import drawable, fitting, printable
from desktop_wizard.engine.resources import resource

SANS, MONO = "DejaVu", "DejaVuMono"
MARGIN, LINE = 18.0, 4.6
"""Millimetres."""
SIZE, SMALL = 9.0, 7.5
"""Points."""

_ALL_PAGES = "☃"
"""What the number of pages takes the place of when the document is whole; a letter that no data gets to draw."""

Colour = tuple[int, int, int]
TEXT: Colour = (24, 33, 45)
MUTED: Colour = (74, 85, 101)
RULE: Colour = (190, 197, 207)
HEAD: Colour = (240, 243, 247)
GOOD: Colour = (5, 96, 58)
BAD: Colour = (180, 35, 24)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table: its heading, its share of the width, and how its cells are set."""

    heading: str
    share: float
    is_number: bool = False
    is_mono: bool = False


class Paper(FPDF):
    """A4 pages in the report's look. Everything that is written becomes text and nothing else."""

    def __init__(self, title: str, foot: str) -> None:
        """Begin a document.

        Args:
            title: the document's, for whoever lists files.
            foot: stands below every page but the first, beside its number.
        """
        super().__init__(format="A4")
        self.set_margins(MARGIN, MARGIN)
        self.set_auto_page_break(True, MARGIN + LINE)
        for family, style, name in (
            (SANS, "", "DejaVuSans.ttf"),
            (SANS, "B", "DejaVuSans-Bold.ttf"),
            (MONO, "", "DejaVuSansMono.ttf"),
        ):
            self.add_font(family, style, resource("fonts", name))
        self.alias_nb_pages(_ALL_PAGES)
        self._drawn = drawable(font.cmap for font in self.fonts.values()) - {ord(_ALL_PAGES)}  # type: ignore[union-attr]
        self.set_title(self.printable(title))
        self.set_lang("en")
        self.set_creator("Desktop Wizard")
        self._foot = self.printable(foot)

    def footer(self) -> None:
        """Write the foot of a page; called by the library."""
        if self.page_no() == 1:
            return
        self.set_y(-MARGIN)
        self._face(SMALL, MUTED)
        self.cell(0, LINE, self._foot, align="L")
        self.set_x(MARGIN)
        self.cell(0, LINE, f"Page {self.page_no()} of {_ALL_PAGES}", align="R")

    def printable(self, text: str) -> str:
        """Return a text with whatever no font can draw, control characters among them, as escapes."""
        return printable(text, self._drawn)

    def fitting(self, text: str) -> str:
        """Return what a cell shows of a text that may be long: `printable`, and cut."""
        return fitting(printable(text, self._drawn))

    def heading(self, text: str) -> None:
        """Begin a section, with its place in the outline; it never stands alone at the end of a page."""
        if self.will_page_break(8 * LINE):
            self.add_page()
        self.ln(LINE)
        self.start_section(self.printable(text))
        self._face(13, TEXT, bold=True)
        self._lines(text, 1.4 * LINE)
        self.ln(0.3 * LINE)

    def paragraph(self, text: str, *, colour: Colour = TEXT, bold: bool = False, mono: bool = False) -> None:
        self._face(SMALL if mono else SIZE, colour, bold=bold, mono=mono)
        self._lines(text, LINE)
        self.ln(0.4 * LINE)

    def title_block(self, text: str) -> None:
        self._face(22, TEXT, bold=True)
        self._lines(text, 9.5)
        self.ln(LINE)

    def facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Write names and values as a table without headings."""
        columns = [Column(heading="", share=0.28), Column(heading="", share=0.72, is_mono=True)]
        self._table(columns, facts, has_headings=False)

    def tabulate(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        """Write a table; where it goes on over pages, its headings stand above each part of it."""
        self._table(columns, rows, has_headings=True)

    def bar(self, parts: Sequence[tuple[float, Colour]]) -> None:
        """Draw shares of a whole, 0.0–1.0 each, beside each other."""
        left = self.l_margin
        self.set_draw_color(*MUTED)
        for share, colour in parts:
            self.set_fill_color(*colour)
            self.rect(left, self.get_y(), share * self.epw, 1.2 * LINE, style="DF")
            left += share * self.epw
        self.ln(1.5 * LINE)

    def _table(self, columns: Sequence[Column], rows: Sequence[Sequence[str]], *, has_headings: bool) -> None:
        self._face(SMALL, TEXT)
        self.set_draw_color(*RULE)
        self.set_fill_color(255)  # cells take what was set last
        whole = sum(column.share for column in columns)
        with self.table(
            col_widths=tuple(column.share / whole * self.epw for column in columns),
            width=self.epw,
            line_height=0.85 * LINE,
            padding=(0.8, 1.2),
            text_align=tuple("RIGHT" if column.is_number else "LEFT" for column in columns),
            v_align="TOP",
            borders_layout=TableBordersLayout.HORIZONTAL_LINES,
            cell_fill_mode=TableCellFillMode.NONE,
            headings_style=FontFace(family=SANS, emphasis="BOLD", fill_color=HEAD),
            first_row_as_headings=has_headings,
        ) as table:
            if has_headings:
                table.row([column.heading for column in columns])
            for cells in rows:
                row = table.row()
                for column, text in zip(columns, cells, strict=True):
                    row.cell(self.printable(text), style=FontFace(family=MONO) if column.is_mono else None)
        self.ln(0.6 * LINE)

    def _face(self, points: float, colour: Colour, *, bold: bool = False, mono: bool = False) -> None:
        self.set_font(MONO if mono else SANS, "B" if bold else "", points)
        self.set_text_color(*colour)

    def _lines(self, text: str, height: float) -> None:
        self.multi_cell(0, height, self.printable(text), align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
