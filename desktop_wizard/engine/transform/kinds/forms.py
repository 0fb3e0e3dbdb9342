"""Texts that get another form: the parts that a pattern finds, put into a template."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.form import Form
from desktop_wizard.engine.transform.patterns import Pattern, PatternWrong
from desktop_wizard.engine.transform.rule import Rule, RuleFailed
from desktop_wizard.engine.transform.scene import Edit, Scene, Trail, held
from desktop_wizard.engine.transform.terms import ANSWERS, DEFAULT
from desktop_wizard.engine.transform.values import MISSING, shown

_Part = Callable[[Mapping[str, str]], str]
_PIECE = re.compile(
    r"(?P<literal>[^{}]+|\{\{|\}\})"
    r"|\{(?P<name>\w+)(?:\[(?P<start>(?:-?\d{1,6})?):(?P<stop>(?:-?\d{1,6})?)\])?(?P<steps>(?::[^:{}]+)*)\}"
)
_PADDING = re.compile(r"(.)([<>^])(\d{1,3})", re.DOTALL)
_CASES: dict[str, Callable[[str], str]] = {
    "upper": str.upper,
    "lower": str.lower,
    "title": str.title,
    "strip": str.strip,
}


class TemplateWrong(ValueError):
    """A template that can't be used; the message says why."""


class Template:
    """What a text is made from: literal text and groups of a pattern, such as `{year}-{month:0>2}`.

    `{1[0:3]:upper}` takes a slice, then changes its case; `{1:strip:0>5}` takes the white space around it away, then
    pads it. `{{` and `}}` are braces.

    Raises:
        TemplateWrong: it can't be read, or names a group that is not in `groups`.
    """

    def __init__(self, text: str, groups: frozenset[str]) -> None:
        self._parts: list[_Part] = []
        at = 0
        while at < len(text):
            match = _PIECE.match(text, at)
            if match is None:
                raise TemplateWrong(f"'{text}' can't be read from '{text[at:]}' on; a group is {{1}} or {{1:upper}}.")
            at = match.end()
            if match["literal"] is not None:
                self._parts.append(_literal({"{{": "{", "}}": "}"}.get(match["literal"], match["literal"])))
                continue
            if match["name"] not in groups:
                known = ", ".join(sorted(groups))
                raise TemplateWrong(f"The pattern has no group '{match['name']}'; there are {known}.")
            self._parts.append(_group(match))

    def fill(self, parts: Mapping[str, str]) -> str:
        return "".join(part(parts) for part in self._parts)


def _literal(text: str) -> _Part:
    return lambda parts: text


def _group(match: re.Match[str]) -> _Part:
    name, span = match["name"], slice(_bound(match["start"]), _bound(match["stop"]))
    steps = [_step(step) for step in match["steps"].split(":")[1:]]

    def part(parts: Mapping[str, str]) -> str:
        text = parts[name][span]
        for step in steps:
            text = step(text)
        return text

    return part


def _bound(text: str | None) -> int | None:
    return int(text) if text else None


def _step(text: str) -> Callable[[str], str]:
    if text in _CASES:
        return _CASES[text]
    padding = _PADDING.fullmatch(text)
    if padding is None:
        known = ", ".join(f"'{case}'" for case in _CASES)
        raise TemplateWrong(f"'{text}' is none of {known}, and no padding such as '0>5'.")
    fill, side, width = padding[1], padding[2], int(padding[3])
    pad = {"<": str.ljust, ">": str.rjust, "^": str.center}[side]
    return lambda value: pad(value, width, fill)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reformat(Rule):
    """Give texts another form; what is no text is left alone, and a text that does not match fails.

    Attributes:
        pattern: what the whole text has to match, in the syntax of RE2.
        template: what it becomes; see `Template`.
        ignore_case: whether capital and small letters are the same to the pattern.
    """

    kind: ClassVar[str] = "reformat"
    needs_value: ClassVar[bool] = True
    replaces_value: ClassVar[bool] = True
    answers: ClassVar[tuple[str, ...]] = (*ANSWERS, DEFAULT)
    pattern: str
    template: str
    ignore_case: bool = False

    @classmethod
    def read(cls, form: Form) -> Reformat | None:
        path = form.path()
        form.required("pattern", "what the whole text has to match")
        form.required("template", "what the text becomes")
        pattern, template = form.text("pattern", ""), form.text("template", "")
        ignore_case = form.flag("ignore_case", default=False)
        if form.has_problems or path is None:
            return None
        try:
            groups = Pattern(pattern).groups
        except PatternWrong as error:
            form.wrong("pattern", str(error))
            return None
        try:
            Template(template, groups)
        except TemplateWrong as error:
            form.wrong("template", str(error))
            return None
        return cls(path=path, pattern=pattern, template=template, ignore_case=ignore_case)

    def does(self) -> str:
        return f"Rewrite {self.path.label} from {shown(self.pattern)} to {shown(self.template)}"

    def lost(self) -> str:
        return f"how {self.path.label} was written is gone"

    def members(self) -> dict[str, JsonValue]:
        form: dict[str, JsonValue] = {"pattern": self.pattern, "template": self.template}
        return {**form, "ignore_case": True} if self.ignore_case else form

    def edit(self) -> Edit:
        pattern = Pattern(self.pattern, ignore_case=self.ignore_case)
        template = Template(self.template, pattern.groups)

        def edit(container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
            value = held(container, place, MISSING)
            if not isinstance(value, str):
                return False
            parts = pattern.parts(value)
            if parts is None:
                raise RuleFailed(self, self.path.at(trail), f"{shown(value)} does not match the pattern")
            new = template.fill(parts)
            if new == value:
                return False
            container[place] = new
            return True

        return edit
