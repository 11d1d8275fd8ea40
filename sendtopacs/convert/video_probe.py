"""Reads a video file: its headers and first frame for the list, every packet for the decision."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction
from pathlib import Path

import av
import av.error
from av.container import InputContainer
from av.video.stream import VideoStream

from sendtopacs.convert.bitstream_h264 import AvcSequence
from sendtopacs.convert.bitstream_hevc import HevcSequence
from sendtopacs.convert.bitstream_mpeg2 import Mpeg2Sequence
from sendtopacs.convert.video_boxes import BoxFacts, read_boxes
from sendtopacs.convert.video_check import stream_violations
from sendtopacs.convert.video_extent import HEAD_BYTES, promised_bytes
from sendtopacs.convert.video_facts import AudioFacts, Container, Picture, Sequence, VideoFacts, VideoWanted
from sendtopacs.convert.video_open import (
    PACKETS_UNTIL_A_FRAME,
    codec_name,
    open_video,
    picture_in,
    source_errors,
)
from sendtopacs.convert.video_scan import PacketScan
from sendtopacs.model import sop
from sendtopacs.model.errors import SourceError
from sendtopacs.model.events import Progress
from sendtopacs.model.items import VideoDetails
from sendtopacs.model.problems import error

_PACKETS_PER_CHECKPOINT = 32
_PACKETS_OF_A_BEGINNING = 120
_TS_PACKET_BYTES, _TS_SYNC = 188, b"\x47"
_FIRST_YEAR = 1990
_FASTEST = 1000  # frames a second
_MOST_MEASURED_BYTES = 1 << 30
_UNREADABLE_DOLBY_VISION = 5  # its colours mean nothing to whoever does not know the makers' secrets


def inspect(path: Path) -> VideoDetails:
    """Read what the list shows; raise SourceError for what cannot be used."""
    _look_at_boxes(path)
    with open_video(path) as (container, stream):
        picture, scan = _beginning(container, stream)
        width, height = picture.display_size
        rates = (stream.average_rate, stream.guessed_rate)  # the first is wild for some containers
        rate = next((rate for rate in rates if rate and rate <= _FASTEST), Fraction(0))
        wraps, wraps_simpler = (
            _complies(path, container, stream, (picture, scan), simpler=simpler) for simpler in (False, True)
        )
        return VideoDetails(
            codec=codec_name(stream),
            container=container.format.name,
            rows=round(height),
            columns=round(width),
            frames_per_second=float(rate),
            duration_s=_duration_s(container, stream) or _measured_s(container, stream, scan),
            has_audio=bool(container.streams.audio),
            interlaced=picture.interlaced,
            wraps=wraps,
            wraps_simpler=wraps_simpler,
            captured=_captured(container, stream),
        )


def _captured(container: InputContainer, stream: VideoStream) -> datetime | None:
    """Return when its recorder says that it was taken, local; a clock never set tells 1904 or 1970."""
    said = stream.metadata.get("creation_time") or container.metadata.get("creation_time") or ""
    try:
        when = datetime.fromisoformat(said).astimezone()
    except (ValueError, OverflowError, OSError):
        return None
    return when.replace(tzinfo=None) if when.year >= _FIRST_YEAR else None


def _beginning(container: InputContainer, stream: VideoStream) -> tuple[Picture, PacketScan]:
    """Read the first packets; raise SourceError where no picture comes."""
    scan = PacketScan(stream)
    picture = None
    try:
        for number, packet in enumerate(container.demux(stream)):
            scan.add(packet)
            picture = picture or picture_in(packet, stream)
            if number > (PACKETS_UNTIL_A_FRAME if picture is None else _PACKETS_OF_A_BEGINNING):
                break
    except av.error.FFmpegError:
        if picture is None:  # else it is damaged farther behind, which is found when it is converted
            raise
    if picture is None:
        raise SourceError(error("video-no-frames"))
    return picture, scan


def _complies(
    path: Path,
    container: InputContainer,
    stream: VideoStream,
    read: tuple[Picture, PacketScan],
    *,
    simpler: bool,
) -> tuple[str, ...]:
    """Return the transfer syntaxes that allow the stream, as far as its beginning tells."""
    picture, scan = read
    if not scan.frames:
        return ()
    wrapping = _wrapping(path, container, stream, None)
    facts = _sane(_in_frames(_facts(scan, picture, wrapping, BoxFacts(), 0, beginning=True)))
    wanted = [VideoWanted(uid, wrap_subsets=simpler) for uid in sop.VIDEO_SYNTAXES]
    return tuple(w.syntax for w in wanted if not stream_violations(facts, w))


@dataclass(frozen=True, slots=True)
class _Wrapping:
    """What is around the stream."""

    container: Container
    codec: str
    audio: tuple[AudioFacts, ...]
    other_streams: int


def read_facts(path: Path, progress: Progress, packets: range | None = None) -> VideoFacts:
    """Read the first frame and every packet, or some; `progress` runs from 0 to 1. Raises SourceError.

    A container that breaks off behind whole frames is damaged rather than broken.
    """
    boxes = _look_at_boxes(path)
    picture = None
    with source_errors(path), open_video(path) as (container, stream):
        size = path.stat().st_size
        wrapping = _wrapping(path, container, stream, boxes)
        scan = PacketScan(stream, _out_of_step(path, wrapping.container, progress))
        done = 0
        for number, packet in enumerate(_packets(container, stream, scan)):
            if packets is None or number in packets:
                scan.add(packet)
            picture = picture or picture_in(packet, stream)
            if number % _PACKETS_PER_CHECKPOINT == 0:
                done = max(done, packet.pos or 0)
                progress(min(1.0, done / size))
            if packets is not None and number + 1 >= packets.stop:
                break
    if not scan.frames or picture is None:
        raise SourceError(error("video-no-frames"))
    return _sane(_in_frames(_facts(scan, picture, wrapping, boxes or BoxFacts(), size)))


def _out_of_step(path: Path, container: Container, progress: Progress) -> int | None:
    """Return where a transport stream loses its step, which the library skips without a word.

    The counters of the packets alone come round after 16 lost ones.
    """
    if container is not Container.TS:
        return None
    place = 0
    with source_errors(path), path.open("rb") as stream:
        while block := stream.read(_TS_PACKET_BYTES << 11):
            begins = block[::_TS_PACKET_BYTES]
            if begins.count(_TS_SYNC) != len(begins):
                return place + (len(begins) - len(begins.lstrip(_TS_SYNC))) * _TS_PACKET_BYTES
            place += len(block)
            progress(0.0)
    return None


def _packets(
    container: InputContainer, stream: VideoStream, scan: PacketScan
) -> Iterator[av.Packet[VideoStream]]:
    try:
        yield from container.demux(stream)
    except av.error.FFmpegError:
        if not scan.frames:
            raise
        scan.damaged = True


def _facts(
    scan: PacketScan,
    picture: Picture,
    wrapping: _Wrapping,
    boxes: BoxFacts,
    size: int,
    *,
    beginning: bool = False,
) -> VideoFacts:
    found = scan.pace(beginning=beginning)
    first_time, reorder_frames = scan.order(found.frames_per_second)
    return VideoFacts(
        codec=wrapping.codec,
        container=wrapping.container,
        picture=picture,
        sequence=scan.sequence,
        frames=scan.frames,
        packets=scan.packets,
        frames_per_second=found.frames_per_second,
        constant_rate=found.constant,
        duration_s=scan.frames / float(found.frames_per_second) if beginning else found.duration_s,
        stream_bytes=scan.stream_bytes,
        file_bytes=size,
        longest_gap_s=found.longest_gap_s,
        first_time=first_time,
        reorder_frames=reorder_frames,
        may_interlace=_may_interlace(scan.sequence),
        changes=scan.changes,
        headless=scan.headless,
        restarts=scan.restarts,
        damaged=scan.damaged,
        lost_after_s=scan.lost_after_s(found.frames_per_second, reorder_frames),
        time_base=scan.time_base,
        entries=scan.entries(),
        cut=scan.cut or (not boxes.fragmented and boxes.samples > scan.frames),
        audio=wrapping.audio,
        other_streams=wrapping.other_streams,
        tagged=boxes.tagged,
        fragmented=boxes.fragmented,
    )


def _wrapping(
    path: Path, container: InputContainer, stream: VideoStream, boxes: BoxFacts | None
) -> _Wrapping:
    return _Wrapping(
        container=_container(path, container.format.name, boxes),
        codec=codec_name(stream),
        audio=tuple(_audio(container)),
        other_streams=sum(1 for s in container.streams if s.index != stream.index and s.type != "audio"),
    )


def _look_at_boxes(path: Path) -> BoxFacts | None:
    """Read the boxes of a file of the MP4 family; raise SourceError for any file that is not whole."""
    with source_errors(path), path.open("rb") as stream:
        head = stream.read(HEAD_BYTES)
        size = stream.seek(0, os.SEEK_END)
    if not head:
        raise SourceError(error("source-empty"))
    if promised_bytes(head) > size:
        raise SourceError(error("video-truncated"))
    if head[4:8] not in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"):
        return None
    with source_errors(path):
        boxes = read_boxes(path)
    if not boxes.indexed:
        raise SourceError(error("video-index-missing"))
    if boxes.truncated:
        raise SourceError(error("video-truncated"))
    if boxes.dolby_vision == _UNREADABLE_DOLBY_VISION:
        raise SourceError(error("video-dolby-vision"))
    return boxes


def _container(path: Path, format_name: str, boxes: BoxFacts | None) -> Container:
    if boxes is not None:
        return Container.MP4 if boxes.is_mp4 else Container.ISO
    if format_name == "mpegts":
        with path.open("rb") as stream:
            head = stream.read(_TS_PACKET_BYTES * 3)
        return Container.TS if head[::_TS_PACKET_BYTES] == _TS_SYNC * 3 else Container.OTHER
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


def _may_interlace(sequence: Sequence | None) -> bool:
    if isinstance(sequence, AvcSequence):
        return not sequence.frame_mbs_only
    if isinstance(sequence, HevcSequence):
        return sequence.usability.field_sequence
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


def _sane(facts: VideoFacts) -> VideoFacts:
    """Return the facts; raise SourceError for a rate that no camera has."""
    if facts.frames_per_second > _FASTEST:
        raise SourceError(error("video-rate-absurd", rate=round(facts.frames_per_second)))
    return facts


def _duration_s(container: InputContainer, stream: VideoStream) -> float:
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    return (container.duration or 0) / 1_000_000


def _measured_s(container: InputContainer, stream: VideoStream, scan: PacketScan) -> float:
    """Read on to the end of what does not say how long it lasts, as browsers do; 0 where it is large."""
    with contextlib.suppress(av.error.FFmpegError):
        for packet in container.demux(stream):
            scan.add(packet)
            if scan.stream_bytes > _MOST_MEASURED_BYTES:
                return 0.0
    return scan.pace().duration_s
