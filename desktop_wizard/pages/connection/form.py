"""The form of a connection: the same database as a file and as a URL, whichever one writes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import LineEdit, announce, labelled, name, plain_label, set_as_high_as, spoken
from desktop_wizard.engine.model.passwords import taken_out
from desktop_wizard.pages.connection.book import can_open
from desktop_wizard.pages.fields import FieldErrors
from desktop_wizard.pages.places import text_of, url_of
from desktop_wizard.settings import Connection

_OTHER_KINDS = {
    "DuckDB": ("duckdb",),
    "PostgreSQL": ("postgresql", "postgres"),
    "MariaDB, MySQL": ("mariadb", "mysql"),
}
"""Kinds of databases that are not opened yet, with how their URLs begin."""


class ConnectionForm(QWidget):
    """Kind, file, URL, password, name, and whether others work with the database.

    A password in a URL goes into its own field as soon as the URL is left, and is shown nowhere.

    Signals:
        changed(): something else stands there now.
    """

    changed = Signal()

    def __init__(self, errors: FieldErrors) -> None:
        super().__init__()
        self._errors = errors
        self.kind = QComboBox()
        self.file, self.url, self.password, self.name = (LineEdit() for _ in range(4))
        self.browse = QPushButton(self.tr("&Browse…"))
        self.production = QCheckBox(self.tr("&Production: others work with these records"))
        self._lay_out()
        self._offer_kinds()
        self.file.textEdited.connect(self._follow_file)
        self.url.textEdited.connect(self._follow_url)
        self.url.editingFinished.connect(self._take_password_out)
        for field in (self.file, self.url, self.password, self.name):
            field.textChanged.connect(self.changed)
        self._weigh()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(theme.GAP // 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        labelled(form, self.tr("&Kind:"), self.kind)
        file = QHBoxLayout()
        file.addWidget(self.file, 1)
        file.addWidget(self.browse)
        name(self.browse, self.tr("Browse for a database file"))
        self.file.setPlaceholderText(self.tr("Path of a SQLite file"))
        form.addRow(_label_of(self.tr("&File:"), self.file), file)
        form.addRow("", self._errors.add("file", self.file))
        labelled(form, self.tr("&URL:"), self.url)
        self.url.setPlaceholderText("sqlite:////data/payments.sqlite")
        form.addRow("", self._errors.add("url", self.url))
        labelled(form, self.tr("Pass&word:"), self.password)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("A file has none"))
        name_help = self.tr(
            "With a name it is listed here the next time. Passwords lie in the system's keyring alone."
        )
        labelled(form, self.tr("Na&me:"), self.name, name_help)
        form.addRow("", self._errors.add("name", self.name))
        form.addRow("", self.production)
        meaning = self.tr("The wizard's window is marked, and each real run is asked for.")
        self.production.setAccessibleDescription(meaning)
        form.addRow("", plain_label(meaning, role="help"))

    def _offer_kinds(self) -> None:
        """Offer SQLite; other kinds are seen, and can't be chosen."""
        self.kind.addItem(self.tr("SQLite"))
        model = self.kind.model()
        assert isinstance(model, QStandardItemModel)
        for other in _OTHER_KINDS:
            self.kind.addItem(self.tr("{0} (comes with that database)").format(other))
            model.item(self.kind.count() - 1).setEnabled(False)

    # --- what stands there ---------------------------------------------------------------------------------

    @property
    def first_field(self) -> QWidget:
        return self.file

    @property
    def url_text(self) -> str:
        """The URL, without a password."""
        return taken_out(self.url.text().strip())[0]

    @property
    def name_text(self) -> str:
        return self.name.text().strip()

    @property
    def field_of_place(self) -> str:
        """The field that what is wrong with the database stands beside: that which says where it is."""
        return "file" if self.file.text().strip() else "url"

    def connection(self) -> Connection:
        return Connection(name=self.name_text, url=self.url_text, production=self.production.isChecked())

    def show_connection(self, connection: Connection) -> None:
        self.url.setText(connection.url)
        self._follow_url(connection.url)
        self.name.setText(connection.name)
        self.production.setChecked(connection.production)

    def show_file(self, path: Path) -> None:
        self.file.setText(str(path))
        self._follow_file(str(path))

    def problems(self, *, needs_name: bool) -> dict[str, str]:
        """Return what is missing or can't be, by field."""
        self._take_password_out()
        problems = {}
        if not self.url_text:
            problems["file"] = self.tr("Choose a file, or write a URL.")
        elif "://" not in self.url_text:
            problems["url"] = self.tr("A URL begins with the kind of database, such as sqlite:///.")
        if needs_name and not self.name_text:
            problems["name"] = self.tr("Give the connection a name to save it, with its mark.")
        return problems

    # --- file and URL --------------------------------------------------------------------------------------

    def _follow_file(self, text: str) -> None:
        with QSignalBlocker(self.url):
            self.url.setText(url_of(text))
        self._weigh()

    def _follow_url(self, text: str) -> None:
        is_file = text.startswith("sqlite:///")
        with QSignalBlocker(self.file):
            self.file.setText(text_of(taken_out(text)[0]) if is_file else "")
        self._weigh()

    def _take_password_out(self) -> None:
        bare, password = taken_out(self.url.text())
        if not password:
            return
        self.url.setText(bare)
        self.password.setText(password)
        self._weigh()
        announce(self, self.tr("The password was taken out of the URL and stands in its own field."))

    def _weigh(self) -> None:
        """Show the kind that a URL says, and offer a password where there can be one."""
        url = self.url_text
        is_server = bool(url) and not can_open(url)
        self.kind.setCurrentIndex(_kind_of(url) if is_server else 0)
        self.password.setEnabled(is_server)
        self.password.setPlaceholderText("" if is_server else self.tr("A file has none"))


def _kind_of(url: str) -> int:
    """Return the place in the list of the kind that a URL begins with, -1 for one that is not listed."""
    scheme = url.partition("://")[0].partition("+")[0].lower()
    known = [scheme in schemes for schemes in _OTHER_KINDS.values()]
    return known.index(True) + 1 if True in known else -1


def _label_of(text: str, field: LineEdit) -> QLabel:
    label = plain_label(text)
    label.setBuddy(field)
    name(field, spoken(text))
    set_as_high_as(label, field)
    return label
