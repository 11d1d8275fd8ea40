"""Reads the headers of DICOM files (PS3.10 7, PS3.5 7 and 10), with preamble and File Meta or without."""

from __future__ import annotations

import io
import itertools
import math
import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from sendtopacs.convert import elements
from sendtopacs.convert.dataset import STRING_VRS, vr_of
from sendtopacs.convert.elements import PIXEL_DATA, UNDEFINED, Encoding, Found
from sendtopacs.convert.oddities import Oddities
from sendtopacs.convert.reading import reading
from sendtopacs.model import sop, text
from sendtopacs.model.attributes import Patient, Study
from sendtopacs.model.errors import SourceError
from sendtopacs.model.items import DicomDetails
from sendtopacs.model.problems import error
from sendtopacs.model.traces import TRACES
from sendtopacs.model.uids import is_uid

CHARACTER_SET = 0x00080005
_PREFIX_AT = 128
_DIRECTORY = "1.2.840.10008.1.3.10"  # Media Storage Directory
_OF_NO_PATIENT = tuple(  # hanging protocols, palettes, implants, protocols: they have no study
    f"1.2.840.10008.5.1.4.{branch}." for branch in ("38", "39", "43", "44", "45", "1.1.200")
)
_GE_IMPLICIT = "1.2.840.113619.5.2"  # private, Implicit VR with pixels in Big Endian
_META_CLASS, _META_INSTANCE, _META_SYNTAX = 0x00020002, 0x00020003, 0x00020010
_INFLATED_HEADER_BYTES = 1 << 20  # as much of a deflated data set as its first groups need

_SOP_CLASS, _SOP_INSTANCE, _STUDY_UID, _SERIES_UID = 0x00080016, 0x00080018, 0x0020000D, 0x0020000E
_MODALITY, _SERIES_DESCRIPTION, _SERIES_NUMBER = 0x00080060, 0x0008103E, 0x00200011
_SERIES_DATE = 0x00080021
_ACQUIRED_AT = 0x0008002A  # Acquisition DateTime
_TAKEN = (  # dates and times of acquisition, content, series and study: what is nearest to the picture first
    *((0x00080022, 0x00080032), (0x00080023, 0x00080033)),
    *((_SERIES_DATE, 0x00080031), (0x00080020, 0x00080030)),
)
_MOMENT = re.compile(r"\d{12}(\d\d)?")
PATIENT_TAGS = {
    "PatientName": 0x00100010,
    "PatientID": 0x00100020,
    "IssuerOfPatientID": 0x00100021,
    "PatientBirthDate": 0x00100030,
    "PatientSex": 0x00100040,
}
STUDY_TAGS = {
    "StudyInstanceUID": _STUDY_UID,
    "StudyDate": 0x00080020,
    "StudyTime": 0x00080030,
    "StudyDescription": 0x00081030,
    "AccessionNumber": 0x00080050,
    "StudyID": 0x00200010,
    "ReferringPhysicianName": 0x00080090,
}
_FRAME_OF_REFERENCE = 0x00200052
_SAMPLES, _PHOTOMETRIC, _FRAMES, _ROWS, _COLUMNS, _ALLOCATED = _PIXEL_TAGS = (
    *(0x00280002, 0x00280004, 0x00280008),
    *(0x00280010, 0x00280011, 0x00280100),
)
_NATIVE = sop.NATIVE | {sop.EXPLICIT_VR_BIG_ENDIAN, sop.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN}
_ODDITIES = -1  # stands for no element
_SIGNED = 0x4FFE0001  # MAC Parameters Sequence: no signature is without
_LONGEST_TRACE = 256  # bytes that are shown of what tells of a patient
_WANTED = frozenset(
    {
        CHARACTER_SET,
        _SOP_CLASS,
        _SOP_INSTANCE,
        _SERIES_UID,
        _MODALITY,
        _SERIES_DESCRIPTION,
        _SERIES_NUMBER,
        _ACQUIRED_AT,
        *itertools.chain(*_TAKEN),
        *_PIXEL_TAGS,
        _FRAME_OF_REFERENCE,
    }
    | set(PATIENT_TAGS.values())
    | set(STUDY_TAGS.values())
)


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the parts of a file are."""

    preamble: bool
    meta: dict[int, str]  # UIDs of the File Meta Information, by tag
    data_start: int
    syntax_uid: str
    encoding: Encoding

    @property
    def deflated(self) -> bool:
        """True where the data set has to be inflated to be read (PS3.5 A.5)."""
        return self.syntax_uid == sop.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN


def looks_like_dicom(head: bytes) -> bool:
    """Tell from a file's first bytes whether it is DICOM, with a preamble or without."""
    if head[_PREFIX_AT : _PREFIX_AT + 4] == b"DICM":
        return True
    first = head[:8]
    if len(first) < 8:
        return False
    if first[:4] == b"\x02\0\0\0":
        return True
    little, big = Encoding().tag(first[:4]), Encoding(little=False).tag(first[:4])
    starts = {0x00080000, 0x00080001, CHARACTER_SET, 0x00080006, 0x00080008, 0x00080012, _SOP_CLASS}
    return (little in starts or big in starts) and (_has_vr(first) or first[6:8] == b"\0\0")


