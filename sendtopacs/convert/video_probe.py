"""Reads a video file: its headers and first frame for the list, every packet for the decision."""

from __future__ import annotations

import contextlib
from array import array
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
from av.container import InputContainer
from av.video.stream import VideoStream

from sendtopacs.convert import bitstream
from sendtopacs.convert.bitstream_h264 import AvcSequence, avc_sequences, avc_sequences_in_packet
from sendtopacs.convert.bitstream_mpeg2 import Mpeg2Sequence, mpeg2_sequences
from sendtopacs.convert.video_boxes import BoxFacts, read_boxes
from sendtopacs.convert.video_facts import AudioFacts, Container, VideoFacts
from sendtopacs.convert.video_open import codec_name, first_picture, open_video, source_errors
from sendtopacs.convert.video_rate import Pace, pace
from sendtopacs.model.errors import SourceError
from sendtopacs.model.events import Progress
from sendtopacs.model.items import VideoDetails
from sendtopacs.model.problems import error

_PACKETS_PER_CHECKPOINT = 32


def inspect(path: Path) -> VideoDetails:
    """Read what the list shows; raise SourceError for what cannot be used."""
    _look_at_boxes(path)
    with open_video(path) as (container, stream):
        picture = first_picture(stream)
        width, height = picture.display_size
        rate = stream.average_rate or stream.guessed_rate or Fraction(0)
        return VideoDetails(
            codec=codec_name(stream),
            container=container.format.name,
            rows=round(height),
            columns=round(width),
            frames_per_second=float(rate),
            duration_s=_duration_s(container, stream),
            has_audio=bool(container.streams.audio),
        )


def read_facts(path: Path, progress: Progress) -> VideoFacts:
    """Read the first frame and every packet; `progress` runs from 0 to 1."""
    boxes = _look_at_boxes(path)
    size = path.stat().st_size
    with open_video(path) as (container, stream):
        picture = first_picture(stream)
    with open_video(path) as (container, stream):
        scan = _Scan(stream)
        for number, packet in enumerate(container.demux(stream)):
            scan.add(packet)
            if number % _PACKETS_PER_CHECKPOINT == 0:
                progress(min(1.0, (packet.pos or 0) / size))
        audio = tuple(_audio(container))
        others = sum(1 for s in container.streams if s.index != stream.index and s.type != "audio")
        kind = _container(path, container.format.name, boxes)
        found = scan.pace()
        first_time, reorder_frames = scan.order(found.frames_per_second)
        codec = codec_name(stream)
    if not scan.frames:
        raise SourceError(error("video-no-frames"))
    sequence = scan.sequence
    interlaced = picture.interlaced or _may_be_interlaced(sequence)
    facts = VideoFacts(
        codec=codec,
        container=kind,
        picture=replace(picture, interlaced=interlaced),
        sequence=sequence,
        frames=scan.frames,
        packets=scan.packets,
        frames_per_second=found.frames_per_second,
        constant_rate=found.constant,
        duration_s=found.duration_s,
        stream_bytes=scan.stream_bytes,
        file_bytes=size,
        longest_gap_s=found.longest_gap_s,
        first_time=first_time,
        reorder_frames=reorder_frames,
        changes=scan.changes,
        cut=scan.cut or (boxes is not None and not boxes.fragmented and boxes.samples > scan.frames),
        audio=audio,
        other_streams=others,
        tagged=boxes is not None and boxes.tagged,
        fragmented=boxes is not None and boxes.fragmented,
    )
    return _in_frames(facts)


