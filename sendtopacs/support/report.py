"""A report of a problem to hand on: what happened, where, under which versions; nothing of a patient."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sendtopacs.model.discreet import discreet_sentence
from sendtopacs.model.problems import Problem, Severity
from sendtopacs.model.states import State
from sendtopacs.support.versions import this_program

if TYPE_CHECKING:
    from sendtopacs.outbox import InstanceRecord, JobRecord

PLACES = "places"
"""Parameter of an error of the program itself: where in the program it arose."""

_END = "This report holds no patient data and no file names."


@dataclass(frozen=True, slots=True)
class Reported:
    """A problem and where it was met: 'Echo', 'job 3f2a, object 3 (failed)'."""

    problem: Problem
    where: str = ""


def report(told: Iterable[Reported], now: datetime | None = None) -> str:
    """Return the text of a report of these problems."""
    lines = [
        "Report of SendToPACS",
        f"Time: {(now or datetime.now()).astimezone().isoformat(timespec='seconds')}",
        f"Program: {this_program()}",
    ]
    for one in told:
        lines += ["", *_told(one)]
    return "\n".join([*lines, "", _END, ""])


def of_job(job: JobRecord, instance_ids: Collection[int] | None = None) -> list[Reported]:
    """Return what is wrong with a job, or some of it: with what failed, waits, or was stored oddly."""
    return [
        Reported(record.problem, where_of(job, record))
        for record in job.instances
        if record.problem is not None and (instance_ids is None or record.instance_id in instance_ids)
    ]


def where_of(job: JobRecord, record: InstanceRecord) -> str:
    """Return which object of which job it is, and what became of it, without its UIDs."""
    number = job.instances.index(record) + 1
    planned = record.planned
    destination = job.header.destination
    to = f", to {destination.label} ({destination.address})" if destination is not None else ""
    return (
        f"job {job.header.job_id}, object {number} of {len(job.instances)} ({planned.kind.value},"
        f" {record.state.value} after {_attempts(record)}{to})"
    )


def _attempts(record: InstanceRecord) -> str:
    if record.state is State.PLANNED or record.attempts == 0:
        return "no attempt"
    return f"{record.attempts} attempt{'s' if record.attempts > 1 else ''}"


def _told(one: Reported) -> Iterator[str]:
    problem = one.problem
    if one.where:
        yield f"Where: {one.where}"
    kind = {Severity.ERROR: "Error", Severity.WARNING: "Warning", Severity.NOTE: "Remark"}[problem.severity]
    field = f", field {problem.field}" if problem.field else ""
    yield f"{kind}: {problem.code}{field}"
    yield discreet_sentence(problem)
    if places := problem.params.get(PLACES):
        yield places
