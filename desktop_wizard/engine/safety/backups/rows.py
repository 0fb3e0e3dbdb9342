"""Backups of rows: of the whole record source, with a CSV for people or without; or of what a plan would change.

How they are proved. All rows are written in one read transaction, and their fingerprint is taken on the way.
The file is then read back: its rows must be as many and give the same fingerprint, which shows that every type
survived. At last the source itself is looked at again; if it differs because another program wrote meanwhile,
the backup is made again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from itertools import islice
from pathlib import Path

from desktop_wizard.engine.errors import BackupFailed
from desktop_wizard.engine.model import Backup, RecordSource, StoredRow, is_same_cell
from desktop_wizard.engine.ports import AffectedKeys, Clock, Progress, RecordStore, Stages
from desktop_wizard.engine.records.sqlite_fingerprint import Fingerprint
from desktop_wizard.engine.safety.backups import people_csv, row_files
from desktop_wizard.engine.safety.backups.making import Made, damaged, time_of_scan
from desktop_wizard.engine.safety.backups.row_lines import Heading

SAMPLE = 500
"""Records that are looked at to tell the size of a backup."""

_PAGE = 1000  # rows between two reports, and between two looks at the free space

AddRow = Callable[[StoredRow], None]
CheckRoom = Callable[[Path, int], None]


class _RowBackups:
    """What backups of rows have in common."""

    endings: tuple[str, ...] = (".ndjson.zst",)

    def __init__(self, clock: Clock, check_room: CheckRoom) -> None:
        self._clock, self._check_room = clock, check_room

    def size(self, store: RecordStore, share: float) -> int:
        """Return the bytes of a sample's rows, brought up to the number of records."""
        keys = [record.key for record in store.sample(SAMPLE)]
        if not keys:
            return 0
        packed = row_files.packed_size(list(store.rows(keys)), Heading.of(store.source, is_whole=True))
        return round(packed * store.count() / len(keys))

    def effort(self, store: RecordStore) -> int:
        return store.count()

    def prove(self, backup: Backup, report: Progress) -> None:
        rows = 0
        for rows, _ in enumerate(self.rows(backup), 1):
            if rows % _PAGE == 0:
                report(rows, backup.records)
        if rows != backup.records:
            raise damaged(f"The backup holds {rows:,} records instead of {backup.records:,}.", backup.path)

    def rows(self, backup: Backup) -> Iterator[StoredRow]:
        return row_files.read(Path(backup.path))

    def trial(self, store: RecordStore, folder: Path) -> float:
        """Return the seconds for all records, from writing some, and from a piece of the scan that proves them."""
        began = self._clock.monotonic()
        some = list(islice(store.rows(), SAMPLE))
        row_files.packed_size(some, Heading.of(store.source, is_whole=True))
        spent = self._clock.monotonic() - began
        # written, and read back in about the same time
        return 2 * spent * store.count() / max(len(some), 1) + time_of_scan(store, self._clock)


