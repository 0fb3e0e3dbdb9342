"""What changed from each version to the next."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_wizard.engine.errors import RunCancelled
from desktop_wizard.engine.version_steps import VersionStep, compare_steps
from tests.support.registries import open_registry
from tests.support.versioned import SCHEMA_ID, versioned_registry


def test_each_version_is_compared_with_the_one_before_the_newest_first(tmp_path: Path) -> None:
    registry = open_registry(versioned_registry(tmp_path))
    found: list[VersionStep] = []
    told: list[tuple[int, int]] = []
    compare_steps(
        registry, registry.versions(SCHEMA_ID), found.append, lambda done, total: told.append((done, total))
    )
    assert [(step.old.version, step.new.version) for step in found] == [("1.1.0", "2.0.0"), ("1.0.0", "1.1.0")]
    assert [step.comparison and step.comparison.is_compatible for step in found] == [False, True]
    assert told == [(0, 2), (1, 2), (2, 2)]


def test_a_version_that_went_away_spoils_only_the_steps_beside_it(tmp_path: Path) -> None:
    registry = open_registry(versioned_registry(tmp_path))
    versions = registry.versions(SCHEMA_ID)
    (tmp_path / SCHEMA_ID / "2.0.0.json").unlink()
    found: list[VersionStep] = []
    compare_steps(open_registry(tmp_path), versions, found.append, lambda done, total: None)
    assert found[0].comparison is None
    assert "2.0.0" in found[0].problem
    assert found[1].comparison is not None


def test_it_can_be_stopped_between_two_steps(tmp_path: Path) -> None:
    registry = open_registry(versioned_registry(tmp_path))
    found: list[VersionStep] = []

    def stop(done: int, total: int) -> None:
        if done:
            raise RunCancelled("enough")

    with pytest.raises(RunCancelled):
        compare_steps(registry, registry.versions(SCHEMA_ID), found.append, stop)
    assert len(found) == 1
