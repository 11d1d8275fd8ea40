"""Writes a data set in Explicit VR Little Endian anew in Implicit VR, as a stream (PS3.5 7.1.3, A.1).

For a peer that takes nothing else, as the standard allows it. Sequences get undefined lengths: what is in
them becomes shorter.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from sendtopacs.convert import elements
from sendtopacs.convert.elements import ITEM, ITEM_END, SEQUENCE_END, UNDEFINED, Encoding, Found
from sendtopacs.convert.reading import stream_chunks

_EXPLICIT, _IMPLICIT = Encoding(), Encoding(explicit=False)


def implicit(stream: BinaryIO, start: int, end: int) -> Iterator[bytes]:
    """Yield the elements between two offsets; raise SourceError for compressed pixel data."""
    for found in elements.walk(stream, _EXPLICIT, start, end):
        if found.tag & 0xFFFF:  # group lengths (retired) would not be true any more
            yield from _element(stream, found)


def _element(stream: BinaryIO, found: Found) -> Iterator[bytes]:
    if found.vr == "SQ":
        yield _IMPLICIT.header(found.tag, "", UNDEFINED)
        for place in elements.items(stream, _EXPLICIT, found):
            yield _IMPLICIT.header(ITEM, "", UNDEFINED)
            yield from _item(stream, place)
            yield _IMPLICIT.header(ITEM_END, "", 0)
        yield _IMPLICIT.header(SEQUENCE_END, "", 0)
        return
    if found.length == UNDEFINED and found.vr != "UN":  # what is of VR UN is in Implicit VR already
        raise elements.damaged()
    yield _IMPLICIT.header(found.tag, "", found.length)
    yield from stream_chunks(stream, found.value_start, found.end)


def _item(stream: BinaryIO, place: tuple[int, int]) -> Iterator[bytes]:
    for inner in elements.walk(stream, _EXPLICIT, *place):
        if inner.tag & 0xFFFF and inner.tag != ITEM_END:
            yield from _element(stream, inner)
