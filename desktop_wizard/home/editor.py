"""Home's tab in which a schema is edited, checked as one types, and published as the next version."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.ask import Ask
from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.executor import Executor, Task
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.schema import Schema
from desktop_wizard.engine.schema.example import example_record
from desktop_wizard.engine.schema.locating import Mark
from desktop_wizard.home import editing
from desktop_wizard.home.editing import Basis, Checked, Publication
from desktop_wizard.home.open_registry import OWN, OpenRegistry
from desktop_wizard.home.publish_pane import PublishPane
from desktop_wizard.home.registry_bar import RegistryBar
from desktop_wizard.home.sample_pane import SamplePane
from desktop_wizard.home.schema_pane import SchemaPane
from desktop_wizard.numerals import filled, numerus
from desktop_wizard.pages.errand import Errand
from desktop_wizard.widgets.message import Message

TYPING_PAUSE_MS = 300


class EditorTab(QWidget):
    """One schema at a time; nothing of it is thrown away without a question.

    Attributes:
        basis: what it was before it was edited.
        checked: what was found out about the text as it was last looked at; None while it is looked at again.

    Signals:
        wizard_wanted(WizardConfig): records are to be migrated to what was published.
    """

    wizard_wanted = Signal(object)

    def __init__(self, registry: OpenRegistry, ports: Ports, executor: Executor, ask: Ask) -> None:
        super().__init__()
        self._registry, self._ports, self._ask = registry, ports, ask
        self._opening, self._publishing = Errand(executor, self), Errand(executor, self)
        self._checking, self._comparing = Errand(executor, self), Errand(executor, self)
        self._example = Errand(executor, self)
        self._next: WizardConfig | None = None
        self._compared: tuple[Schema, str, str] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self.basis = Basis()
        self.checked: Checked | None = None
        self.bar = RegistryBar(registry, ports, ask)
        self.message = Message()
        self.schema, self.sample, self.publishing = SchemaPane(), SamplePane(), PublishPane()
        self.migrate = QPushButton(self.tr("&Migrate…"))
        self._lay_out()
        self._connect()
        self._begin(self.basis)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, theme.GAP, 0, 0)
        box.setSpacing(theme.GAP)
        box.addWidget(self.bar)
        row = QHBoxLayout()
        row.addWidget(self.message, 1)
        self.migrate.setProperty("role", "primary")
        row.addWidget(self.migrate)
        box.addLayout(row)
        right = QSplitter(Qt.Orientation.Vertical)
        right.setObjectName("editor side")
        right.addWidget(self.sample)
        right.addWidget(self.publishing)
        right.setSizes([230, 330])
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setObjectName("editor")
        parts.addWidget(self.schema)
        parts.addWidget(right)
        parts.setSizes([500, 460])
        for splitter in (right, parts):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(theme.GAP)
            splitter.setProperty("role", "gap")
        box.addWidget(parts, 1)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._check)
        self._registry.opened.connect(self._weigh)
        self._registry.opened.connect(self._compare_again)
        self._registry.chosen.connect(self._weigh)
        self.schema.typed.connect(self._typed)
        self.sample.changed.connect(self._pause.start)
        self.sample.example_wanted.connect(self._make_example)
        self.schema.open_last.clicked.connect(self._open_last)
        self.schema.open_file.clicked.connect(self._choose_file)
        self.schema.new.clicked.connect(self._start_new)
        self.schema.save.clicked.connect(self._save)
        self.publishing.publish_wanted.connect(self._publish)
        self.publishing.renamed.connect(self._compare)
        self.migrate.clicked.connect(self._migrate)

    # --- opening -------------------------------------------------------------------------------------------

    def may_discard(self) -> bool:
        """Tell whether the text may go: it is as it was, or the user says so."""
        return not self.schema.is_changed or self._ask.confirm_discard(self._name())

    def edit_version(self, schema_id: str, version: str) -> None:
        """Open a version of the registry, unless the user keeps what is there."""
        location, ports = self._registry.location, self._ports
        self._open(lambda: editing.open_version(location, schema_id, version, ports))

    def edit_file(self, path: Path, schema_id: str = "") -> None:
        """Open a file, unless the user keeps what is there; it need not be a schema yet."""
        if self._open(lambda: editing.open_file(path)):
            self.publishing.begin(schema_id or editing.name_of(path))

    def _start_new(self) -> None:
        if self.may_discard():
            self._begin(Basis())

    def _open(self, work: Callable[[], Basis]) -> bool:
        if not self.may_discard():
            return False
        self.schema.hold()
        self._opening.start(lambda task: work(), done=self._begin, failed=self._stay)
        return True

    def _stay(self, error: WizardError) -> None:
        self.schema.release()
        self._cannot(error)

    def _open_last(self) -> None:
        version = self._registry.versions[-1]
        self.edit_version(version.schema_id, version.version)

    def _choose_file(self) -> None:
        path = self._ask.choose_file(self.tr("Open Schema"), "", self.tr("Schemas (*.json);;All files (*)"))
        if path is not None:
            self.edit_file(path, self.publishing.schema_id.text())

    def _begin(self, basis: Basis) -> None:
        self.basis = basis
        self._forget_next()
        self.message.hide()
        self.schema.show_text(basis.text, self._name())
        if basis.schema_id or basis.path is None:
            self.publishing.begin(basis.schema_id)
        self._weigh()
        self._check()

    def _name(self) -> str:
        if self.basis.path is not None:
            return self.basis.path.name
        return self.basis.origin if self.basis.schema_id else self.tr("new schema")

    def _weigh(self) -> None:
        self.schema.open_last.setEnabled(bool(self._registry.versions))

    def _save(self) -> None:
        path = self._ask.choose_file_to_save(
            self.tr("Save Schema"), self.basis.origin.rpartition("/")[2], self.tr("Schemas (*.json)")
        )
        if path is None:
            return
        try:
            editing.save_file(self.schema.code.text(), path)
        except WizardError as error:
            self._cannot(error)
            return
        self.schema.keep()
        self.message.say("success", self.tr("Saved as {0}.").format(path))

    # --- looking at it -------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._compare()

    def _typed(self) -> None:
        self.checked = None
        self._forget_next()
        self._comparing.stop()
        self.publishing.wait()
        self._pause.start()

    def _check(self) -> None:
        """Read the text, and hold the sample record against it."""
        self._pause.stop()
        text, record, basis, ports = self.schema.code.text(), self.sample.text(), self.basis, self._ports

        def work(task: Task) -> tuple[Checked, tuple[Mark, ...] | None]:
            checked = editing.check(text, basis, ports)
            if checked.schema is None or not record:
                return checked, None
            return checked, editing.check_record(record, checked.schema)

        self._checking.start(work, done=lambda found: self._show(*found), failed=self._cannot)

    def _show(self, checked: Checked, record_marks: tuple[Mark, ...] | None) -> None:
        is_new = self.checked is None
        self.checked = checked
        self.schema.show_checked(checked)
        self.sample.example.setEnabled(checked.schema is not None)
        if record_marks is None:
            self.sample.show_nothing()
        else:
            self.sample.show_marks(record_marks)
        if checked.schema is None:
            self.publishing.forget(self.tr("What is published has to be a schema: mend the problems first."))
        elif is_new:
            self._compare()

    def _make_example(self) -> None:
        schema = self.checked.schema if self.checked else None
        if schema is not None:
            self._example.start(
                lambda task: example_record(schema), done=self.sample.show_example, failed=self._cannot
            )

    # --- the next version ----------------------------------------------------------------------------------

    def _compare(self) -> None:
        """Compare with the last version, in the background; nothing is compared out of sight."""
        schema = self.checked.schema if self.checked else None
        if schema is None or not self.isVisible():
            return
        schema_id = self.publishing.schema_id.text().strip()
        location, ports = self._registry.location or OWN, self._ports
        if self._compared == (schema, schema_id, location) and not self.publishing.is_waiting:
            return
        self._compared = (schema, schema_id, location)
        self._comparing.start(
            lambda task: editing.compare_with_last(schema, schema_id, location, ports),
            done=self.publishing.show_since,
            failed=self._cannot,
        )

    def _compare_again(self) -> None:
        """Compare with what is published by now."""
        self._compared = None
        self._compare()

    def _publish(self, schema_id: str, version: str) -> None:
        location, ports = self._registry.location or OWN, self._ports
        schema = self.checked.schema if self.checked else None
        if schema is None:  # it was typed in since, and is being looked at again
            return
        self._publishing.start(
            lambda task: editing.publish(schema, schema_id, version, location, ports),
            done=lambda published: self._published(published, schema),
            failed=self._cannot,
        )

    def _published(self, done: Publication, schema: Schema) -> None:
        version, brought, since = done.version, done.brought, done.since
        if self.schema.code.text() == schema.text:  # else it was typed in since
            self.schema.keep()
        said = [
            self.tr("Published {0} {1} in the program's own registry.").format(version.schema_id, version.version)
        ]
        if brought.published:
            said.append(
                filled(
                    self.tr("{0:,} earlier versions were brought along.", "", numerus(len(brought.published))),
                    len(brought.published),
                )
            )
        self.message.say("warning" if brought.problems else "success", "\n".join([*said, *brought.problems]))
        if since is not None and since.comparison.breaking:
            self._next = WizardConfig(
                registry=OWN,
                schema_id=version.schema_id,
                from_version=since.version,
                to_version=version.version,
            )
            self.migrate.setText(self.tr("&Migrate from {0}…").format(since.version))
            self.migrate.show()
        self._registry.open(OWN, version.schema_id)

    def _migrate(self) -> None:
        self.wizard_wanted.emit(self._next)

    def _forget_next(self) -> None:
        self._next = None
        self.migrate.hide()

    def _cannot(self, error: WizardError) -> None:
        self.message.say("error", str(error))
