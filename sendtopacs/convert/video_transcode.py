"""Decodes, turns, scales, times and encodes a video, frame by frame (PS3.5 8.2.5 to 8.2.8)."""

from __future__ import annotations

import contextlib
import math
import tempfile
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import av.error
from av.codec.context import Flags
from av.container import InputContainer
from av.filter import Graph
from av.video.frame import PictureType, VideoFrame
from av.video.stream import VideoStream

from sendtopacs.convert.video_check import RULES
from sendtopacs.convert.video_facts import Matrix, Picture, Transfer, VideoFacts
from sendtopacs.convert.video_filters import filter_steps
from sendtopacs.convert.video_open import open_video
from sendtopacs.convert.video_output import MP4, PROGRAM_STREAM, VideoOutput
from sendtopacs.convert.video_target import Target, encoder_options
from sendtopacs.model.errors import ConversionError, SourceError
from sendtopacs.model.events import Progress
from sendtopacs.model.problems import error

_ENCODERS = {"h264": "libx264", "mpeg2video": "mpeg2video"}
_LIMITED_RANGE = 1  # AVCOL_RANGE_MPEG
_LONGEST_GAP_S = 3600.0  # beyond it, times are broken rather than pictures still
_COLOURS = {  # ISO/IEC 23091-2: primaries, transfer, matrix
    Matrix.BT601: (6, 6, 6),
    Matrix.BT709: (1, 1, 1),
}


def transcode(
    source: Path,
    facts: VideoFacts,
    target: Target,
    transfer_syntax_uid: str,
    workspace: Path,
    progress: Progress,
) -> Path:
    """Write the video anew as the target wants it; return the new file.

    Raises SourceError, ConversionError, SpoolError, and what `progress` raises.
    """
    if facts.longest_gap_s > _LONGEST_GAP_S:
        raise ConversionError(error("video-times-broken", hours=round(facts.longest_gap_s / 3600)))
    codec = RULES[transfer_syntax_uid].codec
    rate = target.frames_per_second
    frames_expected = math.ceil(facts.duration_s * rate)
    form = MP4 if codec == "h264" else PROGRAM_STREAM
    with (
        open_video(source) as (container, stream),
        VideoOutput(workspace, form, frames_expected, rate) as output,
    ):
        encoded = _encoder(output, _ENCODERS[codec], target, encoder_options(target, transfer_syntax_uid))
        decoded = _timed(_decoded(container, stream, facts, progress), stream, facts)
        frames = _shaped(decoded, facts.picture, stream, target)
        with _encoding():
            for frame in frames:
                frame.pict_type = PictureType.NONE  # the source's choice of key frames is not ours
                for packet in encoded.encode(frame):
                    output.mux(packet)
            for packet in encoded.encode(None):
                output.mux(packet)
    return output.path


def _encoder(output: VideoOutput, name: str, target: Target, options: dict[str, str]) -> VideoStream:
    """Add the encoded stream to the output."""
    stream = output.container.add_stream(name, rate=target.frames_per_second, options=options)
    assert isinstance(stream, VideoStream)
    context = stream.codec_context
    context.width, context.height, context.pix_fmt = target.columns, target.rows, "yuv420p"
    context.sample_aspect_ratio = target.sample_aspect
    context.time_base = 1 / target.frames_per_second
    context.color_primaries, context.color_trc, context.colorspace = _COLOURS[target.matrix]
    context.color_range = _LIMITED_RANGE
    return stream


def _decoded(
    container: InputContainer, stream: VideoStream, facts: VideoFacts, progress: Progress
) -> Iterator[VideoFrame]:
    """Decode all frames; raise ConversionError at the first damage behind the first whole frame."""
    stream.thread_type = "AUTO"
    stream.codec_context.flags |= Flags.output_corrupt  # else damaged frames vanish without a word
    packets = frames = 0
    for packet in container.demux(stream):
        packets += 1
        progress(min(1.0, packets / max(1, facts.packets)))
        try:
            decoded = packet.decode()
        except av.error.FFmpegError as failure:
            if frames:
                raise _damaged(frames, facts) from failure
            continue
        for frame in decoded:
            if frame.is_corrupt:
                if frames:
                    raise _damaged(frames, facts)
                continue
            frames += 1
            yield frame
    if not frames:
        raise SourceError(error("video-no-frames"))


def _timed(frames: Iterator[VideoFrame], stream: VideoStream, facts: VideoFacts) -> Iterator[VideoFrame]:
    """Give each frame a time after the one before it, as the container has it or as the rate has it."""
    usual = max(1, round(1 / (facts.frames_per_second * (stream.time_base or Fraction(1, 1000)))))
    last: int | None = None
    for frame in frames:
        # Packets that do not say when they are shown come out of the decoder in order all the same.
        time = frame.dts if facts.first_time is None else frame.pts
        if last is not None and (time is None or time <= last):
            time = last + usual
        frame.pts = last = time or 0
        frame.duration = frame.duration or usual  # else the last frame lasts no time and is dropped
        yield frame


def _damaged(frames: int, facts: VideoFacts) -> ConversionError:
    second = frames / float(facts.frames_per_second)
    return ConversionError(error("video-damaged", second=f"{second:.1f}"))


def _shaped(
    frames: Iterator[VideoFrame], picture: Picture, stream: VideoStream, target: Target
) -> Iterator[VideoFrame]:
    """Send the frames through the filters."""
    graph: Graph | None = None
    first = None
    for frame in frames:
        if graph is None:
            first = _form(frame)
            graph = _graph(frame, picture, stream, target)
        elif _form(frame) != first:
            raise ConversionError(error("video-changes"))
        graph.vpush(frame)
        yield from _pulled(graph)
    if graph is not None:
        graph.vpush(None)
        yield from _pulled(graph)


def _form(frame: VideoFrame) -> tuple[int, int, str]:
    return frame.width, frame.height, frame.format.name


def _pulled(graph: Graph) -> Iterator[VideoFrame]:
    with contextlib.suppress(av.error.BlockingIOError, av.error.EOFError):
        while True:
            yield graph.vpull()


def _graph(frame: VideoFrame, picture: Picture, stream: VideoStream, target: Target) -> Graph:
    """Build and configure the filters; the table of a tone mapping is read now and gone afterwards."""
    graph = Graph()
    time_base = frame.time_base or stream.time_base or Fraction(1, 1000)
    source = graph.add(
        "buffer",
        f"video_size={frame.width}x{frame.height}:pix_fmt={frame.format.name}:time_base={time_base}",
    )
    with tempfile.TemporaryDirectory(prefix="sendtopacs-") as folder:
        steps = filter_steps(picture, target, _table(picture.transfer, Path(folder)))
        added = [graph.add(step.name, step.arguments or None, **step.options) for step in steps]
        graph.link_nodes(source, *added, graph.add("buffersink"))
        graph.configure()
    return graph


def _table(transfer: Transfer, folder: Path) -> Path | None:
    if transfer is Transfer.ORDINARY:
        return None
    from sendtopacs.convert.video_tonemap import write_table  # noqa: PLC0415 - brings numpy

    path = folder / "table.cube"
    write_table(path, transfer)
    return path


@contextlib.contextmanager
def _encoding() -> Iterator[None]:
    """Name the encoder's and the filters' failures; the decoder's are named where they happen."""
    try:
        yield
    except av.error.FFmpegError as failure:
        raise ConversionError(error("video-not-encoded", reason=failure.strerror)) from failure
