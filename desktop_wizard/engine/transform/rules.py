"""Sets of rules: read from a rules file with all that is wrong in it, written back, made into one function."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from desktop_wizard.engine.errors import Problem, RulesWrong
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.compiling import compile_rules
from desktop_wizard.engine.transform.contracts import Way, contract_rules, is_contract
from desktop_wizard.engine.transform.declared import declared_names, may_exist
from desktop_wizard.engine.transform.documents import DocumentRefused, plain, read_document
from desktop_wizard.engine.transform.form import Form, nearest, pointer
from desktop_wizard.engine.transform.kinds import KINDS
from desktop_wizard.engine.transform.paths import Path
from desktop_wizard.engine.transform.rule import Rule
from desktop_wizard.engine.transform.scene import RecordChange
from desktop_wizard.engine.transform.terms import UNCONDITIONAL, read_terms
from desktop_wizard.engine.transform.values import shown

_BY_KIND = {kind.kind: kind for kind in KINDS}


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of a chain of versions: how many of a set's rules take records on to a version, 0 or more."""

    to_version: str
    rules: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSet:
    """Rules that bring records from one version to another, in the order they work.

    Attributes:
        schema_id: which schema they are for, None where the file does not say.
        from_version, to_version: as in the registry, None where the file does not say.
        rules: each sees what those before it made.
        stages: for a chain of versions, which rules belong to which step; empty where there is one step.
    """

    rules: tuple[Rule, ...]
    schema_id: str | None = None
    from_version: str | None = None
    to_version: str | None = None
    stages: tuple[Stage, ...] = ()

    def stage_of(self, number: int) -> str:
        """Return the version that a rule, by its number from 0, takes records to; empty where there is one step."""
        upto = 0
        for stage in self.stages:
            upto += stage.rules
            if number < upto:
                return stage.to_version
        return ""

    @property
    def bare_steps(self) -> tuple[tuple[str, str], ...]:
        """The steps (from, to) of a chain of versions that no rule belongs to."""
        starts = (self.from_version or "", *(stage.to_version for stage in self.stages))
        return tuple(
            (start, stage.to_version) for start, stage in zip(starts, self.stages, strict=False) if stage.rules == 0
        )

    def to_json(self) -> dict[str, JsonValue]:
        """Return the rules file that `parse_rules` reads as an equal set."""
        head = {"schema_id": self.schema_id, "from_version": self.from_version, "to_version": self.to_version}
        given: dict[str, JsonValue] = {name: value for name, value in head.items() if value is not None}
        if self.stages:
            given["stages"] = [{"to_version": stage.to_version, "rules": stage.rules} for stage in self.stages]
        return {**given, "rules": [rule.to_json() for rule in self.rules]}

    def to_bytes(self) -> bytes:
        """Return the rules file as a file of people, in UTF-8; half of a surrogate pair as its escape."""
        value = self.to_json()
        try:
            return f"{json.dumps(value, indent=2, ensure_ascii=False)}\n".encode()
        except UnicodeEncodeError:
            return f"{json.dumps(value, indent=2)}\n".encode()

    @property
    def may_vary(self) -> bool:
        """Whether another run, or another place among the records, may make something else of the same record."""
        return any(rule.may_vary for rule in self.rules)

    def touches(self) -> tuple[str, ...]:
        """Return the paths where some rule may change something, each once."""
        return tuple(dict.fromkeys(path for rule in self.rules for path in rule.touches()))

    def compile(self) -> RecordChange:
        """Return all rules as one quick function, which tells whether any of them changed the record."""
        return compile_rules(self.rules)


def read_rules(
    data: bytes, *, origin: str, old_schema: JsonValue = None, new_schema: JsonValue = None, way: Way = "UPGRADE"
) -> RuleSet:
    """Return the rules of a rules file's bytes; otherwise as `parse_rules`."""
    try:
        read_document(data)
    except DocumentRefused as refusal:
        problem = Problem(f"{origin}#", refusal.reason)
        raise RulesWrong("The rules file can't be read.", where=origin, problems=(problem,)) from None
    return parse_rules(plain(data), origin=origin, old_schema=old_schema, new_schema=new_schema, way=way)


