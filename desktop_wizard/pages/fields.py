"""Errors beside the fields that they are about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_wizard.a11y import announce, plain_label
from desktop_wizard.told import told


class FieldErrors:
    """The fields of a page by name, each with the place for its error.

    An error shows as red border, the word "Error" and its text; it is announced, and part of the field's description.
    """

    def __init__(self) -> None:
        self._fields: dict[str, tuple[QWidget, QLabel]] = {}

    def add(self, key: str, field: QWidget) -> QLabel:
        """Take in a field; return the hidden label to be placed below it."""
        label = plain_label("", role="danger_text")
        label.setWordWrap(True)
        label.hide()
        self._fields[key] = (field, label)
        return label

    def show(self, problems: Mapping[str, str], *, take_focus: bool = False) -> None:
        """Show the problems by field, and take those away that are none any more.

        Args:
            problems: field → what is wrong with it.
            take_focus: go to the first bad field and say what is wrong; for when the user wants to go on.
        """
        first = True
        for key, (field, label) in self._fields.items():
            message = problems.get(key, "")
            text = QCoreApplication.translate("FieldErrors", "Error: {0}").format(told(message)) if message else ""
            # What else describes the field may have changed since.
            description = field.accessibleDescription().removeprefix(label.text()).strip()
            field.setAccessibleDescription(f"{text} {description}".strip())
            label.setText(text)
            label.setVisible(bool(text))
            if bool(field.property("invalid")) != bool(text):
                field.setProperty("invalid", bool(text))
                field.style().unpolish(field)
                field.style().polish(field)
            if text and first and take_focus:
                first = False
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                announce(field, text, assertive=True)

    def fields(self, keys: Iterable[str]) -> list[QWidget]:
        """Return the fields of `keys`, in the order that they were added in."""
        wanted = set(keys)
        return [field for key, (field, _) in self._fields.items() if key in wanted]

    def knows(self, key: str) -> bool:
        return key in self._fields
