"""Makes files last that were not sent at once: what goes out quickly need never reach the disk."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

LINGER_S = 2.0
"""How long a file may stay unsynced."""


class Lingering:
    """Calls `sync` with each instance that is still here after so long; may be used from any thread."""

    def __init__(self, sync: Callable[[int], None]) -> None:
        """`sync` is called in a thread of its own, and does not raise."""
        self._sync = sync
        self._news = threading.Condition()
        self._since: dict[int, float] = {}  # the longest first
        self._closed = False
        self._thread: threading.Thread | None = None

    def add(self, instance_id: int) -> None:
        """Note that an instance's file is there, unsynced."""
        with self._news:
            self._since[instance_id] = time.monotonic()
            if self._thread is None and not self._closed:
                self._thread = threading.Thread(target=self._run, name="spool-sync")
                self._thread.start()
            self._news.notify()

    def drop(self, instance_id: int) -> None:
        """Note that its file is needed no more."""
        with self._news:
            self._since.pop(instance_id, None)

    def close(self) -> None:
        """Sync what is left, and end."""
        with self._news:
            self._closed = True
            thread, self._thread = self._thread, None
            self._news.notify()
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        while (instance_id := self._next()) is not None:
            self._sync(instance_id)

    def _next(self) -> int | None:
        """Wait for the next that has lingered; None when all is done and no more will come."""
        with self._news:
            while True:
                first = next(iter(self._since), None)
                if first is None and self._closed:
                    return None
                left_s = None if first is None else self._since[first] + LINGER_S - time.monotonic()
                if first is not None and left_s is not None and (left_s <= 0 or self._closed):
                    del self._since[first]
                    return first
                self._news.wait(left_s)
