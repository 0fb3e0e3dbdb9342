"""What a blind DBA hears: Orca reads one migration aloud, from the first page to the rollback."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.screen_reader.desktop import Desktop
from tests.support.screen_reader.eyes import Eyes
from tests.support.screen_reader.orca import Orca
from tests.support.screen_reader.program import Program
from tests.support.screen_reader.walk import sample_arguments


@pytest.fixture
def orca(desktop: Desktop, eyes: Eyes) -> Iterator[Orca]:
    with Orca(desktop, eyes) as started:
        yield started


@pytest.fixture
def program(orca: Orca, desktop: Desktop, eyes: Eyes, tmp_path: Path) -> Iterator[Program]:
    with Program(desktop, eyes, sample_arguments(tmp_path), tmp_path / "data") as started:
        yield started


def test_a_migration_is_heard_from_the_first_page_to_the_rollback(orca: Orca, program: Program) -> None:
    hear_select(orca, program)
    hear_review(orca, program)
    hear_configure(orca, program)
    hear_an_error_and_put_it_right(orca, program)
    hear_the_dry_run(orca, program)
    hear_the_real_run(orca, program)
    hear_the_rollback(orca, program)


def hear_select(orca: Orca, program: Program) -> None:
    heard = orca.hear(
        "Migrate payment_event_schema — Desktop Wizard dialog…",
        "Select Versions panel.",
        "Migrate from: combo box.",
        "2.1.0. Valid under 2.1.0: 1,000 of 1,000 sampled.",
    )
    assert any("Step 1 of 5" in text for text in heard)
    program.find("label", "Breaking changes: 3")
    program.press("Tab")
    orca.hear("Migrate to: combo box.", "3.0.0.")
    program.press("Tab")
    orca.hear("Compatibility summary panel.", "Breaking changes: 3 label.")
    program.press("alt+d")
    orca.hear("Record source panel.", "Database: text.")


def hear_review(orca: Orca, program: Program) -> None:
    program.press("alt+n")
    heard = orca.hear(
        "Step 2 of 5: Review Migration Plan",
        "Counting affected records…",
        "123 of 1,000 records are affected (12.3 %).",
        "Review Migration Plan panel.",
        "Changes tree",
        "High severity collapsed.",
        "Removed 'paypal' from paymentMethod.",
        "23.",
        "Map 'paypal' to 'bank_transfer' in paymentMethod.",
    )
    assert heard.count("Step 2 of 5: Review Migration Plan") == 1
    program.press("Right")
    orca.hear("Opened, 7 details")
    program.press("Tab")
    orca.hear("Script… push button.")
    program.press("Tab")
    orca.hear("Next record push button.")
    program.press("Tab")
    orca.hear("Record before and after.", '"amount": …')
    for control in ("Show: combo box.", "Find a record like this that fails push button."):
        program.press("Tab")
        orca.hear(control)
    program.press("Tab")
    orca.hear("Risks and recommendations.", "Risk: Map 'paypal' to 'bank_transfer' in paymentMethod: afterwards…")


def hear_configure(orca: Orca, program: Program) -> None:
    program.press("alt+n")
    orca.hear(
        "Step 3 of 5: Configure Options",
        "Configure Options panel.",
        "Batch size: 1,000 records spin button.",
        "1 batch for 1,000 records, recommended: 1,000.",
    )
    program.press("Tab")
    orca.hear("Dry run (recommended) check box checked.", "Tries every record without changing one.")


def hear_an_error_and_put_it_right(orca: Orca, program: Program) -> None:
    program.press("alt+z")
    orca.hear("Batch size: 1,000 records spin button.")
    program.type("0")
    orca.hear("Error: The batch size is 0; it must be between 1 and 10,000. 0 batches for 1,000 records…")
    program.press("alt+s")
    orca.hear("Error: The batch size is 0; it must be between 1 and 10,000.")
    program.press("alt+z")
    program.type("100")
    orca.hear("10 batches for 1,000 records, recommended: 1,000")


def hear_the_dry_run(orca: Orca, program: Program) -> None:
    program.press("alt+s")
    heard = orca.hear(
        "Step 4 of 5: Execute Dry Run",
        "Migration 100 % complete. 1,000 records processed.",
        "Dry run finished: 1,000 of 1,000 records would be migrated (123 changed, 877 conformed already), 0 failed…",
        "Step 5 of 5: Verify Results",
        "Validation report.",
        "Passed: All records would comply with 3.0.0. 1,000 records would comply, 0 would fail.",
        "Verified: all checks passed.",
    )
    assert heard.count("Migration 100 % complete. 1,000 records processed.") == 1


def hear_the_real_run(orca: Orca, program: Program) -> None:
    program.press("alt+u")
    orca.hear("Step 3 of 5: Configure Options", "Batch size: 100 records spin button.")
    program.press("alt+s")
    heard = orca.hear(
        "Start Migration — Desktop Wizard dialog Migrate 1,000 records of payments? A verified backup is made…",
        "Go Back push button.",
    )
    assert sum("Migrate 1,000 records of payments?" in text for text in heard) == 1
    program.press("alt+s")
    orca.hear(
        "Step 4 of 5: Execute Migration",
        "Backup backup_…",
        "Migration 100 % complete. 1,000 records processed.",
        "Migration finished: 1,000 of 1,000 records migrated (123 changed, 877 conformed already), 0 failed…",
        "Step 5 of 5: Verify Results",
        "Passed: All migrated records comply with 3.0.0. 1,000 records validated.",
        "Verified: all checks passed.",
    )


def hear_the_rollback(orca: Orca, program: Program) -> None:
    program.press("alt+r")
    heard = orca.hear(
        "Confirm Rollback — Desktop Wizard dialog Roll back this migration? Restores 1,000 records of payments…",
        "Type ROLLBACK to confirm: text.",
    )
    assert sum("Roll back this migration?" in text for text in heard) == 1
    program.type("ROLLBACK")
    orca.hear("The rollback can be confirmed now.")
    program.press("Return")
    orca.hear(
        "Rolling back…",
        "Step 2 of 5: Review Migration Plan",
        "123 records restored. The source is byte for byte what it was before the run.",
        "Changes tree",
    )
