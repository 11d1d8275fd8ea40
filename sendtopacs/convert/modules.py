"""The modules of the objects that the program creates (statement, tables 32 to 42; PS3.3 C).

Each function adds one module's attributes. Type 2 attributes are there even without a value; others only
with one.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sendtopacs.convert.dataset import DataSet
from sendtopacs.model.attributes import Code, Reference, Study, WorklistItem
from sendtopacs.model.charset import CharacterSet
from sendtopacs.model.items import Kind
from sendtopacs.model.job import JobHeader, PlannedInstance
from sendtopacs.model.procedure_step import MODALITY_PERFORMED_PROCEDURE_STEP


def sop_common(data_set: DataSet, instance: PlannedInstance, charset: CharacterSet) -> None:
    """Add the SOP Common Module (PS3.3 C.12.1; table 42)."""
    data_set.put_filled("SpecificCharacterSet", "\\".join(charset.values))
    data_set.put("SOPClassUID", instance.SOPClassUID)
    data_set.put("SOPInstanceUID", instance.SOPInstanceUID)
    data_set.put("InstanceCreationDate", instance.InstanceCreationDate)
    data_set.put("InstanceCreationTime", instance.InstanceCreationTime)


def patient(data_set: DataSet, job: JobHeader) -> None:
    """Add the Patient Module (PS3.3 C.7.1.1; table 32)."""
    who = job.patient
    data_set.put("PatientName", who.PatientName)
    data_set.put("PatientID", who.PatientID)
    data_set.put_filled("IssuerOfPatientID", who.IssuerOfPatientID)
    data_set.put("PatientBirthDate", who.PatientBirthDate)
    data_set.put("PatientSex", who.PatientSex)
    data_set.put_filled("ReferencedPatientSequence", references(job.order.ReferencedPatientSequence)[:1])


def general_study(data_set: DataSet, study: Study, study_uid: str, order: WorklistItem) -> None:
    """Add the General Study Module (PS3.3 C.7.2.1; table 33)."""
    data_set.put("StudyInstanceUID", study_uid)
    data_set.put("StudyDate", study.StudyDate)
    data_set.put("StudyTime", study.StudyTime)
    data_set.put("ReferringPhysicianName", study.ReferringPhysicianName)
    data_set.put("StudyID", study.StudyID)
    data_set.put("AccessionNumber", study.AccessionNumber)
    data_set.put_filled("StudyDescription", study.StudyDescription)
    data_set.put_filled("ProcedureCodeSequence", codes(order.RequestedProcedureCodeSequence))
    data_set.put_filled("ReferencedStudySequence", references(order.ReferencedStudySequence))


def patient_study(data_set: DataSet, order: WorklistItem) -> None:
    """Add the Patient Study Module (PS3.3 C.7.2.2; table 34)."""
    for keyword in (
        "PatientWeight",
        "MedicalAlerts",
        "Allergies",
        "PatientState",
        "AdditionalPatientHistory",
        "AdmissionID",
    ):
        data_set.put_filled(keyword, getattr(order, keyword))
    if order.PregnancyStatus in (1, 2, 3, 4):
        data_set.put("PregnancyStatus", order.PregnancyStatus)


def general_series(data_set: DataSet, instance: PlannedInstance, order: WorklistItem) -> None:
    """Add the General or Encapsulated Document Series Module (PS3.3 C.7.3.1, C.24.1; tables 35 and 36)."""
    series = instance.series
    data_set.put("Modality", series.Modality)
    data_set.put("SeriesInstanceUID", series.SeriesInstanceUID)
    data_set.put("SeriesNumber", series.SeriesNumber)
    data_set.put("SeriesDate", series.SeriesDate)
    data_set.put("SeriesTime", series.SeriesTime)
    data_set.put_filled("SeriesDescription", series.SeriesDescription)
    data_set.put_filled("OperatorsName", series.OperatorsName)
    data_set.put_filled("BodyPartExamined", series.BodyPartExamined)
    data_set.put_filled("ProtocolName", order.RequestedProcedureDescription)
    data_set.put_filled("RequestAttributesSequence", request_attributes(order))


def procedure_step(data_set: DataSet, job: JobHeader) -> None:
    """Add to the General Series Module by which procedure step it was made (PS3.3 C.7.3.1)."""
    step = job.procedure_step
    if step is None:
        return
    made_by = Reference(MODALITY_PERFORMED_PROCEDURE_STEP, step.SOPInstanceUID)
    data_set.put("ReferencedPerformedProcedureStepSequence", references([made_by]))
    for keyword in (
        "PerformedProcedureStepID",
        "PerformedProcedureStepStartDate",
        "PerformedProcedureStepStartTime",
    ):
        data_set.put(keyword, getattr(step, keyword))
    data_set.put_filled("PerformedProcedureStepDescription", job.order.ScheduledProcedureStepDescription)


def request_attributes(order: WorklistItem) -> list[DataSet]:
    """Return the item of the Request Attributes Sequence, if the order says anything (PS3.3 10.6)."""
    item = DataSet()
    item.put_filled("RequestedProcedureDescription", order.RequestedProcedureDescription)
    item.put_filled("ScheduledProcedureStepDescription", order.ScheduledProcedureStepDescription)
    item.put_filled("ScheduledProtocolCodeSequence", codes(order.ScheduledProtocolCodeSequence))
    procedure_id = order.RequestedProcedureID or order.ScheduledProcedureStepID
    if not procedure_id:
        return []  # type 1C in it: without one the item would not be valid
    item.put("RequestedProcedureID", procedure_id)
    item.put("ScheduledProcedureStepID", order.ScheduledProcedureStepID or procedure_id)
    return [item]


def equipment(data_set: DataSet, job: JobHeader) -> None:
    """Add the General Equipment Module (PS3.3 C.7.5.1; table 37)."""
    ours = job.equipment
    data_set.put("Manufacturer", ours.Manufacturer)
    data_set.put("StationName", ours.StationName or job.calling_ae_title)
    data_set.put_filled("InstitutionName", ours.InstitutionName)
    data_set.put_filled("InstitutionalDepartmentName", job.order.InstitutionalDepartmentName)
    data_set.put_filled("SoftwareVersions", ours.SoftwareVersions)


def capture_equipment(data_set: DataSet, job: JobHeader, conversion_type: str) -> None:
    """Add the SC Equipment Module (PS3.3 C.8.6.1; table 38)."""
    ours, identity = job.equipment, job.identity
    data_set.put("ConversionType", conversion_type)
    data_set.put(
        "SecondaryCaptureDeviceManufacturer",
        ours.SecondaryCaptureDeviceManufacturer or identity.manufacturer,
    )
    data_set.put(
        "SecondaryCaptureDeviceManufacturerModelName",
        ours.SecondaryCaptureDeviceManufacturerModelName or identity.model_name,
    )


def content_time(data_set: DataSet, when: datetime | None, study: Study) -> None:
    """Add Content Date and Time (tables 39 and 41): when the content was made, else the study's."""
    data_set.put("ContentDate", f"{when:%Y%m%d}" if when else study.StudyDate)
    data_set.put("ContentTime", f"{when:%H%M%S}" if when else study.StudyTime)


