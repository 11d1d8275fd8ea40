"""The section about how files become objects (statement, tables 29 to 42, what says CONFIG)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from sendtopacs.model import sop
from sendtopacs.model.items import PdfAs
from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.profile import Pages, Preset
from sendtopacs.model.video import Interlaced, LargeVideo, Sound
from sendtopacs.settings import choices, rules
from sendtopacs.settings.declare import choice, flag, table, text, whole, word

_sop_class = partial(text, "", rule=rules.uid, longest=64)


@dataclass(frozen=True, slots=True)
class Conversion:
    """How files become objects."""

    preset: Preset = word(  # noqa: RUF009 - declares a field
        Preset.STATEMENT,
        QT_TRANSLATE_NOOP("settings", "Preset"),
        QT_TRANSLATE_NOOP(
            "settings", "To the letter of the conformance statement, or what today's viewers want."
        ),
        choices.PRESETS,
    )
    sop_class_photo: str = _sop_class(
        label=QT_TRANSLATE_NOOP("settings", "SOP class of photos"),
        help=QT_TRANSLATE_NOOP("settings", "UID of the SOP class for photos; empty: as the preset says."),
        suggestions=choices.PHOTO_CLASSES,
    )
    sop_class_video: str = _sop_class(
        label=QT_TRANSLATE_NOOP("settings", "SOP class of videos"),
        help=QT_TRANSLATE_NOOP("settings", "UID of the SOP class for videos; empty: as the preset says."),
        suggestions=choices.VIDEO_CLASSES,
    )
    sop_class_pdf: str = _sop_class(
        label=QT_TRANSLATE_NOOP("settings", "SOP class of PDFs"),
        help=QT_TRANSLATE_NOOP("settings", "UID of the SOP class for PDFs; empty: as the preset says."),
        suggestions=choices.PDF_CLASSES,
    )
    sop_class_mesh: str = _sop_class(
        label=QT_TRANSLATE_NOOP("settings", "SOP class of 3D models"),
        help=QT_TRANSLATE_NOOP(
            "settings", "UID of the SOP class for STL, OBJ and MTL; empty: the one of each format."
        ),
        suggestions=choices.MESH_CLASSES,
    )
    sop_class_cda: str = _sop_class(
        label=QT_TRANSLATE_NOOP("settings", "SOP class of CDA documents"),
        help=QT_TRANSLATE_NOOP(
            "settings", "UID of the SOP class for CDA documents; empty: Encapsulated CDA."
        ),
        suggestions=choices.CDA_CLASSES,
    )
    sop_class_by_extension: dict[str, str] = table(  # noqa: RUF009 - declares a field
        QT_TRANSLATE_NOOP("settings", "SOP class by extension"),
        QT_TRANSLATE_NOOP(
            "settings", "UID of the SOP class for files with an extension such as JPG; wins over the kind."
        ),
        rules.extension,
    )
    video_transfer_syntax: str = choice(
        sop.H264_HIGH_41,
        QT_TRANSLATE_NOOP("settings", "Video transfer syntax"),
        QT_TRANSLATE_NOOP(
            "settings", "How videos are coded; one that complies is wrapped, others are transcoded."
        ),
        choices.VIDEO_SYNTAXES,
    )
    wrap_subsets: bool = flag(
        False,
        QT_TRANSLATE_NOOP("settings", "Wrap simpler profiles"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Send Main and Baseline of H.264, and Main of HEVC, as they are; DICOM wants the higher one.",
        ),
    )
    look_through: bool = flag(
        False,
        QT_TRANSLATE_NOOP("settings", "Look wrapped videos through"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Decode every picture of what is wrapped too, so that any damage is found; it takes longer.",
        ),
    )
    sound: Sound = word(  # noqa: RUF009 - declares a field
        Sound.DROP,
        QT_TRANSLATE_NOOP("settings", "Sound of videos"),
        QT_TRANSLATE_NOOP(
            "settings", "Speech tells who the patient is; what is kept is coded anew where DICOM wants it."
        ),
        choices.SOUND,
    )
    interlaced: Interlaced = word(  # noqa: RUF009 - declares a field
        Interlaced.KEEP,
        QT_TRANSLATE_NOOP("settings", "Interlaced videos"),
        QT_TRANSLATE_NOOP(
            "settings", "Some viewers show half pictures as combs; joining them codes the video anew."
        ),
        choices.INTERLACED,
    )
    large_videos: LargeVideo = word(  # noqa: RUF009 - declares a field
        LargeVideo.SPLIT,
        QT_TRANSLATE_NOOP("settings", "Videos over 4 GB"),
        QT_TRANSLATE_NOOP("settings", "What a video becomes that is too large for one object."),
        choices.LARGE_VIDEOS,
    )
    jpeg_quality: int = whole(
        95,
        QT_TRANSLATE_NOOP("settings", "JPEG quality"),
        QT_TRANSLATE_NOOP(
            "settings", "For images that must be coded as JPEG; a JPEG photo is kept as it is."
        ),
        (50, 100),
    )
    pages: Pages = word(  # noqa: RUF009 - declares a field
        Pages.INSTANCES,
        QT_TRANSLATE_NOOP("settings", "Images of several pages"),
        QT_TRANSLATE_NOOP("settings", "What a TIFF or HEIC of several pictures of one size becomes."),
        choices.PAGES,
    )
    animations: Pages = word(  # noqa: RUF009 - declares a field
        Pages.MULTI_FRAME,
        QT_TRANSLATE_NOOP("settings", "Moving images"),
        QT_TRANSLATE_NOOP("settings", "What an animated GIF, WebP, PNG or AVIF becomes."),
        choices.ANIMATIONS,
    )
    pdf_as: PdfAs = word(  # noqa: RUF009 - declares a field
        PdfAs.DOCUMENT,
        QT_TRANSLATE_NOOP("settings", "PDFs"),
        QT_TRANSLATE_NOOP("settings", "What a PDF becomes, for a PACS that shows no documents."),
        choices.PDF_AS,
    )
    pdf_dpi: int = whole(
        200,
        QT_TRANSLATE_NOOP("settings", "Resolution of PDF pages"),
        QT_TRANSLATE_NOOP("settings", "Of pages that are sent as images, in dots per inch."),
        (72, 600),
        unit=QT_TRANSLATE_NOOP("settings", "dpi"),
    )
