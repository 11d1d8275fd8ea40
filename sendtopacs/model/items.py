"""What a scan finds: one SourceItem for each file, usable or not."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from sendtopacs.model.attributes import Patient, Study
from sendtopacs.model.edits import UNEDITED, Edits
from sendtopacs.model.problems import Problem
from sendtopacs.model.video import WHOLE, Clip


class Kind(enum.StrEnum):
    """What a file is, by its content."""

    PHOTO = "photo"
    VIDEO = "video"
    PDF = "pdf"
    MESH = "mesh"  # a 3D model
    CDA = "cda"  # an HL7 Clinical Document
    DICOM = "dicom"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file as it was when it was scanned, so that a change or loss is noticed."""

    path: Path
    size_bytes: int
    modified_ns: int  # since the epoch

    @property
    def title(self) -> str:
        """Its name without the extension, with '?' for what is no text in it."""
        return self.path.stem.encode("utf-8", "replace").decode()


@dataclass(frozen=True, slots=True)
class ImageDetails:
    """An image, upright: rows and columns after its orientation tag is applied."""

    format: str  # JPEG, PNG, ...
    rows: int
    columns: int
    pages: int = 1
    embeddable: bool = False  # a baseline JPEG that need not be coded anew, at most turned
    bits: int = 8  # a sample, as the source has it; 16 for deep greys
    rgb_coded: bool = False  # an embeddable JPEG without YCbCr
    grey: bool = False
    lossless: bool = False  # coded in a way that loses nothing
    animated: bool = False  # the pages follow each other in time
    uniform: bool = True  # all pages have one size and kind
    reduced: str = ""  # code of what is lost of it whatever it becomes
    sampling: tuple[tuple[int, int], ...] = ()  # of an embeddable JPEG, as it is coded: horizontal, vertical
    orientation: int = 1  # which it is turned by to be upright, in EXIF's words
    captured: datetime | None = None  # when the camera says it was taken; local

    @property
    def frame_kind(self) -> tuple[object, ...]:
        """What the frames of one object have in common (PS3.3 C.7.6.3)."""
        return self.rows, self.columns, self.grey or self.bits > 8, self.bits > 8


@dataclass(frozen=True, slots=True)
class VideoDetails:
    """A video stream."""

    codec: str  # h264, mpeg2video, ...
    container: str
    rows: int
    columns: int
    frames_per_second: float
    duration_s: float
    has_audio: bool = False
    interlaced: bool = False  # its pictures come in halves
    wraps: tuple[str, ...] = ()  # transfer syntaxes with which its beginning complies
    wraps_simpler: tuple[str, ...] = ()  # with which it would, were simpler profiles let pass
    captured: datetime | None = None  # when its recorder says it was taken; local


@dataclass(frozen=True, slots=True)
class DocumentDetails:
    """A PDF."""

    pages: int
    title: str = ""  # the document's own
    risks: tuple[str, ...] = ()  # codes of what it holds beyond pages, such as programs


class PdfAs(enum.StrEnum):
    """What a PDF becomes."""

    DOCUMENT = "document"  # Encapsulated PDF
    INSTANCES = "instances"  # a picture of each page
    MULTI_FRAME = "multi-frame"  # one object with a picture of each page


@dataclass(frozen=True, slots=True)
class FileProfile:
    """What a profile says of one file alone; '' where it leaves it to the job. Fields named by keyword."""

    name: str  # the profile's
    Modality: str = ""
    SeriesDescription: str = ""
    SeriesNumber: str = ""
    BodyPartExamined: str = ""
    SOPClassUID: str = ""


@dataclass(frozen=True, slots=True)
class FileChoice:
    """What somebody chose for one file alone."""

    description: str = ""  # of what a picture shows
    profile: FileProfile | None = None  # None: the job's
    additional_info: str = ""  # goes where the settings say (statement 8.1.6)
    title: str = ""  # of a document; '': as the preset says
    pdf_as: PdfAs | None = None  # None: as the settings say
    password: str = field(default="", repr=False)  # opens it


class MeshFormat(enum.StrEnum):
    """How a 3D model, or what it looks like, is written down."""

    STL = "STL"
    OBJ = "OBJ"
    MTL = "MTL"


@dataclass(frozen=True, slots=True)
class MeshDetails:
    """A 3D model."""

    format: MeshFormat


@dataclass(frozen=True, slots=True)
class CdaDetails:
    """A CDA document."""

    title: str = ""  # the document's own
    identifier: str = ""  # root^extension


@dataclass(frozen=True, slots=True)
class DicomDetails:
    """The header of a DICOM file."""

    SOPClassUID: str
    SOPInstanceUID: str
    TransferSyntaxUID: str
    SeriesInstanceUID: str
    patient: Patient
    study: Study
    Modality: str = ""
    SeriesDescription: str = ""
    FrameOfReferenceUID: str = ""
    traces: tuple[tuple[str, str], ...] = ()  # what else it tells of its patient: keyword, value
    signed: bool = False  # it may have digital signatures, which a change makes invalid
    oddities: str = ""  # what does not keep to the standard, and harms nobody
    SeriesNumber: str = ""
    SeriesDate: str = ""
    captured: datetime | None = None  # when its data was acquired, else made; local
    has_file_meta: bool = True  # preamble and file meta information are there


Details = ImageDetails | VideoDetails | DocumentDetails | MeshDetails | CdaDetails | DicomDetails


@dataclass(frozen=True, slots=True)
class SourceItem:
    """One file of the list; `problem` says why it cannot be sent."""

    file: SourceFile
    kind: Kind
    details: Details | None = None
    problem: Problem | None = None
    warnings: tuple[Problem, ...] = ()
    group: int = 0  # pictures of one group become one multi-frame object; 0: none
    choice: FileChoice = FileChoice()
    clip: Clip = WHOLE  # what of a video is wanted
    still_s: float | None = None  # a photo: the picture at this time of the video
    until_damage: bool = False  # of a damaged video, what lies before it is enough
    edits: Edits = UNEDITED  # what is done to the picture

    @property
    def usable(self) -> bool:
        """True when it can be made into objects."""
        return self.problem is None

    @property
    def taken_at(self) -> datetime:
        """When it was taken, local; where nothing tells, when the file was last written."""
        return self.captured or _written_at(self.file)

    @property
    def captured(self) -> datetime | None:
        """When it was taken as it says itself, local."""
        details = self.details
        return details.captured if isinstance(details, ImageDetails | VideoDetails | DicomDetails) else None

    @property
    def excerpt(self) -> tuple[float | None, float, float]:
        """What of the file it is: tells items of one video apart."""
        return self.still_s, self.clip.begin_s, self.clip.end_s


def _written_at(file: SourceFile) -> datetime:
    try:
        return datetime.fromtimestamp(file.modified_ns / 1e9)
    except (OverflowError, OSError, ValueError):
        return datetime(1, 1, 1)


def _later(begun: datetime | None, seconds: float) -> datetime | None:
    try:
        return begun and begun + timedelta(seconds=seconds)
    except OverflowError:  # nobody knows how long some videos last, so any time may be asked for
        return None


def still_of(item: SourceItem, at_s: float) -> SourceItem:
    """Return a picture of a video as a photo."""
    assert isinstance(item.details, VideoDetails)
    captured = _later(item.details.captured, at_s)
    details = ImageDetails("video", item.details.rows, item.details.columns, captured=captured)
    # What may not be seen of the video may not be seen of it.
    edits = replace(item.edits, steps=item.edits.redactions)
    return SourceItem(item.file, Kind.PHOTO, details, still_s=at_s, edits=edits)
