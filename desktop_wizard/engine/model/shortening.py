"""Texts of any length, as a line has room for."""

from __future__ import annotations


def shortened(text: str, most: int) -> str:
    """Return a text, cut behind `most` letters, with `…` for the rest."""
    return text if len(text) <= most else f"{text[:most]}…"
