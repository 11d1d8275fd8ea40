"""What a report says of a row of the list, or of the outbox: which one it is, without its file's name."""

from __future__ import annotations

from sendtopacs.outbox import InstanceRecord, JobSummary
from sendtopacs.support.report import Reported
from sendtopacs.ui.rows import Row


def of_row(row: Row) -> list[Reported]:
    """Return all that is to be said about a row of the list."""
    state = row.state.value if row.state is not None else "not sent"
    job = f", job {row.job_id}" if row.job_id else ""
    where = f"list, {row.item.kind.value}, {state}{job}"
    return [Reported(problem, where) for problem in row.problems]


def of_outbox(row: JobSummary | InstanceRecord) -> str:
    """Return which job or object of the outbox it is."""
    if isinstance(row, JobSummary):
        states = ", ".join(f"{count} {state.value}" for state, count in row.states.items())
        return f"outbox, job {row.job_id} to {row.destination} ({states})"
    attempts = f"{row.state.value}, attempts: {row.attempts}"
    return f"outbox, job {row.job_id}, object {row.position + 1} ({row.planned.kind.value}, {attempts})"
