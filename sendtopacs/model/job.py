"""A plan: everything about a job that is fixed before it starts, so that a retry makes the same objects."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from sendtopacs.model.attributes import Equipment, Identity, Origin, Patient, Series, Study, WorklistItem
from sendtopacs.model.confirmation import Confirmation
from sendtopacs.model.edits import UNEDITED, Edits, Step
from sendtopacs.model.items import Kind, SourceFile
from sendtopacs.model.problems import Problem
from sendtopacs.model.procedure_step import ProcedureStep
from sendtopacs.model.profile import ConversionProfile
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.model.video import WHOLE, Clip, in_minutes


@dataclass(frozen=True, slots=True)
class Presented:
    """The picture of which a presentation state says how it is shown, and what is drawn over it."""

    marks: tuple[Step, ...]  # in pixels of the picture as it is sent
    SOPClassUID: str
    SOPInstanceUID: str
    SeriesInstanceUID: str
    TransferSyntaxUID: str


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
    edits: Edits = UNEDITED  # what is done to the picture of the first source
    more_edits: tuple[Edits, ...] = ()  # and to those of the others
    clip: Clip = WHOLE  # what of a video
    until_damage: bool = False  # the operator agreed to what lies before it
    still_s: float | None = None  # a photo: the picture at this time of the video
    additional_info: str = ""
    title: str = ""  # of a document; '': the file's name
    description: str = ""  # of what a picture shows
    dpi: int = 0  # of a PDF whose pages are drawn; 0: it stays a document
    password: str = field(default="", repr=False)  # opens the source; kept until the object is stored
    has_file_meta: bool = True  # DICOM files: preamble and file meta are there
    signed: bool = False  # DICOM files: they may have digital signatures
    replaced_uids: tuple[tuple[str, str], ...] = ()  # of a DICOM file: (old, new)
    patient: Patient | None = None  # of a DICOM file that stays as it is: its own, not the job's
    leg: int = 0  # to which of the job's destinations
    instead_of: tuple[str, str] | None = None  # the pair that its peer refused
    presents: Presented | None = None  # a presentation state: of the picture of the same source

    @property
    def sources(self) -> tuple[SourceFile, ...]:
        """All files that it is made from."""
        return self.source, *self.more_sources

    @property
    def all_edits(self) -> tuple[Edits, ...]:
        """What is done to the picture of each source; jobs of before there were edits name none."""
        unedited = len(self.more_sources) - len(self.more_edits)
        return self.edits, *self.more_edits, *[UNEDITED] * unedited

    @property
    def excerpt(self) -> tuple[float | None, float, float]:
        """What of the file was wanted, as the item says it."""
        return self.still_s, self.clip.begin_s, self.clip.end_s

    @property
    def place(self) -> str:
        """Which page, part or picture of its file it is, for a file's name; '' for the only or first one.

        'marks' for what is drawn over it.
        """
        if self.presents is not None:
            return "marks"
        if self.still_s is not None:
            *hours, minutes, seconds = in_minutes(self.still_s).split(":")
            return "".join([*(f"{hour}h" for hour in hours), f"{minutes}m{seconds}s"])
        number = self.page or self.clip.part
        return f"{number + 1:03d}" if number or self.clip.parts > 1 else ""

    @property
    def label(self) -> str:
        """The same for people: '3', the time '1:23.5', or 'marks'."""
        if self.presents is not None:
            return self.place
        return self.place.lstrip("0") if self.still_s is None else in_minutes(self.still_s)

    @property
    def multi_frame(self) -> bool:
        """True where several pictures go into one object."""
        return self.pages > 1 or bool(self.more_sources)

    @property
    def pair(self) -> tuple[str, str]:
        """SOP class and transfer syntax: what a presentation context is proposed for."""
        return self.SOPClassUID, self.TransferSyntaxUID


class AfterwardsKind(enum.StrEnum):
    """What becomes of the sources once it is proved that all is held."""

    LEAVE = "leave"
    BIN = "bin"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Afterwards:
    """What is done with the sources of a job that is confirmed."""

    kind: AfterwardsKind = AfterwardsKind.LEAVE
    folder: str = ""  # where they go
    network: bool = False  # those on network folders too


@dataclass(frozen=True, slots=True)
class Leg:
    """The way of a job to one more destination."""

    destination: RemoteAE
    confirmation: Confirmation = field(default_factory=Confirmation)
    character_set: str = "ISO_IR 192"
    profile: ConversionProfile = field(default_factory=ConversionProfile)


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
    replaced_uids: dict[str, str] = field(default_factory=dict)  # of all instances; see `knowing`
    all_or_nothing: bool = False  # send nothing unless everything was converted
    confirmation: Confirmation = field(default_factory=Confirmation)
    origin: Origin | None = None  # where the patient's identity was looked up
    procedure_step: ProcedureStep | None = None  # what the RIS is told it performs; None: nothing
    operator: str = ""  # OperatorsName as it was typed; '': the account that is logged in
    more: tuple[Leg, ...] = ()  # where it goes besides, leg 1 and on
    afterwards: Afterwards = field(default_factory=Afterwards)

    def for_leg(self, leg: int) -> JobHeader:
        """Return it as the instances of one destination have it."""
        if leg == 0:
            return self
        other = self.more[leg - 1]
        return replace(
            self,
            destination=other.destination,
            confirmation=other.confirmation,
            character_set=other.character_set,
            profile=other.profile,
        )

    @property
    def legs(self) -> range:
        """The numbers of its destinations; one, where it is kept as files."""
        return range(1 + len(self.more))

    def peer(self, leg: int) -> str:
        """The label of one of its destinations; '' where it is kept as files."""
        remote = self.for_leg(leg).destination
        return remote.label if remote is not None else ""

    @property
    def to(self) -> str:
        """The labels of its destinations; '' where it is kept as files."""
        return ", ".join(map(self.peer, self.legs))

    def knowing(self, instances: Iterable[PlannedInstance]) -> JobHeader:
        """Return it with the new UIDs of all its instances, which each of them may refer to."""
        replaced = {old: new for planned in instances for old, new in planned.replaced_uids}
        return replace(self, replaced_uids=replaced)

    @property
    def edited(self) -> bool:
        """True when patient or order are not those that were looked up."""
        return self.origin is not None and self.origin.differs(self.patient, self.study)

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
class Content:
    """What a source held: by this it is known again under any name."""

    size_bytes: int
    sha256: str
    identity: str = ""  # which file it is, as far as the system tells while it runs


@dataclass(frozen=True, slots=True)
class ConvertedFile:
    """A Part 10 file, written and renamed into its place."""

    path: Path
    size_bytes: int
    SOPClassUID: str
    TransferSyntaxUID: str
    warnings: tuple[Problem, ...] = ()
    sources: tuple[Content, ...] = ()  # what the files held that it was made from
    crc32: int = 0  # of all of it, by which what a power cut tore is known
    as_made: bool = True  # not written anew for the one peer that it goes to
    synced: bool = True  # on the disk for good; until then its source has to stay
