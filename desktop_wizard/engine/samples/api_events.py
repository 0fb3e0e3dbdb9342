"""Events of a service with an API, before logins become sessions (the specification's sixth example)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from random import Random
from typing import Any

from desktop_wizard.engine.samples.draw import Draw, compact, disjoint, moment, share, timestamp

_OTHER_TYPES = ("user.created", "user.updated", "token.issued", "token.issued", "token.revoked", "plan.changed")
_REGIONS = ("eu-central", "eu-north", "us-east", "ap-south")
_AGENTS = (
    "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
    "acme-mobile/7.2 (Android 14)",
    "acme-mobile/7.2 (iOS 17.5)",
    "acme-python/2.3.1",
    "curl/8.7.1",
)
_NETWORKS = ("192.0.2", "198.51.100", "203.0.113")


def documents(records: int) -> Iterator[tuple[datetime, str]]:
    """Yield `records` events, each with the time it was stored.

    Of 50,000, exactly 45,678 are of the two types that go: 24,120 logins and 21,558 logouts. Not everybody logs
    out.
    """
    rng = Random("api events 3.5.0")
    logins = share(records, 24_120, 50_000)
    logouts = share(records, 45_678, 50_000) - logins
    types = disjoint(rng, records, {"user.login": logins, "user.logout": logouts})
    draw = Draw(rng)
    for number in range(1, records + 1):
        occurred = moment(number, records, draw)
        yield occurred, compact(_event(number, occurred, types.get(number) or draw.of(_OTHER_TYPES), draw))


def _event(number: int, occurred: datetime, event_type: str, draw: Draw) -> dict[str, Any]:
    return {
        "eventId": f"evt_{number:08d}",
        "eventType": event_type,
        "occurredAt": timestamp(occurred),
        "tenant": f"tn_{100 + draw.below(900)}",
        "actor": {"id": f"usr_{10_000 + draw.below(90_000)}", "kind": draw.of(("person", "person", "service"))},
        "client": {"address": f"{draw.of(_NETWORKS)}.{1 + draw.below(254)}", "agent": draw.of(_AGENTS)},
        "request": f"req_{draw.below(1 << 48):012x}",
        "region": draw.of(_REGIONS),
        "latencyMs": (50 + draw.below(9_000)) / 10,
    }
