"""Where versions of schemas are read from: one adapter a form, and the opener that knows them all."""

from desktop_wizard.engine.registry.folder import FolderRegistry
from desktop_wizard.engine.registry.registries import FolderRegistries

__all__ = ["FolderRegistries", "FolderRegistry"]
