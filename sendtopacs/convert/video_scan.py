"""Counts the packets of a stream, times its frames and watches its headers, without decoding."""

from __future__ import annotations

import contextlib
from array import array
from collections.abc import Callable
from fractions import Fraction

import av
from av.video.stream import VideoStream

from sendtopacs.convert import bitstream
from sendtopacs.convert.bitstream_h264 import AvcSequence, avc_sequences, avc_sequences_in_packet
from sendtopacs.convert.bitstream_hevc import (
    HevcSequence,
    hevc_length_bytes,
    hevc_sequences,
    hevc_sequences_in_packet,
)
from sendtopacs.convert.bitstream_mpeg2 import Mpeg2Sequence, mpeg2_sequences
from sendtopacs.convert.bitstream_whole import is_whole
from sendtopacs.convert.video_cut import entries
from sendtopacs.convert.video_facts import Entry, Sequence
from sendtopacs.convert.video_open import codec_name
from sendtopacs.convert.video_rate import Pace, nearest_frame, pace
from sendtopacs.model.errors import SourceError

_CLOCK_PUT_BACK_S = Fraction(1, 2)
_MOST_REORDERED = 16  # frames that may be shown before one that was decoded earlier


class PacketScan:
    """Counts the packets of a stream and watches its headers; 8 bytes of memory a frame."""

    def __init__(self, stream: VideoStream, breaks_at: int | None = None) -> None:
        """`breaks_at`: from this byte of the file on something is missing."""
        self._breaks_at = breaks_at
        self._lost_frame: int | None = None
        # All taken now: a stream whose container is closed must not be touched.
        self.time_base = stream.time_base or Fraction(1)
        self._rates = (stream.average_rate, stream.guessed_rate, stream.base_rate)
        self._avi = stream.container.format.name == "avi"
        self._times = array("q")  # in the order of decoding
        self._keys = array("q")  # numbers of packets
        self._untimed = False
        self._last_dts: int | None = None
        self._step = self._shift = 0  # of decoding times, and what is added since the clock was put back
        self.restarts = False
        self._extradata = bytes(stream.codec_context.extradata or b"")
        self._read = _HEADER_READERS.get(codec_name(stream))
        self._length_bytes = _LENGTH_READERS.get(codec_name(stream), _no_length)(self._extradata)
        self.frames = self.packets = 0
        self.stream_bytes = 0
        self.cut = self.headless = self.damaged = False
        self.changes = False
        self.sequence: Sequence | None = None
        self._watch(self._extradata)

    def add(self, packet: av.Packet[VideoStream]) -> None:
        """Count one packet; the empty one at the end counts for nothing."""
        if not packet.size:
            return
        self.packets += 1
        self.stream_bytes += packet.size
        self._watch_for_losses(packet)
        if packet.is_discard:
            self.cut = True
            return
        self.headless |= not self.frames and not packet.is_keyframe
        if packet.is_keyframe:
            self._keys.append(self.frames)
        self.frames += 1
        self._untimed |= packet.pts is None
        self._watch_the_clock(packet)
        time = packet.pts if packet.pts is not None else packet.dts
        if time is not None:
            self._times.append(time + self._shift)
        if self._read:
            content = bytes(memoryview(packet))
            self.damaged |= not is_whole(content, self._length_bytes)
            if packet.is_keyframe:
                self._watch(content[: bitstream.LONGEST_HEADER_BYTES])

    def _watch_the_clock(self, packet: av.Packet[VideoStream]) -> None:
        """Go on where the times begin anew: recorders and people join files end to end."""
        if packet.dts is None:
            return
        last, self._last_dts = self._last_dts, packet.dts
        if last is None:
            return
        if packet.dts > last:
            self._step = packet.dts - last
        elif (last - packet.dts) * self.time_base > _CLOCK_PUT_BACK_S:
            self._shift += last + self._step - packet.dts
            self.restarts = True

    def _watch_for_losses(self, packet: av.Packet[VideoStream]) -> None:
        self.damaged |= packet.is_corrupt  # or joined from two files: the decoder will tell
        broken = self._breaks_at is not None and (packet.pos or 0) >= self._breaks_at
        if broken and self._lost_frame is None:
            self.damaged = True
            self._lost_frame = self.frames - 1  # the break was within the packet before

    def lost_after_s(self, rate: Fraction, reorder_frames: int) -> float | None:
        """Return since when something is missing; None where the container does not know of it."""
        if self._lost_frame is None:
            return None
        return max(0, self._lost_frame - reorder_frames) / float(rate)

    def pace(self, *, beginning: bool = False) -> Pace:
        """Return the frames' pace; a bare stream without times has that of its headers.

        Of a beginning the last frames do not count: some that are shown before them were not read.
        """
        rates = (self._coded_rate(), *self._rates)
        if len(self._times) < self.frames:
            known = next((rate for rate in rates if rate), Fraction(25))
            return Pace(known, True, self.frames / float(known), 0.0)
        ordered = array("q", sorted(self._times))
        if beginning and len(ordered) > 2 * _MOST_REORDERED:
            del ordered[-_MOST_REORDERED:]
        return pace(ordered, self.time_base, rates)

    def _coded_rate(self) -> Fraction | None:
        """Return the rate that the stream's own header names; its only witness where there is one frame."""
        if isinstance(self.sequence, AvcSequence | HevcSequence):
            return self.sequence.usability.frames_per_second
        return self.sequence.frames_per_second if self.sequence else None

    def order(self, rate: Fraction) -> tuple[int | None, int]:
        """Return when the first frame is shown and how far decoding runs ahead; None without times."""
        if self._untimed or not self._times or self._guessed():
            return None, 0
        first = min(self._times)
        per_tick = rate * self.time_base
        shown = (nearest_frame(time - first, per_tick) for time in self._times)
        return first, max(number - place for number, place in enumerate(shown))

    def entries(self) -> tuple[Entry, ...]:
        """Return where it can be cut without coding it anew."""
        if self.cut or self.restarts or self._untimed or self._guessed():
            return ()
        return entries(self._times, self._keys)

    def _guessed(self) -> bool:
        """AVI says only when to decode: the library guesses the rest, wrongly where frames are reordered."""
        if not self._avi:
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


def _hevc_headers(data: bytes, extradata: bytes) -> tuple[HevcSequence, ...]:
    return hevc_sequences(data) if data == extradata else hevc_sequences_in_packet(data, extradata)


def _no_length(_extradata: bytes) -> int:
    return 0


_LENGTH_READERS = {"h264": bitstream.avc_length_bytes, "hevc": hevc_length_bytes}
_HeaderReader = Callable[[bytes, bytes], tuple[Sequence, ...]]
_HEADER_READERS: dict[str, _HeaderReader] = {
    "h264": _avc_headers,
    "hevc": _hevc_headers,
    "mpeg2video": _mpeg2_headers,
}
