"""Home's tab Editor: a schema is opened, checked as one types, and published as the next version."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop_wizard.engine.executor import Executor
from desktop_wizard.engine.ports import Ports
from desktop_wizard.home import HomeWindow
from desktop_wizard.home.editing import MAX_EDITED
from desktop_wizard.home.editor import EditorTab
from desktop_wizard.home.schema_pane import MOST_PROBLEMS
from tests.pages.conftest import PATIENCE_MS
from tests.support.accessible import duplicate_mnemonics, tab_cycle, unnamed_controls
from tests.support.scripted_ask import ScriptedAsk
from tests.support.versioned import SCHEMA_ID, VERSIONS, versioned_registry

pytestmark = pytest.mark.usefixtures("compared_here")
Wait = Callable[[Callable[[], object]], None]
LAST = json.dumps(VERSIONS["2.0.0"], indent=2)


@pytest.fixture
def wait(qtbot: QtBot) -> Wait:
    return lambda condition: qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)


@pytest.fixture
def home(qtbot: QtBot, ports: Ports, ask: ScriptedAsk, tmp_path: Path, wait: Wait) -> Iterator[HomeWindow]:
    executor = Executor()
    window = HomeWindow(ports, executor, ask)
    qtbot.addWidget(window)
    window.resize(1024, 768)
    window.registry.open(str(versioned_registry(tmp_path / "registry")))
    window.show()
    window.tabs.setCurrentWidget(window.editor)
    wait(lambda: window.registry.versions)
    yield window
    executor.cancel_all()


@pytest.fixture
def editor(home: HomeWindow, wait: Wait) -> EditorTab:
    """The editor with the last version open, looked at and compared."""
    home.editor.schema.open_last.click()
    wait(lambda: home.editor.publishing.since is not None)
    return home.editor


def press(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[arg-type]


def problems(editor: EditorTab) -> list[str]:
    return [editor.schema.problems.item(row).text() for row in range(editor.schema.problems.count())]


def edit(editor: EditorTab, wait: Wait, text: str) -> None:
    editor.schema.code.setPlainText(text)
    wait(lambda: editor.checked is not None)


def with_cash_only(text: str = LAST) -> str:
    return text.replace('"card",', "").replace('"card"\n', '"cash"\n')


def test_each_control_has_a_name_and_a_mnemonic_of_its_own_and_tab_comes_round(
    home: HomeWindow, editor: EditorTab
) -> None:
    assert unnamed_controls(home) == []
    assert duplicate_mnemonics(home) == []
    assert {editor.schema.code, editor.schema.problems, editor.sample.code, editor.publishing.publish} <= set(
        tab_cycle(home)
    )


def test_a_version_is_opened_as_it_is_and_nothing_is_changed_by_that(editor: EditorTab) -> None:
    assert editor.schema.code.text() == LAST
    assert not editor.schema.is_changed
    assert problems(editor) == ["None: this is a schema of draft 2020-12."]
    assert editor.publishing.schema_id.text() == SCHEMA_ID


def test_problems_are_listed_with_their_lines_as_one_types_and_lead_there(
    editor: EditorTab, qtbot: QtBot, wait: Wait
) -> None:
    edit(editor, wait, LAST.replace('"number"', '"numbr"').replace('"object"', '"objct"'))
    assert [text.split(": ")[0] for text in problems(editor)] == ["line 3", "line 6"]
    assert "'numbr' is no type" in problems(editor)[1]
    assert not editor.publishing.publish.isEnabled()
    editor.schema.problems.setFocus()
    editor.schema.problems.setCurrentRow(1)
    qtbot.keyClick(editor.schema.problems, Qt.Key.Key_Return)
    assert editor.schema.code.textCursor().selectedText() == '"type": "numbr"'
    assert editor.schema.code.hasFocus()
    edit(editor, wait, LAST[:-1])
    assert problems(editor)[0].startswith("line ")


def test_of_very_many_problems_the_first_are_listed_and_how_many_more_there_are(
    editor: EditorTab, wait: Wait
) -> None:
    edit(editor, wait, json.dumps({"allOf": [{"type": "x"}] * (MOST_PROBLEMS + 50)}, indent=1))
    assert editor.schema.problems.count() == MOST_PROBLEMS + 1
    assert problems(editor)[-1] == "… and 50 more"
    assert len(editor.schema.code.extraSelections()) == MOST_PROBLEMS


def test_a_change_that_breaks_asks_for_a_major_version_and_says_why(editor: EditorTab, wait: Wait) -> None:
    edit(editor, wait, with_cash_only())
    wait(lambda: editor.publishing.version.text() == "3.0.0")
    pane = editor.publishing
    assert pane.changes.model().index(0, 1).data() == "Removed 'card' from method"
    assert pane.reason.text() == "Records of 2.0.0 break or lose data: a major version. 3.0.0 is suggested."
    edit(editor, wait, LAST.replace('"cash"', '"cash", "cheque"'))
    wait(lambda: pane.version.text() == "2.1.0")
    edit(editor, wait, LAST.replace('"type": "object"', '"type": "object", "description": "A payment."'))
    wait(lambda: pane.version.text() == "2.0.1")


def test_a_number_that_somebody_wrote_is_not_replaced_but_has_to_go_up(editor: EditorTab, wait: Wait) -> None:
    pane = editor.publishing
    pane.version.setText("9.0.0")
    edit(editor, wait, with_cash_only())
    wait(lambda: not pane.is_waiting)
    assert pane.version.text() == "9.0.0"
    pane.version.setText("2.0.0")
    assert pane.problems() == {"version": "2.0.0 is published; the next version is above it."}
    pane.version.setText("two")
    pane.schema_id.clear()
    assert pane.schema_id.property("invalid") in (None, False), "nobody wanted to publish yet"
    assert set(pane.problems()) == {"version", "schema_id"}
    pane.publish.click()
    assert pane.schema_id.hasFocus()


def test_a_version_is_published_with_the_earlier_ones_and_the_way_on_is_offered(
    home: HomeWindow, editor: EditorTab, qtbot: QtBot, wait: Wait, ports: Ports
) -> None:
    edit(editor, wait, with_cash_only())
    wait(lambda: editor.publishing.version.text() == "3.0.0")
    press(qtbot, editor.publishing.publish)
    wait(editor.migrate.isVisible)
    assert "Published pay 3.0.0" in editor.message.label.text()
    assert "3 earlier versions" in editor.message.label.text()
    assert not editor.schema.is_changed
    own = ports.registries.own()
    assert [version.version for version in own.versions(SCHEMA_ID)] == ["1.0.0", "1.1.0", "2.0.0", "3.0.0"]
    assert own.load(SCHEMA_ID, "3.0.0").text == with_cash_only()
    told = QSignalSpy(home.wizard_wanted)
    press(qtbot, editor.migrate)
    config = told.at(0)[0]
    assert (config.registry, config.from_version, config.to_version) == ("embedded:", "2.0.0", "3.0.0")
    wait(lambda: home.registry.is_own and len(home.registry.versions) == 4)


def test_a_compatible_version_is_published_without_offering_a_migration(
    editor: EditorTab, qtbot: QtBot, wait: Wait
) -> None:
    edit(editor, wait, LAST.replace('"cash"', '"cash", "cheque"'))
    wait(lambda: editor.publishing.version.text() == "2.1.0")
    press(qtbot, editor.publishing.publish)
    wait(lambda: "Published pay 2.1.0" in editor.message.label.text())
    assert not editor.migrate.isVisible()


def test_a_record_is_looked_at_as_one_types_and_its_problems_have_lines(
    editor: EditorTab, qtbot: QtBot, wait: Wait
) -> None:
    pane = editor.sample
    assert pane.said.text() == "Paste a record to see whether it conforms."
    pane.code.setPlainText('{\n  "amount": "ten",\n  "method": "paypal"\n}')
    wait(lambda: pane.said.text().startswith("✗ Does not conform."))
    assert "line 2: " in pane.said.text()
    assert "line 3: " in pane.said.text()
    assert len(pane.code.extraSelections()) == 2
    pane.code.setPlainText('{"amount": 1')
    wait(lambda: "line 1: " in pane.said.text() and "line 2: " not in pane.said.text())
    press(qtbot, pane.example)
    wait(lambda: pane.said.text() == "✓ Conforms to the schema.")
    assert json.loads(pane.text())["method"] in ("card", "cash")


def test_a_file_that_is_no_schema_yet_is_opened_to_be_mended(
    home: HomeWindow, editor: EditorTab, wait: Wait, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.json"
    broken.write_bytes(b"\xef\xbb\xbf{ not yet")
    editor.edit_file(broken)
    wait(lambda: editor.basis.path == broken and editor.checked is not None)
    assert editor.schema.code.text() == "{ not yet"
    assert problems(editor)[0].startswith("line 1: ")


@pytest.mark.parametrize(
    ("data", "says"), [(b"\xff\xfe{", "not UTF-8"), (b" " * (MAX_EDITED + 1), "more than 1,000,000 bytes")]
)
def test_a_file_that_can_not_be_edited_is_refused_and_the_text_stays(
    editor: EditorTab, wait: Wait, tmp_path: Path, data: bytes, says: str
) -> None:
    file = tmp_path / "odd.json"
    file.write_bytes(data)
    editor.edit_file(file)
    wait(lambda: says in editor.message.label.text())
    assert editor.schema.code.text() == LAST


def test_references_to_files_beside_a_loose_one_are_followed(editor: EditorTab, wait: Wait, tmp_path: Path) -> None:
    (tmp_path / "part.json").write_text('{"type": "integer"}')
    file = tmp_path / "whole.json"
    file.write_text('{"properties": {"a": {"$ref": "part.json"}, "b": {"$ref": "gone.json"}}}')
    editor.edit_file(file)
    wait(lambda: editor.basis.path == file and editor.checked is not None)
    (problem,) = problems(editor)
    assert problem.startswith("line 1: ")
    assert "gone.json" in problem


def test_nothing_that_was_edited_is_thrown_away_without_a_yes(
    home: HomeWindow, editor: EditorTab, qtbot: QtBot, ask: ScriptedAsk, tmp_path: Path
) -> None:
    edited = with_cash_only()
    editor.schema.code.selectAll()
    editor.schema.code.insertPlainText(edited)
    assert editor.schema.is_changed
    ask.discards = False
    file = tmp_path / "other.json"
    file.write_text("{}")
    ask.file = file
    for act in (editor.schema.new.click, editor.schema.open_last.click, editor.schema.open_file.click):
        act()
    assert not home.close()
    assert ask.asked.count("discard") == 4
    assert editor.schema.code.text() == edited
    ask.discards = True
    editor.schema.new.click()
    assert '"properties": {}' in editor.schema.code.text()
    assert not editor.schema.is_changed
    assert home.close()


def test_what_is_typed_while_another_text_is_opened_is_not_taken_and_so_not_lost(
    editor: EditorTab, qtbot: QtBot, wait: Wait
) -> None:
    editor.edit_version(SCHEMA_ID, "1.0.0")
    qtbot.keyClicks(editor.schema.code, "lost")
    assert not editor.schema.is_changed
    wait(lambda: editor.basis.origin.endswith("1.0.0.json"))
    assert not editor.schema.code.isReadOnly()
    editor.edit_version(SCHEMA_ID, "7.0.0")
    wait(lambda: "There is no version 7.0.0" in editor.message.label.text())
    assert not editor.schema.code.isReadOnly()


def test_what_is_typed_while_a_version_is_published_stays_to_be_kept(
    editor: EditorTab, qtbot: QtBot, wait: Wait
) -> None:
    edit(editor, wait, with_cash_only())
    wait(lambda: editor.publishing.version.text() == "3.0.0" and not editor.publishing.is_waiting)
    press(qtbot, editor.publishing.publish)
    editor.schema.code.appendPlainText(" ")
    assert not editor.publishing.publish.isEnabled()
    wait(lambda: "Published pay 3.0.0" in editor.message.label.text())
    assert editor.schema.is_changed


def test_a_file_names_its_schema_without_its_version(
    home: HomeWindow, editor: EditorTab, wait: Wait, tmp_path: Path
) -> None:
    for name, schema_id in (("order-2.1.0.json", "order"), ("order.v3.schema.json", "order"), ("1.0.0.json", "o")):
        file = tmp_path / "o" / name
        file.parent.mkdir(exist_ok=True)
        file.write_text("{}")
        home.open_paths([file])
        wait(lambda file=file: editor.basis.path == file)
        assert editor.publishing.schema_id.text() == schema_id


def test_a_text_is_saved_to_a_file_and_counts_as_kept_then(
    editor: EditorTab, qtbot: QtBot, ask: ScriptedAsk, tmp_path: Path
) -> None:
    editor.schema.code.selectAll()
    editor.schema.code.insertPlainText("{}\u00a0")
    ask.file = tmp_path / "kept.json"
    press(qtbot, editor.schema.save)
    assert ask.file.read_text("utf-8") == "{}\u00a0"
    assert not editor.schema.is_changed
    ask.file = tmp_path / "a folder"
    ask.file.mkdir()
    editor.schema.code.insertPlainText(" ")
    press(qtbot, editor.schema.save)
    assert "could not be saved" in editor.message.label.text()
    assert editor.schema.is_changed
    assert [path.name for path in tmp_path.glob(".*")] == []


def test_the_first_version_of_a_new_schema_is_1_0_0(editor: EditorTab, qtbot: QtBot, wait: Wait) -> None:
    editor.schema.new.click()
    wait(lambda: editor.checked is not None)
    qtbot.keyClicks(editor.publishing.schema_id, "notes")
    qtbot.keyClick(editor.publishing.schema_id, Qt.Key.Key_Return)
    wait(lambda: editor.publishing.reason.text() == "No version of this schema is published yet.")
    assert editor.publishing.version.text() == "1.0.0"
    press(qtbot, editor.publishing.publish)
    wait(lambda: "Published notes 1.0.0" in editor.message.label.text())


def test_a_number_that_is_taken_is_refused_although_nothing_was_compared_yet(
    editor: EditorTab, qtbot: QtBot, wait: Wait
) -> None:
    pane = editor.publishing
    pane.schema_id.setText("other")
    pane.version.setText("2.0.0")
    assert pane.since is None
    pane.schema_id.setText(SCHEMA_ID)
    press(qtbot, pane.publish)
    wait(lambda: "Version 2.0.0 of pay is published already" in editor.message.label.text())


def test_history_leads_to_the_editor(home: HomeWindow, qtbot: QtBot, wait: Wait, ask: ScriptedAsk) -> None:
    home.tabs.setCurrentWidget(home.history)
    home.history.table.selectRow(2)
    press(qtbot, home.history.edit)
    wait(lambda: home.editor.basis.origin.endswith("1.0.0.json"))
    assert home.tabs.currentWidget() is home.editor
