"""Takes jobs and sees them through: launches their runs, takes up what is due, heeds what is wished.

The window and the command line use this one engine. Whoever holds the outbox's lock does the work; another
process's engine commits its job there, follows it, and takes over when the lock comes free.
"""

from __future__ import annotations

import logging
import threading
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from sendtopacs.audit import AuditTrail
from sendtopacs.confirm import ReportDesk
from sendtopacs.export import Exported, export
from sendtopacs.following import Followed
from sendtopacs.job_run import Shared
from sendtopacs.logs import internal
from sendtopacs.making import RESERVE_BYTES
from sendtopacs.model.confirmation import Confirmation
from sendtopacs.model.discreet import TOLD, in_words
from sendtopacs.model.errors import SendToPacsError, SpoolError
from sendtopacs.model.events import (
    DestinationTrouble,
    Event,
    InstanceChanged,
    JobAccepted,
    JobFinished,
    Listener,
    StepChanged,
)
from sendtopacs.model.files import free_bytes
from sendtopacs.model.items import Kind
from sendtopacs.model.job import Plan
from sendtopacs.model.outbox_rules import OutboxRules
from sendtopacs.model.problems import Severity, error
from sendtopacs.model.procedure_step import Reason
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.states import State
from sendtopacs.net.doorway import Doorway
from sendtopacs.outbox import InstanceRecord, JobRecord, Outbox, Wish
from sendtopacs.outbox.forgetting import Forgetting
from sendtopacs.procedure_steps import StepReporter
from sendtopacs.redirect import send_elsewhere
from sendtopacs.retry import LONGEST
from sendtopacs.runs import Runs
from sendtopacs.takes import KeptTakes

POLL_S = 0.25
"""How often an engine looks for jobs and wishes of other processes."""

_log = logging.getLogger(__name__)


