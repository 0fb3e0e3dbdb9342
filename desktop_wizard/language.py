"""The language of the windows: an application is given the translations for it."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from desktop_wizard.engine.resources import resource
from desktop_wizard.numerals import Counted, text_locale

SOURCE = "en"
"""The language that texts have in the code; its file holds only those with a count, for one and for several."""

TRANSLATED = ("de", "es")

_log = logging.getLogger(__name__)


class Language:
    """Translations that an application was given, beside those that it may have from others.

    Args:
        application: the one whose texts are translated from now on; what it shows already stays as it is.
        wanted: `system` for the first language of the desktop's that there is, or a code such as `de`.

    Attributes:
        code: the language that it is; English where nothing else is there.
    """

    def __init__(self, application: QCoreApplication, wanted: str = "system") -> None:
        self.code = _spoken(wanted)
        self._application = application
        self._translators: list[QTranslator] = []
        ours, qts = resource("translations"), Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._add(f"desktop_wizard_{SOURCE}", ours)
        if self.code != SOURCE:
            # Qt's own first: among several, the one that came last is asked first.
            self._add(f"qtbase_{self.code}", qts)
            self._add(f"desktop_wizard_{self.code}", ours)
        QLocale.setDefault(text_locale())

    def leave(self) -> None:
        """Take the translations back."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators.clear()

    def _add(self, name: str, folder: Path) -> None:
        try:
            translator = _Texts(self._application, folder / f"{name}.qm")
        except OSError as error:
            _log.warning("The texts of %s can't be read, and are shown in English: %s", name, error)
            return
        self._application.installTranslator(translator)
        self._translators.append(translator)


class _Texts(QTranslator):
    """The texts of a file, read once: Qt would map it, and crash when it is written over while the program runs."""

    def __init__(self, parent: QObject, file: Path) -> None:
        super().__init__(parent)
        self._data = file.read_bytes()  # Qt reads in it, and copies nothing
        self.load(self._data)


def _spoken(wanted: str) -> str:
    if wanted != "system":
        return wanted
    for name in _desktops_languages():
        code = name.partition("-")[0]
        if code in (SOURCE, *TRANSLATED):
            return code
    return SOURCE


def _desktops_languages() -> list[str]:
    """Return the languages that the desktop is set to, the dearest first, such as `de-AT`."""
    return QLocale.system().uiLanguages()


def add_plurals(application: QCoreApplication) -> None:
    """Have an application say “1 record”, where none of its translations does: a host knows nothing of that."""
    if Counted.tr("{0:,} records", "", 1) == "{0:,} records":
        application.installTranslator(_Texts(application, resource("translations", f"desktop_wizard_{SOURCE}.qm")))
