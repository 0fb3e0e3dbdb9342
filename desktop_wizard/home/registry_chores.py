"""What can be done with a registry as a whole: publish in it, import it, export it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_wizard.ask import Ask
from desktop_wizard.engine.executor import Executor, Task
from desktop_wizard.engine.ports import Exported, Imported, Ports
from desktop_wizard.home.open_registry import OpenRegistry
from desktop_wizard.numerals import filled, numerus
from desktop_wizard.pages.chore import Chore
from desktop_wizard.widgets.busy import Busy
from desktop_wizard.widgets.message import Message, Tone


class RegistryChores(QWidget):
    """Three buttons, and what came of them.

    Signals:
        publish_wanted(Path): a file is to be published as the next version.
    """

    publish_wanted = Signal(object)

    def __init__(self, registry: OpenRegistry, ports: Ports, executor: Executor, ask: Ask) -> None:
        super().__init__()
        self._registry, self._ports, self._ask = registry, ports, ask
        self.message, self.busy = Message(), Busy()
        self._chore = Chore(executor, self.busy, self.message, self)
        self.publish = QPushButton(self.tr("Pu&blish File…"))
        self.take = QPushButton(self.tr("&Import into Own"))
        self.export = QPushButton(self.tr("E&xport…"))
        self._lay_out()
        self.publish.clicked.connect(self._choose_file)
        self.take.clicked.connect(self._import)
        self.export.clicked.connect(self._export)
        self._chore.changed.connect(self._weigh)
        registry.opening.connect(self.message.hide)
        registry.opening.connect(self._weigh)
        registry.opened.connect(self._weigh)
        self._weigh()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        row = QHBoxLayout()
        for button, text in (
            (self.publish, self.tr("Open a schema in the editor, to publish it as the next version")),
            (self.take, self.tr("Publish all versions of this registry in the program's own one")),
            (self.export, self.tr("Write this registry as a folder of files, with a manifest")),
        ):
            button.setAccessibleDescription(text)
            button.setToolTip(text)
            row.addWidget(button)
        row.addStretch(1)
        box.addWidget(self.message)
        box.addWidget(self.busy)
        box.addLayout(row)

    def _weigh(self) -> None:
        is_free, has_versions = not self._chore.is_running, bool(self._registry.look.versions)
        self.publish.setEnabled(is_free)
        self.take.setEnabled(is_free and has_versions and not self._registry.is_own)
        self.export.setEnabled(is_free and has_versions)

    def _choose_file(self) -> None:
        path = self._ask.choose_file(self.tr("Publish File"), "", self.tr("Schemas (*.json);;All files (*)"))
        if path is not None:
            self.publish_wanted.emit(path)

    def _import(self) -> None:
        registries, location = self._ports.registries, self._registry.location

        def work(task: Task) -> Imported:
            return registries.own().import_from(registries.open(location))

        self._chore.start(self.tr("Importing…"), work, self._imported)

    def _imported(self, done: Imported) -> None:
        new = len(done.published)
        said = self.tr(
            "{0:,} versions are new in the program's own registry; {1:,} were there before.", "", numerus(new)
        )
        self._tell(filled(said, new, done.already), done.problems)

    def _export(self) -> None:
        folder = self._ask.choose_folder(self.tr("Export Registry"))
        if folder is not None:
            self._write(folder)

    def _write(self, folder: Path) -> None:
        registries, location = self._ports.registries, self._registry.location

        def work(task: Task) -> Exported:
            return registries.export(registries.open(location), folder)

        def done(exported: Exported) -> None:
            said = filled(
                self.tr("{0:,} versions were written to {1}.", "", numerus(exported.versions)),
                exported.versions,
                folder,
            )
            self._tell(said, exported.problems)

        self._chore.start(self.tr("Exporting…"), work, done)

    def _tell(self, said: str, problems: Sequence[str]) -> None:
        tone: Tone = "warning" if problems else "success"
        self.message.say(tone, "\n".join([said, *problems]))
