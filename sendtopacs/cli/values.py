"""KEYWORD=VALUE arguments become the values of a form."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

from sendtopacs.model.attributes import FormValues, Patient, Series, Study, WorklistItem
from sendtopacs.model.charset import term_of
from sendtopacs.model.errors import ValuesError
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.valuerep import FORM_VRS, check, check_character_set

P = TypeVar("P", Patient, Study, Series, WorklistItem)
_CHARACTER_SET = "SpecificCharacterSet"


def read_values(arguments: Sequence[str]) -> FormValues:
    """Read --set arguments; a later one wins. Raises ValuesError naming every one that is wrong."""
    given, problems = _split(arguments)
    charset = given.pop(_CHARACTER_SET, None)
    if charset is not None:
        charset = term_of(charset)
        problems += check_character_set(charset)
    given = {keyword: _as_dicom_writes(keyword, value) for keyword, value in given.items()}
    for keyword, value in given.items():
        problems += check(keyword, value)
    if problems:
        raise ValuesError(problems)
    return FormValues(
        patient=_fill(Patient(), given),
        study=_fill(Study(), given),
        series=_fill(Series(), given),
        order=_order(given),
        character_set=charset,
    )


def _as_dicom_writes(keyword: str, value: str) -> str:
    """Take a date or a time in ISO form too: 1970-01-31, 14:30, 14:30:05."""
    vr = FORM_VRS.get(keyword)
    if vr == "DA" and re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
        return value.replace("-", "")
    if vr == "TM" and re.fullmatch(r"\d\d:\d\d(:\d\d(\.\d+)?)?", value, re.ASCII):
        return value.replace(":", "")
    return value


def misplaced(arguments: Sequence[Path]) -> list[Problem]:
    """Find values that stand among the files since their --set was forgotten."""
    suspects = [str(a).partition("=")[0] for a in arguments if "=" in str(a) and not a.exists()]
    return [error("keyword-without-set", text=keyword) for keyword in suspects if keyword in _SETTABLE]


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
        elif keyword not in _SETTABLE:
            problems.append(error("keyword-unknown", text=keyword))
        else:
            given[keyword] = value
    return given, problems


_SETTABLE = {
    _CHARACTER_SET,
    *(
        f.name
        for part in (Patient, Study, Series, WorklistItem)
        for f in dataclasses.fields(part)
        if f.name in FORM_VRS
    ),
}


def _fill(part: P, given: dict[str, str]) -> P:
    names = {f.name for f in dataclasses.fields(part)}
    filled: dict[str, Any] = {k: v for k, v in given.items() if k in names}
    return dataclasses.replace(part, **filled)


def _order(given: dict[str, str]) -> WorklistItem:
    texts = {k: v for k, v in given.items() if k != "PregnancyStatus"}
    status = given.get("PregnancyStatus")
    return dataclasses.replace(_fill(WorklistItem(), texts), PregnancyStatus=int(status) if status else None)
