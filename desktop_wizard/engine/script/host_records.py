"""What a host gives for records that only it can read and write, called in threads and held to what is agreed."""

from __future__ import annotations

import copy
import json
import sys
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from desktop_wizard.engine.errors import HostBroken, HostFailed
from desktop_wizard.engine.model import Counts, FetchedRecords, MigrationError, MigrationOptions, MigrationResult
from desktop_wizard.engine.script.host import ask_host
from desktop_wizard.engine.script.process import ScriptEnded
from desktop_wizard.engine.script.returned import ReturnedNonsense, accepted

Fetch = Callable[[int, int], FetchedRecords | Awaitable[FetchedRecords]]
Apply = Callable[[Sequence[Mapping[str, Any]], MigrationOptions], MigrationResult | Awaitable[MigrationResult]]

FETCH_SECONDS = 60.0
APPLY_SECONDS = 300.0
"""How long a host's callable is waited for; then it is left to itself."""

_CONTRACT = "See what `WizardConfig` says of `fetch_records` and `apply_migration`."


@dataclass(frozen=True, slots=True, kw_only=True)
class HostRecords:
    """What a host gives for its records; each callable may be plain or `async def`, and is called in a thread.

    Attributes:
        batch_size: how many records are fetched at a time, at least 1.
        label: what tells these records from others that the same callable fetches, such as the name of a database.
    """

    fetch_records: Fetch
    apply_migration: Apply
    batch_size: int = 1000
    label: str = ""
    fetch_seconds: float = FETCH_SECONDS
    apply_seconds: float = APPLY_SECONDS

    @property
    def name(self) -> str:
        """Something that is the same for the same records of the same program, and another one for others."""
        call = self.fetch_records
        kind = type(call)
        module = getattr(call, "__module__", None) or kind.__module__
        return f"{_program()} {module}.{getattr(call, '__qualname__', kind.__qualname__)} {self.label}"

    def page(self, size: int, offset: int, is_wanted: Callable[[], bool]) -> Page:
        """Fetch up to `size` records behind the first `offset` ones.

        Raises:
            HostFailed: the host raised; `HostBroken` if it was too slow, or answered otherwise than agreed.
            RunCancelled: it was not wanted any more.
        """
        where = f"fetch_records({size}, {offset})"
        answer = _ask(lambda: self.fetch_records(size, offset), where, self.fetch_seconds, is_wanted)
        if not isinstance(answer, FetchedRecords):
            raise _broken(f"It returned a {type(answer).__name__}, not FetchedRecords.", where)
        total, records = answer.total_count, self._listed(answer.records, where, is_wanted)
        if not isinstance(total, int) or isinstance(total, bool) or total < 0:
            raise _broken(f"It says that there are {total!r} records in all.", where)
        if len(records) > size:
            raise _broken(f"It returned {len(records):,} records where {size:,} were asked for.", where)
        if offset + len(records) > total:
            raise _broken(
                f"It returned {len(records):,} records behind {offset:,}, and says that there are {total:,}.", where
            )
        if not records and offset < total:
            raise _broken(f"It returned no record, and says that there are {total:,}.", where)
        return Page([_document(record, offset + at) for at, record in enumerate(records)], total)

    def _listed(self, records: object, where: str, is_wanted: Callable[[], bool]) -> list[object]:
        """Return records that a host may make only now that they are asked for, within its time."""
        if isinstance(records, list):
            return records
        if not isinstance(records, Iterable):
            raise _broken(f"Its `records` are a {type(records).__name__}, not a list.", where)
        made = _ask(lambda: list(records), where, self.fetch_seconds, is_wanted)
        assert isinstance(made, list)
        return made

    def apply(self, documents: Sequence[bytes], options: MigrationOptions) -> Mapping[int, str]:
        """Hand records over to be stored; return why some could not be, by their places among them.

        Raises:
            HostFailed: the host raised; `HostBroken` if it was too slow, or answered otherwise than agreed.
        """
        records = [json.loads(document) for document in documents]
        where = f"apply_migration of {len(records):,} records"
        answer = _ask(lambda: self.apply_migration(records, options), where, self.apply_seconds, lambda: True)
        if not isinstance(answer, MigrationResult):
            raise _broken_apply(f"It returned a {type(answer).__name__}, not a MigrationResult.", where)
        failures = _failures(answer, len(records), where)
        if not failures and not answer.success:
            raise HostFailed(
                f"The host could not store the records: {answer.summary or 'it does not say why'}.",
                where=where,
                cure="Resume when the host can, or have it name the records that it can't take in `error_log`.",
            )
        return failures


