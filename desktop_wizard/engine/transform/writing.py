"""Writes a tree back: what is as it was read is copied from the text, what is new follows its neighbours' style."""

from __future__ import annotations

from dataclasses import dataclass
from operator import is_

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.lossless import Array, Object, Source
from desktop_wizard.engine.transform.values import MISSING, json_text, same


@dataclass(frozen=True, slots=True)
class Style:
    """How a document is laid out.

    Attributes:
        colon: what stands between a name and its value (`:` or `: `).
        gap: what stands behind a comma inside a line.
        newline: the line end in an indented document, empty in one of a single line.
        indent: one level of indentation.
    """

    colon: str = ":"
    gap: str = ""
    newline: str = ""
    indent: str = ""

    @classmethod
    def of(cls, root: Source) -> Style:
        """Read the style off a document's outermost object."""
        if not root.values:
            return cls()
        text, spans = root.text, root.spans
        colon = text[spans[1] : spans[2]]
        lead = text[root.start + 1 : spans[0]]
        if "\n" in lead:
            newline = "\r\n" if "\r\n" in lead else "\n"
            return cls(colon, " ", newline, lead.rpartition("\n")[2])
        gap = text[spans[3] : spans[4]].partition(",")[2] if len(root.values) > 1 else ""
        return cls(colon, gap or (" " if colon.endswith(" ") else ""))


@dataclass(frozen=True, slots=True)
class _Frame:
    """The white space of one container: behind `{`, behind a comma, before `}`, and around the colon."""

    opening: str
    between: str
    closing: str
    colon: str


def written(root: JsonValue, source: Source, style: Style) -> str:
    """Return the text of `root`, which was, or takes the place of, the container of `source`."""
    if isinstance(root, Object | Array):
        return _node_text(root, style)
    return _container_text(root, source, _source_frame(source, style), style)


def _node_text(node: Object | Array, style: Style) -> str:
    changed = _changed_text(node, style)
    return node.source.text[node.source.start : node.source.end] if changed is None else changed


def _changed_text(node: Object | Array, style: Style) -> str | None:
    """Return the text of a container that is not as it was read, None for one that is."""
    source = node.source
    if not _has_its_members(node, source):
        return _container_text(node, source, _source_frame(source, style), style)
    pieces: list[str] = []
    copied_to = source.start
    for number, item in enumerate(source.values):
        if item.__class__ is Object or item.__class__ is Array:
            changed = _changed_text(item, style)
            if changed is not None:
                start, end = _value_span(source, number)
                pieces += (source.text[copied_to:start], changed)
                copied_to = end
    if not pieces:
        return None
    return "".join([*pieces, source.text[copied_to : source.end]])


def _has_its_members(node: Object | Array, source: Source) -> bool:
    if len(node) != len(source.values):
        return False
    if isinstance(node, Array):
        return all(map(is_, node, source.values))
    return all(map(is_, node.values(), source.values)) and list(node) == source.names


def _value_span(source: Source, number: int) -> tuple[int, int]:
    at = 4 * number + 2 if source.names else 2 * number
    return source.spans[at], source.spans[at + 1]


def _source_frame(source: Source, style: Style) -> _Frame:
    """Return the white space of a container that was read; an empty one is laid out like a new one."""
    text, spans = source.text, source.spans
    if not source.values and not style.newline:
        return _new_frame("", style)
    if not source.values:
        line = text[text.rfind("\n", 0, source.start) + 1 : source.start]
        return _new_frame(style.newline + line[: len(line) - len(line.lstrip(" \t"))], style)
    width = 4 if source.names else 2
    opening = text[source.start + 1 : spans[0]]
    if len(source.values) > 1:
        between = text[spans[width - 1] : spans[width]].partition(",")[2]
    else:
        between = opening if "\n" in opening else style.gap
    colon = text[spans[-3] : spans[-2]] if source.names else style.colon
    return _Frame(opening, between, text[spans[-1] : source.end - 1], colon)


