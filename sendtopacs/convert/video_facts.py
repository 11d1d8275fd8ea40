"""What is known about a video stream, and what preparing one gives: plain values, no library."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

from sendtopacs.convert.bitstream_h264 import AvcSequence
from sendtopacs.convert.bitstream_hevc import HevcSequence
from sendtopacs.convert.bitstream_mpeg2 import Mpeg2Sequence
from sendtopacs.model import sop
from sendtopacs.model.problems import Problem
from sendtopacs.model.video import WHOLE, Clip, Interlaced, Sound

Sequence = AvcSequence | HevcSequence | Mpeg2Sequence
LARGEST_FRAGMENT_BYTES = 4_294_967_294  # an item's length has 32 bits and is even (PS3.5 A.4)


class Container(enum.StrEnum):
    """How a stream is wrapped."""

    MP4 = "mp4"
    ISO = "iso"  # QuickTime, 3GP and other relatives of MP4
    TS = "ts"  # packets of 188 bytes
    PS = "ps"
    ES = "es"  # the bare stream
    OTHER = "other"


class Turn(enum.StrEnum):
    """What makes a picture upright, in the words of the filters that do it."""

    NONE = ""
    MIRROR = "hflip"
    FLIP = "vflip"
    HALF = "hflip,vflip"
    CLOCKWISE = "transpose=clock"
    COUNTER_CLOCKWISE = "transpose=cclock"
    TRANSPOSE = "transpose=cclock_flip"
    ANTI_TRANSPOSE = "transpose=clock_flip"


SIDEWAYS = frozenset({Turn.CLOCKWISE, Turn.COUNTER_CLOCKWISE, Turn.TRANSPOSE, Turn.ANTI_TRANSPOSE})


class Matrix(enum.StrEnum):
    """How colours became luma and chroma, in the words of the scaler."""

    BT601 = "bt601"
    BT709 = "bt709"
    BT2020 = "bt2020"


class Transfer(enum.StrEnum):
    """How light became a signal."""

    ORDINARY = ""
    PQ = "pq"
    HLG = "hlg"


@dataclass(frozen=True, slots=True)
class AudioFacts:
    """One audio stream."""

    codec: str
    sample_rate: int
    channels: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded frame as it comes, before it is turned upright."""

    columns: int
    rows: int
    turn: Turn = Turn.NONE
    sample_aspect: Fraction = Fraction(1)
    interlaced: bool = False  # it consists of two halves
    full_range: bool = False
    matrix: Matrix = Matrix.BT601
    transfer: Transfer = Transfer.ORDINARY

    @property
    def display_size(self) -> tuple[Fraction, Fraction]:
        """Width and height, upright and in square samples; the sharper direction keeps its samples."""
        width, height = Fraction(self.columns), Fraction(self.rows)
        if self.sample_aspect >= 1:
            width *= self.sample_aspect
        else:
            height /= self.sample_aspect
        return (height, width) if self.turn in SIDEWAYS else (width, height)


class Entry(NamedTuple):
    """A frame from which decoding can begin."""

    packet: int  # its number, from 0
    time: int  # when it is shown, in ticks of the container


@dataclass(frozen=True, slots=True)
class VideoFacts:
    """A stream, read to its end without decoding more than its first frame."""

    codec: str
    container: Container
    picture: Picture
    sequence: Sequence | None  # of the codecs that a syntax may hold
    frames: int
    packets: int  # of the stream, those that are not shown included
    frames_per_second: Fraction
    constant_rate: bool  # every frame within a tick of its place
    duration_s: float
    stream_bytes: int  # of the coded frames
    file_bytes: int
    longest_gap_s: float = 0.0
    first_time: int | None = (
        None  # in ticks of the container; None where packets do not say when they are shown
    )
    reorder_frames: int = 0  # how much later than it is decoded a frame is shown at least
    may_interlace: bool = False  # its headers allow pictures of two halves
    changes: bool = False  # its headers change on the way
    headless: bool = False  # it does not begin with a key frame
    restarts: bool = False  # its times begin anew on the way
    cut: bool = False  # an edit list hides frames
    field_packets: bool = False  # each field is coded by itself
    damaged: bool = False  # something is missing or written over
    lost_after_s: float | None = None  # from here on, as the container itself knows
    time_base: Fraction = Fraction(1, 1000)  # seconds of a tick
    entries: tuple[Entry, ...] = ()
    audio: tuple[AudioFacts, ...] = ()
    other_streams: int = 0  # neither this stream nor audio
    tagged: bool = False  # the container carries metadata
    fragmented: bool = False  # MP4 in fragments, without an index


@dataclass(frozen=True, slots=True)
class VideoWanted:
    """What a video is to be made into."""

    transfer_syntax_uid: str  # one of sop.VIDEO_SYNTAXES, or its fragmentable variant
    wrap_subsets: bool = False  # streams of simpler profiles as they are
    sound: Sound = Sound.DROP
    interlaced: Interlaced = Interlaced.KEEP
    look_through: bool = False  # decode what is wrapped, too, so that damage is found
    clip: Clip = WHOLE
    until_damage: bool = False  # the operator agreed to what lies before the first damage

    @property
    def syntax(self) -> str:
        """The syntax whose constraints hold."""
        return sop.UNFRAGMENTED.get(self.transfer_syntax_uid, self.transfer_syntax_uid)

    @property
    def in_fragments(self) -> bool:
        """True where the stream may be larger than a fragment."""
        return self.syntax != self.transfer_syntax_uid or self.syntax in sop.HEVC_SYNTAXES


@dataclass(frozen=True, slots=True)
class PreparedVideo:
    """A file whose bytes go into the Pixel Data as they are."""

    path: Path  # the source itself, or a new file in the workspace
    size_bytes: int
    rows: int
    columns: int
    frames: int
    frame_time_ms: float
    frames_per_second: float
    compression_method: str  # (0028,2114)
    wrapped: bool  # the coded frames are the source's own
    warnings: tuple[Problem, ...] = ()
    sample_aspect: Fraction = Fraction(1)  # width to height of a pixel; not 1 with MPEG-2 Main Level only
    bits: int = 8  # a sample
