"""JSON Schemas as values: read, compared, and used to validate and explain records. Pure: nothing is fetched.

Comparing is loaded when it is asked for: the workers that validate and explain records never do it.
"""

from typing import TYPE_CHECKING

from desktop_wizard.engine.lazily import names_of
from desktop_wizard.engine.schema.attribution import UNAFFECTED, Attribution, Explanation
from desktop_wizard.engine.schema.document import Schema, parse_schema
from desktop_wizard.engine.schema.kinds import weigh
from desktop_wizard.engine.schema.path import record_values
from desktop_wizard.engine.schema.validator import Validator, Violation, matches

if TYPE_CHECKING:
    from desktop_wizard.engine.schema.comparison import Comparison
    from desktop_wizard.engine.schema.confirmation import confirm_moves
    from desktop_wizard.engine.schema.course import compare, comparisons

__all__ = [
    "UNAFFECTED",
    "Attribution",
    "Comparison",
    "Explanation",
    "Schema",
    "Validator",
    "Violation",
    "compare",
    "comparisons",
    "confirm_moves",
    "matches",
    "parse_schema",
    "record_values",
    "weigh",
]

__getattr__ = names_of(
    __name__,
    {
        "Comparison": "comparison",
        "compare": "course",
        "comparisons": "course",
        "confirm_moves": "confirmation",
    },
)
