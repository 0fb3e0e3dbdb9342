"""Names, schemas and patterns that mean harm: a clear end that names the place, and no byte changes unasked."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop_wizard.engine.errors import InputWrong, Refused
from desktop_wizard.engine.evidence import gather
from desktop_wizard.engine.model import RecordSource
from tests.support.journey import Journey
from tests.support.open_journey import open_journey
from tests.support.scoreboard import IS_LONG, Figure

NAMES = (
    'records"; DROP TABLE records; --',
    "records'); DELETE FROM records; --",
    "select",
    "a.b",
    "Ω≠ 😀",
    "x%s{0}\\n",
)
FORMULA = '=HYPERLINK("http://evil.example","x")'
MARKUP = "<script>alert(1)</script>"


def renamed(journey: Journey, table: str, key: str, document: str, version: str) -> Journey:
    """Return the journey over the same records under other names."""
    source = journey.selection.source
    quoted = {name: '"' + name.replace('"', '""') + '"' for name in (table, key, document, version)}
    with closing(sqlite3.connect(source.url.removeprefix("sqlite:///"))) as connection, connection:
        connection.execute(f"ALTER TABLE records RENAME TO {quoted[table]}")
        for old, new in (("id", key), ("doc", document), ("version", version)):
            connection.execute(f"ALTER TABLE {quoted[table]} RENAME COLUMN {old} TO {quoted[new]}")
    other = RecordSource(
        url=source.url, table=table, key_columns=(key,), document_column=document, version_column=version
    )
    return replace(journey, selection=replace(journey.selection, source=other))


def rows(journey: Journey) -> list[tuple[Any, ...]]:
    table = journey.selection.source.table.replace('"', '""')
    with closing(sqlite3.connect(journey.url.removeprefix("sqlite:///"))) as connection:
        return connection.execute(f'SELECT * FROM "{table}"').fetchall()


def test_sql_in_the_names_of_tables_and_columns_is_but_a_name(tmp_path: Path, figure: Figure) -> None:
    documents = [json.dumps({"x": 1, "own": name}) for name in NAMES]
    rules = [{"kind": "set_value", "path": "$.x", "value": 2}]
    for number, name in enumerate(NAMES):
        journey = open_journey(tmp_path / str(number), rules, documents)
        journey = renamed(journey, name, f"k {name}", f"d {name}", f"v {name}")
        before = rows(journey)
        result = journey.run(backup=None)
        assert (result.state, result.counts.changed) == ("finished", len(NAMES)), name
        assert [json.loads(row[1])["x"] for row in rows(journey)] == [2] * len(NAMES)
        assert journey.verify(result.run_id).passed
        assert journey.roll_back(result.run_id).is_proved
        assert rows(journey) == before
    figure(12, f"{4 * len(NAMES)} names of tables and columns with SQL in them: migrated and restored")


def test_markup_and_formulas_in_records_are_but_text_in_reports(tmp_path: Path, figure: Figure) -> None:
    documents = [json.dumps({"x": text}) for text in (FORMULA, MARKUP)]
    rules = [{"kind": "cast", "path": "$.x", "to": "integer"}]
    journey = open_journey(tmp_path, rules, documents)
    result = journey.run(backup=None)
    assert result.counts.failed == 2
    given = gather(result.run_id, journey.url, journey.ports)
    page, table = tmp_path / "report.html", tmp_path / "report.csv"
    journey.ports.reports.write(given, "html", page)
    journey.ports.reports.write(given, "csv", table)
    assert MARKUP not in page.read_text("utf-8")
    cells = [cell for line in csv.reader(io.StringIO(table.read_text("utf-8-sig"))) for cell in line]
    assert not any(cell.startswith(("=", "+", "@")) for cell in cells)
    figure(12, "a formula and a script in records: text in the HTML and CSV reports")


SCHEMAS: dict[str, str] = {
    "a pattern that backtracks": '{"properties": {"x": {"pattern": "^(a+)+$"}}}',
    "a reference to itself": '{"$ref": "#"}',
    "references in a circle": (
        '{"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}}'
    ),
    "a reference to nowhere": '{"$ref": "#/$defs/none"}',
    "a reference to the network": '{"$ref": "http://192.0.2.1/schema.json"}',
    "a reference to a file": '{"$ref": "file:///etc/passwd"}',
    "no JSON": "{",
    "an array": "[]",
    "nested deep": '{"allOf": [' * 5000 + "{}" + "]}" * 5000,
    "names twice": '{"type": "object", "type": "array"}',
    **({"a hundred megabytes": '{"description": "' + "x" * 100_000_000 + '"}'} if IS_LONG else {}),
}


def end_of(journey: Journey) -> str:
    """Run and take back; return how that ended."""
    try:
        result = journey.run(backup=None)
    except (InputWrong, Refused) as error:
        return "refused" if error.where or error.problems else f"refused without a place: {error}"
    if result.state != "finished" or not journey.roll_back(result.run_id).is_proved:
        return f"{result.state}"
    return "migrated"


def test_a_hostile_schema_is_refused_with_its_place_or_migrates_and_never_hangs(
    tmp_path: Path, figure: Figure
) -> None:
    ends = {"migrated": 0, "refused": 0}
    for number, (what, text) in enumerate(SCHEMAS.items()):
        journey = open_journey(tmp_path / str(number), [], [json.dumps({"x": "a" * 40 + "!"}), '{"x": "a"}'])
        path = Path(journey.selection.registry) / "record" / "2.0.0.json"
        path.write_text(text, encoding="utf-8")
        before = rows(journey)
        end = end_of(journey)
        assert end in ends, what
        ends[end] += 1
        assert rows(journey) == before, what
    assert ends["refused"] >= 3
    figure(
        12, f"{len(SCHEMAS)} hostile schemas: {ends['refused']} refused by name, {ends['migrated']} run and restored"
    )
