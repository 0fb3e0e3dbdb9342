"""How often the first suggestion makes 95 % or more of the affected records conform.

    python -m tests.bench.suggestions            every sample at a tenth of its size, and the constructed migrations
    python -m tests.bench.suggestions --whole    every sample at its own size (minutes)

The last line is one JSON object with the figures.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable

from desktop_wizard.engine.samples import SAMPLES
from tests.support.suggestion_cases import HELD_OUT, TUNED, Quality, each_quality
from tests.support.suggestion_samples import sample_quality


def main(arguments: list[str]) -> None:
    share = 1 if "--whole" in arguments else 10
    samples = (sample_quality(sample, sample.records // share) for sample in SAMPLES.values())
    figures = {
        "samples": _told("The shipped samples", samples),
        "tuned": _told("Constructed, with the suggestions in mind", each_quality(TUNED)),
        "held_out": _told("Constructed afterwards", each_quality(HELD_OUT)),
    }
    _say(json.dumps(figures))


def _told(title: str, qualities: Iterable[Quality]) -> dict[str, int]:
    _say(f"{title}:")
    found = []
    for quality in qualities:
        found.append(quality)
        share = quality.conforming / quality.affected if quality.affected else 1.0
        changes = f"{quality.answered} of {quality.changes} changes"
        _say(f"  {quality.name:58} {changes:18} {quality.conforming:7,} of {quality.affected:7,}  {share:7.1%}")
    good = sum(quality.is_good for quality in found)
    changes, answered = sum(each.changes for each in found), sum(each.answered for each in found)
    _say(f"  good: {good} of {len(found)} migrations, {answered} of {changes} changes")
    return {"migrations": len(found), "good": good, "changes": changes, "answered": answered}


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
