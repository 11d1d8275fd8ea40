"""What a form sets, clears and leaves of DICOM files: the same for the eye before and for the writing.

PS3.3 C.2.2 to C.2.4 (what tells of a patient), C.7.2.1 (the study). Pure.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from sendtopacs.model.attributes import Patient, Study
from sendtopacs.model.items import DicomDetails
from sendtopacs.model.traces import TRACES, traces_to_clear

_EMPTY_STAYS = frozenset({"PatientName", "PatientID", "PatientBirthDate", "PatientSex"})  # type 2
_MOST_VALUES = 4  # of several files, side by side


class Fate(StrEnum):
    """What becomes of an attribute."""

    SET = "set"
    CLEARED = "cleared"
    LEFT = "left"  # the form says nothing of it


@dataclass(frozen=True, slots=True)
class Change:
    """One attribute of some files."""

    keyword: str
    fate: Fate
    before: tuple[str, ...]  # the different values, as far as they are shown; '' for none
    after: str
    files: int
    more: int = 0  # further different values

    @property
    def changes(self) -> bool:
        """True where something is written."""
        return self.fate is not Fate.LEFT


def changed_values(held: Mapping[str, str], patient: Patient, study: Study) -> dict[str, str | None]:
    """Return what is written into a file, by keyword; None for what has to go.

    `held` has what stands in the file and is not empty: of patient, study and traces.
    """
    form = dataclasses.asdict(patient) | dataclasses.asdict(study)
    values: dict[str, str | None] = {
        keyword: value for keyword, value in form.items() if value and value != held.get(keyword, "")
    }
    for keyword in traces_to_clear(patient_of(held), patient):
        if keyword in held and not form.get(keyword):
            values[keyword] = "" if keyword in _EMPTY_STAYS else None
    return values


def patient_of(held: Mapping[str, str]) -> Patient:
    """Return the patient that a file names."""
    return Patient(**{field.name: held.get(field.name, "") for field in dataclasses.fields(Patient)})


def changes(headers: Iterable[DicomDetails], patient: Patient, study: Study) -> tuple[Change, ...]:
    """Return old and new values of all that the form has or clears, attribute by attribute.

    Files that say the same are looked at once; attributes come in the order of patient, study, traces.
    """
    counts = Counter((header.patient, header.study, header.traces) for header in headers)
    found: dict[tuple[str, Fate], dict[str, int]] = {}
    new: dict[str, str] = {}
    for said, files in counts.items():
        held = _held(*said)
        values = changed_values(held, patient, study)
        new |= {keyword: value or "" for keyword, value in values.items()}
        for keyword, fate in _fates(held, values, patient, study):
            before = found.setdefault((keyword, fate), {})
            before[held.get(keyword, "")] = before.get(held.get(keyword, ""), 0) + files
    lines = (_line(keyword, fate, before, new) for (keyword, fate), before in found.items())
    return tuple(sorted(lines, key=lambda line: (_ORDER.index(line.keyword), line.fate)))


def _held(patient: Patient, study: Study, traces: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return what a file says, without what is empty."""
    said = dataclasses.asdict(patient) | dataclasses.asdict(study) | dict(traces)
    return {keyword: value for keyword, value in said.items() if value}


_FORM = tuple(field.name for kind in (Patient, Study) for field in dataclasses.fields(kind))
_ORDER = tuple(dict.fromkeys((*_FORM, *TRACES.values())))


def _fates(
    held: Mapping[str, str], values: Mapping[str, str | None], patient: Patient, study: Study
) -> Iterator[tuple[str, Fate]]:
    for keyword, value in values.items():
        yield keyword, Fate.SET if value else Fate.CLEARED
    form = dataclasses.asdict(patient) | dataclasses.asdict(study)
    for keyword, value in form.items():
        if not value and keyword in held and keyword not in values and keyword != "StudyInstanceUID":
            yield keyword, Fate.LEFT


def _line(keyword: str, fate: Fate, before: Mapping[str, int], new: Mapping[str, str]) -> Change:
    shown = tuple(before)[:_MOST_VALUES]
    after = new[keyword] if fate is Fate.SET else ""
    return Change(keyword, fate, shown, after, sum(before.values()), len(before) - len(shown))
