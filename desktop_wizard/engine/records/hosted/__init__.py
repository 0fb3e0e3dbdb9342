"""Records that a host program reads and writes itself; a copy of them is what everything else works on."""

from desktop_wizard.engine.records.hosted.copying import TABLE as COPY_TABLE
from desktop_wizard.engine.records.hosted.copying import remove_copy
from desktop_wizard.engine.records.hosted.place import HostPlace
from desktop_wizard.engine.records.hosted.store import HostStore

__all__ = ["COPY_TABLE", "HostPlace", "HostStore", "remove_copy"]
