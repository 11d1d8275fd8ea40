"""Elements as they lie in bytes, their values as they are (PS3.5 7.1, 7.5).

A thousand worklist items hold tens of thousands of elements: an object of pydicom's for each would take
longer than all the rest of a search.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_UNDEFINED = 0xFFFFFFFF
_LONG = frozenset({b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"})
"""Value representations whose length takes four bytes, behind two that are reserved."""
_TAG_AND_LENGTH = {True: struct.Struct("<HHL"), False: struct.Struct(">HHL")}  # by little endian
_LENGTH = {True: struct.Struct("<L"), False: struct.Struct(">L")}
_SHORT_LENGTH = {True: struct.Struct("<H"), False: struct.Struct(">H")}


class Encoding(NamedTuple):
    """How a data set is encoded."""

    implicit: bool
    little_endian: bool


class Element(NamedTuple):
    """One element; without a value representation where its encoding names none."""

    tag: int
    vr: str | None
    value: bytes  # of a sequence its items, without the delimiter behind them


def elements_of(data: bytes, encoding: Encoding) -> list[Element]:
    """Return the elements of a data set, or of an item of known length.

    Raises ValueError for what is cut off or no data set.
    """
    elements, place = [], 0
    try:
        while place < len(data):
            element, place = _element(data, place, encoding)
            elements.append(element)
    except struct.error as failure:
        raise ValueError("cut off") from failure
    return elements


def items_of(sequence: bytes, encoding: Encoding) -> list[list[Element]]:
    """Return the elements of each item.

    Raises ValueError for what is cut off or no sequence.
    """
    items, place = [], 0
    try:
        while place < len(sequence):
            start, length = _item(sequence, place, encoding)
            end = start + length if length != _UNDEFINED else _end_of_item(sequence, start, encoding)
            items.append(elements_of(_cut(sequence, start, end - start), encoding))
            place = end if length != _UNDEFINED else end + 8
    except struct.error as failure:
        raise ValueError("cut off") from failure
    return items


def _element(data: bytes, place: int, encoding: Encoding) -> tuple[Element, int]:
    """Return the element at a place, and where the next one begins."""
    little = encoding.little_endian
    group, number, length = _TAG_AND_LENGTH[little].unpack_from(data, place)
    start, vr = place + 8, None
    if not encoding.implicit:
        code = data[place + 4 : place + 6]
        vr = code.decode("ascii")
        if code in _LONG:
            (length,) = _LENGTH[little].unpack_from(data, start)
            start += 4
        else:
            (length,) = _SHORT_LENGTH[little].unpack_from(data, place + 6)
    if length != _UNDEFINED:
        return Element(group << 16 | number, vr, _cut(data, start, length)), start + length
    inside = encoding if vr != "UN" else Encoding(implicit=True, little_endian=True)  # PS3.5 6.2.2
    end = _end_of_sequence(data, start, inside)
    return Element(group << 16 | number, vr, data[start:end]), end + 8


def _end_of_sequence(data: bytes, place: int, encoding: Encoding) -> int:
    """Return where the delimiter of a sequence of undefined length stands."""
    while _tag(data, place, encoding) != _SEQUENCE_END:
        start, length = _item(data, place, encoding)
        place = start + length if length != _UNDEFINED else _end_of_item(data, start, encoding) + 8
    return place


def _end_of_item(data: bytes, place: int, encoding: Encoding) -> int:
    """Return where the delimiter of an item of undefined length stands."""
    while _tag(data, place, encoding) != _ITEM_END:
        _, place = _element(data, place, encoding)
    return place


def _item(data: bytes, place: int, encoding: Encoding) -> tuple[int, int]:
    """Return where an item's elements begin, and their length."""
    group, number, length = _TAG_AND_LENGTH[encoding.little_endian].unpack_from(data, place)
    if group << 16 | number != _ITEM:
        raise ValueError("not an item")
    return place + 8, length


def _tag(data: bytes, place: int, encoding: Encoding) -> int:
    group, number, _ = _TAG_AND_LENGTH[encoding.little_endian].unpack_from(data, place)
    return int(group << 16 | number)


def _cut(data: bytes, start: int, length: int) -> bytes:
    if start + length > len(data):
        raise ValueError("cut off")
    return data[start : start + length]
