"""KEYWORD=VALUE arguments become the values of a form."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from sendtopacs.model.attributes import FormValues, Patient, Study
from sendtopacs.model.form import SETTABLE, typed_values
from sendtopacs.model.problems import Problem, error


def read_values(arguments: Sequence[str]) -> FormValues:
    """Read --set arguments; a later one wins. Raises ValuesError naming every one that is wrong."""
    return typed_values(*_split(arguments))


def misplaced(arguments: Sequence[Path]) -> list[Problem]:
    """Find values that stand among the files since their --set was forgotten."""
    suspects = [str(a).partition("=")[0] for a in arguments if "=" in str(a) and not a.exists()]
    return [error("keyword-without-set", text=keyword) for keyword in suspects if keyword in SETTABLE]


def names_identity(values: FormValues) -> bool:
    """Tell whether anything of patient or study was given: what is written into DICOM files."""
    return values.patient != Patient() or values.study != Study()


def _split(arguments: Sequence[str]) -> tuple[dict[str, str], list[Problem]]:
    given: dict[str, str] = {}
    problems: list[Problem] = []
    for number, argument in enumerate(arguments, 1):
        keyword, equals, value = argument.partition("=")
        if not equals or not re.fullmatch("[A-Za-z0-9]+", keyword):
            problems.append(error("keyword-malformed", number=number))  # the text may be a patient's name
        elif keyword not in SETTABLE:
            problems.append(error("keyword-unknown", text=keyword))
        else:
            given[keyword] = value
    return given, problems
