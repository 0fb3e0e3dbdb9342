"""Rules that were published with versions, put together to a way from one version to another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_wizard.engine.errors import Problem, RulesWrong
from desktop_wizard.engine.transform import RuleSet, Stage, Way, read_rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Published rules for one step.

    Attributes:
        origin: where they lie in the registry.
    """

    from_version: str
    to_version: str
    origin: str
    rules: RuleSet


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """A way from one version to another.

    Attributes:
        rules: of all steps, in their order, with the steps as stages where there are several.
        links: the published rules that the way is made of.
        missing: steps (from, to) that nothing is published for; their records get no rules.
    """

    rules: RuleSet
    links: tuple[Link, ...]
    missing: tuple[tuple[str, str], ...] = ()

    @property
    def sentence(self) -> str:
        """Which rules the way is made of, and which steps have none."""
        ways = ", ".join(f"{link.from_version} → {link.to_version} ({link.origin})" for link in self.links)
        lacking = ", ".join(f"{start} → {end}" for start, end in self.missing)
        return f"Published rules: {ways}." + (f" Nothing is published for {lacking}." if lacking else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedOver:
    """Published rules that might be thought to help on a way, and don't.

    Attributes:
        origin: where they lie in the registry.
        reason: why they are not used, as a clause.
    """

    origin: str
    reason: str

    @property
    def sentence(self) -> str:
        return f"Published rules that are not used: {self.origin}, because {self.reason}."


def read_link(
    data: bytes, *, origin: str, schema_id: str, from_version: str, to_version: str, way: Way = "UPGRADE"
) -> Link:
    """Return published rules as a step.

    Args:
        origin: where they lie in the registry.
        from_version, to_version: the step, as the registry says it.
        way: which rules of a data contract the step takes.

    Raises:
        RulesWrong: the file can't be read, or says itself that it is for something else.
    """
    rules = read_rules(data, origin=origin, way=way)
    check_stated(rules, origin=origin, schema_id=schema_id, from_version=from_version, to_version=to_version)
    return Link(from_version=from_version, to_version=to_version, origin=origin, rules=rules)


def check_stated(rules: RuleSet, *, origin: str, schema_id: str, from_version: str, to_version: str) -> None:
    """Check that rules are for a step, as far as their file says for what they are.

    Raises:
        RulesWrong: they are for another schema or other versions.
    """
    stated = {
        "schema_id": (rules.schema_id, schema_id),
        "from_version": (rules.from_version, from_version),
        "to_version": (rules.to_version, to_version),
    }
    problems = tuple(
        Problem(f"{origin}#/{name}", f"It says {said}, and {wanted} is wanted.")
        for name, (said, wanted) in stated.items()
        if said is not None and said != wanted
    )
    if problems:
        raise RulesWrong(
            "The rules are for another schema or other versions.",
            where=origin,
            problems=problems,
            cure=f"Rules for {schema_id} {from_version} to {to_version} are needed.",
        )


def find_chain(
    links: Sequence[Link], versions: Sequence[str], schema_id: str, from_version: str, to_version: str
) -> Chain | None:
    """Return the way from one version to another that leaves the fewest steps without rules, the shortest of those.

    A direct set of rules is the shortest way there is. Where nothing on the way is published there is no chain.

    Args:
        versions: all versions, the oldest first.
        from_version, to_version: two of them; a way back to an older one is made of rules for the way back.
    """
    if from_version not in versions or to_version not in versions:
        return None
    start, end = versions.index(from_version), versions.index(to_version)
    passed = versions[start : end + 1] if start <= end else versions[end : start + 1][::-1]
    known = {(link.from_version, link.to_version): link for link in links}
    way = _shortest(passed, known) if len(passed) > 1 else []
    used = tuple(known[step] for step in way if step in known)
    if not used:
        return None
    counts = [Stage(end, len(known[start, end].rules.rules) if (start, end) in known else 0) for start, end in way]
    return Chain(
        rules=RuleSet(
            rules=tuple(rule for link in used for rule in link.rules.rules),
            schema_id=schema_id,
            from_version=from_version,
            to_version=to_version,
            stages=tuple(counts) if len(way) > 1 else used[0].rules.stages,
        ),
        links=used,
        missing=tuple(step for step in way if step not in known),
    )


def passed_over(
    links: Sequence[Link], chain: Chain | None, versions: Sequence[str], from_version: str, to_version: str
) -> tuple[PassedOver, ...]:
    """Return the rules for the same direction that a way from one version to another goes past, and why.

    Those for steps before or behind the way are none of its business, and not among them.

    Args:
        chain: the way that was found, None where there is none.
        versions: all versions, the oldest first.
    """
    if from_version not in versions or to_version not in versions:
        return ()
    start, end = versions.index(from_version), versions.index(to_version)
    low, high = sorted((start, end))
    used = chain.links if chain else ()
    found = []
    for link in links:
        first, last = versions.index(link.from_version), versions.index(link.to_version)
        lower, upper = sorted((first, last))
        is_same_direction = (first < last) == (start < end)
        is_beside = max(lower, low) >= min(upper, high)
        if link in used or not is_same_direction or is_beside:
            continue
        is_part = low <= lower and upper <= high
        step = f"{link.from_version} → {link.to_version}"
        others = "other published rules lead there with fewer gaps or in fewer steps"
        beyond = f"they are for {step}, which is no part of the way {from_version} → {to_version}"
        found.append(PassedOver(origin=link.origin, reason=others if is_part else beyond))
    return tuple(found)


_Step = tuple[str, str]


def _shortest(passed: Sequence[str], known: Mapping[_Step, Link]) -> list[_Step]:
    """Return the steps over versions in order with the fewest that are not known, then the fewest at all."""
    best: dict[str, tuple[int, int, list[_Step]]] = {passed[0]: (0, 0, [])}
    for at, end in enumerate(passed[1:], 1):
        options = []
        for back, start in enumerate(passed[:at]):
            is_known = (start, end) in known
            if is_known or back == at - 1:
                missing, length, steps = best[start]
                options.append((missing + (not is_known), length + 1, [*steps, (start, end)]))
        best[end] = min(options)
    return best[passed[-1]][2]
