"""The cards of the form: batches, errors, advanced options; and what they have in common."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QSpinBox, QWidget

from desktop_wizard.a11y import LineEdit, name, plain_label, show_text, spoken, without_marks
from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.model import RunOptions
from desktop_wizard.engine.plan.plan import LARGE_BATCH
from desktop_wizard.numerals import filled, numerus
from desktop_wizard.pages.fields import FieldErrors
from desktop_wizard.widgets.card import Card

MANY_RECORDS = 100_000
_INDENT = 6
_WIDEST = 1_000_000
"""What can be typed; what may stand there is decided by `option_problems`, which says so beside the field."""


def recommended_batch_size(records: int) -> int:
    """Return the batch size to recommend: small enough to pause at once, large enough to be quick."""
    return 1000 if records < MANY_RECORDS else 2000


class FormCard(Card):
    """A card with fields.

    Signals:
        changed(): a field was changed.
    """

    changed = Signal()

    def __init__(self, errors: FieldErrors) -> None:
        super().__init__()
        self._errors = errors
        self._labels: dict[QSpinBox, QLabel] = {}
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(4)
        self.grid.setColumnStretch(1, 1)
        self.body.addLayout(self.grid)
        self.body.addStretch(1)

    def add_number(self, key: str, text: str, value: int, suffix: str = "") -> QSpinBox:
        """Add a labelled number with the place for its error."""
        field = QSpinBox()
        field.setRange(0, _WIDEST)
        field.setGroupSeparatorShown(True)
        field.setValue(value)
        field.setSuffix(suffix)
        field.setAccelerated(True)
        field.lineEdit().setTextMargins(_INDENT, 0, 0, 0)  # a style sheet's padding does not reach it
        field.setFixedWidth(field.fontMetrics().averageCharWidth() * 28)
        label = plain_label(text)
        label.setBuddy(field)
        name(field, spoken(text))
        self._labels[field] = label
        row = self.grid.rowCount()
        self.grid.addWidget(label, row, 0)
        self.grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignLeft)
        self.grid.addWidget(self._errors.add(key, field), row + 1, 0, 1, 2)
        field.valueChanged.connect(self.changed)
        return field

    def add_text(self, key: str, text: str, value: str = "", help_text: str = "") -> LineEdit:
        """Add a labelled line of text with the place for its error, and what helps below it."""
        field = LineEdit(value)
        label = plain_label(text)
        label.setBuddy(field)
        name(field, spoken(text))
        row = self.grid.rowCount()
        self.grid.addWidget(label, row, 0)
        self.grid.addWidget(field, row, 1)
        self.grid.addWidget(self._errors.add(key, field), row + 1, 1)
        if help_text:
            self.add_help(help_text, field)
        field.textChanged.connect(self.changed)
        return field

    def show_number(self, field: QSpinBox, is_shown: bool) -> None:
        """Show or hide a number together with its label."""
        for widget in (self._labels[field], field):
            widget.setVisible(is_shown)

    def add_list(self, text: str, choices: Mapping[str, str], chosen: str, key: str = "") -> QComboBox:
        """Add a labelled list of choices, each a value with the words for it; with a key, it may have an error."""
        field = QComboBox()
        for value, words in choices.items():
            field.addItem(words, value)
        field.setCurrentIndex(field.findData(chosen))
        label = plain_label(text)
        label.setBuddy(field)
        row = self.grid.rowCount()
        self.grid.addWidget(label, row, 0)
        self.grid.addWidget(field, row, 1)
        if key:
            self.grid.addWidget(self._errors.add(key, field), row + 1, 1)
        field.currentIndexChanged.connect(self.changed)
        return field

    def add_choice(self, text: str, is_on: bool, help_text: str = "") -> QCheckBox:
        """Add a check box with what helps below it."""
        box = QCheckBox(text)
        box.setChecked(is_on)
        self.grid.addWidget(box, self.grid.rowCount(), 0, 1, 2)
        if help_text:
            self.add_help(help_text, box)
        box.toggled.connect(self.changed)
        return box

    def add_help(self, text: str, about: QWidget) -> QLabel:
        label = plain_label(text, role="muted")
        label.setWordWrap(True)
        label.setIndent(26 if isinstance(about, QCheckBox) else 0)
        about.setAccessibleDescription(text)
        self.grid.addWidget(label, self.grid.rowCount(), 0, 1, 2)
        return label


class BatchCard(FormCard):
    """How many records stand in one transaction."""

    def __init__(self, config: WizardConfig, errors: FieldErrors) -> None:
        super().__init__(errors)
        self.set_title(self.tr("Batch processing"))
        self.batch_size = self.add_number("batch_size", self.tr("Batch si&ze:"), config.default_batch_size)
        self.batch_size.setSuffix(self.tr(" records"))
        self.batch_size.setSingleStep(100)
        self.batch_size.setEnabled(config.allow_batch_size_override)
        self.hint = self.add_help("", self.batch_size)
        self.warning = plain_label("", role="warning")
        self.warning.hide()
        self.grid.addWidget(self.warning, self.grid.rowCount(), 0, 1, 2)

    def show_records(self, records: int) -> None:
        """Say what the batch size comes to."""
        chosen = self.batch_size.value()
        batches = math.ceil(records / chosen) if chosen else 0
        best = recommended_batch_size(records)
        counted = filled(self.tr("{0:,} batches", "", numerus(batches)), batches)
        hint = filled(self.tr("{0} for {1:,} records · recommended: {2:,}"), counted, records, best)
        show_text(self.hint, hint)
        self.batch_size.setAccessibleDescription(without_marks(hint))
        is_large = chosen > LARGE_BATCH
        self.warning.setText(self.tr("Large batches may cause timeouts, and delay a pause.") if is_large else "")
        self.warning.setVisible(is_large)


class ErrorCard(FormCard):
    """What happens when something fails."""

    def __init__(self, config: WizardConfig, errors: FieldErrors) -> None:
        super().__init__(errors)
        self.set_title(self.tr("Errors"))
        self.retry = self.add_choice(self.tr("Ret&ry what a second try can cure"), config.retry_failed_records)
        self.retries = self.add_number("max_retries", self.tr("&Most retries:"), config.max_retries)
        self.delay = self.add_number(
            "retry_delay", self.tr("Retry de&lay:"), round(config.retry_delay * 1000), self.tr(" ms")
        )
        self.delay.setSingleStep(100)
        self.carry_on = self.add_choice(
            self.tr("Continue on &error"), True, self.tr("Off: the first record that fails pauses the run.")
        )
        self.retry.toggled.connect(self._follow)
        self._follow(self.retry.isChecked())

    def _follow(self, is_on: bool) -> None:
        self.retries.setEnabled(is_on)
        self.delay.setEnabled(is_on)


class AdvancedCard(FormCard):
    """What few runs need."""

    def __init__(self, config: WizardConfig, errors: FieldErrors) -> None:
        super().__init__(errors)
        self.parallel = self.add_choice(self.tr("&Parallel processing"), config.parallel_processing)
        self.workers = self.add_number("workers", self.tr("&Workers:"), config.parallel_workers)
        self.streaming = self.add_choice(
            self.tr("Streamin&g"),
            config.streaming_mode,
            self.tr("Commits after every {0} records already.").format(RunOptions.STREAM_SIZE),
        )
        self.timeout = self.add_number(
            "timeout", self.tr("&Timeout:"), round(config.migration_timeout), self.tr(" s")
        )
        self.script = self.add_number(
            "script_seconds", self.tr("Scr&ipt, for each record:"), round(RunOptions().script_seconds), self.tr(" s")
        )
        self.parallel.toggled.connect(self.workers.setEnabled)
        self.workers.setEnabled(config.parallel_processing)
        self.show_seen(False)

    def show_seen(self, is_seen: bool) -> None:
        """Offer the time for a record where a script or a host sees each."""
        self.show_number(self.script, is_seen)
