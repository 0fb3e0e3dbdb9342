"""Two hundred and more nasty documents through a whole migration with a rule of every kind."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from desktop_wizard.engine.runs import find_run
from desktop_wizard.engine.transform import KINDS
from tests.support.fidelity import OWN, OWN_AFTER, REFUSED, RULES, nasty_documents
from tests.support.open_journey import open_journey
from tests.support.scoreboard import Figure

NASTY = list(nasty_documents())


def test_the_corpus_is_large_and_has_a_rule_of_every_kind() -> None:
    assert len(NASTY) >= 200
    assert {rule["kind"] for rule in RULES} == {kind.kind for kind in KINDS}


@pytest.mark.parametrize(
    ("storage", "encoding"), [("text", "UTF-8"), ("blob", "UTF-8"), ("text", "UTF-16le"), ("text", "UTF-16be")]
)
def test_only_what_rules_name_changes_in_a_whole_migration(
    tmp_path: Path, storage: str, encoding: str, figure: Figure
) -> None:
    way = open_journey(tmp_path, RULES, [], encoding=encoding)
    documents: list[Any] = [each.with_own(OWN) for each in NASTY]
    refused = [data for data, _ in REFUSED.values()]
    with closing(sqlite3.connect(way.url.removeprefix("sqlite:///"))) as database, database:
        kept = [data if storage == "blob" else data.decode() for data in documents]
        sql = "INSERT INTO records (doc, version) VALUES (?, '1.0.0')"
        database.executemany(sql, [(each,) for each in (*kept, *refused)])
    before = way.rows()
    result = way.run()
    after = way.rows()
    assert (result.counts.changed, result.counts.failed) == (len(NASTY), len(REFUSED))
    for each, (key, kind, document, version) in zip(NASTY, after, strict=False):
        assert (kind, version) == (storage, "2.0.0"), each.name
        own = each.own_of(document if storage == "blob" else document.encode())
        first, second = own.pop("cells")
        assert own == OWN_AFTER, (key, each.name)
        assert len(first["id"]) == 4
        assert second == {"id": "c1"}
    assert after[len(NASTY) :] == before[len(NASTY) :], "what is refused stays as it is"
    with find_run(result.run_id, way.url, way.ports) as found:
        causes = [record.cause for record in found.journal.quarantined(result.run_id)]
    assert causes == [cause for _, cause in REFUSED.values()]
    assert way.verify(result.run_id).passed
    assert way.roll_back(result.run_id).is_proved
    assert way.rows() == before
    figure(
        6,
        f"{len(NASTY)} documents as {storage} in {encoding}: what no rule names identical in all, "
        f"{len(REFUSED)} more refused untouched",
    )
