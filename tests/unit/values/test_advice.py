"""Failures grouped by cause and shape: few classes, whatever the records hold."""

from __future__ import annotations

from desktop_wizard.engine.advice import (
    KEPT_RECORDS,
    MAX_CAUSES,
    MAX_SHAPES,
    OTHER_CAUSES,
    OTHER_SHAPES,
    causes_sentence,
    failure_classes,
)
from desktop_wizard.engine.model import Quarantined


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
