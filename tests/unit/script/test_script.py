"""A script's hooks are found by reading it; nothing of it is run, and what is wrong is named with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_wizard.engine.errors import ScriptWrong
from desktop_wizard.engine.script import Script, parse_script, read_script


def wrong(text: str) -> str:
    with pytest.raises(ScriptWrong) as caught:
        parse_script(text, path="mend.py")
    return str(caught.value)


def test_hooks_are_found_in_their_own_order_whatever_their_arguments_are_called() -> None:
    text = """
        async def validate_transformed_record(r): return True
        def transform_record(record, context, limit=3): return record
        def on_after_migration(): pass
        def helper(): yield 1
        """
    script = parse_script("\n".join(line[8:] for line in text.splitlines()), path="mend.py")
    assert script.hooks == ("transform_record", "validate_transformed_record", "on_after_migration")
    assert script.touches is None


def test_nothing_is_run_when_a_script_is_read(tmp_path: Path) -> None:
    mark = tmp_path / "ran"
    path = tmp_path / "mend.py"
    path.write_text(f"open({str(mark)!r}, 'w')\ndef on_after_migration(): pass\n", encoding="utf-8")
    assert read_script(path).hooks == ("on_after_migration",)
    assert not mark.exists()


def test_a_script_declares_what_it_changes() -> None:
    text = "TOUCHES = ['$.score', '$.lines[*].price']\ndef transform_record(r, c): return r\n"
    assert parse_script(text, path="mend.py").touches == ("$.score", "$.lines[*].price")


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("def transform_record(r, c)\n    return r\n", "mend.py:1", "not Python"),
        ("\nx = [\n", "mend.py:2", "not Python"),
        ("def transform_record(r): return r\n", "mend.py:1", "must take (record, context)"),
        ("def transform_record(r, c, more): return r\n", "mend.py:1", "must take (record, context)"),
        ("def transform_record(r, c, *, more): return r\n", "mend.py:1", "must take (record, context)"),
        ("\ndef on_before_migration(x): return True\n", "mend.py:2", "must take ()"),
        ("def transform_record(r, c):\n    yield r\n", "mend.py:1", "must return its answer"),
        ("import os\ntransform_record = os\n", "mend.py:2", "must be defined with def or async def"),
        ("from x import transform_record\n", "mend.py:1", "must be defined with def or async def"),
        ("def transform_records(r, c): return r\n", "mend.py:1", "'transform_record' may be meant"),
        ("x = 1\n", "mend.py", "None of the hooks is defined"),
        ("TOUCHES = 3\ndef on_after_migration(): pass\n", "mend.py:1", "must be a list of paths"),
        ("TOUCHES = ['score']\ndef on_after_migration(): pass\n", "mend.py:1", "a path that can't be read"),
        ("x = '\0'\n", "mend.py", "not Python"),
        ("(" * 300 + ")" * 300, "mend.py", "not Python"),
    ],
)
def test_what_is_wrong_with_a_script_is_named_with_file_and_line(text: str, place: str, message: str) -> None:
    said = wrong(text)
    assert place in said
    assert message in said


def test_all_that_is_wrong_is_named_at_once() -> None:
    said = wrong("def transform_record(r): return r\ndef on_after_migration(x): pass\nTOUCHES = 1\n")
    assert all(f"mend.py:{line}" in said for line in (1, 2, 3))


def test_a_file_that_is_no_text_or_not_there_is_refused_with_its_name(tmp_path: Path) -> None:
    path = tmp_path / "mend.py"
    path.write_bytes(b"# fine\nx = '\xff'\n")
    with pytest.raises(ScriptWrong, match="UTF-8") as caught:
        read_script(path)
    assert f"{path}:2" in str(caught.value)
    with pytest.raises(ScriptWrong, match="can't be read"):
        read_script(tmp_path / "missing.py")


def test_a_script_goes_into_a_plan_and_comes_out_the_same() -> None:
    script = parse_script("TOUCHES = ['$.a']\ndef transform_record(r, c): return r\n", path="/x/mend.py")
    assert Script.from_json(script.to_json()) == script
    with pytest.raises(ScriptWrong, match="hash"):
        Script.from_json(script.to_json() | {"text": script.text + "\n"})
