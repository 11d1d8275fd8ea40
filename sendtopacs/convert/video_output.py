"""A new video file in the workspace: without metadata, within the size of a fragment, whole or not there."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Any

import av
import av.error
from av.container import OutputContainer
from av.packet import Packet

from sendtopacs.convert.video_facts import LARGEST_FRAGMENT_BYTES
from sendtopacs.model.errors import ConversionError, SpoolError
from sendtopacs.model.files import disk_problem
from sendtopacs.model.problems import error

_LEAST_TIMESCALE = 1000  # ticks a second, for what reads MP4 durations in whole ticks
_FRAMES_MOVED_AT_ONCE = 1500  # at the highest bit rate less than half a gigabyte
_INDEX_BYTES_A_FRAME = 48  # stts, ctts, stss, stsc, stsz and co64 with an entry for each frame
MP4, PROGRAM_STREAM = "mp4", "vob"  # the library's names; its 'mpeg' is that of MPEG-1


class VideoOutput:
    """Takes packets; leaving it on an error removes the file."""

    def __init__(
        self,
        workspace: Path,
        format_name: str,
        frames: int,
        frames_per_second: Fraction,
        *,
        in_fragments: bool = False,
    ) -> None:
        """`in_fragments`: it may be larger than one fragment."""
        self._workspace, self.form = workspace, format_name
        self._bytes = 0
        self._limit_bytes = None if in_fragments else LARGEST_FRAGMENT_BYTES
        suffix = ".mp4" if format_name == MP4 else ".mpg"
        with self._writing():
            handle, name = tempfile.mkstemp(prefix="video-", suffix=suffix, dir=workspace)
            os.close(handle)
            self.path = Path(name)
        with self._writing(), self._removed_on_error():
            self.container: OutputContainer = av.open(
                name,
                "w",
                format=format_name,
                container_options=_options(format_name, frames, frames_per_second),
            )

    def __enter__(self) -> VideoOutput:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            with self._removed_on_error(), self._writing():
                self.container.close()
            return
        # Removed first: closing would read all of it again to move the index to the front.
        self._remove()
        with contextlib.suppress(av.error.FFmpegError, OSError):
            self.container.close()
        self._remove()

    def mux(self, packet: Packet[Any]) -> None:
        """Write one packet; raise ConversionError once a fragment cannot hold the stream any more."""
        self._bytes += packet.size
        if self._limit_bytes is not None and self._bytes > self._limit_bytes:
            raise too_large(self._bytes)
        with self._writing():
            self.container.mux_one(packet)

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        """Tell the disk's failures from the muxer's."""
        try:
            yield
        except (av.error.OSError, OSError) as failure:
            raise SpoolError(disk_problem(failure, self._workspace)) from failure
        except (av.error.FFmpegError, ValueError) as failure:
            raise ConversionError(error("video-not-muxed", reason=failure)) from failure

    @contextlib.contextmanager
    def _removed_on_error(self) -> Iterator[None]:
        try:
            yield
        except BaseException:
            self._remove()
            raise

    def _remove(self) -> None:
        with contextlib.suppress(OSError):  # Windows keeps open files; the second try comes after closing
            self.path.unlink(missing_ok=True)


def too_large(size_bytes: int) -> ConversionError:
    """Make the error for a stream that no single fragment can hold."""
    return ConversionError(error("video-too-large", gigabytes=f"{size_bytes / 1e9:.1f}"))


def _options(format_name: str, frames: int, frames_per_second: Fraction) -> dict[str, str]:
    """Return the muxer's options; bitexact keeps it from signing its work.

    The index of an MP4 goes to the front, for viewers that fetch as they play. Moving it there copies the
    whole file in one go that nobody can cancel, so a long video has room kept free for it.
    """
    if format_name != MP4:
        return {"fflags": "+bitexact"}
    timescale = frames_per_second.numerator * -(-_LEAST_TIMESCALE // frames_per_second.numerator)
    options = {"fflags": "+bitexact", "video_track_timescale": str(timescale)}
    if frames <= _FRAMES_MOVED_AT_ONCE:
        return options | {"movflags": "+faststart"}
    expected = frames + frames // 20 + 256
    return options | {"moov_size": str(expected * _INDEX_BYTES_A_FRAME + 8192)}
