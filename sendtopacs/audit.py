"""The audit trail: one JSON object a line, in a file for each month, only ever appended to.

Unlike the log it names patients: it is there to say who was sent as whom. Each line is written by one call
and synced, so that processes do not mix their lines and a crash loses none.
"""

from __future__ import annotations

import getpass
import json
import os
import socket
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from sendtopacs.model.attributes import Patient
from sendtopacs.model.errors import SpoolError
from sendtopacs.model.files import disk_problem, private_folder
from sendtopacs.model.job import JobHeader


class AuditTrail:
    """Appends to the files of one folder; may be used from any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def note(self, event: str, **values: object) -> None:
        """Append one line; raise SpoolError where it cannot be written."""
        now = datetime.now().astimezone()
        who = {"user": _user(), "host": socket.gethostname()}
        line = json.dumps({"time": now.isoformat(timespec="seconds"), "event": event, **who, **values})
        path = private_folder(self._folder) / f"{now:%Y-%m}.jsonl"
        try:
            handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(handle, f"{line}\n".encode())
                os.fsync(handle)
            finally:
                os.close(handle)
        except OSError as failure:
            raise SpoolError(disk_problem(failure, self._folder)) from failure

    def note_job(self, header: JobHeader) -> None:
        """Note that a job goes out under another identity or order than those that were looked up."""
        if header.origin is None or not header.edited:
            return
        self.note(
            "identity-edited",
            job=header.job_id,
            destination=header.destination.label if header.destination else "",
            source=header.origin.source,
            looked_up=header.origin.when,
            original=asdict(header.origin.patient),
            edited=asdict(header.patient),
            original_accession_number=header.origin.AccessionNumber,
            edited_accession_number=header.study.AccessionNumber,
        )

    def note_unlocked(self, source: str, original: Patient) -> None:
        """Note that somebody made an identity that was looked up open for edits."""
        self.note("identity-unlocked", source=source, original=asdict(original))

    def note_wrong_patient(self, job_id: str, sent_as: Patient, should_be: Patient) -> None:
        """Note that somebody reported a job as sent to the wrong patient."""
        self.note("wrong-patient", job=job_id, sent_as=asdict(sent_as), should_be=asdict(should_be))


def _user() -> str:
    """Return the name of the system's account; a service may have none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
