"""Patients of a hospital, before every access has to be on record (the specification's second example)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from desktop_wizard.engine.samples.draw import Draw, compact, moment, timestamp

_FAMILIES = (
    "Adeyemi",
    "Brandt",
    "Castillo",
    "Dubois",
    "Eriksen",
    "Fischer",
    "Goldberg",
    "Hoàng",
    "Ivanova",
    "Jäger",
)
_GIVEN = {
    "female": ("Amelia", "Beatriz", "Clara", "Dina", "Esmé", "Freya", "Grace", "Hannah"),
    "male": ("Adam", "Bruno", "Callum", "Diego", "Elias", "Felix", "Gábor", "Hugo"),
}
_STREETS = ("Abbey Road", "Birch Lane", "Cathedral Close", "Dock Street", "Elm Grove", "Fountain Square")
_CITIES = (
    ("BS1 4QD", "Bristol"),
    ("LS2 9JT", "Leeds"),
    ("M13 9PL", "Manchester"),
    ("NE1 7RU", "Newcastle upon Tyne"),
)
_BLOOD_GROUPS = ("0+", "0+", "0+", "A+", "A+", "A+", "B+", "AB+", "0-", "A-", "B-", "AB-")
_ALLERGIES = ("penicillin", "latex", "peanuts", "pollen", "ibuprofen", "house dust")
_PHYSICIANS = ("Dr. Amara Nwosu", "Dr. Benedikt Lang", "Dr. Catherine Mills", "Dr. Rajesh Iyer")
_PAYERS = ("National Health Fund", "Northern Mutual", "Seaforth Health Assurance")


def documents(records: int) -> Iterator[tuple[datetime, str]]:
    """Yield `records` patients, each with the time it was stored; none has been asked who opened it last."""
    draw = Draw(Random("patients 1.5.0"))
    for number in range(1, records + 1):
        updated = moment(number, records, draw)
        yield updated, compact(_patient(number, updated, draw))


def _patient(number: int, updated: datetime, draw: Draw) -> dict[str, Any]:
    sex = draw.of(("female", "male"))
    postal_code, city = draw.of(_CITIES)
    return {
        "patientId": f"pat_{number:06d}",
        "name": {"family": draw.of(_FAMILIES), "given": draw.of(_GIVEN[sex])},
        "birthDate": (date(1930, 1, 1) + timedelta(days=draw.below(34_000))).isoformat(),
        "sex": sex,
        "address": {
            "street": f"{1 + draw.below(180)} {draw.of(_STREETS)}",
            "postalCode": postal_code,
            "city": city,
        },
        "phone": f"+44 7700 {900_000 + draw.below(1_000)}",
        "bloodGroup": draw.of(_BLOOD_GROUPS),
        "allergies": [draw.of(_ALLERGIES)] if draw.below(3) == 0 else [],
        "primaryPhysician": draw.of(_PHYSICIANS),
        "insurance": {"payer": draw.of(_PAYERS), "memberId": f"M{10_000_000 + draw.below(90_000_000)}"},
        "updatedAt": timestamp(updated),
    }
