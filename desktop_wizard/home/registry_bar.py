"""The line on which a registry is opened and a schema of it chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_wizard.a11y import LineEdit, labelled, name
from desktop_wizard.ask import Ask
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.ports import Ports
from desktop_wizard.home.open_registry import OWN, OpenRegistry
from desktop_wizard.widgets.message import Message


class RegistryBar(QWidget):
    """Shows what is open, wherever that was said, and opens something else."""

    def __init__(self, registry: OpenRegistry, ports: Ports, ask: Ask) -> None:
        super().__init__()
        self._registry, self._ports, self._ask = registry, ports, ask
        self.location = LineEdit()
        self.folder = QPushButton(self.tr("F&older…"))
        self.files = QPushButton(self.tr("&Files…"))
        self.own = QPushButton(self.tr("O&wn"))
        self.schema = QComboBox()
        self.message = Message()
        self._lay_out()
        self.location.returnPressed.connect(self._open_typed)
        self.folder.clicked.connect(self._choose_folder)
        self.files.clicked.connect(self._choose_files)
        self.own.clicked.connect(lambda: registry.open(OWN))
        self.schema.currentTextChanged.connect(registry.choose)
        registry.opening.connect(self._show_opening)
        registry.opened.connect(self._show)
        registry.chosen.connect(self._show)
        registry.failed.connect(self._cannot)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        labelled(row, self.tr("Re&gistry:"), self.location)
        self.location.setAccessibleDescription(self.tr("A folder or file; Enter opens it."))
        self.location.setPlaceholderText(self.tr("A folder or file with schemas"))
        self.location.setMinimumWidth(120)
        for button, text in (
            (self.folder, self.tr("Open a folder with schemas")),
            (self.files, self.tr("Open a registry that is a file, or two versions of a schema")),
            (self.own, self.tr("Open the program's own registry")),
        ):
            button.setProperty("role", "compact")
            name(button, button.text().replace("&", ""), text)
            button.setToolTip(text)
            row.addWidget(button)
        self.schema.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.schema.setMinimumContentsLength(18)
        labelled(row, self.tr("S&chema:"), self.schema)
        row.setStretchFactor(self.location, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(row)
        box.addWidget(self.message)

    # --- what is open --------------------------------------------------------------------------------------

    def _show_opening(self) -> None:
        self.message.hide()
        self.location.setText(self._registry.location)
        self._show()

    def _show(self) -> None:
        with QSignalBlocker(self.schema):
            self.schema.clear()
            self.schema.addItems(list(self._registry.look.versions))
            self.schema.setCurrentText(self._registry.schema_id)
        self.schema.setEnabled(bool(self.schema.count()))
        problems = self._registry.look.problems
        if problems:
            self.message.say("warning", "\n".join(problems[:3]))

    def _cannot(self, error: WizardError) -> None:
        self.message.say("error", str(error))

    # --- opening something else ----------------------------------------------------------------------------

    def _open_typed(self) -> None:
        if typed := self.location.text().strip():
            self._registry.open(typed)

    def _choose_folder(self) -> None:
        folder = self._ask.choose_folder(self.tr("Open Registry"))
        if folder is not None:
            self._registry.open(str(folder))

    def _choose_files(self) -> None:
        kinds = self.tr("Schemas and registries (*.json *.zip *.db);;All files (*)")
        self.open_files(self._ask.choose_files(self.tr("Open Schemas"), "", kinds))

    def open_files(self, files: list[Path]) -> None:
        """Open one file as a registry, or two as the versions that the user says they are."""
        if len(files) == 1:
            self._registry.open(str(files[0]))
        elif len(files) == 2 and (versions := self._ask.versions_of(files)):
            self._registry.open(self._ports.registries.pair(versions))
        elif len(files) > 2:
            self.message.say("warning", self.tr("Choose one registry, or the two versions of one schema."))
