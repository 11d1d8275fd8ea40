"""Reads the marker segments of a JPEG file, and finds what of it may be embedded untouched.

ISO/IEC 10918-1 annex B; PS3.5 8.2.1 (JPEG Baseline), 10918-6 (Adobe's marker). Of the segments only those
that decode the picture are kept: EXIF holds places, names and serial numbers.
"""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from sendtopacs.convert import jpeg_turn
from sendtopacs.convert.exif import Exif, read_exif
from sendtopacs.convert.reading import CHUNK_BYTES
from sendtopacs.model.errors import SourceError
from sendtopacs.model.problems import error

_EOI, _SOS = 0xD9, 0xDA
_BASELINE, _EXTENDED = 0xC0, 0xC1
_JPEG_LS = 0xF7
_LOSSLESS = frozenset({0xC3, 0xC5, 0xC6, 0xC7, 0xCB, 0xCD, 0xCE, 0xCF, _JPEG_LS})  # and the hierarchical ones
_FRAMES = (frozenset(range(0xC0, 0xD0)) | {_JPEG_LS}) - {0xC4, 0xC8, 0xCC}  # DHT, JPG and DAC are no frames
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})  # markers without a segment
_ADOBE, _COMMENT = 0xEE, 0xFE
RGB_START = b"\xff\xd8\xff\xee\x00\x0eAdobe\x00\x64\x00\x00\x00\x00\x00"
"""The beginning of a file whose three components are RGB: Adobe's segment with transform 0."""

# Within coded data FF is followed by 00, by a restart marker, or by more FF. In this form, without a '+' or
# '^', the search is forty times as fast.
_NEXT_MARKER = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")


@dataclass(frozen=True, slots=True)
class JpegHeader:
    """What the segments before the first scan say."""

    process: int  # second byte of the SOF marker
    precision: int  # bits a sample
    rows: int
    columns: int
    component_ids: tuple[int, ...]
    sampling: tuple[tuple[int, int], ...]  # horizontal, vertical
    jfif: bool = False
    adobe_transform: int | None = None
    exif: Exif = field(default_factory=Exif)
    icc_profile: bytes = b""
    scan_start: int = 0  # offset of the first SOS marker
    kept: tuple[tuple[int, int], ...] = ()  # ranges before it that are needed to decode

    @property
    def colour(self) -> str:
        """The colour space by the rule that every decoder follows, as a Photometric Interpretation."""
        if len(self.component_ids) == 1:
            return "MONOCHROME2"
        if len(self.component_ids) != 3:
            return "CMYK"
        if self.jfif:
            return "YBR_FULL_422"
        if self.adobe_transform is not None:
            return "YBR_FULL_422" if self.adobe_transform else "RGB"
        return "RGB" if bytes(self.component_ids) == b"RGB" else "YBR_FULL_422"

    @property
    def upright_size(self) -> tuple[int, int]:
        """Rows and columns once the orientation is applied."""
        return (self.columns, self.rows) if self.exif.orientation > 4 else (self.rows, self.columns)

    @property
    def lossless(self) -> bool:
        """True for the processes that common decoders do not have."""
        return self.process in _LOSSLESS

    @property
    def sequential(self) -> bool:
        """True where all of a point is coded at one place, so that what is missing is missing to the eye."""
        return self.process in (_BASELINE, _EXTENDED)

    @property
    def embeddable(self) -> bool:
        """True where the coded data may stay as it is (PS3.5 8.2.1)."""
        return self._allowed and self.exif.orientation == 1

    @property
    def turnable(self) -> bool:
        """True where it is only to be turned, and that is possible without loss."""
        size, orientation = (self.rows, self.columns), self.exif.orientation
        return self._allowed and jpeg_turn.possible(size, self.sampling, orientation)

    @property
    def _allowed(self) -> bool:
        return (
            self.process == _BASELINE
            and self.precision == 8
            and len(self.component_ids) in (1, 3)
            and self.rows > 0
            and self.columns > 0
            and not self._needs_jfif
        )

    @property
    def _needs_jfif(self) -> bool:
        # Without JFIF these would decode as RGB, and JFIF is stripped.
        named_rgb = bytes(self.component_ids) == b"RGB" and self.adobe_transform is None
        return self.jfif and (named_rgb or self.adobe_transform == 0)


@dataclass(slots=True)
class _Found:
    """What has been gathered so far."""

    frame: tuple[int, bytes] | None = None
    jfif: bool = False
    adobe_transform: int | None = None
    exif: Exif | None = None  # of the first such segment, as decoders take it
    icc_parts: dict[int, bytes] = field(default_factory=dict)
    icc_count: int = 0
    kept: list[tuple[int, int]] = field(default_factory=list)


def probe(stream: BinaryIO) -> JpegHeader:
    """Read the header; raise SourceError where it is damaged or ends early."""
    if stream.read(2) != b"\xff\xd8":
        raise _damaged()
    found = _Found(kept=[(0, 2)])
    for marker, start in _segments(stream):
        if marker == _SOS:
            return _header(found, start)
        if marker == _EOI:
            break
        length = _segment_length(stream)
        content = stream.read(length)
        if len(content) < length:
            break
        _note(found, marker, content)
        if _needed(marker):
            found.kept.append((start, stream.tell()))
    raise _truncated()


