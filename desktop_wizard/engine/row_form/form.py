"""How the columns of a row form a record's document, and how a new document goes back into them.

A document has one member for each column, in their order, so that it says every value with its type: an INTEGER has
no point and no exponent, a REAL has one and reads back to the same bits, TEXT is a string whatever it holds. A column
that is declared BOOLEAN says `true` and `false` for the integers 1 and 0. NULL is no member, or the member `null`
where the source says so. BLOBs, infinite REALs and text that is no Unicode have no word in JSON.

One law decides what a row can take: what is written must be what would be read. Nothing is turned into text, and
nothing is rounded, in silence.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import orjson

from desktop_wizard.engine.model import Cell, JsonValue, NoDocument, RawText, stored_form
from desktop_wizard.engine.row_form.columns import RowColumn, RowMisfit
from desktop_wizard.engine.row_form.fitting import exact_values, fitting, is_unicode
from desktop_wizard.engine.trimming import compact

_INFINITE = frozenset({math.inf, -math.inf})
_ABSENT = object()


@dataclass(frozen=True, slots=True)
class RowForm:
    """The columns of one source, and how a NULL is said; picklable.

    Attributes:
        shows_nulls: as in `RecordSource`.
    """

    columns: tuple[RowColumn, ...]
    shows_nulls: bool = False

    # --- reading -------------------------------------------------------------------------------------------

    def document(self, cells: Sequence[Cell]) -> bytes | NoDocument:
        """Return the document of a row, or why there is none.

        Args:
            cells: one for each column, in their order.
        """
        (document,) = self.documents([cells])
        return document

    def documents(self, rows: Iterable[Sequence[Cell]]) -> Iterator[bytes | NoDocument]:
        """Yield the document of each of many rows; see `document`."""
        names = [column.name for column in self.columns]
        booleans = [column.name for column in self.columns if column.is_boolean]
        for cells in rows:
            members: dict[str, JsonValue] = dict(zip(names, cells, strict=True))
            for name in booleans:
                if _is_bit(members[name]):
                    members[name] = bool(members[name])
            if None in cells and not self.shows_nulls:
                members = {name: cell for name, cell in members.items() if cell is not None}
            document = _written(members) if _INFINITE.isdisjoint(cells) else None
            yield document or self._no_document(cells)

    def _no_document(self, cells: Sequence[Cell]) -> NoDocument:
        digest = hashlib.sha256()
        reasons = []
        for column, cell in zip(self.columns, cells, strict=True):
            kind, value = stored_form(cell)
            exact = value if isinstance(value, bytes) else repr(value).encode()
            digest.update(b"%b%d:%b" % (kind.encode(), len(exact), exact))
            if odd := _odd(cell):
                reasons.append(f"The {column} holds {odd}, which JSON can't say exactly.")
        return NoDocument(reasons[0], digest.hexdigest())

    # --- writing -------------------------------------------------------------------------------------------

    def settled(self, new: bytes, old: bytes) -> bytes:
        """Return a new document as it would be read once it is written.

        Numbers take the form that their column keeps: 5 is 5.0 in a REAL column.

        Args:
            new: any JSON object.
            old: the document that the row holds now; what is the same in both is not looked at.

        Raises:
            RowMisfit: the row can't hold it exactly; the first member in its way is named.
        """
        values, before = exact_values(new), orjson.loads(old)
        names = {column.name for column in self.columns}
        for name in values:
            if name not in names:
                raise RowMisfit(name, f"There is no column {name} for the new member.", is_column=False)
        kept: dict[str, JsonValue] = {}
        for column in self.columns:
            value, was = values.get(column.name, _ABSENT), before.get(column.name, _ABSENT)
            if _is_same(value, was):
                kept_as = was
            elif column.is_key:
                raise RowMisfit(column.name, f"The {column} is part of the key, which a migration can't change.")
            else:
                kept_as = self._fitting(column, value)
            if kept_as is not _ABSENT:
                kept[column.name] = kept_as
        return compact(kept)

    def _fitting(self, column: RowColumn, value: object) -> JsonValue:
        if value is _ABSENT:
            if self.shows_nulls:
                raise RowMisfit(
                    column.name, f"The {column} is always there, and NULL is null: set it to null instead."
                )
            return _ABSENT
        if value is None and not self.shows_nulls:
            reason = f"In the {column}, null could not be told from a missing member: remove the member instead."
            raise RowMisfit(column.name, reason)
        return fitting(column, value)

    def cells(self, document: bytes) -> dict[str, Cell]:
        """Return the cells of a document that `document` or `settled` gave, by the column's name."""
        members = orjson.loads(document)
        return {column.name: _cell(members.get(column.name)) for column in self.columns}

    def changed_cells(self, new: bytes, old: bytes) -> dict[str, Cell]:
        """Return the cells of `new` that differ from those of `old`, both as `document` or `settled` gave them."""
        after, before = orjson.loads(new), orjson.loads(old)
        return {
            column.name: _cell(after.get(column.name))
            for column in self.columns
            if not _is_same(after.get(column.name), before.get(column.name))
        }


def _written(members: dict[str, JsonValue]) -> bytes | None:
    """Return members as a document, None where one is a BLOB or text that is no Unicode."""
    try:
        return compact(members)
    except TypeError:
        return None


def _is_bit(cell: Cell) -> bool:
    return cell.__class__ is int and cell in (0, 1)


def _odd(cell: Cell) -> str:
    """Return what a value is that JSON has no word for, empty for any other."""
    match cell:
        case RawText():
            return "text that is no Unicode"
        case bytes():
            return "a BLOB"
        case float() if not math.isfinite(cell):
            return "an infinite number"
        case str() if not is_unicode(cell):
            return "text that is no Unicode"
        case _:
            return ""


def _is_same(one: object, other: object) -> bool:
    """Tell whether two members are the same to the bit: 5 is not 5.0, and 1 not true."""
    if one.__class__ is not other.__class__:
        return False
    if isinstance(one, float) and isinstance(other, float):
        return one.hex() == other.hex()
    return one == other


def _cell(value: JsonValue) -> Cell:
    cell: Cell = int(value) if isinstance(value, bool) else value
    return cell
