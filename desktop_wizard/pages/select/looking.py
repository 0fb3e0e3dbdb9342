"""What page 1 finds out in the background; no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.errors import (
    NoUsableKey,
    PrivilegeMissing,
    RegistryWrong,
    RunCancelled,
    SchemaWrong,
    WizardError,
)
from desktop_wizard.engine.impact import ImpactHand, Match, compare_versions, estimate_impact, recognise
from desktop_wizard.engine.model import Impact, RecordSource, Selection
from desktop_wizard.engine.ports import Ports, SchemaVersion


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How two versions compare, at a glance.

    Attributes:
        impact: estimated from a sample, unless the sample was everything.
        by_version: records per value of the version column; empty without one.
    """

    breaking: int
    additive: int
    impact: Impact
    by_version: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class RegistryLook:
    """What a registry holds: its schemas with their versions, the oldest first, and what could not be read.

    Attributes:
        title: its form and place.
        missing: URIs of documents that schemas refer to.
    """

    versions: Mapping[str, tuple[SchemaVersion, ...]]
    problems: tuple[str, ...]
    title: str = ""
    missing: tuple[str, ...] = ()

    @property
    def notes(self) -> int:
        """Return how many things there are to be said of the versions."""
        return sum(len(version.notes) for found in self.versions.values() for version in found)


def look_at_registry(location: str, ports: Ports) -> RegistryLook:
    """Return the schemas of a registry. Raises `RegistryWrong`."""
    registry = ports.registries.open(location)
    versions = {schema_id: tuple(registry.versions(schema_id)) for schema_id in registry.schema_ids()}
    title = f"{registry.form}: {registry.location}"
    return RegistryLook(versions, tuple(registry.problems()), title, tuple(registry.missing()))


def look_at_given(config: WizardConfig, ports: Ports) -> tuple[str, RegistryLook]:
    """Keep the schemas that a host gave; return where they lie, and what a look at them shows.

    Raises:
        RegistryWrong, SchemaWrong: they are no two versions of a schema.
        EnvironmentFailed: they can't be kept.
    """
    location = ports.registries.given(config.schema_id or "", config.given_schemas, config.registry or "")
    return location, look_at_registry(location, ports)


def look_at_selection(selection: Selection, ports: Ports) -> Look:
    """Compare the versions, check that the source can be migrated, and estimate the impact from a sample.

    Raises:
        RegistryWrong, SchemaWrong: a version is not there, or is no schema.
        SourceWrong, NoUsableKey, PrivilegeMissing: the source can't be migrated.
    """
    registry = ports.registries.open(selection.registry)
    old, new, comparison = compare_versions(
        registry, selection.schema_id, selection.from_version, selection.to_version
    )
    store = ports.stores.open(selection.source)
    try:
        store.check_privileges()
        impact = estimate_impact(store, ImpactHand(old, new, comparison.changes), selection.versions)
        by_version = store.versions()
    finally:
        store.close()
    breaking = sum(change.is_breaking for change in comparison.changes)
    return Look(breaking=breaking, additive=len(comparison.changes) - breaking, impact=impact, by_version=by_version)


@dataclass(frozen=True, slots=True)
class Recognised:
    """Whose records are to be recognised, and as which versions of what."""

    source: RecordSource
    registry: str
    schema_id: str
    versions: tuple[str, ...]

    @classmethod
    def of(cls, selection: Selection, versions: tuple[str, ...]) -> Recognised:
        return cls(selection.source, selection.registry, selection.schema_id, versions)

    def look(self, ports: Ports, is_wanted: Callable[[], bool]) -> dict[str, Match]:
        """Return how many records of a sample are valid under each version.

        Raises:
            RunCancelled: it was not wanted any more.
            RegistryWrong, SourceWrong: something is not there any more.
        """

        def stop() -> None:
            if not is_wanted():
                raise RunCancelled("Something else was chosen.", safe="Nothing was changed.")

        return recognise(self.source, self.registry, self.schema_id, self.versions, ports, stop=stop)


def field_of(error: WizardError) -> str:
    """Return the field that an error of `look_at_selection` is about."""
    match error:
        case RegistryWrong() | SchemaWrong():
            return "to_version"
        case NoUsableKey():
            return "key"
        case PrivilegeMissing():
            return "database"
        case _:
            return "table"
