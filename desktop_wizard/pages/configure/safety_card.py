"""The card that says how a run is kept from losing anything: dry run and backup."""

from __future__ import annotations

from desktop_wizard.a11y import plain_label
from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.model import BackupStrategy
from desktop_wizard.pages.configure.cards import FormCard
from desktop_wizard.pages.fields import FieldErrors
from desktop_wizard.pages.hosted import way_back
from desktop_wizard.pages.wording import seconds, size


class SafetyCard(FormCard):
    """Dry run and backup."""

    def __init__(self, config: WizardConfig, errors: FieldErrors) -> None:
        super().__init__(errors)
        self.set_title(self.tr("Safety"))
        self._is_free = config.allow_skip_backup
        self._host_decided = not config.auto_backup
        self._way_back = way_back(config) if config.host_records else ""
        self.dry_run = self.add_choice(
            self.tr("&Dry run (recommended)"),
            config.default_dry_run,
            self.tr("Tries every record without changing one."),
        )
        self.backup = self.add_choice(self.tr("Create a back&up before the migration"), config.auto_backup)
        self.backup.setEnabled(self._is_free and not self._host_decided)
        self.strategy = self.add_list(self.tr("&Kind of backup:"), self._kinds(config), config.backup_strategy)
        self.backup_help = self.add_help("", self.backup)
        self.warning = plain_label("", role="warning")
        self.warning.hide()
        self.grid.addWidget(self.warning, self.grid.rowCount(), 0, 1, 2)

    def _kinds(self, config: WizardConfig) -> dict[str, str]:
        own = {BackupStrategy.CUSTOM: self.tr("By the program that opened this wizard")}
        if config.host_records:
            return {str(kind): words for kind, words in own.items()}
        kinds = {
            BackupStrategy.DATABASE_SNAPSHOT: self.tr("Database snapshot"),
            BackupStrategy.INCREMENTAL: self.tr("Affected records only"),
            BackupStrategy.EXPORT_JSON: self.tr("Export as JSON"),
            BackupStrategy.EXPORT_CSV: self.tr("Export as CSV"),
        }
        if config.create_backup is not None:
            kinds |= own
        return {str(kind): words for kind, words in kinds.items()}

    def chosen_strategy(self) -> BackupStrategy | None:
        """Return how the backup is to be made, None for no backup."""
        return BackupStrategy(self.strategy.currentData()) if self.backup.isChecked() else None

    def _about(self, strategy: BackupStrategy) -> str:
        """Say what a kind of backup holds."""
        return {
            BackupStrategy.DATABASE_SNAPSHOT: self.tr("A copy of the whole database, verified."),
            BackupStrategy.INCREMENTAL: self.tr(
                "The records that this plan would change, verified; where a script sees them, all."
            ),
            BackupStrategy.EXPORT_JSON: self.tr("Every row of the table with its exact types, verified."),
            BackupStrategy.EXPORT_CSV: self.tr(
                "Every row for spreadsheets and, with exact types, to restore; verified."
            ),
            BackupStrategy.CUSTOM: self.tr("The host makes and restores it; it can't be verified here."),
        }[strategy]

    def _risk(self) -> str:
        """Say what it means that no backup is made."""
        if self._way_back:
            return self.tr("Without a backup by that program the run can't be rolled back.")
        return self.tr("Disabling the backup is risky. Undo images are kept, so the run can still be rolled back.")

    def show_backup(self, estimate: tuple[int, float] | None) -> None:
        """Say what the backup is: its kind, and measured size (bytes) and time (seconds); None: not known."""
        strategy = BackupStrategy(self.strategy.currentData())
        self.strategy.setEnabled(self.backup.isChecked() and not self._host_decided)
        lines = [self._about(strategy)]
        if estimate is None:
            lines.append(self.tr("Measuring its size…"))
        elif strategy is not BackupStrategy.CUSTOM:
            lines.append(self.tr("About {0}, {1}.").format(size(estimate[0]), seconds(estimate[1])))
        if self._host_decided:
            kept = "" if self._way_back else self.tr("Undo images are kept.")
            lines = [self.tr("Decided by the program that opened this wizard."), kept]
        elif not self._is_free:
            lines.append(self.tr("A backup can't be skipped here."))
        if self.dry_run.isChecked():
            lines.append(self.tr("A dry run needs none and makes none."))
        text = " ".join(line for line in (*lines, self._way_back) if line)
        self.backup_help.setText(text)
        self.backup.setAccessibleDescription(text)
        is_risky = not self.backup.isChecked() and not self.dry_run.isChecked()
        self.warning.setText(self._risk() if is_risky else "")
        self.warning.setVisible(is_risky)
