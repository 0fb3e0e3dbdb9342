"""What changed from each version of a schema to the next, found out one step after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_wizard.engine.comparing import Comparer
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.ports import Progress, Registry, SchemaVersion
from desktop_wizard.engine.schema import Comparison


@dataclass(frozen=True, slots=True)
class VersionStep:
    """From one version to the next.

    Attributes:
        comparison: None where the two could not be compared.
        problem: why not, else empty.
    """

    old: SchemaVersion
    new: SchemaVersion
    comparison: Comparison | None
    problem: str = ""


def compare_steps(
    registry: Registry,
    versions: Sequence[SchemaVersion],
    found: Callable[[VersionStep], None],
    progress: Progress,
) -> None:
    """Compare each version with the one before it, the newest first, in one worker process.

    Args:
        versions: of one schema, the oldest first.
        found: called with each step, from the thread that this runs in. A version that can't be read spoils only
            the steps beside it.
        progress: told how many steps are done after each; it may raise `RunCancelled`.
    """
    steps = list(pairwise(versions))[::-1]
    with Comparer() as comparer:
        for done, (old, new) in enumerate(steps):
            progress(done, len(steps))
            found(_step(registry, old, new, comparer))
    progress(len(steps), len(steps))


def _step(registry: Registry, old: SchemaVersion, new: SchemaVersion, comparer: Comparer) -> VersionStep:
    try:
        schemas = [registry.load(version.schema_id, version.version) for version in (old, new)]
    except WizardError as error:
        return VersionStep(old, new, None, error.what)
    return VersionStep(old, new, comparer.compare(*schemas))
