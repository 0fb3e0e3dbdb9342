"""How every table is set up that is read line by line."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QTableView

from desktop_wizard.a11y import name, set_no_tab_trap


def make_read_only(table: QTableView, spoken_name: str, description: str = "") -> None:
    """Have a table be read line by line: Tab leaves it, a line is chosen as a whole, nothing can be edited."""
    name(table, spoken_name, description)
    set_no_tab_trap(table)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
