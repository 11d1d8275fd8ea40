"""The columns of results: what they are called, where their values stand, how these are shown and sorted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydicom.datadict import dictionary_description
from PySide6.QtCore import QCoreApplication

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.same_patient import folded
from sendtopacs.net.keys import vr_of
from sendtopacs.ui import written
from sendtopacs.ui.form_fields import sex_in_words
from sendtopacs.ui.labels import FIELD_LABELS, field_label

translate = QCoreApplication.translate  # by this name lupdate finds the texts

_STEP = "ScheduledProcedureStepSequence"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what it is called, and where its value stands."""

    label: str
    path: str  # '': no attribute, but whether the order was served from here


_NAME = Column(QT_TRANSLATE_NOOP("lookup", "Name"), "PatientName")
_ID = Column(QT_TRANSLATE_NOOP("lookup", "Patient ID"), "PatientID")
_BORN = Column(QT_TRANSLATE_NOOP("lookup", "Born"), "PatientBirthDate")
_ACCESSION = Column(QT_TRANSLATE_NOOP("lookup", "Accession number"), "AccessionNumber")

_SERVED = Column(QT_TRANSLATE_NOOP("lookup", "Done"), "")

ORDERS = (
    _SERVED,
    _NAME,
    _ID,
    _BORN,
    Column(QT_TRANSLATE_NOOP("lookup", "Date"), f"{_STEP}.ScheduledProcedureStepStartDate"),
    Column(QT_TRANSLATE_NOOP("lookup", "Time"), f"{_STEP}.ScheduledProcedureStepStartTime"),
    Column(QT_TRANSLATE_NOOP("lookup", "Modality"), f"{_STEP}.Modality"),
    Column(QT_TRANSLATE_NOOP("lookup", "Procedure"), "RequestedProcedureDescription"),
    _ACCESSION,
    Column(QT_TRANSLATE_NOOP("lookup", "Station"), f"{_STEP}.ScheduledStationAETitle"),
)
PATIENTS = (
    _NAME,
    _ID,
    Column(QT_TRANSLATE_NOOP("lookup", "Issuer"), "IssuerOfPatientID"),
    _BORN,
    Column(QT_TRANSLATE_NOOP("lookup", "Sex"), "PatientSex"),
)
STUDIES = (
    Column(QT_TRANSLATE_NOOP("lookup", "Date"), "StudyDate"),
    Column(QT_TRANSLATE_NOOP("lookup", "Time"), "StudyTime"),
    Column(QT_TRANSLATE_NOOP("lookup", "Description"), "StudyDescription"),
    Column(QT_TRANSLATE_NOOP("lookup", "Modalities"), "ModalitiesInStudy"),
    _ACCESSION,
    Column(QT_TRANSLATE_NOOP("lookup", "Series"), "NumberOfStudyRelatedSeries"),
    _NAME,
)


SERIES = (
    Column(QT_TRANSLATE_NOOP("lookup", "Number"), "SeriesNumber"),
    Column(QT_TRANSLATE_NOOP("lookup", "Modality"), "Modality"),
    Column(QT_TRANSLATE_NOOP("lookup", "Description"), "SeriesDescription"),
    Column(QT_TRANSLATE_NOOP("lookup", "Images"), "NumberOfSeriesRelatedInstances"),
)


_IN_A_STEP = f"{_STEP}."


def attribute_label(path: str) -> str:
    """Return what an attribute is called: as in the form or the list above, else in the standard's words."""
    own = path.removeprefix(_IN_A_STEP)  # an order has one step: what is of it needs no word for that
    if own in FIELD_LABELS:
        return field_label(own)
    for column in (*ORDERS, *PATIENTS, *STUDIES, *SERIES):
        if column.path == path:
            return translate("lookup", column.label)
    return " › ".join(dictionary_description(keyword) for keyword in own.split(".")[-2:])


def shown(path: str, value: str) -> str:
    """Return a value as a person reads it."""
    if path == "PatientSex":
        return sex_in_words(value)
    make: dict[str, Callable[[str], str]] = {
        "PN": written.name_in_one_line,
        "DA": written.date_shown,
        "TM": written.colon_time,
    }
    words = make.get(vr_of(path.rpartition(".")[2]), str)(value)
    return written.listed(part for part in words.split("\\") if part)


def sorted_by(path: str, value: str) -> Any:
    """Return numbers as numbers: ten series come behind nine."""
    if vr_of(path.rpartition(".")[2]) == "IS":
        return int(value) if value.strip().lstrip("+-").isdecimal() else -1
    return folded(value)
