"""What Configure says will happen, while its options are changed."""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.pages.conftest import RECORDS, Hand


def test_the_summary_says_what_will_happen_and_about_how_long_it_takes(open_wizard: Callable[..., Hand]) -> None:
    hand = open_wizard(allow_skip_backup=True)
    hand.to_configure()
    safety, lines = hand.wizard.configure.safety, hand.wizard.configure.lines
    assert "Dry run: no data will be modified, and no backup is needed." in lines.text()
    safety.dry_run.setChecked(False)
    assert "A verified backup is created before the migration." in lines.text()
    hand.wait(lambda: "for the backup" in lines.text())
    said = rf"Estimated time: a few seconds, and \d+\.\d s for the backup for {RECORDS} records\."
    assert re.search(said, lines.text())
    safety.backup.setChecked(False)
    assert "No backup is created; undo images are kept." in lines.text()
    assert "for the backup" not in lines.text()
    assert "Disabling the backup is risky." in safety.warning.text()