def timezone(data_set: DataSet, when: datetime | None, job: JobHeader) -> None:
    """Add the offset from UTC (PS3.3 C.12.1.1.8) where it is known and that of all times in the object."""
    if when is not None and when.tzinfo is not None:
        ours = datetime.fromisoformat(job.accepted_at).astimezone()
        if ours.utcoffset() == when.utcoffset():
            data_set.put("TimezoneOffsetFromUTC", f"{when:%z}")


def encapsulated_document(data_set: DataSet, instance: PlannedInstance, title: str, mime_type: str) -> None:
    """Add the Encapsulated Document Module but for the document (PS3.3 C.24.2; table 41).

    A report names its patient in its text: the statement's 'NO' for BurnedInAnnotation is unsafe.
    """
    data_set.put("InstanceNumber", instance.InstanceNumber)
    data_set.put("AcquisitionDateTime", "")
    data_set.put("BurnedInAnnotation", "NO" if instance.kind is Kind.MESH else "YES")
    data_set.put("ConceptNameCodeSequence", ())
    data_set.put("DocumentTitle", title)
    data_set.put("MIMETypeOfEncapsulatedDocument", mime_type)


def codes(entries: Iterable[Code]) -> list[DataSet]:
    """Return the items of a sequence of coded entries, incomplete ones left out (PS3.3 8.8)."""
    return [_code(entry) for entry in entries if entry.complete]


def references(entries: Iterable[Reference]) -> list[DataSet]:
    """Return the items of a sequence of references, incomplete ones left out (PS3.3 10.8)."""
    return [_reference(entry) for entry in entries if entry.complete]


def _code(entry: Code) -> DataSet:
    item = DataSet()
    item.put("CodeValue", entry.CodeValue)
    item.put("CodingSchemeDesignator", entry.CodingSchemeDesignator)
    item.put_filled("CodingSchemeVersion", entry.CodingSchemeVersion)
    item.put("CodeMeaning", entry.CodeMeaning)
    return item


def _reference(entry: Reference) -> DataSet:
    item = DataSet()
    item.put("ReferencedSOPClassUID", entry.ReferencedSOPClassUID)
    item.put("ReferencedSOPInstanceUID", entry.ReferencedSOPInstanceUID)
    return item
