"""Arrays with too many, too few, or equal elements."""

from __future__ import annotations

from desktop_wizard.engine.transform.filling import filling
from desktop_wizard.engine.transform.kinds import DedupeItems, Jsonata
from desktop_wizard.engine.transform.paths import ALL
from desktop_wizard.engine.transform.suggestions.case import GUESSED, INVENTED, LOSSY, Case, Idea, Ideas
from desktop_wizard.engine.transform.supply import Constant
from desktop_wizard.engine.transform.values import identity, json_text


def dedupe(case: Case) -> Ideas:
    """Leave the first of equal elements."""
    if not case.steps:
        return
    lists = [value for value in case.seen() if isinstance(value, list)]
    twice = sum(len({identity(item) for item in each}) < len(each) for each in lists)
    reason = f"{twice:,} of {len(lists):,} arrays looked at have an element twice."
    yield Idea((DedupeItems(path=case.path),), reason)


def cut(case: Case) -> Ideas:
    """Leave the first elements, as many as are allowed; equal ones go first."""
    most = case.stated("maxItems")
    if not isinstance(most, int):
        prefix = case.stated("prefixItems")
        most = len(prefix) if isinstance(prefix, list) else None
    if not case.steps or most is None:
        return
    lists = [value for value in case.seen() if isinstance(value, list)]
    long = sum(len(each) > most for each in lists)
    reason = f"{long:,} of {len(lists):,} arrays looked at have more than {most:,} elements."
    if any(len({identity(item) for item in each}) <= most < len(each) for each in lists):
        yield Idea((DedupeItems(path=case.path),), f"{reason[:-1]}, some because equal ones are in them.")
    expression = f"[$filter($, function($v, $i) {{$i < {most}}})]"
    yield Idea((Jsonata(path=case.path, expression=expression),), f"{reason[:-1]}; the first ones stay.", LOSSY)


def fill_up(case: Case) -> Ideas:
    """Add elements until there are enough, each as its place in the array wants it."""
    least = case.stated("minItems")
    if not case.steps or not isinstance(least, int) or not 0 < least <= 100:
        return
    fills = [filling(case.new_parts(place)) or filling(case.new_parts(ALL)) for place in range(least)]
    constants = [fill.value.value for fill in fills if fill is not None and isinstance(fill.value, Constant)]
    if len(constants) < least:
        return
    all_ = ", ".join(json_text(value) for value in constants)
    expression = f"[$, $filter([{all_}], function($v, $i) {{$i >= $count($$)}})]"
    reason = f"At least {least:,} elements have to be there; the simplest ones that fit are added."
    yield Idea((Jsonata(path=case.path, expression=expression),), reason, INVENTED + GUESSED)
