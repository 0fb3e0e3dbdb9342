"""The whole way on the command line: plan, run, verify, roll back; and what it says to bad input."""

from __future__ import annotations

import csv
import hashlib
import json
import logging
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import jsonschema
import pytest

from desktop_wizard.engine.samples import SAMPLES, SamplePlace, create_sample
from tests.support.command import answer, command, events, plan_arguments, process, traces
from tests.support.pdf_structure import is_marked
from tests.support.tagging import why_no_tags


@pytest.fixture
def place(tmp_path: Path) -> SamplePlace:
    return create_sample("payments", tmp_path / "sample", records=500)


def plan_of(place: SamplePlace) -> Path:
    command(*plan_arguments(place))
    return place.database.with_name("plan.json")


def spoil(place: SamplePlace, documents: dict[int, str]) -> None:
    """Add records with these documents to the sample."""
    with closing(sqlite3.connect(place.database)) as connection, connection:
        (columns,) = connection.execute("SELECT group_concat(name) FROM pragma_table_info('payments')").fetchone()
        for key, document in documents.items():
            fields = {"id": key, "doc": document, "schema_version": "2.1.0"}
            picked = ", ".join(f":{name}" if name in fields else name for name in columns.split(","))
            connection.execute(f"INSERT INTO payments SELECT {picked} FROM payments LIMIT 1", fields)


def fingerprint(place: SamplePlace) -> str:
    """Return a SHA-256 over key, storage class, document and version, read past the engine."""
    digest = hashlib.sha256()
    with closing(sqlite3.connect(place.database)) as connection:
        for record in connection.execute("SELECT id, typeof(doc), doc, schema_version FROM payments ORDER BY id"):
            digest.update(repr(record).encode())
    return digest.hexdigest()


# --- the way through ---------------------------------------------------------------------------------------


def test_ten_thousand_payments_from_plan_to_rollback(tmp_path: Path) -> None:
    place = create_sample("payments", tmp_path / "sample")
    url, before = place.source.url, fingerprint(place)

    planned = answer(*plan_arguments(place))
    assert planned["impact"]["total"] == 10_000
    assert planned["impact"]["affected"] == 1_234
    affected = sorted(change["affected_records"] for change in planned["changes"] if change["breaking"])
    assert affected == [12, 234, 988]

    dry = events("run", planned["plan"])
    assert dry[0]["event"] in ("log", "started")
    assert dry[-1]["event"] == "finished"
    assert dry[-1]["is_dry_run"]
    assert fingerprint(place) == before

    real = events("run", planned["plan"], "--for-real")
    finished = real[-1]
    assert (finished["event"], finished["state"], finished["failed_records"]) == ("finished", "finished", 0)
    assert finished["counts"] == dry[-1]["counts"]
    assert finished["counts"]["migrated"] - finished["counts"]["unchanged"] == 1_234
    run_id = finished["run_id"]

    assert answer("verify", run_id, "--url", url)["passed"]
    assert answer("quarantine", run_id, "--url", url)["records"] == []
    assert [run["state"] for run in answer("runs", "--url", url)["runs"]] == ["finished", "finished"]
    (backup,) = answer("backups", "list")["backups"]
    assert backup["id"] == finished["backup_id"]
    assert backup["records"] == 10_000

    command("rollback", run_id, "--url", url, code=4)
    rolled_back = answer("rollback", run_id, "--url", url, "--confirm", "ROLLBACK")
    assert rolled_back["is_proved"]
    assert rolled_back["restored"] == 1_234
    assert fingerprint(place) == before

    assert answer("audit", "verify")["is_whole"]
    actions = [entry["action"] for entry in answer("audit", "list")["entries"]]
    assert "run started" in actions
    assert "rollback finished" in actions


