"""Procedure steps in the outbox: what the RIS has been told of each, and what it is still to hear."""

from __future__ import annotations

import enum
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sendtopacs.model.job import JobHeader
from sendtopacs.model.problems import Problem
from sendtopacs.model.procedure_step import ENDED_STEPS, Reason, StepStatus
from sendtopacs.model.serial import from_json, to_json
from sendtopacs.model.states import DONE, State
from sendtopacs.outbox.database import Database

_ENDED = ", ".join(f"'{status.value}'" for status in sorted(ENDED_STEPS))
TO_BE_TOLD = f"procedure_step.reported NOT IN ({_ENDED}) AND procedure_step.closed = ''"
"""Of a step: the RIS is to hear more, and will be told."""
NOT_DONE = f"procedure_step.reported NOT IN ({_ENDED}) AND procedure_step.closed != 'given up'"
"""Of a step: somebody should see that the RIS has not heard all."""
_FILES_LEFT = (
    "SELECT 1 FROM instance JOIN procedure_step_job USING (job_id)"
    " WHERE procedure_step_job.uid = procedure_step.uid"
    f" AND state NOT IN ({', '.join(repr(state.value) for state in sorted(DONE | {State.CANCELLED}))})"
)


class Closed(enum.StrEnum):
    """Why the RIS is told no more of a step that has not ended there."""

    NO = ""
    FAILED = "failed"
    GIVEN_UP = "given up"


@dataclass(frozen=True, slots=True)
class StepRecord:
    """A procedure step as the outbox knows it."""

    uid: str
    reported: StepStatus
    closed: Closed = Closed.NO
    reason: Reason | None = None  # somebody gave up the job as a whole, for this reason
    problem: Problem | None = None
    tries: int = 0
    tries_since: datetime | None = None
    next_try_at: datetime | None = None

    @property
    def ended(self) -> bool:
        """True where the RIS has heard all."""
        return self.reported in ENDED_STEPS


class Steps:
    """The table of procedure steps; may be used from any thread."""

    def __init__(self, db: Database, clock: Callable[[], datetime]) -> None:
        self._db, self._clock = db, clock

    def note_accepted(self, header: JobHeader) -> None:
        """Note the step of a job that is being accepted, in the transaction of that."""
        if header.procedure_step is None:
            return
        uid = header.procedure_step.SOPInstanceUID
        self._db.execute("INSERT OR IGNORE INTO procedure_step (uid) VALUES (?)", (uid,))
        self._db.execute("INSERT INTO procedure_step_job (uid, job_id) VALUES (?, ?)", (uid, header.job_id))

    def to_be_told(self) -> list[StepRecord]:
        """Return the steps of which the RIS is to hear more, the oldest first."""
        rows = self._db.rows(f"SELECT * FROM procedure_step WHERE {TO_BE_TOLD} ORDER BY rowid")
        return list(map(step_record, rows))

    def jobs(self, uid: str) -> list[str]:
        """Return the jobs that perform a step: the one that began it, then those it was sent on by."""
        return self._db.column("SELECT job_id FROM procedure_step_job WHERE uid = ? ORDER BY rowid", (uid,))

    def of_jobs(self, job_ids: Sequence[str]) -> dict[str, StepRecord]:
        """Return the steps of these jobs, by job; most have none."""
        marks = ", ".join("?" * len(job_ids))
        rows = self._db.rows(
            "SELECT procedure_step.*, job_id FROM procedure_step JOIN procedure_step_job USING (uid)"
            f" WHERE job_id IN ({marks})",
            tuple(job_ids),
        )
        return {row["job_id"]: step_record(row) for row in rows}

    def told(self, uid: str, status: StepStatus) -> None:
        """Note that the RIS has taken this status."""
        self._db.execute(
            "UPDATE procedure_step SET reported = ?, problem = NULL, tries = 0, tries_since = NULL,"
            " next_try_at = NULL WHERE uid = ?",
            (status.value, uid),
        )

    def put_off(self, uid: str, problem: Problem, next_try_at: datetime | None) -> None:
        """Note why the RIS could not be told, and when it is tried again; None: it has failed."""
        self._db.execute(
            "UPDATE procedure_step SET problem = ?, next_try_at = ?, tries = tries + 1,"
            " closed = CASE closed WHEN 'given up' THEN closed ELSE ? END,"  # somebody did meanwhile
            " tries_since = coalesce(tries_since, ?) WHERE uid = ?",
            (
                to_json(problem),
                next_try_at.isoformat(timespec="seconds") if next_try_at else None,
                Closed.NO if next_try_at else Closed.FAILED,
                self._clock().isoformat(timespec="seconds"),
                uid,
            ),
        )

    def give_up(self, job_id: str, reason: Reason) -> None:
        """Note that somebody gave up a job as a whole; a report that failed is given up with it.

        So is one that waits for the RIS, once it is all that is left of the job.
        """
        is_left = f"closed != '' OR (problem IS NOT NULL AND NOT EXISTS ({_FILES_LEFT}))"
        self._change(job_id, f"reason = ?, closed = CASE WHEN {is_left} THEN 'given up' ELSE '' END", reason)

    def take_up(self, job_id: str) -> None:
        """Note that a job goes on after all, and let the RIS be told again at once."""
        self._change(job_id, "reason = '', closed = ?, tries = 0, tries_since = NULL, next_try_at = NULL", "")

    def _change(self, job_id: str, what: str, value: str) -> None:
        which = "SELECT uid FROM procedure_step_job WHERE job_id = ?"
        self._db.execute(f"UPDATE procedure_step SET {what} WHERE uid IN ({which})", (value, job_id))


def step_record(row: sqlite3.Row) -> StepRecord:
    """Return what a row of `procedure_step` says."""
    return StepRecord(
        uid=row["uid"],
        reported=StepStatus(row["reported"]),
        closed=Closed(row["closed"]),
        reason=Reason(row["reason"]) if row["reason"] else None,
        problem=from_json(row["problem"], Problem) if row["problem"] else None,
        tries=row["tries"],
        tries_since=datetime.fromisoformat(row["tries_since"]) if row["tries_since"] else None,
        next_try_at=datetime.fromisoformat(row["next_try_at"]) if row["next_try_at"] else None,
    )
