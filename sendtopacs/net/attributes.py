"""Attributes in the form of the DICOM JSON Model (PS3.18 F), in Unicode: what is indexed, matched, answered.

Reading goes round pydicom's value checks, which warn about the wildcards and ranges that queries are made of.
"""

from __future__ import annotations

import contextlib
import struct
import unicodedata
import zlib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

from pydicom.config import IGNORE
from pydicom.datadict import dictionary_VR, tag_for_keyword
from pydicom.dataelem import DataElement, RawDataElement
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as DicomSequence
from pydicom.tag import BaseTag, Tag

from sendtopacs.net.decoding import codecs_of, decode
from sendtopacs.net.elements import Element, Encoding, elements_of, items_of

Attributes = dict[str, dict[str, Any]]
"""{'GGGGEEEE': {'vr': ..., 'Value': [...]}}; no 'Value' where it is empty; numbers in text stay text."""

NAME_GROUPS = ("Alphabetic", "Ideographic", "Phonetic")
SPECIFIC_CHARACTER_SET = 0x00080005

_TEXT = frozenset({"LO", "LT", "PN", "SH", "ST", "UC", "UT"})
_ONE_VALUE = frozenset({"LT", "ST", "UT", "UR"})
_STRING = frozenset({"AE", "AS", "CS", "DA", "DS", "DT", "IS", "TM", "UI"}) | _TEXT | _ONE_VALUE
_BINARY = {"US": "H", "SS": "h", "UL": "L", "SL": "l", "FL": "f", "FD": "d", "SV": "q", "UV": "Q"}

UNREADABLE = (
    ValueError,  # and its kinds: of pydicom, of text
    TypeError,
    AttributeError,
    KeyError,
    IndexError,
    EOFError,
    NotImplementedError,
    OverflowError,
    RecursionError,
    struct.error,
    zlib.error,
)
"""What pydicom raises for bytes that are not a data set; besides OSError without a number."""


def tag_of(keyword: str) -> str:
    """Return the JSON model's name of a keyword."""
    tag = tag_for_keyword(keyword)
    if tag is None:
        raise KeyError(keyword)
    return f"{tag:08X}"


def read(dataset: Dataset, encodings: Sequence[str] | None = None) -> Attributes:
    """Return the elements of `dataset` that hold text, numbers or sequences, empty ones too.

    Raises one of UNREADABLE where the bytes are no data set.
    """
    encodings = _encodings(dataset) or encodings or ()
    attributes: Attributes = {}
    for tag in sorted(dataset.keys()):
        raw: Any = dataset.get_item(tag)
        vr = _vr(tag, raw.VR)
        if tag.group <= 2 or tag.element == 0:
            continue
        if vr == "SQ":
            values: list[Any] = _items(dataset, raw, encodings)
        elif isinstance(raw, RawDataElement):
            values = _values(vr, raw.value or b"", encodings, little_endian=raw.is_little_endian)
        else:
            values = _converted(vr, raw.value)
        _put(attributes, tag, vr, values)
    return attributes


def read_encoded(data: bytes, encoding: Encoding, encodings: Sequence[str] = ()) -> Attributes:
    """Return of an encoded data set what `read` returns; raise ValueError where that is not sure."""
    return _read_item(elements_of(data, encoding), encoding, encodings)


def _put(attributes: Attributes, tag: int, vr: str, values: list[Any]) -> None:
    if vr == "SQ" or vr in _STRING or vr in _BINARY:
        attributes[f"{tag:08X}"] = {"vr": vr, "Value": values} if values else {"vr": vr}


def _items(dataset: Dataset, raw: Any, encodings: Sequence[str]) -> list[Any]:
    """Return the items of a sequence; what is not to be read at a glance, by pydicom."""
    if isinstance(raw, RawDataElement) and raw.VR != "UN":
        encoding = Encoding(raw.is_implicit_VR, raw.is_little_endian)
        with contextlib.suppress(ValueError):
            return [_read_item(item, encoding, encodings) for item in items_of(raw.value or b"", encoding)]
    return [read(item, encodings) for item in dataset[raw.tag].value or ()]


def _read_item(item: Sequence[Element], encoding: Encoding, encodings: Sequence[str]) -> Attributes:
    """Return the elements of an item as `read` does; raise ValueError where that is not sure."""
    named = next((element.value for element in item if element.tag == SPECIFIC_CHARACTER_SET), b"")
    encodings = codecs_of(named) if named else encodings
    attributes: Attributes = {}
    for tag, given_vr, value in sorted(item, key=itemgetter(0)):
        vr = _vr(tag, given_vr)
        if tag >> 16 <= 2 or not tag & 0xFFFF:
            continue
        if vr != "SQ":
            values = _values(vr, value, encodings, little_endian=encoding.little_endian)
        elif given_vr == "UN":
            raise ValueError("a sequence in an encoding of its own")
        else:
            values = [_read_item(inner, encoding, encodings) for inner in items_of(value, encoding)]
        _put(attributes, tag, vr, values)
    return attributes


