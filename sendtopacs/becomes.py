"""What a source becomes, before anything is planned: its SOP class and transfer syntax, pages, title.

The window shows it in each row, the plan fixes it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sendtopacs.convert.image_traits import (
    PhotoWanted,
    content_class,
    of_several,
    photo_wanted,
    remarks,
)
from sendtopacs.convert.inspect import drawn_target, multi_frame_target, photo_target
from sendtopacs.convert.jpeg_edit import stages
from sendtopacs.model import sop
from sendtopacs.model.charset import CharacterSet
from sendtopacs.model.edits import UNEDITED, EditKind, Step, problems_of
from sendtopacs.model.items import (
    CdaDetails,
    DocumentDetails,
    ImageDetails,
    Kind,
    MeshDetails,
    MeshFormat,
    PdfAs,
    SourceItem,
    VideoDetails,
)
from sendtopacs.model.problems import Problem, error, note, warning
from sendtopacs.model.profile import ConversionProfile, Pages, Preset
from sendtopacs.model.valuerep import check_vr

TITLED = (DocumentDetails, MeshDetails, CdaDetails)
"""The details of what has a Document Title."""

_MESH_CLASSES = {
    MeshFormat.STL: sop.ENCAPSULATED_STL,
    MeshFormat.OBJ: sop.ENCAPSULATED_OBJ,
    MeshFormat.MTL: sop.ENCAPSULATED_MTL,
}


def foretold(item: SourceItem, profile: ConversionProfile) -> tuple[Problem, ...]:
    """Return what will have to be said of the object, as far as that is known before it is made."""
    if not item.usable or item.kind is Kind.DICOM:
        return ()
    profile = for_file(item, profile)
    joined = bool(item.group) or pages_become(item, profile) is Pages.MULTI_FRAME
    class_uid, syntax_uid = target(item, profile, joined=joined)
    drawn = isinstance(item.details, DocumentDetails) and pdf_becomes(item, profile) is not PdfAs.DOCUMENT
    kind = Kind.PHOTO if drawn else item.kind
    modality = sop.CLASS_MODALITIES.get(class_uid, "")
    found = remarks(kind, class_uid, modality, profile.preset, several=joined)
    if isinstance(item.details, ImageDetails):
        content_uid = content_class(kind, class_uid, profile.preset, several=joined)
        wanted = photo_wanted(content_uid, syntax_uid, profile.jpeg_quality)
        found = (*found, *map(warning, _reductions(item.details, wanted)))
        found = (*found, *_edit_outlook(item, item.details, wanted))
    if item.kind is Kind.PHOTO:
        found = (*found, *of_several(profile.chosen_class(item.kind, _extension(item)), class_uid))
    return found


def _edit_outlook(item: SourceItem, details: ImageDetails, wanted: PhotoWanted) -> Iterator[Problem]:
    """Say whether an edited picture has to be coded anew."""
    steps = item.edits.pixel_steps
    if steps:
        same_samples = not (wanted.grey and not details.grey) and not (wanted.colour and details.grey)
        kept = details.embeddable and not wanted.lossless and same_samples
        yield note("edit-without-loss" if kept and rearranged(details, steps) else "edit-coded-anew")


def rearranged(details: ImageDetails, steps: tuple[Step, ...]) -> bool:
    """Tell whether a JPEG can be edited so without coding it anew."""
    size = (details.columns, details.rows) if details.orientation > 4 else (details.rows, details.columns)
    return stages(size, details.sampling, details.orientation, steps) is not None


def edits_problem(item: SourceItem) -> Problem | None:
    """Return why what is to be done to an item's picture cannot be done."""
    details, edits, name = item.details, item.edits, item.file.path.name
    if edits == UNEDITED:
        return None
    if not isinstance(details, ImageDetails | VideoDetails):
        return error("edit-of-others", file=name)
    if isinstance(details, VideoDetails) and any(step.kind is not EditKind.REDACT for step in edits.steps):
        return error("edit-of-video", file=name)
    return next(problems_of(edits, details.rows, details.columns, name), None)


