"""Numbers as the language of the windows writes them, alone and in texts."""

from __future__ import annotations

from string import Formatter

from PySide6.QtCore import QCoreApplication, QLocale

_MOST = 10**6  # whatever a language asks of a count to choose a form, it asks of its last digits
_MOST_GROUPS = 5  # commas in a number that surely has less than 64 bits

translate = QCoreApplication.translate


def number(value: float, spec: str = ",") -> str:
    """Return a number as the language writes it: `1,234` in English, `1.234` in German.

    Args:
        spec: how Python is to write it, such as `,.1f`.
    """
    return localised(format(value, spec))


def filled(text: str, *values: object) -> str:
    """Return a translated text with values put in; a number whose place has a format is written as in `number`."""
    return _FORMATTER.vformat(text, values, {})


def numerus(count: int) -> int:
    """Return a number that takes the same form of a noun as `count`, and that Qt can hold, however large that is.

    It is the third argument of `tr`. The text itself gets the count from `filled`: Qt's own `%n` can't write more
    than 2³¹, and would end PySide's search for a text of a base class at the first class that has none.
    """
    return count if count < _MOST else _MOST + count % _MOST


class Counted:
    """Texts with a count that stand outside of Qt's classes, all in one context.

    lupdate reads no count in `translate`, but takes what stands before `.tr` for the context.
    """

    @staticmethod
    def tr(text: str, comment: str, count: int) -> str:
        """Return the form of a text for a count, which is not yet put in."""
        return translate("Counted", text, comment, numerus(count))


def text_locale() -> QLocale:
    """Return the locale of the language that texts are in.

    The translation names it itself, so that numbers fit the texts around them whoever has installed it: in the
    windows of another program, too. A user's region counts where it speaks that language; English is always the
    United States', as in reports and logs.
    """
    code = translate("Numerals", "en", "the code of this language; it says how numbers are written")
    if code == "en":
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    named, users = QLocale(code), QLocale.system()
    return users if users.language() == named.language() else named


class _LocaleFormatter(Formatter):
    def format_field(self, value: object, format_spec: str) -> str:
        text = str(super().format_field(value, format_spec))
        return localised(text) if format_spec and isinstance(value, int | float) else text


_FORMATTER = _LocaleFormatter()


def localised(text: str) -> str:
    """Return a number as the language writes it, from what Python has written: `1,234.5`."""
    locale = text_locale()
    if locale.language() == QLocale.Language.English:
        return text
    whole, point, rest = text.partition(".")
    if whole.count(",") > _MOST_GROUPS:  # beyond what Qt can hold; all languages group what is that long
        whole = whole.replace(",", locale.groupSeparator())
    elif "," in whole:
        whole = locale.toString(int(whole.replace(",", "")))
    return f"{whole}{locale.decimalPoint()}{rest}" if point else whole
