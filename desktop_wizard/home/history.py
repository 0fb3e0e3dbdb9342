"""Home's tab for the versions of a schema: when each was published, and what changed since the one before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import plain_label
from desktop_wizard.ask import Ask
from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.executor import Executor, Task
from desktop_wizard.engine.ports import Ports, SchemaVersion
from desktop_wizard.engine.version_steps import VersionStep, compare_steps
from desktop_wizard.home.open_registry import OpenRegistry
from desktop_wizard.home.registry_bar import RegistryBar
from desktop_wizard.home.registry_chores import RegistryChores
from desktop_wizard.home.version_pair import change_entries
from desktop_wizard.numerals import filled, numerus
from desktop_wizard.pages.errand import Errand
from desktop_wizard.told import told
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.change_tree import HANDLED_BY, RECORDS, ChangeTree
from desktop_wizard.widgets.message import Message
from desktop_wizard.widgets.text_table import TextTable
from desktop_wizard.widgets.verdict_line import short_verdict

LONGEST_NAME = 60
"""Letters of the schema's name, and how many versions it has, that are shown beside the heading."""

_HASH_SHOWN = 12
_SINCE = 3


class HistoryTab(QWidget):
    """Lists versions, the newest first; what changed is found out in the background, step by step.

    Signals:
        wizard_wanted(WizardConfig): a migration from the version before to the current one is to be begun.
        compare_wanted(str, str): these two versions are to be compared.
        edit_wanted(SchemaVersion): a version is to be edited.
        publish_wanted(Path): a file is to be published as the next version.
    """

    wizard_wanted = Signal(object)
    compare_wanted = Signal(str, str)
    edit_wanted = Signal(object)
    publish_wanted = Signal(object)

    def __init__(self, registry: OpenRegistry, ports: Ports, executor: Executor, ask: Ask) -> None:
        super().__init__()
        self._registry, self._ports = registry, ports
        self._errand = Errand(executor, self)
        self._compared: tuple[SchemaVersion, ...] = ()
        self._shown: tuple[SchemaVersion, ...] = ()
        self._steps: dict[str, VersionStep] = {}
        self.bar = RegistryBar(registry, ports, ask)
        self.message = Message()
        heads = (
            self.tr("Version"),
            self.tr("Published"),
            self.tr("Draft"),
            self.tr("Since the version before"),
            self.tr("SHA-256"),
            self.tr("File"),
        )
        self.table = TextTable(self.tr("Versions, the newest first"), heads, widest=5)
        self.notes = plain_label("", role="value")
        self.changes = ChangeTree()
        self.migrate = QPushButton(self.tr("&Migrate…"))
        self.compare = QPushButton(self.tr("Com&pare…"))
        self.edit = QPushButton(self.tr("&Edit…"))
        self.chores = RegistryChores(registry, ports, executor, ask)
        self.empty = plain_label("", role="help")
        self._lay_out()
        self._connect()
        self._show_versions()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, theme.GAP, 0, 0)
        box.setSpacing(theme.GAP)
        box.addWidget(self.bar)
        self.card = Card(self.tr("Versions"))
        self.migrate.setProperty("role", "primary")
        for button in (self.compare, self.edit, self.migrate):
            self.card.head.addWidget(button)
        self.card.body.addWidget(self.message)
        self.card.body.addWidget(self.empty)
        self.changes.setColumnHidden(RECORDS, True)
        self.changes.setColumnHidden(HANDLED_BY, True)
        self.parts = QSplitter(Qt.Orientation.Vertical)
        self.parts.setObjectName("history")
        self.parts.setChildrenCollapsible(False)
        self.parts.addWidget(self.table)
        self.parts.addWidget(self.changes)
        self.parts.setSizes([260, 200])
        self.card.body.addWidget(self.parts, 1)
        self.notes.setWordWrap(True)
        self.card.body.addWidget(self.notes)
        self.card.body.addWidget(self.chores)
        box.addWidget(self.card, 1)

    def _connect(self) -> None:
        self._registry.opening.connect(self._show_versions)
        self._registry.opened.connect(self._show_versions)
        self._registry.chosen.connect(self._show_versions)
        self.table.changed.connect(self._show_current)
        self.migrate.clicked.connect(self._begin)
        self.compare.clicked.connect(self._compare_current)
        self.edit.clicked.connect(self._edit_current)
        self.chores.publish_wanted.connect(self.publish_wanted)

    # --- the versions --------------------------------------------------------------------------------------

    def _show_versions(self) -> None:
        if self._registry.versions != self._compared:
            self._forget()
        current, self._shown = self.current(), self._registry.versions[::-1]
        self.table.show_lines([self._texts(version) for version in self._shown])
        if current in self._shown:
            self.table.selectRow(self._shown.index(current))
        count, schema_id = len(self._shown), self._registry.schema_id
        self.card.set_aside(
            filled(self.tr("{0} · {1:,} versions", "", numerus(count)), schema_id, count) if count else "",
            longest=LONGEST_NAME,
        )
        self.parts.setVisible(bool(count))
        if self._registry.is_opening:
            self.empty.setText(self.tr("Reading the registry…"))
        elif self._registry.is_own:
            self.empty.setText(
                self.tr(
                    "The program's own registry is empty. Publish a file, or open another registry and import it."
                )
            )
        else:
            self.empty.setText(self.tr("There is no schema here. Open another registry."))
        self.empty.setVisible(not count)
        self._show_current()
        self._compare()

    def _texts(self, version: SchemaVersion) -> list[str]:
        known_as = f" ({version.known_as})" if version.known_as else ""
        published = f"{version.published_at.astimezone():%Y-%m-%d %H:%M}" if version.published_at else "–"
        return [
            version.version + known_as,
            published,
            version.dialect.removeprefix("draft-"),
            self._since(version),
            (version.sha256 or "")[:_HASH_SHOWN],
            version.origin,
        ]

    def _since(self, version: SchemaVersion) -> str:
        step = self._steps.get(version.version)
        if step is not None:
            return short_verdict(step.comparison) if step.comparison else f"✗ {told(step.problem)}"
        return "–" if version is self._registry.versions[0] else "…"

    def current(self) -> SchemaVersion | None:
        """Return the version that is current, None where there is none."""
        line = self.table.current_line()
        return self._shown[line] if line is not None and line < len(self._shown) else None

    def before(self) -> SchemaVersion | None:
        """Return the version before the current one, None where there is none."""
        versions, current = self._registry.versions, self.current()
        at = versions.index(current) if current else 0
        return versions[at - 1] if at else None

    def _show_current(self) -> None:
        version, before = self.current(), self.before()
        step = self._steps.get(version.version) if version else None
        self.changes.show_entries(change_entries(step.comparison) if step and step.comparison else [])
        lines = [self.tr("SHA-256 {0}").format(version.sha256), *map(told, version.notes)] if version else []
        self.notes.setText("\n".join(lines))
        self.notes.setVisible(bool(lines))
        self.migrate.setText(self.tr("&Migrate from {0}…").format(before.version) if before else self.tr("&Migrate…"))
        self._weigh()

    def _weigh(self) -> None:
        for button in (self.migrate, self.compare):
            button.setEnabled(self.before() is not None)
        self.edit.setEnabled(self.current() is not None)

    # --- what changed --------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._compare()

    def _compare(self) -> None:
        """Find out what changed with each version, once; nothing is compared out of sight."""
        versions = self._registry.versions
        if not self.isVisible() or len(versions) < 2 or versions == self._compared:
            return
        self._compared = versions
        location, ports = self._registry.location, self._ports
        steps: list[VersionStep] = []

        def work(task: Task) -> None:
            compare_steps(ports.registries.open(location), versions, steps.append, task.progress)

        self._errand.start(
            work,
            done=lambda _: self._show_steps(steps),
            failed=lambda error: self.message.say("error", str(error)),
            progress=lambda done, total: self._show_steps(steps[:done]),
        )

    def _show_steps(self, steps: Sequence[VersionStep]) -> None:
        """Show what is known by now; the current version stays so."""
        self._steps |= {step.new.version: step for step in steps}
        for line, version in enumerate(self._shown):
            self.table.show_text(line, _SINCE, self._since(version))
        current = self.current()
        if current is not None and current.version in {step.new.version for step in steps}:
            self._show_current()

    def _forget(self) -> None:
        self._errand.stop()
        self._compared, self._steps = (), {}
        self.message.hide()

    # --- what is done with them ----------------------------------------------------------------------------

    def _begin(self) -> None:
        version, before = self.current(), self.before()
        if version and before:
            self.wizard_wanted.emit(
                WizardConfig(
                    registry=self._registry.location,
                    schema_id=version.schema_id,
                    from_version=before.version,
                    to_version=version.version,
                )
            )

    def _compare_current(self) -> None:
        version, before = self.current(), self.before()
        if version and before:
            self.compare_wanted.emit(before.version, version.version)

    def _edit_current(self) -> None:
        if version := self.current():
            self.edit_wanted.emit(version)