def test_a_plan_says_the_estimate_before_the_count_and_each_as_what_it_is(tmp_path: Path) -> None:
    place = create_sample("payments", tmp_path / "sample")
    told = command(*plan_arguments(place)).stderr.splitlines()
    estimate = next(n for n, line in enumerate(told) if "estimated from 2,000 of them" in line)
    count = told.index("1,234 of 10,000 records are affected (12.3 %, counted).")
    assert told[estimate].startswith("~1,")
    assert "between" in told[estimate]
    assert estimate < count


def test_every_record_that_a_change_affects_can_be_listed(place: SamplePlace) -> None:
    planned = answer(*plan_arguments(place))
    plan = planned["plan"]
    for change in planned["changes"]:
        if change["breaking"]:
            listed = answer("affected", plan, "--change", change["id"], "--limit", 20)
            keys = listed["keys"]
            while listed["after"] is not None:
                after = json.dumps(listed["after"])
                listed = answer("affected", plan, "--change", change["path"], "--after", after, "--limit", 20)
                keys += listed["keys"]
            assert len(keys) == change["affected_records"]
            assert keys == sorted(keys)
    assert len(answer("affected", plan, "--limit", 1000)["keys"]) == planned["impact"]["affected"]
    assert "There are no such records." in command("affected", plan, "--class", "already_invalid").output
    assert answer("affected", plan, "--class", "already_invalid") == {
        "class": "already_invalid", "keys": [], "after": None
    }  # fmt: skip
    told = command("affected", plan, "--limit", 2).stderr.splitlines()
    assert told[-1].startswith("More: desktop-wizard affected ")
    assert "--after '[" in told[-1]


@pytest.mark.parametrize("after", ["txn_1", "{}", "[]", "[1, 2]", "[null]", "[[1]]", '[{"hex": "zz"}]', '[{"a": 1}]'])
def test_a_key_that_is_none_is_refused(place: SamplePlace, after: str) -> None:
    result = command("affected", plan_of(place), "--after", after, code=2)
    assert "This is no key" in result.stderr


def test_a_change_that_is_not_in_the_plan_is_refused_with_those_that_are(place: SamplePlace) -> None:
    result = command("affected", plan_of(place), "--change", "$.nonsense", code=2)
    assert "enum_reduced $.properties.paymentMethod.enum" in result.stderr


def test_failures_are_told_by_cause_and_shape_in_every_place(place: SamplePlace, tmp_path: Path) -> None:
    with closing(sqlite3.connect(place.database)) as connection:
        (text,) = connection.execute("SELECT doc FROM payments WHERE doc NOT LIKE '%metadata%' LIMIT 1").fetchone()
    wrong = {900_001: "much", 900_002: None, 900_003: "more", 900_004: "12 %"}
    spoil(place, {key: json.dumps(json.loads(text) | {"amount": value}) for key, value in wrong.items()})
    finished = events("run", plan_of(place), code=1)[-1]
    run = (finished["run_id"], "--url", place.source.url)
    told = command("quarantine", *run, "--causes")
    causes = answer("quarantine", *run, "--causes")["causes"]
    assert sum(cause["count"] for cause in causes) == 4
    assert told.stderr.splitlines()[-1] == "4 failures have 3 causes."
    by_shape = {cause["shape"]: cause for cause in causes}
    assert by_shape["text a…"]["count"] == 2
    assert by_shape["text a…"]["example"]["value"] == '"much"'
    assert "cast" in by_shape["text a…"]["recommendation"]
    assert {record["shape"] for record in answer("quarantine", *run)["records"]} == set(by_shape)
    for kind in ("html", "csv", "json"):
        command("report", *run, "--format", kind, "-o", tmp_path / f"report.{kind}")
    assert "4 failures have 3 causes." in (tmp_path / "report.html").read_text("utf-8")
    reported = json.loads((tmp_path / "report.json").read_bytes())
    assert [(cause["name"], cause["shape"]) for cause in reported["causes"]] == [
        (cause["cause"], cause["shape"]) for cause in causes
    ]
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {line["shape"] for line in csv.DictReader(file)} == set(by_shape)


