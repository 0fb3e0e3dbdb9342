"""Records that a host program reads and writes itself; a copy of them is what everything else works on."""

from desktop_wizard.engine.records.hosted.place import HostPlace
from desktop_wizard.engine.records.hosted.store import HostStore

__all__ = ["HostPlace", "HostStore"]