class Exports(_RowBackups):
    """Backups of all rows of a record source; fulfils `Maker`.

    Args:
        has_csv: whether a CSV for people is made beside the file that is restored from.
    """

    def __init__(self, clock: Clock, check_room: CheckRoom, *, has_csv: bool) -> None:
        super().__init__(clock, check_room)
        self.endings = (".ndjson.zst", ".csv") if has_csv else (".ndjson.zst",)

    def size(self, store: RecordStore, share: float) -> int:
        has_csv = len(self.endings) > 1
        return super().size(store, share) + (_plain_size(store) if has_csv else 0)

    def make(
        self, store: RecordStore, drafts: Sequence[Path], stages: Stages, affected: AffectedKeys | None
    ) -> Made | None:
        token = store.change_token()
        made = self._write(store, drafts, stages.stage(0))
        read_back = self._fingerprint(store.source, row_files.read(drafts[0]), made.records, stages.stage(2))
        if read_back != made:
            raise damaged("The backup does not read back as it was written.", drafts[0])
        if Made(*store.data_fingerprint(stages.stage(3))) == made:
            return made
        if store.change_token() != token:
            return None
        raise damaged("The backup is not what the database holds.", drafts[0])

    def _write(self, store: RecordStore, drafts: Sequence[Path], report: Progress) -> Made:
        heading, total = Heading.of(store.source, is_whole=True), store.count()
        with ExitStack() as stack:
            adds: list[AddRow] = [stack.enter_context(row_files.written(drafts[0], heading)).add]
            adds += [stack.enter_context(people_csv.written(draft)) for draft in drafts[1:]]

            def kept() -> Iterator[StoredRow]:
                for row in store.rows():
                    for add in adds:
                        add(row)
                    yield row

            def written(done: int, _: int) -> None:
                self._check_room(drafts[0].parent, 0)
                report(done, total)

            return self._fingerprint(store.source, kept(), total, written)

    @staticmethod
    def _fingerprint(source: RecordSource, rows: Iterator[StoredRow], total: int, report: Progress) -> Made:
        fingerprint = Fingerprint()
        while page := list(islice(rows, _PAGE)):
            fingerprint.add_rows(page, source)
            report(fingerprint.records, total)
        return Made(fingerprint.records, fingerprint.hexdigest())


class Incremental(_RowBackups):
    """Backups of the records that a plan would change; fulfils `Maker`.

    A record whose version stamp alone would change is kept with its key and its version, without its document.
    """

    def size(self, store: RecordStore, share: float) -> int:
        return round(share * super().size(store, share))

    def make(
        self, store: RecordStore, drafts: Sequence[Path], stages: Stages, affected: AffectedKeys | None
    ) -> Made | None:
        if affected is None:
            raise BackupFailed(
                "An incremental backup is made of what a plan would change, and no plan was given.",
                cure="Choose another kind of backup.",
            )
        (draft,) = drafts
        token = store.change_token()
        written = self._write(store, draft, affected, stages.stage(0))
        self._compare(store, draft, written, stages.stage(2))
        _, fingerprint = store.data_fingerprint(stages.stage(3))
        return Made(written, fingerprint) if store.change_token() == token else None

    def _write(self, store: RecordStore, draft: Path, affected: AffectedKeys, report: Progress) -> int:
        heading, total, looked_at = Heading.of(store.source, is_whole=False), store.count(), 0
        with row_files.written(draft, heading) as file:
            for span in affected():
                self._check_room(draft.parent, 0)
                for row in store.rows(span.changed):
                    file.add(row)
                for row in store.rows(span.stamped):
                    file.add(_stamp_alone(row, store.source))
                looked_at += span.records
                report(looked_at, total)
            return file.rows

    def _compare(self, store: RecordStore, draft: Path, total: int, report: Progress) -> None:
        """Read the file back, and compare each row with the database's."""
        rows, done = row_files.read(draft), 0
        while page := list(islice(rows, _PAGE)):
            now = {row.key: row for row in store.rows([row.key for row in page])}
            if not all(_is_part(row, now.get(row.key)) for row in page):
                raise damaged("The backup does not read back as what the database holds.", draft)
            done += len(page)
            report(done, total)
        if done != total:
            raise damaged(f"The backup holds {done:,} records instead of {total:,}.", draft)


def _stamp_alone(row: StoredRow, source: RecordSource) -> StoredRow:
    """Return a row without all that a run leaves alone where it only stamps a version."""
    kept = {name.lower() for name in (*source.key_columns, source.version_column or "")}
    return row._replace(cells={name: cell for name, cell in row.cells.items() if name.lower() in kept})


def _is_part(row: StoredRow, whole: StoredRow | None) -> bool:
    return whole is not None and all(is_same_cell(cell, whole.cell(name)) for name, cell in row.cells.items())


def _plain_size(store: RecordStore) -> int:
    """Return about the bytes that all records take as they are."""
    sampled = store.sample(SAMPLE)
    sizes = [len(record.data) if isinstance(record.data, bytes) else 8 for record in sampled]
    return round(sum(sizes) * store.count() / len(sizes)) if sizes else 0
