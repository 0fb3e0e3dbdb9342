"""Folders of schemas, in their simplest form."""

from pathlib import Path
from desktop_wizard.engine.errors import RegistryWrong
from desktop_wizard.engine.ports import SchemaVersion
from desktop_wizard.engine.schema import parse_schema


class FolderRegistry:
    def __init__(self, l):
        self.location = str(l)

    def schema_ids(self):
        return sorted(p.name for p in Path(self.location).iterdir() if p.is_dir())

    def versions(self, s):
        return [
            SchemaVersion(schema_id=s, version=p.stem, origin=p.name)
            for p in sorted((Path(self.location) / s).glob("*.json"))
        ]

    def load(self, s, v):
        for name in (v, v.removesuffix(".0")):
            p = Path(self.location) / s / f"{name}.json"
            if p.exists():
                return parse_schema(p.read_bytes(), origin=p.name)
        raise RegistryWrong(f"no version {v}")

    def problems(self):
        return []


class FolderRegistries:
    def open(self, location):
        if not Path(location).is_dir():
            raise RegistryWrong("no registry", where=location)
        return FolderRegistry(location)
