"""The backups that were made before runs: proving them, going back to one, and deleting what is not needed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import labelled
from desktop_wizard.ask import Ask
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.executor import Executor, Task
from desktop_wizard.engine.model import Backup, BackupStrategy
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.restore import RestoreForecast, RestoreResult, look_at_restore, restore_backup
from desktop_wizard.engine.retention import Retention, delete_backup, surplus
from desktop_wizard.numerals import filled, number
from desktop_wizard.pages.chore import Chore
from desktop_wizard.pages.wording import records, size
from desktop_wizard.user_settings import UserSettings
from desktop_wizard.widgets.busy import Busy
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.message import Message
from desktop_wizard.widgets.text_table import TextTable


class BackupsTab(QWidget):
    """Lists backups, the newest first, and acts on the current one."""

    def __init__(self, ports: Ports, executor: Executor, ask: Ask, settings: UserSettings) -> None:
        super().__init__()
        self._ports, self._ask, self._settings = ports, ask, settings
        self._backups: Sequence[Backup] = ()
        self.message, self.busy = Message(), Busy()
        self._chore = Chore(executor, self.busy, self.message, self)
        heads = (
            self.tr("Made"),
            self.tr("Kind"),
            self.tr("Of"),
            self.tr("Records"),
            self.tr("Size"),
            self.tr("For run"),
        )
        self.table = TextTable(self.tr("Backups"), heads, figures=(3, 4), widest=2)
        self.verify = QPushButton(self.tr("&Verify"))
        self.restore = QPushButton(self.tr("R&estore…"))
        self.delete = QPushButton(self.tr("&Delete…"))
        self.keep = QSpinBox()
        self.prune = QPushButton(self.tr("Delete &Older…"))
        self._lay_out()
        self.table.changed.connect(self._weigh)
        self._chore.changed.connect(self._weigh)
        self.verify.clicked.connect(self._verify)
        self.restore.clicked.connect(self._look_at_restore)
        self.delete.clicked.connect(self._delete)
        self.prune.clicked.connect(self._prune)
        self._weigh()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, theme.GAP, 0, 0)
        box.setSpacing(theme.GAP)
        box.addWidget(self.message)
        self.card = Card(self.tr("Backups"))
        for button in (self.verify, self.restore, self.delete):
            self.card.head.addWidget(button)
        for button in (self.restore, self.delete):
            button.setProperty("role", "danger")
        self.card.body.addWidget(self.table, 1)
        self.card.body.addWidget(self.busy)
        self.card.body.addLayout(self._retention())
        box.addWidget(self.card, 1)

    def _retention(self) -> QHBoxLayout:
        row = QHBoxLayout()
        labelled(row, self.tr("&Keep the newest of each table:"), self.keep)
        self.keep.setRange(1, 1000)
        self.keep.setValue(self._settings.current.keeping.backups)
        self._settings.changed.connect(lambda now: self.keep.setValue(now.keeping.backups))
        row.addWidget(self.prune)
        row.addStretch(1)
        return row

    # --- the list ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the folder of backups again."""
        self._backups = self._ports.backups.list()
        self.table.show_lines([self._texts(backup) for backup in self._backups])
        total = sum(backup.size for backup in self._backups)
        self.card.set_aside(self.tr("{0} in {1}").format(size(total), self._ports.data_dir / "backups"))
        damaged = self._ports.backups.damaged()
        if damaged:
            self.message.say("warning", "\n".join(damaged))
        self._weigh()

    def _texts(self, backup: Backup) -> list[str]:
        source = backup.source
        return [
            f"{backup.created_at.astimezone():%Y-%m-%d %H:%M:%S}",
            self.kind(backup.strategy),
            f"{source.table} · {source.url.removeprefix('sqlite:///')}",
            number(backup.records),
            size(backup.size),
            backup.run_id,
        ]

    def kind(self, strategy: BackupStrategy) -> str:
        """Return the kind of a backup in the user's language."""
        return {
            BackupStrategy.DATABASE_SNAPSHOT: self.tr("snapshot"),
            BackupStrategy.INCREMENTAL: self.tr("affected records"),
            BackupStrategy.EXPORT_JSON: self.tr("JSON export"),
            BackupStrategy.EXPORT_CSV: self.tr("CSV export"),
            BackupStrategy.CUSTOM: self.tr("host's own"),
        }[strategy]

    def current(self) -> Backup | None:
        line = self.table.current_line()
        if line is None or line >= len(self._backups):  # the table may still show what was there before
            return None
        return self._backups[line]

    def _weigh(self) -> None:
        is_free, backup = not self._chore.is_running, self.current()
        for button in (self.verify, self.restore, self.delete):
            button.setEnabled(is_free and backup is not None)
        self.prune.setEnabled(is_free and len(self._backups) > 1)

    # --- what is done with them ----------------------------------------------------------------------------

    def _verify(self) -> None:
        if backup := self.current():
            ports = self._ports

            def work(task: Task) -> None:
                ports.backups.verify(backup, task.progress)

            said = self.tr("Backup {0} is whole: {1}.").format(backup.id, records(backup.records))
            self._chore.start(self.tr("Verifying the backup…"), work, lambda _: self._done(said))

    def _look_at_restore(self) -> None:
        if backup := self.current():
            ports = self._ports

            def work(task: Task) -> RestoreForecast:
                return look_at_restore(backup, None, ports, progress=task.progress)

            self._chore.start(self.tr("Comparing the records with the backup…"), work, self._confirm_restore)

    def _confirm_restore(self, seen: RestoreForecast) -> None:
        choice = self._ask.confirm_restore(seen)
        if choice is None:
            return
        ports = self._ports

        def work(task: Task) -> RestoreResult:
            return restore_backup(seen.backup, None, ports, conflicts=choice, progress=task.progress)

        self._chore.start(self.tr("Restoring…"), work, lambda result: self._done(result.summary))

    def _delete(self) -> None:
        backup = self.current()
        if backup and self._ask.confirm_delete_backups(1, size(backup.size)):
            self._remove([backup])

    def _prune(self) -> None:
        wanted = Retention(keep=self.keep.value())
        gone = surplus(self._backups, wanted, self._ports.clock.now())
        if not gone:
            self.message.say("info", self.tr("No backup has to go."))
        elif self._ask.confirm_delete_backups(len(gone), size(sum(backup.size for backup in gone))):
            self._remove(gone)

    def _remove(self, gone: Sequence[Backup]) -> None:
        try:
            for backup in gone:
                delete_backup(backup, self._ports)
        except WizardError as error:
            self.message.say("error", str(error))
        else:
            freed = size(sum(backup.size for backup in gone))
            self.message.say("success", filled(self.tr("{0:,} deleted, {1} are free again."), len(gone), freed))
        self.refresh()

    def _done(self, said: str) -> None:
        self.message.say("success", said)
        self.refresh()