def _reductions(details: ImageDetails, wanted: PhotoWanted) -> Iterator[str]:
    """Yield the codes of what a picture loses on its way."""
    if details.reduced:
        yield details.reduced
    if details.bits > 8 and not wanted.sixteen_bits:
        yield "image-windowed"
    if wanted.grey and not details.grey and details.bits == 8:
        yield "image-made-grey"


def pdf_becomes(item: SourceItem, profile: ConversionProfile) -> PdfAs:
    """Return what a PDF becomes: as somebody chose for it, else as the settings say."""
    return item.choice.pdf_as or profile.pdf_as


def pictured(item: SourceItem, profile: ConversionProfile) -> bool:
    """Tell whether a file becomes a picture or a video, which has Image Comments."""
    if isinstance(item.details, DocumentDetails):
        return pdf_becomes(item, profile) is not PdfAs.DOCUMENT
    return isinstance(item.details, ImageDetails | VideoDetails)


def for_file(item: SourceItem, profile: ConversionProfile) -> ConversionProfile:
    """Return how one file becomes an object: in the class that its own profile names, if it has one."""
    own = item.choice.profile
    if own is None or not own.SOPClassUID:
        return profile
    classes = {**profile.sop_class_by_kind, item.kind: own.SOPClassUID}
    return replace(profile, sop_class_by_kind=classes, sop_class_by_extension={})


def document_title(item: SourceItem, preset: Preset, charset: CharacterSet | None = None) -> str:
    """Return the Document Title: as somebody chose, else the file's name without its extension.

    Preset recommended: the document's own where it has one that the character set holds.
    """
    own = item.details.title if isinstance(item.details, DocumentDetails | CdaDetails) else ""
    if item.choice.title:
        return item.choice.title
    wanted = own and preset is Preset.RECOMMENDED and not check_vr("ST", own, "DocumentTitle")
    return own if wanted and (charset is None or charset.can_encode(own)) else item.file.title


def pages_become(item: SourceItem, profile: ConversionProfile) -> Pages:
    """Return what becomes of the pages of an item."""
    details = item.details
    if not isinstance(details, ImageDetails) or details.pages == 1:
        return Pages.INSTANCES
    if details.animated:
        return profile.animations
    return profile.pages if details.uniform else Pages.INSTANCES


def target(item: SourceItem, profile: ConversionProfile, *, joined: bool = False) -> tuple[str, str]:
    """Return the SOP class and transfer syntax of the object that we create of a photo, video or PDF.

    `joined`: it is one object with several pictures.
    """
    profile = for_file(item, profile)
    if isinstance(item.details, DocumentDetails) and pdf_becomes(item, profile) is not PdfAs.DOCUMENT:
        return drawn_target(profile, joined=joined)
    extension = _extension(item)
    sop_class_uid = profile.sop_class_uid(item.kind, extension)
    if item.kind is Kind.VIDEO:
        return sop_class_uid, profile.video_transfer_syntax
    if isinstance(item.details, MeshDetails):
        return profile.chosen_class(item.kind, extension) or _MESH_CLASSES[
            item.details.format
        ], sop.EXPLICIT_VR_LITTLE_ENDIAN
    if item.kind in (Kind.PDF, Kind.CDA):
        return sop_class_uid, sop.EXPLICIT_VR_LITTLE_ENDIAN
    if isinstance(item.details, ImageDetails):
        several = multi_frame_target(item.details, profile) if joined else None
        return several or photo_target(item.details, profile, profile.chosen_class(item.kind, extension))
    return sop_class_uid, sop.JPEG_BASELINE


def _extension(item: SourceItem) -> str:
    """Return the extension that the settings may name: a picture taken out of a video has none."""
    return item.file.path.suffix.removeprefix(".") if item.still_s is None else ""
