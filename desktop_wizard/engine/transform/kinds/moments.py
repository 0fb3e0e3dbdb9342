"""Points in time: read from and written as RFC 3339, seconds since 1970, or any layout of digits.

A layout has the directives of `strftime` that mean the same on every machine: names of months are English, and
what depends on the machine's language (`%c`, `%x`, `%a`) is not there.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal, DecimalException

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.values import is_number, number_text

UNIX = {"unix": 1_000_000, "unix_ms": 1_000}
"""Microseconds in one unit of each way to count since 1970."""

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip
_NAMES = "|".join(_MONTHS)
_SHORT_NAMES = "|".join(month[:3] for month in _MONTHS)
_DIRECTIVES: dict[str, tuple[str, Callable[[datetime], str]]] = {
    "Y": (r"\d{4}", lambda moment: f"{moment.year:04}"),
    "y": (r"\d{2}", lambda moment: f"{moment.year % 100:02}"),
    "m": (r"\d{1,2}", lambda moment: f"{moment.month:02}"),
    "B": (_NAMES, lambda moment: _MONTHS[moment.month - 1]),
    "b": (_SHORT_NAMES, lambda moment: _MONTHS[moment.month - 1][:3]),
    "d": (r"\d{1,2}", lambda moment: f"{moment.day:02}"),
    "H": (r"\d{1,2}", lambda moment: f"{moment.hour:02}"),
    "I": (r"\d{1,2}", lambda moment: f"{moment.hour % 12 or 12:02}"),
    "p": ("AM|PM", lambda moment: "AM" if moment.hour < 12 else "PM"),
    "M": (r"\d{1,2}", lambda moment: f"{moment.minute:02}"),
    "S": (r"\d{1,2}", lambda moment: f"{moment.second:02}"),
    "f": (r"\d{1,6}", lambda moment: f"{moment.microsecond:06}"),
    "z": (r"Z|[+-]\d{2}:?\d{2}", lambda moment: _offset_text(moment)),
}
_PART = re.compile(r"%(.?)|([^%]+)", re.DOTALL)
_RFC_3339 = re.compile(
    r"(?P<Y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})"
    r"(?:[Tt ](?P<H>\d{2}):(?P<M>\d{2}):(?P<S>\d{2})(?:\.(?P<f>\d{1,9}))?(?P<z>[Zz]|[+-]\d{2}:\d{2}))?",
    re.ASCII,
)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class LayoutWrong(ValueError):
    """A layout of a point in time that can't be used; the message says why."""


class Layout:
    """How a point in time is laid out as text, such as `%d.%m.%Y`.

    Raises:
        LayoutWrong: it has a directive that is not known, or one twice, or makes no date.
    """

    def __init__(self, text: str) -> None:
        pattern, self._parts, names = "", [], []
        for match in _PART.finditer(text):
            name, literal = match[1], match[2]
            if literal is not None or name == "%":
                pattern += re.escape(literal or "%")
                self._parts.append(_constant(literal or "%"))
                continue
            if name not in _DIRECTIVES:
                known = ", ".join(f"%{each}" for each in _DIRECTIVES)
                raise LayoutWrong(f"'%{name}' is not known here; {known} are.")
            names.append(name)
            pattern += f"(?P<{name}>{_DIRECTIVES[name][0]})"
            self._parts.append(_DIRECTIVES[name][1])
        twice = [name for name in names if names.count(name) > 1]
        if twice:
            raise LayoutWrong(f"'%{twice[0]}' stands twice in it.")
        if not ({"Y", "y"} & set(names) and {"m", "B", "b"} & set(names) and "d" in names):
            raise LayoutWrong("It needs the year, the month and the day, such as %Y, %m and %d.")
        if ("I" in names) != ("p" in names):
            raise LayoutWrong("'%I' and '%p' go together.")
        self._pattern = re.compile(pattern, re.ASCII)

    def read(self, text: str) -> datetime | None:
        """Return the point in time that `text` says, without a zone where it says none; else None."""
        match = self._pattern.fullmatch(text)
        return None if match is None else _moment(match.groupdict())

    def write(self, moment: datetime) -> str:
        return "".join(part(moment) for part in self._parts)


