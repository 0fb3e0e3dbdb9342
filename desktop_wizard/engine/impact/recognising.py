"""Which version records look like: how many of a sample are valid under each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from desktop_wizard.engine.errors import InputWrong
from desktop_wizard.engine.impact.counting import SAMPLE_SIZE
from desktop_wizard.engine.model import RecordSource
from desktop_wizard.engine.on_duty import WorkerOnDuty
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.schema import Schema, Validator
from desktop_wizard.engine.transform import DocumentRefused, read_value

SECONDS = 2.0
"""Time for one version; a pattern may take for ever."""


class Match(NamedTuple):
    """How many records of a sample are valid under a version. Those that can't be read are sampled, and not valid."""

    valid: int
    sampled: int


@dataclass(frozen=True, slots=True)
class MatchDuty:
    """The picklable description of validating documents against one schema after the other, for a worker."""

    documents: tuple[bytes, ...]
    is_for_once: ClassVar[bool] = False

    @contextmanager
    def begin(self) -> Iterator[Callable[[Schema], Iterator[int]]]:
        """Read the documents, and return what counts those that are valid under a schema."""
        values = list(_readable(self.documents))

        def valid(schema: Schema) -> Iterator[int]:
            yield sum(map(Validator(schema).is_valid, values))

        yield valid


def _readable(documents: Sequence[bytes]) -> Iterator[dict[str, object]]:
    for document in documents:
        try:
            yield read_value(document)
        except DocumentRefused:
            continue


def recognise(
    source: RecordSource,
    registry: str,
    schema_id: str,
    versions: Sequence[str],
    ports: Ports,
    *,
    stop: Callable[[], None] = lambda: None,
) -> dict[str, Match]:
    """Return how many of `SAMPLE_SIZE` records are valid under each version, whatever version they are said to be on.

    They are validated in a worker process. A version that can't be read is left out, and so are that which takes
    longer than `SECONDS` and those behind it.

    Args:
        stop: called before each version; it may raise `RunCancelled`.

    Raises:
        RegistryWrong: the registry is not there any more.
        SourceWrong: the source is not there, or not as it is said to be.
    """
    schemas = ports.registries.open(registry)
    with closing(ports.stores.open(source)) as store:
        records = store.sample(SAMPLE_SIZE)
    documents = tuple(record.data for record in records if isinstance(record.data, bytes))
    found: dict[str, Match] = {}
    with closing(WorkerOnDuty(MatchDuty(documents))) as worker:
        for version in versions:
            stop()
            try:
                for valid in worker.ask_for_drafts(schemas.load(schema_id, version), seconds=SECONDS):
                    found[version] = Match(valid, len(records))
            except InputWrong:
                continue
            except (TimeoutError, EOFError):
                break
    return found
