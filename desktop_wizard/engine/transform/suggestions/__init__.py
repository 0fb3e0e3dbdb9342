"""Rules that a person may take over: what answers each change, tried on the records that it affects."""

from desktop_wizard.engine.transform.suggestions.ranking import (
    Specimens,
    Suggestion,
    Suggestions,
    suggest,
)
from desktop_wizard.engine.transform.suggestions.taking import together, with_taken
from desktop_wizard.engine.transform.suggestions.trial import Outcome, Trials

__all__ = ["Outcome", "Specimens", "Suggestion", "Suggestions", "Trials", "suggest", "together", "with_taken"]
