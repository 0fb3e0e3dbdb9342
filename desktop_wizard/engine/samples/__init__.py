"""Sample databases to try the program on: made up, but exactly as large and as broken as they say.

A new sample is a folder in `resources/samples/` (a registry, rules, and a script where rules don't say all), a
generator beside this file, and an entry in `SAMPLES`.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from desktop_wizard.engine.errors import DatabaseFailed, EnvironmentFailed, InputWrong, OptionsWrong, Problem
from desktop_wizard.engine.model import RecordSource, RunOptions, Selection
from desktop_wizard.engine.resources import resource
from desktop_wizard.engine.samples import api_events, claims, experiments, legal_cases, patients, payments, products
from desktop_wizard.engine.samples.draw import timestamp

Documents = Callable[[int], Iterator[tuple[datetime, str]]]
"""Yields as many documents as asked for, each with the time it was stored, the same ones every time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A sample database and the migration that it waits for.

    Attributes:
        name: what `desktop-wizard demo` calls it, and its folder in `resources/samples/`.
        title: the migration in one line, for people.
        table: also the name of the database file.
        records: how many it has unless another number is asked for.
        documents: the generator.
        options: the pace that suits it.
    """

    name: str
    title: str
    schema_id: str
    from_version: str
    to_version: str
    table: str
    records: int
    documents: Documents
    key_column: str = "id"
    document_column: str = "doc"
    version_column: str = "schema_version"
    options: RunOptions = field(default_factory=RunOptions)

    @property
    def script(self) -> Path | None:
        """The script that comes with it, None where rules say all."""
        path = resource("samples", self.name, "script.py")
        return path if path.exists() else None


SAMPLES: Mapping[str, Sample] = MappingProxyType(
    {
        sample.name: sample
        for sample in (
            Sample(
                name="payments",
                title="Finance: PayPal is no longer accepted",
                schema_id="payment_event_schema",
                from_version="2.1.0",
                to_version="3.0.0",
                table="payments",
                records=10_000,
                documents=payments.documents,
            ),
            Sample(
                name="patients",
                title="Healthcare: every access to a patient's record is named",
                schema_id="patient_record_schema",
                from_version="1.5.0",
                to_version="2.0.0",
                table="patients",
                records=50_000,
                documents=patients.documents,
            ),
            Sample(
                name="legal_cases",
                title="Legal: case numbers are in one format",
                schema_id="legal_case_schema",
                from_version="2.3.0",
                to_version="3.0.0",
                table="legal_cases",
                records=5_000,
                documents=legal_cases.documents,
            ),
            Sample(
                name="experiments",
                title="Research: every experiment says how to repeat it",
                schema_id="experiment_result_schema",
                from_version="1.0.0",
                to_version="1.1.0",
                table="experiments",
                records=1_200,
                documents=experiments.documents,
            ),
            Sample(
                name="products",
                title="E-commerce: products may come in variants",
                schema_id="product_schema",
                from_version="2.0.0",
                to_version="2.1.0",
                table="products",
                records=2_400,
                documents=products.documents,
            ),
            Sample(
                name="api_events",
                title="SaaS: logins become sessions",
                schema_id="api_event_schema",
                from_version="3.5.0",
                to_version="4.0.0",
                table="api_events",
                records=50_000,
                documents=api_events.documents,
            ),
            Sample(
                name="claims",
                title="Insurance: every claim gets a fraud score",
                schema_id="insurance_claim_schema",
                from_version="1.8.0",
                to_version="1.9.0",
                table="claims",
                records=25_000,
                documents=claims.documents,
                # a scoring service is asked for each: smaller batches, several at a time
                options=RunOptions(batch_size=100, workers=3, retry_delay=0.05, timeout=7200.0),
            ),
        )
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePlace:
    """Where a sample was put.

    Attributes:
        database: the SQLite file.
        registry: the folder with both versions of the schema.
        rules: the rules file.
        script: the script, None where there is none.
        source: the record source to migrate.
        records: how many records it has.
    """

    sample: Sample
    database: Path
    registry: Path
    rules: Path
    source: RecordSource
    records: int
    script: Path | None = None

    @property
    def selection(self) -> Selection:
        """What the sample's own migration is about."""
        return Selection(
            source=self.source,
            registry=str(self.registry),
            schema_id=self.sample.schema_id,
            from_version=self.sample.from_version,
            to_version=self.sample.to_version,
        )