def inspect_dicom(path: Path) -> DicomDetails:
    """Read a header and check that the file is whole; raise SourceError where it cannot be sent."""
    with reading(), path.open("rb") as stream:
        layout = read_layout(stream)
        if layout.meta.get(_META_CLASS) == _DIRECTORY:
            raise SourceError(error("dicom-directory"))
        found = _deflated_values(stream, layout) if layout.deflated else _all_values(stream, layout)
        if odd_length(stream, layout) and not layout.deflated:
            raise SourceError(error("dicom-odd-length"))
    details = _details(layout, found)
    uids = [details.SOPClassUID, details.SOPInstanceUID]
    if details.study.StudyInstanceUID or not details.SOPClassUID.startswith(_OF_NO_PATIENT):
        uids.append(details.study.StudyInstanceUID)
    if not all(is_uid(uid) for uid in uids):
        raise SourceError(error("dicom-without-uids"))
    if not is_uid(details.TransferSyntaxUID):
        raise SourceError(error("dicom-damaged"))
    return details


def odd_length(stream: BinaryIO, layout: Layout) -> bool:
    """Tell whether the data set has an odd number of bytes, which no association carries (PS3.8 E.1)."""
    return (stream.seek(0, 2) - layout.data_start) % 2 == 1


def read_layout(stream: BinaryIO) -> Layout:
    """Read preamble and File Meta Information, or guess what stands for them."""
    head = stream.read(_PREFIX_AT + 4)
    preamble = head[_PREFIX_AT:] == b"DICM"
    start = _PREFIX_AT + 4 if preamble else 0
    meta, data_start = _meta(stream, start)
    stream.seek(data_start)
    first = stream.read(8)
    syntax = meta.get(_META_SYNTAX, "")
    if not syntax:
        syntax = _guessed_syntax(first)
    return Layout(preamble, meta, data_start, syntax, encoding_of(syntax))


def encoding_of(syntax_uid: str) -> Encoding:
    """Return how a transfer syntax writes elements (PS3.5 10, A)."""
    if syntax_uid in (sop.IMPLICIT_VR_LITTLE_ENDIAN, _GE_IMPLICIT):
        return Encoding(explicit=False)
    return Encoding(little=syntax_uid != sop.EXPLICIT_VR_BIG_ENDIAN)


def terms(raw: bytes) -> tuple[str, ...]:
    """Read the values of (0008,0005)."""
    decoded = raw.decode("latin-1").strip(" \0")
    return tuple(one.strip(" \0") for one in decoded.split("\\")) if decoded else ()


def _meta(stream: BinaryIO, start: int) -> tuple[dict[int, str], int]:
    """Return the UIDs of group 0002 and where it ends; it is Explicit VR Little Endian whatever follows."""
    found: dict[int, str] = {}
    end = stream.seek(0, 2)
    position = start
    while position + 4 <= end:
        stream.seek(position)
        if stream.read(2) != b"\x02\0":
            break
        element = next(elements.walk(stream, Encoding(), position, end))
        if element.vr == "UI":
            found[element.tag] = _uid(elements.value(stream, element))
        position = element.end
    return found, position


def _guessed_syntax(first: bytes) -> str:
    if first[:1] == b"\0":
        return sop.EXPLICIT_VR_BIG_ENDIAN
    return sop.EXPLICIT_VR_LITTLE_ENDIAN if _has_vr(first) else sop.IMPLICIT_VR_LITTLE_ENDIAN


def _has_vr(first: bytes) -> bool:
    return first[4:6].isalpha() and first[4:6].isupper()


def _all_values(stream: BinaryIO, layout: Layout) -> dict[int, bytes]:
    return _values(stream, layout, layout.data_start, stream.seek(0, 2))


def _values(stream: BinaryIO, layout: Layout, start: int, end: int) -> dict[int, bytes]:
    """Return the wanted values; walks on to the end of the pixel data to see that they are there."""
    found: dict[int, bytes] = {}
    oddities = Oddities(stream, layout.encoding)
    for element in elements.walk(stream, layout.encoding, start, end):
        oddities.note(element)
        if element.tag in _WANTED:
            found[element.tag] = elements.value(stream, element)
        elif element.tag in TRACES and element.length:
            found[element.tag] = _trace(stream, layout.encoding, element)
        elif element.tag == _SIGNED:
            found[_SIGNED] = b""
        elif element.tag == PIXEL_DATA:
            if layout.syntax_uid in _NATIVE:
                _check_pixels(element, found, layout.encoding)
            if element.length == UNDEFINED and _META_SYNTAX not in layout.meta:
                raise SourceError(error("dicom-syntax-unknown"))
            break
    found[_ODDITIES] = oddities.text.encode("latin-1")
    return found


