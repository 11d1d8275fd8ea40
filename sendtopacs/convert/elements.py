"""Walks the data elements of a file without decoding them, so that all it does not change stays as it is.

PS3.5 7.1 (elements), 7.5 (sequences), A.4 (encapsulation). pydicom would parse and write anew what we only
want to pass by, and warn about files that are no worse than others.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from sendtopacs.convert.dataset import LONG_VRS
from sendtopacs.model.errors import SourceError
from sendtopacs.model.problems import error

UNDEFINED = 0xFFFFFFFF
PIXEL_DATA = 0x7FE00010
ITEM, ITEM_END, SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_LITTLE, _BIG = struct.Struct("<HH2sH"), struct.Struct(">HH2sH")
_SHORT_VRS = re.findall("..", "AEASATCSDADSDTFDFLISLOLTPNSHSLSSSTTMUIULUS")
KNOWN_VRS = {vr.encode(): vr for vr in (*_SHORT_VRS, *LONG_VRS)}
_DEEPEST = 64  # nested sequences; more is an attack


@dataclass(frozen=True, slots=True)
class Encoding:
    """How the elements of a data set are written."""

    explicit: bool = True
    little: bool = True

    def tag(self, raw: bytes) -> int:
        """Read a tag from four bytes."""
        group, element = struct.unpack("<HH" if self.little else ">HH", raw)
        return int(group) << 16 | int(element)

    def number(self, raw: bytes) -> int:
        """Read a length."""
        return int.from_bytes(raw, "little" if self.little else "big")

    def header(self, tag: int, vr: str, length: int) -> bytes:
        """Write tag, value representation and length."""
        order = "<" if self.little else ">"
        start = struct.pack(f"{order}HH", tag >> 16, tag & 0xFFFF)
        if not self.explicit or tag >> 16 == 0xFFFE:
            return start + struct.pack(f"{order}I", length)
        if vr in LONG_VRS:
            return start + vr.encode("ascii") + struct.pack(f"{order}HI", 0, length)
        return start + vr.encode("ascii") + struct.pack(f"{order}H", length)


@dataclass(frozen=True, slots=True)
class Found:
    """Where an element stands; `end` is behind its value, delimiters included."""

    tag: int
    vr: str  # '' in Implicit VR
    start: int
    value_start: int
    length: int  # UNDEFINED for sequences and pixel data that say so
    end: int


def walk(stream: BinaryIO, encoding: Encoding, start: int, end: int) -> Iterator[Found]:
    """Yield the elements between two offsets; raise SourceError where one does not fit."""
    position = start
    while position < end:
        found = _element(stream, encoding, position, end, 0)
        yield found
        position = found.end


def value(stream: BinaryIO, found: Found) -> bytes:
    """Read an element's value."""
    stream.seek(found.value_start)
    return stream.read(found.end - found.value_start)


def start_of(stream: BinaryIO, found: Found, count: int) -> bytes:
    """Read the first bytes of an element's value."""
    stream.seek(found.value_start)
    return stream.read(min(count, found.end - found.value_start))


def items(stream: BinaryIO, encoding: Encoding, found: Found) -> Iterator[tuple[int, int]]:
    """Yield where the content of each item of a sequence starts and ends."""
    position, limit = found.value_start, found.end
    while position < limit:
        item = _element(stream, encoding, position, limit, 0)
        if item.tag != ITEM:
            return
        closing = 8 if item.length == UNDEFINED else 0
        yield item.value_start, item.end - closing
        position = item.end


def _element(stream: BinaryIO, encoding: Encoding, position: int, limit: int, depth: int) -> Found:
    tag, vr, length, value_start = _header(stream, encoding, position)
    if length != UNDEFINED:
        end = value_start + length
    elif depth > _DEEPEST:
        raise damaged()
    elif tag == ITEM:
        end = _end_of_item(stream, encoding, value_start, limit, depth + 1)
    else:
        # An undefined length under UN holds Implicit VR Little Endian (PS3.5 6.2.2, note 4).
        inner = Encoding(explicit=False) if vr == "UN" else encoding
        end = _end_of_items(stream, inner, value_start, limit, depth + 1)
    if end > limit:
        raise SourceError(error("dicom-truncated"))
    return Found(tag, vr, position, value_start, length, end)


def _header(stream: BinaryIO, encoding: Encoding, position: int) -> tuple[int, str, int, int]:
    stream.seek(position)
    raw = stream.read(8)
    if len(raw) < 8:
        raise SourceError(error("dicom-truncated"))
    group, number, name, length = (_LITTLE if encoding.little else _BIG).unpack(raw)
    tag = group << 16 | number
    if not encoding.explicit or group == 0xFFFE:
        return tag, "", encoding.number(raw[4:]), position + 8
    vr = KNOWN_VRS.get(name) or _unknown_vr(name)
    if vr not in LONG_VRS:
        return tag, vr, length, position + 8
    return tag, vr, encoding.number(stream.read(4)), position + 12


def _unknown_vr(name: bytes) -> str:
    vr = name.decode("latin-1")
    if not (vr.isascii() and vr.isalpha() and vr.isupper()):
        raise damaged()
    return vr


def _end_of_items(stream: BinaryIO, encoding: Encoding, position: int, limit: int, depth: int) -> int:
    """Return what is behind the Sequence Delimitation Item; of pixel data the items are fragments."""
    while position < limit:
        found = _element(stream, encoding, position, limit, depth)
        if found.tag == SEQUENCE_END:
            return found.end
        if found.tag != ITEM:
            raise damaged()
        position = found.end
    raise SourceError(error("dicom-truncated"))


def _end_of_item(stream: BinaryIO, encoding: Encoding, position: int, limit: int, depth: int) -> int:
    while position < limit:
        found = _element(stream, encoding, position, limit, depth)
        position = found.end
        if found.tag == ITEM_END:
            return position
    raise SourceError(error("dicom-truncated"))


def damaged() -> SourceError:
    """Make the error for bytes that are no data elements."""
    return SourceError(error("dicom-damaged"))
