"""The image modules, and what each image IOD that we know wants of them (statement, tables 35, 39 and 40).

PS3.3 C.7.6.1, C.7.6.3 to C.7.6.6, C.8.5.6, C.8.6.2, C.8.12.1, C.11.2; A.8, A.32.
"""

from __future__ import annotations

from dataclasses import dataclass

from sendtopacs.convert.dataset import DataSet
from sendtopacs.convert.modules import codes
from sendtopacs.convert.photo import PhotoWanted, PixelContent
from sendtopacs.model import sop
from sendtopacs.model.attributes import Code
from sendtopacs.model.items import Kind
from sendtopacs.model.problems import Problem, warning
from sendtopacs.model.profile import Preset

FRAME_TIME = 0x00181063
FRAME_TIME_VECTOR = 0x00181065
PAGE_NUMBER_VECTOR = 0x00182001

_ENTIRE_BODY = Code("38266002", "SCT", "Entire body")


@dataclass(frozen=True, slots=True)
class ImageTraits:
    """What an IOD wants beyond the statement's tables."""

    multi_frame: bool = False  # Multi-frame and Cine Modules
    visible_light: bool = False  # Acquisition Context; a region, and therefore no Laterality
    image_type: bool = True  # type 1 or 2 there; of a photo in SC the statement leaves it out
    burned_in: bool = False  # BurnedInAnnotation is type 1
    ybr: bool = False  # JPEG in YCbCr only
    colour: bool = False  # three samples, of a grey picture too
    grey: bool = False  # one sample
    deep: bool = False  # of sixteen bits


_SINGLE = ImageTraits(image_type=False)
_TRAITS: dict[tuple[Kind, str], ImageTraits] = {
    (Kind.PHOTO, sop.SECONDARY_CAPTURE): _SINGLE,
    (Kind.PHOTO, sop.MULTIFRAME_TRUE_COLOR_SC): ImageTraits(
        multi_frame=True, burned_in=True, ybr=True, colour=True
    ),
    (Kind.PHOTO, sop.MULTIFRAME_GRAYSCALE_BYTE_SC): ImageTraits(multi_frame=True, burned_in=True, grey=True),
    (Kind.PHOTO, sop.MULTIFRAME_GRAYSCALE_WORD_SC): ImageTraits(
        multi_frame=True, burned_in=True, grey=True, deep=True
    ),
    (Kind.PHOTO, sop.VL_PHOTOGRAPHIC): ImageTraits(visible_light=True, ybr=True),
    (Kind.PHOTO, sop.VL_ENDOSCOPIC): ImageTraits(visible_light=True, ybr=True),
    (Kind.PHOTO, sop.ULTRASOUND): ImageTraits(ybr=True),
    (Kind.VIDEO, sop.SECONDARY_CAPTURE): ImageTraits(),
    (Kind.VIDEO, sop.MULTIFRAME_TRUE_COLOR_SC): ImageTraits(multi_frame=True, burned_in=True),
    (Kind.VIDEO, sop.VIDEO_PHOTOGRAPHIC): ImageTraits(True, True, burned_in=True),
    (Kind.VIDEO, sop.VIDEO_ENDOSCOPIC): ImageTraits(True, True, burned_in=True),
    (Kind.VIDEO, sop.ULTRASOUND_MULTIFRAME): ImageTraits(multi_frame=True, burned_in=True),
}


_DOCUMENTS = {
    Kind.PDF: (sop.ENCAPSULATED_PDF,),
    Kind.MESH: (sop.ENCAPSULATED_STL, sop.ENCAPSULATED_OBJ, sop.ENCAPSULATED_MTL),
    Kind.CDA: (sop.ENCAPSULATED_CDA,),
}


def content_class(kind: Kind, class_uid: str, preset: Preset, *, several: bool = False) -> str:
    """Return the class whose attributes an image gets: its own, where the program knows what it demands.

    Under the statement's preset it is Secondary Capture, whatever the settings name; only `several` pictures
    in one object, which the statement does not know, have the class that has room for them.
    """
    known = (kind, class_uid) in _TRAITS
    return class_uid if known and (several or preset is Preset.RECOMMENDED) else sop.SECONDARY_CAPTURE


def remarks(
    kind: Kind, class_uid: str, modality: str, preset: Preset, *, several: bool = False
) -> tuple[Problem, ...]:
    """Say where an object does not have what its SOP class demands, or where that wants another modality."""
    wanted, name = sop.CLASS_MODALITIES.get(class_uid, ""), sop.CLASS_NAMES.get(class_uid, class_uid)
    if class_uid not in _DOCUMENTS.get(kind, ()):
        if (kind, class_uid) not in _TRAITS:
            return (warning("class-own-risk", uid=class_uid),)
        if content_class(kind, class_uid, preset, several=several) != class_uid:
            return (warning("class-as-statement", name=name),)
    if wanted and modality != wanted:
        return (warning("class-wants-modality", name=name, wanted=wanted, modality=modality),)
    return ()


def of_several(chosen: str, class_uid: str) -> tuple[Problem, ...]:
    """Say where several pictures in one object cannot have the class that the settings name ('': none)."""
    if chosen in ("", class_uid):
        return ()
    made = sop.CLASS_NAMES.get(class_uid, class_uid)
    return (warning("class-of-several", name=sop.CLASS_NAMES.get(chosen, chosen), made=made),)


def photo_wanted(content_uid: str, syntax_uid: str, quality: int) -> PhotoWanted:
    """Return how a photo is coded for a class of content (PS3.3 A.8.5.4, C.8.5.6.1.2, C.8.12.1.1.1)."""
    traits = _TRAITS[Kind.PHOTO, content_uid]
    return PhotoWanted(
        syntax_uid, quality, colour=traits.colour, grey=traits.grey, deep=traits.deep, ybr=traits.ybr
    )


