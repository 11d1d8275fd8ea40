"""What the outbox's two tables say of a job and of an instance."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QIcon

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.problems import Problem
from sendtopacs.model.states import DONE, State
from sendtopacs.outbox import InstanceRecord, JobSummary
from sendtopacs.outbox.steps import Closed
from sendtopacs.ui import labels
from sendtopacs.ui.icons import icon
from sendtopacs.ui.plurals import Plurals
from sendtopacs.ui.problems import in_words
from sendtopacs.ui.queue.paged import Column
from sendtopacs.ui.written import listed, moment

translate = QCoreApplication.translate  # by this name lupdate finds the texts

_GRAVEST_FIRST = (
    State.FAILED,
    State.WAITING,
    State.SENDING,
    State.CONVERTED,
    State.PLANNED,
    State.CANCELLED,
    State.STORED,
    State.CONFIRMED,
)


def states_in_words(job: JobSummary) -> str:
    """Say how many of a job's files are in which state."""
    step = labels.step_label(job.step) if job.step else ""
    return "; ".join(filter(None, (_files_in_words(job), step)))


def _files_in_words(job: JobSummary) -> str:
    found = [state for state in _GRAVEST_FIRST if state in job.states]
    if len(found) == 1:
        return labels.saved_label() if _is_saved(found[0], job) else labels.state_label(found[0])
    return listed(_counted(state, job) for state in found)


def destination(job: JobSummary) -> str:
    """Say where a job goes."""
    if job.destination:
        return job.destination
    return translate("queue", "Files in {folder}").format(folder=job.output_folder)


def gravest(job: JobSummary) -> State:
    """Return the state that a person should know first."""
    found = next((state for state in _GRAVEST_FIRST if state in job.states), State.PLANNED)
    step = job.step
    if step is not None and step.problem is not None and found in DONE:
        return State.FAILED if step.closed is Closed.FAILED else State.WAITING
    return found


def cause(job: JobSummary) -> Problem | None:
    """Return why something of a job waits or failed: of its files, else of its procedure step."""
    return job.problem or (job.step.problem if job.step else None)


def _next_try(job: JobSummary) -> datetime | None:
    return job.next_try_at or (job.step.next_try_at if job.step else None)


def _is_saved(state: State, job: JobSummary) -> bool:
    return state is State.CONVERTED and not job.destination


def _counted(state: State, job: JobSummary) -> str:
    count = job.states[state]
    return Plurals().saved(count) if _is_saved(state, job) else Plurals().in_state(state, count)


def _icon(state: State) -> QIcon:
    return icon(*labels.state_icon(state), in_rows=True)


def _when(when: datetime | None) -> str:
    return moment(when.isoformat(timespec="seconds"), QLocale()) if when else ""


def _cause(problem: Problem | None) -> str:
    return in_words(problem) if problem else ""


def _patient(job: JobSummary) -> str:
    """Say whose it is, with the ID: two patients may have one name."""
    who, patient = labels.whose(job.patient), job.patient
    if not (patient.PatientName and patient.PatientID):
        return who
    return f"{who} · {translate('labels', 'ID {id}').format(id=patient.PatientID)}"


def _how_many(job: JobSummary) -> str:
    if job.destinations < 2:
        return str(job.count)
    text = translate("queue", "{files} file(s) to each of {destinations} destinations")
    return text.format(files=job.count, destinations=job.destinations)


def _file_tip(record: InstanceRecord) -> str:
    """Say which file it is in full, and what marks are: a line of their own needs a word."""
    path = str(record.planned.source.path)
    if record.planned.presents is None:
        return path
    marks = translate("queue", "What is drawn over the picture; it goes beside it as an object of its own.")
    return f"{path}\n{marks}"


JOB_COLUMNS = (
    Column(QT_TRANSLATE_NOOP("queue", "Accepted"), lambda job: _when(job.accepted_at)),
    Column(
        QT_TRANSLATE_NOOP("queue", "Patient"),
        _patient,
        tip=lambda job: labels.identity(job.patient),
    ),
    Column(QT_TRANSLATE_NOOP("queue", "To"), destination),
    Column(QT_TRANSLATE_NOOP("queue", "Files"), lambda job: str(job.count), tip=_how_many, right=True),
    Column(QT_TRANSLATE_NOOP("queue", "Size"), lambda job: labels.size(job.size_bytes), right=True),
    Column(QT_TRANSLATE_NOOP("queue", "State"), states_in_words, icon=lambda job: _icon(gravest(job))),
    Column(QT_TRANSLATE_NOOP("queue", "Attempts"), lambda job: str(job.attempts or ""), right=True),
    Column(QT_TRANSLATE_NOOP("queue", "Next try"), lambda job: _when(_next_try(job))),
    Column(QT_TRANSLATE_NOOP("queue", "Last cause"), lambda job: _cause(cause(job))),
)
INSTANCE_COLUMNS = (
    Column(QT_TRANSLATE_NOOP("queue", "No."), lambda record: str(record.position + 1), right=True),
    Column(
        QT_TRANSLATE_NOOP("queue", "File"),
        lambda record: labels.object_of_file(record.planned),
        tip=_file_tip,
    ),
    Column(QT_TRANSLATE_NOOP("queue", "To"), lambda record: record.peer),
    Column(
        QT_TRANSLATE_NOOP("queue", "State"),
        lambda record: labels.state_label(record.state),
        icon=lambda record: _icon(record.state),
    ),
    Column(QT_TRANSLATE_NOOP("queue", "Attempts"), lambda record: str(record.attempts or ""), right=True),
    Column(QT_TRANSLATE_NOOP("queue", "Next try"), lambda record: _when(record.next_try_at)),
    Column(QT_TRANSLATE_NOOP("queue", "Last cause"), lambda record: _cause(record.problem)),
)
