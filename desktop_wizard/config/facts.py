"""A host's settings as facts that may be handed on: what was set, and never what a callable or a schema holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from desktop_wizard.config.wizard_config import WizardConfig

_GIVEN = "given"
_NEVER_TOLD = ("source_schema", "target_schema", "registry")  # texts that hold data, or the way to a secret
_PLAIN = (str, int, float, bool, type(None))


def settings_facts(config: WizardConfig) -> Mapping[str, Any]:
    """Return each setting by its name: plain ones as they are, of all others only whether they were given."""
    return {field.name: _fact(field.name, getattr(config, field.name)) for field in fields(config)}


def _fact(name: str, value: object) -> object:
    if name in _NEVER_TOLD:
        return None if value is None else _GIVEN
    if isinstance(value, _PLAIN):
        return value
    return len(value) if isinstance(value, tuple) else _GIVEN