def _trace(stream: BinaryIO, encoding: Encoding, element: Found) -> bytes:
    """Return what an element says, to be looked at: of a sequence all its texts."""
    vr = vr_of(element.tag)
    if vr == "SQ":
        parts = []
        for start, end in elements.items(stream, encoding, element):
            for inner in elements.walk(stream, encoding, start, end):
                text_like = (inner.vr or vr_of(inner.tag)) in STRING_VRS
                if inner.length and (text_like or vr_of(inner.tag) == "SQ"):
                    parts.append(_trace(stream, encoding, inner).strip(b" \0"))
        return b", ".join(parts)[:_LONGEST_TRACE] or b"..."
    raw = elements.value(stream, element)[:_LONGEST_TRACE]
    return str(encoding.number(raw)).encode() if vr in ("US", "UL") else raw


def _check_pixels(element: Found, found: Mapping[int, bytes], encoding: Encoding) -> None:
    """Raise SourceError where native pixel data is shorter than the header says (PS3.5 8.1.1)."""
    numbers = [encoding.number(found.get(tag, b"")[:2]) for tag in (_SAMPLES, _ROWS, _COLUMNS, _ALLOCATED)]
    if element.length == UNDEFINED or not all(numbers):
        return
    frames = _uid(found.get(_FRAMES, b"")) or "1"
    bits = math.prod(numbers) * (int(frames) if frames.isdecimal() else 1)
    if _uid(found.get(_PHOTOMETRIC, b"")) in ("YBR_FULL_422", "YBR_PARTIAL_422"):
        bits = bits * 2 // 3
    if element.length < (bits + 7) // 8:
        raise SourceError(error("dicom-pixels-short", found=element.length, expected=(bits + 7) // 8))


def _deflated_values(stream: BinaryIO, layout: Layout) -> dict[int, bytes]:
    """Return the wanted values; only as much is inflated as an ordinary header needs."""
    stream.seek(layout.data_start)
    raw = stream.read(_INFLATED_HEADER_BYTES)
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        start = io.BytesIO(inflater.decompress(raw, _INFLATED_HEADER_BYTES))
    except zlib.error as failure:
        raise elements.damaged() from failure
    if inflater.eof:
        return _values(start, layout, 0, len(start.getbuffer()))
    if len(raw) < _INFLATED_HEADER_BYTES and not inflater.unconsumed_tail:
        raise SourceError(error("dicom-truncated"))
    # The last element seen may end anywhere behind; the rest is looked at when it is sent.
    return _values(start, layout, 0, UNDEFINED)


def _details(layout: Layout, found: Mapping[int, bytes]) -> DicomDetails:
    charset = terms(found.get(CHARACTER_SET, b""))
    held = {tag: text.decode(raw, charset).strip() for tag, raw in found.items()}
    class_uid, instance_uid = held.get(_SOP_CLASS, ""), held.get(_SOP_INSTANCE, "")
    agreed = (layout.meta.get(_META_CLASS), layout.meta.get(_META_INSTANCE)) == (class_uid, instance_uid)
    return DicomDetails(
        SOPClassUID=class_uid,
        SOPInstanceUID=instance_uid,
        TransferSyntaxUID=layout.syntax_uid,
        SeriesInstanceUID=held.get(_SERIES_UID, ""),
        patient=Patient(**{keyword: held.get(tag, "") for keyword, tag in PATIENT_TAGS.items()}),
        study=Study(**{keyword: held.get(tag, "") for keyword, tag in STUDY_TAGS.items()}),
        Modality=held.get(_MODALITY, ""),
        SeriesDescription=held.get(_SERIES_DESCRIPTION, ""),
        FrameOfReferenceUID=held.get(_FRAME_OF_REFERENCE, ""),
        traces=tuple((keyword, held[tag]) for tag, keyword in TRACES.items() if held.get(tag)),
        signed=_SIGNED in found,
        SeriesNumber=held.get(_SERIES_NUMBER, ""),
        SeriesDate=held.get(_SERIES_DATE, ""),
        captured=_captured(held),
        oddities=held.get(_ODDITIES, ""),
        has_file_meta=layout.preamble and agreed and _META_SYNTAX in layout.meta,
    )


def _captured(held: Mapping[int, str]) -> datetime | None:
    """Return when it was taken, by the clocks of where that was; None where no day has its time."""
    told = (held.get(_ACQUIRED_AT, ""), *(held.get(day, "") + held.get(time, "") for day, time in _TAKEN))
    return next(filter(None, map(_moment, told)), None)


def _moment(text: str) -> datetime | None:
    found = _MOMENT.match(text)
    try:
        return datetime.strptime(found[0].ljust(14, "0"), "%Y%m%d%H%M%S") if found else None
    except ValueError:
        return None


def _uid(raw: bytes) -> str:
    return raw.decode("latin-1").strip(" \0")
