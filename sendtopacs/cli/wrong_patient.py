"""sendtopacs wrong-patient: the report for the PACS administrator, or the jobs that it could be about."""

from __future__ import annotations

import argparse
import json
from contextlib import closing
from datetime import datetime

from sendtopacs.audit import AuditTrail
from sendtopacs.cli.output import EXIT_DONE, show
from sendtopacs.cli.start import start
from sendtopacs.cli.values import read_values
from sendtopacs.history import History
from sendtopacs.outbox import JobRecord, Outbox
from sendtopacs.wrong_patient import WrongPatient, sent_as

_LISTED = 20
_SHORT = 8  # characters of an id; enough to tell jobs apart


def wrong_patient(options: argparse.Namespace) -> int:
    """Print the report about a job, and note it in the audit trail; without a job, list those sent."""
    with start(options) as begun, closing(Outbox(begun.paths.outbox, begun.paths.spool)) as outbox:
        history = History(outbox)
        if options.job is None:
            for job in history.sent_jobs(_LISTED):
                show(json.dumps(_summary(job)) if options.json else _line(job))
            return EXIT_DONE
        job = history.job_beginning_with(options.job)
        now = datetime.now().isoformat(timespec="seconds")
        report = WrongPatient(job, read_values(options.set).patient, now)
        told = job.header.job_id, report.sent_as, report.should_be, options.operator
        AuditTrail(begun.paths.audit).note_wrong_patient(*told)
        show(json.dumps(report.as_json()) if options.json else report.text())
        return EXIT_DONE


def _summary(job: JobRecord) -> dict[str, object]:
    header = job.header
    return {
        "job": header.job_id,
        "accepted_at": header.accepted_at,
        "destination": header.destination.label if header.destination else "",
        "objects": len(job.instances),
        "patient_id": sent_as(job).PatientID,
    }


def _line(job: JobRecord) -> str:
    held = _summary(job)
    when = str(held["accepted_at"]).replace("T", " ")
    facts = f"{held['destination']}  objects: {held['objects']}  ID {held['patient_id']}"
    return f"{job.header.job_id[:_SHORT]}  {when}  {facts}"
