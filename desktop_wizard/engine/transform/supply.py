"""Where a rule's new value comes from: a constant, or something generated that any later run makes again."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass
from datetime import UTC

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.form import Form, nearest
from desktop_wizard.engine.transform.paths import ALL, Path, value_at
from desktop_wizard.engine.transform.rule import Rule, RuleFailed
from desktop_wizard.engine.transform.scene import Scene, Trail
from desktop_wizard.engine.transform.values import MISSING, copied, shown

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "desktop-wizard:generated")


@dataclass(frozen=True, slots=True)
class Constant:
    """The same value for every record."""

    value: JsonValue

    def phrase(self) -> str:
        return shown(self.value)

    def to_json(self) -> JsonValue:
        return copied(self.value)

    def make(self, rule: Rule, scene: Scene, trail: Trail) -> JsonValue:
        return copied(self.value)


@dataclass(frozen=True, slots=True)
class Now:
    """The moment the run began, RFC 3339 in UTC, to the second."""

    def phrase(self) -> str:
        return "the time of the run"

    def to_json(self) -> JsonValue:
        return {"generate": "now"}

    def make(self, rule: Rule, scene: Scene, trail: Trail) -> JsonValue:
        _, context = scene
        moment = context.started_at.astimezone(UTC)
        return moment.replace(microsecond=0, tzinfo=None).isoformat() + "Z"


@dataclass(frozen=True, slots=True)
class Uuid:
    """An identifier derived from plan, key and place: unique, and the same in preview, dry run and real run.

    Attributes:
        length: hexadecimal digits to keep (1–64), the prefix not counted; None for a whole UUID with dashes.
        prefix: text in front of it.
    """

    length: int | None = None
    prefix: str = ""

    def phrase(self) -> str:
        return "a generated identifier"

    def to_json(self) -> JsonValue:
        form: dict[str, JsonValue] = {"generate": "uuid"}
        if self.length is not None:
            form["length"] = self.length
        if self.prefix:
            form["prefix"] = self.prefix
        return form

    def make(self, rule: Rule, scene: Scene, trail: Trail) -> JsonValue:
        _, context = scene
        name = repr((context.plan_fingerprint, context.key, rule.path.at(trail)))
        if self.length is None:
            return self.prefix + str(uuid.uuid5(_NAMESPACE, name))
        return self.prefix + hashlib.blake2b(name.encode(errors="surrogatepass")).hexdigest()[: self.length]


@dataclass(frozen=True, slots=True)
class Counter:
    """A number for each record, in key order."""

    start: int = 1

    def phrase(self) -> str:
        return f"a number that counts from {self.start:,}"

    def to_json(self) -> JsonValue:
        return {"generate": "counter", "start": self.start}

    def make(self, rule: Rule, scene: Scene, trail: Trail) -> JsonValue:
        _, context = scene
        return self.start + context.record_index


@dataclass(frozen=True, slots=True)
class CopyOf:
    """A copy of another field, written as that one is.

    Attributes:
        path: its wildcards stand for what the same wildcards of the rule's path stand for.
    """

    path: Path

    def phrase(self) -> str:
        return f"the value of {self.path.label}"

    def to_json(self) -> JsonValue:
        return {"generate": "copy_of", "path": self.path.text}

    def make(self, rule: Rule, scene: Scene, trail: Trail) -> JsonValue:
        record, _ = scene
        found = iter(trail)
        here = Path(tuple(next(found) if step is ALL else step for step in self.path.steps))
        value = value_at(record, here, MISSING)
        if value is MISSING:
            raise RuleFailed(rule, rule.path.at(trail), f"There is nothing at {here} to copy")
        return copied(value)


@dataclass(frozen=True, slots=True)
class User:
    """Who runs the migration."""

    def phrase(self) -> str:
        return "the user who runs the migration"

    def to_json(self) -> JsonValue:
        return {"generate": "user"}

    def make(self, rule: Rule, scene: Scene, trail: Trail) -> JsonValue:
        _, context = scene
        return context.user


Supply = Constant | Now | Uuid | Counter | CopyOf | User

VARYING = (Now, Counter, User)
"""What says something else in another run, or at another place among the records."""

GENERATORS = ("now", "uuid", "counter", "copy_of", "user")


def is_sayable(value: JsonValue) -> bool:
    """Tell whether a rules file can say a value as a constant, and would not read it as something generated."""
    return not (isinstance(value, dict) and "generate" in value)


def read_supply(form: Form, member: str, target: Path | None) -> Supply | None:
    """Return the supply that a member of a rule says, None when it is missing or wrong.

    An object with a member `generate` is generated; everything else is a constant.
    """
    value = form.required(member, 'a constant, or an object such as {"generate": "now"}')
    if value is MISSING:
        return None
    if is_sayable(value):
        return Constant(form.constant(member, value))
    inner = form.inner(member, value)
    supply = _read_generator(inner, target)
    inner.close()
    return None if inner.has_problems else supply


def _read_generator(form: Form, target: Path | None) -> Supply | None:
    match form.optional("generate"):
        case "now":
            return Now()
        case "uuid":
            return Uuid(form.integer("length", None, 1, 64), form.text("prefix", ""))
        case "counter":
            return Counter(form.integer("start", 1, -(2**53), 2**53) or 0)
        case "copy_of":
            return _read_copy(form, target)
        case "user":
            return User()
        case unknown:
            known = ", ".join(f"'{name}'" for name in GENERATORS)
            form.wrong("generate", f"{shown(unknown)} can't be generated; {known} can{nearest(unknown, GENERATORS)}.")
            return None


def _read_copy(form: Form, target: Path | None) -> CopyOf | None:
    path = form.path()
    if path is None or target is None:
        return None
    shared = max((number + 1 for number, step in enumerate(path.steps) if step is ALL), default=0)
    if path.steps[:shared] != target.steps[:shared]:
        form.wrong("path", f"'{path}' means many places; up to its last wildcard it must be as '{target}' is.")
        return None
    return CopyOf(path)
