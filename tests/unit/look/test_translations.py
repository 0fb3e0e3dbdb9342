"""The files of translations hold the texts of the windows, all of them and as they are put together."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import desktop_wizard
from tests.support.translations import FOLDER, LANGUAGES, Text, disguised, in_language, texts

PACKAGE = Path(desktop_wizard.__file__).parent
SCRIPT = PACKAGE.parent / "scripts" / "translations"
PLACE = re.compile(r"\{\d[^}]*\}")
MNEMONIC = re.compile(r"&(?!&)\w")


def finished(language: str) -> list[Text]:
    return [text for text in texts(language) if text.is_finished]


def told(text: Text) -> str:
    return f"{text.context}: {text.source}"


def test_the_files_are_what_the_sources_make_of_them(tmp_path: Path) -> None:
    made = tmp_path / "translations"
    shutil.copytree(FOLDER, made)
    for compiled in made.glob("*.qm"):
        compiled.unlink()
    environment = os.environ | {"BIN": str(Path(sys.executable).parent), "FOLDER": str(made)}
    done = subprocess.run([SCRIPT], env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    other = [path.name for path in sorted(FOLDER.iterdir()) if path.read_bytes() != (made / path.name).read_bytes()]
    assert other == [], "run: make translations"


def literals() -> set[str]:
    """Return the texts that stand in calls of `tr` and `translate`."""
    found = set()
    for file in PACKAGE.rglob("*.py"):
        if file.is_relative_to(PACKAGE / "engine") or file.is_relative_to(PACKAGE / "cli"):
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
                called = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
                at = {"tr": 0, "translate": 1}.get(called, len(node.args))
                found |= {text.value for text in node.args[at : at + 1] if isinstance(text, ast.Constant)}
    return found


def test_no_text_of_the_sources_is_overlooked() -> None:
    """lupdate sees no call within an f-string, and none of `translate` with a count."""
    assert literals() - {text.source for text in texts("de")} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_of_its_text(language: str) -> None:
    wrong = []
    for text in finished(language):
        wanted = sorted(PLACE.findall(text.source))
        several = text.forms[1:] if text.has_count else text.forms
        if any(sorted(PLACE.findall(form)) != wanted for form in several):
            wrong.append(told(text))
        if any(set(PLACE.findall(form)) - set(wanted) for form in text.forms):  # one thing need not be counted
            wrong.append(told(text))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_a_mnemonic_where_its_text_has_one(language: str) -> None:
    wrong = [
        told(text)
        for text in finished(language)
        for form in text.forms
        if len(MNEMONIC.findall(form.replace("&&", ""))) != len(MNEMONIC.findall(text.source.replace("&&", "")))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_says_something_and_keeps_the_spaces_around_it(language: str) -> None:
    def around(text: str) -> tuple[str, str]:
        return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]

    said = [(text, form) for text in finished(language) for form in text.forms]
    assert [told(text) for text, form in said if not form or around(form) != around(text.source)] == []


def test_each_text_with_a_count_has_english_forms() -> None:
    counted = {(text.context, text.source) for text in texts("de") if text.has_count}
    assert counted == {(text.context, text.source) for text in finished("en")}
    assert {text.source for text in finished("en") if text.forms[1] != text.source} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_says_what_the_file_says(language: str, qapp: QApplication) -> None:
    with in_language(qapp, language):
        said = {
            (text.context, text.source): tuple(
                QApplication.translate(text.context, text.source, "", count)
                for count in ((1, 2) if text.has_count else (-1,))
            )
            for text in finished(language)
        }
    assert said == {(text.context, text.source): text.forms for text in finished(language)}


def test_a_disguised_text_is_longer_and_keeps_what_is_put_in() -> None:
    text = disguised("&Migrate {0:,} records of {1}?")
    assert text.startswith("[&Mîgråté {0:,} réçörds öf {1}?")
    assert text.endswith("~]")
    assert len(text) > 1.35 * len("&Migrate {0:,} records of {1}?")
