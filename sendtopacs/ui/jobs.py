"""The whole bridge between Qt and the workers: what runs elsewhere, and how its news reaches the window.

Work runs in threads of Python; what it returns, reports or raises arrives in the thread of the JobRunner, by
queued signals that carry objects. Events of the engine come in bundles, at most fifteen a second.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from sendtopacs.logs import internal
from sendtopacs.model.errors import Cancelled, SendToPacsError
from sendtopacs.model.events import CancelToken, Event, InstanceProgress

log = logging.getLogger(__name__)

INTERVAL_MS = 67  # between two bundles of events
_WORKERS = 3

Work = Callable[["Task"], Any]
Failed = Callable[[SendToPacsError], None]


@dataclass(frozen=True, slots=True)
class _Message:
    """What a worker has to say: a report, or its end."""

    task: Task
    value: object
    failure: BaseException | None = None
    ended: bool = False


class Task:
    """One piece of work under way; the work gets it to report and to learn of a cancel."""

    def __init__(self, runner: JobRunner, on_done: Callable[[Any], None], on_failed: Failed | None) -> None:
        self.cancel_token = CancelToken()
        self.on_report: Callable[[Any], None] | None = None
        self._runner, self._on_done, self._on_failed = runner, on_done, on_failed
        self._dropped = False

    def report(self, value: object) -> None:
        """Hand a value to `on_report` in the window's thread; called by the work."""
        self._runner.post(_Message(self, value))

    def cancel(self) -> None:
        """Ask the work to stop; it ends with Cancelled."""
        self.cancel_token.cancel()

    def drop(self) -> None:
        """Ask the work to stop and hear no more of it."""
        self._dropped = True
        self.cancel()

    def deliver(self, message: _Message) -> None:
        """Call who waits for the message; in the window's thread."""
        if self._dropped:
            return
        if not message.ended:
            if self.on_report is not None:
                self.on_report(message.value)
        elif message.failure is None:
            self._on_done(message.value)
        else:
            self._fail(message.failure)

    def _fail(self, failure: BaseException) -> None:
        known = failure if isinstance(failure, SendToPacsError) else _unexpected(failure)
        if self._on_failed is not None:
            self._on_failed(known)
        elif not isinstance(known, Cancelled):
            log.warning("work failed: %s", known.problem.code)


class JobRunner(QObject):
    """Runs work in threads; lives as long as the application."""

    events = Signal(object)  # tuple[Event, ...]
    _posted = Signal(object)
    _woken = Signal()

    def __init__(
        self, executor: Executor | None = None, quiet: Executor | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(_WORKERS, thread_name_prefix="window")
        self._quiet = quiet or ThreadPoolExecutor(1, thread_name_prefix="window-quiet", initializer=_be_nice)
        self._tasks: set[Task] = set()
        self._closed = False
        self._lock = threading.Lock()
        self._waiting: list[Event] = []
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._woken.connect(self._start_timer, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self, singleShot=True, interval=INTERVAL_MS)
        self._timer.timeout.connect(self._flush)

    def run(
        self,
        work: Work,
        on_done: Callable[[Any], None],
        on_failed: Failed | None = None,
        *,
        on_report: Callable[[Any], None] | None = None,
        quiet: bool = False,
    ) -> Task:
        """Run `work(task)` in a thread, the callbacks in the window's; `quiet` work yields to all other.

        After the shutdown nothing runs any more.
        """
        task = Task(self, on_done, on_failed)
        task.on_report = on_report
        if self._closed:
            task.drop()
            return task
        self._tasks.add(task)
        future = (self._quiet if quiet else self._executor).submit(work, task)
        future.add_done_callback(lambda ended: self._end(task, ended))
        return task

    def listen(self, event: Event) -> None:
        """Take an event of the engine, from any thread; it comes out of `events`."""
        with self._lock:
            first = not self._waiting
            self._waiting.append(event)
        if first and not self._closed:
            self._woken.emit()

    def post(self, message: _Message) -> None:
        """Carry a message over to the window's thread."""
        if not self._closed:
            self._posted.emit(message)

    def shutdown(self) -> None:
        """Cancel what runs and wait for it; nothing is delivered any more."""
        self._closed = True
        self._timer.stop()
        for task in tuple(self._tasks):
            task.drop()
        for executor in (self._executor, self._quiet):
            executor.shutdown(wait=True, cancel_futures=True)

    def _end(self, task: Task, future: Future[Any]) -> None:
        if future.cancelled():
            self.post(_Message(task, None, CancelledError(), ended=True))
            return
        failure = future.exception()
        self.post(_Message(task, None if failure else future.result(), failure, ended=True))

    @Slot(object)
    def _deliver(self, message: _Message) -> None:
        if message.ended:
            self._tasks.discard(message.task)
        message.task.deliver(message)

    @Slot()
    def _start_timer(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _flush(self) -> None:
        with self._lock:
            waiting, self._waiting = self._waiting, []
        if waiting:
            self.events.emit(coalesce(waiting))


def coalesce(events: list[Event]) -> tuple[Event, ...]:
    """Drop all but the last of the progress reports that an instance made in a row."""
    last: dict[tuple[str, int], int] = {}
    for position, event in enumerate(events):
        if isinstance(event, InstanceProgress):
            last[event.job_id, event.instance_id] = position
    return tuple(
        event
        for position, event in enumerate(events)
        if not isinstance(event, InstanceProgress) or last[event.job_id, event.instance_id] == position
    )


def _unexpected(failure: BaseException) -> SendToPacsError:
    if isinstance(failure, CancelledError):
        return Cancelled()
    log.error("unexpected error in a worker", exc_info=failure)
    return SendToPacsError(internal(failure))


def _be_nice() -> None:
    """Lower this thread's priority, where the system knows threads' priorities."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 10)
