"""A data set of our own making, and its encoding in Explicit VR Little Endian (PS3.5 7.1.2).

Text goes through `text`, strictly. Only what the program writes is known here; files of others are read by
`elements`.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from sendtopacs.model import text
from sendtopacs.model.charset import CHARACTER_SETS, CharacterSet
from sendtopacs.model.errors import ConversionError
from sendtopacs.model.loading import load
from sendtopacs.model.valuerep import TEXT_VRS, check_encodable

LONG_VRS = frozenset({"OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV"})
"""Those with a length of 32 bits (PS3.5 table 7.1-1)."""

STRING_VRS = TEXT_VRS | {"AE", "AS", "CS", "DA", "DS", "DT", "IS", "TM", "UI", "UR"}
"""Those whose values are characters."""

_PADDING = {"UI": b"\0", "OB": b"\0", "OW": b"\0"}


@dataclass(frozen=True, slots=True)
class Element:
    """A data element; several values of a string are parted by backslashes."""

    tag: int
    vr: str
    value: str | int | bytes | tuple[DataSet, ...]
    keyword: str = ""


class DataSet:
    """Data elements by tag."""

    def __init__(self) -> None:
        self._elements: dict[int, Element] = {}

    def put(self, keyword: str, value: str | int | bytes | Sequence[DataSet]) -> None:
        """Set an attribute of the dictionary, present even where the value is empty."""
        tag, vr = dictionary(keyword)
        held = value if isinstance(value, str | int | bytes) else tuple(value)
        self._elements[tag] = Element(tag, vr, held, keyword)

    def put_filled(self, keyword: str, value: str | int | Sequence[DataSet] | None) -> None:
        """Set an attribute only where there is a value."""
        if value is not None and value not in ("", ()) and value != []:
            self.put(keyword, value)

    def add(self, element: Element) -> None:
        """Set an element, of the dictionary or not."""
        self._elements[element.tag] = element

    def __iter__(self) -> Iterator[Element]:
        """Go through the elements in the order of their tags."""
        return (self._elements[tag] for tag in sorted(self._elements))

    def __contains__(self, keyword: str) -> bool:
        """Tell whether an attribute is set."""
        return dictionary(keyword)[0] in self._elements

    def __len__(self) -> int:
        """Count the elements."""
        return len(self._elements)

    def split(self, tag: int) -> tuple[DataSet, DataSet]:
        """Part it into what comes before `tag` and what comes after."""
        before, after = DataSet(), DataSet()
        for element in self:
            (before if element.tag < tag else after).add(element)
        return before, after


@cache
def dictionary(keyword: str) -> tuple[int, str]:
    """Return tag and value representation of a keyword (PS3.6 6)."""
    load("pydicom")
    from pydicom.datadict import dictionary_VR, tag_for_keyword  # noqa: PLC0415 - heavy

    tag = tag_for_keyword(keyword)
    if tag is None:
        raise KeyError(keyword)
    return tag, dictionary_VR(tag)


@cache
def vr_of(tag: int) -> str:
    """Return the VR that the dictionary has; '' for private and unknown elements."""
    load("pydicom")
    from pydicom.datadict import dictionary_has_tag, dictionary_VR  # noqa: PLC0415 - heavy

    return dictionary_VR(tag) if dictionary_has_tag(tag) else ""


def encode(data_set: DataSet, charset: CharacterSet) -> bytes:
    """Encode a data set; raise ConversionError for text that the character set cannot hold."""
    return b"".join(_element(element, charset) for element in data_set)


def header(tag: int, vr: str, length: int) -> bytes:
    """Encode tag, value representation and length."""
    start = struct.pack("<HH2s", tag >> 16, tag & 0xFFFF, vr.encode("ascii"))
    return start + (struct.pack("<HI", 0, length) if vr in LONG_VRS else struct.pack("<H", length))


def padded(value: bytes, vr: str) -> bytes:
    """Make the length even (PS3.5 6.2)."""
    return value + _PADDING.get(vr, b" ") if len(value) % 2 else value


def _element(element: Element, charset: CharacterSet) -> bytes:
    value = padded(_value(element, charset), element.vr)
    return header(element.tag, element.vr, len(value)) + value


def _value(element: Element, charset: CharacterSet) -> bytes:
    value = element.value
    if isinstance(value, bytes):
        return value
    if isinstance(value, tuple):
        return b"".join(_item(one, charset) for one in value)
    if isinstance(value, int):
        return _number(element.vr, value)
    return _text(element, value, charset if element.vr in TEXT_VRS else CHARACTER_SETS[0])


def _number(vr: str, value: int) -> bytes:
    if vr == "US":
        return struct.pack("<H", value)
    if vr == "UL":
        return struct.pack("<I", value)
    if vr == "AT":
        return struct.pack("<HH", value >> 16, value & 0xFFFF)
    return str(value).encode("ascii")


def _text(element: Element, value: str, charset: CharacterSet) -> bytes:
    try:
        return text.encode(value, charset.values)
    except UnicodeEncodeError as failure:
        name = element.keyword or f"{element.tag >> 16:04x},{element.tag & 0xFFFF:04x}"
        raise ConversionError(check_encodable(name, value, charset)[0]) from failure


def _item(data_set: DataSet, charset: CharacterSet) -> bytes:
    content = encode(data_set, charset)
    return struct.pack("<HHI", 0xFFFE, 0xE000, len(content)) + content
