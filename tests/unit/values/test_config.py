"""What a host's settings can't mean is said before a window opens, all of it at once."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.errors import OptionsWrong
from desktop_wizard.engine.model import BackupStrategy, RecordSource


def wrong(**settings: Any) -> dict[str, str]:
    """Return what is said of settings, by field."""
    with pytest.raises(OptionsWrong) as raised:
        WizardConfig(**settings)
    return {problem.location: problem.message for problem in raised.value.problems}


def test_nothing_has_to_be_said() -> None:
    assert WizardConfig().given_schemas == {}


@pytest.mark.parametrize("strategy", ["copy", "dual_write"])
def test_a_strategy_of_a_later_version_is_refused(strategy: str) -> None:
    assert wrong(migration_strategy=strategy) == {
        "migration_strategy": f"With the strategy {strategy} nothing can be migrated by this version; "
        "in_place is what it can do."
    }
    assert (
        "is no strategy; there are in_place, copy, dual_write"
        in wrong(migration_strategy="new")["migration_strategy"]
    )


def test_schemas_need_their_names_and_each_other() -> None:
    found = wrong(source_schema={"type": "object"}, estimated_record_count=-1)
    assert set(found) == {"schema_id", "from_version", "to_version", "target_schema", "estimated_record_count"}


def test_a_schema_that_is_no_json_is_told_of() -> None:
    named = {"schema_id": "pay", "from_version": "1.0.0", "to_version": "2.0.0"}
    assert "can't be written as JSON" in wrong(**named, source_schema={"a": {1}}, target_schema={})["source_schema"]
    assert (
        "can't be one version"
        in wrong(**named | {"to_version": "1.0.0"}, source_schema="{}", target_schema="{}")["to_version"]
    )


def test_schemas_are_given_as_mappings_or_as_json_text() -> None:
    config = WizardConfig(
        schema_id="pay", from_version="1.0.0", to_version="2.0.0", source_schema={"title": "é"}, target_schema="{ }"
    )
    assert config.given_schemas == {"1.0.0": '{"title": "é"}', "2.0.0": "{ }"}


def test_one_schema_is_enough_beside_a_registry() -> None:
    config = WizardConfig(
        schema_id="pay", from_version="1.0.0", to_version="2.0.0", target_schema={}, registry="registry"
    )
    assert config.given_schemas == {"1.0.0": None, "2.0.0": "{}"}


def give(*_: object) -> Any:
    """Stand for a callable of a host."""


def test_a_hosts_records_need_both_callables_and_no_record_source() -> None:
    source = RecordSource(url="sqlite:///x.db", table="t", key_columns=("id",), document_column="doc")
    assert set(wrong(fetch_records=give, auto_backup=False)) == {"apply_migration"}
    given = {"fetch_records": give, "apply_migration": give, "auto_backup": False}
    assert set(wrong(**given, record_source=source)) == {"record_source"}
    assert WizardConfig(**given).host_records is not None
    assert WizardConfig().host_records is None


def test_a_hosts_records_need_the_hosts_backup_or_none() -> None:
    given: dict[str, Any] = {"fetch_records": give, "apply_migration": give}
    assert "set auto_backup=False" in wrong(**given)["backup_strategy"]
    custom = given | {"backup_strategy": BackupStrategy.CUSTOM, "create_backup": give}
    assert set(wrong(**custom)) == {"backup_strategy"}
    assert WizardConfig(**custom, restore_backup=give).host_records is not None
