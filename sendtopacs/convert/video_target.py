"""Chooses picture and rate of what a stream is transcoded to, within a transfer syntax. Pure."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from sendtopacs.convert.video_check import RULES, AvcLimits, HevcLimits, Mpeg2Limits
from sendtopacs.convert.video_facts import Matrix, Picture, Transfer, Turn, VideoFacts
from sendtopacs.convert.video_rate import NTSC_30
from sendtopacs.model import sop
from sendtopacs.model.video import Interlaced

_P25 = Fraction(25)
_PAL, _NTSC = (720, 576), (720, 480)
_SMALLEST_SIDE = 16
_FULL_HD_ROWS = 1080
_NEARLY_TWICE = Fraction(19, 10)
_LEAST_LOSS = Fraction(99, 100)  # 30 shown as 29.97 loses nothing worth the name


class Halves(enum.Enum):
    """What becomes of pictures that come in two halves, half the time between two of them apart."""

    NONE = enum.auto()  # there are none
    KEPT = enum.auto()
    JOINED = enum.auto()  # into one picture
    PICTURES = enum.auto()  # each becomes a picture: the rate has room for both


@dataclass(frozen=True, slots=True)
class Target:
    """The picture lies in the middle of a frame, black around it."""

    columns: int
    rows: int
    picture_columns: int
    picture_rows: int
    frames_per_second: Fraction
    sample_aspect: Fraction = Fraction(1)
    interlaced_coding: bool = False  # pictures are coded as pairs of fields, whether they are or not
    halves: Halves = Halves.NONE
    matrix: Matrix = Matrix.BT709
    bits: int = 8  # a sample
    largest_bit_rate_bps: int | None = None  # where the size of the result matters

    @property
    def padded(self) -> bool:
        """True when the frame is larger than the picture."""
        return (self.columns, self.rows) != (self.picture_columns, self.picture_rows)


def choose_target(
    facts: VideoFacts, transfer_syntax_uid: str, interlaced: Interlaced = Interlaced.KEEP
) -> Target:
    """Return the picture and rate nearest to the source that the transfer syntax allows."""
    target = _nearest(facts, transfer_syntax_uid)
    return dataclasses.replace(target, halves=_halves(facts, target, transfer_syntax_uid, interlaced))


def _nearest(facts: VideoFacts, transfer_syntax_uid: str) -> Target:
    rules = RULES[transfer_syntax_uid]
    if not rules.formats and not isinstance(rules.limits, Mpeg2Limits):
        return _free(facts, rules.limits)
    if transfer_syntax_uid == sop.MPEG2_MAIN_LEVEL:
        return _standard_definition(facts)
    return _high_definition(facts, transfer_syntax_uid)


def _halves(facts: VideoFacts, target: Target, transfer_syntax_uid: str, interlaced: Interlaced) -> Halves:
    if not facts.picture.interlaced:
        return Halves.JOINED if facts.may_interlace else Halves.NONE
    if (
        interlaced is Interlaced.KEEP
        and _allows_fields(target, transfer_syntax_uid)
        and _keeps_lines(facts, target)
    ):
        return Halves.KEPT
    twice = target.frames_per_second / facts.frames_per_second > _NEARLY_TWICE
    return Halves.PICTURES if twice else Halves.JOINED


def _allows_fields(target: Target, transfer_syntax_uid: str) -> bool:
    """HEVC has fields only as pictures of their own; the Blu-ray syntax lists where it wants them."""
    return transfer_syntax_uid not in sop.HEVC_SYNTAXES and (
        transfer_syntax_uid != sop.H264_BD_41 or target.interlaced_coding
    )


def _keeps_lines(facts: VideoFacts, target: Target) -> bool:
    """Tell whether each line stays in its place and half; lines of chroma come in fours (4:2:0)."""
    picture = facts.picture
    return (
        target.rows == target.picture_rows == picture.rows
        and picture.rows % 4 == 0
        and picture.turn in (Turn.NONE, Turn.MIRROR)
        and picture.transfer is Transfer.ORDINARY
        and abs(target.frames_per_second / facts.frames_per_second - 1) < 1 - _LEAST_LOSS
    )


def choose_rate(source: Fraction, candidates: Sequence[Fraction]) -> Fraction:
    """Return the candidate that drops no frame and repeats all alike, as nearly as may be."""

    def badness(rate: Fraction) -> tuple[bool, Fraction, Fraction]:
        ratio = rate / source
        drops = ratio < _LEAST_LOSS
        times = 1 / ratio if drops else ratio
        return drops, abs(times - max(round(times), 1)) / times, times

    return min(candidates, key=badness)


def _free(facts: VideoFacts, limits: AvcLimits | HevcLimits) -> Target:
    """Keep the size, in square samples, and the rate; reduce both only as far as the level demands."""
    width, height = facts.picture.display_size
    scale = min(Fraction(1), limits.longest_side / max(width, height))
    while limits.load(round(width * scale), round(height * scale)) > limits.frame_load:
        scale *= Fraction(99, 100)
    picture_columns, picture_rows = max(1, round(width * scale)), max(1, round(height * scale))
    if scale < 1:
        picture_columns, picture_rows = _even(picture_columns), _even(picture_rows)
    columns, rows = _at_least_even(picture_columns), _at_least_even(picture_rows)
    rate = facts.frames_per_second
    while rate > limits.fastest or limits.load(columns, rows) * rate > limits.load_per_second:
        rate /= 2
    matrix = facts.picture.matrix
    matrix = Matrix.BT709 if matrix is Matrix.BT2020 else matrix
    bits = limits.bits if isinstance(limits, HevcLimits) else 8
    return Target(columns, rows, picture_columns, picture_rows, rate, matrix=matrix, bits=bits)


def _standard_definition(facts: VideoFacts) -> Target:
    """720 by 576 at 25 or 720 by 480 at 29.97, shown 4:3."""
    rate = choose_rate(facts.frames_per_second, (_P25, NTSC_30))
    columns, rows = _PAL if rate == _P25 else _NTSC
    sample_aspect = Fraction(4 * rows, 3 * columns)
    picture_columns, picture_rows = _fitted(facts.picture, columns, rows, sample_aspect)
    return Target(columns, rows, picture_columns, picture_rows, rate, sample_aspect, matrix=Matrix.BT601)


def _high_definition(facts: VideoFacts, transfer_syntax_uid: str) -> Target:
    """1280 by 720, or 1920 by 1080 for what is larger."""
    width, height = facts.picture.display_size
    wants_full = height > 720 or width > 1280
    formats = [f for f in RULES[transfer_syntax_uid].formats if (f.size[1] == _FULL_HD_ROWS) is wants_full]
    rate = choose_rate(facts.frames_per_second, [rate for f in formats for rate in f.rates])
    chosen = next(f for f in formats if rate in f.rates)
    columns, rows = chosen.size
    picture_columns, picture_rows = _fitted(facts.picture, columns, rows, Fraction(1))
    return Target(
        columns,
        rows,
        picture_columns,
        picture_rows,
        rate,
        interlaced_coding=chosen.interlaced is True,
    )


def _fitted(picture: Picture, columns: int, rows: int, sample_aspect: Fraction) -> tuple[int, int]:
    """Return the largest size within a frame that keeps the picture's shape."""
    width, height = picture.display_size
    shape = width / height / sample_aspect  # in samples of the frame
    if shape >= Fraction(columns, rows):
        return columns, max(2, _even(columns / shape))
    return max(2, _even(rows * shape)), rows


def _even(length: Fraction | int) -> int:
    return round(Fraction(length) / 2) * 2


def _at_least_even(length: int) -> int:
    """Return the next even length; chroma comes in pairs and encoders refuse less than a macroblock."""
    return max(_SMALLEST_SIDE, length + length % 2)
