"""The PDF report: what the HTML report says, set for paper, with a cover, an outline and numbered pages."""

from __future__ import annotations

from desktop_wizard.engine.report.model import Report
from desktop_wizard.engine.report.outcome_bar import WIDTH, bar_of
from desktop_wizard.engine.report.paper import BAD, GOOD, MUTED, Colour, Column, Paper
from desktop_wizard.engine.report.wording import SEVERITIES, moment, number


def to_pdf(report: Report) -> bytes:
    """Return a report as a PDF. Whatever comes from data is text in it, and letters no font has are escapes."""
    paper = Paper(report.title, f"{report.title} · {report.run_id}")
    paper.set_creation_date(report.generated_at)
    _cover(paper, report)
    for section in (_prediction, _checks, _changes, _rules, _failures, _samples, _rollback, _details):
        section(paper, report)
    return bytes(paper.output())


def _cover(paper: Paper, report: Report) -> None:
    paper.add_page()
    paper.set_y(60)
    paper.paragraph("Dry run report" if report.is_dry_run else "Migration report", colour=MUTED)
    paper.title_block(report.title)
    state = "Good: " if report.is_good else "Needs attention: "
    paper.paragraph(state + report.verdict, colour=GOOD if report.is_good else BAD, bold=True)
    paper.ln(6)
    counts = report.counts
    paper.bar([(part.width / WIDTH, _colour(part.shade)) for part in bar_of(counts)])
    paper.paragraph(" · ".join(f"{part.name}: {number(part.count)}" for part in bar_of(counts)), colour=MUTED)
    paper.facts(
        [
            ("Run", report.run_id),
            ("Database", report.database),
            ("Records", number(report.total)),
            ("Affected before the run", number(report.affected)),
            ("Migrated", number(counts.migrated)),
            ("Started", moment(report.started_at)),
            ("Finished", moment(report.finished_at)),
            ("Seconds", number(report.seconds)),
            ("Report made", moment(report.generated_at)),
        ]
    )
    paper.add_page()


def _prediction(paper: Paper, report: Report) -> None:
    check = report.prediction
    if check is None:
        return
    paper.heading("Predicted and found")
    word = "As predicted: " if check.is_kept else "Alarm: "
    paper.paragraph(word + check.sentence, colour=GOOD if check.is_kept else BAD, bold=True)
    columns = [
        Column(heading="Count", share=4),
        Column(heading="Predicted", share=1.4, is_number=True),
        Column(heading="Found", share=1.4, is_number=True),
        Column(heading="Result", share=1.4),
    ]
    rows = [
        (count.name, number(count.predicted), number(count.actual), "✓ equal" if count.is_kept else "✗ differs")
        for count in report.predicted
    ]
    paper.tabulate(columns, rows)


def _checks(paper: Paper, report: Report) -> None:
    paper.heading("Validation")
    if not report.checks:
        paper.paragraph("The run was not verified yet.")
        return
    paper.paragraph("Over every record, after the run", colour=MUTED)
    columns = [
        Column(heading="Check", share=3),
        Column(heading="Result", share=1.2),
        Column(heading="Evidence", share=5),
    ]
    paper.tabulate(
        columns, [(each.name, "✓ passed" if each.passed else "✗ failed", each.detail) for each in report.checks]
    )


def _changes(paper: Paper, report: Report) -> None:
    fit = paper.fitting
    paper.heading("Changes between the versions")
    if not report.changes:
        paper.paragraph("The two versions do not differ.")
        return
    note = "" if report.impact.is_exact else "; counts are estimated from a sample"
    paper.paragraph(f"What breaks records comes first{note}", colour=MUTED)
    columns = [
        Column(heading="Change", share=3.4),
        Column(heading="Severity", share=1.7),
        Column(heading="Place", share=3, is_mono=True),
        Column(heading="Affected records", share=1.4, is_number=True),
        Column(heading="For example", share=1.6, is_mono=True),
    ]
    rows = [
        (
            fit(change.description),
            SEVERITIES[change.severity] + (", breaking" if change.is_breaking else ""),
            fit(change.path),
            number(change.affected),
            fit(", ".join(change.keys)),
        )
        for change in report.changes
    ]
    paper.tabulate(columns, rows)
    for count, meaning in (
        (report.impact.already_invalid, "were invalid under the old version already; no change is blamed for that"),
        (report.impact.unreadable, "hold a document that is no JSON object"),
        (report.impact.unattributed, "became invalid for reasons that no single change explains"),
    ):
        if count:
            paper.paragraph(f"Records that {meaning}: {number(count)}.")


