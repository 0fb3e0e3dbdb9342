"""The button beside a database's field: a new connection, or one that is saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from desktop_wizard.a11y import name
from desktop_wizard.pages.base import Desk
from desktop_wizard.pages.connection.book import ConnectionBook, can_open
from desktop_wizard.pages.connection.dialog import ConnectionDialog


class ConnectButton(QPushButton):
    """Opens a menu of the saved connections, read anew each time.

    Signals:
        chosen(str): the database of that URL is to be used.
    """

    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Connect…"))
        self._desk = desk
        self.book = ConnectionBook(desk.settings, desk.ports.secrets)
        name(self, self.tr("Connect to a database"), self.tr("A new connection, or one that is saved."))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self.fill)
        self.setMenu(self._menu)

    def fill(self) -> None:
        """List the connections as they are now."""
        self._menu.clear()
        self._menu.addAction(self.tr("&New Connection…")).triggered.connect(self.open_dialog)
        if self.book.connections:
            self._menu.addSeparator()
        for connection in self.book.connections:
            text = connection.name.replace("&", "&&")
            if connection.production:
                text = self.tr("{0} (production)").format(text)
            if not can_open(connection.url):
                text = self.tr("{0} (comes with that database)").format(text)
            action = self._menu.addAction(text)
            action.setEnabled(can_open(connection.url))
            action.triggered.connect(lambda _=False, url=connection.url: self.chosen.emit(url))

    def open_dialog(self) -> ConnectionDialog:
        """Have the user write a new connection down."""
        desk = self._desk
        dialog = ConnectionDialog(self.window(), self.book, desk.ports, desk.executor, desk.ask)
        dialog.connected.connect(self.chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog
