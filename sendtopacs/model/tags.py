"""The Additional Info tag: which tags may be set by somebody, and what they may hold (PS3.5 7.8, PS3.6).

A tag is a keyword of the dictionary, or gggg,eeee. A private one gets the VR LT (statement, 8.1.6) and the
creator of its block.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sendtopacs.model.charset import CharacterSet
from sendtopacs.model.loading import load
from sendtopacs.model.problems import Problem, error
from sendtopacs.model.valuerep import FORM_VRS, TEXT_VRS, check_encodable, check_vr

PRIVATE_CREATOR = "SENDTOPACS"
_PRIVATE_VR = "LT"
_WRITABLE_VRS = frozenset(
    {"AE", "AS", "CS", "DA", "DS", "DT", "IS", "LO", "LT", "PN", "SH", "ST", "TM", "UI", "UT"}
)
_FORM = re.compile(r"\(?\s*([0-9A-Fa-f]{4})\s*,?\s*([0-9A-Fa-f]{4})\s*\)?")
_FORBIDDEN_GROUPS = frozenset(
    {0x0000, 0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x0007, 0xFFFE, 0xFFFF}
)
_PIXELS = range(0x7FE0, 0x7FE1)

WRITTEN = frozenset(FORM_VRS) | frozenset(
    {
        "SpecificCharacterSet",
        "ImageType",
        "InstanceCreationDate",
        "InstanceCreationTime",
        "SOPClassUID",
        "SOPInstanceUID",
        "SeriesDate",
        "SeriesTime",
        "ContentDate",
        "ContentTime",
        "AcquisitionDateTime",
        "ConversionType",
        "Manufacturer",
        "ProcedureCodeSequence",
        "ReferencedStudySequence",
        "ReferencedPatientSequence",
        "RecommendedDisplayFrameRate",
        "AnatomicRegionSequence",
        "SecondaryCaptureDeviceManufacturer",
        "SecondaryCaptureDeviceManufacturerModelName",
        "SoftwareVersions",
        "ProtocolName",
        "CineRate",
        "FrameTime",
        "SeriesInstanceUID",
        "InstanceNumber",
        "PatientOrientation",
        "Laterality",
        "SamplesPerPixel",
        "PhotometricInterpretation",
        "PlanarConfiguration",
        "NumberOfFrames",
        "FrameIncrementPointer",
        "Rows",
        "Columns",
        "BitsAllocated",
        "BitsStored",
        "HighBit",
        "PixelRepresentation",
        "PixelAspectRatio",
        "BurnedInAnnotation",
        "DerivationDescription",
        "DerivationCodeSequence",
        "WindowCenter",
        "WindowWidth",
        "PixelSpacing",
        "PixelSpacingCalibrationType",
        "PixelSpacingCalibrationDescription",
        "ImageLaterality",
        "ViewCodeSequence",
        "ICCProfile",
        "LossyImageCompression",
        "LossyImageCompressionRatio",
        "LossyImageCompressionMethod",
        "ReferencedPerformedProcedureStepSequence",
        "RequestAttributesSequence",
        "AcquisitionContextSequence",
        "ConceptNameCodeSequence",
        "DocumentTitle",
        "EncapsulatedDocument",
        "MIMETypeOfEncapsulatedDocument",
        "EncapsulatedDocumentLength",
        "PixelData",
        "ContentLabel",
        "ContentDescription",
        "ContentCreatorName",
        "PresentationCreationDate",
        "PresentationCreationTime",
        "ReferencedSeriesSequence",
        "DisplayedAreaSelectionSequence",
        "GraphicLayerSequence",
        "GraphicAnnotationSequence",
        "SoftcopyVOILUTSequence",
        "PresentationLUTShape",
    }
)
"""What the program writes itself, by keyword."""

_AGE = re.compile(r"\d{3}[DWMY]", re.ASCII)
_DATE_TIME = re.compile(
    r"\d{4}((0[1-9]|1[0-2])((0[1-9]|[12]\d|3[01])(([01]\d|2[0-3])([0-5]\d([0-5]\d(\.\d{1,6})?)?)?)?)?)?([+-]\d{4})?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag that may be set."""

    group: int
    element: int
    vr: str
    keyword: str = ""  # '' for a private one

    @property
    def number(self) -> int:
        """Group and element in one."""
        return self.group << 16 | self.element

    @property
    def private(self) -> bool:
        """True for an odd group."""
        return bool(self.group & 1)

    @property
    def creator_number(self) -> int:
        """The tag of the private creator of its block (PS3.5 7.8.1)."""
        return self.group << 16 | self.element >> 8


def parse_tag(text: str) -> Tag | Problem:
    """Read a keyword or gggg,eeee; return the tag, or what is wrong with it."""
    load("pydicom")
    from pydicom.datadict import dictionary_has_tag, tag_for_keyword  # noqa: PLC0415 - heavy

    text = text.strip()
    number = tag_for_keyword(text) if text.isidentifier() else None
    if number is None:
        match = _FORM.fullmatch(text)
        if match is None:
            return error("tag-malformed", text=text)
        number = int(match[1] + match[2], 16)
    group, element = number >> 16, number & 0xFFFF
    if group in _FORBIDDEN_GROUPS or group in _PIXELS or element == 0:
        return error("tag-forbidden", text=text)
    if group & 1:
        return _private(group, element, text)
    if not dictionary_has_tag(number):
        return error("tag-unknown", text=text)
    return _standard(number, text)


def check_info(tag_text: str, value: str, file_name: str, charset: CharacterSet | None) -> list[Problem]:
    """Check a file's additional info by the settings' tag, and by a character set where one is given.

    Nothing is wrong where either is empty: then nothing is written.
    """
    if not tag_text or not value:
        return []
    tag = parse_tag(tag_text)
    if isinstance(tag, Problem):
        return [tag]
    name = f"{file_name}: {tag.keyword or tag_text}"
    problems = check_value(tag, value, name)
    if problems or charset is None or tag.vr not in TEXT_VRS:
        return problems
    return check_encodable(tag.keyword, value, charset, name=name)


def check_value(tag: Tag, value: str, name: str = "") -> list[Problem]:
    """Check a value that is to be written under the tag; an empty one is in order.

    `name` is what a sentence calls it.
    """
    name = name or tag.keyword or f"{tag.group:04X},{tag.element:04X}"
    if not value:
        return []
    if tag.vr == "AE" and (len(value) > 16 or not (value.isascii() and value.isprintable())):
        return [error("tag-value-malformed", name=name, vr=tag.vr)]
    form = {"AS": _AGE, "DT": _DATE_TIME}.get(tag.vr)
    if form is not None and not form.fullmatch(value):
        return [error("tag-value-malformed", name=name, vr=tag.vr)]
    return check_vr(tag.vr, value, tag.keyword, name)


def _private(group: int, element: int, text: str) -> Tag | Problem:
    if element < 0x1000:  # creators themselves, and what no creator can reserve
        return error("tag-forbidden", text=text)
    return Tag(group, element, _PRIVATE_VR)


def _standard(number: int, text: str) -> Tag | Problem:
    load("pydicom")
    from pydicom.datadict import dictionary_VR, keyword_for_tag  # noqa: PLC0415 - heavy

    keyword, vr = keyword_for_tag(number), dictionary_VR(number)
    if keyword in WRITTEN:
        return error("tag-forbidden", text=text)
    if vr not in _WRITABLE_VRS:
        return error("tag-not-text", text=text)
    return Tag(number >> 16, number & 0xFFFF, vr, keyword)
