"""What the outbox knows of jobs and instances, read from its rows."""

from __future__ import annotations

import enum
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from sendtopacs.model.job import ConvertedFile, JobHeader, PlannedInstance
from sendtopacs.model.problems import Problem
from sendtopacs.model.serial import from_json
from sendtopacs.model.states import State


class Wish(enum.StrEnum):
    """What somebody wants of whoever works on a job or an instance."""

    NONE = ""
    CANCEL = "cancel"
    HOLD = "hold"  # pause, until somebody resumes


@dataclass(frozen=True, slots=True)
class InstanceRecord:
    """An instance as the outbox knows it."""

    instance_id: int
    job_id: str
    planned: PlannedInstance
    state: State
    problem: Problem | None
    converted: ConvertedFile | None
    attempts: int
    next_try_at: datetime | None = None  # local; None of one that waits: until somebody resumes it
    wish: Wish = Wish.NONE
    position: int = 0
    tries: int = 0  # since somebody last asked for one
    tries_since: datetime | None = None
    peer: str = ""  # the label of its destination; '' for one that is kept as a file
    changed_at: str = ""  # ISO 8601, local: when it reached its state


@dataclass(frozen=True, slots=True)
class JobRecord:
    """A job and its instances, in their order."""

    header: JobHeader
    instances: tuple[InstanceRecord, ...]
    finished: bool
    wish: Wish


def instance_record(row: sqlite3.Row) -> InstanceRecord:
    """Return what a row of `instance` says."""
    return InstanceRecord(
        instance_id=row["id"],
        job_id=row["job_id"],
        planned=from_json(row["planned"], PlannedInstance),
        state=State(row["state"]),
        problem=from_json(row["problem"], Problem) if row["problem"] else None,
        converted=from_json(row["converted"], ConvertedFile) if row["converted"] else None,
        attempts=row["attempts"],
        next_try_at=_moment(row["next_try_at"]),
        wish=Wish(row["wish"]),
        position=row["position"],
        tries=row["tries"],
        tries_since=_moment(row["tries_since"]),
        peer=row["peer"],
        changed_at=row["changed_at"],
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
