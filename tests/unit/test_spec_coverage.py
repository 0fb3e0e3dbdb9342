"""The documents that say where each demand is met name tests that exist, and leave nothing empty."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
DOCUMENTS = [TESTS.parent / "docs" / name for name in ("spec-coverage.md", "ux-checklist.md")]
NAMED = re.compile(r"`([a-z0-9_/]+\.py)::(\w+)`")


@cache
def functions(file: Path) -> frozenset[str]:
    if not file.exists():
        return frozenset()
    return frozenset(
        node.name for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.FunctionDef)
    )


def rows(document: Path) -> list[list[str]]:
    lines = [line for line in document.read_text("utf-8").splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.stem)
def test_every_test_that_is_named_exists(document: Path) -> None:
    named = NAMED.findall(document.read_text("utf-8"))
    assert len(named) > 30
    assert [f"{file}::{name}" for file, name in named if name not in functions(TESTS / file)] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.stem)
def test_no_cell_is_empty_and_each_row_names_a_test(document: Path) -> None:
    demands = [row for row in rows(document) if row[-1] != "test"]
    assert [row for row in demands if not all(row) or not NAMED.search(row[-1])] == []


def test_all_lines_of_the_checklist_are_there() -> None:
    assert [row[0] for row in rows(DOCUMENTS[1]) if row[-1] != "test"] == [str(number) for number in range(1, 36)]
