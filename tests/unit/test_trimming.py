"""Documents that a batch keeps take no more memory than they need."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from typing import Any

import orjson
import pytest

from desktop_wizard.engine.model import MigrationContext
from desktop_wizard.engine.row_form import Affinity, RowColumn, RowForm
from desktop_wizard.engine.script import Changed
from desktop_wizard.engine.script.calling import RecordCaller
from desktop_wizard.engine.transform import Transformer, parse_rules
from desktop_wizard.engine.trimming import trimmed
from tests.support.rules import SEED

DOCUMENT = orjson.dumps({"name": "x" * 300})
KEPT = 200


def _by_rules() -> Callable[[], bytes | None]:
    rules = parse_rules({"rules": [{"kind": "set_default", "path": "$.new", "value": 1}]}, origin="rules.json")
    transformer = Transformer(rules, SEED)
    return lambda: transformer.transform(DOCUMENT, (1,), 0).data


def _by_a_row() -> Callable[[], object]:
    form = RowForm((RowColumn("name", "TEXT", Affinity.TEXT),), shows_nulls=False)
    return lambda: form.document(["x" * 300])


def _by_a_script() -> Callable[[], object]:
    caller = RecordCaller(transform=lambda record, context: {**record, "new": 1}, validate=None, seconds=1.0)
    context = MigrationContext(
        schema_id="s", from_version="1", to_version="2", dry_run=True, batch_number=1, record_index=0
    )

    def made() -> object:
        (_, outcome), *_ = caller.one_by_one([(0, context, DOCUMENT)])
        assert isinstance(outcome, Changed)
        return outcome

    return made


@pytest.mark.parametrize("maker", [_by_rules, _by_a_row, _by_a_script])
def test_a_new_document_takes_hardly_more_memory_than_its_bytes(maker: Callable[[], Callable[[], Any]]) -> None:
    make = maker()
    make()
    tracemalloc.start()
    try:
        kept = [make() for _ in range(KEPT)]
        taken, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(kept) == KEPT
    assert taken < KEPT * 2 * len(DOCUMENT)


def test_a_trimmed_document_is_equal_and_another_object() -> None:
    trim = trimmed(DOCUMENT)
    assert trim == DOCUMENT
    assert trim is not DOCUMENT