def complete(path: Path, header: JpegHeader) -> bool:
    """Tell whether the picture's end is there; cheap where the file ends with it."""
    with path.open("rb") as stream:
        stream.seek(-2, 2)
        return stream.read(2) == b"\xff\xd9" or bool(_scans(stream, header))


def ranges_to_embed(path: Path, header: JpegHeader) -> tuple[tuple[int, int], ...]:
    """Return the ranges of the file that, joined, are the picture; raise SourceError where it is cut."""
    with path.open("rb") as stream:
        scans = _scans(stream, header)
    if not scans:
        raise _truncated()
    return _joined([*header.kept, *scans])


def strip(data: bytes) -> bytes:
    """Return a coded picture without what does not help to decode it."""
    stream = io.BytesIO(data)
    header = probe(stream)
    scans = _scans(stream, header)
    return b"".join(data[start:end] for start, end in [*header.kept, *scans])


def _segments(stream: BinaryIO) -> Iterator[tuple[int, int]]:
    """Yield each marker that has a segment, and its offset; the stream then stands behind the marker."""
    while byte := stream.read(1):
        if byte != b"\xff":
            continue  # decoders skip what is between segments
        start = stream.tell() - 1
        while byte == b"\xff":
            byte = stream.read(1)
        if byte and byte != b"\0" and byte[0] not in _ALONE:
            yield byte[0], max(start, stream.tell() - 2)


def _segment_length(stream: BinaryIO) -> int:
    raw = stream.read(2)
    if len(raw) < 2:
        raise _truncated()
    length = int.from_bytes(raw, "big") - 2
    if length < 0:
        raise _damaged()
    return length


def _needed(marker: int) -> bool:
    return marker == _ADOBE or not (0xE0 <= marker <= 0xEF or marker == _COMMENT)


def _note(found: _Found, marker: int, content: bytes) -> None:
    if marker in _FRAMES:
        if found.frame is not None or len(content) < 6:
            raise _damaged()  # several frames: the hierarchical process, which nothing decodes
        found.frame = marker, content
    elif marker == 0xE0 and content.startswith(b"JFIF\0"):
        found.jfif = True
    elif marker == 0xE1 and content.startswith(b"Exif\0\0") and found.exif is None:
        found.exif = read_exif(content[6:])
    elif marker == 0xE2 and content.startswith(b"ICC_PROFILE\0") and len(content) > 14:
        found.icc_parts[content[12]], found.icc_count = content[14:], content[13]
    elif marker == _ADOBE and content.startswith(b"Adobe") and len(content) >= 12:
        found.adobe_transform = content[11]


def _header(found: _Found, scan_start: int) -> JpegHeader:
    if found.frame is None:
        raise _damaged()
    process, frame = found.frame
    precision, rows, columns, count = struct.unpack(">BHHB", frame[:6])
    components = [frame[i : i + 3] for i in range(6, 6 + 3 * count, 3)]
    if not count or len(components[-1]) < 3:
        raise _damaged()
    return JpegHeader(
        process=process,
        precision=precision,
        rows=rows,
        columns=columns,
        component_ids=tuple(c[0] for c in components),
        sampling=tuple((c[1] >> 4, c[1] & 15) for c in components),
        jfif=found.jfif,
        adobe_transform=found.adobe_transform,
        exif=found.exif or Exif(),
        icc_profile=_icc_profile(found),
        scan_start=scan_start,
        kept=tuple(found.kept),
    )


def _icc_profile(found: _Found) -> bytes:
    parts = [found.icc_parts.get(i) for i in range(1, found.icc_count + 1)]
    whole = [part for part in parts if part is not None]
    return b"".join(whole) if len(whole) == len(parts) else b""


def _scans(stream: BinaryIO, header: JpegHeader) -> list[tuple[int, int]]:
    """Return the ranges from the first scan to the end of the picture, or nothing where it has no end."""
    ranges: list[tuple[int, int]] = []
    position = header.scan_start
    while (found := _next_marker(stream, position)) is not None:
        start, marker = found
        if ranges and start > position:
            ranges.append((position, start))  # coded data
        if marker == _EOI:
            return [*ranges, (start, start + 2)]
        stream.seek(start + 2)
        length = int.from_bytes(stream.read(2), "big")
        if length < 2:
            break
        position = start + 2 + length
        if _needed(marker):
            ranges.append((start, position))
    return []


def _next_marker(stream: BinaryIO, position: int) -> tuple[int, int] | None:
    """Return offset and second byte of the next marker; read in pieces: a map dies with a pulled stick."""
    stream.seek(position)
    last = b""
    while piece := stream.read(CHUNK_BYTES):
        data = last + piece
        match = _NEXT_MARKER.search(data)
        if match is not None:
            return position - len(last) + match.start(), data[match.start() + 1]
        position += len(piece)
        last = data[-1:]
    return None


def _joined(ranges: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    joined: list[tuple[int, int]] = []
    for start, end in ranges:
        if joined and joined[-1][1] == start:
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return tuple(joined)


def _damaged() -> SourceError:
    return SourceError(error("image-damaged"))


def _truncated() -> SourceError:
    return SourceError(error("image-truncated"))
