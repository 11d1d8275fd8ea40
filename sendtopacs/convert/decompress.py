"""Writes a DICOM file anew in Explicit VR Little Endian, its pixel data uncompressed, frame by frame.

PS3.5 A.2, A.4; PS3.3 C.7.6.3 (what describes the samples), C.7.6.1.1.5 (what was lost once stays said). All
elements that do not describe the coding go through as they are; group lengths (retired) would not be true.
"""

from __future__ import annotations

import itertools
import struct
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from sendtopacs.convert import codecs, elements, endian
from sendtopacs.convert.codec_process import decoded_apart
from sendtopacs.convert.codecs import Frame, Pixels, Undecodable
from sendtopacs.convert.dataset import DataSet, dictionary, encode
from sendtopacs.convert.dicom import read_layout
from sendtopacs.convert.elements import PIXEL_DATA, UNDEFINED, Encoding, Found
from sendtopacs.convert.part10 import LONGEST_VALUE
from sendtopacs.convert.reading import reading, stream_chunks
from sendtopacs.convert.relabel import inflate
from sendtopacs.convert.signatures import outdated
from sendtopacs.model import sop
from sendtopacs.model.charset import CHARACTER_SETS

_ASCII = CHARACTER_SETS[0]
_OFFSETS, _OFFSET_LENGTHS = 0x7FE00001, 0x7FE00002
_ICON = 0x00880200
_NUMBERS = ("SamplesPerPixel", "Rows", "Columns", "BitsAllocated", "BitsStored", "PixelRepresentation")
_METHODS = (
    (sop.JPEG_FAMILY, "ISO_10918_1"),
    (sop.JPEG_LS_FAMILY, "ISO_14495_1"),
    (frozenset({sop.HTJ2K}), "ISO_15444_15"),
    (frozenset({sop.JPEG_2000}), "ISO_15444_1"),
)


@dataclass(frozen=True, slots=True)
class _File:
    """A file that is being read."""

    path: Path
    stream: BinaryIO
    syntax_uid: str


def uncompressed(path: Path, folder: Path) -> Iterator[bytes]:
    """Yield the file's data set in Explicit VR Little Endian; raise Undecodable where that cannot be done.

    A deflated one is inflated into a file without a name in `folder`.
    """
    with reading(), path.open("rb") as stream:
        layout = read_layout(stream)
        end = stream.seek(0, 2)
        if layout.deflated:
            with tempfile.TemporaryFile(dir=folder) as inflated:
                inflate(stream, layout, inflated)
                yield from stream_chunks(inflated, 0, inflated.seek(0, 2))
        elif layout.syntax_uid == sop.EXPLICIT_VR_BIG_ENDIAN:
            yield from _little_endian(stream, layout.data_start, end)
        else:
            yield from _decoded(_File(path, stream, layout.syntax_uid), layout.data_start, end)


def _little_endian(stream: BinaryIO, start: int, end: int) -> Iterator[bytes]:
    """Yield the data set in little endian; raise Undecodable where nobody can tell how samples are ordered.

    Of samples of more than 16 bits in OW some write the words in one order, some in the other.
    """
    allocated = dictionary("BitsAllocated")[0]
    wide = False
    for found in elements.walk(stream, endian.BIG, start, end):
        if found.tag == allocated:
            wide = endian.BIG.number(elements.value(stream, found)[:2]) > 16
        elif found.tag == PIXEL_DATA and found.vr == "OW" and wide:
            raise Undecodable("32 bits, big endian")
    yield from endian.little_endian(stream, start, end)


def _decoded(file: _File, start: int, end: int) -> Iterator[bytes]:
    stream, syntax_uid, plain = file.stream, file.syntax_uid, Encoding()
    walked = list(elements.walk(stream, plain, start, end))
    found = {element.tag: element for element in walked}
    coded = found.get(PIXEL_DATA)
    if coded is None or coded.length != UNDEFINED:  # no pixels, or not compressed: nothing to be done
        yield from stream_chunks(stream, start, end)
        return
    pixels = _pixels(stream, found)
    if pixels.native_bytes > LONGEST_VALUE:
        raise Undecodable("4 GB")
    frames = decoded_apart(file.path, coded.value_start, syntax_uid, pixels)
    first = next(frames, Frame(b"", ""))  # it says what the others are in
    lossy = codecs.frame_is_lossy(stream, coded.value_start, syntax_uid, pixels)
    changed = _changed(first, pixels, _history(found, coded, pixels, syntax_uid) if lossy else {})
    new = {dictionary(keyword)[0]: _encoded(keyword, value) for keyword, value in changed.items()}
    touched = {PIXEL_DATA, _ICON, _OFFSETS, _OFFSET_LENGTHS, *new}
    new |= outdated(stream, plain, found, touched.__contains__)
    for element in walked:
        yield from (new.pop(tag) for tag in sorted(new) if tag < element.tag)
        if element.tag == PIXEL_DATA:
            yield from _native(itertools.chain([first], frames), pixels)
        elif element.tag in new:
            yield new.pop(element.tag)
        elif element.tag == _ICON:
            yield _icon(file, element)
        elif element.tag & 0xFFFF and element.tag not in (_OFFSETS, _OFFSET_LENGTHS):
            yield from stream_chunks(stream, element.start, element.end)


