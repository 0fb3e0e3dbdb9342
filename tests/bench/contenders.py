"""What is measured against what. Each returns seconds, of the work alone."""

from __future__ import annotations

import json
import shutil
import sqlite3
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import jsonschema
import sqlalchemy as sa

from desktop_wizard.engine.impact import ImpactHand, compare_versions, count_impact
from desktop_wizard.engine.model import RunOptions, Selection
from desktop_wizard.engine.runner import RunControl, start_run
from desktop_wizard.engine.samples import SAMPLES, SamplePlace
from desktop_wizard.engine.wiring import build_ports
from tests.support.journey import Journey

PAYMENTS = SAMPLES["payments"]

CHANGED = """json_extract(doc, '$.paymentMethod') = 'paypal' OR json_extract(doc, '$.amount') < 0
    OR json_extract(doc, '$.metadata') IS NOT NULL"""

UPDATE = f"""UPDATE payments SET schema_version = '3.0.0', doc = CASE WHEN {CHANGED} THEN
    json_remove(json_set(doc,
        '$.paymentMethod', CASE json_extract(doc, '$.paymentMethod') WHEN 'paypal' THEN 'bank_transfer'
            ELSE json_extract(doc, '$.paymentMethod') END,
        '$.amount', max(json_extract(doc, '$.amount'), 0)), '$.metadata') ELSE doc END
    WHERE schema_version = '2.1.0'"""


def copy_of(place: SamplePlace, folder: Path) -> SamplePlace:
    """Return the sample with a database of its own in `folder`."""
    folder.mkdir(parents=True)
    database = folder / place.database.name
    shutil.copyfile(place.database, database)
    return replace(place, database=database, source=replace(place.source, url=f"sqlite:///{database}"))


def hand_sql(place: SamplePlace, folder: Path) -> float:
    """The one statement that a DBA would type, in WAL mode; nothing is validated, nothing can be taken back."""
    with closing(_connect(place)) as connection:
        began = time.perf_counter()
        connection.execute(UPDATE)
        connection.commit()
        return time.perf_counter() - began


def hand_sql_with_journal(place: SamplePlace, folder: Path) -> float:
    """The same, with the old documents kept in a table beside it."""
    with closing(_connect(place)) as connection:
        began = time.perf_counter()
        connection.execute(f"CREATE TABLE old_payments AS SELECT id, doc FROM payments WHERE {CHANGED}")
        connection.execute(UPDATE)
        connection.commit()
        return time.perf_counter() - began


def _connect(place: SamplePlace) -> sqlite3.Connection:
    connection = sqlite3.connect(place.database)
    connection.execute("PRAGMA journal_mode = wal")
    connection.execute("PRAGMA synchronous = normal")
    return connection


def wizard(place: SamplePlace, folder: Path, *, workers: int, is_dry_run: bool = False) -> float:
    """This program: every record validated, compared, journaled. The backup is left out, as it is beside it."""
    options = RunOptions(is_dry_run=is_dry_run, backup=None, workers=workers, batch_size=2000)
    journey = Journey(build_ports(folder / "data"), selection_of(place), place.rules, options)
    plan = journey.plan()
    began = time.perf_counter()
    result = start_run(plan, journey.ports, emit=lambda event: None, control=RunControl())
    passed = time.perf_counter() - began
    if not result.success:
        raise AssertionError(result.summary)
    return passed


def wizard_impact(place: SamplePlace, folder: Path) -> float:
    """Counting which records each change affects."""
    ports = build_ports(folder / "data")
    registry = ports.registries.open(str(place.registry))
    versions = PAYMENTS.from_version, PAYMENTS.to_version
    old, new, comparison = compare_versions(registry, PAYMENTS.schema_id, *versions)
    with closing(ports.stores.open(place.source)) as store:
        began = time.perf_counter()
        count_impact(store, ImpactHand(old, new, comparison.changes), [PAYMENTS.from_version])
        return time.perf_counter() - began


def selection_of(place: SamplePlace) -> Selection:
    return Selection(
        source=place.source,
        registry=str(place.registry),
        schema_id=PAYMENTS.schema_id,
        from_version=PAYMENTS.from_version,
        to_version=PAYMENTS.to_version,
    )


def naive(place: SamplePlace, folder: Path) -> float:
    """The script one would write first: SQLAlchemy, LIMIT and OFFSET, jsonschema, one UPDATE a record."""
    schema = json.loads((place.registry / PAYMENTS.schema_id / "3.0.0.json").read_text("utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    engine = sa.create_engine(f"sqlite:///{place.database}")
    payments = sa.Table("payments", sa.MetaData(), autoload_with=engine)
    with engine.begin() as connection:
        total = connection.execute(sa.select(sa.func.count()).select_from(payments)).scalar_one()
        began = time.perf_counter()
        for offset in range(0, total // 10, 1000):
            page = sa.select(payments.c.id, payments.c.doc).order_by(payments.c.id).limit(1000).offset(offset)
            for key, text in connection.execute(page).all():
                document = json.loads(text)
                if document["paymentMethod"] == "paypal":
                    document["paymentMethod"] = "bank_transfer"
                document["amount"] = max(document["amount"], 0)
                document.pop("metadata", None)
                validator.validate(document)
                update = sa.update(payments).where(payments.c.id == key)
                connection.execute(update.values(doc=json.dumps(document), schema_version="3.0.0"))
        passed = time.perf_counter() - began
    engine.dispose()
    return passed * 10
