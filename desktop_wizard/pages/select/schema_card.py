"""The card that says which schema, and from which version to which."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import semver
from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton

from desktop_wizard.a11y import LineEdit, name, plain_label, set_role, spoken
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.impact import Match
from desktop_wizard.engine.ports import SchemaVersion
from desktop_wizard.numerals import filled
from desktop_wizard.pages.base import Desk
from desktop_wizard.pages.errand import Errand
from desktop_wizard.pages.fields import FieldErrors
from desktop_wizard.pages.select.looking import RegistryLook, look_at_given, look_at_registry
from desktop_wizard.pages.select.registry_dialog import RegistryDialog
from desktop_wizard.widgets.card import Card

TYPING_PAUSE_MS = 400

# Called by this name with its context, so that lupdate finds the texts.
translate = QCoreApplication.translate


class SchemaCard(Card):
    """Registry, schema, and the two versions; To offers only what is above From.

    Signals:
        changed(): another schema or version was chosen.
    """

    changed = Signal()

    def __init__(self, desk: Desk, errors: FieldErrors) -> None:
        super().__init__(self.tr("Schema and versions"))
        self._desk, self._errors = desk, errors
        self._versions: dict[str, tuple[SchemaVersion, ...]] = {}
        self.problem = ""
        self._errand = Errand(desk.executor, self)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._typing.timeout.connect(self.look)
        self._kept = ""
        self.registry = LineEdit(desk.config.registry or "")
        self.registry.setPlaceholderText(self.tr("Folder or file with the versions of the schema"))
        self.browse = QPushButton(self.tr("Brow&se…"))
        name(self.browse, self.tr("Browse for a registry"))
        self.schema, self.from_version, self.to_version = (QComboBox() for _ in range(3))
        self.browse_files = QPushButton(self.tr("Fi&les…"))
        name(self.browse_files, self.tr("Choose a registry file or two schemas"))
        self.details = QPushButton(self.tr("D&etails…"))
        self.details.setProperty("role", "compact")
        name(self.details, self.tr("Details of the registry"))
        self.details.setEnabled(False)
        self.match = plain_label("", role="muted")
        self.match.hide()
        self._matches: Mapping[str, Match] = {}
        self._look: RegistryLook | None = None
        self._dialog = RegistryDialog(self, desk.ports, desk.ask)
        self._lay_out()
        if desk.config.given_schemas:
            self._show_given()
        self.browse_files.clicked.connect(self._choose_files)
        self.details.clicked.connect(self._show_details)
        self._dialog.located.connect(self.look)
        self.registry.textEdited.connect(lambda: self._typing.start())
        self.registry.editingFinished.connect(self._stop_typing)
        self.browse.clicked.connect(self._choose)
        self.schema.currentIndexChanged.connect(self._show_versions)
        self.from_version.currentIndexChanged.connect(self._show_targets)
        self.from_version.currentIndexChanged.connect(self._show_match)
        self.to_version.currentIndexChanged.connect(self.changed)

    def _lay_out(self) -> None:
        self.head.addWidget(self.details)  # first, so that Tab comes to it in reading order
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        arrow = plain_label("→", role="heading")
        arrow.setAccessibleName(self.tr("Migration direction: from left to right"))
        set_role(arrow, QAccessible.Role.Graphic)
        rows = (
            (0, 0, 4, "registry", self.tr("&Registry:"), self.registry),
            (2, 0, 4, "schema", self.tr("Schema &id:"), self.schema),
            (4, 0, 1, "from_version", self.tr("Migrate &from:"), self.from_version),
            (4, 3, 3, "to_version", self.tr("Migrate &to:"), self.to_version),
        )
        for row, column, span, key, text, field in rows:
            label = plain_label(text)
            label.setBuddy(field)
            name(field, spoken(text))
            grid.addWidget(label, row, column)
            grid.addWidget(field, row, column + 1, 1, span)
            grid.addWidget(self._errors.add(key, field), row + 1, column + 1, 1, span)
            if field is self.registry:
                # now, so that Tab comes to them here
                grid.addWidget(self.browse, row, column + 1 + span)
                grid.addWidget(self.browse_files, row, column + 2 + span)
        grid.addWidget(self.match, 6, 1)
        grid.addWidget(arrow, 4, 2, Qt.AlignmentFlag.AlignCenter)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(4, 1)
        self.body.addLayout(grid)

    @property
    def is_looking(self) -> bool:
        return self._errand.is_running or self._typing.isActive()

    @property
    def location(self) -> str:
        """Where the versions are read from; what a host gave lies in the data folder once it was looked at."""
        return self._kept if self._desk.config.given_schemas else self.registry.text().strip()

    def _show_given(self) -> None:
        """Leave no choice of a registry: the host gave the schemas themselves."""
        self.registry.setText(self.tr("(given by the program that opened this wizard)"))
        for control in (self.registry, self.browse, self.browse_files):
            control.setEnabled(False)

    def problems(self) -> dict[str, str]:
        """Return what is wrong by field."""
        if self.problem:
            return {"registry": self.problem}
        if not self.location:
            return {"registry": self.tr("Choose the folder that holds the versions of the schema.")}
        if not self.schema.currentText():
            return {"registry": self.tr("There is no schema in this registry.")}
        if not self.to_version.currentText():
            return {
                "to_version": self.tr("There is no version above {0} to migrate to.").format(
                    self.from_version.currentText()
                )
            }
        return {}

    def look(self) -> None:
        """Find out which schemas the registry has."""
        self._typing.stop()
        self.problem = ""
        location, ports, config = self.location, self._desk.ports, self._desk.config
        if config.given_schemas:
            self._errand.start(
                lambda task: look_at_given(config, ports), done=self._take_given, failed=self._cannot_look
            )
        elif location:
            self._errand.start(
                lambda task: look_at_registry(location, ports), done=self._show_schemas, failed=self._cannot_look
            )
        else:
            self._show_schemas(RegistryLook({}, ()))

    def _take_given(self, given: tuple[str, RegistryLook]) -> None:
        self._kept, look = given
        self._show_schemas(look)

    @property
    def sources(self) -> tuple[str, ...]:
        """The versions that can be migrated from, the oldest first."""
        return tuple(self.from_version.itemText(at) for at in range(self.from_version.count()))

    def show_matches(self, matches: Mapping[str, Match]) -> None:
        """Say of each version that can be migrated from how many sampled records are valid under it."""
        self._matches = matches
        for at, version in enumerate(self.sources):
            text = self._match_text(version)
            self.from_version.setItemData(at, text, Qt.ItemDataRole.ToolTipRole)
            self.from_version.setItemData(
                at, f"{version}. {text}" if text else None, Qt.ItemDataRole.AccessibleTextRole
            )
        self._show_match()

    def _show_match(self) -> None:
        text = self._match_text(self.from_version.currentText())
        self.match.setText(text)
        self.match.setVisible(bool(text))
        self.from_version.setAccessibleDescription(text)

    def _match_text(self, version: str) -> str:
        match = self._matches.get(version)
        if match is None:
            return ""
        return filled(self.tr("Valid under {0}: {1:,} of {2:,} sampled"), version, match.valid, match.sampled)

    def suggest_from(self, version: str) -> None:
        """Choose the version that most records are on, unless the host has named one."""
        if self._desk.config.from_version is None:
            self.from_version.setCurrentText(version)

    def _stop_typing(self) -> None:
        if self._typing.isActive():
            self.look()

    def _choose(self) -> None:
        path = self._desk.ask.choose_folder(self.tr("Choose Registry"), self.location)
        if path is not None:
            self.registry.setText(str(path))
            self.look()

    def _choose_files(self) -> None:
        kinds = self.tr("Registries and schemas (*.json *.zip *.db);;All files (*)")
        self.take_files(self._desk.ask.choose_files(self.tr("Choose Registry"), self.location, kinds))

    def take_files(self, files: Sequence[Path]) -> None:
        """Look at a registry's file or folder, or at two schemas, once it is known which versions they are.

        Nothing is taken where a host gave the schemas.
        """
        if self._desk.config.given_schemas:
            return
        location = str(files[0]) if len(files) == 1 else ""
        if len(files) == 2 and (versions := self._desk.ask.versions_of(files)):
            location = self._desk.ports.registries.pair(versions)
        if location:
            self.registry.setText(location)
            self.look()

    def _show_details(self) -> None:
        if self._look is not None:
            self._dialog.show_registry(self._look)

    def _cannot_look(self, error: WizardError) -> None:
        self._show_schemas(RegistryLook({}, ()))
        self.problem = " ".join(part for part in (error.what, error.cure) if part)
        self.changed.emit()

    def _show_schemas(self, look: RegistryLook) -> None:
        self._look = look if look.title else None
        self.details.setEnabled(self._look is not None)
        if self._dialog.isVisible():
            self._dialog.show_look(look)
        self._versions = dict(look.versions)
        if look.problems and not look.versions:
            self.problem = look.problems[0]
        self.set_aside(_remarks(look))
        _fill(self.schema, list(look.versions), self._desk.config.schema_id)
        self._show_versions()

    def _show_versions(self) -> None:
        versions = [known.version for known in self._versions.get(self.schema.currentText(), ())]
        sources = versions[:-1] if len(versions) > 1 else versions
        wanted = self._desk.config.from_version
        if wanted is None and sources:
            wanted = sources[-1]
        _fill(self.from_version, sources, wanted)
        self._show_targets()

    def _show_targets(self) -> None:
        versions = [known.version for known in self._versions.get(self.schema.currentText(), ())]
        chosen = self.from_version.currentText()
        above = [version for version in versions if chosen and _order(version) > _order(chosen)]
        wanted = self.to_version.currentText() or self._desk.config.to_version or (above[-1] if above else "")
        _fill(self.to_version, above, wanted if wanted in above else above[-1] if above else None)
        self.changed.emit()


def _remarks(look: RegistryLook) -> str:
    """Return what there is to be said of a registry, as numbers."""
    counted = (
        (len(look.problems), translate("SchemaCard", "not read: {0:,}")),
        (len(look.missing), translate("SchemaCard", "missing: {0:,}")),
        (look.notes, translate("SchemaCard", "notes: {0:,}")),
    )
    return ", ".join(filled(text, count) for count, text in counted if count)


def _fill(combo: QComboBox, texts: Sequence[str], chosen: str | None) -> None:
    with QSignalBlocker(combo):
        combo.clear()
        combo.addItems(list(texts))
        if chosen in texts:
            combo.setCurrentText(str(chosen))


def _order(version: str) -> semver.Version:
    return semver.Version.parse(version, optional_minor_and_patch=True)
