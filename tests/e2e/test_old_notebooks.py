"""A real case for a script: Jupyter notebooks of format 3 become format 4, judged by nbformat's own validator."""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat import v3, v4

from desktop_wizard.engine.model import RecordSource, Selection
from desktop_wizard.engine.wiring import build_ports
from tests.support.journey import Journey
from tests.support.scripts import write_script

NOTEBOOKS = 200

RULES = {
    "schema_id": "notebook",
    "from_version": "3.0.0",
    "to_version": "4.0.0",
    "rules": [
        {"kind": "set_value", "path": "$.nbformat", "value": 4},
        {"kind": "set_value", "path": "$.nbformat_minor", "value": 0},
        {"kind": "set_default", "path": "$.metadata.orig_nbformat", "value": 3},
    ],
}

SCRIPT = '''\
"""Worksheets become cells: what a format 3 notebook had in each worksheet stands in one list."""

TOUCHES = ["$.worksheets", "$.cells"]
MIME = {
    "text": "text/plain", "html": "text/html", "svg": "image/svg+xml", "png": "image/png", "jpeg": "image/jpeg",
    "latex": "text/latex", "json": "application/json", "javascript": "application/javascript",
}


def transform_record(record, context):
    sheets = record.pop("worksheets")
    record["cells"] = [new_cell(cell) for sheet in sheets for cell in sheet["cells"]]
    return record


def new_cell(cell):
    cell.setdefault("metadata", {})
    if cell["cell_type"] == "code":
        del cell["language"]
        if "collapsed" in cell:
            cell["metadata"]["collapsed"] = cell.pop("collapsed")
        cell["source"] = cell.pop("input")
        cell["execution_count"] = cell.pop("prompt_number", None)
        cell["outputs"] = [new_output(output) for output in cell["outputs"]]
    elif cell["cell_type"] == "heading":
        title = cell["source"] if isinstance(cell["source"], str) else " ".join(cell["source"])
        cell.update(cell_type="markdown", source=f"{'#' * cell.pop('level')} {' '.join(title.splitlines())}")
    return cell


def new_output(output):
    kind = output["output_type"]
    if kind == "stream":
        output["name"] = output.pop("stream", "stdout")
    elif kind == "pyerr":
        output["output_type"] = "error"
    else:
        output.setdefault("metadata", {})
        kept = {"output_type", "metadata", "prompt_number"}
        output["data"] = {MIME.get(name, name): output.pop(name) for name in list(output) if name not in kept}
        if kind == "pyout":
            output["output_type"] = "execute_result"
            output["execution_count"] = output.pop("prompt_number")
    return output
'''


def old_notebook(number: int) -> dict[str, Any]:
    """Return a valid notebook of format 3 with every kind of cell and output."""
    dice = random.Random(number)
    outputs = [
        v3.new_output("stream", output_text="π ≈ 3.14159\n", stream="stdout"),
        v3.new_output("display_data", output_text="<Figure>", output_png="aGVsbG8="),
        v3.new_output("pyout", output_text="0.1000", output_html="<b>0.1</b>", prompt_number=3),
        v3.new_output("pyerr", ename="ValueError", evalue="no", traceback=["line 1", "line 2"]),
    ]
    cells = [
        v3.new_code_cell(f"x = {number}", prompt_number=dice.randint(1, 99), outputs=dice.sample(outputs, 3)),
        v3.new_heading_cell("Überschrift", level=dice.randint(1, 6)),
        v3.new_text_cell("markdown", source="*text*"),
        v3.new_text_cell("raw", source="raw"),
    ]
    sheets = [v3.new_worksheet(cells=dice.sample(cells, dice.randint(1, 4))) for _ in range(dice.randint(1, 3))]
    made = v3.new_notebook(metadata=v3.new_metadata(name=f"Nr. {number}"), worksheets=sheets)
    nbformat.validate(made, version=3)
    return json.loads(json.dumps(made))  # type: ignore[no-any-return]


@pytest.fixture
def journey(tmp_path: Path) -> Journey:
    database = tmp_path / "notebooks.sqlite"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE TABLE notebooks (path TEXT PRIMARY KEY, content TEXT NOT NULL)")
        rows = [(f"old/{n:04}.ipynb", json.dumps(old_notebook(n), indent=1)) for n in range(NOTEBOOKS)]
        connection.executemany("INSERT INTO notebooks VALUES (?, ?)", rows)
        connection.commit()
    registry = tmp_path / "registry" / "notebook"
    registry.mkdir(parents=True)
    shutil.copy(Path(v3.__file__).parent / "nbformat.v3.schema.json", registry / "3.0.json")
    shutil.copy(Path(v4.__file__).parent / "nbformat.v4.0.schema.json", registry / "4.0.json")
    rules = tmp_path / "rules.json"
    rules.write_text(json.dumps(RULES), encoding="utf-8")
    source = RecordSource(
        url=f"sqlite:///{database}", table="notebooks", key_columns=("path",), document_column="content"
    )
    selection = Selection(
        source=source, registry=str(registry.parent), schema_id="notebook", from_version="3.0.0", to_version="4.0.0"
    )
    script = write_script(tmp_path, SCRIPT, "worksheets.py")
    return Journey(build_ports(tmp_path / "data"), selection, rules, script=script)


def test_rules_and_a_short_script_bring_notebooks_from_worksheets_to_cells(journey: Journey) -> None:
    before = journey.rows()
    dry = journey.run(is_dry_run=True)
    result = journey.run()
    assert result.counts == dry.counts
    assert (result.counts.migrated, result.counts.changed, result.counts.failed) == (NOTEBOOKS, NOTEBOOKS, 0)
    for (_, _, old, _), (_, _, new, _) in zip(before, journey.rows(), strict=True):
        migrated = nbformat.from_dict(json.loads(new))
        nbformat.validate(migrated, version=4, version_minor=0)
        cells = sum(len(sheet["cells"]) for sheet in json.loads(old)["worksheets"])
        assert len(migrated.cells) == cells
        if "\\u00dcberschrift" in old:
            assert "\\u00dcberschrift" in new or "Überschrift" in new
    assert journey.verify(result.run_id).passed
    assert journey.roll_back(result.run_id).is_proved
    assert journey.rows() == before