def test_a_breaking_change_that_affects_no_record_is_low_and_says_why(place: SamplePlace) -> None:
    with closing(sqlite3.connect(place.database)) as connection, connection:
        connection.execute("DELETE FROM payments WHERE json_extract(doc, '$.paymentMethod') = 'paypal'")
    (change,) = (one for one in answer(*plan_arguments(place))["changes"] if one["kind"] == "enum_reduced")
    assert (change["affected_records"], change["impact"]) == (0, "low")
    assert change["impact_reason"] == "no record is affected (high by its kind)"
    (line,) = (line for line in command(*plan_arguments(place)).stderr.splitlines() if "Removed 'paypal'" in line)
    assert line.split()[:2] == ["Low", "0"]


def test_a_plan_tells_which_records_were_invalid_before(place: SamplePlace) -> None:
    spoil(place, {900_001: '{"amount": "much"}'})
    told = command(*plan_arguments(place)).stderr.splitlines()
    assert "Invalid under 2.1.0 already, which no change is blamed for: 1." in told
    impact = answer(*plan_arguments(place))["impact"]
    assert (impact["already_invalid"], impact["invalid_anyway"]) == (1, 1)
    assert impact["affected"] + impact["unaffected"] + impact["invalid_anyway"] == impact["total"]


def test_progress_events_carry_the_fields_of_progress(place: SamplePlace) -> None:
    told = events("run", plan_of(place), "--for-real", "--batch-size", 100)
    progress = [event for event in told if event["event"] == "progress"]
    assert progress[-1]["percentage"] == 100
    assert progress[-1].keys() >= {
        "current_step", "current_batch", "total_batches", "processed_records", "total_records",
        "failed_records", "percentage", "eta", "throughput", "elapsed", "start_time",
    }  # fmt: skip
    started = next(event for event in told if event["event"] == "started")
    assert (started["total_records"], started["total_batches"]) == (500, 5)


def test_a_run_can_be_completed_and_reported(place: SamplePlace, tmp_path: Path) -> None:
    url = place.source.url
    run_id = events("run", plan_of(place), "--for-real")[-1]["run_id"]
    assert answer("complete", run_id, "--url", url)["state"] == "completed"
    for format_ in ("html", "csv", "json"):
        path = tmp_path / f"report.{format_}"
        assert answer("report", run_id, "--url", url, "--format", format_, "-o", path)["path"] == str(path)
        assert path.stat().st_size
    page = (tmp_path / "report.html").read_text("utf-8")
    assert run_id in page
    assert f"desktop-wizard rollback {run_id} --url {url} --confirm ROLLBACK" in page
    assert json.loads((tmp_path / "report.json").read_text())["counts"]["migrated"] == 500
    command("report", run_id, "--url", url, "--format", "docx", "-o", tmp_path / "x", code=2)


@pytest.mark.logs_allowed(logging.ERROR)  # WeasyPrint's advice, where the system lacks harfbuzz-subset
def test_a_report_as_pdf_says_whether_screen_readers_find_tags_in_it(place: SamplePlace, tmp_path: Path) -> None:
    arguments = ("report", events("run", plan_of(place))[-1]["run_id"], "--url", place.source.url, "--format", "pdf")
    has_tags = not why_no_tags()
    assert answer(*arguments, "-o", tmp_path / "report.pdf")["has_tags"] is has_tags
    assert is_marked(tmp_path / "report.pdf") is has_tags
    said = "It has tags for screen readers" if has_tags else "It has no tags for screen readers"
    assert said in command(*arguments, "-o", tmp_path / "report.pdf").stderr


def test_without_json_nothing_is_written_for_scripts(place: SamplePlace) -> None:
    result = command("run", plan_of(place), "--for-real")
    assert result.stdout == ""
    assert "Backup: " in result.stderr
    assert "Roll back with: desktop-wizard rollback run_" in result.stderr


