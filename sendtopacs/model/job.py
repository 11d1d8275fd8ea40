"""A plan: everything about a job that is fixed before it starts, so that a retry makes the same objects."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from sendtopacs.model.attributes import Equipment, Identity, Patient, Series, Study, WorklistItem
from sendtopacs.model.items import Kind, SourceFile
from sendtopacs.model.problems import Problem
from sendtopacs.model.profile import ConversionProfile
from sendtopacs.model.remote import LocalAE, RemoteAE


@dataclass(frozen=True, slots=True)
class PlannedInstance:
    """One object to be made from one source (or one page of it)."""

    source: SourceFile
    kind: Kind
    StudyInstanceUID: str  # of a DICOM file: its own, which relabelling keeps
    SOPClassUID: str
    SOPInstanceUID: str
    TransferSyntaxUID: str
    series: Series  # of a DICOM file: only what its header says
    InstanceNumber: int
    InstanceCreationDate: str  # when the UID was assigned
    InstanceCreationTime: str
    page: int = 0  # of a source with several, from 0
    pages: int = 1  # in one object, from the first
    more_sources: tuple[SourceFile, ...] = ()  # or one picture of each of these, too
    additional_info: str = ""
    title: str = ""  # of a document; '': the file's name
    dpi: int = 0  # of a PDF whose pages are drawn; 0: it stays a document
    password: str = field(default="", repr=False)  # opens the source; kept until the object is stored
    has_file_meta: bool = True  # DICOM files: preamble and file meta are there

    @property
    def sources(self) -> tuple[SourceFile, ...]:
        """All files that it is made from."""
        return self.source, *self.more_sources

    @property
    def multi_frame(self) -> bool:
        """True where several pictures go into one object."""
        return self.pages > 1 or bool(self.more_sources)

    @property
    def pair(self) -> tuple[str, str]:
        """SOP class and transfer syntax: what a presentation context is proposed for."""
        return self.SOPClassUID, self.TransferSyntaxUID


@dataclass(frozen=True, slots=True)
class JobHeader:
    """What all instances of a job share."""

    job_id: str
    accepted_at: str  # ISO 8601, local
    patient: Patient
    study: Study
    order: WorklistItem
    equipment: Equipment
    identity: Identity
    profile: ConversionProfile
    character_set: str  # '' for the default repertoire
    calling_ae_title: str
    destination: RemoteAE | None = None  # None: kept as files
    output_folder: Path | None = None  # where they are kept
    relabel_dicom: bool = False  # write the patient, and what follows of the study, into DICOM files
    relabel_study: Study = field(default_factory=Study)  # what was said of it: today is not its date
    all_or_nothing: bool = False  # send nothing unless everything was converted

    @property
    def local(self) -> LocalAE:
        """Ourselves, as this job calls its destination."""
        return LocalAE(
            self.calling_ae_title,
            self.identity.implementation_class_uid,
            self.identity.implementation_version_name,
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """A job before it is accepted; it may be accepted when it has no problems."""

    header: JobHeader
    instances: tuple[PlannedInstance, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def blocking(self) -> tuple[Problem, ...]:
        """The problems that forbid it."""
        return tuple(p for p in self.problems if p.severity == "error")


@dataclass(frozen=True, slots=True)
class ConvertedFile:
    """A Part 10 file, written, synced and renamed into its place."""

    path: Path
    size_bytes: int
    sha256: str
    SOPClassUID: str
    TransferSyntaxUID: str
    warnings: tuple[Problem, ...] = ()
