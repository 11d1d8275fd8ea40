"""Jobs and instances of the outbox in lines: for a person, or as JSON for a program."""

from __future__ import annotations

from pathlib import Path

from sendtopacs.cli.output import emit, show
from sendtopacs.model.messages import sentence
from sendtopacs.model.states import State
from sendtopacs.outbox import InstanceRecord, JobSummary
from sendtopacs.outbox.steps import StepRecord

SHORT_ID = 8  # characters of a job's id, for people

_ORDER = list(State)


def print_job(job: JobSummary, *, as_json: bool) -> None:
    """Print one job."""
    if as_json:
        emit("job", **_as_json(job))
        return
    to = job.destination or f"files in {job.output_folder}"
    patient = f"{job.patient.PatientName} [{job.patient.PatientID}]"
    counts = ", ".join(f"{job.states[s]} {s.value}" for s in _ORDER if s in job.states)
    when = f"{job.accepted_at:%Y-%m-%d %H:%M}"
    parts = (job.job_id[:SHORT_ID], when, to, patient, f"{job.size_bytes / 1e6:.1f} MB")
    show("  ".join((*parts, counts + _tries(job))))
    if job.problem is not None:
        show(f"          {sentence(job.problem)}")
    if job.step is not None:
        show(f"          {_step_in_words(job.step)}")


def print_instance(record: InstanceRecord) -> None:
    """Print one instance of a job."""
    planned = record.planned
    to = f" to {record.peer}" if record.peer else ""
    page = f" ({planned.label})" if planned.label else ""
    name = Path(planned.source.path).name + page
    show(f"  {record.position + 1:>4}  {record.state.value:<10}{name}{to}{_tries(record)}")
    if record.problem is not None:
        show(f"          {sentence(record.problem)}")


def _as_json(job: JobSummary) -> dict[str, object]:
    return {
        "job": job.job_id,
        "accepted_at": job.accepted_at.isoformat(),
        "destination": job.destination,
        "output_folder": str(job.output_folder or ""),
        "PatientName": job.patient.PatientName,
        "PatientID": job.patient.PatientID,
        "count": job.count,
        "destinations": job.destinations,
        "size_bytes": job.size_bytes,
        "states": {state.value: count for state, count in job.states.items()},
        "attempts": job.attempts,
        "reason": sentence(job.problem) if job.problem else "",
        "next_try_at": job.next_try_at.isoformat() if job.next_try_at else "",
        "procedure_step": _step_as_json(job.step) if job.step else None,
    }


def _step_as_json(step: StepRecord) -> dict[str, object]:
    return {
        "sop_instance_uid": step.uid,
        "status": step.reported.value,
        "closed": step.closed.value,
        "reason": sentence(step.problem) if step.problem else "",
        "next_try_at": step.next_try_at.isoformat() if step.next_try_at else "",
    }


def _step_in_words(step: StepRecord) -> str:
    words = f"procedure step: {step.reported.value.lower() or 'not told'}"
    if step.closed:
        words += f", {step.closed.value}"
    if step.next_try_at:
        words += f"; next try {step.next_try_at:%Y-%m-%d %H:%M:%S}"
    return words + (f". {sentence(step.problem)}" if step.problem else "")


def _tries(of: JobSummary | InstanceRecord) -> str:
    tries = f"; attempts: {of.attempts}" if of.attempts else ""
    return tries + (f"; next try {of.next_try_at:%Y-%m-%d %H:%M:%S}" if of.next_try_at else "")
