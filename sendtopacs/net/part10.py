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
    if stream.read(_PREAMBLE_BYTES + 4)[_PREAMBLE_BYTES:] != b"DICM":
        raise NotPart10
    offset = _PREAMBLE_BYTES + 4
    uids = {0x0003: "", 0x0010: ""}
    while True:
        header = stream.read(8)
        if header and len(header) < 8:
            raise NotPart10
        if header[:2] != b"\x02\x00":
            break  # the first element of the data set, or no data set at all
        element, length, header_bytes = _element(header, stream)
        value = stream.read(length)
        if len(value) < length:
            raise NotPart10
        if element in uids:
            uids[element] = value.rstrip(b"\0 ").decode("ascii", "replace")
        offset += header_bytes + length
    return FileMeta(uids[0x0010], uids[0x0003], offset)


def _element(header: bytes, stream: FileIO) -> tuple[int, int, int]:
    """Return element number, value length and header length, all in bytes but the first."""
    element, vr, length = struct.unpack("<2xH2sH", header)
    header_bytes = 8
    if vr in _LONG_FORM:
        more = stream.read(4)
        if len(more) < 4:
            raise NotPart10
        (length,) = struct.unpack("<L", more)
        header_bytes = 12
    if length > _LONGEST_META_BYTES:
        raise NotPart10
    return element, length, header_bytes
