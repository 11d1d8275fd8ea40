"""Writes Part 10 files as a stream, with a checksum (PS3.10 7.1, PS3.5 A.4).

The one large value of an object (pixel data or document) is never held whole.
"""

from __future__ import annotations

import itertools
import struct
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sendtopacs.convert import dataset
from sendtopacs.convert.dataset import DataSet, Element
from sendtopacs.model.attributes import Identity
from sendtopacs.model.charset import CHARACTER_SETS, CharacterSet
from sendtopacs.model.errors import ConversionError, SpoolError
from sendtopacs.model.events import Progress
from sendtopacs.model.files import atomic_write, disk_problem
from sendtopacs.model.problems import error

LONGEST_VALUE = 0xFFFFFFFE  # bytes; the length is a field of 32 bits, and even

_PIECE_BYTES = 1 << 31  # of a value in several fragments

_ASCII = CHARACTER_SETS[0]
_ITEM, _SEQUENCE_END = (0xFFFE, 0xE000), (0xFFFE, 0xE0DD)


@dataclass(frozen=True, slots=True)
class Bulk:
    """The one large value: its bytes in pieces, read when they are written."""

    keyword: str  # PixelData or EncapsulatedDocument
    vr: str
    length: int  # bytes, before padding
    chunks: Iterable[bytes]
    encapsulated: bool = False  # as the only fragment, after an empty Basic Offset Table
    splittable: bool = False  # into several fragments where one cannot hold it
    fragments: tuple[int, ...] = ()  # or as these, with a table; lengths in bytes, each one piece of `chunks`


@dataclass(frozen=True, slots=True)
class Written:
    """What was written."""

    size_bytes: int
    crc32: int


def file_meta(class_uid: str, instance_uid: str, syntax_uid: str, identity: Identity) -> bytes:
    """Encode preamble, prefix and File Meta Information (PS3.10 7.1; statement, table 29)."""
    group = DataSet()
    group.put("FileMetaInformationVersion", b"\0\1")
    group.put("MediaStorageSOPClassUID", class_uid)
    group.put("MediaStorageSOPInstanceUID", instance_uid)
    group.put("TransferSyntaxUID", syntax_uid)
    group.put("ImplementationClassUID", identity.implementation_class_uid)
    group.put("ImplementationVersionName", identity.implementation_version_name)
    content = dataset.encode(group, _ASCII)
    length = Element(0x00020000, "UL", len(content))
    start = DataSet()
    start.add(length)
    return bytes(128) + b"DICM" + dataset.encode(start, _ASCII) + content


def object_chunks(data_set: DataSet, charset: CharacterSet, bulk: Bulk) -> Iterator[bytes]:
    """Yield a data set with its large value in its place; raise ConversionError where it is too large."""
    if not bulk.splittable and max(bulk.fragments, default=bulk.length) > LONGEST_VALUE:
        raise ConversionError(error("value-too-large", limit="4 GB"))
    tag, _ = dataset.dictionary(bulk.keyword)
    before, after = data_set.split(tag)
    yield dataset.encode(before, charset)
    yield from _encapsulated(tag, bulk) if bulk.encapsulated else _native(tag, bulk)
    yield dataset.encode(after, charset)


def write(
    target: Path,
    chunks: Iterable[bytes],
    expected_bytes: int,
    progress: Progress,
    *,
    sync: bool = True,
) -> Written:
    """Write the pieces to `target`, whole or not at all; raise SpoolError for what the disk refuses.

    Without `sync` a power cut may tear it: whoever made it has to know it again by its checksum.
    """
    checksum, size = 0, 0
    try:
        with atomic_write(target, sync=sync) as stream:
            for chunk in chunks:
                stream.write(chunk)
                checksum = zlib.crc32(chunk, checksum)
                size += len(chunk)
                progress(min(size / max(expected_bytes, 1), 1.0))
    except OSError as failure:
        raise SpoolError(disk_problem(failure, target.parent)) from failure
    return Written(size, checksum)


def _encapsulated(tag: int, bulk: Bulk) -> Iterator[bytes]:
    yield dataset.header(tag, "OB", 0xFFFFFFFF)
    if bulk.fragments:
        yield from _fragments(bulk)
        return
    yield struct.pack("<HHI", *_ITEM, 0)
    if bulk.splittable and bulk.length > LONGEST_VALUE:
        yield from _split(bulk)
        return
    yield struct.pack("<HHI", *_ITEM, bulk.length + bulk.length % 2)
    yield from bulk.chunks
    yield b"\0" * (bulk.length % 2) + struct.pack("<HHI", *_SEQUENCE_END, 0)


def _fragments(bulk: Bulk) -> Iterator[bytes]:
    """Yield one fragment for each frame, behind a table of where they begin (PS3.5 A.4)."""
    padded = [length + length % 2 for length in bulk.fragments]
    offsets = list(itertools.accumulate((8 + length for length in padded[:-1]), initial=0))
    table = struct.pack(f"<{len(offsets)}I", *offsets) if offsets[-1] <= LONGEST_VALUE else b""
    yield struct.pack("<HHI", *_ITEM, len(table)) + table
    for chunk, length in zip(bulk.chunks, padded, strict=True):
        yield struct.pack("<HHI", *_ITEM, length)
        yield chunk + b"\0" * (length - len(chunk))
    yield struct.pack("<HHI", *_SEQUENCE_END, 0)


def _split(bulk: Bulk) -> Iterator[bytes]:
    """Yield the value in fragments of even length; whoever reads it joins them (PS3.5 8.2.5 to 8.2.12)."""
    left = bulk.length
    held = b""
    chunks = iter(bulk.chunks)
    while left:
        size = min(left, _PIECE_BYTES)
        yield struct.pack("<HHI", *_ITEM, size + size % 2)
        missing = size
        while missing:
            held = held or next(chunks)
            yield held[:missing]
            held, missing = held[missing:], max(0, missing - len(held))
        left -= size
    yield b"\0" * (bulk.length % 2) + struct.pack("<HHI", *_SEQUENCE_END, 0)


def _native(tag: int, bulk: Bulk) -> Iterator[bytes]:
    yield dataset.header(tag, bulk.vr, bulk.length + bulk.length % 2)
    yield from bulk.chunks
    yield b"\0" * (bulk.length % 2)
