"""The commands `registry …`: what a registry holds, and the program's own one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from desktop_wizard.cli.documents import read_file
from desktop_wizard.cli.interrupt import stopping
from desktop_wizard.cli.options import FILE, json_option
from desktop_wizard.cli.terminal import Terminal, table
from desktop_wizard.engine.errors import SchemaWrong
from desktop_wizard.engine.ports import Progress, Registry, SchemaVersion
from desktop_wizard.engine.schema import parse_schema

MANY = 200
"""Versions that take long enough for a progress to be shown."""
NAMED = 3
"""Versions that are named where the same is to be said of many."""


@click.group()
def registry() -> None:
    """Where the versions of schemas are read from."""


@registry.command("list")
@click.argument("location")
@json_option
@click.pass_obj
def list_registry(terminal: Terminal, location: str) -> None:
    """List the schemas and versions in the registry at LOCATION, and what could not be read there.

    LOCATION is a folder of schemas, an Iglu static registry, a saved answer to GET /schemas, an export of Apicurio
    Registry, an embedded registry (embedded: is this program's own), or two files: pair:2.1.0=OLD.json&3.0.0=NEW.json
    """
    found = terminal.ports.registries.open(location)
    with (
        terminal.bar() as bar,
        stopping(bar.progress("Reading", "versions"), safe="Nothing was changed.") as progress,
    ):
        found.look_through(_patient(progress))
    versions = [version for schema_id in found.schema_ids() for version in found.versions(schema_id)]
    _say(terminal, found, versions)
    terminal.answer(
        {
            "location": found.location,
            "form": found.form,
            "schemas": [
                {
                    "schema_id": schema_id,
                    "versions": [asdict(version) for version in versions if version.schema_id == schema_id],
                }
                for schema_id in found.schema_ids()
            ],
            "problems": found.problems(),
            "missing": found.missing(),
        }
    )


def _patient(progress: Progress) -> Progress:
    """Return a progress that says nothing of a registry that is read in a moment."""
    return lambda done, total: progress(done, total) if total >= MANY else None


def _say(terminal: Terminal, found: Registry, versions: Sequence[SchemaVersion]) -> None:
    lines = [
        (
            version.schema_id,
            version.version,
            version.known_as,
            version.dialect,
            version.origin,
            (version.sha256 or "")[:12],
        )
        for version in versions
    ]
    heads = ("Schema", "Version", "Known as", "Draft", "File", "SHA-256")
    terminal.say(f"{found.form} at {found.location}")
    terminal.say(table(heads, lines) if lines else "The registry holds no schemas.")
    for note in _notes(versions):
        terminal.say(f"Note: {note}")
    for problem in found.problems():
        terminal.say(f"Not read: {problem}")
    for uri in found.missing():
        terminal.say(f"Missing: {uri}. Say where it lies: desktop-wizard registry locate {uri} FILE")


def _notes(versions: Sequence[SchemaVersion]) -> list[str]:
    """Return what is odd about versions, each thing once."""
    noted: dict[str, list[str]] = {}
    for version in versions:
        for note in version.notes:
            noted.setdefault(note, []).append(f"{version.schema_id} {version.version}")
    return [f"{_some(names)}: {note}" for note, names in noted.items()]


def _some(names: Sequence[str]) -> str:
    rest = len(names) - NAMED
    return ", ".join(names[:NAMED]) + (f" and {rest:,} more" if rest > 0 else "")


@registry.command("locate")
@click.argument("uri")
@click.argument("file", type=FILE)
@json_option
@click.pass_obj
def locate(terminal: Terminal, uri: str, file: Path) -> None:
    """Say that FILE is the schema that others refer to as URI, which is never fetched."""
    terminal.ports.registries.locate(uri, file)
    terminal.say(f"{uri} is read from {file} from now on.")
    terminal.answer({"uri": uri, "file": str(file.absolute())})


@registry.command("publish")
@click.argument("file", type=FILE)
@click.option("--schema-id", required=True, help="Name of the schema.")
@click.option("--version", "version_", required=True, help="Version to publish, such as 2.1.0.")
@json_option
@click.pass_obj
def publish(terminal: Terminal, file: Path, schema_id: str, version_: str) -> None:
    """Publish the schema in FILE in this program's own registry, where it never changes again."""
    schema = parse_schema(read_file(file, SchemaWrong, "schema"), origin=file.name)
    published = terminal.ports.registries.own().publish(schema_id, version_, schema)
    terminal.say(f"Published {published.schema_id} {published.version}.")
    terminal.answer(asdict(published))


@registry.command("import")
@click.argument("location")
@click.option("--schema-id", "schema_ids", multiple=True, help="Of this schema only; may be given several times.")
@json_option
@click.pass_obj
def import_(terminal: Terminal, location: str, schema_ids: tuple[str, ...]) -> int:
    """Take the versions in the registry at LOCATION into this program's own registry.

    Exit codes: 0 done, 1 done, but for those that are listed as not taken.
    """
    registries = terminal.ports.registries
    done = registries.own().import_from(registries.open(location), schema_ids or None)
    terminal.say(f"Imported {len(done.published):,} versions; {done.already:,} were there before.")
    for problem in done.problems:
        terminal.say(f"Not taken: {problem}")
    terminal.answer(asdict(done))
    return 1 if done.problems else 0


@registry.command("export")
@click.argument("location")
@click.argument("folder", type=FILE)
@json_option
@click.pass_obj
def export(terminal: Terminal, location: str, folder: Path) -> int:
    """Write the registry at LOCATION to FOLDER as <schema id>/<version>.json, with a manifest of where each is from.

    Exit codes: 0 done, 1 done, but for those that are listed as not written.
    """
    registries = terminal.ports.registries
    done = registries.export(registries.open(location), folder)
    terminal.say(f"Wrote {done.versions:,} versions to {folder}.")
    for problem in done.problems:
        terminal.say(f"Not written: {problem}")
    terminal.answer(asdict(done))
    return 1 if done.problems else 0
