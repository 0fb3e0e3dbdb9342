"""The part of the editor in which a record is held against the schema as it is now."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from desktop_wizard.a11y import labelled, plain_label
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema.locating import Mark
from desktop_wizard.numerals import filled
from desktop_wizard.told import told
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.code_edit import CodeEdit


class SamplePane(Card):
    """A record, and what the schema says to it.

    Signals:
        changed(): another record is to be looked at.
        example_wanted(): one is to be made up.
    """

    changed = Signal()
    example_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Sample record"))
        self.example = QPushButton(self.tr("Make E&xample"))
        self.example.setProperty("role", "compact")
        self.example.setAccessibleDescription(self.tr("Make up a record that conforms to the schema"))
        self.code = CodeEdit(self.tr("Sample record"))
        self.said = plain_label("", role="value")
        self.said.setWordWrap(True)
        self.head.addWidget(self.example)
        labelled(self.body, self.tr("Reco&rd, looked at as you type:"), self.code)
        self.body.setStretchFactor(self.code, 1)
        self.body.addWidget(self.said)
        self.code.textChanged.connect(self.changed)
        self.example.clicked.connect(self.example_wanted)
        self.show_nothing()

    def text(self) -> str:
        """Return the record; empty where none was given."""
        return self.code.text() if self.code.text().strip() else ""

    def show_example(self, record: JsonValue) -> None:
        """Take a record that was made up, or say that none could be."""
        if record is None:
            self.said.setText(self.tr("No example could be made up. Paste a record."))
        else:
            self.code.setPlainText(json.dumps(record, ensure_ascii=False, indent=2))

    def show_nothing(self) -> None:
        """Say what a record is good for, where there is none, or no schema to hold it against."""
        self.code.show_marks(())
        if self.text():
            self.said.setText(self.tr("The record is looked at when the schema can be read."))
        else:
            self.said.setText(self.tr("Paste a record to see whether it conforms."))

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show what is wrong with the record, each with its place."""
        self.code.show_marks(marks)
        if marks:
            lines = (
                self.tr("line {0}: {1}").format(self.code.line_of(mark), told(mark.message)) for mark in marks[:3]
            )
            more = filled(self.tr("… and {0:,} more"), len(marks) - 3) if len(marks) > 3 else ""
            head = self.tr("✗ Does not conform.")
            self.said.setText("\n".join(filter(None, [head, *lines, more])))
        else:
            self.said.setText(self.tr("✓ Conforms to the schema."))
