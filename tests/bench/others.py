"""What one would do instead. Each returns what it spent, scaled to all records where only a share was worked on."""

from __future__ import annotations

import json
from contextlib import closing
from typing import Any

import jsonschema
import sqlalchemy as sa
import sqlite_utils

from tests.bench.ground import Ground
from tests.bench.stopwatch import Spent, Stopwatch

SLOW_SHARE = 0.1
"""The share of the records that contenders with jsonschema work on; their time grows in step with it."""

NAIVE_PAGES = 10
"""The naive script does every so manieth page, each at its own OFFSET, so that deep pages weigh as they do."""


def hand_sql(ground: Ground) -> Spent:
    """The one statement that a DBA would type; nothing is validated, nothing can be taken back."""
    with closing(ground.connect()) as connection:
        watch = Stopwatch()
        connection.execute(ground.rule_set.update)
        connection.commit()
        return watch.stop()


def hand_sql_with_journal(ground: Ground) -> Spent:
    """The same, with the old documents kept in a table beside it."""
    with closing(ground.connect()) as connection:
        watch = Stopwatch()
        connection.execute(ground.rule_set.keep_old)
        connection.execute(ground.rule_set.update)
        connection.commit()
        return watch.stop()


def sqlite_utils_convert(ground: Ground, *, validates: bool) -> Spent:
    """sqlite-utils' convert with a Python function, and one UPDATE for the version."""
    records = ground.keep(SLOW_SHARE) if validates else ground.records
    validator = jsonschema.Draft202012Validator(ground.schema)
    by_hand = ground.rule_set.by_hand

    def convert(text: str) -> str:
        document = by_hand(json.loads(text))
        if validates:
            validator.validate(document)
        return json.dumps(document, separators=(",", ":"), ensure_ascii=False)

    with closing(ground.connect()) as connection:
        database = sqlite_utils.Database(connection)
        watch = Stopwatch()
        database["payments"].convert("doc", convert)
        connection.execute("UPDATE payments SET schema_version = '3.0.0'")
        connection.commit()
        return watch.stop().scaled(ground.records / records)


def naive(ground: Ground) -> Spent:
    """The script one would write first: SQLAlchemy, LIMIT and OFFSET, jsonschema, one UPDATE a record."""
    validator = jsonschema.Draft202012Validator(ground.schema)
    engine = sa.create_engine(f"sqlite:///{ground.place.database}")
    payments = sa.Table("payments", sa.MetaData(), autoload_with=engine)
    done = 0
    watch = Stopwatch()
    for offset in range(0, ground.records, 1000 * NAIVE_PAGES):
        with engine.begin() as connection:
            page = sa.select(payments.c.id, payments.c.doc).order_by(payments.c.id).limit(1000).offset(offset)
            for key, text in connection.execute(page).all():
                document = ground.rule_set.by_hand(json.loads(text))
                validator.validate(document)
                update = sa.update(payments).where(payments.c.id == key)
                connection.execute(update.values(doc=json.dumps(document), schema_version="3.0.0"))
                done += 1
    spent = watch.stop()
    engine.dispose()
    return spent.scaled(ground.records / done)


def jsonschema_scan(ground: Ground) -> Spent:
    """Reading every record and validating it, with json and jsonschema; writes nothing."""
    validator: Any = jsonschema.Draft202012Validator(ground.schema)
    wanted = max(round(ground.records * SLOW_SHARE), 1)
    with closing(ground.connect()) as connection:
        watch = Stopwatch()
        for (text,) in connection.execute("SELECT doc FROM payments LIMIT ?", (wanted,)):
            validator.is_valid(json.loads(text))
        return watch.stop().scaled(ground.records / wanted)
