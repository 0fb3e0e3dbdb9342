"""The user's settings as facts that may be handed on: no address, no name, no place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from desktop_wizard.settings.values import Settings

_TEXTS_TOLD = frozenset({"smtp_security"})


def user_facts(settings: Settings) -> Mapping[str, Any]:
    """Return each setting by its name; of texts that a user made up, only whether there is one."""
    told = asdict(settings.notifications)
    return {
        "appearance": asdict(settings.appearance),
        "runs": asdict(settings.runs),
        "keeping": asdict(settings.keeping),
        "notifications": {
            name: bool(value) if isinstance(value, str) and name not in _TEXTS_TOLD else value
            for name, value in told.items()
        },
        "connections": [
            {"kind": known.url.partition(":")[0] if "://" in known.url else "file", "production": known.production}
            for known in settings.connections
        ],
    }
