"""The record store's contract on SQLite, in both of its journal modes, and in row mode."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.contracts.record_store_contract import DatabaseContract
from tests.support.sqlite_ground import RowGround, SqliteGround, run_sql


class TestSqliteRecords(DatabaseContract):
    @pytest.fixture(params=["delete", "wal"])
    def ground(self, request: pytest.FixtureRequest, tmp_path: Path) -> SqliteGround:
        ground = SqliteGround(tmp_path)
        run_sql(ground.path, f"PRAGMA journal_mode = {request.param}")
        return ground


class TestSqliteRows(DatabaseContract):
    @pytest.fixture(params=["delete", "wal"])
    def ground(self, request: pytest.FixtureRequest, tmp_path: Path) -> RowGround:
        ground = RowGround(tmp_path)
        run_sql(ground.path, f"PRAGMA journal_mode = {request.param}")
        return ground
