"""What the real program tells assistive technology on all five pages (AT-SPI, no screen reader)."""

from __future__ import annotations

import re

import pytest

from tests.support.screen_reader.desktop import Desktop
from tests.support.screen_reader.eyes import Eyes, Politeness
from tests.support.screen_reader.program import Program
from tests.support.screen_reader.walk import Walk, sample_arguments, walk_through

PAGES = ("Select Versions", "Review Migration Plan", "Configure Options", "Execute Migration", "Verify Results")
DIALOGS = ("Start Migration", "Confirm Rollback")

TAB_CYCLES = {
    "Select Versions": [
        "combo box 'Migrate from:'",
        "combo box 'Migrate to:'",
        "label 'Breaking changes: …",
        "label 'Additive changes: …",
        "label 'Affected records: …",
        "push button 'Cancel'",
        "push button 'Next'",
        "push button 'Settings…'",
        "text 'Database:'",
        "push button 'Browse for a database'",
        "push button 'Connect to a database'",
        "combo box 'Table:'",
        "combo box 'Key:'",
        "combo box 'Document column:'",
        "combo box 'Version column:'",
        "push button 'Details of the registry'",
        "text 'Registry:'",
        "push button 'Browse for a registry'",
        "push button 'Choose a registry file or two schemas'",
        "combo box 'Schema id:'",
    ],
    "Review Migration Plan": [
        "tree 'Changes'",
        "push button 'Script…'",
        "push button 'Next record'",
        "table 'Record before and after'",
        "combo box 'Show:'",
        "push button 'Find a record like this that fails'",
        "list 'Risks and recommendations'",
        "push button 'Back'",
        "push button 'Cancel'",
        "push button 'Next'",
        "push button 'Settings…'",
        "label 'Records: …",
        "check box 'Show table of affected records'",
        "push button 'Verdict'",
        "push button 'Suggestions and rules…'",
        "push button 'Rules file…'",
        "push button 'Affected records…'",
        "push button 'Copy as SQL'",
    ],
    "Configure Options": [
        "spin button 'Batch size:'",
        "check box 'Dry run (recommended)'",
        "combo box 'Kind of backup:'",
        "push button 'Rehearse now'",
        "label '1,000 of 1,000 restored byte-identical. …",
        "check box 'Retry what a second try can cure'",
        "spin button 'Most retries:'",
        "spin button 'Retry delay:'",
        "check box 'Continue on error'",
        "check box 'Advanced options'",
        "label 'A verified backup is created before the migration.…",
        "push button 'Back'",
        "push button 'Cancel'",
        "push button 'Start Migration'",
        "push button 'Settings…'",
    ],
    "Start Migration": ["push button 'Go Back'", "push button 'Start Migration'"],
    "Execute Migration": [
        "push button 'Resume'",
        "push button 'Settings…'",
        "label 'Warning: Paused. …",
        "label 'Succeeded: …",
        "check box 'Show table of throughput'",
        "combo box 'Level:'",
        "text 'Find:'",
        "check box 'Follow'",
        "push button 'View Full Log…'",
        "table 'Log'",
        "push button 'Roll Back…'",
        "push button 'Abandon'",
        "push button 'Close'",
    ],
    "Verify Results": [
        "list 'Validation report'",
        "page tab list 'Changed records (…",
        "table 'Changed records'",
        "push button 'View all records that the run changed'",
        "text 'Record key:'",
        "push button 'Take back what the run did to this record'",
        "push button 'Export Report…'",
        "push button 'Roll Back…'",
        "push button 'Close'",
        "push button 'Complete'",
        "push button 'Settings…'",
        "label 'Records: …",
        "push button 'Save the evidence of the run as one file'",
    ],
    "Confirm Rollback": ["text 'Type ROLLBACK to confirm:'", "push button 'Keep Migration'"],
}
"""What Tab visits, from where the focus is when the page opens; an ellipsis stands for figures."""


@pytest.fixture(scope="module")
def walk(desktop: Desktop, eyes: Eyes, tmp_path_factory: pytest.TempPathFactory) -> Walk:
    folder = tmp_path_factory.mktemp("walk")
    with Program(desktop, eyes, sample_arguments(folder), folder / "data") as program:
        return walk_through(program)


