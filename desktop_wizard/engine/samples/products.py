"""Products of an online shop, before they may come in variants (the specification's fifth example)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from random import Random
from typing import Any

from desktop_wizard.engine.samples.draw import Draw, compact, moment, timestamp

_THINGS = (
    ("Rain Jacket", "clothing", "Waterproof to 10,000 mm, with taped seams and a hood that folds away."),
    ("Merino Shirt", "clothing", "Spun and knitted in one valley; may be worn for a week."),
    ("Trail Shoe", "shoes", "A light shoe with a grippy sole, for wet stone as well as for the street."),
    ("Café Cup", "kitchen", "Double-walled porcelain that keeps an espresso hot and fingers cool."),
    ("Desk Lamp", "lighting", "Dimmable, from candle light to daylight, with a joint that stays where it is put."),
    ("Notebook A5", "stationery", "192 pages of 90 g paper, dotted, thread-bound, lies flat."),
)
_LINES = ("Alpine", "Béla", "Fjord", "Harbour", "Nordlicht", "Piccolo", "Sørland", "Terra")
_BRANDS = ("Brightside", "Kvalitet & Co", "Maison Lumière", "Øst", "Weiß & Söhne")
_TAGS = ("new", "sale", "recycled", "fair trade", "gift", "last ones")
_CURRENCIES = ("EUR", "EUR", "EUR", "GBP", "SEK")


def documents(records: int) -> Iterator[tuple[datetime, str]]:
    """Yield `records` products, each with the time it was stored; none has variants, and none needs any."""
    draw = Draw(Random("products 2.0.0"))
    for number in range(1, records + 1):
        updated = moment(number, records, draw)
        yield updated, compact(_product(number, updated, draw))


def _product(number: int, updated: datetime, draw: Draw) -> dict[str, Any]:
    thing, category, description = draw.of(_THINGS)
    return {
        "productId": f"prd_{number:05d}",
        "sku": f"{category[:3].upper()}-{10_000 + draw.below(90_000)}",
        "name": f"{draw.of(_LINES)} {thing}",
        "brand": draw.of(_BRANDS),
        "category": category,
        "description": description,
        "price": {"amount": (490 + 10 * draw.below(2_000)) / 100, "currency": draw.of(_CURRENCIES)},
        "stock": draw.below(250),
        "tags": [draw.of(_TAGS)] if draw.below(2) == 0 else [],
        "isActive": draw.below(12) != 0,
        "updatedAt": timestamp(updated),
    }
