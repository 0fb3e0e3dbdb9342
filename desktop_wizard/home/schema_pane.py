"""The part of the editor with the text itself, and the list of what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton

from desktop_wizard.a11y import announce, labelled, name, set_no_tab_trap
from desktop_wizard.engine.schema.locating import Mark
from desktop_wizard.home.editing import Checked
from desktop_wizard.numerals import filled
from desktop_wizard.told import told
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.code_edit import CodeEdit

MOST_PROBLEMS = 100
"""Problems that are listed and marked; who has more begins with these."""

LONGEST_NAME = 32
"""Letters of the schema's name that are shown; a longer one would widen the window."""

_MARK = int(Qt.ItemDataRole.UserRole)


class SchemaPane(Card):
    """A schema as it is typed.

    Attributes:
        open_last, open_file, new, save: what may be done with it; the owner does it.

    Signals:
        typed(): the text is another.
    """

    typed = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Schema"))
        self._called = ""
        self.code = CodeEdit(self.tr("Schema"), self.tr("Problems are listed below."))
        self.problems = QListWidget()
        self.open_last = QPushButton(self.tr("&Edit Last"))
        self.open_file = QPushButton(self.tr("Open Fi&le…"))
        self.new = QPushButton(self.tr("&New"))
        self.save = QPushButton(self.tr("&Save As…"))
        self._lay_out()
        self.code.textChanged.connect(self.typed)
        self.code.document().modificationChanged.connect(self._tell_name)
        self.problems.itemActivated.connect(self._go_to)
        self.problems.itemClicked.connect(self._go_to)

    def _lay_out(self) -> None:
        for button in (self.open_last, self.open_file, self.new, self.save):
            button.setProperty("role", "compact")
            self.head.addWidget(button)
        self.body.addWidget(self.code, 1)
        self.problems.setWordWrap(True)
        self.problems.setMaximumHeight(self.fontMetrics().height() * 6)
        labelled(self.body, self.tr("Pro&blems:"), self.problems)
        name(self.problems, self.tr("Problems"), self.tr("Enter goes to the place."))
        set_no_tab_trap(self.problems)

    # --- the text ------------------------------------------------------------------------------------------

    @property
    def is_changed(self) -> bool:
        """Whether something would be lost if another text was shown."""
        return self.code.document().isModified()

    def show_text(self, text: str, title: str) -> None:
        """Show a text that is not changed yet; `title` is what it is called."""
        self._called = title
        self.code.setReadOnly(False)
        self.code.setPlainText(text)
        self.keep()

    def hold(self) -> None:
        """Let nothing be typed: another text is on its way, and it would be lost."""
        self.code.setReadOnly(True)

    def release(self) -> None:
        self.code.setReadOnly(False)

    def keep(self) -> None:
        """Count the text as kept: it is as it was opened, or saved, or published."""
        self.code.document().setModified(False)
        self._tell_name()

    def _tell_name(self) -> None:
        changed = self.tr("{0}, changed") if self.is_changed else "{0}"
        self.set_aside(changed.format(self._called), longest=LONGEST_NAME)

    # --- what is wrong with it -----------------------------------------------------------------------------

    def show_checked(self, checked: Checked) -> None:
        """Mark and list what is wrong with the text as it is now."""
        self.code.show_marks(checked.marks[:MOST_PROBLEMS])
        was_wrong = self.problems.count() > 0 and self.problems.item(0).data(_MARK) is not None
        self.problems.clear()
        for mark in checked.marks[:MOST_PROBLEMS]:
            where = self.tr("line {0}").format(self.code.line_of(mark)) if mark.end else mark.place
            said = told(mark.message)
            item = QListWidgetItem(f"{where}: {said}" if where else said)
            item.setData(_MARK, mark)
            self.problems.addItem(item)
        if len(checked.marks) > MOST_PROBLEMS:
            self.problems.addItem(filled(self.tr("… and {0:,} more"), len(checked.marks) - MOST_PROBLEMS))
        if checked.schema is not None:
            draft = checked.schema.dialect.removeprefix("draft-")
            self.problems.addItem(self.tr("None: this is a schema of draft {0}.").format(draft))
        self.problems.setCurrentRow(0)
        if bool(checked.marks) != was_wrong:
            announce(self, self.problems.item(0).text())

    def _go_to(self, item: QListWidgetItem) -> None:
        mark = item.data(_MARK)
        if isinstance(mark, Mark):
            self.code.go_to(mark)
