"""Runs what may end its process, or never end, in a process of its own: C libraries on damaged files.

Where many files are to be expected a process is kept for the next one for a while: starting one costs more
than its work.
"""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

TIME_LIMIT_S = 60.0

_POLL_S = 0.02
_IDLE_S = 20.0
_places = threading.BoundedSemaphore(2)
"""Conversions run in as many threads as there are processors; there is not as much memory."""

Checkpoint = Callable[[], None]
"""Called now and then; raises where the work is to stop."""

Work = tuple[Callable[..., None], tuple[object, ...]]
"""A function of a module, and its plain arguments."""

_idle: list[_Worker] = []
_lock = threading.Lock()


def run(
    work: Callable[..., None],
    arguments: tuple[object, ...],
    checkpoint: Checkpoint,
    time_limit_s: float | None = None,
    *,
    keep: bool = False,
) -> bool:
    """Call a function of a module with plain arguments in a process of its own; return whether it returned.

    With `keep` the process may have done the like before. Raises what `checkpoint` raises; then the process
    is gone, too.
    """
    while not _places.acquire(timeout=_POLL_S):
        checkpoint()
    try:
        deadline = time.monotonic() + (TIME_LIMIT_S if time_limit_s is None else time_limit_s)
        return _run((work, arguments), checkpoint, deadline, keep=keep)
    finally:
        _places.release()


def be_quiet() -> None:
    """Send what this process's libraries say nowhere: it names files."""
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 - its number is wanted
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)


class _Worker:
    """A process that does one thing after the other, as long as each ends well."""

    def __init__(self) -> None:
        import multiprocessing  # noqa: PLC0415 - seldom needed

        context = multiprocessing.get_context("spawn")  # a fork of a process with threads may hang
        self._connection, theirs = context.Pipe()
        self._process: SpawnProcess = context.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()

    def begins(self, work: Work, checkpoint: Checkpoint, deadline: float) -> bool:
        """Ask for something; return whether it is begun: the process may be gone, or just leaving."""
        try:
            self._connection.send(work)
        except OSError:
            return False
        return self.answers(checkpoint, deadline)

    def answers(self, checkpoint: Checkpoint, deadline: float) -> bool:
        """Wait for the process's next word; return whether there was one."""
        try:
            while not self._connection.poll(_POLL_S):
                checkpoint()
                if time.monotonic() >= deadline:
                    return False
            self._connection.recv()
        except (EOFError, OSError):
            return False
        return True

    def end(self) -> None:
        """Let go of it."""
        self._connection.close()
        self._process.kill()
        self._process.join()
        self._process.close()


def _run(work: Work, checkpoint: Checkpoint, deadline: float, *, keep: bool) -> bool:
    waiting = _waiting() if keep else None
    try:
        worker = waiting or _Worker()
    except OSError:  # no memory, or no more processes
        return False
    begun = done = False
    try:
        begun = worker.begins(work, checkpoint, deadline)
        done = begun and worker.answers(checkpoint, deadline)
    finally:
        if done and keep:
            with _lock:
                _idle.append(worker)
        else:  # it may be in the midst of anything
            worker.end()
    if waiting is not None and not begun:
        return _run(work, checkpoint, deadline, keep=keep)
    return done


def _waiting() -> _Worker | None:
    with _lock:
        return _idle.pop() if _idle else None


def _serve(connection: Connection) -> None:
    """Do what is asked for until nobody asks any more, or something goes wrong; in the process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever asks decides when to stop
    with contextlib.suppress(EOFError, OSError):
        while connection.poll(_IDLE_S):
            work, arguments = connection.recv()
            connection.send(None)
            work(*arguments)  # what it raises ends the process, and that is the answer
            connection.send(None)
