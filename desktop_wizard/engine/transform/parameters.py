"""What can be said of each kind of rule, as the schema of rules files describes it: a form needs no more."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.values import MISSING, MissingType

KIND = "kind"
TERMS = ("when", "when_value", "keep_original_as", "on_failure", "default")
"""Members that stand last, in this order: when a rule works, and what happens where it can't."""

_CODE = re.compile(r"`([^`]+)`")
_DEFINITIONS = "#/$defs/"


class Asks(Enum):
    """What a parameter takes; each has one sort of editor."""

    PATH = "path"
    TEXT = "text"
    PROSE = "prose"
    """Text of several lines, such as an expression."""
    FLAG = "flag"
    NUMBER = "number"
    CHOICE = "choice"
    NAMES = "names"
    VALUE = "value"
    """Any JSON value."""
    SCHEMA = "schema"
    PAIRS = "pairs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One member of a rule.

    Attributes:
        name: as a rules file has it.
        title: what people read, such as `Keep original as`.
        help: what it means, in a sentence or more, with code between backticks; empty where the title says all.
        asks: what it takes.
        is_required: whether a rule is wrong without it.
        choices: for a choice the values, for a value those that mean something special.
        default: what counts where it is not given; MISSING where that is nothing.
        columns: for pairs the member of each column.
    """

    name: str
    title: str
    help: str
    asks: Asks
    is_required: bool
    choices: tuple[JsonValue, ...] = ()
    default: JsonValue | MissingType = MISSING
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KindForm:
    """One kind of rule, with all that can be said of it, in the order in which one asks for it."""

    kind: str
    title: str
    help: str
    parameters: tuple[Parameter, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its parameters."""
        return tuple(parameter.name for parameter in self.parameters)


def forms_of(schema: Mapping[str, Any]) -> tuple[KindForm, ...]:
    """Return what the schema of rules files says of each kind.

    Args:
        schema: the parsed `rules.schema.json`, whose `$defs` have a definition for each kind.
    """
    definitions = schema["$defs"]
    kinds = definitions["rule"]["properties"][KIND]["enum"]
    return tuple(_form_of(kind, definitions) for kind in kinds)


def _form_of(kind: str, definitions: Mapping[str, Any]) -> KindForm:
    described = definitions[kind]
    names = [name for name in described["properties"] if name != KIND]
    # A default is a term only where the terms speak of it; `map_values` has one of its own.
    terms = [name for name in TERMS if name in names and (name != "default" or "if" in described)]
    ordered = [*(name for name in names if name not in terms), *terms]
    required = described["required"]
    parameters = (_parameter(name, described["properties"][name], name in required, definitions) for name in ordered)
    return KindForm(kind, described["title"], described["description"], tuple(parameters))


def _parameter(name: str, own: Mapping[str, Any], is_required: bool, definitions: Mapping[str, Any]) -> Parameter:
    target = str(own.get("$ref", "")).removeprefix(_DEFINITIONS)
    said = {**definitions.get(target, {}), **own}
    asks = _asks(target, said)
    return Parameter(
        name=name,
        title=own.get("title", name.replace("_", " ").capitalize()),
        help=said.get("description", ""),
        asks=asks,
        is_required=is_required,
        choices=_generators(definitions) if target == "value" else tuple(said.get("enum", ())),
        default=said.get("default", MISSING),
        columns=tuple(said["items"]["properties"]) if asks is Asks.PAIRS else (),
    )


def as_read(text: str) -> str:
    """Return a help as people read it: code stands between quotes, not between backticks."""
    return _CODE.sub(r"“\1”", text)


def _asks(target: str, said: Mapping[str, Any]) -> Asks:
    """Return what a member takes, by the definition that it refers to or by its type."""
    if target in ("path", "field_path"):
        return Asks.PATH
    if target == "condition":
        return Asks.SCHEMA
    if "enum" in said:
        return Asks.CHOICE
    match said.get("type"):
        case "string":
            return Asks.PROSE if "contentMediaType" in said else Asks.TEXT
        case "boolean":
            return Asks.FLAG
        case "number" | "integer":
            return Asks.NUMBER
        case "array":
            return Asks.PAIRS if "properties" in said["items"] else Asks.NAMES
    return Asks.VALUE


def _generators(definitions: Mapping[str, Any]) -> tuple[JsonValue, ...]:
    """Return, for each way to generate a value, the shortest value that says so."""
    names = definitions["value"]["then"]["properties"]["generate"]["enum"]
    return tuple(
        {"generate": name, **{member: "$." for member in definitions[name]["required"] if member != "generate"}}
        for name in names
    )
