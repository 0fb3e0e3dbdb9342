"""The question whether diagnostics are to be saved, which says what they hold."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_wizard.ask.question import Choice, Question

# Called by this name with its context, so that lupdate finds the texts.
translate = QCoreApplication.translate


def diagnostics_question(parent: QWidget | None) -> Question:
    """Return the question; `yes` goes on to where the file is to be."""
    facts = [
        translate("Ask", "One zip file holds: versions of the program and the system, and what is set."),
        translate(
            "Ask", "Of the plan and the last run: versions, options, counts, times, kinds of changes and rules."
        ),
        translate("Ask", "The detailed log: what the program did and when."),
        translate("Ask", "Names of tables, columns and fields are in it. Records, their keys and passwords are not."),
        translate("Ask", "Nothing is sent anywhere."),
    ]
    return Question(
        parent,
        title=translate("Ask", "Save Diagnostics"),
        instruction=translate("Ask", "Save what helps to find a fault?"),
        choices=[
            Choice("no", translate("Ask", "&Cancel")),
            Choice("yes", translate("Ask", "&Save…"), "primary"),
        ],
        facts=facts,
        icon="info",
    )
