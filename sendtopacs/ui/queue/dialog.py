"""The outbox (F4): jobs above, the files of the chosen one beneath, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QMenu, QSplitter, QVBoxLayout, QWidget

from sendtopacs.export import Exported
from sendtopacs.model.confirmation import Confirmation
from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import DONE, State
from sendtopacs.outbox import InstanceRecord, JobFilter, JobSummary
from sendtopacs.outbox.steps import Closed, StepRecord
from sendtopacs.support.report import Reported
from sendtopacs.ui import questions
from sendtopacs.ui.editors import ChoiceEditor
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.ports import Backend
from sendtopacs.ui.queue.columns import INSTANCE_COLUMNS, JOB_COLUMNS, cause
from sendtopacs.ui.queue.give_up import GiveUpDialog
from sendtopacs.ui.queue.table_view import PagedView
from sendtopacs.ui.row_report import of_outbox
from sendtopacs.ui.widgets import button, named, resize_to_fit

_AFTER_NEWS_MS = 500
_LOOK_MS = 3000  # another process may work on the outbox

Wanted = dict[str, frozenset[int] | None]
"""Jobs, each whole (None) or some instances of it."""


class OutboxDialog(QDialog):
    """Stands beside the window and holds up nothing; `folder_wanted` asks where files are to be saved."""

    folder_wanted = Signal()
    wrong_patient_found = Signal(object)  # JobRecord

    def __init__(self, backend: Backend, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._backend, self._runner = backend, runner
        self._shown = ""  # the job whose files are shown
        self.setObjectName("outbox_dialog")
        self.setWindowTitle(self.tr("Outbox"))
        self._build()
        self._lay_out()
        self._connect()
        self._on_which()
        resize_to_fit(self, QSize(1120, 680))

    # -- layout --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        choices = [(JobFilter.OPEN.value, self.tr("Not done")), (JobFilter.ALL.value, self.tr("All"))]
        self.which = named(ChoiceEditor(choices, parent=self), "outbox_which")
        self.which.setAccessibleName(self.tr("Which jobs are shown"))
        self.jobs = PagedView("outbox_jobs", JOB_COLUMNS, lambda job: job.job_id, self._runner, self)
        self.jobs.setAccessibleName(self.tr("Jobs"))
        self.files = PagedView(
            "outbox_files", INSTANCE_COLUMNS, lambda record: record.instance_id, self._runner, self
        )
        self.files.setAccessibleName(self.tr("Files of the chosen job"))
        self._notice = ReportLine("outbox", self)
        self._retry = button("outbox_retry", self.tr("&Send again now"), self)
        self._hold = button("outbox_hold", self.tr("&Pause"), self)
        self._elsewhere = button("outbox_elsewhere", self.tr("Send &to another…"), self)
        self._elsewhere.setMenu(QMenu(self._elsewhere))
        self._cancel = button("outbox_cancel", self.tr("&Give up…"), self)
        self._save = button("outbox_save", self.tr("Save as &files…"), self)
        self._wrong = button("outbox_wrong_patient", self.tr("&Wrong patient…"), self)
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_NEWS_MS)
        self._looking = QTimer(self, interval=_LOOK_MS)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        label = QLabel(self.tr("S&how"), self)
        label.setBuddy(self.which)
        top.addWidget(label)
        top.addWidget(self.which)
        top.addStretch(1)
        tables = QSplitter(Qt.Orientation.Vertical, self, childrenCollapsible=False)
        tables.addWidget(self.jobs)
        tables.addWidget(self.files)
        tables.setStretchFactor(0, 3)
        tables.setStretchFactor(1, 2)
        bottom = QHBoxLayout()
        for widget in (self._retry, self._elsewhere, self._hold, self._cancel):
            bottom.addWidget(widget)
        bottom.addStretch(1)
        bottom.addWidget(self._wrong)
        bottom.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(tables, 1)
        layout.addWidget(self._notice)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self.which.edited.connect(self._on_which)
        self.jobs.chosen.connect(self._on_job)
        self.jobs.table.changed.connect(self._on_jobs)
        self.files.chosen.connect(self._offer)
        self.files.table.changed.connect(self._offer)
        for view in (self.jobs, self.files):
            view.table.failed.connect(self._notice.show_problem)
        self._retry.clicked.connect(partial(self._do, self._backend.engine.retry))
        self._hold.clicked.connect(partial(self._do, self._backend.engine.hold))
        self._cancel.clicked.connect(self._ask_cancel)
        self._save.clicked.connect(self.folder_wanted)
        self._wrong.clicked.connect(self._report_wrong_patient)
        self._runner.events.connect(self._on_events)
        self._timer.timeout.connect(self.refresh)
        self._looking.timeout.connect(self.refresh)

    def offer(self, destinations: Sequence[tuple[RemoteAE, Confirmation]]) -> None:
        """Offer these to send to."""
        menu = self._elsewhere.menu()
        menu.clear()
        for destination, confirmation in destinations:
            action = menu.addAction(destination.label.replace("&", "&&"))
            action.triggered.connect(partial(self._send_to, destination, confirmation))
        self._offer()

    # -- what is shown -------------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Read anew what is shown."""
        self.jobs.table.refresh()
        self.files.table.refresh()

    @Slot()
    def _on_which(self) -> None:
        which = JobFilter(self.which.value())
        overview = self._backend.outbox.overview
        self.jobs.show_rows(lambda offset, limit: overview.jobs(which, offset, limit))

    @Slot()
    def _on_jobs(self) -> None:
        self.jobs.select_first()
        self._offer()

    @Slot()
    def _on_job(self) -> None:
        """Show the files of the one chosen job."""
        jobs = self.jobs.selected()
        job_id = jobs[0].job_id if len(jobs) == 1 else ""
        if job_id == self._shown:
            return
        self._shown = job_id
        if not job_id:
            self.files.show_rows(None)
            return
        overview = self._backend.outbox.overview
        self.files.show_rows(lambda offset, limit: overview.instances(job_id, offset, limit))

    @Slot(object)
    def _on_events(self, _events: object) -> None:
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _wanted(self) -> Wanted:
        """Return what is to be worked on: the chosen files, else the chosen jobs."""
        jobs, files = self.jobs.selected(), self.files.selected()
        if len(jobs) == 1 and files:
            return {jobs[0].job_id: frozenset(record.instance_id for record in files)}
        return {job.job_id: None for job in jobs}

    def _states(self) -> set[State]:
        files: list[InstanceRecord] = self.files.selected()
        jobs: list[JobSummary] = self.jobs.selected()
        if len(jobs) == 1 and files:
            return {record.state for record in files}
        return {state for job in jobs for state in job.states}

    def _steps(self) -> list[StepRecord]:
        """Return the procedure steps of the jobs that are chosen as a whole."""
        jobs: list[JobSummary] = self.jobs.selected()
        whole = len(jobs) != 1 or not self.files.selected()
        return [job.step for job in jobs if job.step] if whole else []

    @Slot()
    def _offer(self) -> None:
        """Offer what can be done with what is chosen, and say its cause in full."""
        states = self._states()
        open_states = states - DONE - {State.CANCELLED}
        untold = [s for s in self._steps() if not s.ended and s.closed is not Closed.GIVEN_UP]
        again = bool(states & {State.FAILED, State.WAITING, State.CANCELLED})
        self._retry.setEnabled(again or any(step.problem for step in untold))
        self._elsewhere.setEnabled(bool(states) and not self._elsewhere.menu().isEmpty())
        self._hold.setEnabled(bool(open_states - {State.FAILED}))
        self._cancel.setEnabled(bool(open_states) or any(step.closed for step in untold))
        self._save.setEnabled(bool(states))
        jobs = self.jobs.selected()
        self._wrong.setEnabled(len(jobs) == 1 and bool(set(jobs[0].states) & DONE))
        chosen = [(row, row.problem) for row in self.files.selected()]
        chosen = chosen or [(row, cause(row)) for row in self.jobs.selected()]
        said = [(row, problem) for row, problem in chosen if problem is not None]
        self._notice.show_problem(said[0][1] if said else None)
        self._notice.offer_report([Reported(problem, of_outbox(row)) for row, problem in said])

    # -- what is done --------------------------------------------------------------------------------------

    def _do(self, what: Callable[[str, Collection[int] | None], None], _checked: bool = False) -> None:
        wanted = self._wanted()

        def work(_task: object) -> None:
            for job_id, instance_ids in wanted.items():
                what(job_id, instance_ids)

        self._run(work, lambda _none: self.refresh())

    def _send_to(self, destination: RemoteAE, confirmation: Confirmation, _checked: bool = False) -> None:
        engine = self._backend.engine

        def send(job_id: str, instance_ids: Collection[int] | None) -> None:
            engine.send_elsewhere(job_id, instance_ids, destination, confirmation)

        self._do(send)

    @Slot()
    def _ask_cancel(self) -> None:
        count = sum(
            len(ids) if ids is not None else self.jobs.selected()[place].count
            for place, ids in enumerate(self._wanted().values())
        )
        cancel = self._backend.engine.cancel
        if not any(not step.ended for step in self._steps()):
            questions.ask_give_up(self, count, partial(self._do, cancel))
            return
        asked = GiveUpDialog(count, self)
        asked.given_up.connect(lambda reason: self._do(partial(cancel, reason=reason)))
        asked.open()

    @Slot()
    def _report_wrong_patient(self) -> None:
        job_id = self.jobs.selected()[0].job_id
        self._run(lambda _task: self._backend.engine.job(job_id), self.wrong_patient_found.emit)

    @Slot(object)
    def save_into(self, folder: Path) -> None:
        """Save what is chosen as DICOM files into a folder."""
        wanted, engine = self._wanted(), self._backend.engine

        def work(_task: object) -> list[Exported]:
            return [one for job_id, ids in wanted.items() for one in engine.export(job_id, folder, ids)]

        self._run(work, self._say_saved)

    def _say_saved(self, saved: list[Exported]) -> None:
        failed = [one.problem for one in saved if one.problem]
        if failed:
            more = self.tr("%n file(s) could not be saved.", None, len(failed))
            self._notice.show_problem(failed[0], more)
        else:
            text = self.tr("%n file(s) saved.", None, len(saved))
            self._notice.say(text, "stored", Tone.GOOD)

    def _run(self, work: Callable[[Any], Any], then: Callable[[Any], None]) -> None:
        self._runner.run(work, then, self._on_failed)

    def _on_failed(self, failure: SendToPacsError) -> None:
        self._notice.show_problem(failure.problem)

    # -- coming and going ----------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Look from time to time while it is seen."""
        self._looking.start()
        self.refresh()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        self._looking.stop()
        super().hideEvent(event)
