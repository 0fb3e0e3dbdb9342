"""A real case that no one here made: Jupyter notebooks, format 4.4 to 4.5, with nbformat's own schemas and tools."""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import nbformat
import pytest
from nbformat import v4

from desktop_wizard.engine.model import RecordSource, Selection
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.wiring import build_ports
from tests.support.journey import Journey

NOTEBOOKS = 500

RULES = {
    "schema_id": "notebook",
    "from_version": "4.4.0",
    "to_version": "4.5.0",
    "rules": [
        {"kind": "set_default", "path": "$.cells[*].id", "value": {"generate": "uuid"}},
        {"kind": "set_value", "path": "$.nbformat_minor", "value": 5},
    ],
}


def notebook(number: int) -> nbformat.NotebookNode:
    """Return a 4.4 notebook with code, markdown and raw cells, outputs and attachments."""
    dice = random.Random(number)
    cells = []
    for _ in range(dice.randint(1, 8)):
        kind = dice.choice(["code", "markdown", "raw"])
        if kind == "code":
            outputs = [
                v4.new_output("stream", name="stdout", text="π ≈ 3.14159\n"),
                v4.new_output("display_data", data={"text/plain": "<Figure>", "image/png": "aGVsbG8="}),
                v4.new_output("execute_result", data={"text/plain": str(dice.random())}, execution_count=3),
                v4.new_output("error", ename="ValueError", evalue="no", traceback=["line 1"]),
            ]
            cell = v4.new_code_cell(
                f"x = {dice.random()}\nprint(x)",
                execution_count=dice.randint(1, 99),
                outputs=dice.sample(outputs, dice.randint(0, 4)),
            )
        elif kind == "markdown":
            cell = v4.new_markdown_cell("# Überschrift\n\n![a](attachment:a.png)")
            cell["attachments"] = {"a.png": {"image/png": "aGVsbG8="}}
        else:
            cell = v4.new_raw_cell("raw <b>text</b>", metadata={"format": "text/html"})
        cells.append(cell)
    made = v4.new_notebook(cells=cells, metadata={"kernelspec": {"name": "python3", "display_name": "Python 3"}})
    made["nbformat_minor"] = 4
    for cell in made.cells:
        del cell["id"]
    nbformat.validate(made, version=4, version_minor=4)
    return made


@pytest.fixture
def journey(tmp_path: Path) -> Journey:
    database = tmp_path / "notebooks.sqlite"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE TABLE notebooks (path TEXT PRIMARY KEY, content TEXT NOT NULL)")
        connection.executemany(
            "INSERT INTO notebooks VALUES (?, ?)",
            # the style that Jupyter writes: indented by one space, not escaped
            [(f"work/{n:04}.ipynb", json.dumps(notebook(n), indent=1, ensure_ascii=False)) for n in range(NOTEBOOKS)],
        )
        connection.commit()
    registry = tmp_path / "registry" / "notebook"
    registry.mkdir(parents=True)
    shipped = Path(v4.__file__).parent
    for minor in (4, 5):
        shutil.copy(shipped / f"nbformat.v4.{minor}.schema.json", registry / f"4.{minor}.json")
    rules = tmp_path / "rules.json"
    rules.write_text(json.dumps(RULES), encoding="utf-8")
    source = RecordSource(
        url=f"sqlite:///{database}", table="notebooks", key_columns=("path",), document_column="content"
    )
    selection = Selection(
        source=source, registry=str(registry.parent), schema_id="notebook", from_version="4.4.0", to_version="4.5.0"
    )
    ports: Ports = build_ports(tmp_path / "data")
    return Journey(ports, selection, rules)


def test_notebooks_become_what_nbformat_itself_makes_of_them(journey: Journey) -> None:
    before = journey.rows()
    result = journey.run(batch_size=100)
    assert (result.counts.migrated, result.counts.changed, result.counts.failed) == (NOTEBOOKS, NOTEBOOKS, 0)
    for (_, _, old, _), (_, _, new, _) in zip(before, journey.rows(), strict=True):
        migrated = nbformat.from_dict(json.loads(new))
        nbformat.validate(migrated, version=4, version_minor=5)
        ids = [cell.pop("id") for cell in migrated.cells]
        assert len(set(ids)) == len(ids)
        assert migrated == _upgraded_by_nbformat(old)
    assert journey.verify(result.run_id).passed


def _upgraded_by_nbformat(text: str) -> nbformat.NotebookNode:
    upgraded = v4.upgrade(nbformat.from_dict(json.loads(text)), 4, 4)
    del upgraded.metadata["orig_nbformat_minor"]
    for cell in upgraded.cells:
        del cell["id"]
    return upgraded


def test_what_no_rule_touches_keeps_its_very_text(journey: Journey) -> None:
    before = journey.rows()
    journey.run()
    for (_, _, old, _), (_, _, new, _) in zip(before, journey.rows(), strict=True):
        kept = [line for line in new.splitlines() if '"id": ' not in line]
        for was, is_ in zip(old.splitlines(), kept, strict=True):
            # a member that gained a neighbour gained a comma
            assert is_.rstrip(",") == was.rstrip(",").replace('"nbformat_minor": 4', '"nbformat_minor": 5')


def test_rolled_back_notebooks_are_byte_for_byte_what_they_were(journey: Journey) -> None:
    before = journey.rows()
    result = journey.run()
    rollback = journey.roll_back(result.run_id)
    assert (rollback.restored, rollback.is_proved) == (NOTEBOOKS, True)
    assert journey.rows() == before