def _pixels(stream: BinaryIO, found: Mapping[int, Found]) -> Pixels:
    """Read what describes the samples; raise Undecodable where it is not there."""
    numbers = {keyword: _number(stream, found, keyword) for keyword in _NUMBERS}
    offsets = found.get(_OFFSETS), found.get(_OFFSET_LENGTHS)
    frames = _text(stream, found, "NumberOfFrames") or "1"
    if not frames.isdecimal():
        raise Undecodable("NumberOfFrames")
    tables = tuple(elements.value(stream, table) for table in offsets if table is not None)
    return Pixels(
        **numbers,
        PhotometricInterpretation=_text(stream, found, "PhotometricInterpretation"),
        PlanarConfiguration=_number(stream, found, "PlanarConfiguration", 0),
        NumberOfFrames=int(frames),
        extended_offsets=(tables[0], tables[1]) if len(tables) == 2 and all(tables) else None,
    )


def _number(stream: BinaryIO, found: Mapping[int, Found], keyword: str, default: int | None = None) -> int:
    element = found.get(dictionary(keyword)[0])
    raw = elements.value(stream, element)[:2] if element is not None else b""
    if len(raw) == 2:
        return int(struct.unpack("<H", raw)[0])
    if default is None:
        raise Undecodable(keyword)
    return default


def _text(stream: BinaryIO, found: Mapping[int, Found], keyword: str) -> str:
    element = found.get(dictionary(keyword)[0])
    return elements.value(stream, element).decode("latin-1").strip(" \0") if element is not None else ""


def _changed(first: Frame, pixels: Pixels, history: Mapping[str, str]) -> dict[str, str | int]:
    """Return what describes the samples otherwise now."""
    changed: dict[str, str | int] = dict(history)
    if first.photometric_interpretation != pixels.PhotometricInterpretation:
        changed["PhotometricInterpretation"] = first.photometric_interpretation
    if pixels.SamplesPerPixel > 1:
        changed["PlanarConfiguration"] = 0
    return changed


def _history(found: Mapping[int, Found], coded: Found, pixels: Pixels, syntax_uid: str) -> dict[str, str]:
    """Return how much was lost, where the header leaves it to the transfer syntax to say so."""
    said = {
        "LossyImageCompression": "01",
        "LossyImageCompressionRatio": f"{pixels.native_bytes / max(coded.end - coded.value_start, 1):.2f}",
        "LossyImageCompressionMethod": next(name for family, name in _METHODS if syntax_uid in family),
    }
    known = dictionary("LossyImageCompressionMethod")[0] in found
    return {"LossyImageCompression": "01"} if known else said


def _encoded(keyword: str, value: str | int) -> bytes:
    data_set = DataSet()
    data_set.put(keyword, value)
    return encode(data_set, _ASCII)


def _native(frames: Iterator[Frame], pixels: Pixels) -> Iterator[bytes]:
    """Yield the pixel data element; its length is known beforehand."""
    length = pixels.native_bytes
    vr = "OB" if pixels.BitsAllocated == 8 else "OW"
    yield Encoding().header(PIXEL_DATA, vr, length + length % 2)
    written = 0
    colour = ""
    for frame in frames:
        colour = colour or frame.photometric_interpretation
        written += len(frame.raw)
        if frame.photometric_interpretation != colour:
            raise Undecodable(frame.photometric_interpretation)
        yield frame.raw
    if written != length:
        raise Undecodable(f"{written} / {length}")
    yield b"\0" * (length % 2)


def _icon(file: _File, sequence: Found) -> bytes:
    """Write the Icon Image Sequence, whose pixels may be compressed as the image's are (PS3.5 A.4)."""
    content = b""
    for start, end in elements.items(file.stream, Encoding(), sequence):
        item = b"".join(_decoded(file, start, end))
        content += Encoding().header(elements.ITEM, "", len(item)) + item
    return Encoding().header(_ICON, "SQ", len(content)) + content