def _new_frame(lead: str, style: Style) -> _Frame:
    """Return the white space of a new container whose own line begins with `lead`."""
    if not style.newline or "\n" not in lead:
        return _Frame("", style.gap, "", style.colon)
    closing = style.newline + lead.rpartition("\n")[2]
    return _Frame(closing + style.indent, closing + style.indent, closing, style.colon)


def _container_text(
    value: dict[str, JsonValue] | list[JsonValue], source: Source, frame: _Frame, style: Style
) -> str:
    if isinstance(value, dict):
        return "{" + _members_text(value, source, frame, style) + "}"
    return "[" + _items_text(value, source, frame, style) + "]"


def _items_text(value: list[JsonValue], source: Source, frame: _Frame, style: Style) -> str:
    if not value:
        return ""
    if len(source.values) == len(value):
        ends = [source.start + 1, *source.spans[1::2]]
        leads = [source.text[end:start] for end, start in zip(ends, source.spans[::2], strict=False)]
        originals = source.values
    else:
        leads = [frame.opening, *[f",{frame.between}"] * (len(value) - 1)]
        originals = [MISSING] * len(value)
    items = [
        lead + _value_text(item, original, lead, style)
        for lead, item, original in zip(leads, value, originals, strict=True)
    ]
    return "".join(items) + frame.closing


def _members_text(value: dict[str, JsonValue], source: Source, frame: _Frame, style: Style) -> str:
    if not value:
        return ""
    places = {name: number for number, name in enumerate(source.names)}
    parts: list[str] = []
    for name, item in value.items():
        number = places.get(name)
        if number is None:
            original: JsonValue = MISSING
            own_lead, label, trail = frame.between, json_text(name) + frame.colon, ""
        else:
            original = source.values[number]
            own_lead, label, trail = _layout(source, number, frame)
        lead = own_lead if parts else frame.opening
        parts += (lead, label, _value_text(item, original, lead, style), trail, ",")
    return "".join(parts[:-2]) + frame.closing


def _layout(source: Source, number: int, frame: _Frame) -> tuple[str, str, str]:
    """Return what stood before a member's name, the name with its colon, and what stood before its comma."""
    text, spans, at = source.text, source.spans, 4 * number
    lead = text[spans[at - 1] : spans[at]].partition(",")[2] if number else frame.between
    is_last = number == len(source.values) - 1
    trail = "" if is_last else text[spans[at + 3] : spans[at + 4]].partition(",")[0]
    return lead, text[spans[at] : spans[at + 2]], trail


def _value_text(value: JsonValue, original: JsonValue, lead: str, style: Style) -> str:
    """Return a member's text; `original` is what stood in its place when it was read, if anything."""
    if isinstance(value, dict | list) and not isinstance(value, Object | Array):
        is_in_place = isinstance(original, Object if isinstance(value, dict) else Array)
        if is_in_place:
            return _container_text(value, original.source, _source_frame(original.source, style), style)
    elif not isinstance(value, dict | list) and original is not MISSING and same(value, original):
        return json_text(original)
    return _new_text(value, lead, style)


def _new_text(value: JsonValue, lead: str, style: Style) -> str:
    """Return the text of a value that took no other's place. One call for each level: deep values are welcome."""
    if isinstance(value, Object | Array):
        return _node_text(value, style)
    if not isinstance(value, dict | list) or not value:
        return json_text(value)
    frame = _new_frame(lead, style)
    parts: list[str] = []
    if isinstance(value, dict):
        for name, item in value.items():
            inner = _new_text(item, frame.between, style)
            parts.append(f"{json_text(name)}{frame.colon}{inner}")
    else:
        for item in value:
            parts.append(_new_text(item, frame.between, style))  # noqa: PERF401 - a comprehension is a call
    body = f",{frame.between}".join(parts)
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return f"{opening}{frame.opening}{body}{frame.closing}{closing}"
