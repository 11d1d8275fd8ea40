"""How long the window stands still: asked by a test, and by the benchmarks."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer


class Freezes:
    """Measures the longest time between two turns of the event loop, and the most that one takes of a core.

    On a machine that others use as well the second is the program's own part of the first.
    """

    def __init__(self) -> None:
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._tick)
        self.begin()
        self._timer.start()

    def begin(self) -> None:
        """Forget what was measured so far."""
        self.longest_s, self._last = 0.0, time.perf_counter()
        self.longest_cpu_s, self._last_cpu = 0.0, time.thread_time()

    def stop(self) -> None:
        """Measure no more."""
        self._timer.stop()

    def _tick(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        self.longest_s, self._last = max(self.longest_s, now - self._last), now
        self.longest_cpu_s, self._last_cpu = max(self.longest_cpu_s, cpu - self._last_cpu), cpu


def run_until(done: Callable[[], object]) -> None:
    """Run the event loop until that is so, as the program does.

    QTest.qWait would not do: it keeps Python's lock while it waits, and so stops the worker half of the time.
    """
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: done() and loop.quit())
    timer.start(5)
    loop.exec()
