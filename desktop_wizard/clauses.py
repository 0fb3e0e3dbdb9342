"""A text as its clauses: what stands between full stops, colons, semicolons and line ends, and what joins it."""

from __future__ import annotations

import re
from collections.abc import Iterator

QUOTED = r""""(?:[^"\\\n]|\\.)*"|(?<!\w)'[^'\n]*'(?!\w)|`[^`\n]*`"""
"""Data, and code: no clause ends in it, and no word in it is anything but itself."""

_END = re.compile(rf"{QUOTED}|\([^()\n]*\)|\{{[^{{}}\n]*\}}|([.:;]\s++|\n\s*+|[.:;]$)")


def clauses(text: str) -> Iterator[tuple[str, str]]:
    """Yield each clause with what stands behind it; put together again, they are the text.

    What is quoted or in brackets is whole.
    """
    at = 0
    for end in _END.finditer(text):
        if end[1] is not None:
            yield text[at : end.start()], end[1]
            at = end.end()
    if at < len(text):
        yield text[at:], ""
