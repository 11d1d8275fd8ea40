"""Writing so that a file is there whole or not at all, and locks between processes."""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from sendtopacs.model.errors import SpoolError
from sendtopacs.model.problems import Problem, error

_log = logging.getLogger(__name__)

_DISK_CODES = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EROFS: "disk-read-only",
    errno.EACCES: "disk-forbidden",
    errno.EPERM: "disk-forbidden",
}


def disk_problem(failure: OSError, folder: Path) -> Problem:
    """Say what went wrong when writing into `folder`."""
    code = _DISK_CODES.get(failure.errno or 0, "disk-failed")
    return error(code, folder=folder, reason=failure.strerror or failure)


def private_folder(folder: Path, *, in_private: bool = False) -> Path:
    """Make the folder, for this user alone, and return it; raise SpoolError where it cannot be.

    0700; on Windows an access list, which what is made in it inherits, as one `in_private` does.
    """
    try:
        if os.name == "nt" and not in_private:
            _make_private_by_list(folder)
        else:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as failure:
        raise SpoolError(disk_problem(failure, folder)) from failure
    return folder


def _make_private_by_list(folder: Path) -> None:
    """Make a folder with an access list of its own; one that is there keeps the list that it has.

    Where that is refused it has what it inherits, in the user's profile the user, the system and its
    administrators: better than not to work.
    """
    if folder.is_dir():
        return
    folder.mkdir(parents=True, exist_ok=True)
    from sendtopacs.model import access_list  # noqa: PLC0415 - Windows alone

    try:
        access_list.for_this_user_alone(folder)
    except OSError as failure:
        _log.warning("the access list of %s was not set: %s", folder, failure)


def keep_private(folder: Path) -> None:
    """Take others' access from a folder of ours: one that was there before may let them in."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):  # it is somebody else's, or its file system has no such thing
        mode = stat.S_IMODE(folder.stat().st_mode)
        if mode & 0o077:
            folder.chmod(mode & 0o700)


@contextlib.contextmanager
def atomic_write(target: Path, *, sync: bool = True) -> Iterator[BinaryIO]:
    """Give a file to write into; on leaving without an error it is synced and renamed to `target`.

    Without `sync` it is there at once for every process, but a power cut may leave it short, or none.
    On any error nothing is left behind. Readers see the old file or the new one. The file is for this user
    alone (0600). Raises SpoolError for every OSError: what is read meanwhile has errors of its own.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=target.parent)
    except OSError as failure:
        raise SpoolError(disk_problem(failure, target.parent)) from failure
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            if sync:
                os.fsync(stream.fileno())
        part.replace(target)
        if sync:
            sync_folder(target.parent)
    except OSError as failure:
        part.unlink(missing_ok=True)
        raise SpoolError(disk_problem(failure, target.parent)) from failure
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def file_identity(path: Path) -> str:
    """Return which file stands under a name, as long as the system runs; raise OSError."""
    found = path.stat()
    return f"{found.st_dev}:{found.st_ino}"


def sync_file(path: Path) -> None:
    """Make what was written into a file last, and its name; raise OSError."""
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` last; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def free_bytes(folder: Path) -> int:
    """Return how many bytes this user may still write into `folder`."""
    return shutil.disk_usage(folder).free


class OwnerLock:
    """Held by one process at a time; the system lets go of it when that process dies."""

    def __init__(self, path: Path) -> None:
        from filelock import FileLock  # noqa: PLC0415 - most of what writes files needs no lock

        self._lock = FileLock(path, mode=0o600, thread_local=False)

    def take(self) -> bool:
        """Take the lock if it is free; return whether it is ours now."""
        from filelock import Timeout  # noqa: PLC0415 - see above

        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        return True

    def release(self) -> None:
        """Let go of it."""
        self._lock.release()

    @property
    def held(self) -> bool:
        """True while it is ours."""
        return self._lock.is_locked
