"""Documents of a batch that went through the rules and then through a script, handed out one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from desktop_wizard.engine.model import Key, Quarantined, StoredRecord
from desktop_wizard.engine.script.outcomes import Changed, Failure, LeftOut, Outcome, Unchanged
from desktop_wizard.engine.script.stage import Performance, Records
from desktop_wizard.engine.transform import Transformed, Transformer, read_value

LEFT_OUT = "left out by the script"


class ScriptFailed(Exception):
    """A record that the script failed on, or left out on purpose."""

    def __init__(self, outcome: Failure | LeftOut) -> None:
        super().__init__(outcome)
        self.outcome = outcome

    def quarantined(self, key: Key) -> Quarantined:
        """Return how the record is listed."""
        match self.outcome:
            case LeftOut():
                message = "transform_record returned None, so the record is left out."
                return Quarantined(key=key, cause=LEFT_OUT, path="$", message=message, is_skipped=True)
            case Failure() as failure:
                return Quarantined(
                    key=key,
                    cause=failure.cause,
                    path=failure.path,
                    message=failure.message,
                    attempts=failure.attempts,
                    trace=failure.trace,
                )

    def __str__(self) -> str:
        return self.quarantined(()).message


class Stage(Protocol):
    """What takes the records of a batch through hooks, each with its index in the source."""

    def perform(self, batch: int, records: Records) -> Performance: ...


class ScriptedTransformer:
    """Does what a `Transformer` does, for records that have all been through the script already.

    Args:
        records: those of one batch, each with its index in the source.

    Attributes:
        printed: what the script printed meanwhile, within bounds.
    """

    def __init__(
        self,
        transformer: Transformer,
        stage: Stage,
        batch: int,
        records: Sequence[tuple[StoredRecord, int]],
    ) -> None:
        self._ready: dict[Key, Callable[[], Transformed]] = {}
        waiting: list[tuple[Key, int, bytes, bytes]] = []
        for record, index in records:
            if not isinstance(record.data, bytes):
                continue  # no document: never asked for
            try:
                data = transformer.transform(record.data, record.key, index).data
            except MemoryError:
                raise
            except Exception as stays:  # noqa: BLE001 - raised again where the record's turn comes
                self._ready[record.key] = _raising(stays)
            else:
                waiting.append((record.key, index, record.data, record.data if data is None else data))
        performance = stage.perform(batch, [(index, data) for _, index, _, data in waiting])
        self.printed = performance.printed
        for (key, _, stored, data), outcome in zip(waiting, performance.outcomes, strict=True):
            self._ready[key] = _settled(outcome, stored, data)

    def transform(self, data: bytes, key: Key, record_index: int) -> Transformed:
        """Return what rules and script made of a record.

        Raises:
            DocumentRefused, RuleFailed, RecordSkipped: as `Transformer.transform`.
            ScriptFailed: the script failed on it, or left it out.
        """
        del data, record_index  # both were seen already
        return self._ready.pop(key)()


def _raising(error: Exception) -> Callable[[], Transformed]:
    def transformed() -> Transformed:
        raise error

    return transformed


def _settled(outcome: Outcome, stored: bytes, ruled: bytes) -> Callable[[], Transformed]:
    """Return what tells a record's fate: the values are read late, so that one record's are in memory at a time.

    Args:
        stored: the document as it is in the database.
        ruled: what the rules made of it.
    """
    match outcome:
        case Changed(data):
            new = data
        case Unchanged():
            new = ruled
        case LeftOut() | Failure():
            return _raising(ScriptFailed(outcome))
    return lambda: Transformed(None if new == stored else new, read_value(new))
