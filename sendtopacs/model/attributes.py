"""Patient, study, series, order and equipment: frozen, each field named by its DICOM keyword.

PS3.3 C.7.1.1 (Patient), C.7.2.1 and C.7.2.2 (General and Patient Study), C.7.3.1 (General Series),
C.7.5.1 (General Equipment), C.8.6.1 (SC Equipment). Values are strings as DICOM writes them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patient:
    """Patient Module, type 2 attributes and the identifier's issuer (PS3.3 C.7.1.1)."""

    PatientName: str = ""  # PN, up to three component groups
    PatientID: str = ""  # LO, at most 64 characters
    IssuerOfPatientID: str = ""  # LO
    PatientBirthDate: str = ""  # DA, YYYYMMDD
    PatientSex: str = ""  # CS: M, F, O or empty


@dataclass(frozen=True, slots=True)
class Study:
    """General Study Module (PS3.3 C.7.2.1)."""

    StudyInstanceUID: str = ""  # UI, empty until the plan fixes it
    StudyDate: str = ""  # DA
    StudyTime: str = ""  # TM
    StudyDescription: str = ""  # LO
    AccessionNumber: str = ""  # SH
    StudyID: str = ""  # SH
    ReferringPhysicianName: str = ""  # PN


@dataclass(frozen=True, slots=True)
class Series:
    """General Series Module (PS3.3 C.7.3.1)."""

    SeriesInstanceUID: str = ""  # UI, empty until the plan fixes it
    SeriesNumber: str = "1"  # IS
    SeriesDescription: str = ""  # LO; empty: the kind in words
    SeriesDate: str = ""  # DA, when the job was accepted
    SeriesTime: str = ""  # TM
    Modality: str = ""  # CS
    OperatorsName: str = ""  # PN
    BodyPartExamined: str = ""  # CS


@dataclass(frozen=True, slots=True)
class Code:
    """One coded entry (PS3.3 8.8); complete with value, scheme and meaning, or not written."""

    CodeValue: str = ""  # SH
    CodingSchemeDesignator: str = ""  # SH
    CodeMeaning: str = ""  # LO
    CodingSchemeVersion: str = ""  # SH

    @property
    def complete(self) -> bool:
        """True when it may be written."""
        return bool(self.CodeValue and self.CodingSchemeDesignator and self.CodeMeaning)


@dataclass(frozen=True, slots=True)
class Reference:
    """One SOP Instance Reference (PS3.3 10.8)."""

    ReferencedSOPClassUID: str = ""  # UI
    ReferencedSOPInstanceUID: str = ""  # UI

    @property
    def complete(self) -> bool:
        """True when it may be written."""
        return bool(self.ReferencedSOPClassUID and self.ReferencedSOPInstanceUID)


@dataclass(frozen=True, slots=True)
class WorklistItem:
    """What a worklist item says beyond patient, study and series (statement, tables 34, 35 and 43)."""

    RequestedProcedureID: str = ""  # SH
    RequestedProcedureDescription: str = ""  # LO
    ScheduledProcedureStepID: str = ""  # SH
    ScheduledProcedureStepDescription: str = ""  # LO
    ScheduledProtocolCodeSequence: tuple[Code, ...] = ()
    RequestedProcedureCodeSequence: tuple[Code, ...] = ()
    ReferencedStudySequence: tuple[Reference, ...] = ()
    ReferencedPatientSequence: tuple[Reference, ...] = ()
    PatientWeight: str = ""  # DS, kilograms
    MedicalAlerts: str = ""  # LO, may hold several values parted by a backslash
    Allergies: str = ""  # LO, likewise
    PregnancyStatus: int | None = None  # US, 1 to 4
    PatientState: str = ""  # LO
    AdditionalPatientHistory: str = ""  # LT
    AdmissionID: str = ""  # LO; without an order, by hand (IHE EBIW)
    InstitutionalDepartmentName: str = ""  # LO; by hand


@dataclass(frozen=True, slots=True)
class Equipment:
    """General and SC Equipment Modules (PS3.3 C.7.5.1, C.8.6.1), as the settings have them."""

    StationName: str = ""  # SH, never empty in what we write
    InstitutionName: str = ""  # LO
    Manufacturer: str = ""  # LO
    SoftwareVersions: str = ""  # LO
    SecondaryCaptureDeviceManufacturer: str = ""  # LO
    SecondaryCaptureDeviceManufacturerModelName: str = ""  # LO


@dataclass(frozen=True, slots=True)
class Identity:
    """Who we say we are: one group of settings, since the parts belong together (statement, table 29)."""

    uid_root: str = "1.3.6.1.4.1.44316.3"
    implementation_class_uid: str = "1.3.6.1.4.1.44316.3"
    implementation_version_name: str = "MDSENDTOPACS"  # at most 16 characters
    manufacturer: str = "Softneta"
    model_name: str = "MedDream SendToPACS"


AS_THE_STATEMENT = Identity()


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an identity was looked up, and what it was before anybody edited it."""

    source: str  # 'worklist MAIN'
    when: str  # ISO 8601, local
    patient: Patient
    scheduled_date: str = ""  # DA; the Scheduled Procedure Step's
    AccessionNumber: str = ""  # SH; the order's
    worklist: str = ""  # name of the worklist AE that it came from

    def differs(self, patient: Patient, study: Study) -> bool:
        """Tell whether the patient, or the order's number where there was one, was changed since."""
        other_order = bool(self.AccessionNumber) and self.AccessionNumber != study.AccessionNumber
        return other_order or self.patient != patient


@dataclass(frozen=True, slots=True)
class FormValues:
    """All that the operator fills in, looks up or passes with --set: the input of a plan."""

    patient: Patient = Patient()
    study: Study = Study()
    series: Series = Series()
    order: WorklistItem = WorklistItem()
    character_set: str | None = None  # None: not chosen; '': the default repertoire, chosen
    origin: Origin | None = None  # None: typed by hand

    @property
    def edited(self) -> bool:
        """True when patient or order are not those that were looked up."""
        return self.origin is not None and self.origin.differs(self.patient, self.study)
