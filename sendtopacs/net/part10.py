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
    if head.take(_PREAMBLE_BYTES + 4)[_PREAMBLE_BYTES:] != b"DICM":
        raise NotPart10
    uids = {0x0003: "", 0x0010: ""}
    while head.peek(2) == b"\x02\x00":
        element, length = _element(head)
        value = head.take(length)
        if element in uids:
            uids[element] = value.rstrip(b"\0 ").decode("ascii", "replace")
    if 0 < len(head.peek(8)) < 8:
        raise NotPart10
    return FileMeta(uids[0x0010], uids[0x0003], head.offset)


class _Head:
    """The beginning of a file, read in few calls: sending small objects is mostly such calls."""

    def __init__(self, stream: FileIO) -> None:
        self._stream = stream
        self._content = stream.read(_READ_BYTES)
        self.offset = 0

    def peek(self, count: int) -> bytes:
        """Return what comes next, less at the file's end."""
        while len(self._content) < self.offset + count:
            more = self._stream.read(_READ_BYTES)
            if not more:
                break
            self._content += more
        return self._content[self.offset : self.offset + count]

    def take(self, count: int) -> bytes:
        """Return what comes next, all of it, and go on behind it; raise NotPart10."""
        content = self.peek(count)
        if len(content) < count:
            raise NotPart10
        self.offset += count
        return content


def _element(head: _Head) -> tuple[int, int]:
    """Return element number and value length; what follows is the value."""
    element, vr, length = struct.unpack("<2xH2sH", head.take(8))
    if vr in _LONG_FORM:
        (length,) = struct.unpack("<L", head.take(4))
    if length > _LONGEST_META_BYTES:
        raise NotPart10
    return element, length
