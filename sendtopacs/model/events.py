"""What workers tell the window and the command line, and how they are told to stop.

Events are immutable and carry ids, so that they may cross threads.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from sendtopacs.model.errors import Cancelled
from sendtopacs.model.problems import Problem
from sendtopacs.model.procedure_step import StepStatus
from sendtopacs.model.states import State

Progress = Callable[[float], None]
"""Called with a fraction from 0 to 1; raises Cancelled once the work is to stop."""


@dataclass(frozen=True, slots=True)
class InstanceChanged:
    """An instance reached a state; `problem` is the cause or the warning."""

    job_id: str
    instance_id: int
    state: State
    problem: Problem | None = None
    warnings: tuple[Problem, ...] = ()  # what conversion remarked, where the state comes of it


@dataclass(frozen=True, slots=True)
class InstancesAdded:
    """More instances are made of what one was to be made of."""

    job_id: str
    instance_id: int
    added: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class InstanceProgress:
    """An instance's conversion or sending went on; `fraction` is from 0 to 1 of what `state` is about."""

    job_id: str
    instance_id: int
    state: State
    fraction: float


@dataclass(frozen=True, slots=True)
class JobAccepted:
    """A job is in the outbox: from here on nothing of it can be lost."""

    job_id: str


@dataclass(frozen=True, slots=True)
class JobFinished:
    """Nothing of the job is under way any more."""

    job_id: str


@dataclass(frozen=True, slots=True)
class JobRemarked:
    """There is something to say of a job that changes nothing of what was sent."""

    job_id: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class DestinationTrouble:
    """A destination cannot be reached or refuses us; concerns all that waits for it."""

    destination: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class StepChanged:
    """The RIS has taken a status of a job's procedure step, or could not be told, for a cause."""

    job_id: str
    status: StepStatus
    problem: Problem | None = None


Event = (
    InstanceChanged
    | InstancesAdded
    | InstanceProgress
    | JobAccepted
    | JobFinished
    | JobRemarked
    | DestinationTrouble
    | StepChanged
)
Listener = Callable[[Event], None]
"""Called from worker threads; returns quickly."""


class CancelToken:
    """A wish to stop, set once, from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = threading.Event()
        self._callbacks: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        """True once cancelled."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Set, then run the callbacks, outside the lock."""
        with self._lock:
            self._cancelled.set()
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    def checkpoint(self) -> None:
        """Raise Cancelled once set."""
        if self._cancelled.is_set():
            raise Cancelled

    def on_cancel(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Run `callback` when cancelled, at once if it already is; return what takes it back."""
        with self._lock:
            if not self._cancelled.is_set():
                self._callbacks.append(callback)
                return lambda: self._forget(callback)
        callback()
        return lambda: None

    def wait(self, timeout_s: float) -> bool:
        """Wait until cancelled or the time is over; return whether cancelled."""
        return self._cancelled.wait(timeout_s)

    def _forget(self, callback: Callable[[], None]) -> None:
        with self._lock:
            if callback in self._callbacks:
                self._callbacks.remove(callback)
