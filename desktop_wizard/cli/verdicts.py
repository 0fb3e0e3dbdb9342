"""What commands say about a comparison, and what it rests on."""

from __future__ import annotations

import json
from typing import Any, Final

from desktop_wizard.cli.terminal import Terminal
from desktop_wizard.engine.model import JsonValue

SETTINGS: Final[dict[str, Any]] = {"format_asserted": True, "default_fills": False}
"""How records are validated, in JSON; validators are free in both."""

_SETTINGS_TEXT = "Validated so: `format` is asserted, and a `default` fills nothing in."
_VERDICTS = {
    True: "Compatible: every record that is valid under the old schema is valid under the new one.",
    False: "Not compatible: some records that are valid under the old schema are not under the new one.",
    None: "Undecided: neither a proof nor a counterexample was found.",
}


def say_verdict(
    terminal: Terminal, is_compatible: bool | None, decided_by: str, witness: JsonValue, *, has_changes: bool
) -> None:
    """Tell people the verdict, how it was decided, and an example where there is one."""
    by_proof = " This is proved." if decided_by == "proof" else ""
    terminal.say(f"{_VERDICTS[is_compatible]}{by_proof}")
    if decided_by == "witness":
        terminal.say(f"For example: {json.dumps(witness)}")
    if has_changes:
        terminal.say(_SETTINGS_TEXT)
