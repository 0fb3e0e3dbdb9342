"""Cases of a law firm, before their numbers have to be in one format (the specification's third example)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from desktop_wizard.engine.samples.draw import Draw, compact, disjoint, moment, share, timestamp

_AREAS = (
    ("CO", "commercial"),
    ("CV", "civil"),
    ("EM", "employment"),
    ("FA", "family"),
    ("IP", "intellectual property"),
    ("PR", "probate"),
)
_CLIENTS = (
    "Ashdown Textiles Ltd",
    "Brennan & Daughters",
    "Estate of M. Żuławski",
    "Fairweather Shipping plc",
    "Jönsson Timber AB",
    "Margaret Oyelaran",
    "Peter Villiers-Hall",
)
_OPPONENTS = (
    "Coastal Logistics Ltd",
    "Dr. Howard Pike",
    "Greystone Insurance",
    "Municipality of Eastmere",
    "Société Lambert & Fils",
)
_COUNSEL = ("E. Fontaine", "H. Achterberg", "I. O'Connell", "R. Mukherjee", "S. Whitcombe")
_COURTS = ("Commercial Court", "County Court at Eastmere", "Court of Appeal", "High Court")
_STATUSES = ("open", "open", "open", "settled", "closed", "closed", "appealed")

_WRITTEN: tuple[Callable[[str, int, int], str], ...] = (
    lambda code, year, serial: f"{code.lower()}-{year}-{serial:06d}",
    lambda code, year, serial: f"{code}/{year}/{serial:06d}",
    lambda code, year, serial: f"{code} {year} {serial:06d}",
    lambda code, year, serial: f"{code}{year}{serial:06d}",
    lambda code, year, serial: f"{code}_{year}_{serial:06d}",
    lambda code, year, serial: f" {code}-{year}-{serial:06d} ",
    lambda code, year, serial: f"{code.title()}. {year}/{serial:06d}",
)
"""Ways in which people wrote the number of a case that say everything the format asks for."""

_GUESSWORK: tuple[Callable[[str, int, int], str], ...] = (
    lambda code, year, serial: f"{year}-{serial:06d}",
    lambda code, year, serial: f"{code}-{year}-{serial:06d}{serial % 10}",
    lambda code, year, serial: f"{code}-{year}-to be assigned",
    lambda code, year, serial: "see paper file",
    lambda code, year, serial: "",
)
"""Numbers of which nobody but the firm can say what they should be."""


def documents(records: int) -> Iterator[tuple[datetime, str]]:
    """Yield `records` cases, each with the time it was stored.

    Of 5,000, exactly 567 have a number that is not in the new format: 544 only need to be written differently,
    for 23 somebody has to look into the file.
    """
    rng = Random("legal cases 2.3.0")
    guesswork = share(records, 23, 5_000)
    odd = disjoint(rng, records, {"guesswork": guesswork, "written": share(records, 567, 5_000) - guesswork})
    draw = Draw(rng)
    for number in range(1, records + 1):
        updated = moment(number, records, draw)
        yield updated, compact(_case(number, updated, odd.get(number), draw))


def _case(number: int, updated: datetime, odd: str | None, draw: Draw) -> dict[str, Any]:
    code, area = draw.of(_AREAS)
    filed = date(2012, 1, 1) + timedelta(days=draw.below(4_700))
    client, opponent = draw.of(_CLIENTS), draw.of(_OPPONENTS)
    return {
        "caseId": f"case_{number:05d}",
        "caseNumber": _case_number(code, filed.year, number, odd, draw),
        "title": f"{client} v. {opponent}",
        "practiceArea": area,
        "court": draw.of(_COURTS),
        "status": draw.of(_STATUSES),
        "filedOn": filed.isoformat(),
        "client": {"id": f"cl_{1_000 + draw.below(9_000)}", "name": client},
        "leadCounsel": draw.of(_COUNSEL),
        "documents": 3 + draw.below(400),
        "updatedAt": timestamp(updated),
    }


def _case_number(code: str, year: int, serial: int, odd: str | None, draw: Draw) -> str:
    if odd is None:
        return f"{code}-{year}-{serial:06d}"
    return draw.of(_WRITTEN if odd == "written" else _GUESSWORK)(code, year, serial)
