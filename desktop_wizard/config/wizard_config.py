"""All that is known before the wizard opens, what its user may change, and whom to tell."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_wizard.config.action import CustomWizardAction
from desktop_wizard.config.checks import check
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.model import (
    BackupStrategy,
    BreakingChange,
    MigrationProgress,
    MigrationResult,
    MigrationStrategy,
    Notifications,
    RecordSource,
    WizardStep,
)
from desktop_wizard.engine.rollback import RollbackResult
from desktop_wizard.engine.script import HostHooks
from desktop_wizard.engine.script.host import After, Before, Transform, Validate
from desktop_wizard.engine.script.host_records import Apply, Fetch, HostRecords


@dataclass(frozen=True, slots=True, kw_only=True)
class WizardConfig:
    """What is known before the wizard opens, what its user may change, and whom to tell.

    Attributes:
        record_source, registry, schema_id, from_version, to_version: prefilled on page 1; None: chosen there.
        source_schema, target_schema: the two versions themselves, as mappings or JSON text; they need `schema_id`,
            `from_version` and `to_version`. One that is None is read from the registry.
        breaking_changes: shown on Review in these words and with this impact, in the place of what was found there;
            a count that is missing is filled in from the records. What was found besides is shown, too. None: what
            was found.
        estimated_record_count: shown until the records are counted, from 0.
        migration_strategy: `in_place` is the only one that this version can do.
        debug_mode: log in detail into the data folder while the wizard is open, and offer *Save Diagnostics…* on
            every step: one file with versions, settings, plan and run in numbers, that log. Neither holds records.
        fetch_records, apply_migration: for records that only the host can read and write, in the place of a record
            source; see below.
        records_name: what tells them from others that the same callables are for, such as the name of a database;
            shown on page 1.
        rules: a rules file; None: published rules, or none until a suggestion is taken.
        script: a Python file with hooks; its user is asked before it is run for the first time.
        default_batch_size, allow_batch_size_override: 1–10,000 records, and whether the user may choose others.
        default_dry_run: whether the form begins with a dry run.
        create_backup, restore_backup: for backups that the host makes by its own means (strategy `custom`): the
            first makes one and returns its id, the second restores it by that id. They are called in a thread of
            their own while nothing else is done, and raise when they could not.
        auto_backup: False: the host has decided that no backup is made.
        backup_strategy: the kind of backup that the form begins with.
        allow_skip_backup: whether the user may decide that.
        migration_timeout: seconds after which a run pauses, at least 60.
        retry_failed_records, max_retries: whether and how often (0–10) what may pass is tried again; False sets 0.
        retry_delay: seconds before the first retry.
        parallel_processing, parallel_workers: whether several worker processes share the work, and how many, 1–16.
        streaming_mode: commit after 100 records already, so that each is done soon after it was read.
        confirm_before_execution: ask before a real run.
        show_step_indicators, show_impact_analysis, show_progress_chart, show_error_log: whether these are shown.
        allow_report_download: whether *Export Report* is offered.
        theme: `system`, `light`, `dark` or `high_contrast`.
        width: of the window, in pixels; never less than its contents need.
        custom_actions: buttons of the host's own below the pages.
        notifications: who is told of a run by mail or webhook, and at which events; None: nobody.
        transform_record: called with each record behind the rules, and where it stands; returns the record as it is
            to be, or None to skip it.
        validate_transformed_record: called with each record; returns True, or a message that says what is wrong.
        on_before_migration: called in a real run behind the backup; anything but True keeps it from starting.
        on_after_migration: called in a real run when it is finished.
        on_complete: called with the result when a real run was accepted.
        on_cancel: called with the step where the wizard was left.
        on_error: called with an error that stopped something, and whether the run can be taken up again.
        on_progress: called at most once a second during a run.
        on_rollback: called when a run was taken back.

    The four hooks may be plain or `async def`. They run in a thread of this program, never in its windows' thread:
    what they touch of the program they have to share with care. Their promises are weaker than those of a script:
    a hook that does not come back is left to itself while its record fails, one that breaks the program breaks it,
    memory is not limited, and a plan can't be held to their text. A run whose records they see can be resumed
    only from this program.

    Records of the host's own: `fetch_records(batch_size, offset)` returns a `FetchedRecords` with up to `batch_size`
    records behind the first `offset` ones. Their order stays the same while the wizard is open, new ones come last,
    and each is a dict of what JSON can say. `apply_migration(records, options)` stores the records of a batch that
    changed, finds each by what stands in it, and returns a `MigrationResult`: `success`, and an entry in `error_log`
    with the `record_index` of each that it could not take. The first has a minute to answer, the second five. Neither
    is called in the windows' thread, nor is `apply_migration` in a dry run.

    The records are copied into the data folder (`host_records`), where only this user can read them; that copy is
    what is looked at, and the run's journal lies in it. One is kept for each program, callable and `records_name`. It
    stays until `desktop-wizard journal copies` removes it; then its runs can't be resumed or rolled back any more.
    The promises are weaker than those of a record source:

    - a batch that is cut off after it was handed over is handed over again (at least once, not exactly once);
    - a change that somebody makes between reading and writing is not seen, and may be overwritten;
    - records are compared as values, not byte for byte;
    - a run can be rolled back only where the host gives `create_backup` and `restore_backup` (strategy `custom`),
      and then as a whole: what others changed since is lost, too. Without them `auto_backup` has to be False.
    """

    record_source: RecordSource | None = None
    registry: str | None = None
    schema_id: str | None = None
    from_version: str | None = None
    to_version: str | None = None
    source_schema: Mapping[str, Any] | str | None = None
    target_schema: Mapping[str, Any] | str | None = None
    breaking_changes: tuple[BreakingChange, ...] | None = None
    estimated_record_count: int | None = None
    migration_strategy: MigrationStrategy = MigrationStrategy.IN_PLACE
    fetch_records: Fetch | None = None
    apply_migration: Apply | None = None
    records_name: str = ""
    rules: Path | None = None
    script: Path | None = None
    default_batch_size: int = 1000
    allow_batch_size_override: bool = True
    default_dry_run: bool = True
    create_backup: Callable[[], str] | None = None
    restore_backup: Callable[[str], None] | None = None
    auto_backup: bool = True
    backup_strategy: BackupStrategy = BackupStrategy.DATABASE_SNAPSHOT
    allow_skip_backup: bool = False
    migration_timeout: float = 3600.0
    retry_failed_records: bool = True
    max_retries: int = 3
    retry_delay: float = 1.0
    parallel_processing: bool = False
    parallel_workers: int = 3
    streaming_mode: bool = False
    confirm_before_execution: bool = True
    show_step_indicators: bool = True
    show_impact_analysis: bool = True
    show_progress_chart: bool = True
    show_error_log: bool = True
    allow_report_download: bool = True
    custom_actions: tuple[CustomWizardAction, ...] = ()
    notifications: Notifications | None = None
    theme: str = "system"
    width: int = 800
    transform_record: Transform | None = None
    validate_transformed_record: Validate | None = None
    on_before_migration: Before | None = None
    on_after_migration: After | None = None
    debug_mode: bool = False
    on_complete: Callable[[MigrationResult], None] | None = None
    on_cancel: Callable[[WizardStep], None] | None = None
    on_error: Callable[[WizardError, bool], None] | None = None
    on_progress: Callable[[MigrationProgress], None] | None = None
    on_rollback: Callable[[RollbackResult], None] | None = None

    def __post_init__(self) -> None:
        """Raise `OptionsWrong`, naming everything in which these settings contradict each other or can't be met."""
        check(self)

    @property
    def given_schemas(self) -> Mapping[str, str | None]:
        """The two versions with the JSON text that the host gave for each; empty where it gave none."""
        if self.source_schema is None and self.target_schema is None:
            return {}
        versions = ((self.from_version, self.source_schema), (self.to_version, self.target_schema))
        return {version or "": _json_text(schema) for version, schema in versions}

    @property
    def host_records(self) -> HostRecords | None:
        """What the host gives for records of its own, None where they lie in a record source."""
        if self.fetch_records is None or self.apply_migration is None:
            return None
        return HostRecords(
            fetch_records=self.fetch_records,
            apply_migration=self.apply_migration,
            batch_size=self.default_batch_size,
            label=self.records_name,
        )

    @property
    def host_hooks(self) -> HostHooks:
        """The hooks that a run is given."""
        return HostHooks(
            transform_record=self.transform_record,
            validate_transformed_record=self.validate_transformed_record,
            on_before_migration=self.on_before_migration,
            on_after_migration=self.on_after_migration,
        )


def _json_text(schema: Mapping[str, Any] | str | None) -> str | None:
    return schema if schema is None or isinstance(schema, str) else json.dumps(schema, ensure_ascii=False)
