"""Rules that were published with versions make a way over several of them, and say where it has gaps."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_wizard.engine.errors import RegistryWrong, RulesWrong
from desktop_wizard.engine.impact import published_way, selection_rules
from desktop_wizard.engine.model import RecordSource, Selection
from desktop_wizard.engine.plan import Chain, Link, find_chain, read_link
from desktop_wizard.engine.ports import PublishedRules
from desktop_wizard.engine.registry import EmbeddedRegistry
from desktop_wizard.engine.transform import Stage
from desktop_wizard.engine.wiring import build_ports
from tests.support.fixed_clock import FixedClock
from tests.support.registries import open_registry
from tests.support.registry_files import subject

VERSIONS = ("1.0.0", "2.0.0", "2.1.0", "3.0.0")


def rules(*names: str, **head: Any) -> bytes:
    made = [{"kind": "remove_field", "path": f"$.{name}"} for name in names]
    return json.dumps({**head, "rules": made}).encode()


def link(start: str, end: str, *names: str) -> Link:
    return read_link(rules(*names), origin=f"{end}.rules.json", schema_id="s", from_version=start, to_version=end)


def way(*links: Link, start: str = "1.0.0", end: str = "3.0.0") -> Chain | None:
    return find_chain(links, VERSIONS, "s", start, end)


def touched(chain: Chain | None) -> list[str]:
    assert chain is not None
    return [rule.path.text for rule in chain.rules.rules]


def test_the_rules_of_all_steps_follow_each_other() -> None:
    found = way(link("2.1.0", "3.0.0", "c", "d"), link("1.0.0", "2.0.0", "a"), link("2.0.0", "2.1.0", "b"))
    assert touched(found) == ["$.a", "$.b", "$.c", "$.d"]
    assert found is not None
    assert found.rules.stages == (Stage("2.0.0", 1), Stage("2.1.0", 1), Stage("3.0.0", 2))
    assert (found.rules.from_version, found.rules.to_version) == ("1.0.0", "3.0.0")
    assert found.missing == ()


def test_a_direct_set_of_rules_wins() -> None:
    steps = [link("1.0.0", "2.0.0", "a"), link("2.0.0", "2.1.0", "b"), link("2.1.0", "3.0.0", "c")]
    found = way(*steps, link("1.0.0", "3.0.0", "z"))
    assert touched(found) == ["$.z"]
    assert found is not None
    assert found.rules.stages == ()


def test_a_longer_step_is_taken_where_it_leaves_no_gap() -> None:
    found = way(link("1.0.0", "2.0.0", "a"), link("2.0.0", "3.0.0", "b"), link("2.1.0", "3.0.0", "c"))
    assert touched(found) == ["$.a", "$.b"]


def test_steps_without_rules_are_said() -> None:
    found = way(link("1.0.0", "2.0.0", "a"))
    assert found is not None
    assert found.missing == (("2.0.0", "2.1.0"), ("2.1.0", "3.0.0"))
    assert found.rules.stages == (Stage("2.0.0", 1), Stage("2.1.0", 0), Stage("3.0.0", 0))
    assert found.sentence == (
        "Published rules: 1.0.0 → 2.0.0 (2.0.0.rules.json). Nothing is published for 2.0.0 → 2.1.0, 2.1.0 → 3.0.0."
    )


@pytest.mark.parametrize(
    ("start", "end"), [("3.0.0", "1.0.0"), ("1.0.0", "1.0.0"), ("0.9.0", "3.0.0"), ("2.1.0", "3.0.0")]
)
def test_where_nothing_leads_from_one_to_the_other_there_is_no_chain(start: str, end: str) -> None:
    assert way(link("1.0.0", "2.0.0", "a"), start=start, end=end) is None


def test_the_way_back_is_made_of_rules_for_the_way_back() -> None:
    steps = [link("1.0.0", "2.0.0", "up"), link("2.0.0", "1.0.0", "a"), link("2.1.0", "2.0.0", "b")]
    found = way(*steps, start="3.0.0", end="1.0.0")
    assert touched(found) == ["$.b", "$.a"]
    assert found is not None
    assert found.rules.stages == (Stage("2.1.0", 0), Stage("2.0.0", 1), Stage("1.0.0", 1))
    assert found.missing == (("3.0.0", "2.1.0"),)
    assert found.rules.bare_steps == found.missing


def test_rules_that_say_they_are_for_something_else_are_refused_at_their_place() -> None:
    data = rules("a", schema_id="other", to_version="9.0.0", from_version="1.0.0")
    with pytest.raises(RulesWrong) as caught:
        read_link(data, origin="x.rules.json", schema_id="s", from_version="1.0.0", to_version="2.0.0")
    assert [each.location for each in caught.value.problems] == [
        "x.rules.json#/schema_id",
        "x.rules.json#/to_version",
    ]


@pytest.mark.parametrize(
    ("name", "schema_id"),
    [("s/3.0.0.rules.json", "s"), ("s/3.0.0/rules.json", "s"), ("s-3.0.0.rules.json", "s")],
)
def test_rules_lie_beside_their_version_in_a_folder(tmp_path: Path, name: str, schema_id: str) -> None:
    schema = tmp_path / name.replace(".rules.json", ".json").replace("/rules.json", "/schema.json")
    schema.parent.mkdir(parents=True, exist_ok=True)
    schema.write_text("{}")
    (tmp_path / name).write_bytes(rules("a"))
    registry = open_registry(str(tmp_path))
    (found,) = registry.published_rules(schema_id)
    assert (found.to_version, found.from_version, found.origin) == ("3.0.0", "", name)
    assert [version.version for version in registry.versions(schema_id)] == ["3.0.0"]
    assert registry.problems() == []


def test_a_name_may_say_from_which_version_rules_start(tmp_path: Path) -> None:
    folder = tmp_path / "s"
    folder.mkdir()
    for name in ("1.0.0.json", "2.0.0-rc.1.json", "2.0.0.json"):
        (folder / name).write_text("{}")
    for name in ("2.0.0.from-1.0.0.rules.json", "2.0.0-rc.1.rules.json", "notes.rules.json"):
        (folder / name).write_bytes(rules("a"))
    registry = open_registry(str(tmp_path))
    found = {(each.from_version, each.to_version) for each in registry.published_rules("s")}
    assert found == {("1.0.0", "2.0.0"), ("", "2.0.0-rc.1")}
    assert [version.version for version in registry.versions("s")] == ["1.0.0", "2.0.0-rc.1", "2.0.0"]


def test_the_embedded_registry_takes_rules_along_and_never_changes_them(tmp_path: Path) -> None:
    folder = tmp_path / "folder" / "s"
    folder.mkdir(parents=True)
    for name in ("1.0.0.json", "2.0.0.json"):
        (folder / name).write_text("{}")
    (folder / "2.0.0.rules.json").write_bytes(rules("a"))
    embedded = EmbeddedRegistry(tmp_path / "registry.db", FixedClock(), "ann")
    assert embedded.published_rules("s") == []
    assert embedded.import_from(open_registry(str(folder.parent))).problems == ()
    (found,) = embedded.published_rules("s")
    assert (found.to_version, found.data) == ("2.0.0", rules("a"))
    embedded.publish_rules("s", found)
    with pytest.raises(RegistryWrong, match="other rules already"):
        embedded.publish_rules("s", PublishedRules(to_version="2.0.0", from_version="", origin="", data=rules("b")))
    with pytest.raises(RegistryWrong, match="no version 9"):
        embedded.publish_rules("s", PublishedRules(to_version="9.0.0", from_version="", origin="", data=b""))
    (folder / "2.0.0.rules.json").write_bytes(rules("b"))
    assert "other rules" in embedded.import_from(open_registry(str(folder.parent))).problems[0]
    assert embedded.published_rules("s") == [found]


def test_migration_rules_of_a_data_contract_are_published_with_their_version(tmp_path: Path) -> None:
    rule = {"name": "r", "kind": "TRANSFORM", "type": "JSONATA", "mode": "UPGRADE", "expr": "$merge([$, {'x': 1}])"}
    elements = [subject("s", 1, "{}"), subject("s", 2, "{}") | {"ruleSet": {"migrationRules": [rule]}}]
    (tmp_path / "schemas.json").write_text(json.dumps(elements))
    (found,) = open_registry(str(tmp_path / "schemas.json")).published_rules("s")
    made = read_link(found.data, origin=found.origin, schema_id="s", from_version="1.0.0", to_version="2.0.0")
    assert [each.kind for each in made.rules.rules] == ["jsonata"]


def migration(way: str, expression: str) -> dict[str, str]:
    return {"name": expression, "kind": "TRANSFORM", "type": "JSONATA", "mode": way, "expr": expression}


def test_data_contracts_lead_back_over_several_versions(tmp_path: Path) -> None:
    added, sifted = "$merge([$, {'b': 1}])", "$sift($, $kept)"
    second = {"migrationRules": [migration("UPGRADE", added), migration("DOWNGRADE", sifted)]}
    third = {"migrationRules": [migration("DOWNGRADE", "first"), migration("UPDOWN", "second")]}
    elements = [
        subject("s", 1, "{}"),
        subject("s", 2, "{}") | {"ruleSet": second},
        subject("s", 4, "{}") | {"ruleSet": third},
    ]
    location = tmp_path / "schemas.json"
    location.write_text(json.dumps(elements))
    found = published_way(selection(location, "4.0.0", "1.0.0"), build_ports()).chain
    assert found is not None
    assert [rule.expression for rule in found.rules.rules] == ["second", "first", sifted]
    assert found.rules.stages == (Stage("2.0.0", 2), Stage("1.0.0", 1))
    up = published_way(selection(location, "1.0.0", "4.0.0"), build_ports()).chain
    assert up is not None
    assert [rule.expression for rule in up.rules.rules] == [added, "second"]


def test_a_data_contract_given_for_the_way_back_gives_its_rules_for_the_way_back(tmp_path: Path) -> None:
    location = tmp_path / "schemas.json"
    location.write_text(json.dumps([subject("s", 1, "{}"), subject("s", 2, "{}")]))
    contract = json.dumps({"migrationRules": [migration("UPGRADE", "up"), migration("DOWNGRADE", "down")]}).encode()
    for start, end, wanted in (("1.0.0", "2.0.0", "up"), ("2.0.0", "1.0.0", "down")):
        read = selection_rules(contract, origin="c", selection=selection(location, start, end), ports=build_ports())
        assert [rule.expression for rule in read.rules] == [wanted]


def test_a_version_that_is_spelled_otherwise_finds_its_rules_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "s").mkdir()
    for version in ("1.0.0", "2.0.0"):
        (tmp_path / "s" / f"{version}.json").write_text("{}")
    (tmp_path / "s" / "2.0.0.rules.json").write_bytes(rules("a"))
    found = published_way(selection(tmp_path, "v1", "2.0"), build_ports()).chain
    assert touched(found) == ["$.a"]
    stated = rules("a", from_version="1.0.0", to_version="2.0.0")
    read = selection_rules(stated, origin="r", selection=selection(tmp_path, "1.0", "2"), ports=build_ports())
    assert len(read.rules) == 1


def test_published_rules_that_are_not_used_are_named_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "s").mkdir()
    for version in ("1.0.0", "2.0.0", "3.0.0", "4.0.0"):
        (tmp_path / "s" / f"{version}.json").write_text("{}")
    for name in (
        "1.0.0",
        "9.0.0",
        "2.0.0.from-0.5.0",
        "2.0.0",
        "3.0.0",
        "3.0.0.from-1.0.0",
        "4.0.0.from-2.0.0",
        "4.0.0",
        "1.0.0.from-2.0.0",
    ):
        (tmp_path / "s" / f"{name}.rules.json").write_bytes(rules("a"))
    found = published_way(selection(tmp_path, "1.0.0", "3.0.0"), build_ports())
    assert touched(found.chain) == ["$.a"]
    assert {each.origin: each.reason for each in found.passed_over} == {
        "s/1.0.0.rules.json": "there is no version before 1.0.0",
        "s/9.0.0.rules.json": "the registry has no version 9.0.0",
        "s/2.0.0.from-0.5.0.rules.json": "the registry has no version 0.5.0",
        "s/2.0.0.rules.json": "other published rules lead there with fewer gaps or in fewer steps",
        "s/3.0.0.rules.json": "other published rules lead there with fewer gaps or in fewer steps",
        "s/4.0.0.from-2.0.0.rules.json": "they are for 2.0.0 → 4.0.0, which is no part of the way 1.0.0 → 3.0.0",
    }
    alone = published_way(selection(tmp_path, "2.0.0", "3.0.0"), build_ports())
    assert "s/3.0.0.from-1.0.0.rules.json" in [each.origin for each in alone.passed_over]
    assert alone.passed_over[0].sentence.startswith("Published rules that are not used: s/1.0.0.rules.json, because")


def selection(location: Path, start: str, end: str) -> Selection:
    source = RecordSource(url="sqlite:///n.db", table="t", key_columns=("k",), document_column="c")
    return Selection(source=source, registry=str(location), schema_id="s", from_version=start, to_version=end)
