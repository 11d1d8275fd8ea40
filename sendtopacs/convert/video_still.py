"""Pictures out of a video, one or one after the other: upright, in square pixels, as a screen shows them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import partial
from pathlib import Path

import av.error
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from PIL.Image import Image

from sendtopacs.convert.video_facts import Picture
from sendtopacs.convert.video_filters import FilterStep, still_steps
from sendtopacs.convert.video_open import describe_frame, open_video
from sendtopacs.convert.video_transcode import built_graph
from sendtopacs.model.errors import SourceError
from sendtopacs.model.problems import error

_SLACK_S = 0.004  # times are rounded, to milliseconds by some containers


def still(path: Path, at_s: float) -> Image:
    """Return the picture that is seen at a time since the first one; the last one behind the end.

    Raises SourceError where none can be decoded.
    """
    with open_video(path) as (container, stream):
        frame = _frame_at(container, stream, at_s)
        picture = describe_frame(frame, stream)
        time_base = stream.time_base or Fraction(1, 1000)
        graph = built_graph(frame, time_base, picture.transfer, lambda table: still_steps(picture, table))
        frame.pts = 0
        graph.vpush(frame)
        graph.vpush(None)
        image: Image = graph.vpull().to_image()  # type: ignore[no-untyped-call]
        return image


def stills(path: Path, begin_s: float) -> Iterator[tuple[float, Callable[[], Image]]]:
    """Yield, from there on, the time of each picture since the first one, and what makes it for the screen.

    Raises SourceError where none can be decoded.
    """
    with open_video(path) as (container, stream):
        first = _frame_at(container, stream, 0)
        first_s = _time_s(first, stream)
        picture, time_base = describe_frame(first, stream), stream.time_base or Fraction(1, 1000)
        graph = built_graph(first, time_base, picture.transfer, lambda table: _quick_steps(picture, table))

        def shown(frame: VideoFrame) -> Image:
            graph.vpush(frame)
            image: Image = graph.vpull().to_image()  # type: ignore[no-untyped-call]
            return image

        with contextlib.suppress(av.error.FFmpegError):
            container.seek(round((first_s + begin_s) / time_base), stream=stream)
        for frame in _frames(container, stream):
            time_s = _time_s(frame, stream) - first_s
            if time_s + _SLACK_S >= begin_s and (frame.width, frame.height) == (first.width, first.height):
                yield time_s, partial(shown, frame)


def _quick_steps(picture: Picture, tone_mapping: Path | None) -> Iterator[FilterStep]:
    """Leave out what waits for the next picture."""
    return (step for step in still_steps(picture, tone_mapping) if step.name != "bwdif")


def _frame_at(container: InputContainer, stream: VideoStream, at_s: float) -> VideoFrame:
    stream.thread_type = "SLICE"  # those by frames at times give a damaged picture as a whole one
    first = next(_frames(container, stream), None)
    if first is None:
        raise SourceError(error("video-no-frames"))
    if at_s <= 0:
        return first
    begin_s = _time_s(first, stream)
    found = _sought(container, stream, begin_s + at_s)
    if found is None:  # sought in vain: containers without an index
        with contextlib.suppress(av.error.FFmpegError):
            container.seek(0)
        found = _last_until(_frames(container, stream), stream, begin_s + at_s)
    return found or first


def _sought(container: InputContainer, stream: VideoStream, time_s: float) -> VideoFrame | None:
    time_base = stream.time_base or Fraction(1, 1000)
    try:
        container.seek(round(time_s / time_base), stream=stream)
    except av.error.FFmpegError:
        return None
    return _last_until(_frames(container, stream), stream, time_s)


def _last_until(frames: Iterator[VideoFrame], stream: VideoStream, time_s: float) -> VideoFrame | None:
    """Return the last of the frames shown by then; None where the first comes later."""
    found = None
    for frame in frames:
        if _time_s(frame, stream) > time_s + _SLACK_S:
            break
        found = frame
    return found


def _frames(container: InputContainer, stream: VideoStream) -> Iterator[VideoFrame]:
    """Decode on from where the container is, over what is damaged."""
    for packet in container.demux(stream):
        with contextlib.suppress(av.error.InvalidDataError, av.error.PermissionError):
            yield from packet.decode()


def _time_s(frame: VideoFrame, stream: VideoStream) -> float:
    time = frame.pts if frame.pts is not None else frame.dts
    return float((time or 0) * (frame.time_base or stream.time_base or Fraction(1, 1000)))
