"""Fields that have another name or another place, and values that are written otherwise: guessed, then confirmed."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from desktop_wizard.engine.model import Change, ChangeType, Severity
from desktop_wizard.engine.schema import Attribution, compare, confirm_moves
from tests.support.schemas import closed, compared, only_change, schema

TEXT = {"type": "string"}
NUMBER = {"type": "number"}
MAIL = {"type": "string", "format": "email"}
OLD_MAIL, NEW_MAIL = closed(mail=MAIL, z=TEXT), closed(email=MAIL, z=TEXT)


def confirmed(old: Any, new: Any, *records: Any) -> list[Change]:
    after = schema(new)
    return list(confirm_moves(compare(schema(old), after).changes, records, after))


def test_a_renamed_field_is_told_once_and_stays_a_removed_field_to_the_specification() -> None:
    change = only_change(OLD_MAIL, NEW_MAIL)
    assert (change.kind, change.type) == ("field_renamed", ChangeType.FIELD_REMOVED)
    assert change.description == "Renamed field mail to email (perhaps: same type and format, similar name)"
    assert (change.path, change.record_path, change.moved_to) == ("$.properties.mail", "$.mail", "$.email")
    assert (change.is_breaking, change.severity) == (True, Severity.MEDIUM)
    assert (change.old, change.new) == (MAIL, MAIL)


@pytest.mark.parametrize(
    ("before", "after", "is_renamed"),
    [
        ("e_mail", "email", True),
        ("customerId", "customer_id", True),
        ("colour", "color", True),
        ("phone", "phoneNumber", True),
        ("name", "weight", False),
        ("startDate", "endDate", False),
        ("firstName", "lastName", False),
        ("a", "b", False),
        ("", "x", False),
        ("日付", "日付け", True),
    ],
)
def test_names_alone_make_a_rename_only_where_they_are_alike(before: str, after: str, is_renamed: bool) -> None:
    old, new = closed(**{before: TEXT, "z": TEXT}), closed(**{after: TEXT, "z": TEXT})
    assert (compared(old, new).breaking[0].kind == "field_renamed") is is_renamed


@pytest.mark.parametrize(
    ("old", "new"), [(TEXT, NUMBER), (TEXT, {**TEXT, "format": "uri", "maxLength": 5}), (TEXT, {})]
)
def test_a_field_that_says_something_else_is_no_rename(old: Any, new: Any) -> None:
    comparison = compared(closed(e_mail=old), closed(email=new))
    assert [change.kind for change in comparison.changes] == ["field_removed", "field_added_optional"]


def test_a_telling_schema_makes_a_rename_of_unlike_names() -> None:
    code = {"type": "string", "pattern": "^[0-9]{5}$", "maxLength": 5, "minLength": 5}
    change = only_change(closed(zip=code), closed(postalCode=code))
    assert change.description == "Renamed field zip to postalCode (perhaps: same type, bounds and pattern)"


def test_each_field_is_the_heir_of_one_at_most_and_the_likeliest_wins() -> None:
    old = closed(mail=MAIL, e_mail=MAIL)
    changes = compared(old, closed(email=MAIL)).breaking
    assert {change.record_path: change.moved_to for change in changes} == {"$.e_mail": "$.email", "$.mail": None}


def test_a_field_that_went_into_another_object_is_moved() -> None:
    old = closed(city=TEXT, name=TEXT)
    new = closed(name=TEXT, address={"type": "object", "properties": {"city": TEXT, "street": TEXT}})
    moved, added = compared(old, new).changes
    assert (moved.kind, moved.type, moved.moved_to) == ("field_moved", ChangeType.FIELD_REMOVED, "$.address.city")
    assert moved.description == "Moved field city to address.city (perhaps: same name and type)"
    assert added.kind == "field_added_optional"


def test_a_field_that_came_out_of_an_object_is_moved() -> None:
    old = closed(address={"type": "object", "properties": {"city": TEXT, "street": TEXT}})
    new = closed(address={"type": "object", "properties": {"street": TEXT}}, city=TEXT)
    assert only_change(old, new).description == "Moved field address.city to city (perhaps: same name and type)"


def test_two_places_that_a_field_may_have_moved_to_are_none() -> None:
    party = {"type": "object", "properties": {"city": TEXT}}
    assert compared(closed(city=TEXT), closed(buyer=party, seller=party)).changes[0].kind == "field_removed"


def test_no_value_moves_out_of_the_elements_of_an_array() -> None:
    old = closed(lines={"type": "array", "items": {"type": "object", "properties": {"sku": TEXT, "n": TEXT}}})
    new = closed(lines={"type": "array", "items": {"type": "object", "properties": {"n": TEXT}}}, sku=TEXT)
    assert compared(old, new).breaking[0].kind == "field_removed"


def test_a_new_name_in_an_open_object_that_breaks_records_is_told_by_itself_too() -> None:
    kinds = [
        change.kind for change in compared({"properties": {"mail": MAIL}}, {"properties": {"email": MAIL}}).changes
    ]
    assert kinds == ["field_renamed", "open_key_now_constrained"]


def test_a_required_new_name_still_breaks_every_record() -> None:
    comparison = compared({**OLD_MAIL, "required": ["mail"]}, {**NEW_MAIL, "required": ["email"]})
    assert [change.kind for change in comparison.breaking] == ["field_renamed", "required_added"]


def test_thousands_of_lost_and_new_fields_are_not_weighed_up() -> None:
    old, new = (closed(**{f"{name}{i}": TEXT for i in range(300)}) for name in ("field_a", "field_b"))
    assert {change.kind for change in compared(old, new).changes} == {"field_removed", "field_added_optional"}


def test_a_renamed_field_affects_the_records_that_have_it() -> None:
    old, new = schema(OLD_MAIL), schema(NEW_MAIL)
    changes = compare(old, new).changes
    explain = Attribution(old, new, changes).explain
    assert explain({"mail": "a@example.org"}).change_ids == {changes[0].id}
    assert not explain({"z": ""}).is_affected


def test_valid_values_make_a_rename_likely() -> None:
    (change,) = confirmed(
        OLD_MAIL, NEW_MAIL, {"mail": "a@example.org"}, {"mail": "b@example.org"}, {"z": ""}, [], None
    )
    assert change.kind == "field_renamed"
    assert change.description == (
        "Renamed field mail to email (likely: 2 of 2 values looked at would be valid there; "
        "same type and format, similar name)"
    )


def test_records_on_the_new_version_with_the_same_values_confirm_a_rename() -> None:
    records = [{"mail": "a@example.org"}, {"email": "a@example.org"}, {"email": "c@example.org"}]
    (change,) = confirmed(OLD_MAIL, NEW_MAIL, *records)
    assert "(confirmed: 1 of 2 new values looked at were old values; same type" in change.description


def test_a_record_with_both_and_different_values_refutes_a_rename() -> None:
    old, new = {"properties": {"mail": MAIL}}, {"properties": {"email": MAIL}}
    change = confirmed(old, new, {"mail": "a@example.org", "email": "b@example.org"})[0]
    assert (change.kind, change.moved_to, change.new) == ("field_removed", None, None)
    assert change.description == (
        "Removed field mail; email looks like it, but 1 record has both, with different values"
    )


def test_values_that_would_be_invalid_at_the_new_place_refute_a_rename() -> None:
    old, new = closed(mail={"maxLength": 9, **MAIL}), closed(email={"maxLength": 9, "minLength": 9, **MAIL})
    records = [{"mail": "a@b.org"}, {"mail": "c@b.org"}, {"mail": "aaa@b.org"}]
    (change,) = confirmed(old, new, *records)
    assert change.kind == "field_removed"
    assert change.description.endswith("but 2 of 3 values looked at would not be valid there")


def test_a_confirmation_keeps_ids_and_order_and_leaves_records_alone() -> None:
    old, new = closed(mail=MAIL, a=NUMBER), closed(email=MAIL, a={**NUMBER, "minimum": 0})
    records = [{"mail": "a@example.org", "a": -1}]
    before = copy.deepcopy(records)
    changes = compared(old, new).changes
    assert [change.id for change in confirmed(old, new, *records)] == [change.id for change in changes]
    assert records == before


def test_a_move_within_the_elements_of_an_array_is_confirmed_element_by_element() -> None:
    def lines(**fields: Any) -> Any:
        return closed(lines={"type": "array", "items": closed(**fields)})

    records = [{"lines": [{"mail": "a@b.org"}, {"mail": "c@b.org"}, {}, 5]}, {"lines": None}]
    (change,) = confirmed(lines(mail=MAIL), lines(email=MAIL), *records)
    assert change.moved_to == "$.lines[*].email"
    assert "likely: 2 of 2 values" in change.description


def test_a_move_to_where_something_else_stands_is_not_counted_as_valid() -> None:
    old = {"properties": {"city": TEXT}, "type": "object"}
    new = {"properties": {"address": {"type": "object", "properties": {"city": TEXT}}}, "type": "object"}
    moved = confirmed(old, new, {"city": "Ulm", "address": "Main Street"}, {"city": "Ulm", "address": {}})[0]
    assert "1 of 1 values looked at would be valid there" in moved.description


def test_without_records_nothing_is_confirmed() -> None:
    assert confirmed(OLD_MAIL, NEW_MAIL) == list(compared(OLD_MAIL, NEW_MAIL).changes)


def test_a_renamed_value_is_told_once_and_stays_a_reduced_list_to_the_specification() -> None:
    change = only_change(closed(s={"enum": ["NEW", "in-transit"]}), closed(s={"enum": ["new", "in_transit"]}))
    assert (change.kind, change.type) == ("enum_value_renamed", ChangeType.ENUM_REDUCED)
    assert change.description == (
        "Renamed 'NEW' to 'new' and 'in-transit' to 'in_transit' in s (perhaps: written alike)"
    )
    assert change.is_breaking


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        (["open", "gone"], ["opened"], ["enum_reduced", "enum_extended"]),
        (["colour"], ["color", "size"], ["enum_value_renamed", "enum_extended"]),
        (["a", "A"], ["á"], ["enum_reduced", "enum_extended"]),
        ([1], ["1"], ["enum_reduced", "enum_extended"]),
        (["a"], [None, "b"], ["enum_reduced", "enum_extended"]),
    ],
)
def test_values_are_renamed_only_where_each_has_an_heir(old: list[Any], new: list[Any], kinds: list[str]) -> None:
    assert [change.kind for change in compared(closed(s={"enum": old}), closed(s={"enum": new})).changes] == kinds
