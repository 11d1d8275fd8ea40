"""The sound of a video: taken over as it is, or coded anew, in step with the pictures.

PS3.5 8.2.5 to 8.2.12: MP3 beside MPEG-2; beside H.264 and HEVC in MP4 AAC at 48 kHz, MP3 or MP2.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import av.error
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.filter import Graph
from av.packet import Packet

from sendtopacs.convert.video_check import RULES, sound_fits
from sendtopacs.convert.video_facts import Container, VideoFacts, VideoWanted
from sendtopacs.convert.video_open import open_container
from sendtopacs.convert.video_output import MP4, VideoOutput
from sendtopacs.model.problems import Problem, note
from sendtopacs.model.video import Sound

_RATE = 48000
_UNKNOWN = "unknown"
_ENCODERS = {
    "mpeg2video": ("libmp3lame", 1152, "s16p"),
    "h264": ("aac", 1024, "fltp"),
    "hevc": ("aac", 1024, "fltp"),
}
_BITS_A_CHANNEL = 80_000


def keeps_sound(facts: VideoFacts, wanted: VideoWanted) -> bool:
    """Tell whether there is sound that is wanted, can be read, and can be kept in step."""
    readable = bool(facts.audio) and facts.audio[0].codec != _UNKNOWN
    return wanted.sound is Sound.KEEP and readable and not facts.restarts


def is_copied(facts: VideoFacts, wanted: VideoWanted, form: str) -> bool:
    """Tell whether the sound may stand in the output as it is."""
    container = Container.MP4 if form == MP4 else Container.PS
    return sound_fits(facts.audio[0], wanted.syntax, container)


def said_of_sound(facts: VideoFacts, wanted: VideoWanted, form: str) -> tuple[Problem, ...]:
    """Say what becomes of the sound, where there is any."""
    if not facts.audio:
        return ()
    if not keeps_sound(facts, wanted):
        return (note("video-audio-dropped" if wanted.sound is Sound.DROP else "video-audio-unusable"),)
    return (note("video-audio-kept" if is_copied(facts, wanted, form) else "video-audio-recoded"),)


class SoundTrack:
    """Writes sound beside the pictures; `write_until` is called as they go on."""

    def __init__(self, packets: Iterator[Packet[AudioStream]], output: VideoOutput) -> None:
        self._packets, self._output = packets, output
        self._next: Packet[AudioStream] | None = None

    def write_until(self, time_s: float) -> None:
        """Write all sound that is heard before this time."""
        while True:
            self._next = self._next or next(self._packets, None)
            if self._next is None or _time_s(self._next) > time_s:
                return
            self._output.mux(self._next)
            self._next = None


class SoundSource:
    """The sound of a file, opened beside its pictures; a stream for it is in the output already."""

    def __init__(
        self, container: InputContainer, output: VideoOutput, encoder: tuple[str, int, str] | None
    ) -> None:
        self._container, self._stream, self._output = container, container.streams.audio[0], output
        self._frame_size, self._format = (encoder[1], encoder[2]) if encoder else (0, "")
        if encoder is None:
            self._made = output.container.add_stream_from_template(self._stream, opaque=True)
            self._made.metadata.clear()
            return
        self._layout = "5.1" if self._stream.channels >= 6 and encoder[0] == "aac" else "stereo"
        made = output.container.add_stream(encoder[0], rate=_RATE)
        assert isinstance(made, AudioStream)
        made.codec_context.layout, made.codec_context.format = self._layout, self._format
        made.codec_context.bit_rate = _BITS_A_CHANNEL * (6 if self._layout == "5.1" else 2)
        self._made = made

    def track(self, origin_s: float, duration_s: float) -> SoundTrack:
        """Return the sound from `origin_s`, in the container's time, on."""
        packets = self._coded(origin_s, duration_s) if self._format else self._copied(origin_s, duration_s)
        return SoundTrack(packets, self._output)

    def _copied(self, origin_s: float, duration_s: float) -> Iterator[Packet[AudioStream]]:
        time_base = self._stream.time_base or Fraction(1, _RATE)
        origin = round(origin_s / time_base)
        for packet in self._container.demux(self._stream):
            if not packet.size or packet.pts is None or packet.pts < origin:
                continue
            packet.pts -= origin
            packet.dts = packet.pts
            if float(packet.pts * time_base) >= duration_s:
                return
            packet.stream = self._made
            yield packet

    def _coded(self, origin_s: float, duration_s: float) -> Iterator[Packet[AudioStream]]:
        for frame in self._resampled(origin_s, duration_s):
            yield from self._made.encode(frame)
        yield from self._made.encode(None)

    def _resampled(self, origin_s: float, duration_s: float) -> Iterator[AudioFrame]:
        """Give whole frames at 48 kHz; gaps become silence, and sound begins with the pictures."""
        graph: Graph | None = None
        for frame in self._decoded():
            time_base = frame.time_base or self._stream.time_base or Fraction(1, _RATE)
            if graph is None:
                graph = self._graph(frame, time_base, duration_s)
            if frame.pts is not None:
                frame.pts -= round(origin_s / time_base)
            graph.push(frame)
            yield from _pulled(graph)
        if graph is not None:
            graph.push(None)
            yield from _pulled(graph)

    def _decoded(self) -> Iterator[AudioFrame]:
        for packet in self._container.demux(self._stream):
            with contextlib.suppress(av.error.InvalidDataError):  # a gap, which is filled
                yield from packet.decode()

    def _graph(self, frame: AudioFrame, time_base: Fraction, duration_s: float) -> Graph:
        graph = Graph()
        source = graph.add_abuffer(
            format=frame.format.name,
            sample_rate=frame.sample_rate,
            layout=frame.layout.name,
            time_base=time_base,
        )
        steps = [
            graph.add("aresample", f"{_RATE}:async=1:first_pts=0"),
            graph.add("atrim", f"end={duration_s:.6f}"),
            graph.add(
                "aformat", f"sample_fmts={self._format}:sample_rates={_RATE}:channel_layouts={self._layout}"
            ),
            graph.add("asetnsamples", f"n={self._frame_size}:p=0"),
        ]
        graph.link_nodes(source, *steps, graph.add("abuffersink"))
        graph.configure()
        return graph


@contextlib.contextmanager
def sound_source(
    source: Path, facts: VideoFacts, wanted: VideoWanted, output: VideoOutput
) -> Iterator[SoundSource | None]:
    """Open the sound and add its stream to the output; None where none is kept."""
    if not keeps_sound(facts, wanted):
        yield None
        return
    copied = is_copied(facts, wanted, output.form)
    with open_container(source) as container:
        yield SoundSource(container, output, None if copied else _ENCODERS[RULES[wanted.syntax].codec])


def _pulled(graph: Graph) -> Iterator[AudioFrame]:
    with contextlib.suppress(av.error.BlockingIOError, av.error.EOFError):
        while True:
            frame = graph.pull()
            assert isinstance(frame, AudioFrame)
            yield frame


def _time_s(packet: Packet[AudioStream]) -> float:
    return float((packet.pts or 0) * (packet.time_base or Fraction(1, _RATE)))
