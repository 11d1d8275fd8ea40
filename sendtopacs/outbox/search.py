"""Which jobs of the outbox are wanted: how they stand, which words they hold, when they were accepted."""

from __future__ import annotations

import enum
import os
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from sendtopacs.outbox.steps import NOT_DONE

OPEN = (
    "(instance.state IN ('planned', 'sending', 'waiting', 'failed')"
    " OR (instance.state = 'converted' AND job.destination != '')"
    " OR (instance.state = 'stored' AND instance.proof))"
)
STEP = "SELECT 1 FROM procedure_step JOIN procedure_step_job USING (uid) WHERE job_id = job.id"
_WRONG = "(instance.state = 'failed' OR (instance.state = 'waiting' AND instance.problem IS NOT NULL))"
_STORED = "instance.state IN ('stored', 'confirmed')"
_OF_JOB = (
    "job.id", "job.destination", "json_extract(header, '$.patient.PatientName')",
    "json_extract(header, '$.patient.PatientID')", "json_extract(header, '$.study.AccessionNumber')",
    "json_extract(header, '$.study.StudyDescription')", "json_extract(header, '$.output_folder')",
)  # fmt: skip
_OF_INSTANCE = (
    "json_extract(planned, '$.patient.PatientName')", "json_extract(planned, '$.patient.PatientID')",
    "json_extract(planned, '$.StudyInstanceUID')", "sop_instance_uid", "peer",
)  # fmt: skip


class JobFilter(enum.StrEnum):
    """How the wanted jobs stand."""

    OPEN = "open"  # something of it is under way, waits or failed
    WRONG = "wrong"  # something failed, or waits since something went wrong
    SENT = "sent"  # something is stored
    ALL = "all"


@dataclass(frozen=True, slots=True)
class JobSearch:
    """What else is asked; empty: nothing."""

    words: str = ""  # each stands in patient, accession number, destination, a file's name, or a UID
    since: date | None = None  # accepted on that day or later
    until: date | None = None  # or earlier


def folded(value: str | bytes | None) -> str:
    """Return a text for comparison: without case and accents, a name's parts as words; a path's last part."""
    if value is None:
        return ""
    text = Path(os.fsdecode(value)).name if isinstance(value, bytes) else value
    bare = unicodedata.normalize("NFKD", text.replace("^", " ").casefold())
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def condition(which: JobFilter, search: JobSearch) -> tuple[str, tuple[str, ...]]:
    """Return what stands behind WHERE in a query of `job`, and its values."""
    parts, values = [_standing(which)], []
    for word in folded(search.words).split():
        parts.append(f"({_holds(_OF_JOB)} OR {_any_instance(_holds((*_OF_INSTANCE, 'source_path')))})")
        values += [word, word]
    if search.since is not None:
        parts.append("accepted_at >= ?")
        values.append(search.since.isoformat())
    if search.until is not None:
        parts.append("accepted_at < ?")
        values.append((search.until + timedelta(days=1)).isoformat())
    return " AND ".join(parts), tuple(values)


def _standing(which: JobFilter) -> str:
    if which is JobFilter.OPEN:
        return f"({_any_instance(OPEN)} OR EXISTS ({STEP} AND {NOT_DONE}))"
    if which is JobFilter.WRONG:
        return f"({_any_instance(_WRONG)} OR EXISTS ({STEP} AND problem IS NOT NULL))"
    return _any_instance(_STORED) if which is JobFilter.SENT else "1"


def _any_instance(holds: str) -> str:
    return f"EXISTS (SELECT 1 FROM instance WHERE job_id = job.id AND {holds})"


def _holds(columns: tuple[str, ...]) -> str:
    """Tell in SQL whether a word, which must not hold the separator, stands in any of the columns."""
    text = " || char(10) || ".join(f"folded({column})" for column in columns)
    return f"instr({text}, ?)"
