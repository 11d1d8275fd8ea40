"""What is chosen in the outbox: jobs as a whole, or some files of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sendtopacs.model.states import State
from sendtopacs.outbox import InstanceRecord, JobSummary
from sendtopacs.outbox.steps import StepRecord

Wanted = dict[str, frozenset[int] | None]
"""Jobs, each whole (None) or some instances of it."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The chosen rows of both tables."""

    jobs: Sequence[JobSummary]
    files: Sequence[InstanceRecord]

    @property
    def _of_one(self) -> bool:
        return len(self.jobs) == 1 and bool(self.files)

    @property
    def states(self) -> set[State]:
        """The states of what is chosen: of the files, else of the jobs."""
        if self._of_one:
            return {record.state for record in self.files}
        return {state for job in self.jobs for state in job.states}

    @property
    def wanted(self) -> Wanted:
        """What is to be worked on: the chosen files, else the chosen jobs."""
        if self._of_one:
            return {self.jobs[0].job_id: frozenset(record.instance_id for record in self.files)}
        return {job.job_id: None for job in self.jobs}

    @property
    def count(self) -> int:
        """How many files that are."""
        return len(self.files) if self._of_one else sum(job.count for job in self.jobs)

    @property
    def steps(self) -> list[StepRecord]:
        """The procedure steps of the jobs that are chosen as a whole."""
        return [] if self._of_one else [job.step for job in self.jobs if job.step]
