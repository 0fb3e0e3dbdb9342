"""The language of the windows: an application is given the translations for it."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

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
        self._add(f"desktop_wizard_{SOURCE}", str(resource("translations")))
        if self.code != SOURCE:
            # Qt's own first: among several, the one that came last is asked first.
            self._add(f"qtbase_{self.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            self._add(f"desktop_wizard_{self.code}", str(resource("translations")))
        QLocale.setDefault(text_locale())

    def leave(self) -> None:
        """Take the translations back."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators.clear()

    def _add(self, name: str, folder: str) -> None:
        translator = QTranslator(self._application)
        if translator.load(name, folder):
            self._application.installTranslator(translator)
            self._translators.append(translator)
        else:
            _log.warning("The texts of %s in %s can't be read; they are shown in English.", name, folder)


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
        translator = QTranslator(application)
        translator.load(f"desktop_wizard_{SOURCE}", str(resource("translations")))
        application.installTranslator(translator)
