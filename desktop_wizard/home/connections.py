"""Home's saved connections: opened, changed, and forgotten."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton

from desktop_wizard.a11y import name, plain_label, set_no_tab_trap, without_marks
from desktop_wizard.ask import Ask
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.executor import Executor
from desktop_wizard.engine.ports import Ports
from desktop_wizard.pages.connection import ConnectionBook, ConnectionDialog, can_open
from desktop_wizard.pages.errand import Errand
from desktop_wizard.pages.places import text_of
from desktop_wizard.settings import Connection
from desktop_wizard.user_settings import UserSettings
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.literal import literal_tip

_CONNECTION = int(Qt.ItemDataRole.UserRole)


class ConnectionsCard(Card):
    """The connections by their names, those to production with that word.

    Signals:
        database_wanted(str): the database of that URL is to be opened.
        failed(WizardError): the connections could not be saved.
    """

    database_wanted = Signal(str)
    failed = Signal(object)

    def __init__(self, ports: Ports, executor: Executor, ask: Ask, settings: UserSettings) -> None:
        super().__init__(self.tr("Connections"))
        self._ports, self._executor, self._ask = ports, executor, ask
        self._errand = Errand(executor, self)
        self.book = ConnectionBook(settings, ports.secrets)
        self.list = QListWidget()
        self.open_button = QPushButton(self.tr("O&pen…"))
        self.edit = QPushButton(self.tr("&Edit…"))
        self.remove = QPushButton(self.tr("Remo&ve…"))
        self.nothing = plain_label(self.tr("A connection that is saved under a name stands here."), role="help")
        self._lay_out()
        self.list.currentItemChanged.connect(self._weigh)
        self.list.itemActivated.connect(self._open)
        self.open_button.clicked.connect(self._open)
        self.edit.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)
        settings.changed.connect(self.show_connections)
        self.show_connections()

    def _lay_out(self) -> None:
        name(self.list, self.tr("Saved connections"))
        name(self.open_button, self.tr("Open connection"))
        name(self.edit, self.tr("Edit connection"))
        name(self.remove, self.tr("Remove connection"))
        set_no_tab_trap(self.list)
        leave_out_the_middle(self.list)
        for button in (self.open_button, self.edit, self.remove):
            button.setProperty("role", "compact")
            self.head.addWidget(button)
        self.body.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.list)

    def show_connections(self) -> None:
        """List the connections as they are now."""
        row = self.list.currentRow()
        self.list.clear()
        for connection in self.book.connections:
            item = QListWidgetItem(self._text(connection))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, without_marks(item.text()))
            item.setToolTip(literal_tip(item.text()))
            item.setData(_CONNECTION, connection)
            self.list.addItem(item)
        is_any = bool(self.list.count())
        self.list.setVisible(is_any)
        self.nothing.setVisible(not is_any)
        self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        self._weigh()

    def _text(self, connection: Connection) -> str:
        parts = [connection.name, text_of(connection.url)]
        if connection.production:
            parts.insert(1, self.tr("production"))
        if not can_open(connection.url):
            parts.append(self.tr("comes with that database"))
        return " · ".join(parts)

    def current(self) -> Connection | None:
        if self.list.currentRow() < 0:
            return None
        connection: Connection = self.list.currentItem().data(_CONNECTION)
        return connection

    def _weigh(self) -> None:
        connection = self.current()
        self.open_button.setEnabled(connection is not None and can_open(connection.url))
        for button in (self.edit, self.remove):
            button.setEnabled(connection is not None)

    # --- what is done with them ----------------------------------------------------------------------------

    def connect_new(self) -> ConnectionDialog:
        """Have the user write a new connection down."""
        return self._show_dialog(None)

    def _open(self) -> None:
        connection = self.current()
        if connection is not None and can_open(connection.url):
            self.database_wanted.emit(connection.url)

    def _edit(self) -> None:
        if connection := self.current():
            self._show_dialog(connection)

    def _show_dialog(self, editing: Connection | None) -> ConnectionDialog:
        dialog = ConnectionDialog(self.window(), self.book, self._ports, self._executor, self._ask, editing)
        dialog.connected.connect(self.database_wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _remove(self) -> None:
        connection = self.current()
        if connection is None or not self._ask.confirm_remove_connection(connection.name):
            return
        try:
            self.book.remove(connection)
        except WizardError as error:
            self.failed.emit(error)
            return
        book, url = self.book, connection.url
        self._errand.start(lambda task: book.forget_password(url), done=self._forgotten, failed=self.failed.emit)

    def _forgotten(self, said: str) -> None:
        if said:
            self.failed.emit(
                WizardError(said, safe="", cure=self.tr("Remove its password from the keyring by hand."))
            )


def leave_out_the_middle(view: QListWidget) -> None:
    """Show the beginning and the end of what is wider than a list: of a path, the end says most."""
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