def _program() -> str:
    """Return where this program lies, whichever folder it works in by now."""
    file = None if getattr(sys, "frozen", False) else getattr(sys.modules["__main__"], "__file__", None)
    return str(Path(file or sys.executable).absolute())


def _failures(answer: MigrationResult, handed: int, where: str) -> dict[int, str]:
    """Return why some records could not be stored, by their places. Raises `HostBroken` where that makes no sense."""
    log, counts = answer.error_log, answer.counts
    if not isinstance(log, list | tuple) or not all(map(_names_a_record, log)):
        what = "Its `error_log` is no list of `MigrationError`, each with the place of a record as a whole number."
        raise _broken_apply(what, where)
    if not isinstance(counts, Counts):
        raise _broken_apply(f"Its `counts` are a {type(counts).__name__}, not Counts.", where)
    failures = {error.record_index: str(error.error) for error in log}
    if beyond := [place for place in failures if not 0 <= place < handed]:
        raise _broken_apply(f"It says that record {beyond[0]} failed, and was handed {handed:,}.", where)
    if len(failures) != max(counts.failed, len(log)):
        raise _broken_apply("It says that more records failed than it names, each once, in `error_log`.", where)
    return failures


def _names_a_record(error: object) -> bool:
    return isinstance(error, MigrationError) and type(error.record_index) is int


class Page(NamedTuple):
    """Some records as JSON text in UTF-8, and how many there are in all."""

    documents: list[bytes]
    total: int


def pages(host: HostRecords, progress: Callable[[int, int], None]) -> Iterator[Page]:
    """Yield all of a host's records.

    A host that takes no notice of the offset, or has no order, is found out by one record that is fetched twice.

    Args:
        progress: told how far it is, also while the host is waited for; it may raise `RunCancelled`.

    Raises:
        HostFailed: as `HostRecords.page`; or the number of records changed meanwhile.
    """
    done, total = 0, 0

    def is_wanted() -> bool:
        progress(done, total)
        return True

    while done < total or not done:
        page = host.page(host.batch_size, done, is_wanted)
        if done and page.total != total:
            raise _broken(
                f"There were {total:,} records when the reading began, and are {page.total:,} now.",
                f"fetch_records({host.batch_size}, {done})",
            )
        total = page.total
        if not done and len(page.documents) > 1:
            _check_offset(host, page, is_wanted)
        yield page
        done += len(page.documents)
        progress(done, total)
        if not total:
            return


def _check_offset(host: HostRecords, page: Page, is_wanted: Callable[[], bool]) -> None:
    last = len(page.documents) - 1
    again = host.page(1, last, is_wanted)
    if again.documents[:1] != page.documents[last:]:
        raise _broken(
            f"Record {last:,} is another one when it is asked for alone. The order has to stay the same, "
            "and the offset to be the number of records that are passed over.",
            f"fetch_records(1, {last})",
        )


def _ask(call: Callable[[], object], where: str, seconds: float, is_wanted: Callable[[], bool]) -> object:
    try:
        answer, error = ask_host(call, seconds, is_wanted)
    except ScriptEnded as ended:
        cure = f"It has {seconds:g} seconds. Look into the host, then try again."
        raise HostBroken(ended.failure.message, where=where, cure=cure) from ended
    if error is not None:
        cure = "Look into the host, then try again."
        raise HostFailed(f"The host failed: {error!r}.", where=where, cure=cure) from error
    return answer


def _document(record: object, offset: int) -> bytes:
    """Return a record as JSON text in UTF-8; the host's own object stays as it is."""
    try:
        own = copy.deepcopy(record)
    except Exception as error:  # a host's own classes may raise anything
        raise _broken(f"Record {offset:,} can't be copied: {error!r}.", "fetch_records") from error
    try:
        text = json.dumps(accepted(own), ensure_ascii=False)
    except ReturnedNonsense as nonsense:
        raise _broken(f"Record {offset:,} is {nonsense.what}, at {nonsense.path}.", "fetch_records") from nonsense
    except ValueError as error:  # a number of more digits than Python writes
        raise _broken(f"Record {offset:,} can't be written as JSON: {error}.", "fetch_records") from error
    try:
        return text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair, which only an escape can say
        return json.dumps(json.loads(text)).encode()


def _broken(what: str, where: str) -> HostBroken:
    return HostBroken(
        f"The host does not do what is agreed. {what}", where=where, safe="Nothing was changed.", cure=_CONTRACT
    )


def _broken_apply(what: str, where: str) -> HostBroken:
    """Return the same of an answer that came when the host may have stored records already."""
    return HostBroken(f"The host does not do what is agreed. {what}", where=where, cure=_CONTRACT)
