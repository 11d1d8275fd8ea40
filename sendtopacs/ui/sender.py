"""Turns rows, values and options into jobs of the engine, and the engine's events into states of rows."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from sendtopacs.gate import Circumstances, SentElsewhere, findings, whose
from sendtopacs.model.attributes import FormValues
from sendtopacs.model.changes import Change
from sendtopacs.model.errors import SendToPacsError, ValuesError
from sendtopacs.model.events import (
    DestinationTrouble,
    Event,
    InstanceChanged,
    InstanceProgress,
    InstancesAdded,
    JobFinished,
    JobRemarked,
)
from sendtopacs.model.items import SourceFile, SourceItem
from sendtopacs.model.job import Plan
from sendtopacs.model.problems import Problem, error
from sendtopacs.outbox import JobRecord
from sendtopacs.plan import PlanOptions, make_plan
from sendtopacs.plan_dicom import parted, written_into
from sendtopacs.ui.gatekeeper import Look
from sendtopacs.ui.jobs import JobRunner, Task
from sendtopacs.ui.ports import Backend
from sendtopacs.ui.rows import AGAIN, Row, damaged, share_out
from sendtopacs.ui.sources import SourceModel

_OfInstances = InstanceChanged | InstancesAdded | InstanceProgress


@dataclass(frozen=True, slots=True)
class _Accepted:
    """What a worker brings back from handing a job over."""

    job: JobRecord
    keys: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """What is wrong with a job, what it changes in files, what of it was sent for somebody else."""

    problems: tuple[Problem, ...]
    changes: tuple[Change, ...]
    sent_elsewhere: Mapping[SourceFile, SentElsewhere]


class Sender(QObject):
    """Keeps the window's jobs: which are under way, which rows they have, how they ended."""

    started = Signal()
    accepted = Signal(object)  # JobRecord: a job is in the outbox
    refused = Signal(object)  # tuple[Problem, ...]
    trouble = Signal(object)  # Problem
    ended = Signal()  # nothing of the window's jobs is under way any more

    def __init__(
        self, backend: Backend, runner: JobRunner, model: SourceModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._backend, self._runner, self._model = backend, runner, model
        self._handing_over = 0
        self._cancel_wished = False
        self._active: set[str] = set()
        self._latest: list[str] = []  # the jobs of the present list, oldest first
        self._early: dict[str, list[Event]] = {}
        runner.events.connect(self._on_events)

    @property
    def busy(self) -> bool:
        """True while a job of this window is under way."""
        return bool(self._active) or self._handing_over > 0

    def send(self, rows: Sequence[Row], values: FormValues, options: PlanOptions, look: Look) -> None:
        """Make a plan of the rows and hand it over; `refused` says why it may not be.

        What the gate finds now, and the operator has not seen, is a reason.
        """
        keys = tuple(row.key for row in rows)
        items = [row.item for row in rows]

        def hand_over(_task: Task) -> list[_Accepted]:
            plans = self._plans(rows, values, options)
            blocking = [problem for plan, _ in plans for problem in plan.blocking]
            if blocking:
                raise ValuesError(blocking)
            overlooked = look.overlooked(self._found(items, values, look.known))
            if overlooked:
                raise ValuesError([error(overlooked)])
            engine = self._backend.engine
            return [_Accepted(engine.job(engine.accept(plan)), own) for plan, own in plans]

        self._handing_over += 1
        self._cancel_wished = False
        self._model.hand_over(keys, over=True)  # at once: Send pressed again must find nothing to send
        self._runner.run(hand_over, self._on_accepted, partial(self._on_refused, keys))
        self.started.emit()

    def check(
        self,
        rows: Sequence[Row],
        values: FormValues,
        options: PlanOptions,
        then: Callable[[Checked], None],
    ) -> Task:
        """Make the plan only to see its problems, and ask what was sent before; `then` is given it all."""
        items = [row.item for row in rows]

        def work(_task: Task) -> Checked:
            plans = self._plans(rows, values, options)
            problems = tuple(problem for plan, _ in plans for problem in plan.problems)
            files = whose(items, values, options.relabelling)
            written = written_into(items, values, options.relabelling)
            return Checked(problems, written, self._backend.history.sent_elsewhere(files))

        return self._runner.run(work, then, lambda _failure: None, quiet=True)

    def cancel(self) -> None:
        """Stop what is under way of the present list; what is stored stays stored."""
        self._cancel_wished = self._handing_over > 0
        for job_id in self._latest:
            if job_id in self._active:
                self._cancel_job(job_id)

    def retry(self) -> None:
        """Take up again what failed or was cancelled, under the same UIDs."""
        engine = self._backend.engine
        for job_id in self._retryable():
            self._active.add(job_id)
            self._model.reopen(job_id)
            self._runner.run(
                partial(_call, engine.retry, job_id), _nothing, partial(self._on_job_failed, job_id)
            )
        self.started.emit()

    def agree_to_damage(self, keys: Collection[int]) -> None:
        """Take up damaged videos again: what lies before the damage is enough."""
        for row in [row for row in self._model.rows if row.key in keys and damaged(row)]:
            again = partial(self._backend.engine.retry, instance_ids=tuple(row.parts), until_damage=True)
            self._active.add(row.job_id)
            self._model.reopen_row(row.key)
            self._runner.run(
                partial(_call, again, row.job_id), _nothing, partial(self._on_job_failed, row.job_id)
            )
        self.started.emit()

    def forget(self) -> None:
        """Let the list's jobs go: they end without rows."""
        self._latest.clear()

    def _retryable(self) -> list[str]:
        rows = [r for r in self._model.rows if r.job_id and r.state in AGAIN]
        return [job_id for job_id in self._latest if any(r.job_id == job_id for r in rows)]

    def _plans(
        self, rows: Sequence[Row], values: FormValues, options: PlanOptions
    ) -> list[tuple[Plan, tuple[int, ...]]]:
        """Plan a job for each patient, each with the keys of its rows; one for all that gets new values."""
        items = [row.item for row in rows]
        keys = {id(row.item): row.key for row in rows}
        before = self._backend.outbox.known.sent_before([item.file for item in items])
        wanted = options.relabelling
        jobs = [(items, wanted)] if wanted.wanted else parted(items, values, wanted)
        return [
            (
                make_plan(own, values, dataclasses.replace(options, relabelling=one), sent_before=before),
                tuple(keys[id(item)] for item in own),
            )
            for own, one in jobs
        ]

    def _found(self, items: Sequence[SourceItem], values: FormValues, known: Circumstances) -> list[Problem]:
        files = whose(items, values, known.relabelling)
        elsewhere = self._backend.history.sent_elsewhere(files)
        return findings(items, values, dataclasses.replace(known, sent_elsewhere=elsewhere))

    @Slot(object)
    def _on_accepted(self, accepted: Sequence[_Accepted]) -> None:
        for one in accepted:
            self._take_up(one)
        self._handing_over -= 1
        if not self.busy:  # all of it went faster than its news came here
            self._early.clear()
            self.ended.emit()

    def _take_up(self, accepted: _Accepted) -> None:
        job_id = accepted.job.header.job_id
        self._active.add(job_id)
        self._latest.append(job_id)
        rows = {row.key: row for row in self._model.rows}
        own = [rows[key] for key in accepted.keys if key in rows]
        self._model.take_up(job_id, share_out(own, accepted.job.instances))
        if self._cancel_wished:
            self._cancel_job(job_id)
        for event in self._early.pop(job_id, []):
            self._take(event)
        self.accepted.emit(accepted.job)
        self.started.emit()

    def _on_refused(self, keys: tuple[int, ...], failure: SendToPacsError) -> None:
        self._handing_over -= 1
        self._model.hand_over(keys, over=False)
        problems = failure.problems if isinstance(failure, ValuesError) else (failure.problem,)
        self.refused.emit(tuple(problems))
        if not self.busy:
            self.ended.emit()

    def _cancel_job(self, job_id: str) -> None:
        cancel = partial(_call, self._backend.engine.cancel, job_id)
        self._runner.run(cancel, _nothing, lambda failure: self.trouble.emit(failure.problem))

    def _on_job_failed(self, job_id: str, failure: SendToPacsError) -> None:
        """Say that the outbox refused to take a job up again."""
        self.trouble.emit(failure.problem)
        self._finish(job_id)

    @Slot(object)
    def _on_events(self, events: tuple[Event, ...]) -> None:
        instance_events: list[_OfInstances] = []
        for event in events:
            self._follow_again(event)
            if isinstance(event, _OfInstances) and event.job_id in self._active:
                instance_events.append(event)
                continue
            self._model.apply(instance_events)
            instance_events = []
            self._take(event)
        self._model.apply(instance_events)

    def _follow_again(self, event: Event) -> None:
        """Take up the rows of a job that somebody took up again elsewhere, as in the outbox's view."""
        if (
            isinstance(event, InstanceChanged)
            and event.job_id in self._latest
            and event.job_id not in self._active
        ):
            self._active.add(event.job_id)
            self._model.follow(event.job_id)
            self.started.emit()

    def _take(self, event: Event) -> None:
        if isinstance(event, DestinationTrouble) and event.destination:
            return  # the outbox's line says whether it waits or failed
        if isinstance(event, DestinationTrouble | JobRemarked):
            self.trouble.emit(event.problem)
        elif event.job_id not in self._active:
            if self._handing_over:
                self._early.setdefault(event.job_id, []).append(event)
        elif isinstance(event, _OfInstances):
            self._model.apply([event])
        elif isinstance(event, JobFinished):
            self._finish(event.job_id)

    def _finish(self, job_id: str) -> None:
        self._active.discard(job_id)
        self._model.finish(job_id)
        if not self.busy:
            self._early.clear()
            self.ended.emit()


def _call(function: Callable[[str], None], job_id: str, _task: Task) -> None:
    function(job_id)


def _nothing(_result: object) -> None:
    return None
