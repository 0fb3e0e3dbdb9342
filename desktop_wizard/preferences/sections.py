"""The sections of the settings that are forms and no more: the look, what runs begin with, what is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import plain_label
from desktop_wizard.engine.model import BackupStrategy
from desktop_wizard.pages.configure.cards import FormCard
from desktop_wizard.pages.fields import FieldErrors
from desktop_wizard.settings import Appearance, Keeping, RunDefaults


class Section(QWidget):
    """One section: its cards below each other, and a sentence on what it is for."""

    def __init__(self, about: str, cards: Sequence[FormCard]) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(*(4 * (theme.GAP,)))
        box.setSpacing(theme.GAP)
        box.addWidget(plain_label(about, role="help"))
        for card in cards:
            box.addWidget(card)
        box.addStretch(1)


class AppearanceSection(Section):
    """How the windows look.

    Signals:
        theme_tried(str): another theme was chosen.
    """

    theme_tried = Signal(str)

    def __init__(self, errors: FieldErrors, now: Appearance) -> None:
        card = FormCard(errors)
        super().__init__(self.tr("The theme that is chosen here is shown at once."), [card])
        themes = {
            "system": self.tr("Like the desktop"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "high_contrast": self.tr("High contrast"),
        }
        self.theme = card.add_list(self.tr("&Theme:"), themes, now.theme)
        self.theme.currentIndexChanged.connect(lambda: self.theme_tried.emit(self.theme.currentData()))
        # Each by its own name, for whoever can't read the one that is shown now.
        languages = {"system": self.tr("Like the desktop"), "en": "English", "de": "Deutsch", "es": "Español"}
        self.language = card.add_list(self.tr("&Language:"), languages, now.language)
        card.add_help(self.tr("Takes effect at the next start. Reports and logs are in English."), self.language)

    def value(self) -> Appearance:
        return Appearance(theme=self.theme.currentData(), language=self.language.currentData())


class RunsSection(Section):
    """What the options of a run begin with."""

    def __init__(self, errors: FieldErrors, now: RunDefaults) -> None:
        safety, pace, failures = FormCard(errors), FormCard(errors), FormCard(errors)
        super().__init__(
            self.tr("What Configure begins with. Each migration may still be given other options there."),
            [safety, pace, failures],
        )
        self._now = now
        kinds = {
            BackupStrategy.DATABASE_SNAPSHOT: self.tr("Database snapshot"),
            BackupStrategy.INCREMENTAL: self.tr("Affected records only"),
            BackupStrategy.EXPORT_JSON: self.tr("Export as JSON"),
            BackupStrategy.EXPORT_CSV: self.tr("Export as CSV"),
        }
        self.dry_run = safety.add_choice(self.tr("&Dry run first"), now.dry_run)
        self.backup = safety.add_list(self.tr("&Kind of backup:"), {str(k): v for k, v in kinds.items()}, now.backup)
        self.batch_size = pace.add_number("batch_size", self.tr("Batch si&ze:"), now.batch_size, self.tr(" records"))
        self.timeout = pace.add_number("timeout", self.tr("&Pause after:"), round(now.timeout), self.tr(" s"))
        self.parallel = pace.add_choice(self.tr("Para&llel processing"), now.parallel)
        self.workers = pace.add_number("workers", self.tr("&Workers:"), now.workers)
        self.retry = failures.add_choice(self.tr("&Retry what a second try can cure"), now.retry)
        self.retries = failures.add_number("max_retries", self.tr("&Most retries:"), now.max_retries)
        self.delay = failures.add_number(
            "retry_delay", self.tr("Retr&y delay:"), round(now.retry_delay * 1000), self.tr(" ms")
        )

    def value(self) -> RunDefaults:
        now = self._now
        return RunDefaults(
            batch_size=self.batch_size.value(),
            parallel=self.parallel.isChecked(),
            workers=self.workers.value(),
            retry=self.retry.isChecked(),
            max_retries=self.retries.value(),
            retry_delay=_exact(self.delay.value(), now.retry_delay, per_second=1000),
            timeout=_exact(self.timeout.value(), now.timeout, per_second=1),
            dry_run=self.dry_run.isChecked(),
            backup=self.backup.currentData(),
        )


class KeepingSection(Section):
    """How long copies of records are kept."""

    def __init__(self, errors: FieldErrors, now: Keeping) -> None:
        card = FormCard(errors)
        super().__init__(
            self.tr("Backups and undo images are copies of your records. None of them goes before you ask for it."),
            [card],
        )
        self.backups = card.add_number("backups", self.tr("&Backups of each table:"), now.backups)
        card.add_help(self.tr("Delete Older on Backups begins with this number."), self.backups)
        self.undo_days = card.add_number("undo_days", self.tr("&Undo images:"), now.undo_days, self.tr(" days"))
        card.add_help(
            self.tr("Remove Old Undo Images on Runs is about runs that ended longer ago than this."), self.undo_days
        )

    def value(self) -> Keeping:
        return Keeping(backups=self.backups.value(), undo_days=self.undo_days.value())


def _exact(shown: int, before: float, *, per_second: int) -> float:
    """Return seconds as they were where their rounded number was left alone, else as the number says."""
    return before if shown == round(before * per_second) else shown / per_second
