"""Removes the spool's files; where overwriting reaches what was written, they are overwritten first.

That takes a disk's time, so a thread of its own does it: nobody waits, but for the end of the program. A file
is taken from its name at once, so that nobody can open or share it any more that did not before; one that has
another name is somebody else's too and stays as it is. What a killed process did not come to has a name by
which the next start finds it.
"""

from __future__ import annotations

import contextlib
import os
import queue
import threading
import uuid
from collections.abc import Callable
from pathlib import Path

from sendtopacs.model.disks import overwriting_helps

_PIECE = memoryview(bytes(1 << 18))
_NAME = ".{}.gone"


class Eraser:
    """May be used from any thread; whatever cannot be removed costs room, not work."""

    def __init__(self, folder: Path, helps: Callable[[Path], bool] = overwriting_helps) -> None:
        """`helps` tells, once something is to be removed, whether overwriting does in this folder."""
        self._folder, self._ask = folder, helps
        self._helps: bool | None = None
        self._lock = threading.Lock()
        self._wanted: queue.SimpleQueue[Path | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def remove(self, path: Path) -> None:
        """Remove a file; it is gone from its name on return."""
        with self._lock:
            if self._helps is None:
                self._helps = self._ask(self._folder)
            if self._helps and (aside := self.set_aside(path)) is not None:
                self._begin()
                self._wanted.put(aside)
                return
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)

    def set_aside(self, path: Path) -> Path | None:
        """Take a file from its name; return the new one, None where that cannot be."""
        aside = self._folder / _NAME.format(uuid.uuid4().hex)
        try:
            return path.rename(aside)
        except OSError:
            return None

    def left(self) -> list[Path]:
        """Return what was set aside and not removed yet."""
        return list(self._folder.glob(_NAME.format("*")))

    def close(self) -> None:
        """Wait until all is removed."""
        with self._lock:
            thread, self._thread = self._thread, None
            if thread is not None:
                self._wanted.put(None)
        if thread is not None:
            thread.join()

    def _begin(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="spool-erase")
            self._thread.start()

    def _run(self) -> None:
        while (path := self._wanted.get()) is not None:
            with contextlib.suppress(OSError):
                _overwrite(path)
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)


def _overwrite(path: Path) -> None:
    """Write zeros over a file that has no other name, and see that they reach the disk; raise OSError."""
    with path.open("r+b", buffering=0) as stream:
        found = os.fstat(stream.fileno())
        if found.st_nlink > 1:
            return
        left = found.st_size
        while left > 0:
            left -= stream.write(_PIECE[: min(left, len(_PIECE))]) or 0
        os.fsync(stream.fileno())
