"""Values of a form: read from texts by keyword, and laid over one another."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from sendtopacs.model.attributes import FormValues, Patient, Series, Study, WorklistItem
from sendtopacs.model.charset import term_of
from sendtopacs.model.errors import ValuesError
from sendtopacs.model.problems import Problem
from sendtopacs.model.valuerep import FORM_VRS, check, check_character_set

P = TypeVar("P", Patient, Study, Series, WorklistItem)
CHARACTER_SET = "SpecificCharacterSet"
SETTABLE = frozenset(
    {
        CHARACTER_SET,
        *(
            f.name
            for part in (Patient, Study, Series, WorklistItem)
            for f in dataclasses.fields(part)
            if f.name in FORM_VRS
        ),
    }
)
"""The keywords that a form has."""


def typed_values(given: Mapping[str, str], found: Sequence[Problem] = ()) -> FormValues:
    """Return the values of these texts, by keywords of SETTABLE.

    Raises ValuesError naming every one that is wrong, after what the caller has `found` already.
    """
    texts, problems = dict(given), list(found)
    charset = texts.pop(CHARACTER_SET, None)
    if charset is not None:
        charset = term_of(charset)
        problems += check_character_set(charset)
    texts = {keyword: _as_dicom_writes(keyword, value) for keyword, value in texts.items()}
    for keyword, value in texts.items():
        problems += check(keyword, value)
    if problems:
        raise ValuesError(problems)
    return FormValues(
        patient=_fill(Patient(), texts),
        study=_fill(Study(), texts),
        series=_fill(Series(), texts),
        order=_order(texts),
        character_set=charset,
    )


def joined(values: FormValues, given: FormValues) -> FormValues:
    """Return looked-up values with those that were given by hand over them."""
    return FormValues(
        patient=_over(values.patient, given.patient),
        study=_over(values.study, given.study),
        series=_over(values.series, given.series),
        order=_over(values.order, given.order),
        character_set=given.character_set,
        origin=values.origin,
    )


def _as_dicom_writes(keyword: str, value: str) -> str:
    """Take a date or a time in ISO form too: 1970-01-31, 14:30, 14:30:05."""
    vr = FORM_VRS.get(keyword)
    if vr == "DA" and re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
        return value.replace("-", "")
    if vr == "TM" and re.fullmatch(r"\d\d:\d\d(:\d\d(\.\d+)?)?", value, re.ASCII):
        return value.replace(":", "")
    return value


def _fill(part: P, given: dict[str, str]) -> P:
    names = {f.name for f in dataclasses.fields(part)}
    filled: dict[str, Any] = {k: v for k, v in given.items() if k in names}
    return dataclasses.replace(part, **filled)


def _order(given: dict[str, str]) -> WorklistItem:
    texts = {k: v for k, v in given.items() if k != "PregnancyStatus"}
    status = given.get("PregnancyStatus")
    return dataclasses.replace(_fill(WorklistItem(), texts), PregnancyStatus=int(status) if status else None)


def _over(below: P, above: P) -> P:
    plain = type(above)()
    given = {f.name: getattr(above, f.name) for f in dataclasses.fields(above)}
    changed: dict[str, Any] = {k: v for k, v in given.items() if v != getattr(plain, k)}
    return dataclasses.replace(below, **changed)
