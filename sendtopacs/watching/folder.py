"""A watched folder: each file that has stopped growing becomes a job, and is moved once that is proved.

What stands in the outbox is never planned anew: after a restart the file's job is found by its path, size and
time. A file whose name matches nothing, or too much, stays where it is, in a list with the reason.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sendtopacs.model.errors import Cancelled, NetworkError, SendToPacsError, SpoolError, ValuesError
from sendtopacs.model.events import CancelToken
from sendtopacs.model.files import OwnerLock, atomic_write, sync_folder
from sendtopacs.model.items import SourceFile
from sendtopacs.model.job import Plan
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.states import DONE, State
from sendtopacs.outbox import JobRecord

DONE_FOLDER, ATTENTION_LIST = "done", "needs-attention.json"
_LOCK = ".sendtopacs-watch.lock"
SETTLE_S = 2.0
"""How long a file's size and time must not have changed."""

_AGAIN_S = 30.0  # until a file that needs attention is looked at again: the order may have come
_PEER_AGAIN_S = 5.0  # or the worklist answers again

Tell = Callable[[str, Path, Problem | None], None]
"""Is given 'accepted', 'attention' or 'done', the file, and the reason; 'trouble' of the folder itself."""


class Known(Protocol):
    """`outbox.known.KnownSources`, as far as a watched folder asks it."""

    def job_of(self, file: SourceFile) -> str | None:
        """Return the latest job that was made of a file."""


class Jobs(Protocol):
    """`outbox.Outbox`, as far as a watched folder asks it."""

    @property
    def known(self) -> Known:
        """What it knows of source files."""

    def job(self, job_id: str) -> JobRecord:
        """Return what is known of a job."""


@dataclass(slots=True)
class _Seen:
    """A file as it was at the last look."""

    size_bytes: int
    modified_ns: int
    since: float  # monotonic
    again_at: float = 0.0


