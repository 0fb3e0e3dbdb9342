"""Where versions of schemas are read from: one adapter a form, and the opener that knows them all.

The embedded registry, which speaks SQL, is loaded when it is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_wizard.engine.lazily import names_of
from desktop_wizard.engine.registry.export import export_folder
from desktop_wizard.engine.registry.folder import FolderRegistry
from desktop_wizard.engine.registry.pair import PairRegistry, pair_location
from desktop_wizard.engine.registry.registries import LocalRegistries

if TYPE_CHECKING:
    from desktop_wizard.engine.registry.embedded import EmbeddedRegistry

__all__ = [
    "EmbeddedRegistry",
    "FolderRegistry",
    "LocalRegistries",
    "PairRegistry",
    "export_folder",
    "pair_location",
]

__getattr__ = names_of(__name__, {"EmbeddedRegistry": "embedded"})
