"""Whether a path can lead anywhere in the records of a schema, as far as the schema alone can tell."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Any

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema import matches
from desktop_wizard.engine.transform.paths import ALL, Path, Step

_IN_ALL = ("allOf",)
_IN_SOME = ("anyOf", "oneOf")
_IN_ONE = ("if", "then", "else")
_DEEPEST = 12
"""Steps of a path that is named without being asked for."""


def may_exist(schema: JsonValue, path: Path) -> bool:
    """Tell whether a valid record may have something at `path`; only a schema closed on the way can say no."""
    here: list[JsonValue] = [schema]
    for step in path.steps:
        inner: list[JsonValue] = []
        for each in here:
            found = _inner_schemas(schema, each, step)
            if found is None:
                return True
            inner += found
        if not inner:
            return False
        here = inner
    return True


def schemas_at(schema: JsonValue, steps: tuple[Step, ...]) -> list[dict[str, Any]]:
    """Return the schemas that may hold for the values that `steps` lead to, the surest first."""
    here: list[JsonValue] = [schema]
    for step in steps:
        here = [inner for each in here for inner in _inner_schemas(schema, each, step) or ()]
    parts = [part for each in here for part in _parts(schema, each)]
    return [part for part, _ in sorted(parts, key=lambda part: not part[1])]


def declared_names(schema: JsonValue, steps: tuple[Step, ...]) -> list[str]:
    """Return the names that the schema declares for the objects that `steps` lead to."""
    return list(dict.fromkeys(name for part in schemas_at(schema, steps) for name in part.get("properties", {})))


def declared_values(schema: JsonValue, path: Path) -> list[JsonValue]:
    """Return the values that a schema names for what `path` leads to: its enumerations, constants and defaults."""
    found: list[JsonValue] = []
    for part in schemas_at(schema, path.steps):
        found += _list(part, "enum")
        found += [part[name] for name in ("const", "default") if name in part]
    return found


def declared_paths(schema: JsonValue, limit: int = 2000) -> list[Path]:
    """Return the paths that a schema declares, from the record inwards; at most `limit`, as schemas may recur."""
    found: list[Path] = []
    pending: deque[tuple[tuple[Step, ...], list[JsonValue]]] = deque([((), [schema])])
    while pending and len(found) < limit:
        steps, here = pending.popleft()
        if steps:
            found.append(Path(steps))
        if len(steps) < _DEEPEST and len(found) + len(pending) < limit:
            parts = [part for each in here for part, _ in _parts(schema, each)]
            names: list[Step] = list(dict.fromkeys(name for part in parts for name in part.get("properties", {})))
            for step in [*names, *([ALL] if any("items" in part for part in parts) else [])]:
                pending.append(((*steps, step), [inner for part in parts for inner in _step_into(part, step)[1]]))
    return found[:limit]


def _inner_schemas(root: JsonValue, schema: JsonValue, step: Step) -> list[JsonValue] | None:
    """Return the schemas that hold for a step into a value of `schema`, None when anything may be there."""
    if schema is False:
        return []
    if not isinstance(schema, dict):
        return None
    found: list[JsonValue] = []
    is_closed = False
    for part, is_certain in _parts(root, schema):
        if part is _UNKNOWN:
            return None
        closed, inner = _step_into(part, step)
        is_closed |= closed and is_certain
        found += inner
    return found if found or is_closed else None


_UNKNOWN: dict[str, Any] = {}


def _parts(root: JsonValue, schema: JsonValue) -> Iterator[tuple[dict[str, Any], bool]]:
    """Yield the schemas that apply to the same value, and whether each always does."""
    pending, seen = [(schema, True)], set()
    while pending:
        part, is_certain = pending.pop()
        if not isinstance(part, dict) or id(part) in seen:
            continue
        seen.add(id(part))
        yield part, is_certain
        pending += [(inner, is_certain) for name in _IN_ALL for inner in _list(part, name)]
        pending += [(inner, False) for name in _IN_SOME for inner in _list(part, name)]
        pending += [(part[name], False) for name in _IN_ONE if name in part]
        for name in ("$ref", "$dynamicRef", "$recursiveRef"):
            if name in part:
                target = _resolved(root, part[name])
                pending.append((target, is_certain))
                if target is _UNKNOWN:
                    yield _UNKNOWN, False


def _step_into(part: dict[str, Any], step: Step) -> tuple[bool, list[JsonValue]]:
    """Return whether `part` forbids everything else at this step, and the schemas it has for it."""
    if isinstance(step, str):
        closed = part.get("additionalProperties") is False or part.get("unevaluatedProperties") is False
        return closed, _member_schemas(part, step)
    members = list(part.get("properties", {}).values()) if step is ALL else []
    members += part.get("patternProperties", {}).values() if step is ALL else []
    elements = [*_list(part, "prefixItems"), *_list(part, "items")]
    names = ("items", "additionalItems", "contains", *(("additionalProperties",) if step is ALL else ()))
    elements += [part[name] for name in names if isinstance(part.get(name), dict)]
    return False, members + elements


def _member_schemas(part: dict[str, Any], name: str) -> list[JsonValue]:
    found = [part["properties"][name]] if name in part.get("properties", {}) else []
    found += [schema for pattern, schema in part.get("patternProperties", {}).items() if matches(pattern, name)]
    rest = part.get("additionalProperties", part.get("unevaluatedProperties", False))
    return found or ([rest] if rest is not False else [])


def _resolved(root: JsonValue, reference: JsonValue) -> JsonValue:
    """Return what a reference within the document means, `_UNKNOWN` for any other."""
    if not isinstance(reference, str) or not (reference == "#" or reference.startswith("#/")):
        return _UNKNOWN
    node = root
    for step in reference.removeprefix("#").split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        if isinstance(node, dict) and name in node:
            node = node[name]
        elif isinstance(node, list) and name.isdigit() and int(name) < len(node):
            node = node[int(name)]
        else:
            return _UNKNOWN
    return node


def _list(part: dict[str, Any], name: str) -> list[JsonValue]:
    value = part.get(name)
    return value if isinstance(value, list) else []