def image_modules(
    data_set: DataSet, kind: Kind, content_uid: str, preset: Preset, content: PixelContent
) -> None:
    """Add all image modules of a class of content."""
    traits = _TRAITS[kind, content_uid]
    data_set.put("PatientOrientation", "")
    _image_type(data_set, kind, traits, preset, content)
    _lossy_compression(data_set, content, traits)
    _image_pixel(data_set, content)
    if traits.multi_frame:
        _multi_frame(data_set, content)
    if traits.grey:
        _grey_frames(data_set)
    if traits.burned_in:
        data_set.put("BurnedInAnnotation", "YES")
    if traits.visible_light:
        data_set.put("AcquisitionContextSequence", ())
        data_set.put("AnatomicRegionSequence", codes([_ENTIRE_BODY]))
    else:
        data_set.put("Laterality", "")
    if content.shown_range is not None:
        _window(data_set, *content.shown_range)
    if content.icc_profile:
        data_set.put("ICCProfile", content.icc_profile)


def _image_type(
    data_set: DataSet, kind: Kind, traits: ImageTraits, preset: Preset, content: PixelContent
) -> None:
    """Add Image Type (C.7.6.1.1.2); the statement's has two empty values more, in SC video alone."""
    if kind is Kind.VIDEO and traits == _TRAITS[kind, sop.SECONDARY_CAPTURE] and preset is Preset.STATEMENT:
        data_set.put("ImageType", "ORIGINAL\\PRIMARY\\\\")
    elif traits.image_type or preset is Preset.RECOMMENDED:
        data_set.put("ImageType", "DERIVED\\PRIMARY" if content.derived else "ORIGINAL\\PRIMARY")


def _lossy_compression(data_set: DataSet, content: PixelContent, traits: ImageTraits) -> None:
    """Add what C.7.6.1.1.5 wants: each lossy coding that is known, in the order in which they came.

    Of a picture from a source without loss nobody knows what it went through before.
    """
    steps = [(content.before.method, content.before.ratio)] if content.before else []
    if content.compression_method:
        steps = [step for step in steps if step[0]]  # a value without its name would be the next one's
        steps.append((content.compression_method, content.compression_ratio))
    if steps:
        data_set.put("LossyImageCompression", "01")
        data_set.put("LossyImageCompressionRatio", "\\".join(f"{ratio:.2f}"[:16] for _, ratio in steps))
        data_set.put_filled("LossyImageCompressionMethod", "\\".join(method for method, _ in steps))
    elif traits.visible_light:
        data_set.put("LossyImageCompression", "")  # type 2 there (C.8.12.1)


def _image_pixel(data_set: DataSet, content: PixelContent) -> None:
    data_set.put("SamplesPerPixel", content.samples)
    data_set.put("PhotometricInterpretation", content.photometric_interpretation)
    if content.samples > 1:
        data_set.put("PlanarConfiguration", 0)
    data_set.put("Rows", content.rows)
    data_set.put("Columns", content.columns)
    aspect = content.sample_aspect
    if aspect != 1:  # vertical to horizontal there (C.7.6.3.1.7)
        data_set.put("PixelAspectRatio", f"{aspect.denominator}\\{aspect.numerator}")
    data_set.put("BitsAllocated", content.allocated_bits)
    data_set.put("BitsStored", content.bits)
    data_set.put("HighBit", content.bits - 1)
    data_set.put("PixelRepresentation", 0)


def _window(data_set: DataSet, low: int, high: int) -> None:
    """Add the VOI LUT Module (C.11.2): values that fill a part of sixteen bits would be shown as black."""
    data_set.put("WindowCenter", f"{(low + high + 1) / 2:g}")
    data_set.put("WindowWidth", str(high - low + 1))


def _multi_frame(data_set: DataSet, content: PixelContent) -> None:
    """Add the Multi-frame and Cine Modules (C.7.6.6, C.7.6.5); rates there are whole numbers."""
    data_set.put("NumberOfFrames", content.frames)
    if content.frame_time_ms:
        _cine(data_set, content.frame_time_ms, content.frames_per_second)
    elif len(set(content.durations_ms)) == 1:
        _cine(data_set, content.durations_ms[0], 1000 / content.durations_ms[0])
    elif content.durations_ms:  # the first frame comes after nothing
        times = (0.0, *content.durations_ms[:-1])
        data_set.put("FrameIncrementPointer", FRAME_TIME_VECTOR)
        data_set.put("FrameTimeVector", "\\".join(f"{ms:g}" for ms in times))
    elif content.frames > 1:  # C.8.6.3
        data_set.put("FrameIncrementPointer", PAGE_NUMBER_VECTOR)
        data_set.put("PageNumberVector", "\\".join(str(n) for n in range(1, content.frames + 1)))


def _cine(data_set: DataSet, frame_time_ms: float, frames_per_second: float) -> None:
    rate = max(round(frames_per_second), 1)
    data_set.put("FrameIncrementPointer", FRAME_TIME)
    data_set.put("FrameTime", f"{frame_time_ms:.6f}"[:16])
    data_set.put("CineRate", rate)
    data_set.put("RecommendedDisplayFrameRate", rate)


def _grey_frames(data_set: DataSet) -> None:
    """Add how grey values are shown: as they are (C.8.6.3)."""
    data_set.put("PresentationLUTShape", "IDENTITY")
    data_set.put("RescaleIntercept", "0")
    data_set.put("RescaleSlope", "1")
    data_set.put("RescaleType", "US")
