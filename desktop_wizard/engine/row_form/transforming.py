"""New documents made to fit into rows, behind all that makes them; and rows of a backup as documents."""

from __future__ import annotations

from desktop_wizard.engine.model import ROW, Cell, Key, NoDocument, RawText, RecordSource, StoredRow, stored_form
from desktop_wizard.engine.row_form.form import RowForm
from desktop_wizard.engine.transform import Transformed, Transforms, read_value


class RowTransformer:
    """Does what a transformer does, for records that have to fit into a row."""

    def __init__(self, inner: Transforms, form: RowForm) -> None:
        self._inner, self._form = inner, form

    def transform(self, data: bytes, key: Key, record_index: int) -> Transformed:
        """Return the new document as the row will hold it.

        Raises:
            RowMisfit: the row can't hold it.
            DocumentRefused, RuleFailed, RecordSkipped, ScriptFailed: as the inner transformer.
        """
        made = self._inner.transform(data, key, record_index)
        if made.data is None:
            return made
        settled = self._form.settled(made.data, data)
        return Transformed(None if settled == data else settled, read_value(settled))


def fitted(inner: Transforms, form: RowForm | None) -> Transforms:
    """Return a transformer whose documents fit where they go; without a form, every document does."""
    return inner if form is None else RowTransformer(inner, form)


Content = tuple[str, bytes | int | float | NoDocument | None]
"""A record's document as `StoredRecord` has it: its storage class and its data."""


def content_of(row: StoredRow, source: RecordSource, form: RowForm | None) -> Content:
    """Return the content of a record, given all columns that it is read from."""
    if form is None:
        return stored_form(row.cell(source.document_column))
    return ROW, form.document([row.cell(column.name) for column in form.columns])


def cells_of(storage: str, document: bytes, source: RecordSource, form: RowForm | None) -> dict[str, Cell]:
    """Return the cells that a stored document goes back into, by column name."""
    if form is not None:
        return form.cells(document)
    return {source.document_column: document if storage != "text" else _text(document)}


def _text(document: bytes) -> str | RawText:
    try:
        return document.decode()
    except UnicodeDecodeError:
        return RawText(document)
