"""Makes commits last in groups: what was committed is on the disk within 50 ms, and what must wait waits.

A commit that is not synced is seen by every process at once and outlives ours; only a power cut could take
it back, and then with all that followed it. So what must not happen before a commit lasts, such as the
removal of a file that it made needless, is put off until it does.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from sendtopacs.model.errors import SpoolError

LONGEST_S = 0.05
"""How long a commit may wait for others, to be synced with them."""

_AFTER_FAILURE_S = 1.0

_log = logging.getLogger(__name__)

Action = Callable[[], None]


class Hardener:
    """Syncs by `sync`, at most so long after `soon` was called; may be used from any thread."""

    def __init__(self, sync: Callable[[], None]) -> None:
        """`sync` raises SpoolError where the disk refuses."""
        self._sync = sync
        self._news = threading.Condition()
        self._syncing = threading.Lock()
        self._dirty = False
        self._actions: list[Action] = []
        self._closed = threading.Event()
        self._thread: threading.Thread | None = None

    def soon(self) -> None:
        """Note that there is something to sync."""
        with self._news:
            if self._dirty:
                return
            self._dirty = True
            if self._thread is None and not self._closed.is_set():
                self._thread = threading.Thread(target=self._run, name="outbox-sync")
                self._thread.start()
            self._news.notify()

    def after(self, action: Action) -> None:
        """Do this once all that is committed by now lasts; it does not raise."""
        with self._news:
            self._actions.append(action)
        self.soon()

    def now(self) -> None:
        """Return once all that is committed by now lasts and what waited is done; raise SpoolError."""
        with self._syncing:
            with self._news:
                dirty, self._dirty = self._dirty, False
                actions, self._actions = self._actions, []
            try:
                if dirty:
                    self._sync()
            except BaseException:
                with self._news:
                    self._dirty = True
                    self._actions[:0] = actions
                raise
        for action in actions:
            action()

    def close(self) -> None:
        """Sync what is left and end."""
        self._closed.set()
        with self._news:
            thread, self._thread = self._thread, None
            self._news.notify()
        if thread is not None:
            thread.join()
        self._try()

    def _run(self) -> None:
        while not self._closed.is_set():
            with self._news:
                self._news.wait_for(lambda: self._dirty or self._closed.is_set())
            self._closed.wait(LONGEST_S)
            if not self._try():
                self._closed.wait(_AFTER_FAILURE_S)

    def _try(self) -> bool:
        try:
            self.now()
        except SpoolError as failure:  # it stays to be synced; whoever needs it to last hears of it
            _log.error("outbox: %s", failure.problem.code)
            return False
        return True
