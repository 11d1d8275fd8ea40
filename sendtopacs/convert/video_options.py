"""What the encoders are told, for each transfer syntax. Pure."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sendtopacs.convert.video_facts import Matrix
from sendtopacs.convert.video_target import Halves, Target
from sendtopacs.model import sop

_HEVC_BLOCK = 64  # the encoder's usual, which a picture has to hold


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
    fake = target.interlaced_coding and target.halves is not Halves.KEPT
    fields = ":fake-interlaced=1" if fake else ""
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
        # Few frames at once and little looking ahead: each takes tens of megabytes.
        "x265-params": f"log-level=none:info=0:frame-threads=1:rc-lookahead={8 if target.bits == 8 else 5}"
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
