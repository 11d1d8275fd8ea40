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

from sendtopacs.model.errors import NetworkError, SendToPacsError
from sendtopacs.model.files import atomic_write, sync_folder
from sendtopacs.model.items import SourceFile
from sendtopacs.model.job import Plan
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.states import DONE, State
from sendtopacs.outbox import JobRecord, Outbox

DONE_FOLDER, ATTENTION_LIST = "done", "needs-attention.json"
SETTLE_S = 2.0
"""How long a file's size and time must not have changed."""

_AGAIN_S = 30.0  # until a file that needs attention is looked at again: the order may have come
_PEER_AGAIN_S = 5.0  # or the worklist answers again

Tell = Callable[[str, Path, Problem | None], None]
"""Is given 'accepted', 'attention' or 'done', the file, and the reason."""


@dataclass(slots=True)
class _Seen:
    """A file as it was at the last look."""

    size_bytes: int
    modified_ns: int
    since: float  # monotonic
    again_at: float = 0.0


class WatchedFolder:
    """Looks at the folder whenever `turn` is called; used from one thread."""

    def __init__(
        self,
        folder: Path,
        outbox: Outbox,
        plan: Callable[[Path], Plan],
        accept: Callable[[Plan], str],
        tell: Tell,
        settle_s: float = SETTLE_S,
    ) -> None:
        """`plan` raises SendToPacsError for a file that cannot be matched."""
        self._folder, self._outbox = folder, outbox
        self._plan, self._accept, self._tell = plan, accept, tell
        self._settle_s = settle_s
        self._seen: dict[Path, _Seen] = {}
        self._jobs: dict[Path, str] = {}
        self._attention: dict[Path, Problem] = {}

    @property
    def attention(self) -> dict[str, str]:
        """Why files wait, by name."""
        return {path.name: sentence(problem) for path, problem in sorted(self._attention.items())}

    def turn(self) -> None:
        """Look once; raise SpoolError where our own disk refuses."""
        before = self.attention
        present = {path for path in self._folder.iterdir() if _counts(path)}
        for gone in self._seen.keys() - present:
            self._forget(gone)
        for path in sorted(present - self._jobs.keys()):
            if self._settled(path):
                self._take(path)
        for path, job_id in list(self._jobs.items()):
            self._follow(path, self._outbox.job(job_id))
        if self.attention != before:
            with atomic_write(self._folder / ATTENTION_LIST) as file:
                file.write(json.dumps(self.attention, indent=1, ensure_ascii=False).encode() + b"\n")

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

    def _take(self, path: Path) -> None:
        seen = self._seen[path]
        known = self._outbox.known.job_of(SourceFile(path, seen.size_bytes, seen.modified_ns))
        if known is not None:  # of an earlier start
            self._jobs[path] = known
            return
        try:
            plan = self._plan(path)
        except SendToPacsError as failure:
            wait_s = _PEER_AGAIN_S if isinstance(failure, NetworkError) else _AGAIN_S
            seen.again_at = time.monotonic() + wait_s
            self._say_attention(path, failure.problem)
            return
        self._jobs[path] = self._accept(plan)
        self._attention.pop(path, None)
        self._tell("accepted", path, None)

    def _follow(self, path: Path, job: JobRecord) -> None:
        """Move the file of a job that is proved; list that of one that failed."""
        proved = {State.CONFIRMED} if job.header.confirmation.wanted else DONE
        states = {record.state for record in job.instances}
        if states <= proved:
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

    def _forget(self, path: Path) -> None:
        self._seen.pop(path, None)
        self._jobs.pop(path, None)
        self._attention.pop(path, None)


def _counts(path: Path) -> bool:
    """Tell whether it is a file to be taken: hidden ones and our own list are not."""
    return not path.name.startswith(".") and path.name != ATTENTION_LIST and path.is_file()
