"""Row mode: how the columns of a row form a record's document, and how a new document goes back into them."""

from desktop_wizard.engine.row_form.columns import Affinity, RowColumn, RowMisfit
from desktop_wizard.engine.row_form.form import RowForm
from desktop_wizard.engine.row_form.transforming import RowTransformer, cells_of, content_of, fitted

__all__ = [
    "Affinity",
    "RowColumn",
    "RowForm",
    "RowMisfit",
    "RowTransformer",
    "cells_of",
    "content_of",
    "fitted",
]
