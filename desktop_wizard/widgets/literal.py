"""Text from data in places where Qt guesses whether it is rich."""

from __future__ import annotations


def literal_tip(text: str) -> str:
    """Return `text` so that a tooltip, which guesses rich text, shows it letter by letter."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<qt>{escaped}</qt>"
