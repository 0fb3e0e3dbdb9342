"""What people read can be translated: lupdate finds texts only where they stand literally in the call."""

from __future__ import annotations

import ast
from pathlib import Path

import desktop_wizard

PACKAGE = Path(desktop_wizard.__file__).parent
PASSES_ON = PACKAGE / "numerals.py"  # has a `tr` of its own, which hands on what stands in calls of it
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


def test_every_text_of_the_windows_stands_literally_in_its_call() -> None:
    hidden = {}
    for file in sorted(PACKAGE.rglob("*.py")):
        if file.is_relative_to(PACKAGE / "engine") or file.is_relative_to(PACKAGE / "cli"):
            continue
        if file == PASSES_ON:
            continue
        if lines := hidden_texts(ast.parse(file.read_text("utf-8"))):
            hidden[str(file.relative_to(PACKAGE))] = lines
    assert hidden == {}
