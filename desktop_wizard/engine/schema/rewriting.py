"""Rewrites a schema of any draft into one self-contained document in the words of draft 2020-12.

References become `#/$defs/…` within it, keywords that the draft does not know are left out, and every node
remembers where it came from. A dynamic reference depends on the way that leads to it: a schema that is reached with
other dynamic anchors in force is another node. The rewriting is exact but for the cases that `Exactness` names.
"""

from __future__ import annotations

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema import dialect as dialects
from desktop_wizard.engine.schema.library import Library, Node, is_spoken
from desktop_wizard.engine.schema.normal import (
    ANNOTATIONS,
    UNCHECKED_FORMAT,
    Exactness,
    NormalNode,
    NormalSchema,
    Origin,
)
from desktop_wizard.engine.schema.path import Place
from desktop_wizard.engine.schema.patterns import matches_everything
from desktop_wizard.engine.schema.spelling import UNCHECKED_PATTERN

Scope = tuple[tuple[str, Node], ...]
"""The dynamic anchors in force, each with what it names."""

_SINCE = {
    "const": dialects.DRAFT_06,
    "contains": dialects.DRAFT_06,
    "propertyNames": dialects.DRAFT_06,
    "if": dialects.DRAFT_07,
    "then": dialects.DRAFT_07,
    "else": dialects.DRAFT_07,
    "dependentRequired": dialects.DRAFT_2019,
    "dependentSchemas": dialects.DRAFT_2019,
    "minContains": dialects.DRAFT_2019,
    "maxContains": dialects.DRAFT_2019,
    "unevaluatedProperties": dialects.DRAFT_2019,
    "unevaluatedItems": dialects.DRAFT_2019,
    "prefixItems": dialects.DRAFT_2020,
}
_PLAIN = {
    *("type", "enum", "const", "multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    *("minLength", "maxLength", "pattern", "format", "minItems", "maxItems", "uniqueItems", "minContains"),
    *("maxContains", "minProperties", "maxProperties", "required", "dependentRequired"),
    *("contentEncoding", "contentMediaType", UNCHECKED_PATTERN),
    *ANNOTATIONS,
}
_DESCRIBING = {"$ref", "allOf", "anyOf", "oneOf", "if", "dependentSchemas"}
_NEGATIVE = {"not", "if", "oneOf", "maxContains"}
_CHECKED = {
    **dict.fromkeys(("date-time", "date", "time", "email", "idn-email", "hostname"), dialects.DRAFT_04),
    **dict.fromkeys(("ipv4", "ipv6", "uri", "regex"), dialects.DRAFT_04),
    **dict.fromkeys(("uri-reference", "uri-template", "json-pointer"), dialects.DRAFT_06),
    **dict.fromkeys(("idn-hostname", "iri", "iri-reference", "relative-json-pointer"), dialects.DRAFT_07),
    **dict.fromkeys(("duration", "uuid"), dialects.DRAFT_2019),
}
"""Formats that validators check, and from which draft on; measured with jsonschema-rs."""


def normalise(library: Library) -> NormalSchema:
    """Return a library's root schema rewritten."""
    return _Rewriter(library).run()


class _Rewriter:
    def __init__(self, library: Library) -> None:
        self._library = library
        self._made = NormalSchema()
        self._nodes: dict[tuple[int, tuple[int, ...]], NormalNode] = {}
        self._names: dict[tuple[int, tuple[int, ...]], str] = {}
        self._taken: set[str] = set()
        self._waiting: list[tuple[str, Node, Scope]] = []
        self._is_loosened = False
        self._is_lost = False
        self._has_negation = False

    def run(self) -> NormalSchema:
        root = self._library.root
        self._made.root = self._node(root, self._entered(root, ()))
        while self._waiting:
            name, node, scope = self._waiting.pop()
            self._made.defs[name] = self._node(node, scope)
        if self._is_lost or (self._is_loosened and self._has_negation):
            self._made.exactness = Exactness.UNKNOWN
        elif self._is_loosened:
            self._made.exactness = Exactness.WIDER
        return self._made

    def _entered(self, node: Node, scope: Scope) -> Scope:
        """Return the dynamic anchors in force once a node is reached; those that were before go first."""
        own = self._library.dynamic_anchors(node.base)
        if not own:
            return scope
        known = dict(scope)
        return tuple(sorted({**own, **known}.items(), key=lambda anchor: anchor[0]))

    def _child(self, node: Node, place: Place, value: JsonValue, scope: Scope) -> NormalNode:
        child = self._library.child(node, place, value)
        return self._node(child, scope if child.base == node.base else self._entered(child, scope))

    def _node(self, node: Node, scope: Scope) -> NormalNode:
        key = (id(node.value), _key(scope))
        known = self._nodes.get(key) if isinstance(node.value, dict) else None
        if known is not None:
            return known
        made: NormalNode = {}
        if isinstance(node.value, dict):
            self._nodes[key] = made  # one node, whether met in its place or by a reference
        renamed: dict[str, Place] = {}
        if node.value is False:
            made["not"] = {}
        elif isinstance(node.value, dict):
            if dialects.ignores_siblings(node.value, node.dialect):
                self._reference(node, "$ref", made, scope)
                made |= {key: node.value[key] for key in ANNOTATIONS if key in node.value}
            else:
                for keyword in node.value:
                    self._keyword(node, keyword, made, renamed, scope)
        _settle_unevaluated(node, made, renamed)
        self._made.origins[id(made)] = Origin(node.place, renamed)
        return made

    def _keyword(self, node: Node, keyword: str, made: NormalNode, renamed: dict[str, Place], scope: Scope) -> None:
        if not dialects.is_at_least(node.dialect, _SINCE.get(keyword, dialects.DRAFT_04)):
            return
        value = node.value[keyword]
        self._has_negation |= keyword in _NEGATIVE
        if keyword in ("$ref", "$recursiveRef", "$dynamicRef"):
            if is_spoken(keyword, node.dialect):
                self._reference(node, keyword, made, scope)
        elif keyword == "items" or keyword == "additionalItems":
            self._items(node, made, renamed, scope)
        elif keyword == "dependencies":
            self._dependencies(node, value, made, renamed, scope)
        elif keyword in ("exclusiveMinimum", "exclusiveMaximum") and isinstance(value, bool):
            _exclusive(node, keyword, made, renamed)
        elif keyword in _PLAIN:
            self._plain(node, keyword, value, made, renamed)
        elif keyword not in ("$defs", "definitions", "$id", "$schema"):
            self._schemas(node, keyword, made, scope)

    def _plain(self, node: Node, keyword: str, value: JsonValue, made: NormalNode, renamed: dict[str, Place]) -> None:
        if keyword == "format" and not _is_checked(value, node.dialect):
            made[UNCHECKED_FORMAT] = value
            renamed[UNCHECKED_FORMAT] = ("format",)
            return
        if keyword in ("minimum", "maximum") and node.value.get(_exclusive_of(keyword)) is True:
            return  # draft 4's boolean takes the bound with it
        if keyword == "type" and node.dialect == dialects.DRAFT_04 and "integer" in value:
            self._is_loosened = True
        if value in ("base64", "application/json") and node.dialect in (dialects.DRAFT_06, dialects.DRAFT_07):
            self._is_loosened = True
        if keyword == UNCHECKED_PATTERN:
            renamed[keyword] = ("pattern",)
        if keyword == "pattern" and matches_everything(value):
            return
        made[keyword] = int(value) if isinstance(value, float) and value.is_integer() else value

    def _schemas(self, node: Node, keyword: str, made: NormalNode, scope: Scope) -> None:
        for place, value in dialects.subschemas({keyword: node.value[keyword]}, node.dialect):
            child = self._child(node, place, value, scope)
            if len(place) == 1:
                made[keyword] = child
            elif isinstance(place[1], int):
                made.setdefault(keyword, []).append(child)
            else:
                made.setdefault(keyword, {})[place[1]] = child

    def _items(self, node: Node, made: NormalNode, renamed: dict[str, Place], scope: Scope) -> None:
        items = node.value.get("items")
        if not isinstance(items, list):
            if "items" in node.value and "items" not in made:
                made["items"] = self._child(node, ("items",), items, scope)
            return
        if dialects.is_at_least(node.dialect, dialects.DRAFT_2020) or "prefixItems" in made:
            return
        renamed["prefixItems"] = ("items",)
        made["prefixItems"] = [self._child(node, ("items", index), child, scope) for index, child in enumerate(items)]
        if "additionalItems" in node.value:
            renamed["items"] = ("additionalItems",)
            made["items"] = self._child(node, ("additionalItems",), node.value["additionalItems"], scope)

    def _dependencies(
        self,
        node: Node,
        value: dict[str, JsonValue],
        made: NormalNode,
        renamed: dict[str, Place],
        scope: Scope,
    ) -> None:
        # Validators honour it in the later drafts, too.
        for name, wanted in value.items():
            keyword = "dependentRequired" if isinstance(wanted, list) else "dependentSchemas"
            renamed[keyword] = ("dependencies",)
            if not isinstance(wanted, list):
                wanted = self._child(node, ("dependencies", name), wanted, scope)
            made[keyword] = {**made.get(keyword, {}), name: wanted}

    def _reference(self, node: Node, keyword: str, made: NormalNode, scope: Scope) -> None:
        target = self._library.resolve(node, node.value[keyword])
        if target is None:
            self._is_lost = True
            return
        if keyword != "$ref":
            anchor = self._library.dynamic_anchor(target, node.value[keyword], keyword)
            target = dict(scope).get(anchor, target) if anchor is not None else target
        reference = {"$ref": f"#/$defs/{self._name(target, self._entered(target, scope))}"}
        if "$ref" in made:
            made.setdefault("allOf", []).append(reference)
        else:
            made |= reference

    def _name(self, target: Node, scope: Scope) -> str:
        value = id(target.value) if isinstance(target.value, dict) else hash((target.document, target.place))
        key = (value, _key(scope))
        if key not in self._names:
            stem = str(target.place[-1]) if target.place else "root"
            name = "".join(c if c.isalnum() and c.isascii() else "_" for c in stem)
            if name in self._taken:
                name = f"{name}_{len(self._names)}"
            self._names[key] = name
            self._taken.add(name)
            self._waiting.append((name, target, scope))
        return self._names[key]


def _key(scope: Scope) -> tuple[int, ...]:
    return tuple(id(node.value) for _, node in scope)


def _is_checked(name: JsonValue, dialect: str) -> bool:
    since = _CHECKED.get(name) if isinstance(name, str) else None
    return since is not None and dialects.is_at_least(dialect, since)


def _settle_unevaluated(node: Node, made: NormalNode, renamed: dict[str, Place]) -> None:
    """Say "additional" for "unevaluated" where nothing else in the node describes fields or elements."""
    if not made.keys().isdisjoint(_DESCRIBING):
        return
    for unevaluated, additional in (("unevaluatedProperties", "additionalProperties"), ("unevaluatedItems", "items")):
        if unevaluated not in made or (unevaluated == "unevaluatedItems" and "contains" in made):
            continue
        rest = made.pop(unevaluated)
        if additional not in made:  # else nothing is left unevaluated
            made[additional] = rest
            renamed[additional] = (unevaluated,)


def _exclusive_of(keyword: str) -> str:
    return "exclusive" + keyword[0].upper() + keyword[1:]


def _exclusive(node: Node, keyword: str, made: NormalNode, renamed: dict[str, Place]) -> None:
    """Turn draft 4's boolean into the bound itself."""
    plain = keyword.removeprefix("exclusive").lower()
    if node.value[keyword] and plain in node.value:
        made[keyword] = node.value[plain]
        renamed[keyword] = (plain,)
