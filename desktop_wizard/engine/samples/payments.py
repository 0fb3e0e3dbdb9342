"""Payments of an online shop, before its contract with PayPal ends (the specification's first example)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from random import Random
from typing import Any

from desktop_wizard.engine.samples.draw import Draw, compact, disjoint, moment, share, spaced, timestamp

_PEOPLE = (
    ("Ana García", "ES"),
    ("Anneli Bergström", "SE"),
    ("Chloé Lefèvre", "FR"),
    ("Daniel Okafor", "GB"),
    ("Emma Johnson", "US"),
    ("Giulia Conti", "IT"),
    ("Jakub Nowak", "PL"),
    ("Jürgen Weiß", "DE"),
    ("Mei-Ling Chen", "US"),
    ("Niamh O'Brien", "IE"),
    ("Søren Holm", "DK"),
    ("Urs Ammann", "CH"),
)
_MERCHANTS = (
    ("mrc_2041", "Alpine Outdoor Outfitters", "5941"),
    ("mrc_2077", "Bäckerei am Markt", "5462"),
    ("mrc_2103", "Brightside Electronics Ltd", "5732"),
    ("mrc_2118", "Café de l'Opéra", "5814"),
    ("mrc_2150", "Harbour Street Books", "5942"),
    ("mrc_2189", "Nordic Home & Garden", "5200"),
    ("mrc_2204", "Page & Quill Stationers", "5943"),
    ("mrc_2260", "Velo-Werkstatt Zürich", "5940"),
)
_CURRENCIES = ("EUR", "EUR", "EUR", "EUR", "USD", "USD", "GBP", "GBP", "CHF", "SEK")
_METHODS = ("credit_card", "credit_card", "credit_card", "debit_card", "debit_card", "bank_transfer")
_STATUSES = ("settled",) * 17 + ("pending", "refunded", "failed")
_TEXTS = (
    "Order, paid in full at checkout",
    "Order, first of two instalments",
    "Subscription renewal, twelve months",
    "Gift card, sent by e-mail",
    "Order with pick-up in the shop",
)
_CAMPAIGNS = ("spring_sale", "newsletter_07", "summer_fair", "black_friday")
_BROWSERS = ("Firefox 128", "Chrome 126", "Safari 17.5")


def documents(records: int) -> Iterator[tuple[datetime, str]]:
    """Yield `records` payments, each with the time it was stored.

    Of 10,000, exactly 234 are paid by PayPal, 12 have a negative amount and 988 carry metadata; no payment is
    in two of these groups. One in forty was written down by an older service, with two decimals everywhere.
    """
    rng = Random("payments 2.1.0")
    breaking = disjoint(
        rng,
        records,
        {
            "paypal": share(records, 234, 10_000),
            "negative": share(records, 12, 10_000),
            "metadata": share(records, 988, 10_000),
        },
    )
    draw = Draw(rng)
    for number in range(1, records + 1):
        occurred = moment(number, records, draw)
        payment = _payment(number, occurred, breaking.get(number), draw)
        yield occurred, _older_service(payment) if draw.below(40) == 0 else compact(payment)


def _payment(number: int, occurred: datetime, breaking: str | None, draw: Draw) -> dict[str, Any]:
    name, country = draw.of(_PEOPLE)
    merchant, merchant_name, category = draw.of(_MERCHANTS)
    amount = (100 + draw.below(24_900)) / 100
    payment = {
        "transactionId": f"txn_{number}",
        "occurredAt": timestamp(occurred),
        "customer": {"id": f"cus_{10_000 + draw.below(90_000)}", "name": name, "country": country},
        "merchant": {"id": merchant, "name": merchant_name, "categoryCode": category},
        "amount": -amount if breaking == "negative" else amount,
        "currency": draw.of(_CURRENCIES),
        "paymentMethod": "paypal" if breaking == "paypal" else draw.of(_METHODS),
        "status": draw.of(_STATUSES),
        "description": f"{draw.of(_TEXTS)} ({occurred:%Y%m}-{number:07d})",
    }
    if breaking == "metadata":
        payment["metadata"] = {
            "campaign": draw.of(_CAMPAIGNS),
            "device": draw.of(_BROWSERS),
            "seconds": 20 + draw.below(300),
        }
    return payment


def _older_service(payment: dict[str, Any]) -> str:
    """Return the payment with its amount as `50.00`, which no JSON library of ours would write."""
    amount = payment["amount"]
    return spaced(payment).replace(f'"amount": {amount!r}', f'"amount": {amount:.2f}', 1)