class Engine:
    """Takes plans and sees them through; all methods may be called from any thread and return quickly."""

    def __init__(
        self,
        outbox: Outbox,
        tell: Listener,
        *,
        take_up_old_jobs: bool,
        keep_trying: bool = True,
        rules: OutboxRules | None = None,
        audit: AuditTrail | None = None,
        doorway: Doorway | None = None,
    ) -> None:
        """`tell` hears every event, from worker threads; `audit` is told what is accepted and becomes of it.

        Reports of storage commitment come in at `doorway`.

        With `take_up_old_jobs` it goes on with what an earlier start left; else it works on jobs accepted or
        taken up from now on. Without `keep_trying` it makes one attempt, and leaves what waits to others.
        """
        self._outbox, self._audit = outbox, audit
        self._tell = _noting(tell, lambda event: self._steps.hear(event))  # noqa: PLW0108 - made below
        self._rules, self._keep_trying = rules or OutboxRules(), keep_trying
        self._own: set[str] | None = None if take_up_old_jobs else set()
        self._lock = threading.RLock()
        shared = Shared(ReportDesk(doorway))
        self._runs = Runs(outbox, self._tell, audit, shared, self._lock, self._ended)
        self._followed = Followed(outbox, self._tell)
        self._stopping = threading.Event()
        self._wake = threading.Event()
        self._forgetting = Forgetting(outbox)
        self._left_alone = set() if take_up_old_jobs else set(outbox.unfinished_jobs())
        self._watcher = threading.Thread(target=self._watch, name="engine")
        self._steps = StepReporter(outbox, self._tell, lambda: self._rules, self._is_ours)

    def use(self, rules: OutboxRules) -> None:
        """Go by these rules from the next attempt on."""
        self._rules = rules

    def know(self, takes: KeptTakes) -> None:
        """Heed what destinations said that they take, and correct it; called before `start`."""
        self._runs.know(takes)

    def start(self) -> None:
        """Begin to work."""
        self._watcher.start()
        self._steps.start()

    def stop(self, *, report_steps: bool = False) -> None:
        """Pause what is under way, wait until it has stopped, let go of the lock; the next start goes on.

        With `report_steps` the RIS is told first what is due, which may take as long as its time limits.
        """
        self._stopping.set()
        self._wake.set()
        self._watcher.join()
        self._runs.close()
        if report_steps and not self._outbox.owner.held:
            self._outbox.owner.take()
        self._steps.stop(finish=report_steps)
        if self._outbox.owner.held:
            self._outbox.owner.release()

    def accept(self, plan: Plan) -> str:
        """Commit a plan without blocking problems to the outbox; return the job's id."""
        if plan.blocking:
            raise ValueError(f"the plan has problems: {plan.blocking[0].code}")
        _check_room(plan, self._outbox.spool.folder)
        if self._audit is not None:
            self._audit.note_job(plan.header)  # first: nothing goes out that is not in the trail
            for leg in plan.header.legs:
                own = tuple(one for one in plan.instances if one.leg == leg)
                self._audit.note_accepted(plan.header.for_leg(leg), own)
        job_id = self._outbox.accept(plan)
        self._adopt(job_id)
        self._tell(JobAccepted(job_id))
        self._wake.set()
        return job_id

    def cancel(
        self,
        job_id: str,
        instance_ids: Collection[int] | None = None,
        reason: Reason = Reason.UNSPECIFIED,
    ) -> None:
        """Stop a job within a second, or leave out some of it; what is stored stays stored.

        Of a job as a whole the RIS hears the reason, where it wants to hear of procedure steps.
        """
        if instance_ids is None:
            self._outbox.steps.give_up(job_id, reason)
        self._steps.take_on(job_id)
        self._outbox.wishes.ask(job_id, Wish.CANCEL, instance_ids)
        self._wake.set()

    def hold(self, job_id: str, instance_ids: Collection[int] | None = None) -> None:
        """Pause a job, or some of it, until `retry` takes it up; what is stored stays stored."""
        self._outbox.wishes.ask(job_id, Wish.HOLD, instance_ids)
        self._wake.set()

    def retry(
        self, job_id: str, instance_ids: Collection[int] | None = None, *, until_damage: bool = False
    ) -> None:
        """Take up what failed, waits or was cancelled of a job, or some of it, under the same UIDs.

        Of a job as a whole what was given up stays so where anything else is left to do.
        `until_damage`: of damaged videos, what lies before the damage is enough.
        """
        with self._outbox.together():
            for record in _to_take_up(self._outbox.job(job_id).instances, instance_ids):
                if until_damage and record.planned.kind is Kind.VIDEO:
                    self._outbox.agree_to_damage(record)
                self._outbox.take_up(record, anew=True)
            self._outbox.steps.take_up(job_id)
            self._outbox.reopen(job_id)
        self._adopt(job_id)
        self._wake.set()

    def send_elsewhere(
        self,
        job_id: str,
        instance_ids: Collection[int] | None,
        destination: RemoteAE,
        confirmation: Confirmation,
    ) -> str:
        """Send a job, or some of it, to another destination; return the new job's id."""
        new_id = send_elsewhere(self._outbox, job_id, instance_ids, destination, confirmation)
        if self._audit is not None:
            self._audit.note_job(self._outbox.job(new_id).header)
        self._adopt(new_id)
        self._tell(JobAccepted(new_id))
        self._wake.set()
        return new_id

    def export(
        self, job_id: str, folder: Path, instance_ids: Collection[int] | None = None
    ) -> Iterator[Exported]:
        """Save a job, or some of it, as DICOM files; the outbox stays as it is."""
        return export(self._outbox, job_id, folder, instance_ids, lambda _fraction: None)

    def follow(self, job_id: str) -> None:
        """Make a job ours that was accepted before: tell of it, whoever works on it; work on it if we may."""
        with self._lock:
            self._left_alone.discard(job_id)
            if self._own is not None:
                self._own.add(job_id)
            self._followed.begin(job_id, {r.instance_id: r.state for r in self.job(job_id).instances})

    def job(self, job_id: str) -> JobRecord:
        """Return what the outbox knows of a job; raise KeyError for one that is not there."""
        return self._outbox.job(job_id)

    def _is_ours(self, job_id: str) -> bool:
        """Tell whether we work on a job, as far as nobody else does."""
        with self._lock:
            return self._own is None or job_id in self._own

    def _adopt(self, job_id: str) -> None:
        """Make a job ours: to be followed, and worked on again when it is due."""
        with self._lock:
            self._followed.begin(job_id)
            self._left_alone.discard(job_id)
            if self._own is not None:
                self._own.add(job_id)

    # -- the watcher's thread ------------------------------------------------------------------------------

    def _watch(self) -> None:
        while not self._stopping.is_set():
            try:
                if self._owns():
                    if self._own is None:
                        self._forgetting.look(self._rules.remember)
                    if self._keep_trying:
                        self._take_up_due()
                    self._launch_jobs()
                    self._runs.heed_wishes()
                self._followed.report(self._runs.has, self._lock)
            except SendToPacsError as failure:  # the disk of the outbox: look again, it may come back
                _log.error("outbox: %s", failure.problem.code)
                self._tell(DestinationTrouble("", failure.problem))
                self._stopping.wait(POLL_S * 4)
            except Exception as failure:  # noqa: BLE001 - an outer wall: who waits for us would wait for ever
                _log.error("engine: %s", type(failure).__name__, exc_info=failure)
                self._tell(DestinationTrouble("", internal(failure)))
                self._stopping.wait(POLL_S * 4)
            self._wake.wait(POLL_S)
            self._wake.clear()

    def _owns(self) -> bool:
        owner = self._outbox.owner
        if not owner.held and owner.take():
            self._outbox.recover()
        return owner.held

    def _take_up_due(self) -> None:
        """Take up what waits and is due, of jobs that nobody works on just now."""
        due: dict[tuple[str, int], list[InstanceRecord]] = defaultdict(list)
        for record in self._outbox.due(LONGEST):
            due[record.job_id, record.planned.leg].append(record)
        for (job_id, leg), records in due.items():
            with self._lock:
                if self._runs.has(job_id, leg) or (self._own is not None and job_id not in self._own):
                    continue
                with self._outbox.together():
                    for record in records:
                        self._outbox.take_up(record, anew=False)
                    self._outbox.reopen(job_id)

    def _launch_jobs(self) -> None:
        for job_id in self._outbox.unfinished_jobs():
            with self._lock:
                if job_id in self._left_alone:
                    continue
                self._left_alone.add(job_id)  # for good where its record turns out to be unreadable
                legs = self._outbox.legs_under_way(job_id)
                idle = {leg for leg in legs if not self._runs.has(job_id, leg)}
                if not idle and not self._runs.has(job_id):
                    idle = {0}  # to be called finished
                if idle:  # reading a job of 10,000 takes more than a second: never for nothing
                    self._runs.launch(job_id, idle, self._rules)
                self._left_alone.discard(job_id)

    def _ended(self, job_id: str, finished: bool) -> None:
        """Take a run's end: what is not finished is left to the next start. Called under the lock."""
        if not finished:
            self._left_alone.add(job_id)
        self._followed.end(job_id)


