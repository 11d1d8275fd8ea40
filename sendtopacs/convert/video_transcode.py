"""Decodes, turns, scales, times and encodes a video, frame by frame (PS3.5 8.2.5 to 8.2.12)."""

from __future__ import annotations

import contextlib
import itertools
import math
import tempfile
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from pathlib import Path

import av
import av.error
from av.codec.context import Flags
from av.filter import Graph
from av.video.frame import PictureType, VideoFrame
from av.video.stream import VideoStream

from sendtopacs.convert.ahead import ahead
from sendtopacs.convert.video_check import RULES
from sendtopacs.convert.video_cut import Cut
from sendtopacs.convert.video_decode import Decoder
from sendtopacs.convert.video_facts import Matrix, Transfer, VideoFacts, VideoWanted
from sendtopacs.convert.video_filters import FilterStep, filter_steps, pixel_format
from sendtopacs.convert.video_open import open_video
from sendtopacs.convert.video_options import encoder_options
from sendtopacs.convert.video_output import MP4, PROGRAM_STREAM, VideoOutput
from sendtopacs.convert.video_sound import SoundSource, SoundTrack, sound_source
from sendtopacs.convert.video_target import Halves, Target
from sendtopacs.model.errors import ConversionError
from sendtopacs.model.events import Progress
from sendtopacs.model.problems import error

StepsWith = Callable[[Path | None], Iterable[FilterStep]]
"""Gives the filters, told where the table of a tone mapping is."""

_ENCODERS = {"h264": "libx264", "hevc": "libx265", "mpeg2video": "mpeg2video"}
_LIMITED_RANGE = 1  # AVCOL_RANGE_MPEG
_AHEAD = 3  # pictures that wait to be encoded
_LONGEST_GAP_S = 3600.0  # beyond it, times are broken rather than pictures still
_COLOURS = {  # ISO/IEC 23091-2: primaries, transfer, matrix
    Matrix.BT601: (6, 6, 6),
    Matrix.BT709: (1, 1, 1),
}


@dataclass(frozen=True, slots=True)
class Transcoded:
    """What was written."""

    path: Path
    damaged_after_s: float | None = None  # it ends there, since the source is damaged


def transcode(
    source: Path,
    facts: VideoFacts,
    target: Target,
    wanted: VideoWanted,
    cut: Cut,
    *,
    workspace: Path,
    progress: Progress,
) -> Transcoded:
    """Write a stretch of the video anew as the target wants it.

    Raises SourceError, ConversionError, SpoolError, and what `progress` raises.
    """
    if facts.longest_gap_s > _LONGEST_GAP_S:
        raise ConversionError(error("video-times-broken", hours=round(facts.longest_gap_s / 3600)))
    codec, rate = RULES[wanted.syntax].codec, target.frames_per_second
    form = PROGRAM_STREAM if codec == "mpeg2video" else MP4
    expected = math.ceil(cut.duration_s * rate)
    with (
        open_video(source) as (container, stream),
        VideoOutput(workspace, form, expected, rate, in_fragments=wanted.in_fragments) as output,
    ):
        encoded = _encoder(output, _ENCODERS[codec], target, encoder_options(target, wanted.syntax))
        with sound_source(source, facts, wanted, output) as sound:
            decoder = Decoder(container, stream, facts, cut, until_damage=wanted.until_damage)
            steps = partial(filter_steps, facts.picture, target, redacted=wanted.redacted)
            shaped = _shaped(decoder.frames(progress), facts.picture.transfer, decoder.time_base, steps)
            with _encoding(), contextlib.closing(ahead(shaped, _AHEAD)) as frames:
                _encode(frames, encoded, output, lambda: _track(sound, decoder, cut), progress)
    return Transcoded(output.path, decoder.damaged_after_s)


def _encode(
    frames: Iterator[VideoFrame],
    encoded: VideoStream,
    output: VideoOutput,
    begin_sound: Callable[[], SoundTrack | None],
    progress: Progress,
) -> None:
    """Encode and write the frames, the sound beside them."""
    track: SoundTrack | None = None
    time_base = encoded.codec_context.time_base or Fraction(1, 25)
    last_s = 0.0
    for number, frame in enumerate(itertools.chain(frames, (None,))):
        if number == 0:
            track = begin_sound()
        if frame is not None:
            frame.pict_type = PictureType.NONE  # the source's choice of key frames is not ours
            last_s = max(last_s, float(((frame.pts or 0) + 1) * time_base))
        # One by one: at the end the encoder has many frames left, and may be stopped between them.
        for packet in encoded.codec_context.encode_lazy(frame):
            packet.stream = encoded
            if frame is None:
                progress(1.0)
            time_s = float((packet.dts or 0) * (packet.time_base or time_base))
            output.mux(packet)
            if track is not None:
                track.write_until(time_s)
    if track is not None:
        track.write_until(last_s)


def _track(sound: SoundSource | None, decoder: Decoder, cut: Cut) -> SoundTrack | None:
    return sound.track(decoder.origin_s, cut.duration_s) if sound else None


def _encoder(output: VideoOutput, name: str, target: Target, options: dict[str, str]) -> VideoStream:
    """Add the encoded stream to the output."""
    stream = output.container.add_stream(name, rate=target.frames_per_second, options=options)
    assert isinstance(stream, VideoStream)
    context = stream.codec_context
    context.width, context.height, context.pix_fmt = (
        target.columns,
        target.rows,
        pixel_format(target),
    )
    if name == "libx265":
        context.codec_tag = "hvc1"  # else players of one large maker refuse it
    context.sample_aspect_ratio = target.sample_aspect
    context.time_base = 1 / target.frames_per_second
    context.color_primaries, context.color_trc, context.colorspace = _COLOURS[target.matrix]
    context.color_range = _LIMITED_RANGE
    if target.halves is Halves.KEPT:
        context.flags |= Flags.interlaced_dct | Flags.interlaced_me
    return stream


def _shaped(
    frames: Iterator[VideoFrame], transfer: Transfer, time_base: Fraction, steps_with: StepsWith
) -> Generator[VideoFrame, None, None]:
    """Send the frames through the filters."""
    graph: Graph | None = None
    first = None
    for frame in frames:
        if graph is None:
            first = _form(frame)
            graph = built_graph(frame, time_base, transfer, steps_with)
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


def built_graph(
    frame: VideoFrame,
    time_base: Fraction,
    transfer: Transfer,
    steps_with: StepsWith,
) -> Graph:
    """Link and configure filters; the table of a tone mapping is read now and gone afterwards."""
    graph = Graph()
    source = graph.add(
        "buffer",
        f"video_size={frame.width}x{frame.height}:pix_fmt={frame.format.name}:time_base={time_base}",
    )
    with tempfile.TemporaryDirectory(prefix="sendtopacs-") as folder:
        steps = steps_with(_table(transfer, Path(folder)))
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
