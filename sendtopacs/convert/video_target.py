"""Chooses picture and rate of what a stream is transcoded to, within a transfer syntax. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from sendtopacs.convert.video_check import RULES, AvcLimits, HevcLimits, Mpeg2Limits
from sendtopacs.convert.video_facts import Matrix, Picture, VideoFacts
from sendtopacs.convert.video_rate import NTSC_30
from sendtopacs.model import sop

_P25 = Fraction(25)
_PAL, _NTSC = (720, 576), (720, 480)
_SMALLEST_SIDE = 16
_FULL_HD_ROWS = 1080
_HEVC_BLOCK = 64  # the encoder's usual, which a picture has to hold
_LEAST_LOSS = Fraction(99, 100)  # 30 shown as 29.97 loses nothing worth the name


@dataclass(frozen=True, slots=True)
class Target:
    """The picture lies in the middle of a frame, black around it."""

    columns: int
    rows: int
    picture_columns: int
    picture_rows: int
    frames_per_second: Fraction
    sample_aspect: Fraction = Fraction(1)
    interlaced_coding: bool = False  # progressive frames, coded as pairs of fields
    matrix: Matrix = Matrix.BT709
    bits: int = 8  # a sample
    largest_bit_rate_bps: int | None = None  # where the size of the result matters

    @property
    def padded(self) -> bool:
        """True when the frame is larger than the picture."""
        return (self.columns, self.rows) != (self.picture_columns, self.picture_rows)


def choose_target(facts: VideoFacts, transfer_syntax_uid: str) -> Target:
    """Return the picture and rate nearest to the source that the transfer syntax allows."""
    rules = RULES[transfer_syntax_uid]
    if not rules.formats and not isinstance(rules.limits, Mpeg2Limits):
        return _free(facts, rules.limits)
    if transfer_syntax_uid == sop.MPEG2_MAIN_LEVEL:
        return _standard_definition(facts)
    return _high_definition(facts, transfer_syntax_uid)


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


def encoder_options(target: Target, transfer_syntax_uid: str) -> dict[str, str]:
    """Return what the encoder is told."""
    return _ENCODERS[transfer_syntax_uid](target)


def _free_options(target: Target, level: str) -> dict[str, str]:
    keyint = max(1, round(2 * target.frames_per_second))
    kbit = _capped_kbit(target, 50000)
    return _x264(
        target, f"level={level}:ref=4:keyint={keyint}:vbv-maxrate={kbit}:vbv-bufsize={kbit * 5 // 4}"
    )


def _blu_ray_options(target: Target) -> dict[str, str]:
    keyint = max(1, round(target.frames_per_second))
    fields = ":fake-interlaced=1" if target.interlaced_coding else ""
    kbit = _capped_kbit(target, 40000)
    return _x264(
        target,
        f"level=4.1:ref=4:keyint={keyint}:open-gop=0:slices=4:nal-hrd=vbr:aud=1"
        f":vbv-maxrate={kbit}:vbv-bufsize={min(kbit, 30000)}{fields}",
    )


def _x264(target: Target, more: str) -> dict[str, str]:
    colours = _X26X_COLOURS[target.matrix]
    return {
        "profile": "high",
        "preset": "veryfast",
        "crf": "20",
        "x264-params": f"force-cfr=1:sar=1/1:{colours}:range=tv:{more}",
    }


def _hevc_options(target: Target) -> dict[str, str]:
    """At level 5.1 whatever the size; a small picture needs small blocks."""
    colours = _X26X_COLOURS[target.matrix]
    keyint = max(1, round(2 * target.frames_per_second))
    kbit = _capped_kbit(target, 36000)  # the encoder overshoots a little; 40000 are allowed
    blocks = ":ctu=16:min-cu-size=8" if min(target.columns, target.rows) < _HEVC_BLOCK else ""
    return {
        "profile": "main" if target.bits == 8 else "main10",
        "preset": "veryfast",
        "crf": "20",
        # Few frames at once and little looking ahead: what is cancelled has to finish those.
        "x265-params": "log-level=none:info=0:frame-threads=1:rc-lookahead=8"
        f":level-idc=5.1:high-tier=0:sar=1:{colours}:range=limited"
        f":keyint={keyint}:open-gop=0:vbv-maxrate={kbit}:vbv-bufsize={kbit}{blocks}",
    }


def _capped_kbit(target: Target, usual: int) -> int:
    """Return the most kilobits a second: what is usual, or less where the result has to fit somewhere."""
    most = target.largest_bit_rate_bps
    return usual if most is None else min(usual, most // 1000)


_X26X_COLOURS = {
    Matrix.BT601: "colormatrix=smpte170m",
    Matrix.BT709: "colorprim=bt709:transfer=bt709:colormatrix=bt709",
}


def _main_level_options(_target: Target) -> dict[str, str]:
    return {
        "profile": "4",
        "level": "8",
        "b": "8M",
        "maxrate": "9800k",
        "bufsize": "1835k",
        "g": "15",
        "bf": "2",
    }


def _high_level_options(_target: Target) -> dict[str, str]:
    return {
        "profile": "4",
        "level": "4",
        "b": "40M",
        "maxrate": "60M",
        "bufsize": "9781k",
        "g": "15",
        "bf": "2",
    }


_ENCODERS: dict[str, Callable[[Target], dict[str, str]]] = {
    sop.MPEG2_MAIN_LEVEL: _main_level_options,
    sop.MPEG2_HIGH_LEVEL: _high_level_options,
    sop.H264_HIGH_41: partial(_free_options, level="4.1"),
    sop.H264_BD_41: _blu_ray_options,
    sop.H264_HIGH_42: partial(_free_options, level="4.2"),
    sop.HEVC_MAIN_51: _hevc_options,
    sop.HEVC_MAIN10_51: _hevc_options,
}
