"""Where the window keeps what it fetches from a PACS until it is sent on: a folder for each retrieval.

A folder goes when the program starts or ends and nothing in the outbox needs it any more.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from sendtopacs.model.errors import SpoolError
from sendtopacs.model.files import OwnerLock, disk_problem, private_folder

_PREFIX = "study-"
_LOCK = "in-use.lock"


class FetchedFiles:
    """The folders of one user; held by one window at a time, which may clean up."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._made: list[Path] = []

    def new_folder(self) -> Path:
        """Make a folder for one retrieval; raise SpoolError where it cannot be."""
        private_folder(self._root)
        try:
            made = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=self._root))
        except OSError as failure:
            raise SpoolError(disk_problem(failure, self._root)) from failure
        return made

    def clean(self, needed: Iterable[Path]) -> None:
        """Remove the folders in which no file is `needed`; what cannot be removed costs room, not work."""
        if not self._root.is_dir():
            return
        lock = OwnerLock(self._root / _LOCK)
        if not lock.take():
            return
        try:
            kept = {path for file in needed for path in file.parents}
            for folder in self._root.glob(f"{_PREFIX}*"):
                if folder not in kept:
                    shutil.rmtree(folder, ignore_errors=True)
        finally:
            lock.release()
            with contextlib.suppress(OSError):
                (self._root / _LOCK).unlink()
