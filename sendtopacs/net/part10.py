"""Where the data set of a Part 10 file begins, and in which transfer syntax it is (PS3.10 7.1).

The file meta information is Explicit VR Little Endian; its group length may be missing or wrong, so its
elements are walked.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from io import FileIO

_PREAMBLE_BYTES = 128
_LONG_FORM = frozenset({b"OB", b"OW", b"UN", b"UT", b"SQ", b"OF", b"OD", b"OL", b"UC", b"UR"})
_LONGEST_META_BYTES = 1 << 20
_READ_BYTES = 4096
_GROUP = b"\x02\x00"
_SHORT, _LONG = struct.Struct("<2xH2sH"), struct.Struct("<L")


class NotPart10(ValueError):
    """The stream is not a Part 10 file."""


@dataclass(frozen=True, slots=True)
class FileMeta:
    """What sending needs of the file meta information."""

    TransferSyntaxUID: str
    MediaStorageSOPInstanceUID: str
    data_set_offset: int  # bytes from the beginning


def read_file_meta(stream: FileIO) -> FileMeta:
    """Read the file meta information from the beginning of `stream`; raise NotPart10."""
    head = _Head(stream)
    offset = _PREAMBLE_BYTES + 4
    if not head.reaches(offset) or head.content[_PREAMBLE_BYTES:offset] != b"DICM":
        raise NotPart10
    uids = {0x0003: "", 0x0010: ""}
    while head.reaches(offset + _SHORT.size) and head.content.startswith(_GROUP, offset):
        element, length, offset = _element(head, offset)
        if not head.reaches(offset + length):
            raise NotPart10
        if element in uids:
            uids[element] = head.content[offset : offset + length].rstrip(b"\0 ").decode("ascii", "replace")
        offset += length
    if 0 < len(head.content) - offset < _SHORT.size:
        raise NotPart10
    return FileMeta(uids[0x0010], uids[0x0003], offset)


class _Head:
    """The beginning of a file, read in few calls: sending small objects is mostly such calls."""

    def __init__(self, stream: FileIO) -> None:
        self._stream = stream
        self.content = stream.read(_READ_BYTES)

    def reaches(self, end: int) -> bool:
        """Have the file read up to there; return whether it is that long."""
        while len(self.content) < end:
            more = self._stream.read(_READ_BYTES)
            if not more:
                return False
            self.content += more
        return True


def _element(head: _Head, offset: int) -> tuple[int, int, int]:
    """Return an element's number, the length of its value, and where that begins."""
    element, vr, length = _SHORT.unpack_from(head.content, offset)
    offset += _SHORT.size
    if vr in _LONG_FORM:
        if not head.reaches(offset + _LONG.size):
            raise NotPart10
        (length,) = _LONG.unpack_from(head.content, offset)
        offset += _LONG.size
    if length > _LONGEST_META_BYTES:
        raise NotPart10
    return element, length, offset
