"""What a run asks of its script besides the records: may it run, can it be loaded, and its hooks before and after."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from desktop_wizard.engine.errors import (
    NotAllowed,
    Problem,
    ScriptNotTrusted,
    ScriptRefused,
    ScriptWrong,
    WizardError,
)
from desktop_wizard.engine.events import LogLevel
from desktop_wizard.engine.plan import MigrationPlan, script_job
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.runner.control import RunControl
from desktop_wizard.engine.runner.scene import Scene
from desktop_wizard.engine.runner.teller import Teller
from desktop_wizard.engine.script import (
    Failure,
    HostHooks,
    Script,
    ScriptEnded,
    ScriptJob,
    ScriptLimits,
    ScriptProcess,
    call_host,
)

HookAnswer = tuple[bool, Failure | None, str]
"""Whether a hook returned True, what it raised if anything, and the name of the type that it returned."""

BEFORE, AFTER = "on_before_migration", "on_after_migration"


def check_consent(script: Script | None, ports: Ports) -> None:
    """Raise `ScriptNotTrusted` unless somebody has agreed to run the script."""
    if script is not None and not ports.consents.has(script):
        raise ScriptNotTrusted(
            "Nobody has agreed to run this script yet.",
            where=f"{script.path}, SHA-256 {script.sha256}",
            cure=f"Read it; if it may run, add --trust-script {script.sha256}, or choose it in the wizard.",
        )


def check_script(plan: MigrationPlan, ports: Ports, control: RunControl) -> None:
    """Load the plan's script once, so that one that can't be loaded stops a run before it begins.

    Raises:
        ScriptNotTrusted: nobody has agreed to run it.
        ScriptWrong: it can't be loaded; the file and line are named.
        RunCancelled: a stop was asked for meanwhile.
    """
    check_consent(plan.review.script, ports)
    job = script_job(plan, is_dry_run=plan.options.is_dry_run)
    if job is not None:
        with _loaded(job, control):
            pass


def check_host(plan: MigrationPlan, host: HostHooks) -> None:
    """Raise `NotAllowed` unless there are callables of a host exactly where the plan was reviewed with some."""
    if plan.review.is_hosted != host.sees_records:
        raise NotAllowed(
            "The plan's records are seen by the program that opened the wizard, and only there can it run."
            if plan.review.is_hosted
            else "The plan was reviewed without the callables that are given now.",
            cure="Run or resume it from that program." if plan.review.is_hosted else "Make the plan again with them.",
        )
    if plan.review.is_hosted and plan.review.script and plan.review.script.sees_records:
        raise NotAllowed(
            "A script and the callables of a host can't both see the records.", cure="Leave one of them out."
        )


def before(scene: Scene) -> None:
    """Call `on_before_migration` of the script and of the host, in a real run.

    Raises:
        ScriptRefused: one did not return True, raised, or broke down.
        RunCancelled: a stop was asked for meanwhile.
    """
    for name, call in _calls(scene, BEFORE):
        scene.teller.log(LogLevel.INFO, f"Calling {BEFORE} of {name}")
        try:
            may_start, failure, said = call()
        except ScriptEnded as end:
            may_start, failure, said = False, end.failure, ""
        if failure is not None:
            raise _refused(name, failure.message, failure.trace)
        if not may_start:
            raise _refused(name, f"{BEFORE} returned {said}, not True.")


def after(scene: Scene) -> None:
    """Call `on_after_migration` of the script and of the host, in a real run. What goes wrong there is told."""
    for name, call in _calls(scene, AFTER):
        scene.teller.log(LogLevel.INFO, f"Calling {AFTER} of {name}")
        try:
            _, failure, _ = call()
        except ScriptEnded as end:
            failure = end.failure
        except WizardError as error:
            scene.teller.log(LogLevel.ERROR, f"{AFTER}: {error.what}")
            continue
        if failure is not None:
            scene.teller.log(LogLevel.ERROR, f"{AFTER}: {failure.message}\n{failure.trace}".strip())


def _calls(scene: Scene, hook: str) -> Iterator[tuple[str, Callable[[], HookAnswer]]]:
    """Yield who has a hook, and what calls it."""
    plan, control = scene.plan, scene.control
    if plan.options.is_dry_run:
        return
    script = plan.review.script
    job = script_job(plan, is_dry_run=False) if script and hook in script.hooks else None
    if job is not None:
        yield job.script.name, lambda: _call(job, hook, control, scene.teller)
    own = scene.host.on_before_migration if hook == BEFORE else scene.host.on_after_migration
    if own is not None:
        seconds = ScriptLimits().call_seconds
        yield "the host", lambda: call_host(own, seconds, lambda: control.request is None)


def _call(job: ScriptJob, hook: str, control: RunControl, teller: Teller) -> HookAnswer:
    with _loaded(job, control) as process:
        try:
            return process.call(hook)
        finally:
            teller.printed(process.printed())


@contextmanager
def _loaded(job: ScriptJob, control: RunControl) -> Iterator[ScriptProcess]:
    try:
        process = ScriptProcess(job, is_wanted=lambda: control.request is None)
    except ScriptEnded as end:
        raise ScriptWrong(
            "The script can't be loaded.",
            where=job.script.path,
            problems=(Problem("", end.failure.message),),
            cure="Correct the script, and make the plan again.",
        ) from None
    try:
        yield process
    finally:
        process.end()


def _refused(name: str, why: str, trace: str = "") -> ScriptRefused:
    return ScriptRefused(
        f"The migration may not start: {why}",
        where=f"{BEFORE} of {name}" + (f"\n{trace}" if trace else ""),
        safe="No record was changed.",
        cure="See to what it asks for, and start the run again.",
    )
