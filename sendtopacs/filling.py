"""What DICOM files say that a form can be filled with: each patient and study once (statement, 4.1.3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sendtopacs.model.attributes import FormValues, Patient, Series, Study
from sendtopacs.model.items import DicomDetails, SourceItem


@dataclass(frozen=True, slots=True)
class Candidate:
    """One patient and study, as some of the files have them."""

    values: FormValues
    file: str  # the first one's name
    count: int  # of files


def candidates(items: Iterable[SourceItem]) -> list[Candidate]:
    """Return what the DICOM files among the items say, in their order.

    What joins such a study gets a series number behind those of the files; a number that is in the archive
    only is not known here.
    """
    found: dict[tuple[Patient, Study], list[SourceItem]] = {}
    for item in items:
        if item.usable and isinstance(item.details, DicomDetails):
            found.setdefault((item.details.patient, item.details.study), []).append(item)
    return [
        Candidate(
            FormValues(patient, study, Series(SeriesNumber=_next_number(study, found))),
            those[0].file.path.name,
            len(those),
        )
        for (patient, study), those in found.items()
    ]


def _next_number(study: Study, found: dict[tuple[Patient, Study], list[SourceItem]]) -> str:
    numbers = [
        int(item.details.SeriesNumber)
        for (_, other), items in found.items()
        if other.StudyInstanceUID == study.StudyInstanceUID
        for item in items
        if isinstance(item.details, DicomDetails) and _is_number(item.details.SeriesNumber)
    ]
    return str(max(numbers, default=0) + 1)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 10
