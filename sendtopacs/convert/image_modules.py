"""The image modules, as each image IOD that we know wants them (statement, tables 35, 39 and 40).

PS3.3 C.7.6.1, C.7.6.3 to C.7.6.6, C.8.5.6, C.8.6.2, C.8.12.1, C.11.2; A.8, A.32.
"""

from __future__ import annotations

from sendtopacs.convert.dataset import DataSet
from sendtopacs.convert.image_traits import TRAITS, ImageTraits
from sendtopacs.convert.modules import codes
from sendtopacs.convert.photo import PixelContent
from sendtopacs.model import sop
from sendtopacs.model.attributes import Code
from sendtopacs.model.items import Kind
from sendtopacs.model.profile import Preset

FRAME_TIME = 0x00181063
FRAME_TIME_VECTOR = 0x00181065
PAGE_NUMBER_VECTOR = 0x00182001

_ENTIRE_BODY = Code("38266002", "SCT", "Entire body")


def image_modules(
    data_set: DataSet, kind: Kind, content_uid: str, preset: Preset, content: PixelContent
) -> None:
    """Add all image modules of a class of content."""
    traits = TRAITS[kind, content_uid]
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
    if kind is Kind.VIDEO and traits == TRAITS[kind, sop.SECONDARY_CAPTURE] and preset is Preset.STATEMENT:
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
