"""Step 1, the page: record source, schema and versions, and how they compare."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_wizard.a11y import plain_label
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.impact import Match
from desktop_wizard.engine.model import Selection, WizardStep
from desktop_wizard.numerals import filled, number
from desktop_wizard.pages.base import Button, Desk, FooterButton, Page
from desktop_wizard.pages.dropping import dropped
from desktop_wizard.pages.errand import Errand
from desktop_wizard.pages.fields import FieldErrors
from desktop_wizard.pages.select.host_card import HostCard
from desktop_wizard.pages.select.looking import Look, Recognised, field_of, look_at_selection
from desktop_wizard.pages.select.schema_card import SchemaCard
from desktop_wizard.pages.select.source_card import SourceCard
from desktop_wizard.widgets.busy import Busy
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.summary_badge import SummaryBadge

SETTLE_MS = 150
"""Choosing a table changes four fields at once; one look is enough."""


class SelectPage(Page):
    """Which records go from which version to which.

    What is chosen is looked at in the background, so that an error stands beside its field before Next is pressed.
    """

    step = WizardStep.SELECT
    enter_goes_on = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Select Versions"),
            self.tr("Choose the records and the schema versions to migrate between."),
        )
        self.errors = FieldErrors()
        self.source_card = (HostCard if desk.config.host_records else SourceCard)(desk, self.errors)
        self.schema_card = SchemaCard(desk, self.errors)
        self.summary = SummaryBadge()
        self.hint = plain_label("", role="muted")
        self.hint.setWordWrap(True)
        self.busy = Busy()
        self._errand, self._recognising = (Errand(desk.executor, self) for _ in range(2))
        self._recognised: Recognised | None = None
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self._look)
        self._looked: tuple[Selection, Look] | None = None
        self._found: dict[str, str] = {}
        self._is_wanted = False
        self._is_touched = False
        self.setAcceptDrops(True)
        self._lay_out()
        self.source_card.changed.connect(self._changed)
        self.schema_card.changed.connect(self._changed)
        self.busy.cancelled.connect(self._stop_waiting)
        for combo in (self.schema_card.from_version, self.schema_card.to_version):
            combo.activated.connect(self._touched)
        self.source_card.touched.connect(self._touched)
        self.schema_card.registry.textEdited.connect(self._touched)
        self._say_waiting()

    def _lay_out(self) -> None:
        card = Card(self.tr("Compatibility summary"))
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.summary, 1)
        row.addWidget(self.hint, 1, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(row)
        card.body.addWidget(self.busy)
        self.body.addWidget(self.source_card)
        self.body.addWidget(self.schema_card)
        self.body.addWidget(card)
        self.body.addStretch(1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take a database as the record source, and anything else as the registry."""
        found = dropped(event.mimeData())
        event.acceptProposedAction()
        self._touched()
        if found.databases:
            self.source_card.take_file(found.databases[0])
        if found.schemas:
            self.schema_card.take_files(found.schemas)

    @property
    def has_choices(self) -> bool:
        """Whether the user has chosen something that would be lost."""
        return self._is_touched

    def enter(self) -> None:
        if not self.source_card.is_looking and self.source_card.source() is None:
            self.source_card.look()
        if not self.schema_card.is_looking and not self.schema_card.schema.count():
            self.schema_card.look()

    def leave(self) -> None:
        self._is_wanted = False

    def first_focus(self) -> QWidget:
        if (field := self.source_card.first_field()) is not None:
            return field
        return self.schema_card.from_version if self.schema_card.location else self.schema_card.registry

    def footer(self) -> Sequence[FooterButton]:
        return (
            FooterButton(Button.CancelButton, self.tr("&Cancel")),
            FooterButton(Button.NextButton, self.tr("&Next"), "primary"),
        )

    def selection(self) -> Selection | None:
        """Return what is chosen, None while something is missing."""
        source, schema = self.source_card.source(), self.schema_card
        if source is None or schema.problems():
            return None
        return Selection(
            source=source,
            registry=schema.location,
            schema_id=schema.schema.currentText(),
            from_version=schema.from_version.currentText(),
            to_version=schema.to_version.currentText(),
        )

    def may_go_on(self) -> bool:
        if self._is_looking():
            self._is_wanted = True
            self.busy.start(self.tr("Looking at the records…"))
            return False
        if problems := self._problems():
            self.errors.show(problems, take_focus=True)
            return False
        self.desk.session.selection = self.selection()
        return True

    def _problems(self) -> dict[str, str]:
        return self.source_card.problems() | self.schema_card.problems() | self._found

    def _is_looking(self) -> bool:
        return (
            self.source_card.is_looking
            or self.schema_card.is_looking
            or self._settling.isActive()
            or self._errand.is_running
        )

    def _touched(self) -> None:
        self._is_touched = True

    def _changed(self) -> None:
        self._looked, self._found = None, {}
        self._settling.start()

    def _look(self) -> None:
        """Compare what is chosen, as far as it can be compared."""
        selection = self.selection()
        if self.source_card.is_looking or self.schema_card.is_looking:
            return
        if selection is None or self.source_card.problems():
            self._errand.stop()
            self._say_waiting()
            self._go_on()
            return
        self._recognise(selection)
        ports = self.desk.ports
        self.busy.start(self.tr("Estimating from a sample…"))
        self._errand.start(
            lambda task: (selection, look_at_selection(selection, ports)), done=self._show, failed=self._cannot
        )

    def _recognise(self, selection: Selection) -> None:
        """Find out which version the records look like; nobody waits for it."""
        wanted = Recognised.of(selection, self.schema_card.sources)
        if wanted == self._recognised:
            return
        self._recognised = wanted
        self.schema_card.show_matches({})
        ports = self.desk.ports
        self._recognising.start(
            lambda task: wanted.look(ports, task.is_wanted),
            done=self._show_matches,
            failed=lambda error: None,  # the look at the selection itself says what is wrong
        )

    def _show_matches(self, matches: Mapping[str, Match]) -> None:
        self.schema_card.show_matches(matches)
        source, chosen = self.source_card.source(), self.schema_card.from_version.currentText()
        likeliest = max(matches, key=lambda version: (matches[version].valid, version == chosen), default=chosen)
        if source is not None and source.version_column is None and not self._is_touched:
            self.schema_card.suggest_from(likeliest)

    def _show(self, looked: tuple[Selection, Look]) -> None:
        self.busy.stop()
        selection, look = looked
        self._looked = looked
        self.summary.show_summary(look.breaking, look.additive, look.impact)
        self.summary.show()
        self.hint.setText(self._hint(selection, look))
        if look.by_version and selection.from_version not in look.by_version:
            most = max(look.by_version, key=lambda version: look.by_version[version])
            self.schema_card.suggest_from(most)
        self.errors.show({})
        self._go_on()

    def _hint(self, selection: Selection, look: Look) -> str:
        lines = [
            self.tr("Counted over all records.")
            if look.impact.is_exact
            else filled(
                self.tr("Estimated from {0:,} records with 95 % confidence; Review counts all."), look.impact.sampled
            )
        ]
        if look.by_version:
            shares = ", ".join(
                f"{version}: {number(count)}" for version, count in sorted(look.by_version.items())[:5]
            )
            lines.append(self.tr("Records per version: {0}").format(shares))
        elif selection.source.version_column is None:
            lines.append(self.tr("Without a version column, the journal knows which records are migrated."))
        return "\n".join(lines)

    def _cannot(self, error: WizardError) -> None:
        self.busy.stop()
        self.summary.hide()
        message = " ".join(part for part in (error.what, error.cure) if part)
        self._found = {field_of(error): message}
        self.hint.setText(self.tr("These can't be compared."))
        self._go_on()

    def _say_waiting(self) -> None:
        self.busy.stop()
        self.summary.hide()
        self.hint.setText(self.tr("Choose a database, a registry and two versions to see how they compare."))

    def _stop_waiting(self) -> None:
        self._is_wanted = False
        self._errand.stop()
        self._say_waiting()

    def _go_on(self) -> None:
        """Do what Next asked for while the answer was still awaited; else show what was found."""
        if self._is_wanted:
            self._is_wanted = False
            self.ready.emit()
            return
        shown = self._found | (self.source_card.problems() if self.source_card.problem else {})
        self.errors.show(shown | (self.schema_card.problems() if self.schema_card.problem else {}))
