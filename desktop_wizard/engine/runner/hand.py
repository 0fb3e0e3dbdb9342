"""What a worker does with a range in a migration: read, transform, validate, and keep what would undo it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop_wizard.engine.model import Key, KeyRange, StoredRecord
from desktop_wizard.engine.ports import RangeReader
from desktop_wizard.engine.row_form import RowForm, fitted
from desktop_wizard.engine.runner.batch import Batch, Indexed
from desktop_wizard.engine.runner.batch_work import BatchWork
from desktop_wizard.engine.runner.foreseen import Foreseen, packed_states, unpacked_states
from desktop_wizard.engine.runner.sizing import MOST_BYTES
from desktop_wizard.engine.runner.wishes import ParentStage
from desktop_wizard.engine.schema import Schema, Validator
from desktop_wizard.engine.script import ScriptedTransformer, ScriptJob, ScriptStage
from desktop_wizard.engine.transform import RuleSet, Seed, Transformer, Transforms
from desktop_wizard.engine.undo import records_digest


@dataclass(frozen=True, slots=True, kw_only=True)
class MigrationHand:
    """The picklable description of a migration, for workers.

    Attributes:
        stamps: whether migrated records get a new version stamp, so that the undo block must know them all.
        passing_over: keys that an earlier round put into quarantine.
        only: the keys to handle, None for all; a retry names the failed ones.
        script: what sees each record behind the rules, None for nothing.
        is_hosted: whether it is callables of the parent instead.
        form: the row that a new document has to fit into, None where any does.
        most: records in a batch, however many a range has got since it was planned.
        foreseen: digest of a range → what a dry run found there, see `foreseen`.
        notes: whether to note what this run finds, because it is a dry run.
    """

    rules: RuleSet
    seed: Seed
    schema: Schema
    stamps: bool
    passing_over: frozenset[Key] = frozenset()
    only: frozenset[Key] | None = None
    script: ScriptJob | None = None
    is_hosted: bool = False
    form: RowForm | None = None
    most: int = sys.maxsize
    foreseen: Mapping[bytes, Foreseen] = field(default_factory=dict)
    notes: bool = False

    @property
    def is_for_once(self) -> bool:
        """Whether it shows the records to a script."""
        return self.script is not None

    def ready(self) -> Callable[[RangeReader, KeyRange], BatchWork]:
        transformer = Transformer(self.rules, self.seed)
        validator = Validator(self.schema)
        stage = self._stage()

        def work(reader: RangeReader, span: KeyRange) -> BatchWork:
            span, read = reader.read_within(span, MOST_BYTES, self.most)
            mine, passed_over = self._mine(read, span.first_index)
            scripted = ScriptedTransformer(transformer, stage, span.number, mine) if stage else None
            transforms, digest = fitted(scripted or transformer, self.form), records_digest(read)
            known = None if passed_over else self.foreseen.get(digest)
            batch = Batch(validator, self.stamps, len(mine))
            if known is None or not _comes_to(batch, known, mine, transforms, transformer):
                batch = Batch(validator, self.stamps, len(mine))
                batch.add_all(mine, transforms)
            done = batch.work(replace(span, size=len(read)), read, passed_over, digest)
            if self.notes:
                done = replace(done, foreseen=packed_states(read, batch.unchanged_keys, batch.repeatable_keys()))
            return replace(done, printed=scripted.printed) if scripted else done

        return work

    def _mine(self, read: Sequence[StoredRecord], first_index: int) -> tuple[list[Indexed], tuple[Key, ...]]:
        """Return the records to handle, each with its index, and the keys of the others."""
        indexed = list(zip(read, range(first_index, first_index + len(read)), strict=True))
        if not self.passing_over and self.only is None:
            return indexed, ()
        mine = [pair for pair in indexed if self._is_mine(pair[0].key)]
        return mine, tuple(record.key for record in read if not self._is_mine(record.key))

    def _is_mine(self, key: Key) -> bool:
        return key not in self.passing_over and (self.only is None or key in self.only)

    def _stage(self) -> ScriptStage | ParentStage | None:
        if self.is_hosted:
            return ParentStage()
        return ScriptStage.of(self.script) if self.script else None


def _comes_to(
    batch: Batch, known: Foreseen, mine: Sequence[Indexed], transforms: Transforms, transformer: Transformer
) -> bool:
    """Do with records what a dry run did; tell whether all that changes comes to the same, byte for byte."""
    try:
        batch.repeat(mine, unpacked_states(known.states), transforms, transformer)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - whatever it is, the records are looked at closely now, and it is told of each
        return False
    return batch.checksum_after() == known.checksum_after
