"""What in a host's settings can't be met; all of it is found before a window opens."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_wizard.engine.errors import OptionsWrong, Problem
from desktop_wizard.engine.model import BackupStrategy, MigrationStrategy

if TYPE_CHECKING:
    from desktop_wizard.config.wizard_config import WizardConfig


def check(config: WizardConfig) -> None:
    """Raise `OptionsWrong` with every problem, each at the field that it is about."""
    problems = (*_of_strategy(config), *_of_schemas(config), *_of_counts(config), *_of_host_records(config))
    if problems:
        raise OptionsWrong("The wizard can't open with these settings.", problems=problems)


def _of_strategy(config: WizardConfig) -> Iterator[Problem]:
    strategy = config.migration_strategy
    if strategy not in list(MigrationStrategy):
        names = ", ".join(MigrationStrategy)
        yield Problem("migration_strategy", f"{strategy!r} is no strategy; there are {names}.")
    elif strategy != MigrationStrategy.IN_PLACE:
        yield Problem(
            "migration_strategy",
            f"With the strategy {strategy} nothing can be migrated by this version; in_place is what it can do.",
        )


def _of_schemas(config: WizardConfig) -> Iterator[Problem]:
    given = {"source_schema": config.source_schema, "target_schema": config.target_schema}
    if all(schema is None for schema in given.values()):
        return
    for field in ("schema_id", "from_version", "to_version"):
        if not getattr(config, field):
            yield Problem(field, "It has to be named where schemas are given.")
    if config.from_version and config.from_version == config.to_version:
        yield Problem("to_version", "The two schemas that are given can't be one version.")
    for field, schema in given.items():
        if schema is None and config.registry is None:
            yield Problem(field, "It has to be given, too, where there is no registry to read it from.")
        elif schema is not None and not isinstance(schema, str):
            try:
                json.dumps(schema)
            except (TypeError, ValueError, RecursionError) as error:
                yield Problem(field, f"It can't be written as JSON: {error}.")


def _of_counts(config: WizardConfig) -> Iterator[Problem]:
    count = config.estimated_record_count
    if count is not None and count < 0:
        yield Problem("estimated_record_count", f"{count:,} is no number of records.")


def _of_host_records(config: WizardConfig) -> Iterator[Problem]:
    given = {"fetch_records": config.fetch_records, "apply_migration": config.apply_migration}
    if all(call is None for call in given.values()):
        return
    for field, call in given.items():
        if call is None:
            yield Problem(field, "Records are fetched and applied by the same program: both have to be given.")
    if config.record_source is not None:
        yield Problem("record_source", "Records come from a record source or from `fetch_records`, not from both.")
    if not config.default_batch_size >= 1:
        yield Problem("default_batch_size", "At least one record has to be fetched at a time.")
    if not config.auto_backup:
        return
    if config.backup_strategy != BackupStrategy.CUSTOM or None in (config.create_backup, config.restore_backup):
        yield Problem(
            "backup_strategy",
            "Only the program itself can bring its records back: give `create_backup` and `restore_backup` with the "
            "strategy custom, or set auto_backup=False.",
        )
