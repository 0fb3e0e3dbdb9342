"""The question whether a script may run."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_wizard.ask.question import Choice, Question
from desktop_wizard.engine.script import Script, unenforced_limits

# Called by this name with its context, so that lupdate finds the texts.
translate = QCoreApplication.translate


def consent_question(parent: QWidget | None, script: Script) -> Question:
    """Return the question, with the script's text to be read and the hash that is agreed to; `yes` is its consent."""
    changes = translate("Ask", "anything in a record")
    if script.touches is not None:
        changes = ", ".join(script.touches) or translate("Ask", "nothing")
    facts = [
        translate("Ask", "A script runs as you: it may read files, use the network and start programs."),
        translate("Ask", "File: {0}").format(script.path),
        translate("Ask", "SHA-256: {0}").format(script.sha256),
        translate("Ask", "Hooks: {0}").format(", ".join(script.hooks)),
        translate("Ask", "It says that it changes: {0}").format(changes),
        unenforced_limits(),
    ]
    return Question(
        parent,
        title=translate("Ask", "Use Script"),
        instruction=translate("Ask", "Have you read {0}, and may it run?").format(script.name),
        choices=[
            Choice("no", translate("Ask", "Do &Not Use")),
            Choice("yes", translate("Ask", "&Use This Script"), "primary"),
        ],
        facts=[fact for fact in facts if fact],
        details=script.text,
        icon="warning",
    )
