"""Jobs that are ours to tell of, whoever works on them: another process may, and may have left since."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import RLock

from sendtopacs.model.events import InstanceChanged, JobFinished, Listener
from sendtopacs.model.states import State
from sendtopacs.outbox import Outbox


class Followed:
    """Used under the engine's lock, but for `report`, which is for its one thread."""

    def __init__(self, outbox: Outbox, tell: Listener) -> None:
        self._outbox, self._tell = outbox, tell
        self._known: dict[str, dict[int, State]] = {}

    def begin(self, job_id: str, states: Mapping[int, State] | None = None) -> None:
        """Follow a job of which these states are known; without any, anew."""
        if states is None:
            self._known[job_id] = {}
        else:
            self._known.setdefault(job_id, dict(states))

    def end(self, job_id: str) -> None:
        """Follow it no more: its own run told all."""
        self._known.pop(job_id, None)

    def report(self, is_here: Callable[[str], bool], lock: RLock) -> None:
        """Tell what became of the jobs on which another process works; follow no more what is finished."""
        with lock:
            others = [job_id for job_id in self._known if not is_here(job_id)]
        for job_id in others:
            if self._report_one(job_id):
                with lock:
                    self.end(job_id)
                self._tell(JobFinished(job_id))

    def _report_one(self, job_id: str) -> bool:
        """Tell what became of a job; return whether it is finished."""
        known = self._known.get(job_id, {})
        job = self._outbox.job(job_id)
        for record in job.instances:
            if known.get(record.instance_id, State.PLANNED) is not record.state:
                known[record.instance_id] = record.state
                self._tell(InstanceChanged(job_id, record.instance_id, record.state, record.problem))
        return job.finished
