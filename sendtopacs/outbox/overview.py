"""What is asked about the outbox: summaries of jobs and pages of instances, never all at once."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from sendtopacs.model.attributes import Patient
from sendtopacs.model.problems import Problem
from sendtopacs.model.serial import from_json
from sendtopacs.model.states import State
from sendtopacs.outbox.database import Database, Values
from sendtopacs.outbox.records import InstanceRecord, instance_record
from sendtopacs.outbox.search import OPEN, STEP, JobFilter, JobSearch, condition, folded
from sendtopacs.outbox.steps import TO_BE_TOLD, StepRecord, Steps

PAGE = 100
"""How many rows are read at once."""

_JOB = (  # what a line needs of the header, since reading the whole of many takes long
    "SELECT id, accepted_at, destination, json_extract(header, '$.patient') AS patient,"
    " json_extract(header, '$.output_folder') AS output_folder FROM job"
)


_ANY = JobSearch()


@dataclass(frozen=True, slots=True)
class JobSummary:
    """A job in one line."""

    job_id: str
    accepted_at: datetime
    patient: Patient  # of DICOM files that went as they were: the first one's
    destination: str  # its label; '' for files that are kept
    output_folder: Path | None  # where they are kept
    states: dict[State, int] = field(default_factory=dict)  # of its instances for each destination
    count: int = 0  # how many instances it has, each counted once for however many destinations
    destinations: int = 1
    size_bytes: int = 0  # of the sources
    attempts: int = 0  # of the instance with the most
    problem: Problem | None = None  # the latest cause of a failure or a wait
    next_try_at: datetime | None = None
    step: StepRecord | None = None  # its procedure step; None: the RIS does not want to hear of it


class Overview:
    """Reads only; may be used from any thread."""

    def __init__(self, db: Database, steps: Steps) -> None:
        self._db, self._steps = db, steps
        db.teach("folded", folded)

    def jobs(
        self, which: JobFilter, offset: int = 0, limit: int = PAGE, search: JobSearch = _ANY
    ) -> list[JobSummary]:
        """Return so many jobs, the latest first."""
        wanted, values = condition(which, search)
        rows = self._db.rows(
            f"{_JOB} WHERE {wanted} ORDER BY accepted_at DESC, rowid DESC LIMIT ? OFFSET ?",
            (*values, limit, offset),
        )
        return self._summaries(rows)

    def summary(self, job_id: str) -> JobSummary:
        """Return one job in one line; raise KeyError for one that is not there."""
        rows = self._db.rows(f"{_JOB} WHERE id = ?", (job_id,))
        if not rows:
            raise KeyError(job_id)
        return self._summaries(rows)[0]

    def count_jobs(self, which: JobFilter, search: JobSearch = _ANY) -> int:
        """Count the jobs."""
        wanted, values = condition(which, search)
        row = self._db.one(f"SELECT count(*) FROM job WHERE {wanted}", values)
        return int(row[0]) if row else 0

    def job_ids(self, which: JobFilter, prefix: str = "") -> list[str]:
        """Return the ids of the jobs that begin so, the oldest first."""
        wanted, values = condition(which, _ANY)
        return self._db.column(
            f"SELECT id FROM job WHERE {wanted} AND substr(id, 1, ?) = ? ORDER BY accepted_at, rowid",
            (*values, len(prefix), prefix),
        )

    def instances(self, job_id: str, offset: int = 0, limit: int = PAGE) -> list[InstanceRecord]:
        """Return so many instances of a job, in its order."""
        rows = self._db.rows(
            "SELECT * FROM instance WHERE job_id = ? ORDER BY position LIMIT ? OFFSET ?",
            (job_id, limit, offset),
        )
        return list(map(instance_record, rows))

    def ended_before(self, moment: datetime) -> list[str]:
        """Return the jobs of which nothing is open and nothing has changed since."""
        return self._db.column(
            "SELECT id FROM job WHERE finished AND NOT EXISTS"
            f" (SELECT 1 FROM instance WHERE job_id = job.id AND ({OPEN} OR changed_at >= ?))"
            f" AND NOT EXISTS ({STEP} AND {TO_BE_TOLD})",
            (moment.isoformat(timespec="seconds"),),
        )

    def counts(self) -> dict[State, int]:
        """Count the instances of jobs that go to a peer, by state."""
        rows = self._db.rows(
            "SELECT state, count(*) FROM instance JOIN job ON job.id = job_id"
            " WHERE destination != '' GROUP BY state"
        )
        return {State(state): count for state, count in rows}

    def next_tries(self) -> dict[str, datetime]:
        """Return when each peer for which something waits is tried again, by its label."""
        rows = self._db.rows(
            "SELECT peer, min(next_try_at) FROM instance"
            " WHERE state = 'waiting' AND next_try_at IS NOT NULL AND peer != '' GROUP BY peer"
        )
        return {peer: datetime.fromisoformat(when) for peer, when in rows}

    def times_stored(self, instance_id: int) -> int:
        """Count how often the peer said that it stored an instance."""
        query = "SELECT 1 FROM attempt WHERE instance_id = ? AND state = 'stored'"
        return len(self._db.rows(query, (instance_id,)))

    def read(self, query: str, values: Values = ()) -> list[sqlite3.Row]:
        """Answer a question about what is in it; raise SpoolError."""
        return self._db.rows(query, values)

    # -- within --------------------------------------------------------------------------------------------

    def _summaries(self, jobs: list[sqlite3.Row]) -> list[JobSummary]:
        if not jobs:
            return []
        ids = tuple(row["id"] for row in jobs)
        marks = ", ".join("?" * len(ids))
        grouped = self._db.rows(
            "SELECT job_id, leg, state, count(*) AS count, sum(source_size_bytes) AS size_bytes,"
            " max(attempts) AS attempts, min(next_try_at) AS next_try_at"
            f" FROM instance WHERE job_id IN ({marks}) GROUP BY job_id, leg, state",
            ids,
        )
        causes = self._db.rows(
            "SELECT job_id, problem, max(changed_at) FROM instance"
            f" WHERE job_id IN ({marks}) AND problem IS NOT NULL"
            " AND (state IN ('failed', 'waiting') OR next_try_at IS NOT NULL)"
            " GROUP BY job_id",
            ids,
        )
        whose = self._db.rows(
            f"SELECT job_id, json_extract(planned, '$.patient') FROM instance WHERE job_id IN ({marks})"
            " AND position = 0",
            ids,
        )
        own = {row[0]: from_json(row[1], Patient) for row in whose if row[1]}
        cause = {row["job_id"]: from_json(row["problem"], Problem) for row in causes}
        groups: dict[str, list[sqlite3.Row]] = defaultdict(list)
        for row in grouped:
            groups[row["job_id"]].append(row)
        steps = self._steps.of_jobs(ids)
        found = [_summary(job, groups[job["id"]], cause.get(job["id"])) for job in jobs]
        return [
            replace(job, patient=own.get(job.job_id, job.patient), step=steps.get(job.job_id))
            for job in found
        ]


def _summary(job: sqlite3.Row, groups: list[sqlite3.Row], problem: Problem | None) -> JobSummary:
    tries = [row["next_try_at"] for row in groups if row["next_try_at"]]
    states: Counter[State] = Counter()
    counts: Counter[int] = Counter()  # by destination, as sizes are
    sizes: Counter[int] = Counter()
    for row in groups:
        states[State(row["state"])] += row["count"]
        counts[row["leg"]] += row["count"]
        sizes[row["leg"]] += row["size_bytes"]
    return JobSummary(
        job_id=job["id"],
        accepted_at=datetime.fromisoformat(job["accepted_at"]),
        patient=from_json(job["patient"], Patient),
        destination=job["destination"],
        output_folder=Path(job["output_folder"]) if job["output_folder"] else None,
        states=dict(states),
        count=max(counts.values(), default=0),
        destinations=len(counts),
        size_bytes=max(sizes.values(), default=0),
        attempts=max((row["attempts"] for row in groups), default=0),
        problem=problem,
        next_try_at=datetime.fromisoformat(min(tries)) if tries else None,
    )
