"""Waits for jobs, telling a person or a program how they go."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sendtopacs.cli.output import emit, say, sayable
from sendtopacs.model.events import (
    DestinationTrouble,
    Event,
    InstanceChanged,
    InstanceProgress,
    JobFinished,
    JobRemarked,
    StepChanged,
)
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Problem, note
from sendtopacs.model.procedure_step import ENDED_STEPS
from sendtopacs.model.states import DONE, State
from sendtopacs.outbox import InstanceRecord

if TYPE_CHECKING:
    from tqdm import tqdm

_WORDS = {
    State.STORED: "stored",
    State.CONFIRMED: "confirmed",
    State.FAILED: "failed",
    State.CANCELLED: "cancelled",
    State.WAITING: "waiting",
}


class Follower:
    """Hears jobs' events; `wait` returns when nothing of them is under way any more."""

    def __init__(self, *, as_json: bool, quiet: bool, kept: bool) -> None:
        self._as_json, self._quiet = as_json, quiet
        self._ends = {State.CONVERTED, *_WORDS} if kept else set(_WORDS)
        self.trouble: Problem | None = None  # of our own, which left instances where they were
        self._jobs: set[str] = set()
        self._open: set[str] = set()  # those under way
        self._names: dict[int, str] = {}
        self._uids: dict[int, str] = {}
        self._fractions: dict[int, float] = {}
        self._done = threading.Event()
        self._bar: tqdm[Any] | None = None
        self._lock = threading.Lock()

    def begin(self, job_id: str, instances: Iterable[InstanceRecord]) -> None:
        """Learn of a job and what it has; on a terminal, draw the bar.

        The engine may work on jobs of other processes at the same time: their events are not ours to tell.
        """
        self._jobs.add(job_id)
        self._open.add(job_id)
        self._done.clear()
        for record in instances:
            place = f" ({record.planned.label})" if record.planned.label else ""
            self._names[record.instance_id] = Path(record.planned.source.path).name + place
            self._uids[record.instance_id] = record.planned.SOPInstanceUID
        if sys.stderr is not None and sys.stderr.isatty() and not self._quiet and not self._as_json:
            self._draw_bar()

    def hear(self, event: Event) -> None:
        """Take an event of the engine, from any thread."""
        with self._lock:
            if isinstance(event, InstanceChanged) and event.job_id in self._jobs:
                self._changed(event)
            elif isinstance(event, InstanceProgress) and event.job_id in self._jobs:
                half = 0.5 if event.state is State.SENDING else 0.0
                self._advance(event.instance_id, half + event.fraction / 2)
        if isinstance(event, DestinationTrouble) and not event.destination:  # ours, not a peer's
            self.trouble = event.problem
            say(sentence(event.problem))
        if isinstance(event, JobRemarked) and event.job_id in self._jobs:
            say(sentence(event.problem))
        if isinstance(event, StepChanged) and event.job_id in self._jobs:
            self._step_changed(event)
        if isinstance(event, JobFinished):
            self._open.discard(event.job_id)
            if not self._open:
                self._done.set()

    def wait(self, interrupted: threading.Event | None = None) -> None:
        """Wait for the end, or until it is interrupted; a signal is handled meanwhile."""
        while not self._done.wait(0.2):
            if interrupted is not None and interrupted.is_set():
                return
        self.end()

    def end(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.close()

    def _draw_bar(self) -> None:
        from tqdm import tqdm  # noqa: PLC0415 - only a terminal needs it

        if self._bar is None:
            self._bar = tqdm(total=0, unit="file", leave=False, file=sys.stderr)
        self._bar.total = len(self._names)
        self._bar.refresh()

    def _changed(self, event: InstanceChanged) -> None:
        if self._as_json:
            reason = sentence(event.problem) if event.problem else ""
            uid = self._uids.get(event.instance_id, "")
            emit("state", sop_instance_uid=uid, state=event.state.value, reason=reason)
        if event.state is State.CONVERTED and not self._quiet:
            for problem in event.warnings:
                self._write(f"{self._names.get(event.instance_id, '?')}: {sentence(problem)}")
        if event.state in self._ends:
            self._advance(event.instance_id, 1.0)
            self._say_end(event)

    def _step_changed(self, event: StepChanged) -> None:
        reason = sentence(event.problem) if event.problem else ""
        if self._as_json:
            emit("procedure_step", job=event.job_id, status=event.status.value, reason=reason)
        if reason:
            say(reason)
        elif event.status in ENDED_STEPS and not self._quiet:
            say(sentence(note("step-told", status=event.status.value.lower())))

    def _say_end(self, event: InstanceChanged) -> None:
        failed = event.state not in {*DONE, State.CONVERTED}
        if self._quiet and not failed:
            return
        name = self._names.get(event.instance_id, "?")
        words = [f"{name}: {_WORDS.get(event.state, event.state.value)}"]
        if event.problem is not None and event.state is not State.CANCELLED:
            words.append(sentence(event.problem))
        self._write(". ".join(words))

    def _write(self, text: str) -> None:
        if self._bar is None:
            say(text)
        else:
            self._bar.write(sayable(text), file=sys.stderr)

    def _advance(self, instance_id: int, fraction: float) -> None:
        if self._bar is not None:
            self._bar.update(fraction - self._fractions.get(instance_id, 0.0))
            self._fractions[instance_id] = fraction
