"""Runs what may end its process, or never end, in a process of its own: C libraries on damaged files."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable

TIME_LIMIT_S = 60.0

_POLL_S = 0.02
_places = threading.BoundedSemaphore(2)
"""Conversions run in as many threads as there are processors; there is not as much memory."""

Checkpoint = Callable[[], None]
"""Called now and then; raises where the work is to stop."""


def run(
    work: Callable[..., None],
    arguments: tuple[object, ...],
    checkpoint: Checkpoint,
    time_limit_s: float | None = None,
) -> bool:
    """Call a function of a module with plain arguments in a process of its own; return whether it returned.

    Raises what `checkpoint` raises; then the process is gone, too.
    """
    while not _places.acquire(timeout=_POLL_S):
        checkpoint()
    try:
        return _run(work, arguments, checkpoint, TIME_LIMIT_S if time_limit_s is None else time_limit_s)
    finally:
        _places.release()


def be_quiet() -> None:
    """Send what this process's libraries say nowhere: it names files."""
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 - its number is wanted
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)


def _run(
    work: Callable[..., None], arguments: tuple[object, ...], checkpoint: Checkpoint, time_limit_s: float
) -> bool:
    import multiprocessing  # noqa: PLC0415 - seldom needed

    context = multiprocessing.get_context("spawn")  # a fork of a process with threads may hang
    worker = context.Process(target=work, args=arguments, daemon=True)
    try:
        worker.start()
    except OSError:  # no memory, or no more processes
        return False
    deadline = time.monotonic() + time_limit_s
    try:
        while worker.is_alive() and time.monotonic() < deadline:
            worker.join(_POLL_S)
            checkpoint()
    finally:
        if worker.is_alive():
            worker.kill()
        worker.join()
    done = worker.exitcode == 0
    worker.close()
    return done
