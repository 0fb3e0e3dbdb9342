"""Builds registries as other programs leave them on disk."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

SELF_DESCRIBING = "http://iglucentral.com/schemas/com.snowplowanalytics.self-desc/schema/jsonschema/1-0-0#"


def iglu(root: Path, *places: str, **parts: Any) -> Path:
    """Write self-describing schemas at `vendor/name/jsonschema/1-0-0`, and return the registry's folder."""
    for place in places:
        vendor, name, kind, version = place.split("/")
        described = {"vendor": vendor, "name": name, "format": kind, "version": version}
        document = {"$schema": SELF_DESCRIBING, "self": described, "type": "object", **parts}
        file = root / "schemas" / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(document))
    return root


def subject(name: str, version: int, schema: Any, **more: Any) -> dict[str, Any]:
    """Return an element of a Confluent-compatible registry's answer to `GET /schemas`."""
    text = schema if isinstance(schema, str) else json.dumps(schema)
    return {
        "subject": name,
        "version": version,
        "id": 100_000 + version,
        "schemaType": "JSON",
        "schema": text,
        **more,
    }


class Export:
    """An export of Apicurio Registry in the making, entity by entity, as its `EntityWriter` names them."""

    def __init__(self) -> None:
        manifest = {"systemName": "Apicurio Registry", "systemVersion": "3.0.6", "exportVersion": "3.0"}
        self.files: dict[str, bytes] = {"manifest-2026-11-24T10:00:00Z.Manifest.json": json.dumps(manifest).encode()}
        self._contents = 0

    def artifact(self, artifact: str, kind: str = "JSON", group: str = "default") -> None:
        facts = {"groupId": group, "artifactId": artifact, "artifactType": kind, "createdOn": 1_700_000_000_000}
        self._write(f"groups/{group}/artifacts/{artifact}/MetaData.Artifact.json", facts)

    def version(
        self,
        artifact: str,
        version: str,
        schema: Any,
        *,
        group: str = "default",
        references: Sequence[Mapping[str, Any]] = (),
        **more: Any,
    ) -> None:
        self._contents += 1
        data = schema if isinstance(schema, bytes) else json.dumps(schema).encode()
        digest = hashlib.sha256(data + str(self._contents).encode()).hexdigest()
        content = {
            "contentId": self._contents,
            "contentHash": digest,
            "contentType": "application/json",
            "serializedReferences": json.dumps(references) if references else None,
        }
        self._write(f"content/{digest}.Content.json", content)
        self.files[f"content/{digest}.Content.data"] = data
        facts = {
            "globalId": 10 + self._contents,
            "groupId": group,
            "artifactId": artifact,
            "version": version,
            "versionOrder": self._contents,
            "state": "ENABLED",
            "owner": "registry-user",
            "createdOn": 1_700_000_000_000 + self._contents,
            "contentId": self._contents,
            **more,
        }
        self._write(f"groups/{group}/artifacts/{artifact}/versions/{version}.ArtifactVersion.json", facts)

    def save(self, path: Path, without: Iterable[str] = ()) -> Path:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in self.files.items():
                if name not in set(without):
                    archive.writestr(name, data)
        return path

    def _write(self, name: str, facts: Mapping[str, Any]) -> None:
        self.files[name] = json.dumps(facts).encode()


def reference(name: str, artifact: str, version: str, group: str | None = None) -> dict[str, Any]:
    """Return a reference as Apicurio Registry serialises it."""
    return {"groupId": group, "artifactId": artifact, "version": version, "name": name}
