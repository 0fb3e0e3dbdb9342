"""Beginning a run, and taking one up again: the same path from the preflight on."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop_wizard.engine.errors import PlanDrifted, Problem, RegistryWrong, SchemaWrong, ScriptWrong
from desktop_wizard.engine.events import Phase, PhaseStarted, RunEvent
from desktop_wizard.engine.hosted import check_hosted, stopping
from desktop_wizard.engine.model import Counts, MigrationResult
from desktop_wizard.engine.plan import MigrationPlan, checked_options, plan_to_json
from desktop_wizard.engine.plan.plan import RUN_TO_SCAN_RATE
from desktop_wizard.engine.ports import Journal, Ports, RecordStore, RunRecord
from desktop_wizard.engine.prediction import prediction_for
from desktop_wizard.engine.runner.control import RunControl
from desktop_wizard.engine.runner.foresight import JUDGES, judges
from desktop_wizard.engine.runner.meter import Meter
from desktop_wizard.engine.runner.scene import Scene
from desktop_wizard.engine.runner.script_calls import check_host, check_script
from desktop_wizard.engine.runner.stretch import Stretch
from desktop_wizard.engine.runner.teller import Teller
from desktop_wizard.engine.runs import find_run, quarantined_keys, this_process
from desktop_wizard.engine.script import HostHooks, Script, read_script
from desktop_wizard.engine.status import RunState
from desktop_wizard.engine.trail import note, plan_seal

Emit = Callable[[RunEvent], None]

RUN_TO_DRY_RATE = 0.8
"""A real run's rate as a part of its dry run's, for it writes as well; it serves until the run's own is measured."""

NO_HOST = HostHooks()


def start_run(
    plan: MigrationPlan, ports: Ports, *, emit: Emit, control: RunControl, host: HostHooks = NO_HOST
) -> MigrationResult:
    """Run a plan; return when it is finished, paused or cancelled.

    Args:
        plan: what was reviewed; its options say whether this is a dry run.
        emit: told of everything that happens, in the calling thread.
        control: asks the run to pause or cancel at the next batch boundary.
        host: callables of the program that the wizard is embedded in.

    Raises:
        HostFailed: its records lie with a host, and can't be fetched.
        NotAllowed: the plan was reviewed with other callables than `host` has, or with a script as well; or it asks
            for a backup that a host's records can't be restored from.
        OptionsWrong: an option is out of its range.
        PlanDrifted: table or schemas are not those that were reviewed; each difference is named.
        PrivilegeMissing: the connection may not do what a real run needs.
        RunInTheWay: another run holds the record source.
        ScriptNotTrusted: nobody has agreed to run the plan's script.
        ScriptRefused: its `on_before_migration` did not say yes.
        ScriptWrong: it can't be loaded.
        SourceWrong: the database or the table is not there.
    """
    checked_options(plan.options)
    emit(PhaseStarted(Phase.PREFLIGHT))
    store = ports.stores.open(plan.selection.source)
    try:
        check_hosted(plan, store)
        store.begin_run(plan.options, stopping(lambda: control.request is not None))
        _check_drift(plan, store, ports)
        check_host(plan, host)
        check_script(plan, ports, control)
        if plan.options.is_dry_run:
            journal = ports.stores.dry_journal(store.source)
        else:
            store.check_privileges()
            journal = store.journal()
        try:
            run = _create(plan, store, journal, ports)
            return _stretch(plan, run, store, journal, ports, emit, control, host).carry_on(is_resumed=False)
        finally:
            journal.close()
    finally:
        store.close()


def resume_run(
    run_id: str, url: str, ports: Ports, *, emit: Emit, control: RunControl, host: HostHooks = NO_HOST
) -> MigrationResult:
    """Take up a run that was paused or cut off, behind its last complete batch.

    Raises:
        InputWrong: no such run is known for this database.
        NotAllowed: its records are shown to callables of a host, which are not in `host`.
        PlanDrifted: the table's structure has changed since.
        RunInTheWay: a living process runs it.
    """
    with find_run(run_id, url, ports) as found:
        structure = found.store.structure_fingerprint()
        if structure != found.plan.structure:
            raise _drifted([Problem(found.plan.selection.source.table, _STRUCTURE)])
        found.store.begin_run(found.plan.options, stopping(lambda: control.request is not None))
        check_host(found.plan, host)
        check_script(found.plan, ports, control)
        found.journal.take_over(run_id, this_process(), RunState.RUNNING)
        note(ports.audit, found.journal, "run resumed", run_id)
        stretch = _stretch(found.plan, found.reload(), found.store, found.journal, ports, emit, control, host)
        return stretch.carry_on(is_resumed=True)