def test_a_plan_without_a_file_is_the_answer_itself(place: SamplePlace) -> None:
    result = command(*plan_arguments(place, output=None))
    assert json.loads(result.stdout)["format"] == "desktop-wizard-plan/1"


def test_relative_paths_in_a_plan_hold_from_any_folder(
    place: SamplePlace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(place.database.parent)
    command(*plan_arguments(place, url=f"sqlite:///{place.database.name}", registry="registry"))
    monkeypatch.chdir(tmp_path)
    command("run", place.database.with_name("plan.json"))


@pytest.mark.parametrize("name", SAMPLES)
def test_the_demo_migrates_a_sample_in_the_terminal(name: str, tmp_path: Path) -> None:
    skipped = 2 if name == "legal_cases" else 0
    done = answer("demo", name, "--dir", tmp_path / "demo", "--records", 400, "--run", code=1 if skipped else 0)
    assert done["validation"]["passed"]
    assert done["result"]["migrated_records"] == 400 - skipped
    assert done["result"]["skipped_records"] == skipped
    assert Path(done["report"]).is_file()
    assert Path(done["backup"]["path"]).is_file()
    assert done["rollback"].endswith("--confirm ROLLBACK")


@pytest.mark.skipif(sys.platform != "linux", reason="a display can be missing on Linux")
def test_the_demo_without_a_display_says_so_and_runs_in_the_terminal(tmp_path: Path) -> None:
    started = process(
        "demo", "--dir", tmp_path / "demo", "--records", 300,
        DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None,
    )  # fmt: skip
    out, err = started.communicate(timeout=120)
    assert started.returncode == 0, err
    assert out == ""
    assert "There is no display here" in err
    assert "Roll back with: desktop-wizard rollback run_" in err


@pytest.mark.skipif(sys.platform != "linux", reason="a display can be missing on Linux")
def test_the_app_without_a_display_says_so_in_one_line() -> None:
    started = process(DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
    out, err = started.communicate(timeout=60)
    assert (started.returncode, out) == (3, "")
    assert len(err.splitlines()) == 1
    assert "desktop-wizard demo --run" in err


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_cancels_at_a_batch_boundary_and_the_run_can_be_rolled_back(tmp_path: Path) -> None:
    place = create_sample("payments", tmp_path / "sample", records=20_000)
    before = fingerprint(place)
    started = process("run", plan_of(place), "--for-real", "--batch-size", "50", "--json")
    assert started.stdout is not None
    for line in started.stdout:
        if "Batch 3:" in line:
            started.send_signal(signal.SIGINT)
            break
    out, err = started.communicate(timeout=120)
    assert started.returncode == 5, err
    finished = json.loads(out.splitlines()[-1])
    assert (finished["event"], finished["state"]) == ("finished", "cancelled")
    assert finished["counts"]["read"] < 20_000
    assert "Ctrl+C again" in err
    url = place.source.url
    assert answer("rollback", finished["run_id"], "--url", url, "--confirm", "ROLLBACK")["is_proved"]
    assert fingerprint(place) == before


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_run_that_was_killed_is_resumed(tmp_path: Path) -> None:
    place = create_sample("payments", tmp_path / "sample", records=5_000)
    url = place.source.url
    started = process("run", plan_of(place), "--for-real", "--batch-size", "50", "--json")
    assert started.stdout is not None
    for line in started.stdout:
        if "Batch 3:" in line:
            started.kill()
            break
    started.communicate(timeout=60)
    (killed,) = answer("runs", "--url", url)["runs"]
    assert killed["state"] == "interrupted"
    told = events("resume", killed["run_id"], "--url", url)
    assert "resumed" in [event["event"] for event in told]
    assert told[-1]["counts"]["read"] == told[-1]["counts"]["migrated"] == 5_000
    assert answer("verify", killed["run_id"], "--url", url)["passed"]


def test_a_run_told_to_stop_at_the_first_error_pauses_and_can_be_resumed(place: SamplePlace) -> None:
    spoil(place, {90001: "not json"})
    path, url = plan_of(place), place.source.url
    told = events("run", path, "--for-real", "--stop-on-error", code=3)
    error, paused = told[-2:]
    assert (error["event"], paused["event"]) == ("error", "paused")
    assert "90001" in error["what"]
    run_id = paused["run_id"]
    refused = events("run", path, "--for-real", code=4)[-1]
    assert (refused["event"], refused["type"]) == ("error", "RunInTheWay")
    assert events("resume", run_id, "--url", url, code=1)[-1]["counts"]["failed"] == 1


# --- diff --------------------------------------------------------------------------------------------------


def schema_files(place: SamplePlace) -> tuple[Path, Path]:
    old, new = (next(place.registry.rglob(f"*{version}*.json")) for version in ("2.1.0", "3.0.0"))
    return old, new


def test_diff_answers_with_a_witness_that_holds(place: SamplePlace) -> None:
    old, new = schema_files(place)
    compared = answer("diff", old, new, code=1)
    assert compared["compatible"] is False
    assert compared["decided_by"] in ("proof", "witness")
    jsonschema.validate(compared["witness"], json.loads(old.read_text()))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(compared["witness"], json.loads(new.read_text()))
    reduced = next(change for change in compared["changes"] if change["kind"] == "enum_reduced")
    assert reduced["breaking"]
    assert reduced["transformation_required"]
    assert "paypal" in reduced["description"]
    assert compared.keys() >= {"compatible", "decided_by", "witness", "changes"}
    promised = {
        "kind",
        "path",
        "breaking",
        "impact",
        "description",
        "old",
        "new",
        "witness",
        "transformation_required",
    }
    for change in compared["changes"]:
        assert change.keys() >= promised
        assert change["transformation_required"] is change["breaking"]
        assert change["impact"] in ("high", "medium", "low")
        if change["witness"] is not None:
            jsonschema.validate(change["witness"], json.loads(old.read_text()))
            with pytest.raises(jsonschema.ValidationError):
                jsonschema.validate(change["witness"], json.loads(new.read_text()))


def test_diff_of_a_schema_with_itself_is_compatible(place: SamplePlace) -> None:
    old, _ = schema_files(place)
    promised = {"compatible": True, "decided_by": "proof", "witness": None, "changes": []}
    assert answer("diff", old, old).items() >= promised.items()


def test_diff_of_pairs_answers_each_line_in_order(tmp_path: Path) -> None:
    text, number = {"type": "string"}, {"type": "integer"}
    pairs = [
        {"id": "same", "old": text, "new": text},
        {"id": 2, "old": text, "new": number},
        {"id": "wrong", "old": {"type": 17}, "new": text},
    ]
    file = tmp_path / "pairs.ndjson"
    file.write_text("\n".join([*map(json.dumps, pairs), "not json", ""]))
    result = command("diff", "--pairs", file, code=2)
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [line["id"] for line in answers] == ["same", 2, "wrong", None]
    assert [line["compatible"] for line in answers] == [True, False, None, None]
    assert all(line["milliseconds"] >= 0 for line in answers)
    assert answers[2]["error"]["type"] == "SchemaWrong"
    file.write_text("\n".join(map(json.dumps, pairs[:2])))
    command("diff", "--pairs", file, code=1)
    file.write_text(json.dumps(pairs[0]))
    command("diff", "--pairs", file, code=0)


def test_a_pair_that_can_not_be_compared_keeps_its_id_and_every_field(tmp_path: Path) -> None:
    file = tmp_path / "pairs.ndjson"
    file.write_text('{"id": "half", "old": {}}\n{"id": "bad", "old": {"type": "strin"}, "new": {}}\n[1]\n')
    lines = [json.loads(line) for line in command("diff", "--pairs", file, code=2).stdout.splitlines()]
    assert [line["id"] for line in lines] == ["half", "bad", None]
    for line in lines:
        assert (line["compatible"], line["decided_by"], line["witness"], line["changes"]) == (
            None,
            "undecided",
            None,
            [],
        )
        assert line["milliseconds"] >= 0
        assert line["error"]["exit_code"] == 2


def test_diff_says_how_it_was_decided_and_what_that_rests_on(tmp_path: Path) -> None:
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text('{"$schema": "https://acme.example/own", "type": "string"}')
    new.write_text('{"type": ["string", "null"]}')
    told = command("diff", old, new).output
    assert "This is proved." in told
    assert "`format` is asserted, and a `default` fills nothing in." in told
    assert "https://acme.example/own', which is not known: 2020-12 is assumed." in told
    document = answer("diff", old, new)
    assert document["settings"] == {"format_asserted": True, "default_fills": False}
    assert len(document["notes"]) == 2


def test_diff_resolves_references_to_files_beside_the_schema(tmp_path: Path) -> None:
    for folder, kind in (("old", "string"), ("new", "number")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "schema.json").write_text('{"properties": {"a": {"$ref": "a.json"}}}')
        (tmp_path / folder / "a.json").write_text(json.dumps({"type": kind}))
    document = answer("diff", tmp_path / "old" / "schema.json", tmp_path / "new" / "schema.json", code=1)
    assert [change["kind"] for change in document["changes"]] == ["type_changed"]


def test_diff_of_what_can_not_be_compared_in_time_is_undecided_and_does_not_hold_up_the_rest(tmp_path: Path) -> None:
    def either(other: str) -> dict[str, object]:
        return {"allOf": [{"anyOf": [{"required": [f"a{n}"]}, {"required": [f"{other}{n}"]}]} for n in range(22)]}

    files = [tmp_path / "old.json", tmp_path / "new.json"]
    for file, other in zip(files, "bc", strict=True):
        file.write_text(json.dumps(either(other)))
    compared = answer("diff", *files, "--seconds", 0.3, code=6)
    assert (compared["compatible"], compared["decided_by"], compared["witness"]) == (None, "undecided", None)
    assert "Undecided" in command("diff", *files, "--seconds", 0.3, code=6).stderr
    pairs = tmp_path / "pairs.ndjson"
    endless, good = {"old": either("b"), "new": either("c")}, {"old": True, "new": True}
    pairs.write_text("\n".join(json.dumps({"id": n, **pair}) for n, pair in enumerate((good, endless, good))))
    lines = command("diff", "--pairs", pairs, "--seconds", 0.3, code=6).stdout.splitlines()
    assert [json.loads(line)["compatible"] for line in lines] == [True, None, True]
    assert 300 <= json.loads(lines[1])["milliseconds"] < 2_000


@pytest.mark.parametrize("content", ["", "{", '{"type": 17}', "[]", '"text"', "\xff"])
def test_diff_of_what_is_no_schema_names_the_file(tmp_path: Path, content: str) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    good.write_text('{"type": "string"}')
    bad.write_bytes(content.encode("latin-1"))
    result = command("diff", good, bad, code=2)
    assert "bad.json" in result.stderr
    command("diff", good, tmp_path / "none.json", code=2)
    command("diff", good, code=2)


# --- bad input: a clear message, the right exit code, nothing changed -----------------------------------------


@pytest.mark.parametrize(
    ("others", "code", "message"),
    [
        ({"table": "refunds"}, 2, "refunds"),
        ({"key": "number"}, 2, "number"),
        ({"document": "body"}, 2, "body"),
        ({"version-column": "release"}, 2, "release"),
        ({"to": "9.9.9"}, 2, "9.9.9"),
        ({"from": "0.0.1"}, 2, "0.0.1"),
        ({"schema-id": "refund_schema"}, 2, "refund_schema"),
        ({"to": "2.1.0"}, 2, "same version"),
        ({"registry": "no/such/folder"}, 2, "no/such/folder"),
        ({"rules": "no-rules.json"}, 2, "no-rules.json"),
        ({"workers": 99}, 2, "99"),
    ],
)
def test_what_is_not_there_is_named_and_nothing_changes(
    place: SamplePlace, others: dict[str, object], code: int, message: str
) -> None:
    before = traces(place.database.parent)
    result = command(*plan_arguments(place, **others), code=code)
    assert message in result.stderr
    assert result.stdout == ""
    assert traces(place.database.parent) == before


def test_a_file_that_is_not_there_is_not_made(place: SamplePlace, tmp_path: Path) -> None:
    missing = tmp_path / "missing.db"
    result = command(*plan_arguments(place, url=f"sqlite:///{missing}"), code=2)
    assert "missing.db" in result.stderr
    assert not missing.exists()
    for arguments in (["runs"], ["resume", "run_x"], ["verify", "run_x"], ["quarantine", "run_x"]):
        command(*arguments, "--url", f"sqlite:///{missing}", code=2)
        assert not missing.exists()


def test_a_file_that_is_no_database_stays_as_it_is(place: SamplePlace, tmp_path: Path) -> None:
    text = tmp_path / "text.db"
    text.write_text("This is not a database, though it is longer than the sixteen bytes of a header.\n" * 50)
    before = traces(tmp_path)
    result = command(*plan_arguments(place, url=f"sqlite:///{text}"), code=2)
    assert "text.db" in result.stderr
    assert traces(tmp_path) == before


def test_a_table_without_a_key_is_refused(place: SamplePlace) -> None:
    with closing(sqlite3.connect(place.database)) as connection, connection:
        connection.execute("CREATE TABLE keyless AS SELECT * FROM payments UNION ALL SELECT * FROM payments")
    before = traces(place.database.parent)
    result = command(*plan_arguments(place, table="keyless"), code=4)
    assert "keyless" in result.stderr
    assert traces(place.database.parent) == before


def test_a_schema_that_is_no_schema_is_named(place: SamplePlace) -> None:
    _, new = schema_files(place)
    new.write_text(json.dumps(json.loads(new.read_text()) | {"type": 17}))
    before = traces(place.database.parent)
    result = command(*plan_arguments(place), code=2)
    assert new.name in result.stderr
    assert traces(place.database.parent) == before


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (lambda rules: rules["rules"][0].update(kind="teleport"), "teleport"),
        (lambda rules: rules["rules"][0].update(path="not a path"), "rules/0/path"),
        (lambda rules: rules["rules"][2].update(path="$.metadta"), "rules/2/path"),
        (lambda rules: rules.update(rules=17), "rules"),
    ],
)
def test_rules_that_cannot_be_used_are_named_with_their_place(place: SamplePlace, edit, message: str) -> None:
    rules = json.loads(place.rules.read_text())
    edit(rules)
    place.rules.write_text(json.dumps(rules))
    before = traces(place.database.parent)
    result = command(*plan_arguments(place), code=2)
    assert message in result.stderr
    assert "rules.json" in result.stderr
    assert traces(place.database.parent) == before


