"""The information models and their levels: keys, what is indexed at each, what is counted (PS3.4 C.6)."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from sendtopacs.net.attributes import tag_of


class Level(enum.IntEnum):
    """A level of a Query/Retrieve information model; the names are what (0008,0052) holds."""

    PATIENT = 0
    STUDY = 1
    SERIES = 2
    IMAGE = 3


UNIQUE_KEYS = {
    Level.PATIENT: tag_of("PatientID"),
    Level.STUDY: tag_of("StudyInstanceUID"),
    Level.SERIES: tag_of("SeriesInstanceUID"),
    Level.IMAGE: tag_of("SOPInstanceUID"),
}


class Operation(enum.StrEnum):
    """What a SOP class of the service asks for."""

    FIND = "find"
    MOVE = "move"
    GET = "get"


@dataclass(frozen=True, slots=True)
class Model:
    """One information model with the UIDs of its SOP classes."""

    levels: tuple[Level, ...]
    find: str
    move: str
    get: str


_QR = "1.2.840.10008.5.1.4.1.2."
PATIENT_ROOT = Model(tuple(Level), f"{_QR}1.1", f"{_QR}1.2", f"{_QR}1.3")
STUDY_ROOT = Model((Level.STUDY, Level.SERIES, Level.IMAGE), f"{_QR}2.1", f"{_QR}2.2", f"{_QR}2.3")
PATIENT_STUDY_ONLY = Model((Level.PATIENT, Level.STUDY), f"{_QR}3.1", f"{_QR}3.2", f"{_QR}3.3")

MODELS = {uid: m for m in (PATIENT_ROOT, STUDY_ROOT, PATIENT_STUDY_ONLY) for uid in (m.find, m.move, m.get)}
FIND_CLASSES = tuple(m.find for m in (PATIENT_ROOT, STUDY_ROOT, PATIENT_STUDY_ONLY))
RETRIEVE_CLASSES = tuple(
    uid for m in (PATIENT_ROOT, STUDY_ROOT, PATIENT_STUDY_ONLY) for uid in (m.move, m.get)
)

_KEYWORDS = {
    Level.PATIENT: """PatientName PatientID IssuerOfPatientID PatientBirthDate PatientBirthTime PatientSex
        OtherPatientIDs OtherPatientNames EthnicGroup PatientComments PatientSpeciesDescription""",
    Level.STUDY: """StudyInstanceUID StudyDate StudyTime AccessionNumber StudyID StudyDescription
        ReferringPhysicianName PhysiciansOfRecord NameOfPhysiciansReadingStudy AdmittingDiagnosesDescription
        PatientAge PatientSize PatientWeight Occupation AdditionalPatientHistory ProcedureCodeSequence
        MedicalAlerts Allergies PregnancyStatus PatientState AdmissionID""",
    Level.SERIES: """SeriesInstanceUID Modality SeriesNumber SeriesDate SeriesTime SeriesDescription
        Laterality
        BodyPartExamined ProtocolName PerformingPhysicianName OperatorsName InstitutionName
        InstitutionalDepartmentName StationName Manufacturer ManufacturerModelName
        PerformedProcedureStepStartDate PerformedProcedureStepStartTime PerformedProcedureStepID
        PerformedProcedureStepDescription RequestAttributesSequence""",
    Level.IMAGE: """SOPInstanceUID SOPClassUID InstanceNumber ContentDate ContentTime AcquisitionDate
        AcquisitionTime AcquisitionDateTime InstanceCreationDate InstanceCreationTime ImageType Rows Columns
        NumberOfFrames BitsAllocated PhotometricInterpretation PatientOrientation ImageComments DocumentTitle
        ConceptNameCodeSequence MIMETypeOfEncapsulatedDocument ContentLabel ContentDescription""",
}
INDEXED: dict[Level, tuple[str, ...]] = {
    level: tuple(tag_of(keyword) for keyword in keywords.split()) for level, keywords in _KEYWORDS.items()
}
"""What is kept of an object in the index, by level."""

COMPUTED: dict[str, tuple[Level, str]] = {
    tag_of("NumberOfPatientRelatedStudies"): (Level.PATIENT, "IS"),
    tag_of("NumberOfPatientRelatedSeries"): (Level.PATIENT, "IS"),
    tag_of("NumberOfPatientRelatedInstances"): (Level.PATIENT, "IS"),
    tag_of("NumberOfStudyRelatedSeries"): (Level.STUDY, "IS"),
    tag_of("NumberOfStudyRelatedInstances"): (Level.STUDY, "IS"),
    tag_of("NumberOfSeriesRelatedInstances"): (Level.SERIES, "IS"),
    tag_of("ModalitiesInStudy"): (Level.STUDY, "CS"),
    tag_of("SOPClassesInStudy"): (Level.STUDY, "UI"),
}
"""What is counted when it is asked for: the level it belongs to, and its VR."""


def supported(level: Level) -> frozenset[str]:
    """Return the keys that can be matched and returned at a level: its own and those above."""
    indexed = {tag for upper in Level if upper <= level for tag in INDEXED[upper]}
    return frozenset(indexed | {tag for tag, (own, _) in COMPUTED.items() if own <= level})
