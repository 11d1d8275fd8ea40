"""How a procedure step ended: what of its jobs was performed, and whether it was given up. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sendtopacs.model.attributes import Reference
from sendtopacs.model.job import JobHeader, PlannedInstance
from sendtopacs.model.procedure_step import PerformedSeries, Reason
from sendtopacs.model.states import State
from sendtopacs.outbox import InstanceRecord, JobRecord
from sendtopacs.plan_step import is_performed


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a step ended: what was performed, and why not all of it, if somebody gave it up."""

    series: tuple[PerformedSeries, ...]
    reason: Reason | None = None


def outcome_of(jobs: Iterable[JobRecord], given_up: Reason | None) -> Outcome | None:
    """Return how the step of these jobs ended; None while something of it is open.

    What any of them has brought into an archive is performed. Nothing performed, or a job given up as a
    whole before all was, is a step discontinued; single files left out are not.
    """
    performed: dict[str, tuple[JobHeader, InstanceRecord]] = {}  # by SOP Instance UID
    left_out = False
    for copies in _by_source(jobs).values():
        done = {copy[1].planned.SOPInstanceUID: copy for copy in copies if _is_done(*copy)}
        if done:
            performed |= done
        elif all(record.state is State.CANCELLED for _, record in copies):
            left_out = True
        else:
            return None
    reason = given_up or Reason.UNSPECIFIED
    discontinued = not performed or (left_out and given_up is not None)
    return Outcome(tuple(_series(performed.values())), reason if discontinued else None)


def modality_of(jobs: Iterable[JobRecord]) -> str:
    """Return the modality that a step is of: that of its first instance."""
    return next((r.planned.series.Modality for _, r in _records(jobs) if r.planned.series.Modality), "OT")


def _records(jobs: Iterable[JobRecord]) -> Iterator[tuple[JobHeader, InstanceRecord]]:
    for job in jobs:
        for record in job.instances:
            if is_performed(job.header, record.planned):
                yield job.header.for_leg(record.planned.leg), record


def _by_source(jobs: Iterable[JobRecord]) -> dict[object, list[tuple[JobHeader, InstanceRecord]]]:
    found: dict[object, list[tuple[JobHeader, InstanceRecord]]] = defaultdict(list)
    for header, record in _records(jobs):
        found[_what_it_shows(record.planned)].append((header, record))
    return found


def _what_it_shows(planned: PlannedInstance) -> object:
    """Tell copies of one object apart from others: sent elsewhere, it may have got another UID."""
    marks = planned.presents is not None
    return planned.source, planned.kind, planned.page, planned.clip, planned.still_s, marks


def _is_done(header: JobHeader, record: InstanceRecord) -> bool:
    stored = record.state is State.STORED and not header.confirmation.wanted
    return stored or record.state is State.CONFIRMED


def _series(performed: Iterable[tuple[JobHeader, InstanceRecord]]) -> Iterator[PerformedSeries]:
    by_uid: dict[str, list[tuple[JobHeader, InstanceRecord]]] = defaultdict(list)
    for header, record in performed:
        by_uid[record.planned.series.SeriesInstanceUID].append((header, record))
    for uid, members in by_uid.items():
        header, first = members[0]
        yield PerformedSeries(
            uid,
            first.planned.series.SeriesDescription,
            first.planned.series.OperatorsName,
            header.destination.ae_title if header.destination else "",
            tuple(_reference(record) for _, record in members),
        )


def _reference(record: InstanceRecord) -> Reference:
    made = record.converted.SOPClassUID if record.converted else record.planned.SOPClassUID
    return Reference(made, record.planned.SOPInstanceUID)
