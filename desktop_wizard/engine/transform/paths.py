"""The paths of rules: a small part of JSONPath (RFC 9535), for fields, elements and wildcards.

`$.a.b`, `$.cells[*].id`, `$.map.*.x`, `$['odd.name']`, `$.items[0]`, `$.items[-1]`. A wildcard means all elements of
an array and all members of an object alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Any, Final, Literal


class Wildcard(Enum):
    """The step that means all of them."""

    ALL = "*"


ALL: Final = Wildcard.ALL
Step = str | int | Literal[Wildcard.ALL]

_STEP = re.compile(
    r"""\.(?P<name>[^\W\d][\w-]*)|(?P<all>\.\*|\[\*\])|\[(?P<index>0|-?[1-9][0-9]*)\]"""
    r"""|\[(?P<quoted>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\]"""
)
_IS_PLAIN_NAME = re.compile(r"[^\W\d]\w*\Z")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


class PathWrong(ValueError):
    """A path that can't be read; the message says where and what may stand there."""


@dataclass(frozen=True, slots=True)
class Path:
    """Where in a record something stands, possibly at many places.

    Attributes:
        steps: names, array indexes (negative ones count from the end) and wildcards, from the record inwards.
    """

    steps: tuple[Step, ...]

    @property
    def text(self) -> str:
        return concrete_path(self.steps)

    def __str__(self) -> str:
        return self.text

    @property
    def last(self) -> Step:
        return self.steps[-1]

    @property
    def parent(self) -> Path:
        return Path(self.steps[:-1])

    @property
    def is_single(self) -> bool:
        """Whether the path has no wildcard, so that it means one place at most."""
        return ALL not in self.steps

    @property
    def label(self) -> str:
        """The path as a sentence shows it: `amount`, `cells[*].id`."""
        text = self.text
        return text[2:] if text.startswith("$.") else text

    def beside(self, name: str) -> Path:
        """Return the path of another field of the same object."""
        return Path((*self.steps[:-1], name))

    def at(self, trail: tuple[str | int, ...]) -> str:
        """Return the text of one concrete place; `trail` says what each wildcard stands for, in order."""
        found = iter(trail)
        return concrete_path([next(found) if step is ALL else step for step in self.steps])


WHOLE: Final = Path(())
"""The whole record. No rules file can say it; a rule whose path is optional has it."""


def concrete_path(steps: Sequence[Step]) -> str:
    """Return steps as JSONPath text."""
    parts = ["$"]
    for step in steps:
        if step is ALL:
            parts.append("[*]")
        elif isinstance(step, int):
            parts.append(f"[{step}]")
        elif _IS_PLAIN_NAME.match(step):
            parts.append(f".{step}")
        else:
            escaped = step.replace("\\", "\\\\").replace("'", "\\'")
            parts.append(f"['{escaped}']")
    return "".join(parts)


def parse_path(text: str) -> Path:
    """Return the path that `text` says.

    Raises:
        PathWrong: it is no path, names the whole record, or uses a part of JSONPath that rules don't have.
    """
    if not text.startswith("$"):
        hint = f"; '$.{text}' may be meant" if _IS_PLAIN_NAME.match(text) else ""
        raise PathWrong(f"A path begins with '$', such as $.name{hint}.")
    steps: list[Step] = []
    at = 1
    while at < len(text):
        match = _STEP.match(text, at)
        if match is None:
            raise PathWrong(_wrong_at(text, at))
        steps.append(_step(match))
        at = match.end()
    if not steps:
        raise PathWrong("'$' is the whole record; a rule needs a field in it, such as $.name.")
    return Path(tuple(steps))


def _step(match: re.Match[str]) -> Step:
    if match["name"] is not None:
        return match["name"]
    if match["index"] is not None:
        return int(match["index"])
    if match["quoted"] is not None:
        return _ESCAPE.sub(r"\1", match["quoted"][1:-1])
    return ALL


def _wrong_at(text: str, at: int) -> str:
    rest = text[at:]
    for start, name in (("..", "descending with '..'"), ("[?", "filters"), ("[:", "slices")):
        if rest.startswith(start):
            return f"Rules have no {name}: '{rest}' in '{text}'."
    return f"'{text}' can't be read from '{rest}' on; a name (.name), ['a name'], [0], [*] or .* may stand there."


def value_at(record: Any, path: Path, missing: Any) -> Any:
    """Return the value at a path without wildcards, or `missing`."""
    return next(values_at(record, path.steps), missing)


def values_at(node: Any, steps: tuple[Step, ...]) -> Iterator[Any]:
    """Yield every value that steps lead to, in order."""
    if not steps:
        yield node
        return
    for value in _members_at(node, steps[0]):
        yield from values_at(value, steps[1:])


def _members_at(node: Any, step: Step) -> Sequence[Any]:
    if isinstance(node, dict):
        return list(node.values()) if step is ALL else [node[step]] if step in node else []
    if isinstance(node, list) and not isinstance(step, str):
        return node if step is ALL else [node[step]] if -len(node) <= step < len(node) else []
    return []


def is_touched(path: str, touches: Sequence[str]) -> bool:
    """Tell whether a concrete path is, or lies within, one of the paths that rules touch."""
    steps = _parsed(path).steps
    return any(_covers(_parsed(touched).steps, steps) for touched in touches)


def fields_of(touches: Sequence[str]) -> frozenset[str]:
    """Return the record's own fields among the paths that rules touch: these with all that lies within."""
    every = [_parsed(touched).steps for touched in touches]
    return frozenset(steps[0] for steps in every if len(steps) == 1 and isinstance(steps[0], str))


def _covers(pattern: tuple[Step, ...], steps: tuple[Step, ...]) -> bool:
    return len(pattern) <= len(steps) and all(
        each is ALL or each == step or (isinstance(each, int) and each < 0 and isinstance(step, int))
        for each, step in zip(pattern, steps, strict=False)
    )


@lru_cache(maxsize=256)
def _parsed(text: str) -> Path:
    return WHOLE if text == WHOLE.text else parse_path(text)
