"""What of a header does not keep to PS3.5 and can be passed on all the same, in sequences too (7.1, 7.5)."""

from __future__ import annotations

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
        tag, vr = element.tag, element.vr
        if element.length & 1 and element.length != UNDEFINED:
            self._add(tag, "odd length", within)
        if vr not in _VRS:
            self._add(tag, f"VR {vr}", within)
        elif vr not in _FREE and (wanted := _other_vr(tag, vr)):
            self._add(tag, f"VR {vr} instead of {wanted}", within)
        if tag <= last:
            self._add(tag, "out of order", within)
        if element.length and tag != PIXEL_DATA and (vr == "SQ" or (not vr and vr_of(tag) == "SQ")):
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


def _other_vr(tag: int, vr: str) -> str:
    """Return the dictionary's VR where the file has one that it never had; '' where there is none."""
    wanted = vr_of(tag)
    if wanted in ("", vr) or vr in wanted or (vr in _PIXELS and wanted[0] == "O") or tag & 0xFFFF == 0:
        return ""
    return "" if _LONG_AGO.get(wanted) == vr else wanted


def _name(tag: int) -> str:
    return f"({tag >> 16:04X},{tag & 0xFFFF:04X})"
