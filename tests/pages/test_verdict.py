"""Page 2 says how the versions compare, how that was decided, and what it rests on."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_wizard.engine.model import Bounds, Impact
from desktop_wizard.engine.samples import create_sample
from desktop_wizard.engine.schema import Validator
from desktop_wizard.pages.review.estimate import show_estimate
from desktop_wizard.widgets.figures import Figures
from desktop_wizard.widgets.impact_chart import ImpactChart
from tests.pages.conftest import Hand
from tests.support.accessible import duplicate_mnemonics, unnamed_controls

OpenWizard = Callable[..., Hand]


def reviewed(open_wizard: OpenWizard, **config: Any) -> Hand:
    hand = open_wizard(**config)
    hand.to_review()
    hand.wait(lambda: hand.wizard.review.first_focus() is hand.wizard.review.tree)
    return hand


def two_versions(folder: Path, old: Mapping[str, Any], new: Mapping[str, Any]) -> str:
    (folder / "pay").mkdir(parents=True)
    for version, schema in (("2.1.0", old), ("3.0.0", new)):
        (folder / "pay" / f"{version}.json").write_text(json.dumps(schema))
    return str(folder)


def test_a_counterexample_is_shown_and_holds(open_wizard: OpenWizard) -> None:
    hand = reviewed(open_wizard)
    line, review = hand.wizard.review.verdict, hand.wizard.session.review
    assert review is not None
    assert line.label.text() == "Not compatible: an example record shows it."
    QTest.mouseClick(line.button, Qt.MouseButton.LeftButton)
    dialog = line.dialog
    assert dialog.isVisible()
    witness = json.loads(dialog.witness.toPlainText())
    assert Validator(review.old_schema).is_valid(witness)
    assert not Validator(review.new_schema).is_valid(witness)
    assert unnamed_controls(dialog) == duplicate_mnemonics(dialog) == []
    dialog.close()


def test_what_records_are_validated_by_is_said(open_wizard: OpenWizard, tmp_path: Path) -> None:
    registry = two_versions(tmp_path / "r", {"$schema": "https://acme.example/own"}, {"maxProperties": 90})
    hand = reviewed(open_wizard, registry=registry, rules=None)
    hand.wizard.review.verdict.open()
    texts = hand.wizard.review.verdict.dialog.texts()
    assert any("“format” is asserted" in text for text in texts)
    assert any("“default” fills nothing in" in text for text in texts)
    assert "2.1.0 is read as draft 2020-12." in texts
    assert any("https://acme.example/own" in text for text in texts), "the draft was assumed"
    hand.wizard.review.verdict.dialog.close()


def test_a_proof_is_called_one_and_shows_no_example(open_wizard: OpenWizard, tmp_path: Path) -> None:
    registry = two_versions(tmp_path / "r", {"type": "object"}, {"type": ["object", "null"]})
    hand = reviewed(open_wizard, registry=registry, rules=None)
    verdict = hand.wizard.review.verdict
    assert verdict.label.text() == "Compatible: proved. No valid record becomes invalid."
    verdict.open()
    assert not verdict.dialog.witness.isVisible()
    verdict.dialog.close()


def test_the_details_of_a_change_name_its_kind_and_both_places(open_wizard: OpenWizard) -> None:
    hand = reviewed(open_wizard)
    entry = hand.wizard.review.tree.current_entry()
    assert entry is not None
    change = entry.change
    assert entry.details[0] == change.description, "whole, however narrow its column is"
    assert f"handled by: {entry.handled_by}" in entry.details
    assert f"{change.kind} ({change.type}) at {change.path}, in records at {change.record_path}" in entry.details


def test_long_fragments_are_cut_and_say_so(open_wizard: OpenWizard, tmp_path: Path) -> None:
    many = {"enum": [f"value {number}" for number in range(2_000)]}
    old = {"properties": {"status": many}}
    registry = two_versions(tmp_path / "r", old, {"properties": {"status": {"enum": ["settled"]}}})
    hand = reviewed(open_wizard, registry=registry, rules=None)
    entry = hand.wizard.review.tree.current_entry()
    assert entry is not None
    before = next(text for text in entry.details if text.startswith("before: "))
    assert len(before) < 2_100
    assert before.endswith(" characters in all)")


def test_an_estimate_is_shown_as_one_with_its_bounds(qapp: object) -> None:
    figures = Figures([(key, key) for key in ("records", "affected", "unaffected")])
    chart = ImpactChart()
    impact = Impact(total=1_000_000, affected=123_000, is_exact=False, sampled=2_000, bounds=Bounds(109_324, 138_122))
    show_estimate(impact, figures, chart)
    assert figures.value("affected") == "~123,000"
    assert chart.sentence.text() == (
        "About 123,000 of 1,000,000 records are affected, going by a sample of 2,000: "
        "between 109,324 and 138,122 with 95 % confidence."
    )
    figures.set("affected", "5")
    show_estimate(Impact(total=9, affected=1), figures, chart)
    assert figures.value("affected") == "5", "what was counted is no estimate"


@pytest.mark.slow
def test_the_estimate_comes_before_the_count(open_wizard: OpenWizard, tmp_path: Path) -> None:
    place = create_sample("payments", tmp_path / "more", records=6_000)
    hand = open_wizard(record_source=place.source, registry=str(place.registry), rules=place.rules)
    told: list[str] = []
    chart = hand.wizard.review.impact
    show = chart.show_impact
    chart.show_impact = lambda *a, **k: (told.append(a[2]), show(*a, **k))[1]  # type: ignore[method-assign]
    hand.to_review()
    hand.wait(lambda: hand.wizard.review.first_focus() is hand.wizard.review.tree)
    said = [text for text in told if text]
    assert said[0].startswith("About ")
    assert "are affected (" in said[-1]
