"""Checks of values by their value representation (PS3.5 6.2): length, repertoire, form.

pydicom warns, or stays mute, on much of this; here every finding is a Problem and nothing is written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import datetime

from sendtopacs.model.charset import CharacterSet, in_short, is_character_set, sets_for
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.uids import is_uid

MAXIMUM_LENGTH = {
    "AE": 16,
    "CS": 16,
    "DS": 16,
    "IS": 12,
    "LO": 64,
    "LT": 10240,
    "PN": 64,
    "SH": 16,
    "ST": 1024,
    "UI": 64,
    "UT": 2**32 - 2,
}
"""Characters a value; of PN, a component group."""

LARGEST_IS = 2**31 - 1
"""What an integer string can hold at most (PS3.5 6.2)."""

TEXT_VRS = frozenset({"LO", "LT", "PN", "SH", "ST", "UC", "UT"})
"""Those whose values are written in the Specific Character Set."""

_SEVERAL_LINES = frozenset({"LT", "ST", "UT"})
_LINE_CONTROLS = "\r\n\f\t"

FORM_VRS = {
    "PatientName": "PN",
    "PatientID": "LO",
    "IssuerOfPatientID": "LO",
    "PatientBirthDate": "DA",
    "PatientSex": "CS",
    "StudyInstanceUID": "UI",
    "StudyDate": "DA",
    "StudyTime": "TM",
    "StudyDescription": "LO",
    "AccessionNumber": "SH",
    "StudyID": "SH",
    "ReferringPhysicianName": "PN",
    "SeriesNumber": "IS",
    "SeriesDescription": "LO",
    "Modality": "CS",
    "OperatorsName": "PN",
    "BodyPartExamined": "CS",
    "StationName": "SH",
    "InstitutionName": "LO",
    "RequestedProcedureID": "SH",
    "RequestedProcedureDescription": "LO",
    "ScheduledProcedureStepID": "SH",
    "ScheduledProcedureStepDescription": "LO",
    "PatientWeight": "DS",
    "MedicalAlerts": "LO",
    "Allergies": "LO",
    "PregnancyStatus": "US",
    "PatientState": "LO",
    "AdditionalPatientHistory": "LT",
    "AdmissionID": "LO",
    "InstitutionalDepartmentName": "LO",
}
"""The attributes that a person or a program may set, and their value representations."""

MULTI_VALUED = frozenset({"MedicalAlerts", "Allergies"})


def check(keyword: str, value: str, *, name: str = "") -> list[Problem]:
    """Check a value of one of FORM_VRS; an empty value is in order. `name` is what a sentence calls it."""
    if keyword in MULTI_VALUED:
        return [p for one in value.split("\\") for p in check_vr(FORM_VRS[keyword], one, keyword, name)]
    problems = check_vr(FORM_VRS[keyword], value, keyword, name)
    if not problems and keyword == "PatientBirthDate" and value and value > f"{datetime.now():%Y%m%d}":
        problems = [error("date-in-future", field=keyword, name=name or keyword)]
    if not problems and keyword == "PatientSex" and value not in {"", "M", "F", "O"}:
        problems = [error("not-a-sex", field=keyword, name=name or keyword)]
    return problems


def check_vr(vr: str, value: str, keyword: str, name: str = "") -> list[Problem]:
    """Check one value of a value representation; an empty one is in order."""
    if value == "":
        return []
    return _CHECKS.get(vr, _no_check)(vr, value, keyword, name or keyword)


def check_encodable(keyword: str, value: str, charset: CharacterSet, *, name: str = "") -> list[Problem]:
    """Check that the character set can hold the value, and name the sets that could."""
    if charset.can_encode(value):
        return []
    better = ", ".join(c.term for c in sets_for([value])[:4])
    return [
        error(
            "not-encodable",
            field=keyword,
            name=name or keyword,
            charset=charset.term or "ASCII",
            better=better,
        )
    ]


def check_character_set(term: str) -> list[Problem]:
    """Check that the program writes the set, and name those that it does."""
    if is_character_set(term):
        return []
    return [error("charset-unknown", field="SpecificCharacterSet", text=term, others=in_short())]


def _no_check(vr: str, value: str, keyword: str, name: str) -> list[Problem]:
    return []


def _text(vr: str, value: str, keyword: str, name: str) -> list[Problem]:
    several = vr in _SEVERAL_LINES
    allowed = _LINE_CONTROLS if several else ""
    if any(unicodedata.category(c) == "Cc" and c not in allowed for c in value):
        return [error("control-characters", field=keyword, name=name)]
    if "\\" in value and not several:
        return [error("backslash", field=keyword, name=name)]
    limit = MAXIMUM_LENGTH[vr]
    if len(value) > limit:
        return [error("too-long", field=keyword, name=name, limit=limit, length=len(value))]
    return []


def _person_name(vr: str, value: str, keyword: str, name: str) -> list[Problem]:
    groups = value.split("=")
    if len(groups) > 3:
        return [error("name-groups", field=keyword, name=name)]
    if any(group.count("^") > 4 for group in groups):
        return [error("name-parts", field=keyword, name=name)]
    return [p for group in groups for p in _text(vr, group, keyword, name)][:1]


def _date(vr: str, value: str, keyword: str, name: str) -> list[Problem]:
    try:
        in_order = re.fullmatch(r"\d{8}", value, re.ASCII) is not None and bool(
            datetime.strptime(value, "%Y%m%d")
        )
    except ValueError:
        in_order = False
    return [] if in_order else [error("not-a-date", field=keyword, name=name)]


def _time(vr: str, value: str, keyword: str, name: str) -> list[Problem]:
    form = r"([01]\d|2[0-3])([0-5]\d(([0-5]\d|60)(\.\d{1,6})?)?)?"
    return [] if re.fullmatch(form, value, re.ASCII) else [error("not-a-time", field=keyword, name=name)]


def _code_string(vr: str, value: str, keyword: str, name: str) -> list[Problem]:
    return [] if re.fullmatch(r"[A-Z0-9 _]{1,16}", value) else [error("not-a-code", field=keyword, name=name)]


def _integer_string(vr: str, value: str, keyword: str, name: str) -> list[Problem]:
    low = 0 if keyword == "SeriesNumber" else -(2**31)
    high = LARGEST_IS
    if re.fullmatch(r"[+-]?\d{1,11}", value, re.ASCII) and low <= int(value) <= high:
        return []
    return [error("not-an-integer", field=keyword, name=name, low=low, high=high)]


def _decimal_string(vr: str, value: str, keyword: str, name: str) -> list[Problem]:
    form = r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?"
    in_order = len(value) <= MAXIMUM_LENGTH["DS"] and re.fullmatch(form, value, re.ASCII) is not None
    return [] if in_order else [error("not-a-decimal", field=keyword, name=name)]


def _unsigned_short(vr: str, value: str, keyword: str, name: str) -> list[Problem]:
    low, high = (1, 4) if keyword == "PregnancyStatus" else (0, 65535)
    if value.isascii() and value.isdigit() and low <= int(value) <= high:
        return []
    return [error("not-an-integer", field=keyword, name=name, low=low, high=high)]


def _uid(vr: str, value: str, keyword: str, name: str) -> list[Problem]:
    return [] if is_uid(value) else [error("not-a-uid", field=keyword, name=name)]


_CHECKS: dict[str, Callable[[str, str, str, str], list[Problem]]] = {
    "CS": _code_string,
    "DA": _date,
    "DS": _decimal_string,
    "IS": _integer_string,
    "LO": _text,
    "LT": _text,
    "PN": _person_name,
    "SH": _text,
    "ST": _text,
    "TM": _time,
    "UI": _uid,
    "US": _unsigned_short,
    "UT": _text,
}
