"""What every record store promises, wherever the records lie, and what one on a database promises besides.

A test class inherits one of the two, and gives the fixture `ground`: what the tests, as another program, write to.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import pytest

from desktop_wizard.engine.errors import NotAllowed, NoUsableKey, RunInTheWay, SourceWrong
from desktop_wizard.engine.model import Check, Counts, Key, KeyRange, Quarantined, RecordSource, ValidationReport
from desktop_wizard.engine.ports import (
    BatchTransaction,
    Changes,
    DocumentChange,
    ReadMark,
    RecordStore,
    RecordStores,
)
from desktop_wizard.engine.status import RunState
from desktop_wizard.engine.undo import UndoBlock, UndoImage, document_hash, pack, records_digest
from tests.support.runs import a_run, an_entry, this_owner

OLD, NEW = "1.0.0", "2.0.0"


class Ground(Protocol):
    """Records, as a program sees them that is not the one under test.

    Attributes:
        storage: how documents are stored.
    """

    stores: RecordStores
    source: RecordSource
    storage: str

    def open(self) -> RecordStore:
        """Open the source, ready for a run."""

    def key(self, number: int) -> Key:
        """Return the key of a record of `fill`."""

    def fill(self, count: int) -> None:
        """Add records with `document(0)` …, each on version `OLD` where there are versions."""

    def document(self, number: int) -> bytes:
        """Return the document of a number, as it is read."""

    def changed(self, document: bytes) -> bytes:
        """Return what a run makes of a document."""

    def renumber(self, key: Key, number: int) -> None:
        """Give a record the document of another number."""

    def delete(self, key: Key) -> None: ...

    def contents(self) -> list[tuple[object, ...]]:
        """Return all that the table holds, with types."""


def read_versions(store: RecordStore) -> list[str] | None:
    """Return the versions that a run reads, None where no column says so."""
    return [OLD] if store.source.version_column else None


def every_range(store: RecordStore, size: int, versions: Sequence[str] | None = None) -> list[KeyRange]:
    spans: list[KeyRange] = []
    after, index = None, 0
    while span := store.next_range(len(spans) + 1, after, index, size, versions):
        spans.append(span)
        after, index = span.upto, index + span.size
    return spans


def change(ground: Ground, number: int) -> DocumentChange:
    return DocumentChange(ground.key(number), ground.storage, ground.changed(ground.document(number)))


def migrate(ground: Ground, store: RecordStore, span: KeyRange, run_id: str = "run_1") -> None:
    """Change every record of a range in one committed batch, as a run does."""
    reader = store.reader([OLD]).open()
    read = reader.read(span)
    reader.close()
    changes = Changes.of(DocumentChange(r.key, r.storage, ground.changed(r.data)) for r in read)  # type: ignore[arg-type]
    images = [
        UndoImage(r.key, r.storage, r.data, document_hash(c.storage, c.data))  # type: ignore[arg-type]
        for r, c in zip(read, changes, strict=True)
    ]
    with store.batch() as batch:
        assert batch.write(changes).refused == ()
        batch.stamp(span, OLD, NEW, except_keys=[])
        batch.save_undo(run_id, span.number, pack(UndoBlock(tuple(images))))
        batch.enter(run_id, an_entry(span), 1.0)


class RecordStoreContract:
    """What every record store promises."""

    @pytest.fixture
    def store(self, ground: Ground) -> Iterator[RecordStore]:
        ground.fill(10)
        store = ground.open()
        yield store
        store.close()

    # --- looking and opening -------------------------------------------------------------------------------

    def test_the_open_source_leads_to_the_same_place_from_anywhere(
        self, ground: Ground, store: RecordStore, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.chdir(tmp_path)
        again = ground.stores.open(store.source)
        assert again.data_fingerprint() == store.data_fingerprint()
        assert again.source == store.source
        again.close()

    # --- ranges --------------------------------------------------------------------------------------------

    @pytest.mark.parametrize("size", [1, 3, 5, 10, 11])
    def test_ranges_cover_every_record_once(self, ground: Ground, store: RecordStore, size: int) -> None:
        reader = store.reader().open()
        spans = every_range(store, size)
        keys = [record.key for span in spans for record in reader.read(span)]
        reader.close()
        assert keys == [ground.key(number) for number in range(10)]
        assert [span.first_index for span in spans] == list(range(0, 10, size))

    def test_a_reader_travels_to_another_process(self, store: RecordStore) -> None:
        reader = pickle.loads(pickle.dumps(store.reader())).open()
        (span,) = every_range(store, 100)
        assert len(reader.read(span)) == 10
        reader.close()

    def test_a_sample_has_no_record_twice_and_is_the_same_every_time(self, store: RecordStore) -> None:
        keys = [record.key for record in store.sample(4)]
        assert len(set(keys)) == 4
        assert keys == sorted(keys)
        assert keys == [record.key for record in store.sample(4)]
        assert len(store.sample(100)) == 10

    def test_records_are_fetched_in_the_order_asked_for(self, ground: Ground, store: RecordStore) -> None:
        records = store.fetch([ground.key(7), ("gone",), ground.key(2)])
        assert [record.key for record in records] == [ground.key(7), ground.key(2)]
        assert records[0].data == ground.document(7)

    # --- compare and swap ----------------------------------------------------------------------------------

    def test_a_write_elsewhere_does_not_matter(self, ground: Ground, store: RecordStore) -> None:
        assert self._is_as_read(store, lambda: ground.renumber(ground.key(8), 99))

    def test_the_own_commits_do_not_matter(self, ground: Ground, store: RecordStore) -> None:
        before = store.change_token()
        with store.batch() as batch:
            batch.write(Changes.of([change(ground, 1)]))
        assert store.change_token() == before

    def _is_as_read(self, store: RecordStore, meanwhile: object) -> bool:
        assert callable(meanwhile)
        token = store.change_token()
        span = store.next_range(1, None, 0, 3, read_versions(store))
        assert span is not None
        reader = store.reader(read_versions(store)).open()
        digest = records_digest(reader.read(span))
        reader.close()
        meanwhile()
        with store.batch() as batch:
            return batch.is_as_read(span, ReadMark(token, digest))

    # --- fingerprints --------------------------------------------------------------------------------------

    def test_journal_tables_do_not_change_the_structure(self, store: RecordStore) -> None:
        before = store.structure_fingerprint()
        assert not store.has_journal()
        store.journal()
        assert store.has_journal()
        assert store.structure_fingerprint() == before

    # --- journal -------------------------------------------------------------------------------------------

    def test_a_run_is_read_as_it_was_written(self, ground: Ground, store: RecordStore) -> None:
        journal = store.journal()
        run = a_run(cursor=ground.key(3), counts=Counts(4, 3, 2, 0, 1), facts={"journal_mode": "delete"}, seconds=2.5)
        journal.create_run(run)
        assert journal.run("run_1") == run
        assert journal.run("run_2") is None
        journal.set_state("run_1", RunState.PAUSED)

    def test_a_committed_batch_moves_cursor_and_counts(self, ground: Ground, store: RecordStore) -> None:
        journal = store.journal()
        journal.create_run(a_run())
        spans = every_range(store, 5)
        for span in spans:
            with store.batch() as batch:
                batch.quarantine("run_1", span.number, [Quarantined(key=span.upto, cause="c", path="$", message="m")])
                batch.enter("run_1", an_entry(span, unchanged=2, failed=1), float(span.number))
        run = journal.run("run_1")
        assert run is not None
        assert (run.cursor, run.counts, run.seconds) == (ground.key(9), Counts(10, 8, 4, 0, 2), 2.0)
        assert [entry.span for entry in journal.ledger("run_1")] == spans
        assert [record.key for record in journal.quarantined("run_1")] == [span.upto for span in spans]
        reader = store.reader().open()
        assert reader.quarantined_keys("run_1", 1) == {ground.key(4)}
        assert reader.quarantined_keys("run_1", 3) == frozenset()
        reader.close()

    def test_hostile_text_goes_into_quarantine(self, ground: Ground, store: RecordStore) -> None:
        journal = store.journal()
        journal.create_run(a_run())
        record = Quarantined(
            key=ground.key(1), cause="\ud800", path="$.\0", message="<b>'; DROP TABLE x", trace="\udcff"
        )
        with store.batch() as batch:
            batch.quarantine("run_1", 1, [record])
        (kept,) = journal.quarantined("run_1")
        assert kept.message == record.message
        assert (kept.cause, kept.path, kept.trace) == ("\\ud800", "$.\\x00", "\\udcff")

    def test_a_second_run_of_a_table_is_refused_and_the_first_named(self, store: RecordStore) -> None:
        journal = store.journal()
        journal.create_run(a_run())
        with pytest.raises(RunInTheWay) as caught:
            journal.create_run(a_run("run_2", table="Payments"))
        assert (caught.value.run_id, caught.value.is_alive) == ("run_1", True)
        journal.create_run(a_run("run_3", table="patients"))
        journal.set_state("run_1", RunState.PAUSED)
        with pytest.raises(RunInTheWay) as caught:
            journal.create_run(a_run("run_2"))
        assert not caught.value.is_alive
        journal.take_over("run_1", this_owner(), RunState.CANCELLED)
        journal.create_run(a_run("run_2"))

    def test_a_living_run_is_not_taken_over(self, store: RecordStore) -> None:
        journal = store.journal()
        journal.create_run(a_run())
        with pytest.raises(RunInTheWay):
            journal.take_over("run_1", this_owner(), RunState.RUNNING)
        journal.set_state("run_1", RunState.PAUSED, seconds=7.0)
        journal.take_over("run_1", this_owner(), RunState.RUNNING)
        run = journal.run("run_1")
        assert run is not None
        assert (run.state, run.seconds, run.finished_at) == (RunState.RUNNING, 7.0, None)

    def test_a_finished_run_has_no_owner_and_is_not_resumed(self, store: RecordStore) -> None:
        journal = store.journal()
        journal.create_run(a_run())
        journal.set_state("run_1", RunState.FINISHED)
        run = journal.run("run_1")
        assert run is not None
        assert run.owner is None
        assert run.finished_at is not None
        with pytest.raises(NotAllowed):
            journal.take_over("run_1", this_owner(), RunState.RUNNING)
        journal.take_over("run_1", this_owner(), RunState.ROLLING_BACK)

    def test_an_old_run_is_not_taken_back_under_an_unfinished_one(self, store: RecordStore) -> None:
        journal = store.journal()
        journal.create_run(a_run())
        journal.set_state("run_1", RunState.FINISHED)
        journal.create_run(a_run("run_2"))
        with pytest.raises(RunInTheWay) as caught:
            journal.take_over("run_1", this_owner(), RunState.ROLLING_BACK)
        assert caught.value.run_id == "run_2"
        journal.set_state("run_2", RunState.CANCELLED)
        journal.take_over("run_1", this_owner(), RunState.ROLLING_BACK)

    def test_backup_facts_and_validation_are_kept(self, ground: Ground, store: RecordStore) -> None:
        journal = store.journal()
        journal.create_run(a_run())
        report = ValidationReport(
            run_id="run_1", checks=(Check(name="n", passed=False, detail="d"),), records=3, invalid=1,
            invalid_keys=(ground.key(1), (b"\xff", 2)),
        )  # fmt: skip
        journal.save_validation(report)
        journal.save_backup("run_1", "backup_1", "abc")
        journal.save_facts("run_1", {"journal_mode": "wal"})
        run = journal.run("run_1")
        assert run is not None
        assert run.validation == report
        assert (run.backup_id, run.fingerprint, run.facts) == ("backup_1", "abc", {"journal_mode": "wal"})

    def test_dry_runs_are_journaled_outside_of_the_database(self, ground: Ground, store: RecordStore) -> None:
        before = ground.contents()
        journal = ground.stores.dry_journal(ground.source)
        journal.create_run(a_run("dry_1", is_dry_run=True))
        span = store.next_range(1, None, 0, 10, None)
        assert span is not None
        with journal.batch() as batch:
            batch.quarantine("dry_1", 1, [Quarantined(key=ground.key(1), cause="c", path="$", message="m")])
            batch.enter("dry_1", an_entry(span, failed=1), 1.0)
        journal.set_state("dry_1", RunState.FINISHED)
        journal.close()
        assert not store.has_journal()
        assert ground.contents() == before
        found = ground.stores.journals(ground.source.url)
        assert [run.run_id for one in found for run in one.runs()] == ["dry_1"]
        store.journal().create_run(a_run())
        for one in found:
            one.close()
        found = ground.stores.journals(ground.source.url)
        assert {run.run_id for one in found for run in one.runs()} == {"run_1", "dry_1"}
        for one in found:
            one.close()


class DatabaseContract(RecordStoreContract):
    """What a store promises whose records lie in a table `payments` (id, version, region and content)."""

    # --- looking and opening -------------------------------------------------------------------------------

    def test_looking_names_key_document_and_version(self, ground: Ground) -> None:
        ground.fill(3)
        (facts,) = ground.stores.look(ground.source.url)
        assert facts.name == "payments"
        assert facts.key_columns == ("id",)
        assert facts.document_columns == (() if ground.source.is_row_mode else ("doc",))
        assert facts.version_columns == ("version",)
        assert facts.records == 3
        assert facts.refusal == ""

    def test_a_missing_table_is_refused_and_the_nearest_is_named(self, ground: Ground) -> None:
        with pytest.raises(SourceWrong, match="payments"):
            ground.stores.open(replace(ground.source, table="payment"))

    def test_every_missing_column_is_named(self, ground: Ground) -> None:
        content = {"columns": ("no_doc",)} if ground.source.is_row_mode else {"document_column": "no_doc"}
        source = replace(ground.source, key_columns=("no_key",), version_column="no_ver", **content)
        with pytest.raises(SourceWrong) as caught:
            ground.stores.open(source)
        assert [problem.location for problem in caught.value.problems] == ["no_key", "no_doc", "no_ver"]

    def test_a_key_that_repeats_is_refused_with_a_better_one(self, ground: Ground) -> None:
        ground.fill(5)
        with pytest.raises(NoUsableKey, match="id"):
            ground.stores.open(replace(ground.source, key_columns=("region",)))

    def test_the_filter_may_not_name_what_a_run_changes(self, ground: Ground) -> None:
        for where in (f"{ground.source.content_columns[-1]} <> ''", "version = '1.0.0'"):
            with pytest.raises(SourceWrong):
                ground.stores.open(replace(ground.source, where=where))

    @pytest.mark.parametrize("where", ["region =", "1) OR (1=1", "1; DELETE FROM payments", "region = ?", ""])
    def test_the_filter_has_to_be_one_condition(self, ground: Ground, where: str) -> None:
        with pytest.raises(SourceWrong):
            ground.stores.open(replace(ground.source, where=where))

    def test_the_filter_narrows_everything(self, ground: Ground) -> None:
        ground.fill(10)
        store = ground.stores.open(replace(ground.source, where="region = 'eu'"))
        assert store.count() == 5
        assert store.versions() == {OLD: 5}
        spans = every_range(store, 2)
        assert [span.size for span in spans] == [2, 2, 1]
        with store.batch() as batch:
            batch.stamp(KeyRange(1, None, ground.key(9), 0, 5), OLD, NEW, except_keys=[])
        assert store.versions() == {NEW: 5}
        assert len(store.sample(100)) == store.data_fingerprint()[0] == 5
        store.close()
        whole = ground.stores.open(ground.source)
        assert whole.versions() == {NEW: 5, OLD: 5}
        whole.close()

    # --- ranges --------------------------------------------------------------------------------------------

    def test_a_range_reads_one_version_only_where_asked(self, ground: Ground, store: RecordStore) -> None:
        with store.batch() as batch:
            batch.stamp(KeyRange(1, None, ground.key(3), 0, 4), OLD, NEW, except_keys=[])
        (span,) = every_range(store, 100, [OLD])
        assert span.size == 6
        reader = store.reader([OLD]).open()
        assert [record.version for record in reader.read(span)] == [OLD] * 6
        reader.close()
        assert store.count([NEW]) == 4
        assert store.count([OLD, NEW]) == 10
        assert store.count([]) == 0

    # --- compare and swap ----------------------------------------------------------------------------------

    def test_a_write_of_another_program_in_the_range_is_noticed(self, ground: Ground, store: RecordStore) -> None:
        assert not self._is_as_read(store, lambda: ground.renumber(ground.key(1), 99))

    def test_a_deletion_in_the_range_is_noticed(self, ground: Ground, store: RecordStore) -> None:
        assert not self._is_as_read(store, lambda: ground.delete(ground.key(1)))

    # --- batches -------------------------------------------------------------------------------------------

    def test_a_batch_that_raises_leaves_nothing_behind(self, ground: Ground, store: RecordStore) -> None:
        journal = store.journal()
        journal.create_run(a_run())
        before = ground.contents()
        span = KeyRange(1, None, ground.key(9), 0, 10)

        def half_done(batch: BatchTransaction) -> None:
            batch.write(Changes.of([change(ground, 1)]))
            batch.stamp(span, OLD, NEW, except_keys=[])
            batch.save_undo("run_1", 1, pack(UndoBlock(())))
            batch.enter("run_1", an_entry(span), 1.0)
            raise KeyError("no more")

        with pytest.raises(KeyError), store.batch() as batch:
            half_done(batch)
        assert ground.contents() == before
        assert list(journal.ledger("run_1")) == []
        assert journal.undo_numbers("run_1") == []
        run = journal.run("run_1")
        assert run is not None
        assert run.cursor is None

    def test_a_rehearsal_leaves_nothing_behind(self, ground: Ground, store: RecordStore) -> None:
        before = ground.contents()
        with store.rehearsal() as batch:
            assert batch.write(Changes.of([change(ground, 1)])).refused == ()
        assert ground.contents() == before

    def test_a_record_deleted_since_is_never_counted_as_written(self, ground: Ground, store: RecordStore) -> None:
        ground.delete(ground.key(4))
        with store.batch() as batch:
            refused = batch.write(Changes.of([change(ground, number) for number in range(3, 6)])).refused
        assert [refusal.key for refusal in refused] == [ground.key(4)]
        assert "deleted" in refused[0].message
        assert [record.data for record in store.fetch([ground.key(3), ground.key(5)])] == [
            change(ground, number).data for number in (3, 5)
        ]

    def test_a_stamp_keeps_to_its_range_its_version_and_its_exceptions(
        self, ground: Ground, store: RecordStore
    ) -> None:
        with store.batch() as batch:
            assert batch.stamp(KeyRange(1, None, ground.key(1), 0, 2), OLD, "9.9.9", except_keys=[]) == 2
            assert (
                batch.stamp(
                    KeyRange(2, ground.key(0), ground.key(6), 1, 6),
                    OLD,
                    NEW,
                    except_keys=[ground.key(3), ground.key(4)],
                )
                == 3
            )
        stamped = {record.key: record.version for record in store.fetch([ground.key(n) for n in range(10)])}
        assert [stamped[ground.key(n)] for n in range(10)] == [
            "9.9.9", "9.9.9", NEW, OLD, OLD, NEW, NEW, OLD, OLD, OLD,
        ]  # fmt: skip

    # --- taking back ---------------------------------------------------------------------------------------

    def test_a_run_goes_back_to_the_very_bytes_and_stays_there(self, ground: Ground, store: RecordStore) -> None:
        journal = store.journal()
        journal.create_run(a_run())
        before, fingerprint = ground.contents(), store.data_fingerprint()
        for span in every_range(store, 4, [OLD]):
            migrate(ground, store, span)
        assert store.versions() == {NEW: 10}
        assert store.data_fingerprint() != fingerprint
        assert journal.undo_numbers("run_1") == [3, 2, 1]
        for expected in ([4, 4, 2], [0, 0, 0]):
            restored = []
            for number in (1, 2, 3):
                block = journal.undo_block("run_1", number)
                assert block is not None
                with store.batch() as batch:
                    restored.append(batch.restore(block, OLD, NEW).restored)
                    batch.forget_undo("run_1", number)
            assert restored == expected
        assert journal.undo_numbers("run_1") == []
        assert ground.contents() == before
        assert store.data_fingerprint() == fingerprint

    def test_what_somebody_else_changed_or_deleted_is_kept(self, ground: Ground, store: RecordStore) -> None:
        journal = store.journal()
        journal.create_run(a_run())
        (span,) = every_range(store, 10, [OLD])
        migrate(ground, store, span)
        ground.renumber(ground.key(2), 99)
        ground.delete(ground.key(3))
        block = journal.undo_block("run_1", 1)
        assert block is not None
        with store.batch() as batch:
            result = batch.restore(block, OLD, NEW)
        assert result.conflicts == (ground.key(2), ground.key(3))
        assert (result.restored, result.already) == (8, 0)
        (kept,) = store.fetch([ground.key(2)])
        assert (kept.data, kept.version) == (ground.document(99), NEW)

    def test_stamps_of_unchanged_records_go_back_only_from_the_target_version(
        self, ground: Ground, store: RecordStore
    ) -> None:
        with store.batch() as batch:
            batch.stamp(KeyRange(1, None, ground.key(0), 0, 1), OLD, NEW, except_keys=[])
            batch.stamp(KeyRange(2, ground.key(0), ground.key(1), 1, 1), OLD, "9.9.9", except_keys=[])
        with store.batch() as batch:
            batch.restore(UndoBlock((), stamped=(ground.key(0), ground.key(1))), OLD, NEW)
        assert [record.version for record in store.fetch([ground.key(0), ground.key(1)])] == [OLD, "9.9.9"]

    # --- fingerprints --------------------------------------------------------------------------------------

    def test_the_data_fingerprint_moves_with_documents_and_versions(self, ground: Ground, store: RecordStore) -> None:
        seen = {store.data_fingerprint()}
        ground.renumber(ground.key(1), 99)
        seen.add(store.data_fingerprint())
        with store.batch() as batch:
            batch.stamp(KeyRange(1, None, ground.key(0), 0, 1), OLD, NEW, except_keys=[])
        seen.add(store.data_fingerprint())
        ground.delete(ground.key(9))
        seen.add(store.data_fingerprint())
        assert len(seen) == 4
