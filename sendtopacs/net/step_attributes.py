"""What a procedure step says of itself, as data sets (PS3.4 table F.7.2-1; PS3.3 C.4.13, C.4.14, C.4.15).

Type 2 attributes are there even without a value. Text is encoded here, as for queries: pydicom writes some
character sets wrong, and '?' for what a set cannot hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from pydicom.charset import convert_encodings
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.uid import UID

from sendtopacs.model.attributes import Code, Reference
from sendtopacs.model.charset import character_set
from sendtopacs.model.job import JobHeader
from sendtopacs.model.procedure_step import (
    REASON_CODES,
    PerformedSeries,
    ProcedureStep,
    Reason,
    StepStatus,
)
from sendtopacs.model.text import encode

_TEXT = frozenset({"LO", "LT", "PN", "SH", "ST", "UC", "UT"})
_UNNAMED_PROTOCOL = "Import"


def in_progress(header: JobHeader, step: ProcedureStep, modality: str, transfer_syntax: str) -> Dataset:
    """Return the attributes of the N-CREATE of a step."""
    order, patient = header.order, header.patient
    made = Dataset()
    made.ScheduledStepAttributesSequence = [_scheduled(header)]
    made.PatientName = patient.PatientName
    made.PatientID = patient.PatientID
    if patient.IssuerOfPatientID:
        made.IssuerOfPatientID = patient.IssuerOfPatientID
    made.PatientBirthDate = patient.PatientBirthDate
    made.PatientSex = patient.PatientSex
    made.ReferencedPatientSequence = _references(order.ReferencedPatientSequence)
    if order.AdmissionID:
        made.AdmissionID = order.AdmissionID
    made.PerformedProcedureStepID = step.PerformedProcedureStepID
    made.PerformedStationAETitle = header.calling_ae_title
    made.PerformedStationName = header.equipment.StationName
    made.PerformedLocation = ""
    made.PerformedProcedureStepStartDate = step.PerformedProcedureStepStartDate
    made.PerformedProcedureStepStartTime = step.PerformedProcedureStepStartTime
    made.PerformedProcedureStepEndDate = ""
    made.PerformedProcedureStepEndTime = ""
    made.PerformedProcedureStepStatus = StepStatus.IN_PROGRESS.value
    made.PerformedProcedureStepDescription = order.ScheduledProcedureStepDescription
    made.PerformedProcedureTypeDescription = ""
    made.ProcedureCodeSequence = _codes(order.RequestedProcedureCodeSequence)
    made.Modality = modality
    made.StudyID = header.study.StudyID
    made.PerformedProtocolCodeSequence = _codes(order.ScheduledProtocolCodeSequence)
    made.PerformedSeriesSequence = []
    return _encoded(made, header.character_set, transfer_syntax)


def ended(
    header: JobHeader,
    series: Iterable[PerformedSeries],
    reason: Reason | None,
    when: datetime,
    transfer_syntax: str,
) -> Dataset:
    """Return the attributes of the N-SET that ends a step: completed, or discontinued for a reason."""
    made = Dataset()
    status = StepStatus.COMPLETED if reason is None else StepStatus.DISCONTINUED
    made.PerformedProcedureStepStatus = status.value
    made.PerformedProcedureStepEndDate = f"{when:%Y%m%d}"
    made.PerformedProcedureStepEndTime = f"{when:%H%M%S}"
    if reason is not None:
        made.PerformedProcedureStepDiscontinuationReasonCodeSequence = _codes([REASON_CODES[reason]])
    made.PerformedSeriesSequence = [_performed(header, one) for one in series]
    return _encoded(made, header.character_set, transfer_syntax)


def _scheduled(header: JobHeader) -> Dataset:
    order, item = header.order, Dataset()
    item.StudyInstanceUID = header.study.StudyInstanceUID
    item.ReferencedStudySequence = _references(order.ReferencedStudySequence)
    item.AccessionNumber = header.study.AccessionNumber
    item.RequestedProcedureID = order.RequestedProcedureID
    item.RequestedProcedureDescription = order.RequestedProcedureDescription
    item.RequestedProcedureCodeSequence = _codes(order.RequestedProcedureCodeSequence)
    item.ScheduledProcedureStepID = order.ScheduledProcedureStepID
    item.ScheduledProcedureStepDescription = order.ScheduledProcedureStepDescription
    item.ScheduledProtocolCodeSequence = _codes(order.ScheduledProtocolCodeSequence)
    return item


def _performed(header: JobHeader, series: PerformedSeries) -> Dataset:
    order, item = header.order, Dataset()
    item.PerformingPhysicianName = ""
    item.ProtocolName = (  # type 1: as in the objects, else the best there is
        order.RequestedProcedureDescription
        or order.ScheduledProcedureStepDescription
        or series.SeriesDescription
        or _UNNAMED_PROTOCOL
    )
    item.OperatorsName = series.OperatorsName
    item.SeriesInstanceUID = series.SeriesInstanceUID
    item.SeriesDescription = series.SeriesDescription
    item.RetrieveAETitle = series.retrieve_ae_title
    images = [one for one in series.instances if is_image(one.ReferencedSOPClassUID)]
    others = [one for one in series.instances if one not in images]
    item.ReferencedImageSequence = _references(images)
    item.ReferencedNonImageCompositeSOPInstanceSequence = _references(others)
    return item


def is_image(sop_class_uid: str) -> bool:
    """Tell whether instances of a class are images; those of an unknown one are taken for such."""
    name = UID(sop_class_uid).name
    return name == sop_class_uid or "Image Storage" in name


def _references(entries: Iterable[Reference]) -> list[Dataset]:
    made = []
    for entry in entries:
        if entry.complete:
            item = Dataset()
            item.ReferencedSOPClassUID = entry.ReferencedSOPClassUID
            item.ReferencedSOPInstanceUID = entry.ReferencedSOPInstanceUID
            made.append(item)
    return made


def _codes(entries: Iterable[Code]) -> list[Dataset]:
    made = []
    for entry in entries:
        if entry.complete:
            item = Dataset()
            item.CodeValue = entry.CodeValue
            item.CodingSchemeDesignator = entry.CodingSchemeDesignator
            item.CodeMeaning = entry.CodeMeaning
            if entry.CodingSchemeVersion:
                item.CodingSchemeVersion = entry.CodingSchemeVersion
            made.append(item)
    return made


def _encoded(dataset: Dataset, term: str, transfer_syntax: str) -> Dataset:
    """Return it with all its text in the character set, which is named."""
    terms = character_set(term).values
    if terms:
        dataset.SpecificCharacterSet = list(terms) if len(terms) > 1 else terms[0]
    _encode_text(dataset, terms, UID(transfer_syntax))
    return dataset


def _encode_text(dataset: Dataset, terms: Sequence[str], syntax: UID) -> None:
    for element in list(dataset):
        if element.VR == "SQ":
            for item in element.value:
                _encode_text(item, terms, syntax)
        elif element.VR in _TEXT and element.value and not str(element.value).isascii():
            value = encode(str(element.value), terms)
            value += b" " * (len(value) % 2)
            dataset[element.tag] = RawDataElement(
                element.tag, element.VR, len(value), value, 0, syntax.is_implicit_VR, syntax.is_little_endian
            )
    # Said to have come like this, the bytes go as they are: pydicom writes GB2312 wrong, and '?' for others.
    dataset.set_original_encoding(
        syntax.is_implicit_VR, syntax.is_little_endian, convert_encodings(list(terms))
    )
