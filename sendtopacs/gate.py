"""The gate against mix-ups: what deserves a look before a job goes out, and a second one. Pure.

Window and command line ask here. What may never go out (several patients in one job) is the plan's to forbid.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sendtopacs.model.attributes import FormValues, Patient
from sendtopacs.model.items import DicomDetails, Kind, SourceFile, SourceItem
from sendtopacs.model.problems import Problem, warning
from sendtopacs.model.relabelling import Relabelling
from sendtopacs.model.same_patient import distinct_patients, is_given, same_identity, same_patient

SECOND_LOOK = frozenset(
    {
        "gate-several-patients",
        "gate-other-patient",
        "gate-edited",
        "gate-file-times",
        "gate-patient-changed",
    }
)
"""The findings for which the ID of each patient is to be typed or scanned again."""


@dataclass(frozen=True, slots=True)
class SentElsewhere:
    """When and where the same content was sent to another patient."""

    when: str  # ISO 8601, local
    destination: str


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the findings depend on besides files and values."""

    relabelling: Relabelling = field(default_factory=Relabelling)
    days: int = 7  # between files and the scheduled step; 0: not looked at
    changed_from: Patient | None = None  # who it was for when the files were already in the list
    sent_elsewhere: Mapping[SourceFile, SentElsewhere] = field(default_factory=dict)
    sent_already: bool = False  # other files of the list, before these came


def patient_of(item: SourceItem, values: FormValues, relabelling: Relabelling) -> Patient:
    """Return into whose record an item gets: the form's patient's, but for a DICOM file sent as it is."""
    if isinstance(item.details, DicomDetails) and not relabelling.covers(item):
        return item.details.patient
    return values.patient


def whose(
    items: Iterable[SourceItem], values: FormValues, relabelling: Relabelling
) -> list[tuple[SourceFile, Patient]]:
    """Return the usable files, each with the patient into whose record it gets."""
    return [(item.file, patient_of(item, values, relabelling)) for item in items if item.usable]


def patients_of(items: Iterable[SourceItem], values: FormValues, relabelling: Relabelling) -> list[Patient]:
    """Return into whose records the usable items get, each patient once; the form's is the first."""
    created, own = False, []
    for item in items:  # ten thousand photos are asked about at every change in the form
        if not item.usable:
            continue
        if isinstance(item.details, DicomDetails) and not relabelling.covers(item):
            own.append(item.details.patient)
        else:
            created = True
    return distinct_patients([values.patient, *own] if created else own)


def findings(items: Iterable[SourceItem], values: FormValues, known: Circumstances) -> list[Problem]:
    """List what deserves a look; the gravest first."""
    usable = [item for item in items if item.usable]
    if not usable:
        return []
    return [
        *_several(usable, values, known),
        *_other_patients(usable, values),
        *_edited(values),
        *_changed(usable, values, known),
        *_still(usable, known),
        *_file_times(usable, values, known.days),
        *_elsewhere(usable, known.sent_elsewhere),
    ]


def demands_second_look(found: Iterable[Problem]) -> bool:
    """Tell whether the ID is to be given again."""
    return any(problem.code in SECOND_LOOK for problem in found)


def _several(usable: Sequence[SourceItem], values: FormValues, known: Circumstances) -> list[Problem]:
    """Find DICOM files of several that go out as they are; with what is created they may not, by the plan."""
    if any(known.relabelling.covers(item) for item in usable):
        return []
    count = len(patients_of(usable, values, known.relabelling))
    return [warning("gate-several-patients", count=count)] if count > 1 else []


def _other_patients(usable: Iterable[SourceItem], values: FormValues) -> list[Problem]:
    if not is_given(values.patient):
        return []
    others = [
        item
        for item in usable
        if isinstance(item.details, DicomDetails) and not same_identity(item.details.patient, values.patient)
    ]
    if not others:
        return []
    return [warning("gate-other-patient", file=others[0].file.path.name, count=len(others))]


def _edited(values: FormValues) -> list[Problem]:
    if values.origin is None or not values.edited:
        return []
    return [warning("gate-edited", source=values.origin.source, time=values.origin.when[11:16])]


def _changed(usable: Iterable[SourceItem], values: FormValues, known: Circumstances) -> list[Problem]:
    before = known.changed_from
    filled = any(known.relabelling.covers(item) for item in usable)
    if before is None or not filled or same_patient(before, values.patient):
        return []
    return [warning("gate-patient-changed")]


def _still(usable: Iterable[SourceItem], known: Circumstances) -> list[Problem]:
    """Remind of who it is for: the form keeps a patient whose files were sent, for those that come later."""
    filled = any(known.relabelling.covers(item) for item in usable)
    return [warning("gate-still-patient")] if known.sent_already and filled else []


def _file_times(usable: Iterable[SourceItem], values: FormValues, days: int) -> list[Problem]:
    scheduled = _date(values.origin.scheduled_date) if values.origin else None
    if scheduled is None or not days:
        return []
    far = [
        item
        for item in usable
        if item.kind is not Kind.DICOM and abs((item.taken_at.date() - scheduled).days) > days
    ]
    if not far:
        return []
    return [
        warning(
            "gate-file-times",
            file=far[0].file.path.name,
            made=far[0].taken_at.date(),
            scheduled=scheduled,
            days=days,
            count=len(far),
        )
    ]


def _elsewhere(usable: Iterable[SourceItem], sent: Mapping[SourceFile, SentElsewhere]) -> list[Problem]:
    if not sent:
        return []
    return [
        warning(
            "gate-sent-elsewhere",
            file=item.file.path.name,
            source=item.file.path,
            when=before.when,
            destination=before.destination,
        )
        for item in usable
        if (before := sent.get(item.file)) is not None
    ]


def _date(value: str) -> datetime.date | None:
    try:
        return datetime.datetime.strptime(value[:8], "%Y%m%d").date()
    except ValueError:
        return None
