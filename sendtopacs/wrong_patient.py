"""'I sent it to the wrong patient': all that a PACS administrator needs to put it right, as text and JSON.

The program cannot take back what a PACS holds; who can is told which objects, where, since when, under which
identity, and whose they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, fields
from typing import Any

from sendtopacs.model.attributes import Patient
from sendtopacs.model.job import JobHeader
from sendtopacs.model.sop import CLASS_NAMES
from sendtopacs.model.states import DONE
from sendtopacs.outbox import InstanceRecord, JobRecord


@dataclass(frozen=True, slots=True)
class WrongPatient:
    """One report."""

    job: JobRecord
    should_be: Patient
    reported_at: str  # ISO 8601, local

    @property
    def sent(self) -> tuple[InstanceRecord, ...]:
        """The objects that the destination took."""
        return tuple(record for record in self.job.instances if record.state in DONE)

    @property
    def sent_as(self) -> Patient:
        """Whose record they are in."""
        return sent_as(self.job)

    def text(self) -> str:
        """Return it for a person."""
        return "\n".join(_lines(self))

    def as_json(self) -> dict[str, Any]:
        """Return it for a program."""
        header = self.job.header
        return {
            "job": header.job_id,
            "reported_at": self.reported_at,
            "accepted_at": header.accepted_at,
            "destination": _destination(header),
            "calling_ae_title": header.calling_ae_title,
            "sent_as": asdict(self.sent_as),
            "should_be": asdict(self.should_be),
            "accession_number": header.study.AccessionNumber,
            "objects": [_object(record) for record in self.sent],
        }


def sent_as(job: JobRecord) -> Patient:
    """Return whose record a job's objects got into: a DICOM file's own patient where it stayed as it was."""
    own = next((r.planned.patient for r in job.instances if r.planned.patient is not None), None)
    return own or job.header.patient


def _lines(report: WrongPatient) -> Iterator[str]:
    header = report.job.header
    yield "SENT TO THE WRONG PATIENT"
    yield f"Reported: {_moment(report.reported_at)}"
    yield f"Job {header.job_id}, handed over {_moment(header.accepted_at)}"
    yield f"Destination: {_destination(header)}, from {header.calling_ae_title}"
    yield ""
    yield "Sent as:"
    yield from _identity(report.sent_as)
    if header.study.AccessionNumber:
        yield f"  AccessionNumber: {header.study.AccessionNumber}"
    yield ""
    yield "Should be:"
    yield from _identity(report.should_be)
    yield ""
    yield f"Objects to be moved or deleted: {len(report.sent)}"
    for record in report.sent:
        yield from (f"  {key}: {value}" for key, value in _object(record).items())
        yield ""


def _identity(patient: Patient) -> Iterable[str]:
    held = [(f.name, getattr(patient, f.name)) for f in fields(patient)]
    return [f"  {name}: {value}" for name, value in held if value] or ["  (not known yet)"]


def _object(record: InstanceRecord) -> dict[str, str]:
    planned = record.planned
    return {
        "SOPInstanceUID": planned.SOPInstanceUID,
        "SOPClass": CLASS_NAMES.get(planned.SOPClassUID, planned.SOPClassUID),
        "SeriesInstanceUID": planned.series.SeriesInstanceUID,
        "StudyInstanceUID": planned.StudyInstanceUID,
        "file": planned.source.path.name,
        "state": record.state.value,
        "time": record.changed_at,
    }


def _destination(header: JobHeader) -> str:
    remote = header.destination
    if remote is None:
        return ""
    return f"{remote.name} ({remote.address})" if remote.name else remote.address


def _moment(text: str) -> str:
    return text.replace("T", " ")