def parse_rules(
    value: JsonValue,
    *,
    origin: str,
    old_schema: JsonValue = None,
    new_schema: JsonValue = None,
    way: Way = "UPGRADE",
) -> RuleSet:
    """Return the rules that the parsed JSON of a rules file, or of a data contract, says.

    Args:
        value: the parsed file.
        origin: its name, as problems mention it.
        old_schema, new_schema: both versions; when given, a path that can be in neither is a problem.
        way: which of a data contract's rules are meant; a rules file has one way only.

    Raises:
        RulesWrong: with every problem, each at its location (`rules.json#/rules/2/path`).
    """
    problems: list[Problem] = []
    rule_set = _read_set(value, f"{origin}#", problems, way)
    schemas = [schema for schema in (old_schema, new_schema) if schema is not None]
    if len(schemas) == 2:
        for number, rule in rule_set.items():
            _check_path(rule.path, schemas, pointer(f"{origin}#", ("rules", number, "path")), problems)
    if problems:
        count = "one thing" if len(problems) == 1 else f"{len(problems)} things"
        raise RulesWrong(
            f"The rules can't be used: {count} in them must be put right.",
            where=origin,
            problems=tuple(sorted(problems, key=lambda problem: _place(problem.location))),
            cure="Correct the rules file and open it again.",
        )
    names = () if is_contract(value) else ("schema_id", "from_version", "to_version")
    head = {name: value.get(name) for name in names}
    stages = () if is_contract(value) else tuple(Stage(**stage) for stage in value.get("stages", ()))
    return RuleSet(rules=tuple(rule_set.values()), stages=stages, **head)


def _place(location: str) -> list[tuple[int, str]]:
    return [(int(step), "") if step.isdigit() else (0, step) for step in location.split("/")]


def _read_set(value: JsonValue, location: str, problems: list[Problem], way: Way) -> dict[int, Rule]:
    """Return the rules that could be read, by their number."""
    if not isinstance(value, dict):
        problems.append(Problem(location, f"A rules file is an object with 'rules' in it, not {shown(value)}."))
        return {}
    if is_contract(value):
        return dict(contract_rules(value, location, problems, way=way))
    form = Form(value, location, problems)
    for name in ("$schema", "schema_id", "from_version", "to_version"):
        form.text(name, "")
    items = form.required("rules", "the list of rules")
    _check_stages(form, len(items) if isinstance(items, list) else 0)
    form.close()
    if not isinstance(items, list):
        if form.has("rules"):
            form.wrong("rules", f"A list of rules belongs here, not {shown(items)}.")
        return {}
    read = {
        number: _read_rule(item, pointer(location, ("rules", number)), problems) for number, item in enumerate(items)
    }
    return {number: rule for number, rule in read.items() if rule is not None}


def _check_stages(form: Form, rules: int) -> None:
    """Note what is wrong with the steps of a chain: each is a version and a number, and they count every rule."""
    stages = form.optional("stages", [])
    if not isinstance(stages, list):
        form.wrong("stages", f"A list of steps belongs here, not {shown(stages)}.")
        return
    counted = 0
    for number, value in enumerate(stages):
        if not isinstance(value, dict):
            form.wrong(("stages", number), f"A step is an object with 'to_version' and 'rules', not {shown(value)}.")
            return
        stage = form.inner(("stages", number), value)
        stage.required("to_version", "the version that the step leads to")
        stage.required("rules", "how many rules belong to it")
        stage.text("to_version", "")
        counted += stage.integer("rules", 0, 0, rules) or 0
        stage.close()
    if stages and counted != rules and not form.has_problems:
        form.wrong("stages", f"The steps have {counted:,} rules, and there are {rules:,}.")


def _read_rule(item: JsonValue, location: str, problems: list[Problem]) -> Rule | None:
    if not isinstance(item, dict):
        problems.append(Problem(location, f"A rule is an object with 'kind' and 'path', not {shown(item)}."))
        return None
    form = Form(item, location, problems)
    name = form.required("kind", "what the rule does")
    kind = _BY_KIND.get(name) if isinstance(name, str) else None
    if kind is None:
        if form.has("kind"):
            hint = nearest(name, _BY_KIND) or f"; there are {', '.join(_BY_KIND)}"
            form.wrong("kind", f"There is no rule of the kind {shown(name)}{hint}.")
        return None
    rule = kind.read(form)
    terms = UNCONDITIONAL
    if kind.has_terms:
        path = rule.path if rule else None
        terms = read_terms(form, path, replaces_value=kind.replaces_value, answers=kind.answers)
    form.close()
    return None if form.has_problems or rule is None else replace(rule, terms=terms)


def _check_path(path: Path, schemas: list[JsonValue], location: str, problems: list[Problem]) -> None:
    if any(may_exist(schema, path) for schema in schemas):
        return
    names = [name for schema in schemas for name in declared_names(schema, path.steps[:-1])]
    hint = nearest(path.last, names) if isinstance(path.last, str) else ""
    problems.append(Problem(location, f"'{path}' is in neither version of the schema{hint}."))
