"""A problem's sentence for the log and for reports: without what may tell who the patient is.

Parameters never name a patient, but they name files and folders, and those may be named after one; dates and
UIDs that come from a file may tell as much.
"""

from __future__ import annotations

import dataclasses

from sendtopacs.model.messages import conversion, gate, sentence, sources, values, video, watching
from sendtopacs.model.problems import Problem

PRIVATE = frozenset(
    {
        "aside",
        "file",
        "folder",
        "key",
        "made",
        "path",
        "place",
        "scheduled",
        "source",
        "text",
        "time",
        "uid",
        "uids",
        "what",
        "when",
    }
)
"""Parameters that are left out."""

LEFT_OUT = "…"

TOLD = {"told": True}
"""Given to the log as `extra` with what a person is told anyway: it goes to a screen only by -v."""

_ABOUT_FILES = frozenset(
    code for part in (conversion, gate, sources, values, video, watching) for code in part.SENTENCES
)
"""Codes whose reason may be what a library said of a file."""


def discreet(problem: Problem) -> Problem:
    """Return the problem with what may tell who the patient is left out."""
    hidden = PRIVATE | ({"reason"} if problem.code in _ABOUT_FILES else frozenset())
    shown = {name: LEFT_OUT if name in hidden else value for name, value in problem.params.items()}
    return dataclasses.replace(problem, params=shown)


def in_words(problem: Problem) -> str:
    """Return the problem as the log has it: its sentence, and its code for who searches."""
    return f"{discreet_sentence(problem)} [{problem.code}]"


def discreet_sentence(problem: Problem) -> str:
    """Return the sentence of the problem without what may tell who the patient is."""
    return sentence(discreet(problem))
