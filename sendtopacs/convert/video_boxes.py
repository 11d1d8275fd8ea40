"""The boxes of an MP4 or QuickTime file: is it whole, which kind is it, does it carry metadata.

ISO/IEC 14496-12 4.2 and 8. Only headers are read, whatever the size of the file.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

_MP4_BRANDS = frozenset({"isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V "})
_NESTED = frozenset({"moov", "trak", "mdia", "minf", "stbl"})
_ESSENTIAL = frozenset({"mdat", "moof"})
_METADATA = frozenset({"udta", "meta", "uuid"})
_TOOL = "\xa9too"  # which program wrote the file: the one thing told that is nobody's own
_TOOLS = re.compile(rb"(Lavf|HandBrake |mp4v2 )[\d. ]{1,40}")
_SPARE = frozenset({"free", "skip", "wide"})  # tools blank metadata by renaming its box
_MOST_BOXES = 100_000
_LARGEST_SPARE_BYTES = 1 << 27  # what is kept free for the index of a day's recording
_CHUNK_BYTES = 1 << 16


@dataclass(slots=True)
class BoxFacts:
    """What the boxes say."""

    brands: set[str] = field(default_factory=set)
    indexed: bool = False  # there is a moov
    truncated: bool = False  # a box ends behind the end of the file
    fragmented: bool = False
    tagged: bool = False
    samples: int = 0  # of the video tracks
    dolby_vision: int = 0  # the profile of the video tracks; 0: none

    @property
    def is_mp4(self) -> bool:
        """True for MP4 itself, false for QuickTime, 3GP and other relatives."""
        return bool(self.brands & _MP4_BRANDS) and "qt  " not in self.brands


@dataclass(frozen=True, slots=True)
class _Box:
    kind: str
    begin: int  # of its content
    end: int


def read_boxes(path: Path) -> BoxFacts:
    """Walk the boxes of a file that is of this family; raise OSError where it cannot be read."""
    facts = BoxFacts()
    with path.open("rb") as stream:
        size = stream.seek(0, os.SEEK_END)
        _walk(stream, 0, size, facts)
    return facts


def _walk(stream: BinaryIO, begin: int, end: int, facts: BoxFacts, handler: str = "") -> str:
    """Note what the boxes between two places say; return the kind of track they describe."""
    for box in _boxes(stream, begin, end):
        if box.end > end:
            facts.truncated |= box.kind in _NESTED | _ESSENTIAL  # else it is rubbish behind the last box
            return handler
        if box.kind in _NESTED:
            handler = _walk(stream, box.begin, box.end, facts, handler)
        if box.kind == "trak":
            handler = ""
        elif box.kind == "hdlr":
            handler = handler or _text(stream, box.begin + 8)
        elif box.kind == "stsz" and handler == "vide":
            facts.samples += _number(stream, box.begin + 8)
        _note(stream, box, facts)
    return handler


def _note(stream: BinaryIO, box: _Box, facts: BoxFacts) -> None:
    if box.kind == "ftyp":
        places = (box.begin, *range(box.begin + 8, min(box.end, box.begin + 256) - 3, 4))
        facts.brands |= {_text(stream, place) for place in places}
    if box.kind == "stsd":
        facts.dolby_vision = facts.dolby_vision or _dolby_vision(stream, box)
    facts.indexed |= box.kind == "moov"
    facts.fragmented |= box.kind == "moof"
    if box.kind in _METADATA or box.kind in _SPARE:
        facts.tagged |= _describes(stream, box)


def _dolby_vision(stream: BinaryIO, box: _Box) -> int:
    """Return the profile of a Dolby Vision configuration among the sample descriptions; 0 without one."""
    stream.seek(box.begin)
    content = stream.read(min(box.end - box.begin, _CHUNK_BYTES))
    for kind in (b"dvcC", b"dvvC"):
        place = content.find(kind)
        if 0 <= place < len(content) - 7:
            return content[place + 6] >> 1  # behind two bytes of version
    return 0


def _boxes(stream: BinaryIO, begin: int, end: int) -> Iterator[_Box]:
    for _ in range(_MOST_BOXES):
        if begin + 8 > end:
            return
        stream.seek(begin)
        header = stream.read(16)
        size, kind, behind = int.from_bytes(header[:4], "big"), header[4:8].decode("latin-1"), 8
        if size == 1:  # 64 bits follow
            size, behind = int.from_bytes(header[8:16], "big"), 16
        elif size == 0:  # up to the end
            size = end - begin
        if size < behind:
            return
        yield _Box(kind, begin + behind, begin + size)
        begin += size


def _describes(stream: BinaryIO, box: _Box) -> bool:
    """Tell whether a metadata box says anything; muxers leave empty ones behind."""
    if box.kind == "udta":
        return any(_describes(stream, child) for child in _boxes(stream, box.begin, box.end))
    if box.kind == "ilst":
        return any(not _names_tool(stream, child) for child in _boxes(stream, box.begin, box.end))
    if box.kind == "meta":
        begin = box.begin if _number(stream, box.begin) else box.begin + 4  # QuickTime's has no version
        return any(c.kind != "hdlr" and _describes(stream, c) for c in _boxes(stream, begin, box.end))
    return _has_content(stream, box)


def _names_tool(stream: BinaryIO, item: _Box) -> bool:
    """Tell whether an item of a list says only which of the usual programs wrote the file."""
    if item.kind != _TOOL:
        return False
    stream.seek(item.begin)
    content = stream.read(min(item.end - item.begin, 256))  # a box: length, 'data', type, locale, text
    alone = int.from_bytes(content[:4], "big") == item.end - item.begin and content[4:8] == b"data"
    return alone and _TOOLS.fullmatch(content[16:]) is not None


def _has_content(stream: BinaryIO, box: _Box) -> bool:
    """Tell whether a box holds more than zeros."""
    size = box.end - box.begin
    if size > _LARGEST_SPARE_BYTES:
        return True
    stream.seek(box.begin)
    while size > 0:
        chunk = stream.read(min(size, _CHUNK_BYTES))
        if not chunk or any(chunk):
            return bool(chunk)
        size -= len(chunk)
    return False


def _text(stream: BinaryIO, place: int) -> str:
    stream.seek(place)
    return stream.read(4).decode("latin-1")


def _number(stream: BinaryIO, place: int) -> int:
    stream.seek(place)
    return int.from_bytes(stream.read(4), "big")
