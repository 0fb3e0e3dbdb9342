"""What every rule is, and how a rule finds its places in a record."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, NamedTuple

from desktop_wizard.engine.model import JsonValue, Key
from desktop_wizard.engine.transform.paths import ALL, Path, Step

Record = dict[str, JsonValue]
Place = str | int
Trail = tuple[Place, ...]
"""What the wildcards passed so far stand for."""


class RuleContext(NamedTuple):
    """What a rule may know besides the record, so that the same plan always makes the same values.

    Attributes:
        plan_fingerprint: seeds generated identifiers.
        started_at: when the run began, with time zone; `now` is this moment.
        key: the record's key.
        record_index: how many records of the source come before this one in key order.
        user: who runs the migration.
    """

    plan_fingerprint: str
    started_at: datetime
    key: Key
    record_index: int
    user: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Seed:
    """The part of a `RuleContext` that is the same for every record of a run; may be pickled."""

    plan_fingerprint: str
    started_at: datetime
    user: str


Scene = tuple[Record, RuleContext]
"""The whole record that an edit takes place in, and its context. A bare tuple: one is made per rule and record."""

Edit = Callable[[Any, Any, Scene, Trail], bool]
"""Changes one place, given its container, its name or index there, the scene and the trail; tells whether it did."""

RecordChange = Callable[[Record, RuleContext], bool]
"""Changes a record in place and tells whether it did. When it raises `RuleFailed`, the record is half changed."""


class Rule(ABC):
    """One rule, a frozen value.

    Attributes:
        kind: its name in a rules file.
        path: where it works.
    """

    __slots__ = ()
    kind: ClassVar[str]
    path: Path

    @property
    @abstractmethod
    def loses(self) -> str:
        """What is lost, as the second half of a sentence; empty when `inverse` brings everything back."""

    @abstractmethod
    def sentence(self) -> str:
        """Return what the rule does, in one plain sentence without a full stop."""

    @abstractmethod
    def to_json(self) -> dict[str, JsonValue]:
        """Return the rule as a rules file has it."""

    @abstractmethod
    def compile(self) -> RecordChange:
        """Return the rule as a quick function."""

    def touches(self) -> tuple[str, ...]:
        """Return the paths where the rule may change something."""
        return (self.path.text,)

    def inverse(self) -> Rule | None:
        """Return the rule that takes this one back, None where something is lost."""
        return None

    def apply(self, record: Record, context: RuleContext) -> None:
        """Change a record in place; raise `RuleFailed` where that is impossible."""
        self.compile()(record, context)


class RuleFailed(Exception):
    """A rule that can't do its work on a record; the record has to stay as it was stored.

    Attributes:
        rule: which rule.
        path: JSONPath of the very place.
        message: what is in the way, one sentence.
    """

    def __init__(self, rule: Rule, path: str, message: str) -> None:
        super().__init__(rule, path, message)
        self.rule = rule
        self.path = path
        self.message = message

    def __str__(self) -> str:
        return f"{self.rule.sentence()}: {self.message} ({self.path})"

    @property
    def cause(self) -> str:
        """Groups the records that failed by the same rule."""
        return f"{self.rule.kind} at {self.rule.path}"


def compile_edit(path: Path, edit: Edit) -> RecordChange:
    """Return a function that calls `edit` for every place that `path` means in a record.

    Where a container on the way is not there, or of another type, there is no such place. The container of the
    last step is there; whether the place itself is, `edit` finds out, but for wildcards and indexes.
    """
    first = path.steps[0]
    if len(path.steps) == 1 and isinstance(first, str):
        return lambda record, context: edit(record, first, (record, context), ())
    walk = _walk(path.steps, edit)
    return lambda record, context: walk(record, (record, context), ())


_Walk = Callable[[Any, Scene, Trail], bool]


def _walk(steps: tuple[Step, ...], edit: Edit) -> _Walk:
    step = steps[0]
    if len(steps) == 1:
        return _last_step(step, edit)
    index: Any = step
    inner = _walk(steps[1:], edit)

    def through_name(node: Any, scene: Scene, trail: Trail) -> bool:
        return isinstance(node, dict) and step in node and inner(node[step], scene, trail)

    def through_index(node: Any, scene: Scene, trail: Trail) -> bool:
        return isinstance(node, list) and has_index(node, index) and inner(node[index], scene, trail)

    def through_all(node: Any, scene: Scene, trail: Trail) -> bool:
        is_changed = False
        for place in places(node):
            is_changed |= inner(node[place], scene, (*trail, place))
        return is_changed

    if step is ALL:
        return through_all
    return through_name if isinstance(step, str) else through_index


def _last_step(step: Step, edit: Edit) -> _Walk:
    def at_name(node: Any, scene: Scene, trail: Trail) -> bool:
        return isinstance(node, dict) and edit(node, step, scene, trail)

    def at_index(node: Any, scene: Scene, trail: Trail) -> bool:
        return isinstance(node, list) and has_index(node, step) and edit(node, step, scene, trail)

    def at_all(node: Any, scene: Scene, trail: Trail) -> bool:
        is_changed = False
        for place in places(node):
            is_changed |= edit(node, place, scene, (*trail, place))
        return is_changed

    if step is ALL:
        return at_all
    return at_name if isinstance(step, str) else at_index


def places(node: JsonValue) -> list[Any]:
    """Return the names or indexes of a container's members; none for anything else."""
    if isinstance(node, dict):
        return list(node)
    return list(range(len(node))) if isinstance(node, list) else []


def has_index(node: list[JsonValue], index: Any) -> bool:
    return bool(-len(node) <= index < len(node))
