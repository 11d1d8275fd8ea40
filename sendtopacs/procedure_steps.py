"""Tells the RIS of procedure steps: in progress once a job is accepted, completed or discontinued at its end.

In a thread of its own, so that no image ever waits for it. What the RIS could not be told waits in the outbox
and is tried again, by the causes of `retry`. A step is one whatever becomes of its job: what is sent
elsewhere goes on with it.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from sendtopacs.model.discreet import TOLD, in_words
from sendtopacs.model.errors import Cancelled, NetworkError, SpoolError
from sendtopacs.model.events import (
    CancelToken,
    Event,
    JobAccepted,
    JobFinished,
    Listener,
    StepChanged,
)
from sendtopacs.model.job import JobHeader
from sendtopacs.model.loading import load
from sendtopacs.model.outbox_rules import OutboxRules
from sendtopacs.model.problems import Problem
from sendtopacs.model.procedure_step import ProcedureStep, StepStatus
from sendtopacs.net.problems import is_connection_problem
from sendtopacs.outbox import JobRecord, Outbox
from sendtopacs.outbox.steps import StepRecord
from sendtopacs.retry import next_try
from sendtopacs.step_outcome import Outcome, modality_of, outcome_of

POLL_S = 0.5
_AFTER_FAILURE_S = 5.0

_log = logging.getLogger(__name__)


class StepReporter:
    """Reports the steps of one outbox while its process owns it; methods may be called from any thread."""

    def __init__(
        self,
        outbox: Outbox,
        tell: Listener,
        rules: Callable[[], OutboxRules],
        wanted: Callable[[str], bool],
    ) -> None:
        """`wanted` tells of a job's id whether its step is ours to report."""
        self._outbox, self._tell, self._rules, self._wanted = outbox, tell, rules, wanted
        self._asked_for: set[str] = set()
        self._news = threading.Event()
        self._changed = threading.Event()
        self._stopping = threading.Event()
        self._cancel = CancelToken()
        self._thread = threading.Thread(target=self._run, name="procedure-steps")

    def start(self) -> None:
        """Begin to report."""
        self._changed.set()
        self._thread.start()

    def hear(self, event: Event) -> None:
        """Learn that a job may have come to its end."""
        if isinstance(event, JobAccepted | JobFinished):
            self._changed.set()
            self._news.set()

    def take_on(self, job_id: str) -> None:
        """Make the step of a job ours to report, whoever works on its files."""
        self._asked_for.add(job_id)
        self._changed.set()
        self._news.set()

    def stop(self, *, finish: bool) -> None:
        """Stop; with `finish` report first what is due, else leave it for the next start."""
        self._stopping.set()
        if not finish:
            self._cancel.cancel()
        self._news.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        while True:
            last = self._stopping.is_set()
            if self._outbox.owner.held and not self._cancel.cancelled:
                self._round()
            if last:
                return
            self._news.wait(POLL_S)
            self._news.clear()

    def _round(self) -> None:
        """Report what is due; the thread's outer wall."""
        try:
            self._report_due()
        except Cancelled:
            return
        except SpoolError as failure:  # the disk of the outbox: look again, it may come back
            _log.error("procedure steps: %s", in_words(failure.problem), extra=TOLD)
            self._look_again()
        except Exception as failure:  # noqa: BLE001 - an outer wall: the next step must still be reported
            _log.error("procedure steps: %s", type(failure).__name__, exc_info=failure)
            self._look_again()

    def _look_again(self) -> None:
        """Have the next round go through all steps, after a while."""
        self._changed.set()
        self._stopping.wait(_AFTER_FAILURE_S)

    def _report_due(self) -> None:
        changed = self._changed.is_set()
        self._changed.clear()
        away: dict[str, Problem] = {}
        for record in self._outbox.steps.to_be_told():
            waits = record.reported is StepStatus.IN_PROGRESS and record.next_try_at is None
            if self._is_put_off(record) or (waits and not changed):
                continue
            jobs = [self._outbox.job(job_id) for job_id in self._outbox.steps.jobs(record.uid)]
            if any(self._is_ours(job.header.job_id) for job in jobs):
                self._report(record, jobs, away)

    def _is_ours(self, job_id: str) -> bool:
        return job_id in self._asked_for or self._wanted(job_id)

    def _is_put_off(self, record: StepRecord) -> bool:
        return record.next_try_at is not None and record.next_try_at > self._outbox.clock()

    def _report(self, record: StepRecord, jobs: list[JobRecord], away: dict[str, Problem]) -> None:
        """Tell the RIS what it does not know yet of a step; `away` remembers who cannot be reached now."""
        header = jobs[0].header
        step = header.procedure_step
        if step is None:
            return
        outcome = outcome_of(jobs, record.reason)
        begun = record.reported is not StepStatus.UNREPORTED
        if begun and outcome is None:
            return
        try:
            if step.peer.address in away:
                raise NetworkError(away[step.peer.address])
            self._tell_ris(record, header, step, modality_of(jobs), outcome)
        except NetworkError as failure:
            if is_connection_problem(failure.problem):
                away[step.peer.address] = failure.problem
            self._put_off(record, header.job_id, failure.problem)

    def _tell_ris(
        self,
        record: StepRecord,
        header: JobHeader,
        step: ProcedureStep,
        modality: str,
        outcome: Outcome | None,
    ) -> None:
        load("pydicom", "pynetdicom")
        from sendtopacs.net.procedure_step import step_session  # noqa: PLC0415 - brings pynetdicom

        with step_session(header, step, self._cancel) as session:
            if record.reported is StepStatus.UNREPORTED:
                session.begin(modality)
                self._told(record, header.job_id, StepStatus.IN_PROGRESS)
            if outcome is not None:
                session.end(outcome.series, outcome.reason, self._outbox.clock())
                ended = StepStatus.DISCONTINUED if outcome.reason else StepStatus.COMPLETED
                self._told(record, header.job_id, ended)

    def _told(self, record: StepRecord, job_id: str, status: StepStatus) -> None:
        self._outbox.steps.told(record.uid, status)
        self._tell(StepChanged(job_id, status))

    def _put_off(self, record: StepRecord, job_id: str, problem: Problem) -> None:
        now = self._outbox.clock()
        following = next_try(self._rules(), problem, record.tries, record.tries_since, now)
        self._outbox.steps.put_off(record.uid, problem, following)
        reported = self._outbox.steps.of_jobs([job_id])[job_id].reported
        self._tell(StepChanged(job_id, reported, problem))
