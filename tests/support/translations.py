"""The texts of the windows as the files of translations have them, and a language of none: every text, disguised."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop_wizard.engine.resources import resource
from desktop_wizard.language import Language

FOLDER = resource("translations")
LANGUAGES = ("de", "es")

_KEPT = re.compile(r"\{[^}]*\}|&.|\(\*[^)]*\)|;;")
_LETTERS = str.maketrans("aceinouyACEINOU", "åçéîñöûýÅÇÉÎÑÖÛ")
_LONGER = 0.35


@dataclass(frozen=True)
class Text:
    """One text of a file.

    Attributes:
        forms: the translation; as many as the language has numbers where there is a count, else one.
    """

    context: str
    source: str
    forms: tuple[str, ...]
    has_count: bool
    is_finished: bool


def texts(language: str, folder: Path = FOLDER) -> list[Text]:
    """Return what stands in the file of a language."""
    found = []
    for context in ET.parse(folder / f"desktop_wizard_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found.append(
                Text(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    tuple(forms),
                    has_count=message.get("numerus") == "yes",
                    is_finished=translation.get("type") is None,
                )
            )
    return found


def disguised(source: str) -> str:
    """Return a text with other letters, a third longer, in brackets; placeholders and mnemonics stay."""
    letters, at = [], 0
    for kept in _KEPT.finditer(source):
        letters += [source[at : kept.start()].translate(_LETTERS), kept[0]]
        at = kept.end()
    letters.append(source[at:].translate(_LETTERS))
    longer = "~" * round(len(source) * _LONGER)
    spread = " ".join(longer[start : start + 5] for start in range(0, len(longer), 5))
    return f"[{''.join(letters)}{' ' if len(longer) > 5 else ''}{spread}]"


class Disguise(QTranslator):
    """Disguises each text that stands in the files of translations in the context where it is looked for."""

    def __init__(self) -> None:
        super().__init__()
        self._known = {(text.context, text.source) for text in texts(LANGUAGES[0])} - {("Numerals", "en")}

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return disguised(source) if (context, source) in self._known else None


@contextmanager
def in_disguise(application: QCoreApplication) -> Iterator[None]:
    """Show every text that can be translated disguised."""
    disguise = Disguise()
    application.installTranslator(disguise)
    try:
        yield
    finally:
        application.removeTranslator(disguise)


@contextmanager
def in_language(application: QCoreApplication, code: str) -> Iterator[Language]:
    """Show texts, and numbers in fields, in a language."""
    before, language = QLocale(), Language(application, code)
    try:
        yield language
    finally:
        language.leave()
        QLocale.setDefault(before)