def test_controls_without_a_label_are_found(
    desktop: Desktop, eyes: Eyes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    flawed = ["-m", "tests.support.screen_reader.flawed_window"]
    with Program(desktop, eyes, flawed, tmp_path_factory.mktemp("flawed")) as program:
        program.wait_for_focus("text 'Database:'")
        assert program.unnamed() == ["combo box showing 'without a label'", "text showing ''"]


@pytest.mark.parametrize("where", [*PAGES, *DIALOGS])
def test_every_control_has_a_name(walk: Walk, where: str) -> None:
    seen = walk.seen[where]
    assert sum(thing.is_control for thing in seen.things) >= len(seen.tab_cycle)
    assert seen.unnamed == []


@pytest.mark.parametrize("where", [*PAGES, *DIALOGS])
def test_tab_comes_round_in_reading_order(walk: Walk, where: str) -> None:
    expected, visited = TAB_CYCLES[where], walk.seen[where].tab_cycle
    assert len(visited) == len(expected), "\n".join(visited)
    for control, wanted in zip(visited, expected, strict=True):
        beginning = wanted.removesuffix("…")
        assert control.startswith(beginning) if wanted.endswith("…") else control == wanted


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_a_panel_named_by_its_title(walk: Walk, page: str) -> None:
    assert walk.seen[page].find("panel", page).description


def test_each_step_is_announced_politely_and_before_what_it_does(walk: Walk) -> None:
    polite = [text for text in walk.said(Politeness.POLITE) if not text.startswith("Migration ")]
    assert [text for text in polite if text.startswith("Step ")] == [
        "Step 2 of 5: Review Migration Plan",
        "Step 3 of 5: Configure Options",
        "Step 4 of 5: Execute Migration",
        "Step 5 of 5: Verify Results",
        "Step 2 of 5: Review Migration Plan",
    ]
    for step, doing in (
        ("Step 2 of 5: Review Migration Plan", "Counting affected records…"),
        ("Step 5 of 5: Verify Results", "Looking at every record…"),
    ):
        assert polite.index(step) < polite.index(doing)


def test_progress_is_announced_politely_in_tens_of_percent_and_never_twice(walk: Walk) -> None:
    polite = "\n".join(walk.said(Politeness.POLITE))
    tens = [int(percent) for percent in re.findall(r"Migration (\d+) % complete", polite)]
    assert tens == sorted(set(tens))
    assert all(percent % 10 == 0 for percent in tens)
    assert tens[-1] == 100


def test_only_errors_interrupt(walk: Walk) -> None:
    assert walk.said(Politeness.ASSERTIVE) == ["Error: The batch size is 0; it must be between 1 and 10,000."]


def test_an_error_belongs_to_its_field_and_the_focus_goes_there(walk: Walk) -> None:
    seen = walk.seen["a batch size of 0"]
    assert seen.tab_cycle[0] == "spin button 'Batch size:'"
    description = seen.find("spin button", "Batch size:").description
    assert description.startswith("Error: The batch size is 0; it must be between 1 and 10,000.")


def test_a_number_is_described_by_what_it_comes_to(walk: Walk) -> None:
    field = walk.seen["Configure Options"].find("spin button", "Batch size:")
    assert (field.value, field.description) == (1000, "1 batch for 1,000 records, recommended: 1,000")


def test_the_bar_of_a_run_has_a_name_only_rises_and_ends_full(walk: Walk) -> None:
    told = [moved.value for moved in walk.bars if moved.bar == "Progress of the run"]
    assert told == sorted(told)
    assert told[-1] == 1000
    standing = walk.seen["Execute Migration"].find("progress bar", "Progress of the run").value
    assert standing is not None
    assert standing < 1000


def test_a_bar_over_reading_tells_no_more_than_a_hundred_steps(walk: Walk) -> None:
    told = {moved.value for moved in walk.bars if moved.bar == "Rolling back…"}
    assert max(told) == 100


def test_a_chart_says_in_a_sentence_what_it_shows_and_its_table_says_the_same(walk: Walk) -> None:
    chart = walk.seen["Review Migration Plan"].find("chart", "Affected records")
    affected = chart.description.partition(" ")[0]
    assert chart.description.endswith(" records are affected (12.3 %).")
    assert walk.twins["impact"][:3] == ["Affected", affected, "12.3 %"]
    throughput = walk.seen["Execute Migration"].find("chart", "Throughput").description
    # A run that is paused early enough has no point to show, in the chart or in its table.
    assert bool(walk.twins["throughput"]) == ("records a second" in throughput)
    assert all(re.fullmatch(r"[\d,.]+", text) for text in walk.twins["throughput"])


def test_what_is_shown_in_parts_is_one_text_to_a_screen_reader(walk: Walk) -> None:
    for page in ("Review Migration Plan", "Execute Migration", "Verify Results"):
        things = walk.seen[page].things
        texts = {thing.id for thing in things if thing.role in ("label", "chart", "image")}
        assert [str(thing) for thing in things if texts & set(thing.lies_in)] == []


def test_every_button_can_be_used_without_keyboard_and_mouse(walk: Walk) -> None:
    for where in (*PAGES, *DIALOGS):
        for thing in walk.seen[where].things:
            if thing.role in ("push button", "check box") and "enabled" in thing.states:
                assert {"Press", "ShowMenu"} & set(thing.actions), f"{thing} of {where}"
