"""Opens the dialogs of a migration without rules: `python -m tests.support.dialog_screenshots FOLDER [THEME …]`.

So that records fail: Verify with failures is kept as well.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QDialog

from desktop_wizard import theme
from desktop_wizard.ask.versions import VersionsQuestion
from desktop_wizard.engine.status import WizardState
from desktop_wizard.pages.base import Button
from desktop_wizard.pages.review.rule_editor import RuleEditor
from tests.support.screenshots import Walk, begin, wait_for


class DialogWalk(Walk):
    """A walk through the dialogs of the pages; each is a picture."""

    def keep_dialog(self, dialog: QDialog, name: str) -> None:
        wait_for(dialog.isVisible)
        self.keep_window(dialog, name)
        dialog.reject()

    def go(self) -> None:
        """Through all five pages, into what each of them opens."""
        wizard, review = self.wizard, self.wizard.review
        wait_for(lambda: wizard.select.summary.isVisible())
        wizard.select.schema_card.details.click()
        self.keep_dialog(wizard.select.schema_card._dialog, "dialog-registry")
        self.press(Button.NextButton)
        wait_for(lambda: wizard.state is WizardState.REVIEWING and not review.busy.isVisible())
        self.keep("2-review-no-rules")
        review.verdict.open()
        self.keep_dialog(review.verdict.dialog, "dialog-verdict")
        review.keys_button.click()
        wait_for(lambda: review.keys.list.count() > 0)
        self.keep_dialog(review.keys, "dialog-affected-records")
        self._edit_rules()
        self.press(Button.NextButton)
        wizard.configure.safety.dry_run.setChecked(False)
        self.press(Button.CommitButton)
        wait_for(lambda: wizard.session.report is not None)
        self.keep("5-verify-failures")
        wizard.execute.dashboard.view_full_log.click()
        self.keep_dialog(wizard.execute.dashboard.full_log, "dialog-full-log")
        wizard.close()

    def _edit_rules(self) -> None:
        review = self.wizard.review
        review.rule_desk.button.click()
        dialog = review.rule_desk.dialog
        wait_for(lambda: bool(dialog.outcome.text()))
        self.keep_window(dialog, "dialog-suggestions")
        draft = self.wizard.session.review
        assert draft is not None
        editor = RuleEditor(dialog, None, draft.old_schema.value, draft.new_schema.value)
        editor.show()
        self.keep_dialog(editor, "dialog-rule")
        dialog.reject()
        files = [Path("payments-1.2.json"), Path("payments-2.0.json")]
        question = VersionsQuestion(self.wizard, files)
        question.show()
        self.keep_dialog(question, "dialog-versions")


def main(folder: Path, looks: list[str]) -> None:
    begin()
    folder.mkdir(parents=True, exist_ok=True)
    for look in looks or theme.THEME_NAMES:
        DialogWalk(look, folder, has_rules=False).go()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
