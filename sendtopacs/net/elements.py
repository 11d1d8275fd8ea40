"""Items of a sequence as they lie in bytes, their values as they are (PS3.5 7.1, 7.5).

A thousand worklist items hold tens of thousands of elements in sequences: an object of pydicom's for each
would take longer than all the rest of a search.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

_ITEM = 0xFFFEE000
_UNDEFINED = 0xFFFFFFFF
_LONG = frozenset({b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"})
"""Value representations whose length takes four bytes, behind two that are reserved."""


class Encoding(NamedTuple):
    """How a data set is encoded."""

    implicit: bool
    little_endian: bool


class Element(NamedTuple):
    """One element; without a value representation where its encoding names none."""

    tag: int
    vr: str | None
    value: bytes


def items_of(sequence: bytes, encoding: Encoding) -> list[list[Element]]:
    """Return the elements of each item.

    Raises ValueError for what has to be looked through to find its end, or is no sequence.
    """
    items, place = [], 0
    while place < len(sequence):
        tag, length = _header(sequence, place, encoding)
        if tag != _ITEM:
            raise ValueError("not an item")
        items.append(_elements(_cut(sequence, place + 8, length), encoding))
        place += 8 + length
    return items


def _elements(item: bytes, encoding: Encoding) -> list[Element]:
    elements, place = [], 0
    while place < len(item):
        tag, length = _header(item, place, encoding)
        vr, start = None, place + 8
        if not encoding.implicit:
            code = item[place + 4 : place + 6]
            vr = code.decode("ascii")
            form, at = ("L", place + 8) if code in _LONG else ("H", place + 6)
            length, start = _number(form, item, at, encoding), at + struct.calcsize(f"<{form}")
        elements.append(Element(tag, vr, _cut(item, start, length)))
        place = start + length
    return elements


def _header(data: bytes, place: int, encoding: Encoding) -> tuple[int, int]:
    """Return a tag, and the four bytes behind it as a length."""
    try:
        group, element, length = struct.unpack_from("<HHL" if encoding.little_endian else ">HHL", data, place)
    except struct.error as failure:
        raise ValueError("cut off") from failure
    return group << 16 | element, length


def _number(form: str, data: bytes, place: int, encoding: Encoding) -> int:
    try:
        (number,) = struct.unpack_from(f"{'<' if encoding.little_endian else '>'}{form}", data, place)
    except struct.error as failure:
        raise ValueError("cut off") from failure
    return int(number)


def _cut(data: bytes, start: int, length: int) -> bytes:
    if length == _UNDEFINED or start + length > len(data):
        raise ValueError("of undefined length, or cut off")
    return data[start : start + length]
