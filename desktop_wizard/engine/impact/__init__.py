"""Which records a new version really affects: estimated at once, then counted over every record.

Reviewing is loaded when it is asked for: a worker loads the hands alone.
"""

from typing import TYPE_CHECKING

from desktop_wizard.engine.impact.counting import SCAN_SIZE, ImpactHand, count_impact, estimate_impact, key_ranges
from desktop_wizard.engine.impact.keys import PAGE_SIZE, KeyPage, RecordClass, affected_keys
from desktop_wizard.engine.impact.trial import Trial, TrialHand, try_rules
from desktop_wizard.engine.lazily import names_of

if TYPE_CHECKING:
    from desktop_wizard.engine.impact.recognising import Match, recognise
    from desktop_wizard.engine.impact.reviewing import (
        compare_versions,
        make_review,
        published_way,
        selection_rules,
        suggestions_for,
    )

__all__ = [
    "PAGE_SIZE",
    "SCAN_SIZE",
    "ImpactHand",
    "KeyPage",
    "Match",
    "RecordClass",
    "Trial",
    "TrialHand",
    "affected_keys",
    "compare_versions",
    "count_impact",
    "estimate_impact",
    "key_ranges",
    "make_review",
    "published_way",
    "recognise",
    "selection_rules",
    "suggestions_for",
    "try_rules",
]

__getattr__ = names_of(
    __name__,
    {
        **dict.fromkeys(("Match", "recognise"), "recognising"),
        **dict.fromkeys(
            ("compare_versions", "make_review", "published_way", "selection_rules", "suggestions_for"), "reviewing"
        ),
    },
)
