"""Regular expressions that take time in proportion to the text, whatever the pattern and whatever the text.

RE2 has no look-around and no back references, and refuses what it can't match in linear time; Python's own `re`
can be kept busy for hours by `(a+)+b`, while it holds the interpreter.
"""

from __future__ import annotations

from typing import Any

import re2


class PatternWrong(ValueError):
    """A pattern that can't be used; the message says why."""


class Pattern:
    """A regular expression in the syntax of RE2.

    Raises:
        PatternWrong: it is none.
    """

    def __init__(self, text: str, *, ignore_case: bool = False, is_multiline: bool = False) -> None:
        options = re2.Options()
        options.log_errors = False
        flags = ("i" if ignore_case else "") + ("m" if is_multiline else "")
        try:
            self._native: Any = re2.compile(f"(?{flags}:{text})" if flags else text, options)
        except re2.error as error:
            said = error.args[0]
            reason = said.decode(errors="replace") if isinstance(said, bytes) else str(said)
            raise PatternWrong(f"The pattern can't be used: {reason}.") from None
        except UnicodeEncodeError:
            raise PatternWrong("The pattern can't be used: it has half of a surrogate pair.") from None

    @property
    def native(self) -> Any:
        """The pattern with the methods of `re.Pattern`."""
        return self._native

    @property
    def groups(self) -> frozenset[str]:
        """Numbers and names of the groups, 0 for the whole match."""
        return frozenset((*map(str, range(self._native.groups + 1)), *self._native.groupindex))

    def parts(self, text: str) -> dict[str, str] | None:
        """Return what each group stands for if the whole text matches, else None; a group left out is empty."""
        try:
            match = self._native.fullmatch(text)
        except UnicodeEncodeError:  # half of a surrogate pair
            return None
        if match is None:
            return None
        numbered = {str(number): match[number] or "" for number in range(self._native.groups + 1)}
        return {**numbered, **{name: match[number] or "" for name, number in self._native.groupindex.items()}}
