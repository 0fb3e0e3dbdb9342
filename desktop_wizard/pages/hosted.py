"""What is said of records that lie with the program around the wizard: their promises are weaker."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.model import BackupStrategy

# Called by this name with its context, so that lupdate finds the texts.
translate = QCoreApplication.translate


def promises(config: WizardConfig) -> str:
    """Return what is different with such records, for before anything is chosen."""
    said = (
        translate("Hosted", "A copy of them and the journal lie in the data folder."),
        translate("Hosted", "A batch that is cut off is handed over again: at least once, not exactly once."),
        translate("Hosted", "What others change there while a run goes on is not seen, and may be overwritten."),
        way_back(config),
    )
    return " ".join(said)


def way_back(config: WizardConfig) -> str:
    """Return what a rollback can do."""
    if None not in (config.create_backup, config.restore_backup):
        return translate(
            "Hosted",
            "Only that program can put records back: a rollback has it restore its backup, as a whole, so that what "
            "others changed there since is lost, too.",
        )
    return translate("Hosted", "A run can't be rolled back: that program has said no way to put its records back.")


def start_words(config: WizardConfig, backup: BackupStrategy | None) -> str:
    """Return what is said of the way back before a real run; empty where the records lie in a record source."""
    if config.host_records is None:
        return ""
    if backup is None:
        return translate("Hosted", "No backup is made, so the run can't be rolled back.")
    return translate("Hosted", "The program that these records lie with makes its backup first.")


def has_way_back(config: WizardConfig, backup: object) -> bool:
    """Tell whether a run can be rolled back.

    Args:
        backup: the one that is made before it, None for none.
    """
    return config.host_records is None or backup is not None
