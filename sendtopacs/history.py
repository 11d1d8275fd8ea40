"""What the outbox knows of what was sent: content, orders that were served, jobs, recent patients."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from sendtopacs.convert.reading import sha256_of
from sendtopacs.gate import SentElsewhere
from sendtopacs.model.attributes import Patient
from sendtopacs.model.errors import SourceError, ValuesError
from sendtopacs.model.items import SourceFile
from sendtopacs.model.problems import error
from sendtopacs.model.same_patient import is_given, same_patient
from sendtopacs.model.serial import from_json
from sendtopacs.model.states import DONE, State
from sendtopacs.outbox import JobRecord, Outbox

Step = tuple[str, str, str]
"""Names an order's step: StudyInstanceUID, AccessionNumber, ScheduledProcedureStepID."""

RECENT = 15
"""How many patients are offered."""

_DONE = tuple(state.value for state in sorted(DONE))
_CAME_TO_NOTHING = (State.FAILED.value, State.CANCELLED.value)
_STORED = "EXISTS (SELECT 1 FROM instance WHERE job_id = job.id AND state IN (?, ?))"
_PATIENT = "coalesce(json_extract(planned, '$.patient'), json_extract(header, '$.patient'))"
_FEW = 8
"""Contents of one size whose patients are compared before the file itself is read."""

_CONTENTS = "SELECT DISTINCT sha256 FROM content WHERE size_bytes = ? LIMIT ?"
_SAME_SIZE = f"""
SELECT DISTINCT sha256, changed_at, destination, {_PATIENT} AS patient
FROM content JOIN instance ON instance.id = instance_id JOIN job ON job.id = job_id
WHERE content.size_bytes = ? AND sha256 LIKE ? AND state NOT IN (?, ?) ORDER BY changed_at DESC
"""
_SERVED = f"""
SELECT DISTINCT json_extract(header, '$.study.StudyInstanceUID') AS study,
    json_extract(header, '$.study.AccessionNumber') AS accession,
    json_extract(header, '$.order.ScheduledProcedureStepID') AS step
FROM job WHERE destination != '' AND {_STORED}
"""
_NUMBERS = """
SELECT json_extract(planned, '$.StudyInstanceUID') AS study,
    max(CAST(json_extract(planned, '$.series.SeriesNumber') AS INTEGER)) AS number
FROM instance JOIN job ON job_id = job.id WHERE destination != '' GROUP BY study
"""
_SENT = f"SELECT id FROM job WHERE destination != '' AND {_STORED} ORDER BY accepted_at DESC, rowid DESC"
_PATIENTS = f"""
SELECT {_PATIENT} AS patient, max(accepted_at) FROM job JOIN instance ON job_id = job.id
WHERE destination != '' GROUP BY patient ORDER BY 2 DESC LIMIT 200
"""


@lru_cache(maxsize=4096)
def _digest(file: SourceFile) -> str:
    """Return the SHA-256 of a file as it was scanned; pictures of one size are asked for again and again."""
    return sha256_of(file)


@dataclass(frozen=True, slots=True)
class History:
    """Answers questions about one outbox; from any thread."""

    outbox: Outbox

    def sent_elsewhere(self, files: Iterable[tuple[SourceFile, Patient]]) -> dict[SourceFile, SentElsewhere]:
        """Return of which files the content went, or is on its way, to another patient than the given one.

        Reads a file only where one of its size was; one that cannot be read is left out, as it will not be
        sent either.
        """
        found: dict[SourceFile, SentElsewhere] = {}
        for file, patient in files:
            with contextlib.suppress(SourceError):
                self._look_up(file, patient, found)
        return found

    def served_steps(self) -> set[Step]:
        """Return study UID, accession number and step ID of the orders under which something was stored."""
        rows = self.outbox.overview.read(_SERVED, _DONE)
        return {(row["study"] or "", row["accession"] or "", row["step"]) for row in rows if row["step"]}

    def series_numbers(self) -> dict[str, int]:
        """Return the highest series number that was given here, by StudyInstanceUID."""
        return {row["study"]: row["number"] for row in self.outbox.overview.read(_NUMBERS)}

    def sent_jobs(self, limit: int) -> list[JobRecord]:
        """Return the latest jobs of which something was stored, the latest first."""
        return [
            self.outbox.job(row["id"]) for row in self.outbox.overview.read(f"{_SENT} LIMIT {limit:d}", _DONE)
        ]

    def job_beginning_with(self, start: str) -> JobRecord:
        """Return the one job whose id begins so; raise ValuesError where there is not exactly one."""
        rows = self.outbox.overview.read("SELECT id FROM job WHERE substr(id, 1, ?) = ?", (len(start), start))
        if len(rows) == 1 and start:
            return self.outbox.job(rows[0]["id"])
        code = "wrong-patient-job-several" if rows else "wrong-patient-job-unknown"
        raise ValuesError([error(code, text=start)])

    def recent_patients(self, limit: int) -> list[Patient]:
        """Return whom something was sent for, each once, the latest first."""
        found: list[Patient] = []
        for row in self.outbox.overview.read(_PATIENTS):
            patient = from_json(row["patient"], Patient)
            if is_given(patient) and not any(same_patient(patient, known) for known in found):
                found.append(patient)
        return found[:limit]

    def _look_up(self, file: SourceFile, patient: Patient, found: dict[SourceFile, SentElsewhere]) -> None:
        read, size = self.outbox.overview.read, file.size_bytes
        known = len(read(_CONTENTS, (size, _FEW + 1)))
        wanted = _digest(file) if known > _FEW else "%"
        others = [
            row
            for row in read(_SAME_SIZE, (size, wanted, *_CAME_TO_NOTHING))
            if not same_patient(from_json(row["patient"], Patient), patient)
        ]
        if not others:
            return
        digest = _digest(file)
        for row in others:
            if row["sha256"] == digest:
                found.setdefault(file, SentElsewhere(row["changed_at"], row["destination"]))
