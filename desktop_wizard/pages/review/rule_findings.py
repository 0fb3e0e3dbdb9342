"""What is wrong with a rule, sorted by the fields of its form."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from desktop_wizard.engine.errors import Problem

_RULE = "#/rules/0"


@dataclass(frozen=True, slots=True)
class Findings:
    """What is wrong.

    Attributes:
        beside: by the member whose field it belongs to.
        absent: those of the members that are only missing.
        others: what has no field, each with its place.
    """

    beside: Mapping[str, str]
    absent: Collection[str]
    others: Sequence[str]

    @classmethod
    def of(cls, problems: Sequence[Problem], unreadable: Mapping[str, str], members: Collection[str]) -> Findings:
        """Sort problems.

        Args:
            problems: of a rules file with this one rule.
            unreadable: fields in which no value stands; whatever the draft has for them is not what is meant.
            members: those that have fields.
        """
        beside: dict[str, list[str]] = {member: [text] for member, text in unreadable.items()}
        absent, others = set[str](), list[str]()
        for problem in problems:
            member, place = _member(problem)
            if member not in members:
                others.append(at_its_place(problem))
            elif member not in unreadable:
                beside.setdefault(member, []).append(f"{place}: {problem.message}" if place else problem.message)
                if problem.missing == member:
                    absent.add(member)
        return cls({member: " ".join(texts) for member, texts in beside.items()}, absent, others)

    def without_absent(self, touched: Collection[str]) -> Findings:
        """Return what may be said before somebody wants to go on: not what they did not come to yet."""
        begun = {
            member: text for member, text in self.beside.items() if member in touched or member not in self.absent
        }
        return Findings(begun, (), self.others if touched else ())

    @property
    def lines(self) -> list[str]:
        """All of it, each with its place."""
        return [*(f"{member}: {text}" for member, text in self.beside.items()), *self.others]


def at_its_place(problem: Problem) -> str:
    """Return a problem with its place within the rule, as it is read in its text; the rule itself is `rule`."""
    place = problem.location.removeprefix(_RULE).strip("/").replace("/", " › ") or "rule"
    return f"{place}: {problem.message}"


def _member(problem: Problem) -> tuple[str, str]:
    """Return the member that a problem is about, empty for the rule itself, and the place in it."""
    first, *rest = problem.location.removeprefix(_RULE).removeprefix("/").split("/")
    return first or problem.missing, " › ".join(rest)
