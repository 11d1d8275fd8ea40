"""The job runs under way: a pool converts, one worker per destination delivers."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from sendtopacs.audit import AuditTrail
from sendtopacs.disposal import dispose
from sendtopacs.job_run import JobRun, Shared
from sendtopacs.logs import internal
from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.events import (
    DestinationTrouble,
    InstanceChanged,
    JobFinished,
    JobRemarked,
    Listener,
)
from sendtopacs.model.outbox_rules import OutboxRules
from sendtopacs.model.problems import Problem
from sendtopacs.model.states import State
from sendtopacs.outbox import Outbox
from sendtopacs.takes import KeptTakes

_log = logging.getLogger(__name__)

Ended = Callable[[str, bool], None]
"""Told under the lock that a job's run is over, and whether the job is finished."""


class Runs:
    """Launches and stops runs; used under `lock`, which the end of a run takes too."""

    def __init__(
        self,
        outbox: Outbox,
        tell: Listener,
        audit: AuditTrail | None,
        shared: Shared,
        lock: threading.RLock,
        ended: Ended,
    ) -> None:
        self._outbox, self._tell, self._audit = outbox, tell, audit
        self._lock, self._ended = lock, ended
        self._shared = shared
        self._workers: dict[str, ThreadPoolExecutor] = {}
        self._runs: dict[tuple[str, int], JobRun] = {}
        self._broken: set[str] = set()  # jobs that are not finished, though a run of theirs is over
        self._stopping = False

    def know(self, takes: KeptTakes) -> None:
        """Go by what destinations take from the next run on."""
        self._shared = replace(self._shared, takes=takes)

    def heed_wishes(self) -> None:
        """Do what is wished: by the runs under way, else here."""
        for job_id in self._outbox.wishes.of_jobs():
            with self._lock:
                self.stop(job_id)
        touched = set()
        for record in self._outbox.wishes.of_instances():
            idle = record.state in {State.WAITING, State.FAILED}
            with self._lock:
                if self.has(record.job_id, record.planned.leg) and not idle:
                    continue  # its run heeds it
                state, problem = self._outbox.wishes.heed(record)
            touched.add(record.job_id)
            self._tell(InstanceChanged(record.job_id, record.instance_id, state, problem))
        for job_id in touched:
            with self._lock:
                if self.has(job_id):
                    continue
            self._outbox.finish(job_id)
            self._tell(JobFinished(job_id))

    def launch(self, job_id: str, legs: Collection[int], rules: OutboxRules) -> None:
        """Begin to work on what of a job nobody works on; raise what its record makes impossible."""
        job = self._outbox.job(job_id)
        for leg in legs:
            run = JobRun(self._outbox, job, leg, self._tell, rules, self._shared)
            destination = job.header.for_leg(leg).destination
            self._runs[job_id, leg] = run
            self._worker(destination.address if destination else "").submit(self._work, job_id, leg, run)

    def has(self, job_id: str, leg: int | None = None) -> bool:
        """Tell whether a job, or its way to one destination, is worked on."""
        return any(job_id == of and leg in (None, number) for of, number in self._runs)

    def stop(self, job_id: str) -> None:
        """Stop a job's runs, if there are any: they do what is wished of the job."""
        for (of, _), run in self._runs.items():
            if of == job_id:
                run.stop()

    def close(self) -> None:
        """Pause what is under way and wait until it has stopped; takes the lock itself."""
        with self._lock:
            self._stopping = True
            for run in self._runs.values():
                run.pause()
            workers = list(self._workers.values())
        for worker in workers:
            worker.shutdown()
        self._shared.converters.shutdown()

    def _worker(self, destination: str) -> ThreadPoolExecutor:
        """Return the destination's own worker: one PACS that is slow or down never holds up another."""
        if destination not in self._workers:
            self._workers[destination] = ThreadPoolExecutor(1, thread_name_prefix="deliver")
        return self._workers[destination]

    def _work(self, job_id: str, leg: int, run: JobRun) -> None:
        """Run one job to one destination; the outer wall of a destination's worker."""
        finished = False
        try:
            finished = run.run()
        except SendToPacsError as failure:
            _log.error("job %s: %s", job_id, failure.problem.code)
            finished = self._give_up(run, failure.problem)
        except Exception as failure:  # noqa: BLE001 - an outer wall: the next job must still run
            _log.error("job %s: %s", job_id, type(failure).__name__, exc_info=failure)
            finished = self._give_up(run, internal(failure))
        with self._lock:
            if not finished:
                self._broken.add(job_id)
            last = not any(key[0] == job_id and key != (job_id, leg) for key in self._runs)
            if not last:
                del self._runs[job_id, leg]
                return
            finished = job_id not in self._broken
            self._broken.discard(job_id)
        finished = finished and self._finish(job_id)
        with self._lock:
            del self._runs[job_id, leg]
            self._ended(job_id, finished)
            silent = self._stopping and not finished
        if not silent:
            self._tell(JobFinished(job_id))

    def _give_up(self, run: JobRun, problem: Problem) -> bool:
        """Call the rest of a run that broke off failed; return whether that could be noted."""
        self._tell(DestinationTrouble("", problem))
        try:
            run.give_up(problem)
        except SendToPacsError as failure:  # the disk of the outbox: the next start goes on
            _log.error("outbox: %s", failure.problem.code)
            return False
        return True

    def _finish(self, job_id: str) -> bool:
        """Note that the job is finished, unless somebody wants more of it sent again meanwhile."""
        try:
            self._outbox.keeper.settle()
            if self._audit is not None:
                self._audit.note_outcome(self._outbox.job(job_id))
            for problem in dispose(self._outbox, self._outbox.job(job_id)):
                self._tell(JobRemarked(job_id, problem))
            self._outbox.finish(job_id)
        except SendToPacsError as failure:
            _log.error("outbox: %s", failure.problem.code)
            self._tell(DestinationTrouble("", failure.problem))
            return False
        return True