class WatchedFolder:
    """Looks at the folder whenever `turn` is called; one call at a time, from any thread.

    A context manager, while which nobody else watches the folder: two would send each file twice.
    """

    def __init__(
        self,
        folder: Path,
        outbox: Jobs,
        plan: Callable[[Path, CancelToken], Plan],
        accept: Callable[[Plan], str],
        tell: Tell,
        settle_s: float = SETTLE_S,
    ) -> None:
        """`plan` raises SendToPacsError for a file that cannot be matched."""
        self._folder, self._outbox = folder, outbox
        self._plan, self._accept, self._tell = plan, accept, tell
        self._settle_s = settle_s
        self._lock = OwnerLock(folder / _LOCK)
        self._seen: dict[Path, _Seen] = {}
        self._jobs: dict[Path, str] = {}
        self._proved: set[Path] = set()  # what only has to be moved: never sent again, whatever is purged
        self._attention: dict[Path, Problem] = {}
        self._listed: dict[str, str] | None = None  # as it was last written; None: not by us
        self.trouble: Problem | None = None  # of the folder itself, at the last look

    def __enter__(self) -> WatchedFolder:
        """Begin to watch; raise ValuesError where the folder cannot be, or somebody else does."""
        if not self._folder.is_dir():
            raise ValuesError([error("watch-no-folder", folder=self._folder)])
        try:
            taken = self._lock.take()
        except OSError as failure:
            reason = failure.strerror or type(failure).__name__
            raise ValuesError([error("watch-refused", folder=self._folder, reason=reason)]) from failure
        if not taken:
            raise ValuesError([error("watch-taken", folder=self._folder)])
        return self

    def __exit__(self, *_: object) -> None:
        self._lock.release()

    @property
    def attention(self) -> dict[str, Problem]:
        """Why files wait, by name."""
        return {path.name: problem for path, problem in sorted(self._attention.items())}

    @property
    def under_way(self) -> int:
        """How many files are in the outbox, and not yet proved to be stored."""
        return len(self._jobs.keys() - self._attention.keys())

    def look_again(self) -> None:
        """Look at the next turn at what needs attention, without waiting until it is due."""
        for seen in self._seen.values():
            seen.again_at = 0.0

    def turn(self, cancel: CancelToken | None = None) -> None:
        """Look once; raise SpoolError where the outbox refuses, Cancelled between two files."""
        cancel = cancel or CancelToken()
        try:
            present = {path for path in self._folder.iterdir() if _counts(path)}
        except OSError as failure:  # a share that is away
            reason = failure.strerror or type(failure).__name__
            self._say_trouble(error("watch-refused", folder=self._folder, reason=reason))
            return
        for gone in self._seen.keys() - present:
            self._forget(gone)
        for path in sorted(present - self._jobs.keys()):
            cancel.checkpoint()
            if self._settled(path):
                self._take(path, cancel)
        for path, job_id in list(self._jobs.items()):
            cancel.checkpoint()
            if path in self._proved:
                self._move(path)
            else:
                self._follow(path, job_id)
        self._say_trouble(self._write_list())

    def _write_list(self) -> Problem | None:
        """Write what needs attention where it is another than before; return why that cannot be."""
        now = {name: sentence(problem) for name, problem in self.attention.items()}
        if now == self._listed or (self._listed is None and not now and not self._list.exists()):
            return None
        try:
            with atomic_write(self._list) as file:
                file.write(json.dumps(now, indent=1, ensure_ascii=False).encode() + b"\n")
        except SpoolError as failure:
            return failure.problem
        self._listed = now
        return None

    @property
    def _list(self) -> Path:
        return self._folder / ATTENTION_LIST

    def _settled(self, path: Path) -> bool:
        try:
            found = path.stat()
        except OSError:  # gone since it was listed
            return False
        now, seen = time.monotonic(), self._seen.get(path)
        if seen is None or (seen.size_bytes, seen.modified_ns) != (found.st_size, found.st_mtime_ns):
            self._seen[path] = _Seen(found.st_size, found.st_mtime_ns, now)
            self._attention.pop(path, None)
            return self._settle_s <= 0
        return now - seen.since >= self._settle_s and now >= seen.again_at

    def _take(self, path: Path, cancel: CancelToken) -> None:
        seen = self._seen[path]
        known = self._outbox.known.job_of(SourceFile(path, seen.size_bytes, seen.modified_ns))
        if known is not None:  # of an earlier start
            self._jobs[path] = known
            return
        try:
            self._jobs[path] = self._accept(self._plan(path, cancel))
        except Cancelled:
            raise
        except SendToPacsError as failure:
            wait_s = _PEER_AGAIN_S if isinstance(failure, NetworkError | SpoolError) else _AGAIN_S
            seen.again_at = time.monotonic() + wait_s
            self._say_attention(path, failure.problem)
            return
        self._attention.pop(path, None)
        self._tell("accepted", path, None)

    def _follow(self, path: Path, job_id: str) -> None:
        """Move the file of a job that is proved; list that of one that failed.

        One whose job was purged from the outbox is a new file again.
        """
        try:
            job = self._outbox.job(job_id)
        except KeyError:
            del self._jobs[path]
            return
        proved = {State.CONFIRMED} if job.header.confirmation.wanted else DONE
        states = {record.state for record in job.instances}
        if states <= proved:
            self._proved.add(path)
            self._move(path)
        elif states & {State.FAILED, State.CANCELLED}:
            found = next((r.problem for r in job.instances if r.problem is not None), None)
            self._say_attention(path, found or error("cancelled"))
        else:
            self._attention.pop(path, None)

    def _move(self, path: Path) -> None:
        done = self._folder / DONE_FOLDER
        target, number = done / path.name, 1
        try:
            done.mkdir(exist_ok=True)
            while target.exists():
                number += 1
                target = done / f"{path.stem} ({number}){path.suffix}"
            os.rename(path, target)  # noqa: PTH104 - never over another file: looked at just before
            sync_folder(done)
        except OSError as failure:
            self._say_attention(path, error("watch-not-moved", reason=failure.strerror or failure))
            return
        self._forget(path)
        self._tell("done", path, None)

    def _say_attention(self, path: Path, problem: Problem) -> None:
        if self._attention.get(path) != problem:
            self._attention[path] = problem
            self._tell("attention", path, problem)

    def _say_trouble(self, problem: Problem | None) -> None:
        if problem is not None and problem != self.trouble:
            self._tell("trouble", self._folder, problem)
        self.trouble = problem

    def _forget(self, path: Path) -> None:
        self._seen.pop(path, None)
        self._jobs.pop(path, None)
        self._proved.discard(path)
        self._attention.pop(path, None)


def _counts(path: Path) -> bool:
    """Tell whether it is a file to be taken: hidden ones and our own list are not."""
    return not path.name.startswith(".") and path.name != ATTENTION_LIST and path.is_file()
