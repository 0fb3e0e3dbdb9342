"""The part of the editor that says what a schema changes of the last version, and publishes it as the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton
from semver import Version

from desktop_wizard.a11y import LineEdit, name, plain_label
from desktop_wizard.engine.schema.bump import Bump
from desktop_wizard.home.editing import SinceLast
from desktop_wizard.home.version_pair import change_entries
from desktop_wizard.pages.fields import FieldErrors
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.change_tree import HANDLED_BY, RECORDS, ChangeTree
from desktop_wizard.widgets.verdict_line import VerdictLine

FIRST_VERSION = "1.0.0"


class PublishPane(Card):
    """The changes since the last version, a name and a number for the next, and the button.

    The number follows the changes until somebody writes another.

    Signals:
        publish_wanted(str, str): the schema is to be published under this name and version.
        renamed(): another schema's last version is to be compared with.
    """

    publish_wanted = Signal(str, str)
    renamed = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Next version"))
        self._since: SinceLast | None = None
        self._is_schema = False
        self._suggested = ""
        self.verdict = VerdictLine()
        self.changes = ChangeTree()
        self.schema_id, self.version = LineEdit(), LineEdit()
        self.errors = FieldErrors()
        self.reason = plain_label("", role="help")
        self.publish = QPushButton(self.tr("&Publish"))
        self._lay_out()
        self.schema_id.textChanged.connect(self._rename)
        self.schema_id.editingFinished.connect(self.renamed)
        self.version.textChanged.connect(self._weigh)
        self.publish.clicked.connect(self._publish)
        self.forget()

    def _lay_out(self) -> None:
        self.changes.setColumnHidden(RECORDS, True)
        self.changes.setColumnHidden(HANDLED_BY, True)
        self.changes.setMinimumHeight(self.fontMetrics().height() * 5)
        self.publish.setProperty("role", "primary")
        self.body.addWidget(self.verdict)
        self.body.addWidget(self.changes, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        for row, (text, field, key, columns) in enumerate(
            (
                (self.tr("Schema &id:"), self.schema_id, "schema_id", 2),
                (self.tr("&Version:"), self.version, "version", 1),
            )
        ):
            label = plain_label(text)
            label.setBuddy(field)
            name(field, text.replace("&", "").rstrip(":"))
            grid.addWidget(label, 2 * row, 0)
            grid.addWidget(field, 2 * row, 1, 1, columns)
            grid.addWidget(self.errors.add(key, field), 2 * row + 1, 1, 1, 2)
        grid.addWidget(self.publish, 2, 2)
        self.body.addLayout(grid)
        self.body.addWidget(self.reason, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def is_waiting(self) -> bool:
        """Whether what is shown is not about the text as it is now, so that it can't be published."""
        return not self._is_schema

    def wait(self) -> None:
        """Keep what is shown, but publish nothing: the text is being looked at."""
        self._is_schema = False
        self._weigh()

    @property
    def since(self) -> SinceLast | None:
        """What is shown: the comparison with the last version, None where there is none."""
        return self._since

    def begin(self, schema_id: str) -> None:
        """Start with another schema; its name is taken over, the number is suggested when it was compared."""
        self.schema_id.setText(schema_id)
        self._suggested = ""
        self.version.clear()
        self.forget()

    def _rename(self) -> None:
        """Show nothing of the schema of another name."""
        is_schema = self._is_schema
        self.forget()
        self._is_schema = is_schema
        self._weigh()

    def forget(self, why: str = "") -> None:
        """Show no comparison, and say why: the text is no schema, or is being compared."""
        self._since, self._is_schema = None, False
        self.verdict.hide()
        self.changes.hide()
        self.reason.setText(why)
        self._weigh()

    def show_since(self, since: SinceLast | None) -> None:
        """Show what changed since the last version; None where there is none yet."""
        self._since, self._is_schema = since, True
        self._suggest(since.suggestion if since else FIRST_VERSION)
        if since is None:
            self.verdict.hide()
            self.changes.hide()
            self.reason.setText(self.tr("No version of this schema is published yet."))
        else:
            self.verdict.show_verdict(since.comparison, since.version, self.tr("this text"))
            self.changes.show_entries(change_entries(since.comparison))
            self.changes.setVisible(bool(since.comparison.changes))
            suggested = self.tr("{0} is suggested.").format(since.suggestion)
            self.reason.setText(f"{self._why(since)} {suggested}")
        self._weigh()

    def _suggest(self, number: str) -> None:
        if self.version.text() in ("", self._suggested):
            self.version.setText(number)
        self._suggested = number

    def _why(self, since: SinceLast) -> str:
        last = since.version
        match since.bump:
            case Bump.MAJOR if since.comparison.is_compatible is None:
                return self.tr("Whether records of {0} break is undecided: a major version.").format(last)
            case Bump.MAJOR:
                return self.tr("Records of {0} break or lose data: a major version.").format(last)
            case Bump.MINOR:
                return self.tr("More is allowed or declared than in {0}: a minor version.").format(last)
            case Bump.PATCH:
                return self.tr("Records fare as under {0}: a patch.").format(last)

    def problems(self) -> dict[str, str]:
        """Return what is wrong with name and number, by field."""
        found = {}
        if not self.schema_id.text().strip():
            found["schema_id"] = self.tr("A schema needs a name.")
        number = self.version.text().strip()
        if not Version.is_valid(number):
            found["version"] = self.tr("Write a version such as 2.1.0.")
        elif self._since and Version.parse(number) <= Version.parse(self._since.version):
            found["version"] = self.tr("{0} is published; the next version is above it.").format(self._since.version)
        return found

    def _weigh(self) -> None:
        self.publish.setEnabled(self._is_schema)
        problems = self.problems() if self._is_schema else {}
        if not self.schema_id.text():
            problems.pop("schema_id", None)  # not to be asked for before somebody wants to publish
        self.errors.show(problems)

    def _publish(self) -> None:
        problems = self.problems()
        self.errors.show(problems, take_focus=True)
        if not problems:
            self.publish_wanted.emit(self.schema_id.text().strip(), self.version.text().strip())
