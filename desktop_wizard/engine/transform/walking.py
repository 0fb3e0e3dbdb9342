"""How an edit finds its places in a record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.paths import ALL, Path, Step
from desktop_wizard.engine.transform.scene import Edit, Record, RecordChange, RuleContext, Scene, Trail


def compile_edit(path: Path, edit: Edit) -> RecordChange:
    """Return a function that calls `edit` for every place that `path` means in a record.

    Where a container on the way is not there, or of another type, there is no such place. The container of the
    last step is there; whether the place itself is, `edit` finds out, but for wildcards and indexes. The path of the
    whole record has one place, the only one of an array with nothing else in it.
    """
    if not path.steps:
        return _whole(edit)
    first = path.steps[0]
    if len(path.steps) == 1 and isinstance(first, str):
        return lambda record, context: edit(record, first, (record, context), ())
    walk = _walk(path.steps, edit)
    return lambda record, context: walk(record, (record, context), ())


def _whole(edit: Edit) -> RecordChange:
    def change(record: Record, context: RuleContext) -> bool:
        holder: list[Record] = [record]
        if not edit(holder, 0, (record, context), ()):
            return False
        new = holder[0]
        if new is not record:
            record.clear()
            record.update(new)
        return True

    return change


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
