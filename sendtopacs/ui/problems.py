"""Problems in the user's language: the sentences of `model.messages`, fields put into words."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Problem, Severity
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.labels import field_label
from sendtopacs.ui.written import moment

_RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT MARK}"
ICONS = {Severity.ERROR: "failed", Severity.WARNING: "warning", Severity.NOTE: "info"}
TONES = {Severity.ERROR: Tone.BAD, Severity.WARNING: Tone.WARN, Severity.NOTE: Tone.BUSY}


def in_words(problem: Problem) -> str:
    """Return the problem's sentence in the user's language."""
    params = dict(problem.params)
    if params.get("name") == problem.field:
        params["name"] = field_label(problem.field)
    if "when" in params:
        params["when"] = moment(str(params["when"]), QLocale())
    words = sentence(dataclasses.replace(problem, params=params), _translate)
    # Else one that begins with a file's or a PACS's name would be laid out by the letters of that.
    return f"{_RIGHT_TO_LEFT}{words}" if QGuiApplication.isRightToLeft() else words


def worst(problems: Sequence[Problem]) -> Problem | None:
    """Return the first of the gravest problems."""
    for severity in Severity:
        for problem in problems:
            if problem.severity is severity:
                return problem
    return None


def all_in_words(problems: Sequence[Problem]) -> str:
    """Return the sentences of all problems, the gravest first."""
    gravity = list(Severity)
    ordered = sorted(problems, key=lambda problem: gravity.index(problem.severity))
    return " ".join(dict.fromkeys(map(in_words, ordered)))


def _translate(text: str, _code: str, number: int | None) -> str:
    return QCoreApplication.translate("messages", text, None, -1 if number is None else number)
