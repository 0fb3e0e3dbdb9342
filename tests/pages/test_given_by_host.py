"""What a host knows already is in the place of what would be looked for."""

from __future__ import annotations

import json
from collections.abc import Callable

from desktop_wizard import BreakingChange
from desktop_wizard.engine.model import ChangeType, Severity
from desktop_wizard.pages.base import Button
from desktop_wizard.widgets.change_tree import ChangeEntry
from tests.pages.conftest import RECORDS, Hand

OpenWizard = Callable[..., Hand]
PAYPAL = "$.properties.paymentMethod.enum"


def lines(hand: Hand) -> list[ChangeEntry]:
    return list(hand.wizard.review.tree.model()._entries)


def test_schemas_that_a_host_gives_need_no_registry(open_wizard: OpenWizard) -> None:
    folder = open_wizard(is_shown=False).place.registry / "payment_event_schema"
    old, new = (json.loads((folder / f"{version}.json").read_text("utf-8")) for version in ("2.1.0", "3.0.0"))
    hand = open_wizard(
        registry=None,
        schema_id="payment_event_schema",
        from_version="2.1.0",
        to_version="3.0.0",
        source_schema=old,
        target_schema=json.dumps(new),
    )
    card = hand.wizard.select.schema_card
    assert not card.registry.isEnabled()
    assert "given by the program" in card.registry.text()
    hand.to_review()
    assert hand.wizard.session.selection is not None
    assert "given_schemas" in hand.wizard.session.selection.registry
    assert sum(line.change.is_breaking for line in lines(hand)) == 3


def test_a_schema_that_is_none_is_said_on_the_first_page(open_wizard: OpenWizard) -> None:
    hand = open_wizard(
        registry=None,
        schema_id="pay",
        from_version="1.0.0",
        to_version="2.0.0",
        source_schema={"type": "nothing"},
        target_schema={},
    )
    hand.wait(lambda: hand.wizard.select.schema_card.problem)
    assert "JSON Schema" in hand.wizard.select.schema_card.problems()["registry"]


def test_changes_are_shown_as_the_host_says_with_missing_counts_filled_in(open_wizard: OpenWizard) -> None:
    named = BreakingChange(
        type=ChangeType.ENUM_REDUCED, path=PAYPAL, description="PayPal was <b>switched off</b>", impact=Severity.LOW
    )
    unknown = BreakingChange(
        type=ChangeType.FIELD_REMOVED,
        path="$.iban",
        description="Nobody sends IBANs",
        impact=Severity.MEDIUM,
        affected_records=7,
    )
    hand = open_wizard(breaking_changes=(named, unknown), estimated_record_count=1_000)
    hand.to_review()
    first, second, *others = lines(hand)
    assert (first.change.description, first.severity) == ("PayPal was <b>switched off</b>", Severity.LOW)
    assert first.records == hand.wizard.session.review.impact.by_change[first.change.id] > 0
    assert (second.change.description, second.records) == ("Nobody sends IBANs", 7)
    assert "Not found here" in second.handled_by
    besides = [line for line in others if line.change.is_breaking]
    assert len(besides) == 2, "what was found and not named is not hidden"
    assert all("not named" in line.details[-1] for line in besides)


def test_the_count_of_a_host_is_beside_the_one_that_was_counted(open_wizard: OpenWizard) -> None:
    named = BreakingChange(
        type=ChangeType.ENUM_REDUCED,
        path="$.paymentMethod",
        description="No PayPal",
        impact=Severity.HIGH,
        affected_records=5,
    )
    hand = open_wizard(breaking_changes=(named,))
    hand.to_review()
    first = lines(hand)[0]
    counted = hand.wizard.session.review.impact.by_change[first.change.id]
    assert first.records == 5
    assert f"Counted here: {counted:,} records." in first.details


def test_an_expected_count_stands_there_until_the_records_are_counted(open_wizard: OpenWizard) -> None:
    hand = open_wizard(estimated_record_count=12_345)
    hand.wait(lambda: hand.wizard.select.selection() is not None)
    figures = hand.wizard.review.figures
    expected: list[tuple[str, str]] = []
    hand.wizard.currentIdChanged.connect(
        lambda: expected.append((figures.value("records"), figures.value("batches")))
    )
    hand.click(Button.NextButton)
    hand.wait(lambda: figures.value("records") == f"{RECORDS:,}")
    assert ("~12,345", "~247") in expected
