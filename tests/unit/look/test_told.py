"""What the engine says is told in the language of the windows, and what is put into it stays what it was."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from desktop_wizard import told as told_module
from desktop_wizard.clauses import clauses
from desktop_wizard.engine.resources import resource
from desktop_wizard.told import Catalogue, Template, told

SPOKEN = {
    "Nothing was changed": "Nichts wurde geändert",
    "Removed field {0}": "Feld {0} entfernt",
    "Moved field {0} to {1} (perhaps: {2})": "Feld {0} nach {1} verschoben (vielleicht: {2})",
    "similar name": "ähnlicher Name",
    "no rule handles it, so {0} records will stay on {1}": "keine Regel dafür, auf {1} bleiben {0} Datensätze",
    "the required field {0} is missing": "das Pflichtfeld {0} fehlt",
    "{0} is not {1}": "{0} ist nicht {1}",
    "a date such as 2026-01-31": "ein Datum wie 2026-01-31",
    "{0} records validated": "{0} Datensätze geprüft",
    "{0} records restored": "{0} Datensätze wiederhergestellt",
    "{0} were as before already": "{0} waren schon wie vorher",
    "{0} kept, because somebody else changed or deleted them since": "{0} behalten, weil jemand anders daran war",
    "'{0}' is missing": "'{0}' fehlt",
    "The host failed": "Der Host ist gescheitert",
    "{0} has fewer than {1}": "{0} hat weniger als {1}",
    "{0} elements": "{0} Elemente",
    "{0} is not one of {1}": "{0} ist keines von {1}",
    "Added {0} {1} to {2}": "{0} {1} zu {2} hinzugefügt",
    "minimum length": "Mindestlänge",
    "Raised {0} of {1} from {2} to {3}": "{0} von {1} erhöht: {2}, jetzt {3}",
    "minimum number of elements": "Mindestanzahl der Elemente",
    "{0} or {1}": "{0} oder {1}",
    "{0} or {1} more": "{0} oder {1} weitere",
    "Cut": "Kürzen",
    "Cuts texts that are too long; everything else is left alone.": "Kürzt lange Texte; sonst nichts.",
}


class Spoken(QTranslator):
    """A language that has a few sentences of the engine."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if (context, source) in {("Told", "en"), ("Numerals", "en")}:
            return "de"
        return SPOKEN.get(source, source) if context == "Engine" else None


@contextmanager
def spoken(application: QApplication) -> Iterator[None]:
    language = Spoken()
    application.installTranslator(language)
    told_module._told.cache_clear()
    try:
        yield
    finally:
        application.removeTranslator(language)
        told_module._told.cache_clear()


@pytest.fixture
def in_german(qapp: QApplication) -> Iterator[None]:
    with spoken(qapp):
        yield


@pytest.mark.usefixtures("in_german")
@pytest.mark.parametrize(
    ("english", "german"),
    [
        pytest.param("Nothing was changed.", "Nichts wurde geändert.", id="a sentence"),
        pytest.param("Removed field email", "Feld email entfernt", id="a place"),
        pytest.param(
            "Removed field email: no rule handles it, so 1,234 records will stay on 2.1.0. Nothing was changed.",
            "Feld email entfernt: keine Regel dafür, auf 2.1.0 bleiben 1.234 Datensätze. Nichts wurde geändert.",
            id="several clauses, and a number with thousands",
        ),
        pytest.param(
            "Nothing was changed.\n  Nothing was changed", "Nichts wurde geändert.\n  Nichts wurde geändert"
        ),
        pytest.param(
            '"x" is not a date such as 2026-01-31', '"x" ist nicht ein Datum wie 2026-01-31', id="a phrase in a place"
        ),
        pytest.param("[] has fewer than 3 elements", "[] hat weniger als 3 Elemente", id="a counted thing"),
        pytest.param(
            "Moved field a to b (perhaps: similar name)", "Feld a nach b verschoben (vielleicht: ähnlicher Name)"
        ),
        pytest.param('1 is not one of "a or b", 2 or 3', '1 ist keines von "a or b", 2 oder 3', id="a list"),
        pytest.param('1 is not one of "a", 2 or 3 more', '1 ist keines von "a", 2 oder 3 weitere', id="a long list"),
        pytest.param("The host failed: make or break it", "Der Host ist gescheitert: make or break it", id="no list"),
        pytest.param("The host failed: my elements", "Der Host ist gescheitert: my elements", id="no count"),
        pytest.param("Added minimum length 3 to a b", "Mindestlänge 3 zu a b hinzugefügt", id="two places together"),
        pytest.param(
            "Raised minimum number of elements of a from 1 to 2",
            "Mindestanzahl der Elemente von a erhöht: 1, jetzt 2",
            id="a phrase with the word that stands behind it",
        ),
        pytest.param("Added minimum 3 to a", "minimum 3 zu a hinzugefügt", id="two words together"),
        pytest.param(
            "1,200 records restored, 3 were as before already, 2 kept, because somebody else changed or deleted them "
            "since. Nothing was changed.",
            "1.200 Datensätze wiederhergestellt, 3 waren schon wie vorher, 2 behalten, weil jemand anders daran war. "
            "Nichts wurde geändert.",
            id="counts behind each other",
        ),
        pytest.param("The host failed (similar name).", "The host failed (similar name).", id="no template for it"),
        pytest.param("Nothing was changed. (similar name)", "Nichts wurde geändert. (ähnlicher Name)", id="brackets"),
        pytest.param("Cut", "Kürzen", id="one word of its own"),
        pytest.param("The host failed: Cut.", "Der Host ist gescheitert: Cut.", id="one word behind another is data"),
        pytest.param("Removed field Cut", "Feld Cut entfernt", id="one word in a place is data"),
        pytest.param(
            "Cuts texts that are too long; everything else is left alone.",
            "Kürzt lange Texte; sonst nichts.",
            id="a text of a rule, which is told as a whole",
        ),
    ],
)
def test_a_text_is_told_clause_by_clause(english: str, german: str) -> None:
    assert told(english) == german


