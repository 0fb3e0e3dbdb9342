"""Counts are shown as what they are: estimated or counted, broken now or before, one cause or several."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing

from desktop_wizard.engine.samples import SamplePlace, create_sample
from tests.pages.conftest import Hand

OpenWizard = Callable[..., Hand]


def spoil(place: SamplePlace, amounts: list[object]) -> None:
    """Give some records that no change breaks other amounts."""
    with closing(sqlite3.connect(place.database)) as database, database:
        sql = "SELECT id, doc FROM payments WHERE doc NOT LIKE '%metadata%' AND doc NOT LIKE '%paypal%' LIMIT ?"
        for (key, text), amount in zip(database.execute(sql, (len(amounts),)).fetchall(), amounts, strict=True):
            document = json.dumps(json.loads(text) | {"amount": amount})
            database.execute("UPDATE payments SET doc = ? WHERE id = ?", (document, key))


def test_select_estimates_and_review_counts(open_wizard: OpenWizard, sample: SamplePlace) -> None:
    place = create_sample("payments", sample.database.parent / "more", records=3_000)
    hand = open_wizard(record_source=place.source, registry=str(place.registry), rules=place.rules)
    select = hand.wizard.select
    hand.wait(lambda: select.summary.isVisible())
    estimate = select.summary.labels["affected"].text()
    found = re.fullmatch(
        r"Affected records: ~([\d,]+) of 3,000 \((.*) %, between (.*) and (.*) %\)", estimate.replace("\xa0", " ")
    )
    assert found, estimate
    low, high = float(found[3]), float(found[4])
    assert low < float(found[2]) < high
    assert "2,000 records" in select.hint.text()
    hand.to_review()
    review = hand.wizard.session.review
    assert review is not None
    assert review.impact.is_exact
    assert low <= 100 * review.impact.share <= high


def test_records_that_were_invalid_before_are_told_in_review(open_wizard: OpenWizard, sample: SamplePlace) -> None:
    spoil(sample, ["much", None])
    hand = open_wizard()
    hand.to_review()
    review = hand.wizard.review
    assert "Invalid under 2.1.0 already, which no change is blamed for: 2." in review.impact.sentence.text()
    twin = review.impact.table.twin
    rows = {twin.index(row, 0).data(): twin.index(row, 1).data() for row in range(twin.rowCount())}
    assert rows["Invalid before"] == "2"
    counts = [int(text.replace(",", "")) for name, text in rows.items() if name != "All"]
    assert sum(counts) == int(rows["All"].replace(",", ""))


def test_verify_tells_failures_apart_by_cause_and_shape(open_wizard: OpenWizard, sample: SamplePlace) -> None:
    spoil(sample, ["much", "more", None])
    hand = open_wizard()
    hand.to_configure()
    hand.run(dry=True)
    errors = hand.wizard.verify.findings.errors.model()
    causes = [(errors.index(row, 0).data(), errors.index(row, 1).data()) for row in range(errors.rowCount())]
    assert [(cause.rpartition(": ")[2], count) for cause, count in causes] == [("text a…", "2"), ("null", "1")]
    findings = hand.wizard.verify.findings
    assert "3 records, 2 causes" in findings.tabs.tabText(1)
    below = [errors.index(row, 0, errors.index(0, 0)).data() for row in range(errors.rowCount(errors.index(0, 0)))]
    assert below[1].startswith("Recommendation: ")
    assert len(below[2:]) == 2, "its records stand below it"


def test_each_change_says_why_it_matters(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    hand.to_review()
    tree = hand.wizard.review.tree.changes
    reasons = {tree.index(1, 0, tree.index(row, 0)).data() for row in range(tree.rowCount())}
    assert any(reason.startswith("low severity: it breaks nothing") for reason in reasons)
    assert all("severity: " in reason for reason in reasons)
