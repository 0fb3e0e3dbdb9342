"""A record goes through the rules one by one, and every change has a rule that is responsible for it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop_wizard.engine.errors import RulesWrong
from desktop_wizard.engine.model import StoredRecord
from desktop_wizard.engine.plan import Previewer
from desktop_wizard.engine.plan.preview import MAX_STEPPED, Preview
from desktop_wizard.engine.transform import Stage, Stepper, parse_rules
from tests.support.rules import SEED
from tests.support.schemas import schema

RULES: list[dict[str, Any]] = [
    {"kind": "rename_field", "path": "$.mail", "to": "email"},
    {"kind": "set_default", "path": "$.tags", "value": []},
    {"kind": "reformat", "path": "$.email", "pattern": "(.*)", "template": "{1:lower}"},
    {"kind": "clamp", "path": "$.items[*].n", "minimum": 0},
]
NEW = schema({"type": "object", "properties": {"n": {"minimum": 0}}, "additionalProperties": True})


def previewed(document: dict[str, Any], rules: list[dict[str, Any]], new: Any = NEW) -> Preview:
    record = StoredRecord((1,), "text", json.dumps(document).encode(), None)
    (made,) = Previewer(parse_rules({"rules": rules}, origin=""), SEED, new).previews([record])
    return made


def test_each_rule_has_its_step_with_what_it_changed_and_the_record_after_it() -> None:
    document = b'{"mail": "A@B.C", "tags": [1], "items": [{"n": -1}, {"n": 2}]}'
    steps = Stepper(parse_rules({"rules": RULES}, origin=""), SEED).steps(document, (1,), 0)
    assert [[change.path for change in step.changes] for step in steps] == [
        ["$.mail", "$.email"],
        [],
        ["$.email"],
        ["$.items[0].n"],
    ]
    assert steps[0].value["email"] == "A@B.C"
    assert steps[-1].value == {"email": "a@b.c", "tags": [1], "items": [{"n": 0}, {"n": 2}]}


def test_the_last_rule_that_touched_a_place_is_responsible_for_its_change() -> None:
    made = previewed({"mail": "A@B.C", "items": [{"n": -1}]}, RULES)
    responsible = {change.path: step.number for change in made.changes if (step := made.responsible(change))}
    assert responsible == {"$.mail": 1, "$.items[0].n": 4, "$.email": 3, "$.tags": 2}
    assert [step.number for step in made.working_steps] == [1, 2, 3, 4]


def test_where_a_rule_fails_the_steps_before_it_are_still_shown() -> None:
    made = previewed(
        {"a": "x", "b": "y"},
        [{"kind": "remove_field", "path": "$.b"}, {"kind": "cast", "path": "$.a", "to": "integer"}],
    )
    assert [step.problem != "" for step in made.working_steps] == [False, True]
    assert made.working_steps[0].value == {"a": "x"}
    assert made.after is None
    assert made.failure == "cast at $.a"


def test_steps_end_at_the_same_record_as_the_run_itself() -> None:
    document = {"mail": "A@B.C", "items": [{"n": -1}], "big": 10**30, "x": 1.5}
    made = previewed(document, RULES)
    assert made.steps[-1].value == made.after


def test_records_that_fail_alike_share_their_failure() -> None:
    alike = [previewed({"n": value}, []).failure for value in (-1, -7)]
    assert alike == ["minimum at $.n: negative integer"] * 2
    assert previewed({"n": 1}, []).failure == ""
    assert previewed({}, [], schema({"required": ["a"]})).failure == "required at $: a"


def test_a_document_that_is_too_large_is_shown_without_its_steps() -> None:
    made = previewed({"mail": "x" * MAX_STEPPED}, RULES)
    assert made.steps == ()
    assert made.changes
    assert made.responsible(made.changes[0]) is None


def test_in_a_chain_each_step_says_which_version_it_leads_to() -> None:
    stages = [
        {"to_version": "2.2.0", "rules": 1},
        {"to_version": "2.3.0", "rules": 0},
        {"to_version": "3.0.0", "rules": 3},
    ]
    rules = parse_rules({"stages": stages, "rules": RULES}, origin="")
    assert rules.stages == (Stage("2.2.0", 1), Stage("2.3.0", 0), Stage("3.0.0", 3))
    assert parse_rules(rules.to_json(), origin="") == rules
    steps = Stepper(rules, SEED).steps(b'{"mail": "x"}', (1,), 0)
    assert [step.stage for step in steps] == ["2.2.0", "3.0.0", "3.0.0", "3.0.0"]


@pytest.mark.parametrize(
    ("stages", "location", "message"),
    [
        (5, "#/stages", "A list of steps"),
        ([5], "#/stages/0", "A step is an object"),
        ([{"to_version": "1"}], "#/stages/0", "'rules' is missing"),
        ([{"to_version": "1", "rules": 1}], "#/stages", "The steps have 1 rules, and there are 4."),
        ([{"to_version": 1, "rules": 4}], "#/stages/0/to_version", "Text in quotes"),
    ],
)
def test_steps_that_do_not_fit_the_rules_are_named_at_their_place(stages: Any, location: str, message: str) -> None:
    with pytest.raises(RulesWrong) as caught:
        parse_rules({"stages": stages, "rules": RULES}, origin="r")
    assert [(each.location, message in each.message) for each in caught.value.problems] == [(f"r{location}", True)]
