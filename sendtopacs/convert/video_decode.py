"""Decodes a stretch of a video, each frame with its time in it; damage is noticed, never shown."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import av.error
from av.codec.context import Flags
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from sendtopacs.convert.video_cut import Cut
from sendtopacs.convert.video_facts import VideoFacts
from sendtopacs.model.errors import ConversionError, SourceError
from sendtopacs.model.events import Progress
from sendtopacs.model.problems import error

_SLACK = Fraction(1, 4)  # of a frame: times are rounded
_WORTH_SEEKING_S = 5.0


class _Damage(Exception):
    """The decoder met damage behind the first whole frame."""


class Decoder:
    """Gives the frames of a cut; their times count from the first of them."""

    def __init__(
        self,
        container: InputContainer,
        stream: VideoStream,
        facts: VideoFacts,
        cut: Cut,
        *,
        until_damage: bool = False,
    ) -> None:
        self._container, self._stream, self._facts, self._cut = container, stream, facts, cut
        self._until_damage = until_damage
        self.time_base = stream.time_base or Fraction(1, 1000)
        self.damaged_after_s: float | None = None
        self._first: int | None = None  # when the first frame given is shown, in ticks
        self._given = 0

    @property
    def origin_s(self) -> float:
        """When the first frame given is shown, in the container's time."""
        return float((self._first or 0) * self.time_base)

    def frames(self, progress: Progress) -> Iterator[VideoFrame]:
        """Decode; raise ConversionError at damage, unless what lies before it is enough."""
        try:
            yield from self._within(self._timed(self._decoded(progress)))
        except _Damage:
            after_s = self._given / float(self._facts.frames_per_second)
            if not self._until_damage or not self._given:
                raise ConversionError(error("video-damaged", second=f"{after_s:.1f}")) from None
            self.damaged_after_s = after_s
        if not self._given:
            raise SourceError(error("video-no-frames"))

    def _decoded(self, progress: Progress) -> Iterator[VideoFrame]:
        # Not by frames: those threads hand a picture on before its damage is known, once in some dozen times.
        self._stream.thread_type = "SLICE"
        self._stream.codec_context.flags |= Flags.output_corrupt  # else damaged frames vanish without a word
        self._seek()
        packets = frames = 0
        packets_expected = max(1, round(self._facts.packets * self._share()))
        try:
            for packet in self._container.demux(self._stream):
                packets += 1
                progress(min(1.0, packets / packets_expected))
                for frame in self._decode(packet, frames):
                    frames += 1
                    yield frame
        except av.error.FFmpegError as failure:  # the container breaks off
            if not frames:
                raise
            raise _Damage from failure

    def _decode(self, packet: av.Packet[VideoStream], frames: int) -> Iterator[VideoFrame]:
        try:
            decoded = packet.decode()
        except av.error.FFmpegError as failure:
            if frames:
                raise _Damage from failure
            return
        for frame in decoded:
            if not frame.is_corrupt:
                frames += 1
                yield frame
            elif frames:
                raise _Damage

    def _share(self) -> float:
        whole_s = self._facts.duration_s
        reached_s = self._cut.end_s - (self._cut.begin_s if self._seeks() else 0)
        return min(1.0, reached_s / whole_s) if whole_s > 0 else 1.0

    def _seeks(self) -> bool:
        return self._cut.begin_s > _WORTH_SEEKING_S and bool(self._facts.entries)

    def _seek(self) -> None:
        """Go to the last entry before the cut, where the container knows entries; else all is decoded."""
        if not self._seeks() or self._facts.first_time is None:
            return
        wanted = self._facts.first_time + round((self._cut.begin_s - 1) / self.time_base)
        before = [entry.time for entry in self._facts.entries if entry.time <= wanted]
        if before:
            self._container.seek(before[-1], stream=self._stream)

    def _timed(self, frames: Iterator[VideoFrame]) -> Iterator[VideoFrame]:
        """Give each frame a time after the one before it, as the container has it or as the rate has it."""
        usual = max(1, round(1 / (self._facts.frames_per_second * self.time_base)))
        last: int | None = None
        for frame in frames:
            # Packets that do not say when they are shown come out of the decoder in order all the same.
            time = frame.dts if self._facts.first_time is None else frame.pts
            if last is not None and (time is None or time <= last):
                time = last + usual
            frame.pts = last = time or 0
            frame.duration = frame.duration or usual  # else the last frame lasts no time and is dropped
            yield frame

    def _within(self, frames: Iterator[VideoFrame]) -> Iterator[VideoFrame]:
        """Pass the frames of the cut on, and stop behind it."""
        slack = _SLACK / self._facts.frames_per_second
        whole = not self._cut.begin_s and self._cut.end_s >= self._facts.duration_s
        zero, lost_s = self._facts.first_time, self._facts.lost_after_s
        for frame in frames:
            time = frame.pts or 0
            zero = time if zero is None else zero
            passed = (time - zero) * self.time_base + slack
            if not whole and passed < self._cut.begin_s:
                continue
            if not whole and passed >= self._cut.end_s:
                return
            if lost_s is not None and passed >= lost_s >= self._cut.begin_s:
                raise _Damage  # decoders do not notice that whole pictures are missing
            self._first = time if self._first is None else self._first
            frame.pts = time - self._first
            self._given += 1
            yield frame
