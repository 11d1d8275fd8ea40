"""Opens a video file at its one real video stream, and describes its first frame."""

from __future__ import annotations

import contextlib
import io
import struct
from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import cast

import av
import av.error
from av.container import InputContainer
from av.sidedata.sidedata import SideData, Type
from av.stream import Disposition
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from sendtopacs.convert.video_facts import Matrix, Picture, Transfer, Turn
from sendtopacs.model.errors import SourceError
from sendtopacs.model.problems import error

# Formats that name other files (playlists, image sequences) stay closed: a dropped file may not open others.
_FORMATS = "mov,matroska,avi,mpegts,mpeg,mpegvideo,h264,hevc,m4v,asf,dv,flv,ogg,mxf,ivf"
_OPTIONS = {"format_whitelist": _FORMATS, "protocol_whitelist": "file"}
PACKETS_UNTIL_A_FRAME = 600
_LARGEST_SIDE = 16384
_FULL_RANGE = 2  # AVCOL_RANGE_JPEG
_RGB_SPACE, _BT709_SPACE, _UNSPECIFIED = 0, 1, 2  # ISO/IEC 23091-2, matrix coefficients
_BT2020_SPACES = (9, 10)
_TRANSFERS = {16: Transfer.PQ, 18: Transfer.HLG}  # ISO/IEC 23091-2
_TURNS = {  # signs of the display matrix (ISO/IEC 14496-12 8.3.2): x' = ax + cy, y' = bx + dy
    (1, 0, 0, 1): Turn.NONE,
    (-1, 0, 0, 1): Turn.MIRROR,
    (1, 0, 0, -1): Turn.FLIP,
    (-1, 0, 0, -1): Turn.HALF,
    (0, 1, -1, 0): Turn.CLOCKWISE,
    (0, -1, 1, 0): Turn.COUNTER_CLOCKWISE,
    (0, 1, 1, 0): Turn.TRANSPOSE,
    (0, -1, -1, 0): Turn.ANTI_TRANSPOSE,
}


@contextlib.contextmanager
def open_video(path: Path) -> Iterator[tuple[InputContainer, VideoStream]]:
    """Open a file at its first real video stream; what goes wrong inside becomes a SourceError."""
    with open_container(path) as container:
        yield container, _largest(container)


@contextlib.contextmanager
def open_start(start: bytes) -> Iterator[tuple[InputContainer, VideoStream]]:
    """Open the beginning of a video that is in the memory, likewise."""
    with source_errors(Path()), av.open(io.BytesIO(start), "r", options=_OPTIONS) as container:
        yield container, _largest(container)


def _largest(container: InputContainer) -> VideoStream:
    """Return the first of the largest video streams: some cameras add a small preview."""
    pictures = [s for s in container.streams.video if not s.disposition & Disposition.attached_pic]
    if not pictures:
        raise SourceError(error("video-audio-only" if container.streams.audio else "video-none"))
    stream = max(pictures, key=_pixels)
    if stream.codec_context is None:
        raise SourceError(error("video-codec-unknown"))
    return stream


@contextlib.contextmanager
def open_container(path: Path) -> Iterator[InputContainer]:
    """Open a file; what goes wrong inside becomes a SourceError."""
    with source_errors(path), _opened(path) as container:
        yield container


def _pixels(stream: VideoStream) -> int:
    context = getattr(stream, "codec_context", None)  # None for a codec that the library does not know
    return context.width * context.height if context else 0


def _opened(path: Path) -> InputContainer:
    """Open without believing that what tags say is UTF-8."""
    return av.open(str(path.absolute()), options=_OPTIONS, metadata_errors="replace")


@contextlib.contextmanager
def source_errors(path: Path) -> Iterator[None]:
    """Turn what the library raises about a source into SourceErrors."""
    try:
        yield
    except (av.error.FileNotFoundError, FileNotFoundError) as failure:
        raise SourceError(error("source-missing")) from failure
    except (av.error.DecoderNotFoundError, av.error.PatchWelcomeError) as failure:
        raise SourceError(error("video-codec-unknown")) from failure
    except (av.error.OSError, OSError) as failure:
        raise SourceError(error("source-unreadable", reason=failure.strerror or failure)) from failure
    except av.error.FFmpegError as failure:
        empty = path.is_file() and not path.stat().st_size
        raise SourceError(error("source-empty" if empty else "video-broken")) from failure


def codec_name(stream: VideoStream) -> str:
    """Return the codec's canonical name: 'h264', whichever decoder reads it."""
    return str(stream.codec_context.codec.canonical_name)


def picture_in(packet: av.Packet[VideoStream], stream: VideoStream) -> Picture | None:
    """Decode a packet and describe the first frame that comes out, if one does."""
    # Broadcasts may begin amid a group of pictures; some decoders fail with a bare -1, which reads EPERM.
    with contextlib.suppress(av.error.InvalidDataError, av.error.PermissionError):
        for frame in packet.decode():
            return describe_frame(frame, stream)
    return None


def describe_frame(frame: VideoFrame, stream: VideoStream) -> Picture:
    """Return what a decoded frame says of itself."""
    if max(frame.width, frame.height) > _LARGEST_SIDE:
        raise SourceError(error("video-size-absurd", columns=frame.width, rows=frame.height))
    aspect = stream.sample_aspect_ratio
    return Picture(
        columns=frame.width,
        rows=frame.height,
        turn=_turn(frame),
        sample_aspect=Fraction(aspect) if aspect else Fraction(1),
        interlaced=frame.interlaced_frame,
        full_range=frame.color_range == _FULL_RANGE or frame.format.name.startswith("yuvj"),
        matrix=_matrix(frame),
        transfer=_TRANSFERS.get(int(frame.color_trc), Transfer.ORDINARY),
    )


def _turn(frame: VideoFrame) -> Turn:
    """Return what the display matrix asks for; oblique angles, which no camera writes, count as none."""
    parts = cast("Iterable[SideData]", frame.side_data)  # typed too narrowly by the library
    data = next((bytes(part) for part in parts if part.type == Type.DISPLAYMATRIX), b"")
    if len(data) < 36:
        return Turn.NONE
    a, b, _, c, d = struct.unpack("=5i", data[:20])
    signs = tuple((value > 0) - (value < 0) for value in (a, b, c, d))
    return _TURNS.get((signs[0], signs[1], signs[2], signs[3]), Turn.NONE)


def _matrix(frame: VideoFrame) -> Matrix:
    """Return how the colours are coded; where the stream is silent, as players guess it: by size."""
    space = int(frame.colorspace)
    if space in _BT2020_SPACES:
        return Matrix.BT2020
    if space in (_UNSPECIFIED, _RGB_SPACE):
        jpeg = frame.format.name.startswith("yuvj")  # JPEG's matrix is that of BT.601 (T.871)
        return Matrix.BT709 if max(frame.width, frame.height) >= 1280 and not jpeg else Matrix.BT601
    return Matrix.BT709 if space == _BT709_SPACE else Matrix.BT601