def to_dataset(attributes: Attributes) -> Dataset:
    """Return a data set to be written, its text in Unicode; malformed numbers become empty."""
    dataset = Dataset()
    for name, element in sorted(attributes.items()):
        tag, vr, values = Tag(int(name, 16)), element["vr"], element.get("Value", [])
        dataset[tag] = _element(tag, vr, values)
    return dataset


def _element(tag: BaseTag, vr: str, values: Sequence[Any]) -> DataElement:
    if vr == "SQ":
        return DataElement(tag, vr, DicomSequence([to_dataset(v) for v in values]))
    if vr == "PN":
        values = [name_text(v) for v in values]
    if vr in _BINARY:
        values = _numbers(_BINARY[vr], values)
    value = list(values) if len(values) > 1 else next(iter(values), None)
    try:
        return DataElement(tag, vr, value, validation_mode=IGNORE)
    except UNREADABLE:
        return DataElement(tag, vr, None)


def _numbers(form: str, values: Sequence[Any]) -> list[int | float]:
    """Return numbers that can be packed, none where one cannot: a worklist file may hold anything."""
    try:
        numbers = [float(v) if form in "fd" else int(v) for v in values]
        struct.pack(f"<{len(numbers)}{form}", *numbers)
    except (ValueError, TypeError, OverflowError, struct.error):
        return []
    return numbers


def text_values(element: dict[str, Any]) -> list[str]:
    """Return the values of a textual or numeric element as text; those of a name with its groups joined."""
    if element["vr"] == "PN":
        return [name_text(v) for v in element.get("Value", ())]
    return ["" if v is None else str(v) for v in element.get("Value", ())]


def first_text(attributes: Attributes, name: str) -> str:
    """Return the first value of an attribute as text, '' where there is none."""
    return next(iter(text_values(attributes.get(name, {"vr": "LO"}))), "")


def name_text(value: Any) -> str:
    """Return a person name with its groups joined by '=' (PS3.5 6.2.1), from the JSON model or text."""
    if not isinstance(value, dict):
        return "" if value is None else str(value)
    return "=".join(str(value.get(g, "")) for g in NAME_GROUPS).rstrip("=")


def is_ascii(attributes: Attributes) -> bool:
    """Tell whether the default repertoire can hold all of it."""
    return all(text.isascii() for text in _texts(attributes))


def fits(attributes: Attributes, codec: str) -> bool:
    """Tell whether a codec of Python's can hold all of it."""
    try:
        for text in _texts(attributes):
            text.encode(codec)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _texts(attributes: Attributes) -> Iterable[str]:
    for element in attributes.values():
        if element["vr"] == "SQ":
            for item in element.get("Value", ()):
                yield from _texts(item)
        elif element["vr"] in _STRING:
            yield from text_values(element)


def _vr(tag: int, vr: str | None) -> str:
    return vr if vr is not None and vr != "UN" else _known_vr(tag)


@lru_cache(maxsize=4096)
def _known_vr(tag: int) -> str:
    try:
        return dictionary_VR(tag).split(" or ")[0]
    except KeyError:
        return "UN"


def _encodings(dataset: Dataset) -> list[str]:
    """Return Python's names of the data set's character sets, [] where it names none."""
    if SPECIFIC_CHARACTER_SET not in dataset:
        return []
    return codecs_of(dataset.get_item(SPECIFIC_CHARACTER_SET).value or b"")


def _values(vr: str, value: bytes, encodings: Sequence[str], *, little_endian: bool) -> list[Any]:
    if vr in _BINARY:
        size = struct.calcsize("<" + _BINARY[vr])
        order = "<" if little_endian else ">"
        return list(
            struct.unpack(f"{order}{len(value) // size}{_BINARY[vr]}", value[: len(value) // size * size])
        )
    if vr not in _STRING:
        return []
    text = decode(value, encodings) if vr in _TEXT else value.decode("latin-1")
    return _split(vr, text)


def _converted(vr: str, value: Any) -> list[Any]:
    """Return the values of an element that pydicom, or a program, has made already."""
    if value is None or value == "":
        return []
    several = list(value) if isinstance(value, Sequence) and not isinstance(value, str | bytes) else [value]
    if vr in _BINARY:
        return several
    if vr not in _STRING:
        return []
    return _split(vr, "\\".join(str(v) for v in several))


def _split(vr: str, text: str) -> list[Any]:
    text = (text if text.isascii() else unicodedata.normalize("NFC", text)).rstrip(" \0")
    if not text:
        return []
    parts = [text] if vr in _ONE_VALUE else [part.strip(" \0") for part in text.split("\\")]
    if vr != "PN":
        return list(parts)
    return [dict(zip(NAME_GROUPS, part.split("="), strict=False)) for part in parts]