def test_documents_that_are_no_json_stay_as_they_are_and_are_listed(place: SamplePlace, tmp_path: Path) -> None:
    bad = {90001: "not json", 90002: "[1, 2]", 90003: '{"a": 1, "a": 2}', 90004: "=1+1"}
    spoil(place, bad)
    before = place.database.read_bytes()
    planned = answer(*plan_arguments(place))
    assert planned["impact"]["unreadable"] == 4
    assert place.database.read_bytes() == before
    events("run", planned["plan"], code=1)
    assert place.database.read_bytes() == before

    run_id = events("run", planned["plan"], "--for-real", code=1)[-1]["run_id"]
    url = place.source.url
    left = answer("quarantine", run_id, "--url", url)["records"]
    assert sorted(record["key"][0] for record in left) == sorted(bad)
    with closing(sqlite3.connect(place.database)) as connection:
        stored = dict(connection.execute("SELECT id, doc FROM payments WHERE id > 90000"))
    assert stored == bad
    command("report", run_id, "--url", url, "--format", "csv", "-o", tmp_path / "left.csv")
    with (tmp_path / "left.csv").open(newline="", encoding="utf-8-sig") as file:
        assert [int(line["id"]) for line in csv.DictReader(file)] == sorted(bad)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"format": "something/1"}'])
