"""What is closed is gone: nothing of it holds itself, or is held by what stays."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtWidgets import QApplication

from desktop_wizard.pages.verify.findings import Findings


def test_findings_of_a_run_that_never_came_leave_no_window_behind(qapp: QApplication) -> None:
    findings = Findings()
    changed = weakref.ref(findings.changed)
    assert changed() in qapp.topLevelWidgets()
    del findings
    gc.collect()
    assert changed() is None
