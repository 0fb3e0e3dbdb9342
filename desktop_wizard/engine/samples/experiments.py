"""Measurements of a research laboratory, before each says how to repeat it (the specification's fourth example)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random
from typing import Any

from desktop_wizard.engine.samples.draw import Draw, compact, moment, timestamp

_MATERIALS = (
    "aerogel",
    "graphene oxide film",
    "PLA composite",
    "silicon nitride",
    "titania nanotubes",
    "zeolite 13X",
)
_QUANTITIES = (
    ("thermal conductivity", "W/(m·K)"),
    ("porosity", "%"),
    ("Young's modulus", "GPa"),
    ("band gap", "eV"),
    ("contact angle", "°"),
)
_INVESTIGATORS = ("Dr. Aoife Brennan", "Dr. Luca Moretti", "Dr. Sanna Järvinen", "Prof. Tomás Řezníček")
_INSTRUMENTS = ("Hot Disk TPS 2500", "Autosorb iQ", "Instron 5969", "Lambda 1050+")
_OUTCOMES = ("confirmed", "confirmed", "confirmed", "rejected", "inconclusive")

_MEASURED = re.compile(r'"(value|uncertainty)":([0-9.]+)')


def documents(records: int) -> Iterator[tuple[datetime, str]]:
    """Yield `records` experiments, each with the time it was stored; none says how to repeat it.

    What was measured is written as instruments do, with four decimals: `0.2300` says more than `0.23`.
    """
    draw = Draw(Random("experiments 1.0.0"))
    for number in range(1, records + 1):
        finished = moment(number, records, draw)
        text = compact(_experiment(number, finished, draw))
        yield finished, _MEASURED.sub(lambda found: f'"{found[1]}":{float(found[2]):.4f}', text)


def _experiment(number: int, finished: datetime, draw: Draw) -> dict[str, Any]:
    material = draw.of(_MATERIALS)
    quantity, unit = draw.of(_QUANTITIES)
    return {
        "experimentId": f"exp_{number:04d}",
        "title": f"{quantity[0].upper()}{quantity[1:]} of {material}",
        "investigator": draw.of(_INVESTIGATORS),
        "instrument": draw.of(_INSTRUMENTS),
        "startedAt": timestamp(finished - timedelta(minutes=20 + draw.below(400))),
        "finishedAt": timestamp(finished),
        "conditions": {
            "temperatureKelvin": (27_300 + draw.below(8_000)) / 100,
            "relativeHumidity": 20 + draw.below(50),
        },
        "measurements": [
            {
                "quantity": quantity,
                "value": (1_000 + draw.below(90_000)) / 1_000,
                "uncertainty": (1 + draw.below(80)) / 1_000,
                "unit": unit,
            }
            for _ in range(1 + draw.below(3))
        ],
        "outcome": draw.of(_OUTCOMES),
    }