def _to_take_up(
    records: Sequence[InstanceRecord], instance_ids: Collection[int] | None
) -> list[InstanceRecord]:
    """Return what is to be tried again; what was given up only where it is named, or all that is left."""
    chosen = [r for r in records if instance_ids is None or r.instance_id in instance_ids]
    left = [
        r
        for r in chosen
        if r.state in {State.FAILED, State.WAITING} or (r.state is State.STORED and r.next_try_at is not None)
    ]
    if left and instance_ids is None:
        return left
    return left + [r for r in chosen if r.state is State.CANCELLED]


def _noting(listener: Listener, steps: Listener) -> Listener:
    """Pass events on and note them; a listener that fails costs no object."""

    def tell(event: Event) -> None:
        _note(event)
        steps(event)
        try:
            listener(event)
        except Exception as failure:  # noqa: BLE001 - an outer wall: what listens is not part of the work
            _log.error("a listener failed", exc_info=failure)

    return tell


def _check_room(plan: Plan, spool: Path) -> None:
    """Raise SpoolError where the disk has no room for a job: about as much as its sources."""
    folder = plan.header.output_folder or spool
    sizes = {source.path: source.size_bytes for i in plan.instances for source in i.sources}
    try:
        needed, free = sum(sizes.values()), free_bytes(folder)
    except OSError:
        return  # it is gone: each file will say so
    if free < needed + RESERVE_BYTES:
        raise SpoolError(
            error("job-no-room", folder=folder, needed=_megabytes(needed), free=_megabytes(free))
        )


def _megabytes(size_bytes: int) -> str:
    return f"{size_bytes / 1e6:.0f}"


def _note(event: Event) -> None:
    """Write what happens into the log: by ids, and in words where something is wrong."""
    if isinstance(event, InstanceChanged):
        _note_instance(event)
    elif isinstance(event, JobAccepted | JobFinished):
        _log.info("job %s: %s", event.job_id, "accepted" if isinstance(event, JobAccepted) else "finished")
    elif isinstance(event, StepChanged):
        _note_step(event)
    elif isinstance(event, DestinationTrouble):
        if event.destination:  # what talks to peers has said it in words
            _log.info("destination %s: nothing goes there now (%s)", event.destination, event.problem.code)
        else:
            _log.warning("outbox: %s", in_words(event.problem), extra=TOLD)


def _note_step(event: StepChanged) -> None:
    where = event.job_id, event.status.value or "the RIS was not told yet"
    if event.problem is None:
        _log.info("job %s, procedure step: %s", *where)
    else:
        _log.warning("job %s, procedure step: %s. %s", *where, in_words(event.problem), extra=TOLD)


def _note_instance(event: InstanceChanged) -> None:
    where = event.job_id, event.instance_id, event.state.value
    problem = event.problem
    if problem is None:
        _log.info("job %s, object %d: %s", *where)
    elif event.state is State.WAITING:  # its destination's line has the words, once
        _log.info("job %s, object %d: %s (%s)", *where, problem.code)
    else:
        level = logging.INFO if problem.severity is Severity.NOTE else logging.WARNING
        _log.log(level, "job %s, object %d: %s. %s", *where, in_words(problem), extra=TOLD)
