"""Which series a new object belongs to, its number in that and its UID: a part of making a plan.

Objects of two classes in one series would not agree in its attributes (PS3.3 A.1.2.3), so that each kind and
SOP class has its own; and each profile that somebody chose for single files.
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from datetime import datetime

from sendtopacs.model import sop
from sendtopacs.model.attributes import Series
from sendtopacs.model.items import DicomDetails, FileProfile, Kind, SourceFile
from sendtopacs.model.job import JobHeader, PlannedInstance
from sendtopacs.model.uids import UidFactory
from sendtopacs.plan_dicom import Renaming, dicom_instance
from sendtopacs.plan_groups import series_description


@dataclass(slots=True)
class _SeriesCount:
    """A series, and how many instances it has by now."""

    series: Series
    instances: int = 0


class Numbering:
    """Counts the series of a job and the instances in each."""

    def __init__(
        self, header: JobHeader, form: Series, uids: UidFactory, now: datetime, renaming: Renaming
    ) -> None:
        self._header, self._form, self._uids, self._renaming = header, form, uids, renaming
        self.date, self.time = f"{now:%Y%m%d}", f"{now:%H%M%S}"
        self._counts: dict[tuple[Kind, str, FileProfile | None], _SeriesCount] = {}
        self._taken: set[int] = set()
        self._made = 0

    def dicom(self, file: SourceFile, details: DicomDetails) -> PlannedInstance:
        """Return the object of a DICOM file: as it is, or under the form's patient and new UIDs."""
        made = dicom_instance(file, details)
        if not self._header.relabel_dicom:
            return dataclasses.replace(made, patient=details.patient)
        return self._renaming.renamed(made, details.FrameOfReferenceUID)

    def of_file(self, own: FileProfile | None) -> FileNumbers:
        """Return what numbers the objects of a file that has this profile alone, or none."""
        return FileNumbers(self, own)

    def next_instance(
        self, kind: Kind, sop_class_uid: str, own: FileProfile | None
    ) -> tuple[Series, int, str]:
        """Return the series, the next InstanceNumber in it, and a new SOP Instance UID."""
        key = kind, sop_class_uid, own
        if key not in self._counts:
            self._counts[key] = _SeriesCount(self._new_series(kind, sop_class_uid, own))
        count = self._counts[key]
        count.instances += 1
        self._made += 1
        return count.series, count.instances, self._uids.instance(self._made)

    def _new_series(self, kind: Kind, sop_class_uid: str, own: FileProfile | None) -> Series:
        form = _as_profile_says(self._form, own)
        number = self._free_number(form.SeriesNumber, first=own is not None and bool(own.SeriesNumber))
        return dataclasses.replace(
            form,
            SeriesInstanceUID=self._uids.series(number),
            SeriesNumber=str(number),
            SeriesDescription=form.SeriesDescription or series_description(kind, sop_class_uid),
            SeriesDate=self.date,
            SeriesTime=self.time,
            Modality=self._modality(kind, sop_class_uid, form.Modality),
        )

    def _free_number(self, typed: str, *, first: bool) -> int:
        """Return the number that was typed, or counted on from it, that no series of the job has yet.

        `typed` may be anything: the window plans while a person types.
        """
        number = int(typed) if re.fullmatch(r"[+-]?\d+", typed, re.ASCII) else 1
        number += 0 if first else len(self._counts)
        while number in self._taken:
            number += 1
        self._taken.add(number)
        return number

    def _modality(self, kind: Kind, sop_class_uid: str, typed: str) -> str:
        """Return the modality: the default gives way where the SOP class allows only one.

        A modality that somebody typed was not meant for a 3D model or a presentation state.
        """
        profile = self._header.profile
        given_way = typed in ("", profile.default_modality) or kind is Kind.MESH
        given_way |= sop_class_uid in sop.PRESENTATION_STATES
        if given_way and sop_class_uid in sop.CLASS_MODALITIES:
            return sop.CLASS_MODALITIES[sop_class_uid]
        return typed or profile.modality(kind, sop_class_uid)


@dataclass(frozen=True, slots=True)
class FileNumbers:
    """Numbers the objects of one file."""

    numbering: Numbering
    own: FileProfile | None

    def next_instance(self, kind: Kind, sop_class_uid: str) -> tuple[Series, int, str]:
        """Return the series, the next InstanceNumber in it, and a new SOP Instance UID."""
        return self.numbering.next_instance(kind, sop_class_uid, self.own)


def _as_profile_says(form: Series, own: FileProfile | None) -> Series:
    """Return the form's series with what a file's own profile says instead."""
    if own is None:
        return form
    names = ("Modality", "SeriesDescription", "SeriesNumber", "BodyPartExamined")
    said = {name: text for name in names if (text := getattr(own, name))}
    return dataclasses.replace(form, **said)
