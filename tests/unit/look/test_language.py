"""The windows speak the language that is wanted, and leave to others what is theirs."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_wizard import language
from desktop_wizard.language import add_plurals
from desktop_wizard.numerals import Counted
from desktop_wizard.settings import LANGUAGES
from tests.support.translations import FOLDER, in_language


class Told(QTranslator):
    """Says a text in one context, and notes where it was looked for."""

    def __init__(self, context: str, source: str, told: str) -> None:
        super().__init__()
        self._place, self._told = (context, source), told
        self.asked: list[str] = []

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if source == self._place[1]:
            self.asked.append(context)
        return self._told if (context, source) == self._place else None


class Base(QObject):
    def words(self) -> str:
        return self.tr("A text of the base")

    def counted(self) -> str:
        return self.tr("{0:,} texts of the base", "", 2)


class Derived(Base):
    pass


@pytest.mark.parametrize("source", ["A text of the base", "{0:,} texts of the base"])
def test_a_text_of_a_base_class_is_found_for_an_object_of_a_derived_one(qapp: QApplication, source: str) -> None:
    told = Told("Base", source, "told")
    qapp.installTranslator(told)
    try:
        made = Derived()
        assert "told" in (made.words(), made.counted())
        assert told.asked == ["Derived", "Base"]
    finally:
        qapp.removeTranslator(told)


@pytest.mark.parametrize(
    ("desktops", "code"),
    [(["de-AT", "en-US"], "de"), (["fr-FR", "es-MX"], "es"), (["fr-FR"], "en"), (["en-GB", "de"], "en"), ([], "en")],
)
def test_the_first_language_of_the_desktops_that_there_is_is_taken(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, desktops: list[str], code: str
) -> None:
    monkeypatch.setattr(language, "_desktops_languages", lambda: desktops)
    with in_language(qapp, "system") as spoken:
        assert spoken.code == code


def test_a_language_comes_with_qts_own_texts(qapp: QApplication) -> None:
    with in_language(qapp, "de"):
        assert QApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_what_is_not_translated_is_said_in_english_with_the_right_form(qapp: QApplication) -> None:
    with in_language(qapp, "en"):
        said = [Counted.tr("{0:,} records", "", count) for count in (0, 1, 2)]
        assert said == ["{0:,} records", "1 record", "{0:,} records"]
        assert QApplication.translate("Nowhere", "Not translated") == "Not translated"


def test_a_language_without_a_file_is_told_and_english_is_spoken(
    qapp: QApplication, expected_logs: list[str]
) -> None:
    expected_logs += ["desktop_wizard_xx", "qtbase_xx"]
    with in_language(qapp, "xx"):
        assert Counted.tr("{0:,} records", "", 1) == "1 record"


def test_the_translations_of_a_host_are_left_alone(qapp: QApplication) -> None:
    told = Told("Counted", "{0:,} records", "told by the host")
    qapp.installTranslator(told)
    try:
        add_plurals(qapp)
        assert Counted.tr("{0:,} records", "", 1) == "told by the host"
    finally:
        qapp.removeTranslator(told)


def test_each_language_of_the_settings_can_be_spoken() -> None:
    assert ("system", language.SOURCE, *language.TRANSLATED) == LANGUAGES


def test_a_language_takes_back_no_more_than_its_own(qapp: QApplication) -> None:
    told = Told("Host", "text", "told by the host")
    qapp.installTranslator(told)
    try:
        with in_language(qapp, "de"):
            pass
        assert QApplication.translate("Host", "text") == "told by the host"
    finally:
        qapp.removeTranslator(told)


def test_a_file_that_is_written_over_takes_nothing_from_a_program_that_runs(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(FOLDER, tmp_path / "translations")
    monkeypatch.setattr(language, "resource", tmp_path.joinpath)
    with in_language(qapp, "de"):
        for file in (tmp_path / "translations").iterdir():
            os.truncate(file, 0)
        assert Counted.tr("{0:,} records", "", 1) == "1 Datensatz"
