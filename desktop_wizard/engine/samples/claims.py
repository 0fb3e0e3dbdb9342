"""Claims of an insurance company, before each gets a fraud score (the specification's seventh example)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random
from typing import Any

from desktop_wizard.engine.samples.draw import Draw, compact, moment, timestamp

_INCIDENTS = (
    ("motor", "Rear-end collision at a traffic light, bumper and tail lamp damaged"),
    ("motor", "Windscreen cracked by a stone on the motorway"),
    ("home", "Burst pipe in the bathroom, parquet below it ruined"),
    ("home", "Storm took tiles off the roof, rain came in"),
    ("theft", "Bicycle stolen from a locked cellar"),
    ("travel", "Suitcase lost between two flights"),
    ("liability", "Child kicked a ball through a neighbour's window"),
)
_CLAIMANTS = (
    "Aino Virtanen",
    "Élodie Girard",
    "Frank Osei",
    "Jan de Wit",
    "Lucía Pérez",
    "Nils Åkesson",
    "Petra Król",
)
_STATUSES = ("received", "in_review", "in_review", "approved", "approved", "approved", "rejected")


def documents(records: int) -> Iterator[tuple[datetime, str]]:
    """Yield `records` claims, each with the time it was stored; none has been scored."""
    draw = Draw(Random("claims 1.8.0"))
    for number in range(1, records + 1):
        reported = moment(number, records, draw)
        yield reported, compact(_claim(number, reported, draw))


def _claim(number: int, reported: datetime, draw: Draw) -> dict[str, Any]:
    kind, description = draw.of(_INCIDENTS)
    return {
        "claimId": f"clm_{number:06d}",
        "policyNumber": f"P-{1_000_000 + draw.below(9_000_000)}",
        "kind": kind,
        "claimant": {"id": f"ins_{10_000 + draw.below(90_000)}", "name": draw.of(_CLAIMANTS)},
        "incidentOn": (reported - timedelta(days=draw.below(60))).date().isoformat(),
        "reportedAt": timestamp(reported),
        "amountClaimed": (5_000 + draw.below(900_000)) / 100,
        "currency": "EUR",
        "previousClaims": draw.below(6),
        "photos": draw.below(9),
        "status": draw.of(_STATUSES),
        "description": description,
    }
