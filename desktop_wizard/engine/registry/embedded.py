"""The embedded registry: an SQLite file in the app's data folder. What is published there never changes."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from semver import Version

from desktop_wizard.engine.errors import DatabaseFailed, DiskFull, Problem, RegistryWrong, SchemaWrong
from desktop_wizard.engine.model.versions import parse_version
from desktop_wizard.engine.ports import Clock, Imported, Progress, PublishedRules, Registry, SchemaVersion
from desktop_wizard.engine.registry.embedded_rules import add_published, read_published
from desktop_wizard.engine.registry.embedded_tables import create_tables, is_embedded, schemas
from desktop_wizard.engine.registry.files import as_json
from desktop_wizard.engine.registry.listed import is_asked_for
from desktop_wizard.engine.schema import Schema, parse_schema
from desktop_wizard.engine.schema.dialect import detect

_BUSY_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Publication:
    """How a version came to be here.

    Attributes:
        source: the location of the registry that it was imported from, empty where it was written here.
    """

    version: SchemaVersion
    published_by: str
    source: str


class EmbeddedRegistry:
    """Schemas in an SQLite file; fulfils `ports.Registry`. Every method opens the file and closes it again.

    A method raises `DatabaseFailed` when the file is locked, damaged or can't be written, and `DiskFull`.

    Attributes:
        location: the file's path.
    """

    form = "embedded registry"

    def __init__(self, path: Path, clock: Clock, user: str) -> None:
        """Take the file, which is made when something is first published.

        Raises:
            RegistryWrong: there is a file, and it is no embedded registry.
        """
        self.location = str(path)
        self._path = path
        self._clock = clock
        self._user = user
        if self._is_there() and not is_embedded(path):
            raise RegistryWrong("This file is no embedded registry.", where=str(path), cure="Choose another file.")

    def look_through(self, progress: Progress) -> None:
        """Do nothing: versions were looked into when they were published."""

    def schema_ids(self) -> list[str]:
        """Return the schemas, in order."""
        query = sa.select(schemas.c.schema_id).distinct().order_by(schemas.c.schema_id)
        return [row.schema_id for row in self._rows(query)]

    def versions(self, schema_id: str) -> list[SchemaVersion]:
        """Return the versions of a schema, the oldest first. Raises `RegistryWrong` for an unknown schema."""
        return [publication.version for publication in self.publications(schema_id)]

    def publications(self, schema_id: str) -> list[Publication]:
        """Return how the versions of a schema came to be here, the oldest version first.

        Raises:
            RegistryWrong: there is no such schema; the message names those there are.
        """
        columns = [column for column in schemas.c if column.name != "resources"]
        found = self._rows(sa.select(*columns).where(schemas.c.schema_id == schema_id))
        if not found:
            names = ", ".join(self.schema_ids()[:20])
            raise RegistryWrong(
                f"There is no schema {schema_id}.",
                where=self.location,
                cure=f"The schemas are {names}." if names else "The registry holds no schemas.",
            )
        publications = [Publication(_version(row), row.published_by, row.source) for row in found]
        return sorted(publications, key=lambda publication: Version.parse(publication.version.version))

    def load(self, schema_id: str, version: str) -> Schema:
        """Return one version; it may be asked for as it was known where it came from, too.

        Raises:
            RegistryWrong: there is no such schema or version.
            SchemaWrong: the document is not what was published: the file is damaged.
        """
        there = self.versions(schema_id)
        number = next((v.version for v in there if is_asked_for(version, v.version, v.known_as)), "")
        if not number:
            cure = f"The versions are {', '.join(found.version for found in there)}."
            raise RegistryWrong(f"There is no version {version} of {schema_id}.", where=self.location, cure=cure)
        (row,) = self._rows(sa.select(schemas).where(schemas.c.schema_id == schema_id, schemas.c.version == number))
        if _sha256(row.text) != row.sha256:
            problem = Problem(f"{schema_id} {number}", "Its text does not have the hash it was published with.")
            raise SchemaWrong("The embedded registry is damaged.", where=self.location, problems=(problem,))
        return parse_schema(row.text, origin=row.origin, resources=json.loads(row.resources))

    def problems(self) -> list[str]:
        """Return the versions that are not what was published, each with its reason."""
        return [
            f"{row.schema_id} {row.version}: its text does not have the hash it was published with."
            for row in self._rows(sa.select(schemas))
            if _sha256(row.text) != row.sha256
        ]

    def missing(self) -> list[str]:
        """Return nothing: a version is published with all that it refers to."""
        return []

    def publish(self, schema_id: str, version: str, schema: Schema) -> SchemaVersion:
        """Publish a version, which never changes from then on.

        Raises:
            RegistryWrong: the id is empty, the version is no version, or it is published already.
        """
        number = parse_version(version)
        if number is None or not schema_id.strip():
            what = f"{version!r} is no version number." if schema_id.strip() else "A schema needs a name."
            raise RegistryWrong(what, where=self.location, cure="Give a name, and a version such as 2.1.0.")
        dialect, notes = _read_as(schema.text)
        new = SchemaVersion(
            schema_id=schema_id,
            version=str(number),
            origin=schema.origin,
            published_at=self._clock.now(),
            sha256=_sha256(schema.text),
            dialect=dialect,
            notes=notes,
        )
        if self._insert([(new, schema)], source=""):
            return new
        raise RegistryWrong(
            f"Version {number} of {schema_id} is published already, and published versions never change.",
            where=self.location,
            cure="Choose another version number.",
        )

    def published_rules(self, schema_id: str) -> list[PublishedRules]:
        """Return the rules that were published with a schema's versions; empty where there are none."""
        if not self._is_there():
            return []
        with self._open(is_writing=False) as connection:
            return read_published(connection, schema_id)

    def publish_rules(self, schema_id: str, published: PublishedRules) -> None:
        """Publish rules with a version; they never change from then on.

        Raises:
            RegistryWrong: the version is not published here, or has other rules from there already.
        """
        there = [version.version for version in self.versions(schema_id)]
        if published.to_version not in there:
            raise RegistryWrong(
                f"There is no version {published.to_version} of {schema_id}.",
                where=self.location,
                cure=f"The versions are {', '.join(there)}.",
            )
        if not self._insert_rules(schema_id, [published]):
            raise RegistryWrong(
                f"Version {published.to_version} of {schema_id} has other rules already, and they never change.",
                where=self.location,
                cure="Publish the next version.",
            )

    def _insert_rules(self, schema_id: str, published: Sequence[PublishedRules]) -> bool:
        """Write rules that are not there yet; tell whether all that are there now are the same."""
        with self._open(is_writing=True) as connection:
            create_tables(connection)
            now = self._clock.now().isoformat()
            return add_published(connection, schema_id, published, at=now, by=self._user)

    def import_from(self, other: Registry, schema_ids: Sequence[str] | None = None) -> Imported:
        """Publish all versions that another registry has, or those of some schemas, in one transaction.

        Raises:
            RegistryWrong: the other registry has no such schema.
        """
        new: list[tuple[SchemaVersion, Schema]] = []
        problems = list(other.problems()) if schema_ids is None else []
        already = 0
        for schema_id in other.schema_ids() if schema_ids is None else schema_ids:
            here = self._hashes(schema_id)
            for found in other.versions(schema_id):
                try:
                    schema = other.load(schema_id, found.version)
                except SchemaWrong as wrong:
                    problems.append(f"{found.origin}: {wrong.what}")
                    continue
                digest = _sha256(schema.text)
                if here.get(found.version, digest) != digest:
                    problems.append(f"{found.origin}: another {schema_id} {found.version} is published here already.")
                elif found.version in here:
                    already += 1
                else:
                    new.append((self._taken(found, digest), schema))
        taken = self._insert(new, source=other.location)
        problems += self._import_rules(other, other.schema_ids() if schema_ids is None else schema_ids)
        return Imported(tuple(taken), already, tuple(problems))

    def _import_rules(self, other: Registry, schema_ids: Sequence[str]) -> list[str]:
        """Publish the rules of schemas that are here now; return what could not be taken, with the reason."""
        problems = []
        for schema_id in schema_ids:
            try:
                published = other.published_rules(schema_id)
            except SchemaWrong as wrong:
                problems.append(f"{wrong.where}: {wrong.what}")
                continue
            here = self._hashes(schema_id)
            known = [each for each in published if each.to_version in here]
            if known and not self._insert_rules(schema_id, known):
                problems.append(f"{schema_id}: other rules than these are published here already.")
        return problems

    def _taken(self, found: SchemaVersion, digest: str) -> SchemaVersion:
        """Return a version as it stands here: published when it was there, else now."""
        return SchemaVersion(
            schema_id=found.schema_id,
            version=found.version,
            origin=found.origin,
            published_at=found.published_at or self._clock.now(),
            known_as=found.known_as,
            sha256=digest,
            dialect=found.dialect,
            notes=found.notes,
        )

    def _hashes(self, schema_id: str) -> Mapping[str, str]:
        query = sa.select(schemas.c.version, schemas.c.sha256).where(schemas.c.schema_id == schema_id)
        return {row.version: row.sha256 for row in self._rows(query)}

    def _insert(self, new: Sequence[tuple[SchemaVersion, Schema]], source: str) -> list[SchemaVersion]:
        """Write versions that are not there yet, and return them; another program may have been quicker."""
        values = [
            {
                "schema_id": version.schema_id,
                "version": version.version,
                "known_as": version.known_as,
                "text": schema.text,
                "sha256": version.sha256,
                "resources": json.dumps(dict(schema.resources)),
                "origin": version.origin,
                "source": source,
                "published_at": version.published_at.isoformat() if version.published_at else "",
                "published_by": self._user,
            }
            for version, schema in new
        ]
        taken = []
        with self._open(is_writing=True) as connection:
            create_tables(connection)
            for (version, _), row in zip(new, values, strict=True):
                if connection.execute(schemas.insert().prefix_with("OR IGNORE"), row).rowcount:
                    taken.append(version)
        return taken

    def _rows(self, query: sa.Select[tuple[object, ...]]) -> Sequence[sa.Row[tuple[object, ...]]]:
        if not self._is_there():
            return []
        with self._open(is_writing=False) as connection:
            return connection.execute(query).all()

    def _is_there(self) -> bool:
        """Tell whether anything was ever published; a program that dies while making the file leaves it empty."""
        return self._path.exists() and self._path.stat().st_size > 0

    @contextmanager
    def _open(self, *, is_writing: bool) -> Iterator[sa.Connection]:
        """Open the file for one transaction."""
        address = sa.URL.create("sqlite", database=str(self._path))  # as a text, `?` and `%` would mean something
        engine = sa.create_engine(address, connect_args={"timeout": _BUSY_SECONDS})
        try:
            if is_writing:
                self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with engine.begin() as connection:
                yield connection
        except (sa.exc.DBAPIError, OSError) as error:
            raise self._failure(error) from error
        finally:
            engine.dispose()

    def _failure(self, error: sa.exc.DBAPIError | OSError) -> DatabaseFailed | DiskFull:
        cause = error if isinstance(error, OSError) else error.orig
        if getattr(cause, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL:
            free = shutil.disk_usage(self._path.parent).free
            return DiskFull("The disk is full.", needed=0, free=free, where=self.location, cure="Free some space.")
        return DatabaseFailed(
            f"The embedded registry can't be used: {cause}.",
            where=self.location,
            safe="What was published before is still there.",
            cure="Check that no other program holds the file, and that it may be written to.",
        )


def _version(row: sa.Row[tuple[object, ...]]) -> SchemaVersion:
    dialect, notes = _read_as(row.text)
    return SchemaVersion(
        schema_id=row.schema_id,
        version=row.version,
        origin=row.origin,
        published_at=datetime.fromisoformat(row.published_at) if row.published_at else None,
        known_as=row.known_as,
        sha256=row.sha256,
        dialect=dialect,
        notes=notes,
    )


def _read_as(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the draft that a schema is read as, and a note where it had to be assumed."""
    dialect, assumption = detect(as_json(text.encode()))
    return dialect, (assumption,) if assumption else ()


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
