"""What to do about records that were left behind, by the reason."""

from __future__ import annotations

from desktop_wizard.engine.model import Quarantined

_BY_KEYWORD = {
    "refused": "The database itself refused the new document: see its message, and correct a rule or the constraint.",
    "enum": "Map the values that are no longer allowed to allowed ones with a `map_values` rule.",
    "const": "Put the one allowed value there with a `set_value` rule.",
    "type": "Convert the value with a `cast` rule, or correct it in the records.",
    "required": "Fill the missing field in with a `set_default` rule.",
    "minimum": "Raise the value with a `clamp` rule, or correct it in the records.",
    "maximum": "Lower the value with a `clamp` rule, or correct it in the records.",
    "exclusiveMinimum": "Raise the value with a `clamp` rule, or correct it in the records.",
    "exclusiveMaximum": "Lower the value with a `clamp` rule, or correct it in the records.",
    "additionalProperties": "Remove the field that is not allowed with a `remove_field` rule, or rename it.",
    "unevaluatedProperties": "Remove the field that is not allowed with a `remove_field` rule, or rename it.",
    "pattern": "Correct the text in the records, or set a value of the right form with a rule.",
    "format": "Correct the text in the records, or set a value of the right form with a rule.",
    "cast": "Some values can't be converted: correct them in the records, or map them before the `cast` rule.",
    "map_values": "Add the values that the `map_values` rule does not know.",
}


def recommendation(record: Quarantined) -> str:
    """Return what to do about records that failed as this one did."""
    if record.is_skipped:
        return "They were left out on purpose; nothing has to be done."
    if record.trace:
        return "Correct the script at the place that the trace names, and retry the failed records."
    if record.path in ("", "$") and "JSON" in record.message.upper():
        return "Correct these documents in the database: they are no JSON objects that can be read unambiguously."
    keyword = record.cause.partition(" ")[0]
    advice = _BY_KEYWORD.get(keyword, "Add or correct a rule for this place, or correct the records.")
    return f"{advice} Then retry the failed records."