def read_rfc_3339(text: str) -> datetime | None:
    """Return what a date-time or a date of RFC 3339 means; a date has no zone."""
    match = _RFC_3339.fullmatch(text)
    return None if match is None else _moment(match.groupdict())


def read_iso_8601(text: str) -> datetime | None:
    """Return what any date or date-time of ISO 8601 means, without a zone where it says none."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def read_unix(value: JsonValue, unit: int) -> datetime | None:
    """Return the point in time that a number since 1970 means; `unit` is in microseconds."""
    if not is_number(value):
        return None
    try:
        return _EPOCH + timedelta(microseconds=int(Decimal(number_text(value)) * unit))
    except (DecimalException, OverflowError):
        return None


def to_unix(moment: datetime, unit: int) -> int | float:
    """Return a point in time as a number since 1970, a whole one if it is."""
    micros = (moment - _EPOCH) // timedelta(microseconds=1)
    return micros // unit if micros % unit == 0 else float(Decimal(micros) / unit)


def moved_to(moment: datetime, zone: timezone) -> datetime | None:
    """Return a point in time in another zone, None where no calendar has that day there (the years are 1 to 9999)."""
    try:
        return moment.astimezone(zone)
    except OverflowError:
        return None


def rfc_3339(moment: datetime) -> str:
    """Return a point in time with a zone as RFC 3339 has it, with as much of a fraction as there is."""
    spec = "seconds" if not moment.microsecond else "microseconds" if moment.microsecond % 1000 else "milliseconds"
    return moment.replace(tzinfo=None).isoformat(timespec=spec) + _offset_text(moment)


def zone(text: str) -> timezone | None:
    """Return the zone that `Z` or an offset such as `+01:00` says, None for anything else."""
    return _zone(text) if re.fullmatch(r"Z|[+-]\d{2}:\d{2}", text, re.ASCII) else None


def _zone(text: str) -> timezone | None:
    if text in ("Z", "z"):
        return UTC
    digits = text[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    if offset >= timedelta(hours=24) or int(digits[2:]) > 59:
        return None
    return timezone(-offset if text[0] == "-" else offset)


def _offset_text(moment: datetime) -> str:
    offset = moment.utcoffset()
    if not offset:
        return "Z" if offset is not None else ""
    minutes = abs(offset) // timedelta(minutes=1)
    return f"{'-' if offset < timedelta() else '+'}{minutes // 60:02}:{minutes % 60:02}"


def _moment(found: dict[str, str | None]) -> datetime | None:
    parts = {name: text for name, text in found.items() if text is not None}
    year = int(parts["Y"]) if "Y" in parts else _century(int(parts["y"]))
    names = [month[:3] for month in _MONTHS]
    written = parts.get("B") or parts.get("b")
    month = names.index(written[:3]) + 1 if written else int(parts["m"])
    tz = _zone(parts["z"]) if "z" in parts else None
    hour = _hour(parts)
    if hour is None or ("z" in parts and tz is None):
        return None
    minute, second = int(parts.get("M", "0")), int(parts.get("S", "0"))
    micros = int(parts.get("f", "0").ljust(6, "0")[:6])
    try:
        return datetime(year, month, int(parts["d"]), hour, minute, second, micros, tz)
    except ValueError:
        return None


def _century(year: int) -> int:
    """Return the year that two digits mean, as POSIX has it: 69–99 are in the last century."""
    return year + (1900 if year >= 69 else 2000)


def _hour(parts: dict[str, str]) -> int | None:
    if "I" not in parts:
        return int(parts.get("H", "0"))
    hour = int(parts["I"])
    return hour % 12 + (12 if parts["p"] == "PM" else 0) if 1 <= hour <= 12 else None


def _constant(text: str) -> Callable[[datetime], str]:
    return lambda moment: text
