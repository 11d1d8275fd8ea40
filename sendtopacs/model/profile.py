"""What the two presets write, item by item (the reasons: docs/objects.md), and the profile of a job."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from sendtopacs.model import sop
from sendtopacs.model.items import Kind, PdfAs
from sendtopacs.model.video import Interlaced, LargeVideo, Sound


class Preset(enum.StrEnum):
    """The letter of the statement wherever it is valid and harms nobody, or what today's standard wants."""

    STATEMENT = "statement"
    RECOMMENDED = "recommended"


class Pages(enum.StrEnum):
    """What becomes of a file with several pictures."""

    INSTANCES = "instances"  # one object each
    MULTI_FRAME = "multi-frame"  # one object with all of them
    FIRST = "first"  # only the first


class LosslessImages(enum.StrEnum):
    """How pictures are written whose source never lost anything."""

    JPEG = "jpeg"  # JPEG Baseline, like all others
    NATIVE = "native"  # Explicit VR Little Endian
    JPEG_2000 = "jpeg2000"  # JPEG 2000, lossless only

    @property
    def syntax_uid(self) -> str:
        """The transfer syntax."""
        return _LOSSLESS_SYNTAXES[self]


_LOSSLESS_SYNTAXES = {
    LosslessImages.JPEG: sop.JPEG_BASELINE,
    LosslessImages.NATIVE: sop.EXPLICIT_VR_LITTLE_ENDIAN,
    LosslessImages.JPEG_2000: sop.JPEG_2000_LOSSLESS,
}


@dataclass(frozen=True, slots=True)
class PresetRules:
    """Where the presets differ."""

    sop_class: dict[Kind, str]
    modality: dict[Kind, str]  # what stands in for the general default
    conversion_type: dict[Kind, str]  # (0008,0064)
    sixteen_bit_grey: bool  # kept, natively; else windowed to 8 bits
    capture_time: bool  # Content Date and Time from EXIF when sane; else the file's


_DOCUMENTS = {Kind.PDF: "WSD", Kind.MESH: "WSD", Kind.CDA: "WSD"}

RULES: dict[Preset, PresetRules] = {
    Preset.STATEMENT: PresetRules(
        sop_class={
            Kind.PHOTO: sop.SECONDARY_CAPTURE,
            Kind.VIDEO: sop.SECONDARY_CAPTURE,
            Kind.PDF: sop.ENCAPSULATED_PDF,
            Kind.MESH: sop.ENCAPSULATED_STL,
            Kind.CDA: sop.ENCAPSULATED_CDA,
        },
        modality={},
        conversion_type={Kind.PHOTO: "SI", Kind.VIDEO: "DV", **_DOCUMENTS},
        sixteen_bit_grey=False,
        capture_time=False,
    ),
    Preset.RECOMMENDED: PresetRules(
        sop_class={
            Kind.PHOTO: sop.VL_PHOTOGRAPHIC,
            Kind.VIDEO: sop.VIDEO_PHOTOGRAPHIC,
            Kind.PDF: sop.ENCAPSULATED_PDF,
            Kind.MESH: sop.ENCAPSULATED_STL,
            Kind.CDA: sop.ENCAPSULATED_CDA,
        },
        modality={Kind.PHOTO: "XC", Kind.VIDEO: "XC", Kind.PDF: "DOC", Kind.MESH: "M3D", Kind.CDA: "DOC"},
        conversion_type={Kind.PHOTO: "DI", Kind.VIDEO: "DV", **_DOCUMENTS},
        sixteen_bit_grey=True,
        capture_time=True,
    ),
}


@dataclass(frozen=True, slots=True)
class ConversionProfile:
    """How a job's files become objects."""

    preset: Preset = Preset.STATEMENT
    sop_class_by_kind: dict[Kind, str] = field(default_factory=dict)  # wins over the preset
    sop_class_by_extension: dict[str, str] = field(default_factory=dict)  # 'JPG': UID; wins over the kind
    video_transfer_syntax: str = sop.H264_HIGH_41
    wrap_subsets: bool = False  # streams of simpler profiles as they are
    sound: Sound = Sound.DROP
    look_through: bool = False  # videos that are wrapped, for damage
    interlaced: Interlaced = Interlaced.KEEP
    large_videos: LargeVideo = LargeVideo.SPLIT
    additional_info_tag: str = ""  # keyword or gggg,eeee; '' for none
    default_modality: str = "OT"
    jpeg_quality: int = 95
    pages: Pages = Pages.INSTANCES  # of a TIFF or HEIF
    animations: Pages = Pages.MULTI_FRAME
    lossless_images: LosslessImages = LosslessImages.JPEG  # the destination's
    pdf_as: PdfAs = PdfAs.DOCUMENT
    pdf_dpi: int = 200  # of pages that are drawn
    decompress: bool = False  # DICOM files, likewise

    @property
    def rules(self) -> PresetRules:
        """What the preset writes."""
        return RULES[self.preset]

    def dicom_transfer_syntax(self, syntax_uid: str) -> str:
        """Return what a DICOM file in this transfer syntax is sent in."""
        if self.decompress and syntax_uid in sop.DECOMPRESSIBLE:
            return sop.EXPLICIT_VR_LITTLE_ENDIAN
        return syntax_uid

    def sop_class_uid(self, kind: Kind, extension: str) -> str:
        """Return the SOP class for a file of this kind, named with this extension (without its dot)."""
        return self.chosen_class(kind, extension) or self.rules.sop_class[kind]

    def chosen_class(self, kind: Kind, extension: str) -> str:
        """Return the SOP class that the settings name for a file; '' where they leave it to the program."""
        by_extension = self.sop_class_by_extension.get(extension.upper())
        return by_extension or self.sop_class_by_kind.get(kind, "")

    def modality(self, kind: Kind, sop_class_uid: str) -> str:
        """Return the modality where nobody chose one."""
        if not self.rules.modality:
            return self.default_modality
        return sop.CLASS_MODALITIES.get(sop_class_uid) or self.rules.modality[kind]
