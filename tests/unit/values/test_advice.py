"""Failures grouped by cause and shape: few classes, whatever the records hold."""

from __future__ import annotations

import pytest

from desktop_wizard.engine.advice import (
    KEPT_RECORDS,
    MAX_CAUSES,
    MAX_SHAPES,
    OTHER_CAUSES,
    OTHER_SHAPES,
    causes_sentence,
    failure_classes,
    recommendation,
)
from desktop_wizard.engine.model import Quarantined
from desktop_wizard.engine.transform import DocumentRefused, read_document
from desktop_wizard.engine.transform.kinds import KINDS


def failed(key: int, cause: str, shape: str = "", value: str = "") -> Quarantined:
    return Quarantined(key=(key,), cause=cause, path="$", message="m", shape=shape, value=value)


def test_failures_are_told_apart_by_cause_and_shape_and_the_largest_class_is_first() -> None:
    classes = failure_classes(
        [
            failed(1, "minimum at $.amount", "zero, integer", "0"),
            failed(2, "minimum at $.amount", "negative integer", "-5"),
            failed(3, "minimum at $.amount", "negative integer", "-7"),
            failed(4, "type at $.amount", "negative integer", "-9"),
        ]
    )
    assert [(one.name, one.count, one.example.key, one.example.value) for one in classes] == [
        ("minimum at $.amount: negative integer", 2, (2,), "-5"),
        ("minimum at $.amount: zero, integer", 1, (1,), "0"),
        ("type at $.amount: negative integer", 1, (4,), "-9"),
    ]
    assert "clamp" in classes[0].recommendation
    assert causes_sentence(classes) == "4 failures have 3 causes."


def test_the_sentence_counts_in_correct_english() -> None:
    assert causes_sentence(failure_classes([failed(1, "c")])) == "1 failure has 1 cause."
    many = [failed(key, "c") for key in range(38_911)]
    assert causes_sentence(failure_classes(many)) == "38,911 failures have 1 cause."
    assert failure_classes([]) == ()


def test_values_of_endless_shapes_end_in_one_class() -> None:
    classes = failure_classes(failed(key, "pattern at $.id", f"text {'a-' * key}") for key in range(1_000))
    assert len(classes) == MAX_SHAPES + 1
    assert (classes[0].shape, classes[0].count) == (OTHER_SHAPES, 1_000 - MAX_SHAPES)
    assert sum(one.count for one in classes) == 1_000


def test_endless_causes_end_in_one_class() -> None:
    classes = failure_classes(failed(key, f"type at $.names.n{key}") for key in range(5_000))
    assert (classes[0].cause, classes[0].count) == (OTHER_CAUSES, 5_000 - MAX_CAUSES)
    assert len(classes) == MAX_CAUSES + 1


def test_a_class_keeps_its_first_records_only() -> None:
    (one,) = failure_classes(failed(key, "c") for key in range(10_000))
    assert [record.key for record in one.records] == [(key,) for key in range(KEPT_RECORDS)]


GENERAL = recommendation(failed(1, "something else at $.a"))


@pytest.mark.parametrize(
    "cause",
    [
        *("enum", "const", "type", "required", "minimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength"),
        *("pattern", "format", "minItems", "maxItems", "uniqueItems", "contains", "additionalProperties"),
        *("unevaluatedProperties", "propertyNames", "minProperties", "dependentRequired", "oneOf", "anyOf", "not"),
        *("cast", "reformat", "map_values", "jsonata", "rename_field", "quarantine_when"),
    ],
)
def test_each_usual_cause_has_a_suggestion_of_its_own(cause: str) -> None:
    advice = recommendation(failed(1, f"{cause} at $.a"))
    assert advice != GENERAL
    assert advice.endswith("Then retry the failed records.")


def test_suggestions_name_rules_that_there_are() -> None:
    causes = ("enum", "const", "type", "required", "minimum", "pattern", "maxLength", "multipleOf", "uniqueItems")
    named = {recommendation(failed(1, cause)).split("`")[1] for cause in causes}
    assert named <= {rule.kind for rule in KINDS}


def test_what_a_rule_could_not_do_is_no_intention_even_where_it_skips() -> None:
    skipped = Quarantined(key=(1,), cause="skip_when at $.a", path="$.a", message="m", is_skipped=True)
    assert "on purpose" in recommendation(skipped)
    failing = Quarantined(key=(1,), cause="reformat at $.a", path="$.a", message="m", is_skipped=True)
    assert "on purpose" not in recommendation(failing)
    assert "reformat" in recommendation(failing)


def test_a_fault_of_the_program_is_not_put_down_to_a_script() -> None:
    fault = Quarantined(key=(1,), cause="program fault", path="$", message="m", trace="Traceback …")
    assert "report it" in recommendation(fault)


@pytest.mark.parametrize("document", [b"\xff", b"{", b"[]", b'{"a":1,"a":2}', b'{"a":' * 300 + b"1" + b"}" * 300])
def test_for_documents_that_can_not_be_read_no_rule_is_advised(document: bytes) -> None:
    with pytest.raises(DocumentRefused) as refused:
        read_document(document)
    advice = recommendation(failed(1, refused.value.cause))
    assert advice.startswith("Correct these documents in the database")
    assert advice.endswith("Then retry the failed records.")


def test_a_field_named_after_json_is_a_field_like_any_other() -> None:
    missing = Quarantined(key=(1,), cause="required at $", path="$", message='There is no "json" in it')
    assert "set_default" in recommendation(missing)


@pytest.mark.parametrize("cause", ["script too slow", "script returned no JSON", "host objected"])
def test_what_a_script_could_not_do_is_put_right_in_the_script(cause: str) -> None:
    assert "script" in recommendation(failed(1, cause))