def test_a_file_that_is_no_plan_is_refused(tmp_path: Path, content: str) -> None:
    file = tmp_path / "plan.json"
    file.write_text(content)
    assert "plan.json" in command("run", file, code=2).stderr


def test_an_edited_plan_is_refused(place: SamplePlace) -> None:
    path = plan_of(place)
    plan = json.loads(path.read_text())
    path.write_text(json.dumps(plan | {"to_version": "3.0.1"}))
    before = place.database.read_bytes()
    assert "changed after it was made" in command("run", path, "--for-real", code=2).stderr
    assert place.database.read_bytes() == before


def test_a_table_that_changed_since_the_plan_is_refused(place: SamplePlace) -> None:
    path = plan_of(place)
    with closing(sqlite3.connect(place.database)) as connection, connection:
        connection.execute("ALTER TABLE payments ADD COLUMN note TEXT")
    before = place.database.read_bytes()
    command("run", path, "--for-real", code=4)
    assert place.database.read_bytes() == before


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (["--no-backup"], 4),
        (["--no-backup", "--allow-skip-backup", "--backup", "database_snapshot"], 2),
        (["--backup", "carrier_pigeon"], 2),
        (["--strategy", "sideways"], 2),
        (["--batch-size", "0"], 2),
        (["--workers", "17"], 2),
        (["--max-retries", "11"], 2),
        (["--timeout", "1"], 2),
        (["--nonsense"], 2),
    ],
)
def test_options_that_make_no_sense_are_refused_before_anything_happens(
    place: SamplePlace, options: list[str], code: int
) -> None:
    path = plan_of(place)
    before = place.database.read_bytes()
    command("run", path, "--for-real", *options, code=code)
    assert place.database.read_bytes() == before