def _stretch(
    plan: MigrationPlan,
    run: RunRecord,
    store: RecordStore,
    journal: Journal,
    ports: Ports,
    emit: Emit,
    control: RunControl,
    host: HostHooks,
) -> Stretch:
    clock, options = ports.clock, plan.options
    meter = Meter(
        total=run.total,
        batch_size=options.range_size,
        has_backup=not run.is_dry_run and options.backup is not None,
        started=clock.monotonic(),
        started_at=clock.now(),
        before=run.seconds,
        expected_rate=_expected_rate(plan, run, ports),
    )
    scene = Scene(
        plan=plan,
        run=run,
        store=store,
        journal=journal,
        ports=ports,
        control=control,
        teller=Teller(emit, clock, meter),
        host=host,
    )
    return Stretch(scene)


def _expected_rate(plan: MigrationPlan, run: RunRecord, ports: Ports) -> float:
    """Return the records a second to expect: of the last dry run of the plan, else from counting the impact."""
    if not run.is_dry_run:
        journal = ports.stores.dry_journal(plan.selection.source)
        try:
            rehearsals = (each for each in journal.runs() if each.plan["fingerprint"] == plan.fingerprint)
            rates = [each.counts.read / each.seconds for each in rehearsals if each.counts.read and each.seconds]
        finally:
            journal.close()
        if rates:
            return rates[0] * RUN_TO_DRY_RATE
    return plan.review.scan_rate * RUN_TO_SCAN_RATE


_STRUCTURE = "The table, its indexes or triggers were changed."


def _check_drift(plan: MigrationPlan, store: RecordStore, ports: Ports) -> None:
    """Raise `PlanDrifted` with everything that is not as it was when the plan was reviewed."""
    selection, review = plan.selection, plan.review
    problems = []
    if store.structure_fingerprint() != plan.structure:
        problems.append(Problem(selection.source.table, _STRUCTURE))
    try:
        registry = ports.registries.open(selection.registry)
    except RegistryWrong:
        registry = None  # the plan holds both schemas in full, so it runs where its registry is out of reach
    if registry is not None:
        reviewed = {selection.from_version: review.old_schema, selection.to_version: review.new_schema}
        for version, schema in reviewed.items():
            try:
                is_same = registry.load(selection.schema_id, version).sha256 == schema.sha256
            except (RegistryWrong, SchemaWrong):
                is_same = False
            if not is_same:
                message = f"Version {version} is not what it was when the plan was made."
                problems.append(Problem(f"{selection.schema_id} {version}", message))
    if (script := review.script) and _is_other_text(script):
        problems.append(Problem(script.path, "The script is not what it was when the plan was made."))
    if problems:
        raise _drifted(problems)


def _is_other_text(script: Script) -> bool:
    """Tell whether a script's file says something else by now; the plan holds its text where the file is gone."""
    try:
        return read_script(Path(script.path)).sha256 != script.sha256
    except ScriptWrong:
        return Path(script.path).exists()


def _drifted(problems: list[Problem]) -> PlanDrifted:
    return PlanDrifted(
        "What was reviewed is not what would run.",
        problems=tuple(problems),
        cure="Make and review the plan again.",
    )


def _create(plan: MigrationPlan, store: RecordStore, journal: Journal, ports: Ports) -> RunRecord:
    selection, options = plan.selection, plan.options
    now = ports.clock.now()
    run = RunRecord(
        run_id=f"run_{now:%Y%m%d_%H%M%S}_{secrets.token_hex(2)}",
        plan=plan_to_json(plan),
        state=RunState.RUNNING,
        is_dry_run=options.is_dry_run,
        cursor=None,
        counts=Counts(),
        total=_total(plan, store, ports),
        on_target_before=store.count([selection.to_version]) if selection.source.version_column else 0,
        backup_id=None,
        fingerprint=None,
        owner=this_process(),
        started_at=now,
        finished_at=None,
        seconds=0.0,
        facts={JUDGES: judges()} if options.is_dry_run else prediction_for(plan, store.source, ports),
    )
    journal.create_run(run)
    if not options.is_dry_run:
        run = replace(run, facts={**run.facts, **store.prepare_for_run()})
        journal.save_facts(run.run_id, run.facts)
    note(
        ports.audit,
        journal,
        "run started",
        run.run_id,
        database_user=store.database_user,
        dry_run=options.is_dry_run,
        database=store.display_url,
        table=selection.source.table,
        schema=selection.schema_id,
        from_version=selection.from_version,
        to_version=selection.to_version,
        plan=plan.fingerprint,
        plan_file=plan_seal(run.plan),
        records=run.total,
    )
    return run


def _total(plan: MigrationPlan, store: RecordStore, ports: Ports) -> int:
    source = plan.selection.source
    if plan.retry_of and not source.version_column:
        return len(quarantined_keys(plan.retry_of, source.url, ports))
    return store.count([plan.selection.from_version])
