"""The outbox (F4): jobs above, the files of the chosen one beneath, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLocale, QModelIndex, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QSplitter, QVBoxLayout, QWidget

from sendtopacs.export import Exported
from sendtopacs.model.confirmation import Confirmation
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import DONE, State
from sendtopacs.outbox import InstanceRecord, JobFilter, JobSummary
from sendtopacs.outbox.steps import Closed
from sendtopacs.support.report import Reported
from sendtopacs.ui.empty_hint import EmptyHint
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.jobs import JobRunner, Task
from sendtopacs.ui.ports import Backend
from sendtopacs.ui.problems import in_words
from sendtopacs.ui.queue.actions import OutboxActions
from sendtopacs.ui.queue.chosen import Chosen
from sendtopacs.ui.queue.columns import INSTANCE_COLUMNS, JOB_COLUMNS, cause, gravest
from sendtopacs.ui.queue.search_bar import SearchBar
from sendtopacs.ui.queue.table_view import PagedView
from sendtopacs.ui.queue.work import OutboxWork
from sendtopacs.ui.row_report import of_outbox
from sendtopacs.ui.tab_order import tab_as_read
from sendtopacs.ui.widgets import named
from sendtopacs.ui.window_size import resize_to_fit
from sendtopacs.ui.written import soon

_AFTER_NEWS_MS = 500
_LOOK_MS = 3000  # another process may work on the outbox


class OutboxDialog(QDialog):
    """Stands beside the window and holds up nothing; `folder_wanted` asks where files are to be saved."""

    folder_wanted = Signal()

    def __init__(self, backend: Backend, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._backend, self._runner = backend, runner
        self._shown = ""  # the job whose files are shown
        self._opening = False  # nothing was read since it was opened
        self._all_by_itself = False  # nobody chose to see all
        self.setObjectName("outbox_dialog")
        self.setWindowTitle(self.tr("Outbox"))
        self._build()
        self._lay_out()
        self._connect()
        self._on_search()
        tab_as_read(self)
        resize_to_fit(self, QSize(1120, 680))

    # -- layout --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.search = SearchBar(self)
        self.jobs = PagedView("outbox_jobs", JOB_COLUMNS, lambda job: job.job_id, self._runner, self)
        self.jobs.setAccessibleName(self.tr("Jobs"))
        self.files = PagedView(
            "outbox_files", INSTANCE_COLUMNS, lambda record: record.instance_id, self._runner, self
        )
        self.files.setAccessibleName(self.tr("Files of the chosen job"))
        self._notice = ReportLine("outbox", self)
        self._hint = EmptyHint("", self.jobs)
        EmptyHint(self.tr("The files of the chosen job stand here."), self.files)
        self._actions = OutboxActions(self)
        self.work = OutboxWork(self._backend.engine, self._runner, self._chosen, self._notice, self)
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_NEWS_MS)
        self._looking = QTimer(self, interval=_LOOK_MS)

    def _lay_out(self) -> None:
        tables = named(QSplitter(Qt.Orientation.Vertical, self, childrenCollapsible=False), "outbox_tables")
        tables.addWidget(self.jobs)
        tables.addWidget(self.files)
        tables.setStretchFactor(0, 3)
        tables.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(tables, 1)
        layout.addWidget(self._notice)
        layout.addWidget(self._actions)

    def _connect(self) -> None:
        self.search.changed.connect(self._on_search)
        self.jobs.chosen.connect(self._on_job)
        self.jobs.table.changed.connect(self._on_jobs)
        self.files.chosen.connect(self._offer)
        self.files.table.changed.connect(self._offer)
        for view in (self.jobs, self.files):
            view.table.failed.connect(self._notice.show_problem)
        self.work.attach(self._actions)
        self.work.changed.connect(self.refresh)
        self.work.reported.connect(self._offer)
        self.work.saved.connect(self._say_saved)
        self._actions.save_wanted.connect(self.folder_wanted)
        self._runner.events.connect(self._on_events)
        self._timer.timeout.connect(self.refresh)
        self._looking.timeout.connect(self.refresh)

    def offer(self, destinations: Sequence[tuple[RemoteAE, Confirmation]]) -> None:
        """Offer these to send to."""
        self._actions.offer(destinations)
        self._offer()

    def start(self) -> None:
        """Come to the front with what is not done; where nothing is, with what was sent."""
        if not self.isVisible():
            self._opening = True
            if self._all_by_itself and self.search.filter is JobFilter.ALL and not self.search.asked:
                self.search.show_jobs(JobFilter.OPEN)
            self._all_by_itself = False
        self.raise_()
        self.show()
        self.activateWindow()
        self.jobs.setFocus()

    # -- what is shown -------------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Read anew what is shown."""
        self.jobs.table.refresh()
        self.files.table.refresh()

    @Slot()
    def _on_search(self) -> None:
        which, search, overview = self.search.filter, self.search.search, self._backend.outbox.overview
        if search is None:
            self._notice.show_problem(error("search-days-unclear", text=self.search.days.value()))
            return
        self._notice.show_problem(None)
        self._hint.say("")  # until it is known
        self.jobs.show_rows(lambda offset, limit: overview.jobs(which, offset, limit, search))

    @Slot()
    def _on_jobs(self) -> None:
        self.jobs.select_first()
        self.search.show_count(len(self.jobs.table.rows), more=self.jobs.table.canFetchMore(QModelIndex()))
        self._offer()
        self._hint.say(self._why_empty())
        if self._opening:
            self._opening = False
            if not self.jobs.table.rows and self.search.filter is JobFilter.OPEN and not self.search.asked:
                self._show_all_if_any()

    def _show_all_if_any(self) -> None:
        """Show what was sent where nothing is left to do: who opens it comes to see that."""
        overview = self._backend.outbox.overview

        def look(_task: Task) -> bool:
            there = overview.jobs(JobFilter.ALL, 0, 1)  # before: a job may come meanwhile
            return bool(there) and not overview.jobs(JobFilter.OPEN, 0, 1)

        def show(all_done: bool) -> None:
            if all_done and self.search.filter is JobFilter.OPEN and not self.search.asked:
                self._all_by_itself = True
                self.search.show_jobs(JobFilter.ALL)

        self._runner.run(look, show, self.work.say_failed, quiet=True)

    def _why_empty(self) -> str:
        if self.search.asked:
            return self.tr("No job fits what was asked for.")
        return {
            JobFilter.OPEN: self.tr("Nothing is under way, waits or failed. 'All' shows what was sent."),
            JobFilter.WRONG: self.tr("Nothing went wrong."),
            JobFilter.SENT: self.tr("Nothing is stored yet."),
            JobFilter.ALL: self.tr("The outbox is empty."),
        }[self.search.filter]

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

    def _chosen(self) -> Chosen:
        return Chosen(self.jobs.selected(), self.files.selected())

    @Slot()
    def _offer(self) -> None:
        """Offer what can be done with what is chosen, and say its cause in full."""
        picked = self._chosen()
        jobs, files = picked.jobs, picked.files
        untold = [s for s in picked.steps if not s.ended and s.closed is not Closed.GIVEN_UP]
        self._actions.allow(
            picked.states,
            sent_of_one_job=len(jobs) == 1 and bool(set(jobs[0].states) & DONE),
            step_again=any(step.problem for step in untold),
            step_left=any(step.closed or step.problem for step in untold),
        )
        chosen: list[tuple[Any, Problem | None]] = [(row, row.problem) for row in files]
        chosen = chosen or [(row, cause(row)) for row in jobs]
        said = [(row, problem) for row, problem in chosen if problem is not None]
        if said and _waits(said[0][0]):  # that is no failure
            self._notice.say(self._why_it_waits(*said[0]), "waiting", Tone.WARN)
        else:
            self._notice.show_problem(said[0][1] if said else None)
        self._notice.offer_report([Reported(problem, of_outbox(row)) for row, problem in said])

    def _why_it_waits(self, row: JobSummary | InstanceRecord, problem: Problem) -> str:
        """Say that it goes on by itself, too."""
        if row.next_try_at is None:
            return in_words(problem)
        then = self.tr("Next try {time}, by itself.").format(time=soon(row.next_try_at, QLocale()))
        return f"{in_words(problem)} {then}"

    @Slot(object)
    def _say_saved(self, saved: Sequence[Exported]) -> None:
        failed = [one.problem for one in saved if one.problem]
        if failed:
            more = self.tr("%n file(s) could not be saved.", None, len(failed))
            self._notice.show_problem(failed[0], more)
        else:
            self._notice.say(self.tr("%n file(s) saved.", None, len(saved)), "stored", Tone.GOOD)

    # -- coming and going ----------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Look from time to time while it is seen."""
        self._looking.start()
        self.refresh()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more, and report no more."""
        self.work.drop_report()
        self._looking.stop()
        super().hideEvent(event)


def _waits(row: JobSummary | InstanceRecord) -> bool:
    """Tell whether nothing is wrong with it but that it is not there yet."""
    state = row.state if isinstance(row, InstanceRecord) else gravest(row)
    return state is State.WAITING
