"""Problems in the user's language: the sentences of `model.messages`, fields put into words."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import Problem, Severity
from sendtopacs.ui.icons import Tone
from sendtopacs.ui.labels import field_label
from sendtopacs.ui.written import day, moment

_RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT MARK}"
_FILLED_IN = re.compile(r"(?<!\{)(\{\w+\})(?!\})")  # braces that are doubled are written as they are
_DAYS = frozenset({"made", "scheduled"})
_ISOLATED, _END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
ICONS = {Severity.ERROR: "failed", Severity.WARNING: "warning", Severity.NOTE: "info"}
TONES = {Severity.ERROR: Tone.BAD, Severity.WARNING: Tone.WARN, Severity.NOTE: Tone.BUSY}


def in_words(problem: Problem) -> str:
    """Return the problem's sentence in the user's language."""
    params = dict(problem.params)
    if params.get("name") == problem.field:
        params["name"] = field_label(problem.field)
    if "when" in params:
        params["when"] = moment(str(params["when"]), QLocale())
    for name in _DAYS & params.keys():
        params[name] = day(str(params[name]), QLocale())
    return sentence(dataclasses.replace(problem, params=params), _translate)


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
    words = QCoreApplication.translate("messages", text, None, -1 if number is None else number)
    return _right_to_left(words) if QGuiApplication.isRightToLeft() else words


def _right_to_left(words: str) -> str:
    """Keep what is filled in from turning the sentence round, and the sentence from turning that round.

    One that begins with a file's name would be laid out by its letters, and 2026-03-21 become 21-03-2026.
    """
    return _RIGHT_TO_LEFT + _FILLED_IN.sub(rf"{_ISOLATED}\1{_END}", words)
