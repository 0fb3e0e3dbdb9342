"""Step 5, the page: what came of it, proved on every record, and the ways back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_wizard.ask import RollbackFacts
from desktop_wizard.engine.conflicts import list_conflicts
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.evidence import write_evidence
from desktop_wizard.engine.executor import Task
from desktop_wizard.engine.model import CHANGED, DELETED, Conflict, ConflictChoice, MigrationResult, WizardStep
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.ports import WrittenReport
from desktop_wizard.engine.rollback import RollbackResult, roll_back
from desktop_wizard.engine.runs import complete_run
from desktop_wizard.engine.status import WizardState
from desktop_wizard.numerals import filled, numerus
from desktop_wizard.pages.base import Button, Desk, FooterButton, Page
from desktop_wizard.pages.errand import Errand
from desktop_wizard.pages.hosted import has_way_back, way_back
from desktop_wizard.pages.reports import KINDS, report_kinds, write_report, written
from desktop_wizard.pages.verify.all_records import AllRecordsDialog
from desktop_wizard.pages.verify.findings import Findings
from desktop_wizard.pages.verify.proving import Proof, prove
from desktop_wizard.pages.verify.undoing import RecordUndo
from desktop_wizard.pages.wording import about, evidence_text


class VerifyPage(Page):
    """Looks at every record, then offers to accept the run, to take it back, or to try again.

    Signals:
        completed(MigrationResult, str): the run was accepted; a sentence on what was stamped.
        rollback_begun(): the word was typed, and a run is being taken back.
        rolled_back(RollbackResult): the run was taken back.
        failed(WizardError): the verification or a way back failed.
        real_run_wanted(): after a dry run, the same for real.
        retry_wanted(str): the records that failed in the run of that id are to be tried again.
    """

    step = WizardStep.VERIFY
    completed = Signal(object, str)
    rollback_begun = Signal()
    rolled_back = Signal(object)
    failed = Signal(object)
    real_run_wanted = Signal()
    retry_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Verify Results"), self.tr("What came of it, looked at record by record."))
        self.findings = Findings(way_back(desk.config) if desk.config.host_records else "")
        self.body.addWidget(self.findings, 1)
        self._errand = Errand(desk.executor, self)
        self._proof: Proof | None = None
        self._rolling_back = ""
        self._is_going_back = False
        self._if_stopped = ""
        self.findings.busy.cancelled.connect(self._stop)
        self.findings.download.clicked.connect(self._download_errors)
        self.findings.evidence.clicked.connect(self._save_evidence)
        self._record_undo = RecordUndo(desk, self._errand, self.findings.banner, self.footer_changed.emit)
        self.findings.changed.undo_wanted.connect(self._record_undo.ask)
        self.all_records = AllRecordsDialog(self, desk.executor, desk.ports)
        self.findings.changed.all_wanted.connect(self._show_all)

    # --- what the wizard asks of it ------------------------------------------------------------------------

    @property
    def is_rolling_back(self) -> bool:
        return self._is_going_back and self._errand.is_running

    def enter(self) -> None:
        session = self.desk.session
        if session.result is None or session.report is not None or self._rolling_back:
            return
        self._proof = None
        self.findings.begin(session.result, self._plan.selection)
        session.move(WizardState.VERIFYING)
        self._verify(session.result)

    def leave(self) -> None:
        self._errand.stop()
        self.findings.busy.stop()
        self._rolling_back, self._is_going_back = "", False

    def first_focus(self) -> QWidget | None:
        return self.findings.checks if self._proof is not None else self.findings.busy.cancel

    def footer(self) -> Sequence[FooterButton]:
        result = self.desk.session.result
        is_free = not self._errand.is_running
        can_end = is_free and self.desk.session.state is WizardState.VERIFYING
        is_dry = result is not None and result.is_dry_run
        can_go_back = is_free and (result is None or has_way_back(self.desk.config, result.backup_id))
        buttons = []
        if self.desk.config.allow_report_download:
            buttons.append(
                FooterButton(
                    Button.CustomButton1, self.tr("&Export Report…"), "", self._export, is_free and result is not None
                )
            )
        if result is None or not is_dry:
            buttons.append(
                FooterButton(
                    Button.CustomButton2,
                    self.tr("&Roll Back…"),
                    "danger",
                    self._ask_rollback,
                    can_go_back,
                )
            )
        if self._proof is not None and self._proof.left_behind and not is_dry:
            buttons.append(
                FooterButton(Button.CustomButton3, self.tr("Retry &Failed Records"), "", self._retry, can_end)
            )
        buttons.append(FooterButton(Button.CancelButton, self.tr("C&lose")))
        if is_dry:
            last = FooterButton(
                Button.FinishButton, self.tr("R&un for Real"), "primary", self.real_run_wanted.emit, can_end
            )
        else:
            last = FooterButton(Button.FinishButton, self.tr("&Complete"), "primary", self._complete, can_end)
        return (*buttons, last)

    def roll_back(self, run_id: str, facts: RollbackFacts) -> None:
        """Look what others have done to the records since, have the word typed, and take a run back."""
        url, ports = self._plan.selection.source.url, self.desk.ports
        self._if_stopped = self.tr("Nothing was rolled back.")
        self.findings.busy.start(self.tr("Looking for records that others have changed since…"))

        def confirm(conflicts: Sequence[Conflict]) -> None:
            self.findings.busy.stop()
            met = Counter() if self._is_hosted else Counter(conflict.reason for conflict in conflicts)
            self._confirm_rollback(run_id, replace(facts, changed=met[CHANGED], deleted=met[DELETED]))

        self._errand.start(lambda task: list_conflicts(run_id, url, ports), done=confirm, failed=self._cannot)
        self.footer_changed.emit()

    def _confirm_rollback(self, run_id: str, facts: RollbackFacts) -> None:
        is_free = self.desk.session.state is not WizardState.EXECUTING  # nobody has resumed the run meanwhile
        restoring = self.desk.ask.type_to_confirm_rollback(facts) if is_free else None
        if restoring is not None:
            self._begin_rollback(run_id, restoring)
            self.rollback_begun.emit()
        self.footer_changed.emit()

    @property
    def _is_hosted(self) -> bool:
        return self.desk.config.host_records is not None

    # --- looking -------------------------------------------------------------------------------------------

    @property
    def _plan(self) -> MigrationPlan:
        plan = self.desk.session.plan
        assert plan is not None
        return plan

    def _verify(self, result: MigrationResult) -> None:
        url, ports, run_id = self._plan.selection.source.url, self.desk.ports, result.run_id
        workers, host = self._plan.options.workers, self.desk.config.host_hooks
        self._if_stopped = self.tr("The verification was stopped; not every record was looked at.")
        self.findings.busy.start(self.tr("Looking at every record…"))
        self._errand.start(
            lambda task: prove(run_id, url, ports, task.progress, workers=workers, host=host),
            done=self._proved,
            failed=self._cannot,
            progress=self.findings.busy.set_progress,
        )
        self.footer_changed.emit()

    def _proved(self, proof: Proof) -> None:
        self._proof = proof
        self.desk.session.report = proof.report
        self.findings.show_proof(proof)
        failed = sum(not check.passed for check in proof.report.checks)
        self.say(
            filled(self.tr("Verified: {0:,} checks failed.", "", numerus(failed)), failed)
            if failed
            else self.tr("Verified: all checks passed."),
            assertive=bool(failed),
        )
        self.footer_changed.emit()

    def _cannot(self, error: WizardError) -> None:
        self.findings.show_error(error)
        self.failed.emit(error)
        self.footer_changed.emit()

    def _stop(self) -> None:
        self._errand.stop()
        self.findings.busy.stop()
        if self._is_going_back:
            self._is_going_back = False
            self.desk.session.move(WizardState.FAILED)
        self.findings.banner.say("warning", self._if_stopped)
        self.footer_changed.emit()

    # --- ways on -------------------------------------------------------------------------------------------

    def _complete(self) -> None:
        result, ports = self.desk.session.result, self.desk.ports
        assert result is not None
        url, run_id = self._plan.selection.source.url, result.run_id
        self._errand.start(lambda task: complete_run(run_id, url, ports), done=self._accepted, failed=self._cannot)
        self.footer_changed.emit()

    def _accepted(self, sentence: str) -> None:
        self.desk.session.move(WizardState.COMPLETED)
        self.findings.banner.say("success", sentence)
        self.completed.emit(self.desk.session.result, sentence)

    def _retry(self) -> None:
        result = self.desk.session.result
        assert result is not None
        self.retry_wanted.emit(result.run_id)

    # --- the way back --------------------------------------------------------------------------------------

    def _ask_rollback(self) -> None:
        result = self.desk.session.result
        run_id = self._rolling_back or (result.run_id if result else "")
        self.roll_back(run_id, self.rollback_facts(result))

    def rollback_facts(self, result: MigrationResult | None) -> RollbackFacts:
        """Return what the confirmation names."""
        selection = self._plan.selection
        return RollbackFacts(
            table=selection.source.table,
            records=result.counts.migrated if result else self._plan.records,
            version=selection.from_version,
            backup=(result.backup_id or "") if result else "",
            duration=about(result.duration) if result and result.duration else "",
            is_hosted=self._is_hosted,
        )

    def _begin_rollback(self, run_id: str, restoring: frozenset[str]) -> None:
        session, ports, url = self.desk.session, self.desk.ports, self._plan.selection.source.url
        self._rolling_back, self._is_going_back = run_id, True
        self._if_stopped = self.tr("The rollback was stopped; it can be taken up again.")
        session.move(WizardState.ROLLING_BACK)
        if session.result is None:
            self.findings.begin_rollback(run_id)
        self.findings.busy.start(self.tr("Rolling back…"))

        def work(task: Task) -> RollbackResult:
            choice = ConflictChoice.RESTORE if restoring else ConflictChoice.KEEP
            return roll_back(run_id, url, ports, conflicts=choice, only=restoring, progress=task.progress)

        self._errand.start(work, done=self._went_back, failed=self._stays, progress=self.findings.busy.set_progress)
        self.footer_changed.emit()

    def _went_back(self, result: RollbackResult) -> None:
        self._rolling_back, self._is_going_back = "", False
        self.findings.busy.stop()
        self.desk.session.move(WizardState.REVIEWING)
        self.rolled_back.emit(result)

    def _stays(self, error: WizardError) -> None:
        self._is_going_back = False
        self.desk.session.move(WizardState.FAILED)
        self._cannot(error)

    def _show_all(self) -> None:
        result = self.desk.session.result
        assert result is not None, "the button is there when a run is shown"
        self.all_records.show_run(result.run_id, self._plan.selection.source.url)

    # --- reports -------------------------------------------------------------------------------------------

    def _save_evidence(self) -> None:
        result, url, ports = self.desk.session.result, self._plan.selection.source.url, self.desk.ports
        assert result is not None
        run_id = result.run_id
        kinds = self.tr("Evidence (*.zip)")
        path = self.desk.ask.choose_file_to_save(self.tr("Save Evidence"), f"{run_id}-evidence.zip", kinds)
        if path is not None:
            self._errand.start(
                lambda task: write_evidence(run_id, url, path, ports),
                done=lambda seal: self.findings.banner.say("success", evidence_text(path, seal)),
                failed=self.desk.ask.show_error,
            )

    def _export(self) -> None:
        formats = self.desk.ports.reports.formats
        result = self.desk.session.result
        suggested = f"{result.run_id if result else 'report'}.{formats[0]}"
        path = self.desk.ask.choose_file_to_save(self.tr("Export Report"), suggested, report_kinds(formats))
        if path is not None:
            self._write(path)

    def _download_errors(self) -> None:
        result = self.desk.session.result
        suggested = f"{result.run_id if result else 'run'}-errors.csv"
        path = self.desk.ask.choose_file_to_save(self.tr("Download Error Log"), suggested, KINDS["csv"])
        if path is not None:
            self._write(path, "csv")

    def _write(self, path: Path, kind: str = "") -> None:
        ports, url, result = self.desk.ports, self._plan.selection.source.url, self.desk.session.result
        assert result is not None
        run_id = result.run_id

        def work(task: Task) -> WrittenReport:
            return write_report(run_id, url, path, ports, kind)

        self._errand.start(work, done=self._written, failed=self.desk.ask.show_error)

    def _written(self, report: WrittenReport) -> None:
        self.findings.banner.say("success", written(report))
        self.footer_changed.emit()
