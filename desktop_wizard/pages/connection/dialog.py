"""The dialog in which a connection is written down, tried, and saved under a name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import announce
from desktop_wizard.ask import Ask
from desktop_wizard.engine.errors import SourceWrong, WizardError
from desktop_wizard.engine.executor import Executor, Task
from desktop_wizard.engine.ports import DatabaseFacts, Ports
from desktop_wizard.numerals import filled, numerus
from desktop_wizard.pages.connection.book import ConnectionBook, can_open
from desktop_wizard.pages.connection.form import ConnectionForm
from desktop_wizard.pages.errand import Errand
from desktop_wizard.pages.fields import FieldErrors
from desktop_wizard.pages.wording import size
from desktop_wizard.settings import Connection
from desktop_wizard.settings.passwords import put_in
from desktop_wizard.told import told
from desktop_wizard.widgets.busy import Busy
from desktop_wizard.widgets.message import Message

_LETTERS_WIDE = 92
_TABLES_NAMED = 5


class ConnectionDialog(QDialog):
    """One connection, new or saved before. A test only reads, and creates nothing.

    Signals:
        connected(str): the database of that URL answered, and is to be opened.
        saved(): the connections are others now.
    """

    connected = Signal(str)
    saved = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        book: ConnectionBook,
        ports: Ports,
        executor: Executor,
        ask: Ask,
        editing: Connection | None = None,
    ) -> None:
        super().__init__(parent)
        self._book, self._ports, self._ask, self._editing = book, ports, ask, editing
        self._errand = Errand(executor, self)
        self.errors = FieldErrors()
        self.form = ConnectionForm(self.errors)
        self.message, self.busy = Message(), Busy()
        self.test = QPushButton(self.tr("&Test"))
        self.cancel = QPushButton(self.tr("Ca&ncel"))
        self.save = QPushButton(self.tr("&Save"))
        self.connect_button = QPushButton(self.tr("&Connect"))
        self._lay_out()
        self.form.browse.clicked.connect(self._choose)
        self.form.changed.connect(self.message.hide)
        self.busy.cancelled.connect(self._stop)
        self.test.clicked.connect(self._test)
        self.save.clicked.connect(self._save)
        self.connect_button.clicked.connect(self._connect)
        self.cancel.clicked.connect(self.reject)
        if editing is not None:
            self.form.show_connection(editing)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Edit Connection") if self._editing else self.tr("Connect"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.test)
        buttons.addStretch(1)
        for button in (self.cancel, self.save, self.connect_button):
            buttons.addWidget(button)
        self.connect_button.setVisible(self._editing is None)
        primary = self.save if self._editing else self.connect_button
        primary.setProperty("role", "primary")
        primary.setDefault(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(4 * (theme.MARGIN,)))
        box.setSpacing(theme.GAP)
        box.addWidget(self.form)
        box.addWidget(self.busy)
        box.addWidget(self.message)
        box.addStretch(1)
        box.addLayout(buttons)
        wide = self.fontMetrics().averageCharWidth() * _LETTERS_WIDE
        self.setMinimumWidth(max(wide, self.sizeHint().width()))  # texts are longer in other languages
        self.form.first_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        path = self._ask.choose_database(self.form.file.text())
        if path is not None:
            self.form.show_file(path)

    # --- trying --------------------------------------------------------------------------------------------

    def _test(self) -> None:
        if self._is_whole(saves=False):
            self._look(self._say_facts)

    def _look(self, then: Callable[[DatabaseFacts], None]) -> None:
        """Ask the database what it is; what it is not stands beside its field."""
        url, password, ports = self.form.url_text, self.form.password.text(), self._ports
        self.message.hide()
        self.busy.start(self.tr("Looking at the database…"))

        def work(task: Task) -> DatabaseFacts:
            known = password or ("" if can_open(url) else ports.secrets.get(url) or "")
            return ports.stores.describe(put_in(url, known))

        self._start(work, then)

    def _say_facts(self, facts: DatabaseFacts) -> None:
        self.message.say("success", self.facts_text(facts))

    def facts_text(self, facts: DatabaseFacts) -> str:
        """Return what a database is, in sentences."""
        named, count = ", ".join(facts.tables[:_TABLES_NAMED]), len(facts.tables)
        more = count - _TABLES_NAMED
        tables = filled(self.tr("{0:,} tables", "", numerus(count)), count)
        if more > 0:
            named = filled(self.tr("{0} and {1:,} more"), named, more)
        said = [
            self.tr("It answers: {0}, {1}, {2}: {3}.").format(facts.product, size(facts.size), tables, named or "–")
        ]
        if not facts.is_writable:
            said.append(self.tr("You may read it, and not change it."))
        return " ".join(said)

    # --- saving and opening --------------------------------------------------------------------------------

    def _save(self) -> None:
        if self._is_whole(saves=True):
            self._keep_password(self.accept)

    def _connect(self) -> None:
        saves = bool(self.form.name_text) or self.form.production.isChecked()
        if self._is_whole(saves=saves):
            self._look(lambda facts: self._keep_password(self._open) if saves else self._open())

    def _open(self) -> None:
        url = put_in(self.form.url_text, self.form.password.text())
        self.accept()
        self.connected.emit(url)

    def _is_whole(self, *, saves: bool) -> bool:
        """Tell whether the form can be used, to be saved or not; say beside its fields why not."""
        problems = self.form.problems(needs_name=saves)
        if saves and self._book.is_taken(self.form.name_text, by_other_than=self._editing):
            problems["name"] = self.tr("Another connection is called so.")
        self.errors.show(problems, take_focus=bool(problems))
        return not problems

    def _keep_password(self, then: Callable[[], None]) -> None:
        """Put the password into the keyring, and take out one that is not needed any more; save, and go on."""
        url, password, secrets, book = self.form.url_text, self.form.password.text(), self._ports.secrets, self._book
        gone = self._editing.url if self._editing is not None and self._editing.url != url else ""

        def work(task: Task) -> list[str]:
            said = [secrets.keep(url, password)] if password else []
            said += [book.forget_password(gone)] if gone else []
            return [each for each in said if each]

        if password or gone:
            self._start(work, lambda said: self._put(said, then))
        else:
            self._put([], then)

    def _put(self, said: list[str], then: Callable[[], None]) -> None:
        connection = self.form.connection()
        try:
            self._book.put(connection, instead_of=self._editing)
        except WizardError as error:
            self._cannot(error)
            return
        self._editing = connection
        self.saved.emit()
        if not said:
            then()
            return
        # It is saved, and there is something to read before the dialog goes.
        self.form.password.clear()
        self.message.say("warning", self.tr("Saved. {0}").format(" ".join(said)))
        self.cancel.setText(self.tr("C&lose"))

    # --- in the background ---------------------------------------------------------------------------------

    def _start(self, work: Callable[[Task], Any], then: Callable[[Any], None]) -> None:
        self._enable(False)

        def done(answer: Any) -> None:
            self._stop()
            then(answer)

        self._errand.start(work, done=done, failed=self._cannot)

    def _cannot(self, error: WizardError) -> None:
        self._stop()
        if isinstance(error, SourceWrong):
            what = f"{error.what} ({error.where})" if error.where else error.what
            said = f"{told(what)} {told(error.cure)}".strip()
            self.errors.show({self.form.field_of_place: said}, take_focus=True)
            announce(self, said, assertive=True)
        else:
            self.message.say("error", str(error))

    def _stop(self) -> None:
        self._errand.stop()
        self.busy.stop()
        self._enable(True)

    def _enable(self, is_free: bool) -> None:
        for button in (self.test, self.save, self.connect_button):
            button.setEnabled(is_free)

    def event(self, event: QEvent) -> bool:
        """Grow with what is said beside the fields: nothing of it is cut off."""
        if event.type() == QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self, self._grow)  # the layout has not heard of it yet
        return super().event(event)

    def _grow(self) -> None:
        layout = self.layout()
        needed = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        if needed > self.height():
            self.resize(self.width(), needed)

    def done(self, result: int) -> None:
        self._errand.stop()
        super().done(result)
