"""A small payments database, and a journey over it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_wizard.engine.model import BackupStrategy
from tests.support.journey import SMALL, Journey, small_journey
from tests.support.migrated import Migrated

RECORDS = SMALL


@pytest.fixture
def journey(tmp_path: Path) -> Journey:
    """Return a journey over 200 payments in batches of 20, which never waits before a retry."""
    return small_journey(tmp_path)


@pytest.fixture(scope="session")
def migrated_once(tmp_path_factory: pytest.TempPathFactory) -> Migrated:
    return Migrated.in_folder(tmp_path_factory.mktemp("migrated"), BackupStrategy.DATABASE_SNAPSHOT)


@pytest.fixture
def migrated(migrated_once: Migrated, tmp_path: Path) -> Migrated:
    """Return a copy of 200 payments that were migrated with a snapshot before, for this test alone."""
    return migrated_once.copied(tmp_path / "copy")
