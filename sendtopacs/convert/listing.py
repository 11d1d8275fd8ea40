"""Lists what stands in a Part 10 file, line by line, for somebody to read.

Text is decoded as this program decodes it everywhere: pydicom reads GB2312 wrongly.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import BinaryIO

from sendtopacs.convert import dicom, elements
from sendtopacs.convert.dataset import STRING_VRS
from sendtopacs.convert.elements import UNDEFINED, Encoding, Found
from sendtopacs.convert.reading import reading
from sendtopacs.model import text
from sendtopacs.model.loading import load
from sendtopacs.model.valuerep import TEXT_VRS

LONGEST_TEXT = 2000
"""Characters of a value that are shown."""

_META_START = 132
_INFLATED_BYTES = 16 << 20
_NUMBERS = {"US": "H", "SS": "h", "UL": "I", "SL": "i", "FL": "f", "FD": "d", "UV": "Q", "SV": "q"}


@dataclass(frozen=True, slots=True)
class Held:
    """What a value holds that is not spelled out."""

    count: int
    of_items: bool = False  # else bytes
    compressed: bool = False

    def __str__(self) -> str:
        what = "item" if self.of_items else "byte"
        ending = "" if self.count == 1 else "s"
        return f"({self.count} {what}{ending}){', compressed' if self.compressed else ''}"


@dataclass(frozen=True, slots=True)
class Line:
    """One data element."""

    tag: int
    vr: str
    name: str  # the dictionary's; '' for a private element
    value: str  # or what it holds, in English
    depth: int = 0  # of the sequences that it stands in
    held: Held | None = None  # where the value is not spelled out

    @property
    def tag_text(self) -> str:
        """The tag as people write it."""
        return f"({self.tag >> 16:04X},{self.tag & 0xFFFF:04X})"


def listing(path: Path) -> tuple[Line, ...]:
    """Read a file with File Meta Information; raise SourceError where it is damaged."""
    with reading(), path.open("rb") as stream:
        layout = dicom.read_layout(stream)
        meta = Encoding()
        lines = list(_lines(stream, meta, (_META_START, layout.data_start), ()))
        content: BinaryIO = stream
        start, end = layout.data_start, stream.seek(0, 2)
        if layout.deflated:
            stream.seek(start)
            raw = zlib.decompressobj(-zlib.MAX_WBITS).decompress(stream.read(), _INFLATED_BYTES)
            content, start, end = io.BytesIO(raw), 0, len(raw)
        lines += _lines(content, layout.encoding, (start, end), ())
    return tuple(lines)


def _lines(
    stream: BinaryIO, encoding: Encoding, part: tuple[int, int], terms: tuple[str, ...], depth: int = 0
) -> Iterator[Line]:
    for found in elements.walk(stream, encoding, *part):
        name, vr = _described(found.tag)
        vr = found.vr or vr
        if found.tag == dicom.CHARACTER_SET:
            terms = dicom.terms(elements.value(stream, found))
        if vr == "SQ" and found.tag != elements.PIXEL_DATA:
            items = list(elements.items(stream, encoding, found))
            held = Held(len(items), of_items=True)
            yield Line(found.tag, vr, name, str(held), depth, held)
            for item in items:
                yield from _lines(stream, encoding, item, terms, depth + 1)
        else:
            value = _value(stream, found, vr, encoding, terms)
            yield Line(found.tag, vr, name, str(value), depth, value if isinstance(value, Held) else None)


def _value(stream: BinaryIO, found: Found, vr: str, encoding: Encoding, terms: tuple[str, ...]) -> str | Held:
    size = found.end - found.value_start
    if vr in STRING_VRS and size <= 4 * LONGEST_TEXT:
        raw = elements.value(stream, found)
        return text.decode(raw, terms if vr in TEXT_VRS else ())[:LONGEST_TEXT]
    order = "<" if encoding.little else ">"
    if vr == "AT" and size == 4:
        return Line(encoding.tag(elements.value(stream, found)), "", "", "").tag_text
    if vr in _NUMBERS and size <= 256:
        one = struct.Struct(order + _NUMBERS[vr])
        raw = elements.value(stream, found)
        numbers = one.iter_unpack(raw[: len(raw) // one.size * one.size])
        return "\\".join(str(number) for (number,) in numbers)
    return Held(size, compressed=found.length == UNDEFINED)


@cache
def _described(tag: int) -> tuple[str, str]:
    """Return the dictionary's name and value representation of a tag."""
    load("pydicom")
    from pydicom.datadict import dictionary_description, dictionary_has_tag, dictionary_VR  # noqa: PLC0415

    if not dictionary_has_tag(tag):
        return ("Private Creator", "LO") if tag >> 16 & 1 and 0x10 <= tag & 0xFFFF <= 0xFF else ("", "UN")
    return dictionary_description(tag), dictionary_VR(tag)
