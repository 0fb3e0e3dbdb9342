"""`make bench`: this program beside what a DBA would do instead, interleaved in one run, as ratios.

    make bench                              100,000 payments, 3 rounds
    make bench N=1000000 ROUNDS=5
    make bench SETS=sparse,scans            a part of full, mid, sparse (rule sets), scans and safety

Each contender gets a fresh copy of the same database. The last line is one JSON object with the ratios.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from tests.bench import contenders, others
from tests.bench.ground import Template
from tests.bench.machine import gain_of_two
from tests.bench.race import Contender, race, ratios, say, tell
from tests.bench.rule_sets import RULE_SETS, RuleSet
from tests.bench.safety_cost import COSTS, WITHOUT

N = int(os.environ.get("N", "100000"))
ROUNDS = int(os.environ.get("ROUNDS", "3"))
SETS = os.environ.get("SETS", "full,mid,sparse,scans,safety").split(",")

HAND = "hand-written UPDATE"
ALONE = "jsonschema + json"

SCANS: dict[str, Contender] = {
    ALONE: others.jsonschema_scan,
    "impact, 1 worker": partial(contenders.impact, workers=1),
    "impact, 2 workers": partial(contenders.impact, workers=2),
    "verification, 1 worker": partial(contenders.verify, workers=1),
    "verification, 2 workers": partial(contenders.verify, workers=2),
}


def writers(rule_set: RuleSet) -> dict[str, Contender]:
    """Return who writes; the slow ones race over one rule set only."""
    every: dict[str, Contender] = {
        HAND: others.hand_sql,
        "hand-written UPDATE + journal": others.hand_sql_with_journal,
        "run, 1 worker": partial(contenders.run, workers=1),
        "run, 2 workers": partial(contenders.run, workers=2),
        "run after its dry run, 1 worker": partial(contenders.run_after_dry_run, workers=1),
        "run after its dry run, 2 workers": partial(contenders.run_after_dry_run, workers=2),
        "sqlite-utils convert": partial(others.sqlite_utils_convert, validates=False),
    }
    if rule_set.name == "full":
        every |= {
            "dry run, 1 worker": partial(contenders.run, workers=1, is_dry_run=True),
            "dry run, 2 workers": partial(contenders.run, workers=2, is_dry_run=True),
            "rollback": contenders.take_back,
            "sqlite-utils convert + jsonschema": partial(others.sqlite_utils_convert, validates=True),
            "naive script": others.naive,
        }
    return every


def _race_of(chosen: str) -> tuple[str, RuleSet, Mapping[str, Contender], str]:
    """Return the title of a race, what it is about, who takes part, and to whom they are compared."""
    if chosen == "scans":
        return "read only", RULE_SETS["mid"], SCANS, ALONE
    if chosen == "safety":
        title = "what safety costs, workers in the same process unless told otherwise"
        return title, RULE_SETS["mid"], COSTS, WITHOUT
    rule_set = RULE_SETS[chosen]
    return f"{chosen}: the rules change {rule_set.share}", rule_set, writers(rule_set), HAND


def told_gain() -> float:
    """Tell what a second worker could bring at this hour, and return it."""
    gain = round(gain_of_two(), 2)
    say(f"two processes at once do {gain:.2f} times the work of one")
    return gain


def main() -> None:
    say(f"{N:,} payments, {ROUNDS} interleaved rounds, medians")
    gains = [told_gain()]
    found: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory(prefix="desktop-wizard-bench-") as name:
        folder = Path(name)
        for chosen in SETS:
            title, rule_set, racers, base = _race_of(chosen)
            template = Template.make(rule_set, folder / chosen, N)
            times = race(template, folder, racers, ROUNDS)
            tell(title, times, base, N)
            found[chosen] = ratios(times, base)
            gains.append(told_gain())
    say(json.dumps({"records": N, "rounds": ROUNDS, "gain of two processes": gains, "ratios": found}))


if __name__ == "__main__":
    main()