class _Scan:
    """Counts the packets of a stream and watches its headers; 8 bytes of memory a frame."""

    def __init__(self, stream: VideoStream) -> None:
        self._stream = stream
        self._times = array("q")  # in the order of decoding
        self._untimed = False
        self._extradata = bytes(stream.codec_context.extradata or b"")
        self._read = _HEADER_READERS.get(codec_name(stream))
        self.frames = self.packets = 0
        self.stream_bytes = 0
        self.cut = False
        self.changes = False
        self.sequence: AvcSequence | Mpeg2Sequence | None = None
        self._watch(self._extradata)

    def add(self, packet: av.Packet[VideoStream]) -> None:
        """Count one packet; the empty one at the end counts for nothing."""
        if not packet.size:
            return
        self.packets += 1
        self.stream_bytes += packet.size
        if packet.is_discard:
            self.cut = True
            return
        self.frames += 1
        self._untimed |= packet.pts is None
        time = packet.pts if packet.pts is not None else packet.dts
        if time is not None:
            self._times.append(time)
        if packet.is_keyframe and self._read:
            self._watch(bytes(memoryview(packet)[: bitstream.LONGEST_HEADER_BYTES]))

    def pace(self) -> Pace:
        """Return the frames' pace; a bare stream without times has that of its headers."""
        hints = (self._stream.average_rate, self._stream.guessed_rate, self._stream.base_rate)
        if len(self._times) < self.frames:
            known = next((hint for hint in hints if hint), Fraction(25))
            return Pace(known, True, self.frames / float(known), 0.0)
        ordered = array("q", sorted(self._times))
        return pace(ordered, self._stream.time_base or Fraction(1), hints)

    def order(self, rate: Fraction) -> tuple[int | None, int]:
        """Return when the first frame is shown and how far decoding runs ahead; None without times."""
        if self._untimed or not self._times or self._guessed():
            return None, 0
        first = min(self._times)
        ticks_per_frame = 1 / (rate * (self._stream.time_base or Fraction(1)))
        shown = (round((time - first) / ticks_per_frame) for time in self._times)
        return first, max(number - place for number, place in enumerate(shown))

    def _guessed(self) -> bool:
        """AVI says only when to decode: the library guesses the rest, wrongly where frames are reordered."""
        if self._stream.container.format.name != "avi":
            return False
        known = self.sequence.usability if isinstance(self.sequence, AvcSequence) else None
        return known is None or known.num_reorder_frames != 0

    def _watch(self, data: bytes) -> None:
        """Keep the first sequence header and note whether another differs; a broken one counts as none."""
        if not self._read:
            return
        with contextlib.suppress(SourceError):
            for sequence in self._read(data, self._extradata):
                self.changes |= self.sequence not in (None, sequence)
                self.sequence = self.sequence or sequence


def _avc_headers(data: bytes, extradata: bytes) -> tuple[AvcSequence, ...]:
    return avc_sequences(data) if data == extradata else avc_sequences_in_packet(data, extradata)


def _mpeg2_headers(data: bytes, _extradata: bytes) -> tuple[Mpeg2Sequence, ...]:
    return mpeg2_sequences(data)


_HeaderReader = Callable[[bytes, bytes], tuple[AvcSequence | Mpeg2Sequence, ...]]
_HEADER_READERS: dict[str, _HeaderReader] = {"h264": _avc_headers, "mpeg2video": _mpeg2_headers}


def _look_at_boxes(path: Path) -> BoxFacts | None:
    """Read the boxes of a file of the MP4 family; raise SourceError where it is not whole."""
    with source_errors(path), path.open("rb") as stream:
        head = stream.read(12)
    if not head:
        raise SourceError(error("source-empty"))
    if head[4:8] not in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"):
        return None
    boxes = read_boxes(path)
    if not boxes.indexed:
        raise SourceError(error("video-index-missing"))
    if boxes.truncated:
        raise SourceError(error("video-truncated"))
    return boxes


def _container(path: Path, format_name: str, boxes: BoxFacts | None) -> Container:
    if boxes is not None:
        return Container.MP4 if boxes.is_mp4 else Container.ISO
    if format_name == "mpegts":
        with path.open("rb") as stream:
            head = stream.read(188 * 3)
        return Container.TS if head[::188] == b"GGG" else Container.OTHER  # sync bytes 0x47
    return {"mpeg": Container.PS, "mpegvideo": Container.ES, "h264": Container.ES}.get(
        format_name, Container.OTHER
    )


def _audio(container: InputContainer) -> Iterator[AudioFacts]:
    for stream in container.streams.audio:
        context = getattr(stream, "codec_context", None)  # None for a codec that the library does not know
        if context is None:
            yield AudioFacts("unknown", 0, 0)
        else:
            yield AudioFacts(context.codec.canonical_name, context.sample_rate or 0, context.channels)


def _may_be_interlaced(sequence: AvcSequence | Mpeg2Sequence | None) -> bool:
    if isinstance(sequence, AvcSequence):
        return not sequence.frame_mbs_only
    return isinstance(sequence, Mpeg2Sequence) and not sequence.progressive_sequence


def _in_frames(facts: VideoFacts) -> VideoFacts:
    """Count frames where each packet of an interlaced stream was a field."""
    sequence = facts.sequence
    if not isinstance(sequence, AvcSequence) or sequence.frame_mbs_only:
        return facts
    coded = sequence.usability.frames_per_second
    if coded is None or facts.frames_per_second < coded * Fraction(19, 10):
        return facts
    return replace(
        facts, field_packets=True, frames=facts.frames // 2, frames_per_second=facts.frames_per_second / 2
    )


def _duration_s(container: InputContainer, stream: VideoStream) -> float:
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    return (container.duration or 0) / 1_000_000
