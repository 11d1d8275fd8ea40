"""How long the window stands still: asked by a test, and by the benchmarks."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer


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