@pytest.mark.usefixtures("in_german")
@pytest.mark.parametrize(
    "data",
    [
        "Nothing was changed.",
        "Removed field email",
        "a. Nothing was changed; 1,234 records validated: {0} {1}",
        "the required field 'x' is missing",
    ],
)
def test_what_is_quoted_is_never_told(data: str) -> None:
    quoted = json.dumps(data)
    assert told(f"the required field {quoted} is missing.") == f"das Pflichtfeld {quoted} fehlt."
    assert told(f"{quoted} is not {quoted}") == f"{quoted} ist nicht {quoted}"


@pytest.mark.usefixtures("in_german")
@pytest.mark.parametrize(
    "text",
    ["", " ", "...", "The host is something else.", "Update this program.", "removed field email", "{0}", "1.234"],
)
def test_what_has_no_translation_stays_as_it_is(text: str) -> None:
    assert told(text) == text


@pytest.mark.usefixtures("in_german")
def test_the_template_with_most_of_its_own_is_taken() -> None:
    text = '"a" is not of type string'  # there is a template for it, which has no translation here
    assert told(text) == text


def test_english_is_not_looked_up(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(told_module, "_catalogue", lambda: pytest.fail("the catalogue was opened"))
    assert told("Nothing was changed.") == "Nothing was changed."


@pytest.mark.usefixtures("in_german")
@pytest.mark.parametrize(
    "odd",
    ["x is not " * 3_000, "x is not " * 200, "(' " * 3_000, '"' * 3_000, "a" * 90_000, "." * 90_000, " " * 90_000],
)
def test_odd_data_is_told_at_once(odd: str) -> None:
    assert told(odd)[-4:] == odd[-4:]


@given(data=st.text(), other=st.text())
@example(data='a" is missing. Nothing was changed. "', other="\\")
@example(data="'", other="' is missing")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
def test_what_fills_a_place_comes_back_letter_by_letter(qapp: QApplication, data: str, other: str) -> None:
    one, two = json.dumps(data), json.dumps(other, ensure_ascii=False)
    with spoken(qapp):
        assert told(f"the required field {one} is missing") == f"das Pflichtfeld {one} fehlt"
        assert told(f"{one} is not {two}.") == f"{one} ist nicht {two}."
        assert told(f"The host failed: {two}. Nothing was changed.") == (
            f"Der Host ist gescheitert: {two}. Nichts wurde geändert."
        )


@given(text=st.text(st.sampled_from("ab.:; \n\"'`(){}\\")))
def test_clauses_are_the_whole_text(text: str) -> None:
    assert "".join(clause + end for clause, end in clauses(text)) == text


def test_few_patterns_are_tried_for_any_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """A list of thousands of lines has to be told at once."""
    texts = json.loads(resource("translations", "engine_sentences.json").read_text("utf-8"))
    catalogue, tried = Catalogue(texts), []
    compiled = Template.pattern.func  # type: ignore[attr-defined]
    monkeypatch.setattr(Template, "pattern", property(lambda self: (tried.append(self), compiled(self))[1]))
    most = {}
    for text in texts:
        said = re.sub(r"\{\d\}", "amount", text)
        tried.clear()
        found = next((one.text for one in catalogue.candidates(said) if one.values(said)), text)
        most[text] = len(tried)
        assert len(tried) <= 6, [one.text for one in tried]
        assert found == text or "{" in found
    assert sum(most.values()) < 2 * len(texts)
