"""One change with all that helps to answer it, and what an answer is."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, NamedTuple

from desktop_wizard.engine.model import Change, JsonValue
from desktop_wizard.engine.schema import Validator
from desktop_wizard.engine.transform.declared import schemas_at
from desktop_wizard.engine.transform.filling import keyword
from desktop_wizard.engine.transform.paths import ALL, Path, PathWrong, Step, parse_path, values_at
from desktop_wizard.engine.transform.rule import Rule
from desktop_wizard.engine.transform.values import Identity, identity

KEPT = 0.0
"""The value keeps its meaning."""
GUESSED = 0.03
"""It probably does, and a person has to say so."""
LOSSY = 0.1
"""Part of it goes."""
INVENTED = 0.15
"""Something takes its place that nobody ever stated."""
DROPPED = 0.3
"""It goes altogether."""


class Idea(NamedTuple):
    """Rules that may answer a change, before anybody tried them.

    Attributes:
        rules: in the order they work.
        reason: why these, one sentence.
        cost: how much meaning they may take, as the share of records that the next better idea may conform less.
    """

    rules: tuple[Rule, ...]
    reason: str
    cost: float = KEPT


Ideas = Iterator[Idea]


@dataclass(frozen=True, slots=True)
class Case:
    """A change, its place, and the records there are to learn from.

    Attributes:
        steps: from a record to what the change constrains.
        old, new: both schemas.
        affected: records that the change affects.
        others: records of all sorts, affected or not.
        validator: of the new version.
        arrived: records that are on the new version already.
    """

    change: Change
    steps: tuple[Step, ...]
    old: JsonValue
    new: JsonValue
    affected: Sequence[dict[str, Any]]
    others: Sequence[dict[str, Any]]
    validator: Validator
    arrived: Sequence[dict[str, Any]] = ()

    @property
    def path(self) -> Path:
        return Path(self.steps)

    @property
    def is_field(self) -> bool:
        """Whether the change is about something that has a name in an object."""
        return bool(self.steps) and isinstance(self.steps[-1], str)

    @property
    def is_optional(self) -> bool:
        """Whether an object that the field is missing from may still conform."""
        around = schemas_at(self.new, self.steps[:-1])
        return self.is_field and not any(self.steps[-1] in part.get("required", ()) for part in around)

    def old_parts(self, *more: Step) -> list[dict[str, Any]]:
        """Return the old schemas that may hold for the values here, the surest first."""
        return schemas_at(self.old, (*self.steps, *more))

    def new_parts(self, *more: Step) -> list[dict[str, Any]]:
        """Return the new schemas that may hold for the values here, the surest first."""
        return schemas_at(self.new, (*self.steps, *more))

    def stated(self, name: str) -> JsonValue:
        """Return what the new schema says here by a keyword, else MISSING."""
        return keyword(self.new_parts(), name)

    def new_types(self) -> list[str]:
        """Return the types that the new schema names here."""
        types = self.stated("type")
        return [each for each in (types if isinstance(types, list) else [types]) if isinstance(each, str)]

    def seen(self) -> list[JsonValue]:
        """Return the values here, those of affected records first."""
        return [value for record in (*self.affected, *self.others) for value in values_at(record, self.steps)]

    def texts(self) -> list[str]:
        """Return the texts here, each once, those of affected records first."""
        return list(dict.fromkeys(str(value) for value in self.seen() if isinstance(value, str)))

    def holders(self) -> list[dict[str, Any]]:
        """Return the objects that the field stands in, or would."""
        found = (node for record in (*self.affected, *self.others) for node in values_at(record, self.steps[:-1]))
        return [node for node in found if isinstance(node, dict)]


def frequent(values: Sequence[JsonValue]) -> list[tuple[JsonValue, int]]:
    """Return different values with how often each is there, the most frequent first, then in their order."""
    counts: Tally[Identity] = Tally()
    first: dict[Identity, JsonValue] = {}
    for value in values:
        mark = identity(value)
        counts[mark] += 1
        first.setdefault(mark, value)
    return [(first[mark], count) for mark, count in counts.most_common()]


def array_of(steps: tuple[Step, ...]) -> tuple[Step, ...] | None:
    """Return the way to the innermost array that a path goes through; None where there is none."""
    at = max((number for number, step in enumerate(steps) if step is ALL), default=None)
    return None if at is None else steps[:at]


def distinct(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Return rules in their order, each once. They hold JSON values, so they can't be hashed."""
    found: list[Rule] = []
    for rule in rules:
        if rule not in found:
            found.append(rule)
    return tuple(found)


def combinations(choices: Sequence[Sequence[Idea]], most: int = 4) -> Iterator[list[Idea]]:
    """Yield the best idea of every choice together, then the same with the next one of a single choice."""
    firsts = [ideas[0] for ideas in choices]
    yield firsts
    others = ((at, idea) for at, ideas in enumerate(choices) for idea in ideas[1:])
    for at, idea in islice(others, most - 1):
        yield [*firsts[:at], idea, *firsts[at + 1 :]]


def steps_of(record_path: str) -> tuple[Step, ...] | None:
    """Return the steps of a change's place, None where no rule can name it."""
    try:
        return () if record_path == "$" else parse_path(record_path).steps
    except PathWrong:
        return None
