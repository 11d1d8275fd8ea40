"""Writes a data set in Explicit VR Big Endian (retired) anew in little endian (PS3.5 7.3), as a stream."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from sendtopacs.convert import elements
from sendtopacs.convert.elements import ITEM, ITEM_END, SEQUENCE_END, UNDEFINED, Encoding, Found
from sendtopacs.convert.reading import stream_chunks

BIG, LITTLE = Encoding(little=False), Encoding()

_WIDTHS = {
    **dict.fromkeys(("US", "SS", "OW", "AT"), 2),
    **dict.fromkeys(("UL", "SL", "FL", "OF", "OL"), 4),
    **dict.fromkeys(("FD", "OD", "SV", "UV", "OV"), 8),
}


def little_endian(stream: BinaryIO, start: int, end: int) -> Iterator[bytes]:
    """Yield the elements between two offsets, in little endian; a value of unknown VR stays as it is."""
    for found in elements.walk(stream, BIG, start, end):
        if found.tag & 0xFFFF or found.tag >> 16 == 0xFFFE:  # group lengths (retired) may go
            yield from _element(stream, found)


def _element(stream: BinaryIO, found: Found) -> Iterator[bytes]:
    yield LITTLE.header(found.tag, found.vr, found.length)
    if found.tag in (ITEM_END, SEQUENCE_END):
        return
    if found.vr == "SQ":
        yield from _items(stream, found)
    elif found.length == UNDEFINED:  # unknown: holds Implicit VR Little Endian (PS3.5 6.2.2, note 4)
        yield from stream_chunks(stream, found.value_start, found.end)
    else:
        yield from _swapped(stream, found, _WIDTHS.get(found.vr, 1))


def _items(stream: BinaryIO, sequence: Found) -> Iterator[bytes]:
    """Yield the items of a sequence with the kinds of length that they have."""
    for item in elements.walk(stream, BIG, sequence.value_start, sequence.end):
        yield LITTLE.header(item.tag, "", item.length)
        if item.tag == ITEM:
            for inner in elements.walk(stream, BIG, item.value_start, item.end):
                yield from _element(stream, inner)


def _swapped(stream: BinaryIO, found: Found, width: int) -> Iterator[bytes]:
    for chunk in stream_chunks(stream, found.value_start, found.end):
        if width == 1:
            yield chunk
            continue
        whole = len(chunk) - len(chunk) % width  # chunks are even; a last odd byte is no number
        numbers = bytearray(chunk[:whole])
        for place in range(width // 2):
            front, back = slice(place, None, width), slice(width - 1 - place, None, width)
            numbers[front], numbers[back] = numbers[back], numbers[front]
        yield bytes(numbers) + chunk[whole:]
