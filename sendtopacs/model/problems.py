"""A problem: what is wrong, as a code and parameters; its sentence stands once, in `messages`.

Parameters never hold a patient's name, identifier or birth date: sentences reach logs and standard error.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from dataclasses import field as _field

NOT_BEFORE_S = "not_before_s"
"""The parameter of a problem that says after how many seconds a peer wants to be asked again."""


class Severity(enum.StrEnum):
    """How far a problem reaches."""

    ERROR = "error"  # the thing concerned cannot go on
    WARNING = "warning"  # it goes on, and the operator should know
    NOTE = "note"  # worth a line, no more


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem, for a person to read; `field` is the DICOM keyword or setting concerned, if one is."""

    code: str
    params: dict[str, str] = _field(default_factory=dict, hash=False)
    severity: Severity = Severity.ERROR
    field: str = ""


def error(code: str, *, field: str = "", **params: object) -> Problem:
    """Make a problem that stops the thing it concerns."""
    return Problem(code, {k: str(v) for k, v in params.items()}, Severity.ERROR, field)


def warning(code: str, *, field: str = "", **params: object) -> Problem:
    """Make a problem that lets the thing go on."""
    return Problem(code, {k: str(v) for k, v in params.items()}, Severity.WARNING, field)


def note(code: str, *, field: str = "", **params: object) -> Problem:
    """Make a remark."""
    return Problem(code, {k: str(v) for k, v in params.items()}, Severity.NOTE, field)
