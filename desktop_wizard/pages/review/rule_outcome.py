"""What one rule makes of the records that are shown, in a few lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_wizard.engine.model import JsonValue, key_text
from desktop_wizard.engine.model.shortening import shortened
from desktop_wizard.engine.plan import Preview
from desktop_wizard.engine.transform import MISSING, MissingType, PathChange, RuleStep, value_text
from desktop_wizard.numerals import Counted, filled
from desktop_wizard.told import told

translate = QCoreApplication.translate
_EXAMPLES = 2
_LONGEST_VALUE = 60


def outcome_of(previews: Sequence[Preview], number: int) -> str:
    """Return what a rule does to records: how many it changes, how many then conform, and the first examples.

    Args:
        previews: of the records, under all rules.
        number: of the rule, from 1.
    """
    worked = [(each, step) for each in previews for step in each.steps if step.number == number]
    changed = [(preview, step) for preview, step in worked if step.changes]
    failed = [(preview, step) for preview, step in worked if step.problem]
    conforming = sum(preview.conforms for preview in previews)
    words = Counted.tr("This rule changes {0:,} of the {1:,} records shown; {2:,} conform then.", "", len(previews))
    examples = [_change(preview, step.changes[0]) for preview, step in changed] + [
        _failure(preview, step) for preview, step in failed
    ]
    return "\n".join([filled(words, len(changed), len(previews), conforming), *examples[:_EXAMPLES]])


def _change(preview: Preview, change: PathChange) -> str:
    words = translate("RuleOutcome", "Record {0}, {1}: {2} becomes {3}")
    return words.format(key_text(preview.key), change.path, _value(change.before), _value(change.after))


def _failure(preview: Preview, step: RuleStep) -> str:
    return translate("RuleOutcome", "Record {0}: {1}").format(key_text(preview.key), told(step.problem))


def _value(value: JsonValue | MissingType) -> str:
    if value is MISSING:
        return translate("RuleOutcome", "nothing")
    return shortened(value_text(value), _LONGEST_VALUE)
