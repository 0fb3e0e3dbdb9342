"""Backups that the host makes by its own means; this program can only remember their names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop_wizard.engine.errors import BackupFailed, NotAllowed, WizardError


@dataclass(frozen=True, slots=True)
class HostBackups:
    """What a host gives for backups of its own.

    Attributes:
        create_backup: makes a backup of the record source and returns its id.
        restore_backup: puts back what was saved under an id; it raises when it could not.
    """

    create_backup: Callable[[], str] | None = None
    restore_backup: Callable[[str], None] | None = None

    def make(self) -> str:
        """Have the host make a backup; return the id that it gave it.

        Raises:
            NotAllowed: the host has not said how.
            BackupFailed: it raised, or gave no id.
        """
        if self.create_backup is None:
            raise NotAllowed(
                "A custom backup is made by the program that opens the wizard, and here is none.",
                cure="Choose another kind of backup. A host gives `create_backup` and `restore_backup`.",
            )
        try:
            name = self.create_backup()
        except WizardError:
            raise
        except Exception as error:
            raise BackupFailed(f"The host's `create_backup` failed: {error!r}.") from error
        if not isinstance(name, str) or not name:
            raise BackupFailed(f"The host's `create_backup` returned {name!r}, which is no id.")
        return name

    def restore(self, name: str) -> None:
        """Have the host restore what it saved under `name`. Raises `NotAllowed` and `BackupFailed`."""
        if self.restore_backup is None:
            raise NotAllowed(
                f"The backup {name} was made by a host program, and can only be restored from there.",
                cure="Open the wizard in that program, or roll the run back by its undo images.",
            )
        try:
            self.restore_backup(name)
        except WizardError:
            raise
        except Exception as error:
            raise BackupFailed(
                f"The host's `restore_backup` failed: {error!r}.",
                where=name,
                safe="What the host has restored by then is known to the host alone.",
            ) from error
