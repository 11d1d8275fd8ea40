"""Where captured originals are kept until they are stored: there is no other copy of them.

Each is written whole and synced before anybody sees it. It goes with the next patient, or when the program
starts or ends, if the outbox says that all that became of it is stored; one that was never sent stays, and
is offered again.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Collection, Iterable
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import BinaryIO

from sendtopacs.model.errors import SpoolError
from sendtopacs.model.files import (
    atomic_write,
    disk_problem,
    free_bytes,
    keep_private,
    private_folder,
    sync_folder,
)
from sendtopacs.model.items import SourceFile


class CapturedFiles:
    """The folder of one user; every method may be called from any thread."""

    def __init__(self, root: Path, clock: Callable[[], datetime] = datetime.now) -> None:
        self.root, self._clock = root, clock

    def folder(self) -> Path:
        """Return the folder, made for this user alone (0700); raise SpoolError where it cannot be."""
        private_folder(self.root)
        keep_private(self.root)
        return self.root

    def reserve(self, kind: str, suffix: str) -> Path:
        """Make an empty file (0600) under a name that nothing else has, such as photo-081500.png.

        The name says nothing of a patient. Raises SpoolError where it cannot be made.
        """
        folder = self.folder()
        stem = f"{kind}-{self._clock():%H%M%S}"
        for number in count(1):
            path = folder / (f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}")
            if any(folder.glob(f"{path.stem}-*")):  # pages that were scanned at this time of another day
                continue
            try:
                os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            except FileExistsError:
                continue
            except OSError as failure:
                raise SpoolError(disk_problem(failure, folder)) from failure
            return path
        raise AssertionError("unreachable: numbers do not end")

    def keep(self, kind: str, suffix: str, write: Callable[[BinaryIO], None]) -> Path:
        """Keep what `write` writes; return its file once it is whole and synced. Raises SpoolError."""
        path = self.reserve(kind, suffix)
        try:
            with atomic_write(path) as stream:
                write(stream)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        return path

    def settle(self, path: Path) -> Path:
        """Sync a file that another program or library wrote into the folder, and close it to others."""
        try:
            path.chmod(0o600)
            handle = os.open(path, os.O_RDWR)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
            sync_folder(path.parent)
        except OSError as failure:
            raise SpoolError(disk_problem(failure, self.root)) from failure
        return path

    def left(self, accounted: Collection[SourceFile] = ()) -> list[Path]:
        """Return what is here and is not `accounted` for by the outbox, the oldest first."""
        left = [file for file in self._files() if file not in accounted and file.size_bytes]
        return [file.path for file in sorted(left, key=lambda file: file.modified_ns)]

    def clean(self, stored: Collection[SourceFile]) -> None:
        """Remove what is `stored`.

        A name may come again, so the file must be the same. What cannot be removed costs room, not work.
        """
        for file in self._files():
            if file in stored:
                self._remove(file.path)

    def clear_halves(self) -> None:
        """Remove what an interrupted capture left empty or half written; while nothing is captured."""
        for file in self._files():
            if not file.size_bytes:
                self._remove(file.path)
        for part in self.root.glob("*.part"):
            self._remove(part)

    def free_bytes(self) -> int:
        """Return how much room there is; raise SpoolError where that cannot be said."""
        try:
            return free_bytes(self.root)
        except OSError as failure:
            raise SpoolError(disk_problem(failure, self.root)) from failure

    def forget(self, paths: Iterable[Path]) -> None:
        """Remove these, at the wish of a person; files elsewhere are left alone."""
        for path in paths:
            if path.parent == self.root:
                self._remove(path)

    def _files(self) -> list[SourceFile]:
        if not self.root.is_dir():
            return []
        found = [(path, path.stat()) for path in self.root.iterdir() if path.is_file()]
        return [
            SourceFile(path, facts.st_size, facts.st_mtime_ns)
            for path, facts in found
            if not _unfinished(path)
        ]

    def _remove(self, path: Path) -> None:
        with contextlib.suppress(OSError):
            path.unlink()


def _unfinished(path: Path) -> bool:
    """Tell whether a file is being written, or was when the program died: by us, or by scanimage."""
    return path.suffix == ".part"
