"""What of a header does not keep to PS3.5 and can be passed on all the same, in sequences too (7.1, 7.5)."""

from __future__ import annotations

from functools import lru_cache
from typing import BinaryIO

from sendtopacs.convert import elements
from sendtopacs.convert.dataset import vr_of
from sendtopacs.convert.elements import PIXEL_DATA, UNDEFINED, Encoding, Found

_MOST = 3  # are named; who looks further has the file's listing
_VRS = frozenset({"", *elements.KNOWN_VRS.values()})  # none in Implicit VR
_PIXELS = frozenset({"OB", "OW"})
_FREE = frozenset({"", "UN"})  # of these the dictionary says nothing, or the file does not
_DEEPEST = 64
_LONG_AGO = {"UC": "LO", "UR": "UT", "UT": "LT", "OL": "OW", "OD": "OB", "OV": "OB"}  # before VRs were added


class Oddities:
    """Looks at elements one after the other, and remembers the first that are odd."""

    def __init__(self, stream: BinaryIO, encoding: Encoding) -> None:
        self._stream, self._encoding = stream, encoding
        self._found: list[str] = []
        self._last = 0

    @property
    def text(self) -> str:
        """What was found, for a sentence; '' for nothing."""
        return "; ".join(self._found[:_MOST])

    def note(self, element: Found) -> None:
        """Look at an element of the data set; raise SourceError where a sequence is broken."""
        self._look(element, self._last, "")
        self._last = element.tag

    def _look(self, element: Found, last: int, within: str) -> None:
        tag, length = element.tag, element.length
        remark, is_sequence = _by_dictionary(tag, element.vr)
        if length & 1 and length != UNDEFINED:
            self._add(tag, "odd length", within)
        if remark:
            self._add(tag, remark, within)
        if tag <= last:
            self._add(tag, "out of order", within)
        if is_sequence and length:
            self._look_into(element, within)

    def _look_into(self, sequence: Found, within: str) -> None:
        if len(self._found) >= _MOST or within.count("/") > _DEEPEST:
            return
        path = f"{within}{_name(sequence.tag)}/"
        held = False
        for start, end in elements.items(self._stream, self._encoding, sequence):
            held, last = True, 0
            for inner in elements.walk(self._stream, self._encoding, start, end):
                self._look(inner, last, path)
                last = inner.tag
        if not held and sequence.length != UNDEFINED:
            self._add(sequence.tag, "no sequence", within)

    def _add(self, tag: int, what: str, within: str) -> None:
        self._found.append(f"{within}{_name(tag)}: {what}")


@lru_cache(maxsize=1 << 14)
def _by_dictionary(tag: int, vr: str) -> tuple[str, bool]:
    """Return what is odd about a VR, '' for nothing, and whether the element is a sequence."""
    wanted = vr_of(tag)
    if vr not in _VRS:
        return f"VR {vr}", False
    is_sequence = tag != PIXEL_DATA and (vr == "SQ" or (not vr and wanted == "SQ"))
    if vr in _FREE or wanted in ("", vr) or vr in wanted or not tag & 0xFFFF:
        return "", is_sequence
    known_before = _LONG_AGO.get(wanted) == vr or (vr in _PIXELS and wanted.startswith("O"))
    return "" if known_before else f"VR {vr} instead of {wanted}", is_sequence


def _name(tag: int) -> str:
    return f"({tag >> 16:04X},{tag & 0xFFFF:04X})"
