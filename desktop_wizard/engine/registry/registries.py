"""Opens a registry by what is found at its location."""

from __future__ import annotations

from pathlib import Path

from desktop_wizard.engine.errors import RegistryWrong
from desktop_wizard.engine.ports import Registry
from desktop_wizard.engine.registry.folder import FolderRegistry


class FolderRegistries:
    """Opens folders of schemas; fulfils `ports.Registries`."""

    def open(self, location: str) -> Registry:
        """Return the registry at a location.

        Raises:
            RegistryWrong: there is nothing there, it is no folder, or it can't be listed.
        """
        folder = Path(location).expanduser()
        try:
            if folder.is_dir():
                return FolderRegistry(folder.absolute())
            is_there = folder.exists()
        except (OSError, ValueError) as error:
            raise RegistryWrong(f"The registry can't be read: {error}.", where=location) from error
        raise RegistryWrong(
            "This is a file, and a registry is a folder." if is_there else "There is no such folder.",
            where=location,
            cure="Choose the folder that holds <name>/<version>.json or <name>-<version>.json.",
        )