def test_every_option_out_of_range_is_named_at_once(place: SamplePlace) -> None:
    result = command("run", plan_of(place), "--batch-size", 0, "--workers", 17, code=2)
    assert "batch_size" in result.stderr
    assert "workers" in result.stderr


def test_a_run_without_backup_says_so_and_can_still_be_rolled_back(place: SamplePlace) -> None:
    before = fingerprint(place)
    told = events("run", plan_of(place), "--for-real", "--no-backup", "--allow-skip-backup")
    assert told[-1]["backup_id"] is None
    url = place.source.url
    assert answer("rollback", told[-1]["run_id"], "--url", url, "--confirm", "ROLLBACK")["is_proved"]
    assert fingerprint(place) == before


@pytest.mark.parametrize("name", ["resume", "verify", "complete", "quarantine"])
def test_an_unknown_run_is_named(place: SamplePlace, name: str) -> None:
    before = place.database.read_bytes()
    result = command(name, "run_unknown", "--url", place.source.url, code=2)
    assert "run_unknown" in result.stderr
    assert place.database.read_bytes() == before


def test_the_registry_is_listed_with_its_versions(place: SamplePlace) -> None:
    (schema,) = answer("registry", "list", place.registry)["schemas"]
    assert schema["schema_id"] == "payment_event_schema"
    assert {"2.1.0", "3.0.0"} <= {version["version"] for version in schema["versions"]}
    command("registry", "list", place.registry / "nowhere", code=2)
