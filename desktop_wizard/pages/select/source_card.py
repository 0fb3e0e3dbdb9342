"""The card that says where the records are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QPushButton, QWidget

from desktop_wizard.a11y import LineEdit, name, plain_label, spoken
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.model import RecordSource
from desktop_wizard.engine.model.passwords import without_password
from desktop_wizard.engine.ports import TableFacts
from desktop_wizard.pages.base import Desk
from desktop_wizard.pages.connection import ConnectButton
from desktop_wizard.pages.errand import Errand
from desktop_wizard.pages.fields import FieldErrors
from desktop_wizard.pages.places import text_of, url_of
from desktop_wizard.pages.select.columns_field import ColumnsField
from desktop_wizard.widgets.card import Card

TYPING_PAUSE_MS = 400


class SourceCard(Card):
    """Database, table and columns; the tables are looked up while the user goes on.

    Signals:
        changed(): `source()` may return something else now.
        touched(): the user has chosen something.
    """

    changed = Signal()
    touched = Signal()

    def __init__(self, desk: Desk, errors: FieldErrors) -> None:
        super().__init__(self.tr("Record source"))
        self._desk, self._errors = desk, errors
        self._given = desk.config.record_source
        self._connected = ""
        self._tables: dict[str, TableFacts] = {}
        self.problem = ""
        self._errand = Errand(desk.executor, self)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._typing.timeout.connect(self.look)
        self.database = LineEdit()
        self.database.setPlaceholderText(self.tr("Path of a SQLite file"))
        self.browse = QPushButton(self.tr("Bro&wse…"))
        name(self.browse, self.tr("Browse for a database"))
        self.connect_button = ConnectButton(desk)
        self.table, self.key, self.document, self.version = (QComboBox() for _ in range(4))
        self.columns = ColumnsField()
        self._lay_out()
        self.database.textEdited.connect(lambda: self._typing.start())
        self.database.textEdited.connect(self.touched)
        self.table.activated.connect(self.touched)
        self.database.editingFinished.connect(self._stop_typing)
        self.browse.clicked.connect(self._choose)
        self.connect_button.chosen.connect(self.open_database)
        self.connect_button.chosen.connect(self.touched)
        self.table.currentIndexChanged.connect(self._show_columns)
        for combo in (self.key, self.document, self.version):
            combo.currentIndexChanged.connect(self.changed)
        self.document.currentIndexChanged.connect(self._show_row_mode)
        self.columns.changed.connect(self.changed)
        if self._given is not None:
            self.database.setText(text_of(without_password(self._given.url)))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        self._put(grid, 0, 0, "database", self.tr("&Database:"), self.database, span=3)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.browse)
        buttons.addWidget(self.connect_button)
        grid.addLayout(buttons, 0, 4)
        self._put(grid, 2, 0, "table", self.tr("T&able:"), self.table)
        self._put(grid, 2, 2, "key", self.tr("&Key:"), self.key, span=2)
        self._put(grid, 4, 0, "document", self.tr("D&ocument column:"), self.document)
        self._put(grid, 4, 2, "version", self.tr("&Version column:"), self.version, span=2)
        grid.addWidget(self.columns, 6, 0, 1, 5)
        grid.addWidget(self._errors.add("columns", self.columns.list), 7, 0, 1, 5)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.body.addLayout(grid)

    def _put(
        self,
        grid: QGridLayout,
        row: int,
        column: int,
        key: str,
        text: str,
        field: QComboBox | LineEdit,
        span: int = 1,
    ) -> None:
        label = plain_label(text)
        label.setBuddy(field)
        name(field, spoken(text))
        grid.addWidget(label, row, column)
        grid.addWidget(field, row, column + 1, 1, span)
        grid.addWidget(self._errors.add(key, field), row + 1, column + 1, 1, span)

    @property
    def is_looking(self) -> bool:
        return self._errand.is_running or self._typing.isActive()

    @property
    def url(self) -> str:
        text = self.database.text()
        for known in (self._given.url if self._given is not None else "", self._connected):
            if known and text == text_of(without_password(known)):
                return known  # the field does not show its password
        return url_of(text)

    @property
    def is_row_mode(self) -> bool:
        """Whether columns are to form the record; the last choice of the document column says so."""
        return 0 < self.document.count() == self.document.currentIndex() + 1

    def source(self) -> RecordSource | None:
        """Return what is chosen, None while something is missing."""
        columns = self.columns.ticked() if self.is_row_mode else ()
        document = self.document.currentData()
        if not self._tables or not self.key.currentData() or not (columns or document):
            return None
        return RecordSource(
            url=self.url,
            table=self.table.currentText(),
            key_columns=self.key.currentData(),
            document_column=document or "",
            version_column=self.version.currentData(),
            where=self._given.where if self._is_given_table() and self._given is not None else None,
            columns=columns,
            shows_nulls=bool(columns) and self.columns.shows_nulls,
        )

    def problems(self) -> dict[str, str]:
        """Return what is wrong by field, without looking at the database again."""
        if not self.database.text().strip():
            return {"database": self.tr("Choose the database that holds the records.")}
        if self.problem:
            return {"database": self.problem}
        facts = self._tables.get(self.table.currentText())
        if facts is None:
            return {"table": self.tr("The database has no table.")}
        if facts.refusal:
            return {"table": facts.refusal}
        if not self.document.currentText():
            return {"document": self.tr("Choose the column that holds the JSON documents.")}
        if self.is_row_mode and not self.columns.ticked():
            return {"columns": self.tr("Tick the columns that form the record.")}
        return {}

    def look(self) -> None:
        """Find out which tables the database has."""
        self._typing.stop()
        url, stores = self.url, self._desk.ports.stores
        self._tables = {}
        self.problem = ""
        if not url:
            self._show_tables([])
            return
        self._errand.start(lambda task: stores.look(url), done=self._show_tables, failed=self._cannot_look)

    def take_file(self, path: Path) -> None:
        """Take the records from a database file."""
        self.database.setText(str(path))
        self.look()

    def first_field(self) -> QWidget | None:
        """Return the control that has to be filled in first, None where there is none."""
        return None if self.database.text() else self.database

    def _stop_typing(self) -> None:
        if self._typing.isActive():
            self.look()

    def open_database(self, url: str) -> None:
        """Use the database of a URL, whose password is not shown."""
        self._connected = url
        self.database.setText(text_of(without_password(url)))
        self.look()

    def _choose(self) -> None:
        path = self._desk.ask.choose_database(self.database.text())
        if path is not None:
            self.take_file(path)

    def _cannot_look(self, error: WizardError) -> None:
        self._show_tables([])
        self.problem = " ".join(part for part in (error.what, error.cure) if part)
        self.changed.emit()

    def _show_tables(self, tables: Sequence[TableFacts]) -> None:
        self._tables = {facts.name: facts for facts in tables}
        with QSignalBlocker(self.table):
            self.table.clear()
            for facts in tables:
                self.table.addItem(facts.name)
                if facts.refusal:
                    self.table.setItemData(self.table.count() - 1, facts.refusal)
            fit = [facts for facts in tables if not facts.refusal]
            usable = [facts.name for facts in sorted(fit, key=lambda facts: not facts.document_columns)]
            wanted = self._given.table if self._given else ""
            self.table.setCurrentText(wanted if wanted in self._tables else next(iter(usable), ""))
        self._show_columns()

    def _is_given_table(self) -> bool:
        given = self._given
        return given is not None and given.url == self.url and given.table == self.table.currentText()

    def _show_columns(self) -> None:
        facts = self._tables.get(self.table.currentText())
        given = self._given if self._is_given_table() else None
        keys, documents, versions = _choices(facts, given)
        for combo, choices in ((self.key, keys), (self.document, documents), (self.version, versions)):
            with QSignalBlocker(combo):
                combo.clear()
                for text, data in choices:
                    combo.addItem(text or self.tr("(none)"), data)
        self._show_record_columns(facts, given)
        if given is not None:
            self._choose_given(given)
        elif facts is not None and facts.version_columns:
            with QSignalBlocker(self.version):
                self.version.setCurrentText(facts.version_columns[0])
        self.changed.emit()

    def _show_record_columns(self, facts: TableFacts | None, given: RecordSource | None) -> None:
        """Offer row mode, and choose it for a table without documents."""
        if facts is None:
            self._show_row_mode()
            return
        is_given = given is not None and given.is_row_mode
        ticked = given.columns if given is not None and is_given else facts.record_columns
        self.columns.show_columns(facts.columns, ticked, shows_nulls=given is not None and given.shows_nulls)
        with QSignalBlocker(self.document):
            self.document.addItem(self.tr("(columns of the row)"))
            if is_given or not facts.document_columns:
                self.document.setCurrentIndex(self.document.count() - 1)
        self._show_row_mode()

    def _show_row_mode(self) -> None:
        self.columns.setVisible(self.is_row_mode)

    def _choose_given(self, given: RecordSource) -> None:
        for combo, text in (
            (self.key, ", ".join(given.key_columns)),
            (self.document, given.document_column or self.document.currentText()),
            (self.version, given.version_column or self.tr("(none)")),
        ):
            with QSignalBlocker(combo):
                combo.setCurrentText(text)


Choices = list[tuple[str, object]]


def _choices(facts: TableFacts | None, given: RecordSource | None) -> tuple[Choices, Choices, Choices]:
    """Return what can be chosen as key, document and version column, the likeliest first."""
    if facts is None:
        return [], [], []
    keys = [facts.key_columns, *((column,) for column in facts.columns)]
    if given is not None:
        keys.insert(0, given.key_columns)
    documents = dict.fromkeys([*facts.document_columns, *facts.columns])
    versions = dict.fromkeys([*facts.version_columns, *facts.columns])
    return (
        [(", ".join(key), key) for key in dict.fromkeys(key for key in keys if key)],
        [(column, column) for column in documents],
        [("", None), *((column, column) for column in versions)],
    )
