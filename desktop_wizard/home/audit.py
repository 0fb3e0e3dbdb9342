"""The audit trail: who did what and when, and whether all of it is still there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import LineEdit, labelled, name, plain_label
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.executor import Executor, Task
from desktop_wizard.engine.ports import Ports, TrailCheck
from desktop_wizard.numerals import filled, numerus
from desktop_wizard.pages.errand import Errand
from desktop_wizard.told import told
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.message import Message
from desktop_wizard.widgets.text_table import TextTable

Entry = Mapping[str, Any]
_CHAIN_FACTS = ("run", "run_previous")


class AuditTab(QWidget):
    """Lists the entries, the newest first; they can be filtered, and the chain be verified."""

    def __init__(self, ports: Ports, executor: Executor) -> None:
        super().__init__()
        self._ports = ports
        self._reading, self._checking = Errand(executor, self), Errand(executor, self)
        self._entries: Sequence[Entry] = ()
        self._shown: Sequence[Entry] = ()
        self.message = Message()
        self.run_id, self.words = LineEdit(), LineEdit()
        self.details = QPlainTextEdit()
        self.verify = QPushButton(self.tr("&Verify Chain"))
        heads = (self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Run"), self.tr("Facts"))
        self.table = TextTable(self.tr("Audit trail"), heads, widest=4)
        self._lay_out()
        for field in (self.run_id, self.words):
            field.textChanged.connect(self._filter)
        self.table.changed.connect(self._show_details)
        self.verify.clicked.connect(self._verify)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, theme.GAP, 0, 0)
        box.setSpacing(theme.GAP)
        box.addWidget(self.message)
        self.card = Card(self.tr("Audit trail"))
        self.card.head.addWidget(self.verify)
        row = QHBoxLayout()
        for text, field, spoken in (
            (self.tr("&Run:"), self.run_id, self.tr("Show entries of this run only")),
            (self.tr("&What:"), self.words, self.tr("Show entries with these words only")),
        ):
            label = plain_label(text)
            label.setBuddy(field)
            name(field, text.replace("&", "").rstrip(":"), spoken)
            row.addWidget(label)
            row.addWidget(field, 1)
        self.card.body.addLayout(row)
        self.card.body.addWidget(self.table, 1)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setProperty("role", "mono")
        self.details.setFixedHeight(self.details.fontMetrics().height() * 8)
        labelled(self.card.body, self.tr("&Entry:"), self.details)
        box.addWidget(self.card, 1)

    def refresh(self) -> None:
        """Read the trail again."""
        ports = self._ports
        self._reading.start(lambda task: ports.audit.entries(), done=self._show, failed=self._cannot)

    def _show(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._filter()

    def _filter(self) -> None:
        words, part = self.words.text().strip(), self.run_id.text().strip()
        wanted = (entry for entry in self._entries if _is_about(entry, words))
        shown = [entry for entry in wanted if part in str(entry["facts"].get("run", ""))]
        self._shown = shown[::-1]
        self.table.show_lines([_texts(entry) for entry in self._shown])
        self.card.set_aside(
            filled(self.tr("{0:,} of {1:,} entries", "", numerus(len(self._entries))), len(shown), len(self._entries))
        )

    def _show_details(self) -> None:
        """Show all of the current entry, one fact a line."""
        line = self.table.current_line()
        entry = self._shown[line] if line is not None and line < len(self._shown) else None
        facts = {**entry, **entry["facts"]} if entry else {}
        self.details.setPlainText("\n".join(f"{name}: {value}" for name, value in facts.items() if name != "facts"))

    def _verify(self) -> None:
        ports = self._ports

        def work(task: Task) -> TrailCheck:
            return ports.audit.verify()

        self.verify.setEnabled(False)
        self._checking.start(work, done=self._verified, failed=self._cannot)

    def _verified(self, check: TrailCheck) -> None:
        self.verify.setEnabled(True)
        if check.problems:
            self.message.say("error", "\n".join([*check.problems, *check.notices]))
            return
        whole = self.tr(
            "The chain is whole: {0:,} entries. The last one's SHA-256 is {1}.", "", numerus(check.entries)
        )
        said = filled(whole, check.entries, check.head)
        self.message.say("warning" if check.notices else "success", "\n".join([said, *check.notices]))

    def _cannot(self, error: WizardError) -> None:
        self.verify.setEnabled(True)
        self.message.say("error", str(error))


def _is_about(entry: Entry, words: str) -> bool:
    """Tell whether what was done has some words in it, as it is shown or as the trail has it."""
    return any(words.casefold() in action.casefold() for action in (entry["action"], told(entry["action"])))


def _texts(entry: Entry) -> list[str]:
    facts = (f"{name} {value}" for name, value in entry["facts"].items() if name not in _CHAIN_FACTS)
    return [
        entry["time"].replace("T", " ")[:19],
        f"{entry['user']}@{entry['host']}",
        told(entry["action"]),
        str(entry["facts"].get("run", "")),
        ", ".join(facts),
    ]
