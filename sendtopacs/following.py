"""Jobs that are ours to tell of, whoever works on them: another process may, and may have left since."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sendtopacs.model.events import InstanceChanged, Listener
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

    def jobs(self) -> Collection[str]:
        """Return the jobs that are followed."""
        return list(self._known)

    def report(self, job_id: str) -> bool:
        """Tell what became of a job that another process works on; return whether it is finished."""
        known = self._known.get(job_id, {})
        job = self._outbox.job(job_id)
        for record in job.instances:
            if known.get(record.instance_id, State.PLANNED) is not record.state:
                known[record.instance_id] = record.state
                self._tell(InstanceChanged(job_id, record.instance_id, record.state, record.problem))
        return job.finished
