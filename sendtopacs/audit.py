"""The audit trail: one JSON object a line, in a file for each month, only ever appended to.

Unlike the log it names patients: it is there to say who was sent as whom. Each line names its number and the
SHA-256 of the line before, over all files, and a file beside them tells the last one: what was changed, cut,
put in or moved later shows (`verify`). Somebody who may write all of them can make a new chain.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import socket
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from sendtopacs.model.attributes import Origin, Patient
from sendtopacs.model.errors import SpoolError
from sendtopacs.model.files import atomic_write, disk_problem, private_folder
from sendtopacs.model.job import JobHeader, PlannedInstance
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.user import system_user
from sendtopacs.outbox.records import InstanceRecord, JobRecord

BEGINNING = "0" * 64
"""What the first line names as the one before."""

_LOCK_WAIT_S = 10.0


@dataclass(frozen=True, slots=True)
class Head:
    """The last line: its number and its SHA-256."""

    seq: int = 0
    sha256: str = BEGINNING


class AuditTrail:
    """Appends to the files of one folder; may be used from any thread and process."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._head = folder.with_name(f"{folder.name}.head")

    def note(self, event: str, **values: object) -> None:
        """Append one line; raise SpoolError where it cannot be written."""
        now = datetime.now().astimezone()
        who = {"user": system_user(), "host": socket.gethostname()}
        said = {"time": now.isoformat(timespec="seconds"), "event": event, **who, **values}
        path = private_folder(self.folder) / f"{now:%Y-%m}.jsonl"
        with self._alone():
            before = self._last()
            line = json.dumps({"seq": before.seq + 1, "prev": before.sha256, **said}).encode()
            try:
                _append(path, line)
            except OSError as failure:
                raise SpoolError(disk_problem(failure, self.folder)) from failure
            with atomic_write(self._head) as stream:
                stream.write(json.dumps(asdict(Head(before.seq + 1, _digest(line)))).encode())

    def note_job(self, header: JobHeader) -> None:
        """Note that a job goes out under another identity or order than those that were looked up."""
        if header.origin is None or not header.edited:
            return
        self.note(
            "identity-edited",
            **_of_job(header),
            source=header.origin.source,
            looked_up=header.origin.when,
            original=asdict(header.origin.patient),
            edited=asdict(header.patient),
            original_accession_number=header.origin.AccessionNumber,
            edited_accession_number=header.study.AccessionNumber,
        )

    def note_accepted(self, header: JobHeader, instances: tuple[PlannedInstance, ...]) -> None:
        """Note what was accepted, whose it is and where it is to go."""
        objects = [{"uid": one.SOPInstanceUID, "study": one.StudyInstanceUID} for one in instances]
        self.note("job-accepted", **_of_job(header), objects=objects)

    def note_outcome(self, job: JobRecord) -> None:
        """Note what has become of each object after an attempt."""
        for leg in job.header.legs:
            objects = [_outcome(one) for one in job.instances if one.planned.leg == leg]
            self.note("job-outcome", **_of_job(job.header.for_leg(leg)), objects=objects)

    def note_unlocked(self, origin: Origin, operator: str = "") -> None:
        """Note that somebody made an identity that was looked up open for edits."""
        self.note(
            "identity-unlocked",
            operator=operator,
            source=origin.source,
            looked_up=origin.when,
            original=asdict(origin.patient),
            original_accession_number=origin.AccessionNumber,
        )

    def note_wrong_patient(
        self, job_id: str, sent_as: Patient, should_be: Patient, operator: str = ""
    ) -> None:
        """Note that somebody reported a job as sent to the wrong patient."""
        patients = {"sent_as": asdict(sent_as), "should_be": asdict(should_be)}
        self.note("wrong-patient", operator=operator, job=job_id, **patients)

    def lines(self) -> Iterator[tuple[Path, int, bytes]]:
        """Give every line with its file and its number there, in the order of the files."""
        for path in sorted(self.folder.glob("*.jsonl")):
            *lines, half = path.read_bytes().split(b"\n")
            for number, line in enumerate([*lines, half] if half else lines, 1):
                yield path, number, line

    def entries(self) -> Iterator[dict[str, Any]]:
        """Give what every readable line says."""
        for _path, _number, line in self.lines():
            with contextlib.suppress(ValueError):
                said = json.loads(line)
                if isinstance(said, dict):
                    yield said

    def verify(self) -> list[Problem]:
        """Return where the trail is not as it was written; nothing where it is."""
        with self._alone():
            return list(self._breaks())

    def _breaks(self) -> Iterator[Problem]:
        before = Head()
        for path, number, line in self.lines():
            said = _read(line)
            if said is None:
                yield error("audit-line-damaged", path=path, line=number)
            elif said.get("prev") != before.sha256 or said.get("seq") != before.seq + 1:
                yield error("audit-chain-broken", path=path, line=number)
            seq = said.get("seq") if said else None
            before = Head(seq if isinstance(seq, int) else before.seq + 1, _digest(line))
        known = self._known()
        if known is None and before.seq:
            yield error("audit-head-missing", path=self._head)
        elif known is not None and known not in (before, self._one_before(before)):
            yield error("audit-end-cut", path=self.folder, expected=known.seq, found=before.seq)

    def _one_before(self, last: Head) -> Head:
        """Return the head as a crash between the two writes would have left it."""
        line = next((line for _, _, line in reversed(list(self.lines()))), b"")
        said = _read(line) or {}
        return Head(last.seq - 1, str(said.get("prev", "")))

    def _last(self) -> Head:
        """Return the last line as it is on the disk: a crash may have come before the head was written."""
        files = sorted(self.folder.glob("*.jsonl"))
        lines = files[-1].read_bytes().split(b"\n") if files else []
        if lines and lines[-1]:  # half a line, of a crash: it is ended, and shows
            _append(files[-1], b"")
        last = next((line for line in reversed(lines) if line), None)
        if last is None:
            return self._known() or Head()
        said, known = _read(last) or {}, self._known()
        seq = said.get("seq")
        if known is None:
            return Head(seq if isinstance(seq, int) else 0, _digest(last))
        crashed = (seq, said.get("prev")) == (known.seq + 1, known.sha256)
        return Head(known.seq + 1, _digest(last)) if crashed else known  # a changed end stays to be seen

    def _known(self) -> Head | None:
        try:
            said = json.loads(self._head.read_bytes())
            return Head(int(said["seq"]), str(said["sha256"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        private_folder(self.folder.parent)
        lock = FileLock(self.folder.with_name(f"{self.folder.name}.lock"), mode=0o600)
        try:
            lock.acquire(timeout=_LOCK_WAIT_S)
        except Timeout as failure:
            raise SpoolError(error("audit-busy")) from failure
        except OSError as failure:
            raise SpoolError(disk_problem(failure, self.folder)) from failure
        try:
            yield
        finally:
            lock.release()


def _of_job(header: JobHeader) -> dict[str, object]:
    return {
        "job": header.job_id,
        "operator": header.operator,
        "destination": header.destination.label if header.destination else "",
        "address": header.destination.address if header.destination else "",
        "calling": header.calling_ae_title,
        "patient_id": header.patient.PatientID,
        "accession": header.study.AccessionNumber,
        "procedure_step": header.procedure_step.SOPInstanceUID if header.procedure_step else "",
    }


def _source_sha256(record: InstanceRecord) -> str:
    return " ".join(one.sha256 for one in record.converted.sources) if record.converted else ""


def _outcome(record: InstanceRecord) -> dict[str, str]:
    patient = record.planned.patient or None
    return {
        "patient_id": patient.PatientID if patient else "",
        "uid": record.planned.SOPInstanceUID,
        "class": record.planned.SOPClassUID,
        "study": record.planned.StudyInstanceUID,
        "source_sha256": _source_sha256(record),
        "state": record.state.value,
        "cause": record.problem.code if record.problem else "",
    }


def _append(path: Path, line: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        before = os.fstat(handle).st_size
        try:
            left = memoryview(line + b"\n")
            while left:
                left = left[os.write(handle, left) :]  # a full disk takes a part first, and says so later
            os.fsync(handle)
        except OSError:
            os.ftruncate(handle, before)
            raise
    finally:
        os.close(handle)


def _read(line: bytes) -> dict[str, Any] | None:
    try:
        said = json.loads(line)
    except ValueError:
        return None
    return said if isinstance(said, dict) else None


def _digest(line: bytes) -> str:
    return hashlib.sha256(line).hexdigest()
