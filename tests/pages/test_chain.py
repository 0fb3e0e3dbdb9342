"""A way over several versions through the wizard: the published rules of each step, shown step by step, and run."""

from __future__ import annotations

import json
from collections.abc import Callable

from tests.pages.conftest import RECORDS, Hand

LAST = (
    {"kind": "map_values", "path": "$.paymentMethod", "mapping": [{"from": "paypal", "to": "bank_transfer"}]},
    {"kind": "clamp", "path": "$.amount", "minimum": 0},
)


def publish(hand: Hand, name: str, *rules: dict[str, object]) -> None:
    folder = hand.place.registry / hand.place.sample.schema_id
    (folder / f"{name}.rules.json").write_text(json.dumps({"rules": rules}))


def test_a_way_over_two_versions_is_previewed_step_by_step_and_run_as_one(open_wizard: Callable[..., Hand]) -> None:
    hand = open_wizard(rules=None)
    folder = hand.place.registry / hand.place.sample.schema_id
    (folder / "2.2.0.json").write_text((folder / "2.1.0.json").read_text())
    publish(hand, "2.2.0", {"kind": "remove_field", "path": "$.metadata"})
    publish(hand, "3.0.0", *LAST)
    hand.to_review()
    page = hand.wizard.review
    assert page.rules.text() == "Rules: published"
    steps = page.preview.steps
    shown = set()
    for _ in range(len(page._reviewed.previews)):
        shown |= {steps.itemText(at).partition(":")[0] for at in range(1, steps.count())}
        page.preview.following.click()
    assert shown == {"2.2.0", "3.0.0"}
    review = hand.wizard.session.review
    assert [(stage.to_version, stage.rules) for stage in review.rules.stages] == [("2.2.0", 1), ("3.0.0", 2)]
    hand.to_configure_from_review()
    hand.run(dry=False)
    assert hand.wizard.session.report.passed
    assert hand.versions() == {"3.0.0": RECORDS}


def test_a_step_that_nothing_is_published_for_leaves_records_to_the_user(
    open_wizard: Callable[..., Hand],
) -> None:
    hand = open_wizard(rules=None)
    folder = hand.place.registry / hand.place.sample.schema_id
    (folder / "2.2.0.json").write_text((folder / "2.1.0.json").read_text())
    publish(hand, "2.2.0", {"kind": "remove_field", "path": "$.metadata"})
    hand.to_review()
    page = hand.wizard.review
    assert page.rules.toolTip() == "Rules: published, none for 2.2.0 → 3.0.0"
    unhandled = [change.kind for change in hand.wizard.session.review.unhandled]
    assert unhandled
    assert "field_removed" not in unhandled


def test_the_preview_names_the_rule_that_stops_a_record_and_the_version_it_was_on_the_way_to(
    open_wizard: Callable[..., Hand],
) -> None:
    hand = open_wizard(rules=None)
    folder = hand.place.registry / hand.place.sample.schema_id
    (folder / "2.2.0.json").write_text((folder / "2.1.0.json").read_text())
    publish(hand, "2.2.0", {"kind": "cast", "path": "$.currency", "to": "integer"})
    publish(hand, "3.0.0", *LAST)
    hand.to_review()
    text = hand.wizard.review.preview.problem.label.text()
    assert "would be quarantined. Rule 1, on the way to 2.2.0: " in text


def test_published_rules_that_are_not_used_are_named_until_others_are_taken(open_wizard: Callable[..., Hand]) -> None:
    hand = open_wizard(rules=None)
    publish(hand, "3.0.0", {"kind": "remove_field", "path": "$.metadata"}, *LAST)
    publish(hand, "9.0.0", *LAST)
    hand.to_review()
    page = hand.wizard.review
    note = "Published rules that are not used: payment_event_schema/9.0.0.rules.json, because the registry has no"

    def noted() -> bool:
        return any(note in page.advice.list.item(row).text() for row in range(page.advice.list.count()))

    assert noted()
    page._take_edited(page._reviewed.review.rules)
    hand.wait(lambda: page.rules.text() == "Rules: edited here")
    assert not noted()
