"""The question which versions two loose schema files are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import semver
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QWidget

from desktop_wizard.a11y import LineEdit, labelled, plain_label
from desktop_wizard.ask.question import Choice, Question, translate

_IN_A_NAME = re.compile(r"(?<!\d)v?(\d+(?:\.\d+){0,2})(?!\d)")


class VersionsQuestion(Question):
    """Asks for the versions of an older and a newer file; nothing can be opened until they are two.

    Attributes:
        fields: where the versions are written, the older file's first.
    """

    def __init__(self, parent: QWidget | None, files: Sequence[Path]) -> None:
        super().__init__(
            parent,
            title=translate("Ask", "Two Schemas"),
            instruction=translate("Ask", "Which versions are these?"),
            choices=[
                Choice("no", translate("Ask", "&Go Back")),
                Choice("yes", translate("Ask", "&Open"), "primary"),
            ],
        )
        files = in_order(files)
        form = QFormLayout()
        self.fields: list[LineEdit] = []
        labels = (translate("Ask", "&First file, {0}:"), translate("Ask", "&Second file, {0}:"))
        for label, file, guess in zip(labels, files, ("1.0.0", "2.0.0"), strict=True):
            field = LineEdit(version_in(file) or guess)
            labelled(form, label.format(file.name.replace("&", "&&")), field)
            field.textChanged.connect(self._weigh)
            self.fields.append(field)
        self._files = tuple(files)
        self._wrong = plain_label("", role="error")
        form.addRow("", self._wrong)
        self.extra.addLayout(form)
        self.buttons["no"].setDefault(False)
        self.buttons["yes"].setDefault(True)
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._weigh()

    @property
    def versions(self) -> dict[str, Path]:
        """The files by the versions that were written for them."""
        return {field.text().strip(): file for field, file in zip(self.fields, self._files, strict=True)}

    def _weigh(self) -> None:
        numbers = [_number(field.text()) for field in self.fields]
        if None in numbers:
            wrong = translate("Ask", "Error: write versions such as 2.1.0.")
        elif numbers[0] == numbers[1]:
            wrong = translate("Ask", "Error: these have to be two different versions.")
        else:
            wrong = ""
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        self.buttons["yes"].setEnabled(not wrong)


def version_in(file: Path) -> str:
    """Return the version that a file's name says, an empty string where it says none."""
    found = _IN_A_NAME.findall(file.stem.removesuffix(".schema"))
    return found[-1] if found else ""


def in_order(files: Sequence[Path]) -> list[Path]:
    """Return two files, the one with the lower version in its name first; as they were where names say none."""
    first, second = (_number(version_in(file)) for file in files)
    is_swapped = first is not None and second is not None and second < first
    return list(reversed(files)) if is_swapped else list(files)


def _number(text: str) -> semver.Version | None:
    try:
        return semver.Version.parse(text.strip().removeprefix("v"), optional_minor_and_patch=True)
    except ValueError:
        return None