def _rules(paper: Paper, report: Report) -> None:
    paper.heading("Rules applied")
    for at, rule in enumerate(report.rules, 1):
        paper.paragraph(f"{at}. {rule}")
    if not report.rules:
        paper.paragraph("No rules: documents stay as they are.")
    if report.risks:
        paper.paragraph("Risks that were known before", bold=True)
    for risk in report.risks:
        paper.paragraph(f"• {risk}")


def _failures(paper: Paper, report: Report) -> None:
    fit = paper.fitting
    paper.heading("Records left behind")
    if not report.causes:
        paper.paragraph("None.")
        return
    rarer = (
        f"; rarer causes that only the CSV report has: {number(report.other_causes)}" if report.other_causes else ""
    )
    paper.paragraph(f"{report.causes_told} The most frequent first{rarer}.", colour=MUTED)
    columns = [
        Column(heading="Cause", share=2.4),
        Column(heading="Records", share=1.1, is_number=True),
        Column(heading="Example", share=4),
        Column(heading="What to do", share=3),
    ]
    rows = [
        (
            fit(f"{cause.name}: {cause.shape}" if cause.shape else cause.name),
            number(cause.count),
            f"{fit(cause.example_key)}, {fit(cause.example_path)}: {fit(cause.example_message)}",
            cause.recommendation,
        )
        for cause in report.causes
    ]
    paper.tabulate(columns, rows)
    told = f"The first {number(len(report.failures))}; the CSV report has {number(report.other_failures)} more"
    paper.paragraph(told if report.other_failures else "All of them", colour=MUTED)
    columns = [
        Column(heading="Record", share=2, is_mono=True),
        Column(heading="Outcome", share=1.1),
        Column(heading="Place", share=2, is_mono=True),
        Column(heading="Message", share=4.4),
        Column(heading="Attempts", share=1.1, is_number=True),
    ]
    failures = [
        (
            fit(each.key),
            "skipped" if each.is_skipped else "failed",
            fit(each.path),
            fit(each.message),
            number(each.attempts),
        )
        for each in report.failures
    ]
    paper.tabulate(columns, failures)


def _samples(paper: Paper, report: Report) -> None:
    if not report.samples:
        return
    fit = paper.fitting
    paper.heading("Some records, before and after")
    shown, changed = number(len(report.samples)), number(report.counts.changed)
    paper.paragraph(f"{shown} of {changed} changed records", colour=MUTED)
    columns = [
        Column(heading="Record", share=1.6, is_mono=True),
        Column(heading="Place", share=2, is_mono=True),
        Column(heading="Before", share=3, is_mono=True),
        Column(heading="After", share=3, is_mono=True),
    ]
    rows = []
    for sample in report.samples:
        for at, difference in enumerate(sample.differences):
            key = fit(sample.key) if at == 0 else ""
            before, after = fit(difference.before), fit(difference.after)
            rows.append((key, fit(difference.path), before or "nothing", after or "removed"))
        if sample.other_differences:
            rows.append(("", f"and {number(sample.other_differences)} more places", "", ""))
    paper.tabulate(columns, rows)


def _rollback(paper: Paper, report: Report) -> None:
    paper.heading("How to roll back")
    for sentence in report.rollback:
        paper.paragraph(sentence)
    if report.rollback_command:
        paper.paragraph(report.rollback_command, mono=True)
    paper.paragraph(f"Backup: {report.backup_id or 'none'}")


def _details(paper: Paper, report: Report) -> None:
    for heading, facts in (
        ("Record source", report.source),
        ("Options", report.options),
        ("Fingerprints (SHA-256)", report.fingerprints),
    ):
        paper.heading(heading)
        paper.facts([(fact.name, fact.value) for fact in facts])


def _colour(shade: str) -> Colour:
    red, green, blue = bytes.fromhex(shade.removeprefix("#"))
    return red, green, blue
