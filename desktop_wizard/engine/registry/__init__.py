"""Where versions of schemas are read from: one adapter a form, and the opener that knows them all."""

from desktop_wizard.engine.registry.embedded import EmbeddedRegistry
from desktop_wizard.engine.registry.export import export_folder
from desktop_wizard.engine.registry.folder import FolderRegistry
from desktop_wizard.engine.registry.pair import PairRegistry, pair_location
from desktop_wizard.engine.registry.registries import LocalRegistries

__all__ = [
    "EmbeddedRegistry",
    "FolderRegistry",
    "LocalRegistries",
    "PairRegistry",
    "export_folder",
    "pair_location",
]