def create_sample(name: str, folder: Path, records: int | None = None) -> SamplePlace:
    """Make a sample's database, registry, rules file and script in `folder`, the same bytes every time.

    Args:
        name: a key of `SAMPLES`.
        folder: made if it is not there.
        records: how many records, at least 1; None for the sample's own number. Shares keep their proportion.

    Raises:
        InputWrong: there is no such sample, or one of its files is there already; nothing is overwritten.
        OptionsWrong: `records` is less than 1.
        EnvironmentFailed: the folder or the database could not be written.
    """
    sample = _sample(name)
    count = sample.records if records is None else records
    if count < 1:
        raise OptionsWrong("A sample has at least one record.", where=f"records: {count}")
    folder = folder.resolve()
    place = SamplePlace(
        sample=sample,
        database=folder / f"{sample.table}.db",
        registry=folder / "registry",
        rules=folder / "rules.json",
        source=_source(sample, folder / f"{sample.table}.db"),
        records=count,
        script=folder / "script.py" if sample.script else None,
    )
    _refuse_to_overwrite(place)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write_database(place)
        shutil.copytree(resource("samples", name, "registry"), place.registry)
        shutil.copyfile(resource("samples", name, "rules.json"), place.rules)
        if sample.script and place.script:
            shutil.copyfile(sample.script, place.script)
    except OSError as error:
        raise EnvironmentFailed(
            f"The sample could not be written: {error.strerror}.",
            where=str(folder),
            cure="Choose another folder.",
        ) from error
    return place


def _sample(name: str) -> Sample:
    if name not in SAMPLES:
        raise InputWrong(f"There is no sample {name!r}.", cure=f"Choose one of: {', '.join(SAMPLES)}.")
    return SAMPLES[name]


def _source(sample: Sample, database: Path) -> RecordSource:
    return RecordSource(
        url=f"sqlite:///{database.as_posix()}",
        table=sample.table,
        key_columns=(sample.key_column,),
        document_column=sample.document_column,
        version_column=sample.version_column,
    )


def _refuse_to_overwrite(place: SamplePlace) -> None:
    in_the_way = [
        path for path in (place.database, place.registry, place.rules, place.script) if path and path.exists()
    ]
    if in_the_way:
        raise InputWrong(
            "The sample would overwrite what is there already.",
            problems=tuple(Problem(str(path), "exists") for path in in_the_way),
            cure="Choose another folder, or remove these first.",
        )


def _write_database(place: SamplePlace) -> None:
    """Write the database beside its place and move it there when it is whole."""
    partial = place.database.with_name(f"{place.database.name}.partial")
    partial.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(partial, isolation_level=None)) as database:
            _fill(database, place.sample, place.records)
        partial.rename(place.database)
    except sqlite3.Error as error:
        raise DatabaseFailed(f"The sample database could not be written: {error}.", where=str(partial)) from error
    finally:
        partial.unlink(missing_ok=True)


def _fill(database: sqlite3.Connection, sample: Sample, records: int) -> None:
    # Nothing reads the file before it is whole, so a cut-off may leave rubbish: it is made anew.
    database.execute("PRAGMA journal_mode = OFF")
    database.execute("PRAGMA synchronous = OFF")
    database.execute(
        f"CREATE TABLE {sample.table} ("
        f" {sample.key_column} INTEGER PRIMARY KEY,"
        f" {sample.version_column} TEXT NOT NULL,"
        f" {sample.document_column} TEXT NOT NULL,"
        " created_at TEXT NOT NULL)"
    )
    stored = (
        (number, sample.from_version, document, timestamp(when))
        for number, (when, document) in enumerate(sample.documents(records), start=1)
    )
    database.execute("BEGIN")
    database.executemany(f"INSERT INTO {sample.table} VALUES (?, ?, ?, ?)", stored)
    database.execute("COMMIT")
