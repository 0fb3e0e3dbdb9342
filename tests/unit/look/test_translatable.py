"""What people read can be translated: lupdate finds texts only where they stand literally in the call."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import desktop_wizard

PACKAGE = Path(desktop_wizard.__file__).parent
PASSES_ON = (
    PACKAGE / "numerals.py",  # has a `tr` of its own, which hands on what stands in calls of it
    PACKAGE / "told.py",  # looks up what the engine says, which scripts/engine_sentences hands to lupdate
)
ENGLISH = ("engine", "cli", "settings", "config")  # what is persisted, or read on the command line
NUMBER, NUMBER_PLACE = re.compile(r"[,.]"), re.compile(r"\{\d+:[,.]")
LITERALS = {"tr": 1, "translate": 2}  # function → how many of its first arguments lupdate reads


def hidden_texts(tree: ast.AST) -> list[int]:
    """Return the lines of calls whose texts lupdate can't read."""
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        function = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        read = node.args[: LITERALS.get(function.lstrip("_"), 0)]
        if not all(isinstance(text, ast.Constant) for text in read) or function == "_tr":
            found.append(node.lineno)
    return found


def test_a_text_that_does_not_stand_in_the_call_is_found() -> None:
    assert hidden_texts(ast.parse('self.tr(name)\n_tr("text")\ntranslate("Page", name)\ntr("text")')) == [1, 2, 3]


def _modules() -> Iterator[tuple[str, ast.AST]]:
    for file in sorted(PACKAGE.rglob("*.py")):
        name = file.relative_to(PACKAGE)
        if name.parts[0] not in ENGLISH and file not in PASSES_ON:
            yield str(name), ast.parse(file.read_text("utf-8"))


def test_every_text_of_the_windows_stands_literally_in_its_call() -> None:
    assert {name: lines for name, tree in _modules() if (lines := hidden_texts(tree))} == {}


def english_numbers(tree: ast.AST) -> list[int]:
    """Return the lines that write a number as English does, whatever the language of the windows."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.FormattedValue) and node.format_spec is not None:
            if NUMBER.match(ast.unparse(node.format_spec).strip("f'\"")):
                found.append(node.lineno)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
            texts = [text.value for text in ast.walk(node.func.value) if isinstance(text, ast.Constant)]
            if any(NUMBER_PLACE.search(text) for text in texts if isinstance(text, str)):
                found.append(node.lineno)
    return sorted(found)


def test_a_number_that_is_written_as_in_english_is_found() -> None:
    lines = ['f"{count:,}"', 'f"{share:.1f}"', 'tr("{0:,} of").format(2)', 'f"{hour:02}"', 'tr("{0}").format(2)']
    assert english_numbers(ast.parse("\n".join(lines))) == [1, 2, 3]


def test_numbers_are_written_by_the_language_alone() -> None:
    found = {name: lines for name, tree in _modules() if (lines := english_numbers(tree))}
    found.pop("home/editing.py", None)  # the words of an error, which are the engine's
    assert found == {}
