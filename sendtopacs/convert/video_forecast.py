"""What will become of a video, told before it is sent: wrapped or converted, how long it takes, how large.

Pure, from what its beginning says; the conversion itself reads all of it and may find otherwise. What knows
of coding is imported with the first video: the window is there sooner without.
"""

from __future__ import annotations

import math
import os
from dataclasses import dataclass

from sendtopacs.model import sop
from sendtopacs.model.items import SourceItem, VideoDetails
from sendtopacs.model.profile import ConversionProfile
from sendtopacs.model.video import Clip, Interlaced, LargeVideo

_ROOM = 0.85  # how much of a fragment is planned to be filled
_WRAPPED_BYTES_PER_S = 150_000_000  # read, written as MP4, written as an object
_DECODED_PIXELS_PER_S = 120_000_000  # by one core of a small PC
_ENCODED_PIXELS_PER_S = {
    sop.MPEG2_MAIN_LEVEL: 110_000_000,
    sop.MPEG2_HIGH_LEVEL: 90_000_000,
    sop.HEVC_MAIN_51: 16_000_000,
    sop.HEVC_MAIN10_51: 10_000_000,
}
_USUAL_ENCODED_PIXELS_PER_S = 80_000_000
_BITS_A_PIXEL = 0.25  # more than quality asks for but in noise
_FIXED_BIT_RATES = {sop.MPEG2_MAIN_LEVEL: 8_000_000, sop.MPEG2_HIGH_LEVEL: 40_000_000}
_MOST_BITS_PER_S = 50_000_000
_MOST_PIXELS_PER_S = {  # of the levels
    sop.MPEG2_MAIN_LEVEL: 10_368_000,
    sop.MPEG2_HIGH_LEVEL: 62_208_000,
    sop.H264_HIGH_41: 62_914_560,
    sop.H264_BD_41: 62_208_000,
    sop.H264_HIGH_42: 133_693_440,
}


@dataclass(frozen=True, slots=True)
class Forecast:
    """What will become of a video."""

    wrapped: bool  # its coded frames are taken as they are
    seconds: float  # of work, about
    size_bytes: int  # at most, but for rare cases
    sound_dropped: bool = False
    parts: int = 1  # instances
    in_fragments: bool = False
    refused: bool = False  # too large, and nothing may be done about it


def forecast(item: SourceItem, details: VideoDetails, profile: ConversionProfile) -> Forecast:
    """Tell what becomes of a video, or of the stretch of it that is wanted."""
    from sendtopacs.convert.video_facts import LARGEST_FRAGMENT_BYTES  # noqa: PLC0415 - see above

    syntax = profile.video_transfer_syntax
    wraps = details.wraps_simpler if profile.wrap_subsets else details.wraps
    joined = details.interlaced and profile.interlaced is Interlaced.JOIN
    anew = joined or bool(item.edits.pixel_steps) or item.clip.coded_anew
    wrapped = syntax in wraps and not anew
    share = _share(item.clip, details.duration_s)
    size_bytes = _size_bytes(item, details, syntax, share, wrapped=wrapped)
    if wrapped:
        seconds = item.file.size_bytes / _WRAPPED_BYTES_PER_S
        seconds += _decoding_s(details, share) if profile.look_through else 0.0
    else:
        seconds = _coding_s(details, syntax, share)
    too_large = size_bytes > LARGEST_FRAGMENT_BYTES * _ROOM
    large = profile.large_videos if too_large and syntax not in sop.HEVC_SYNTAXES else None
    return Forecast(
        wrapped=wrapped,
        seconds=seconds,
        size_bytes=size_bytes,
        sound_dropped=details.has_audio and profile.sound == "drop",
        parts=math.ceil(size_bytes / (LARGEST_FRAGMENT_BYTES * _ROOM)) if large is LargeVideo.SPLIT else 1,
        in_fragments=large is LargeVideo.FRAGMENTS,
        refused=large is LargeVideo.REFUSE and size_bytes > LARGEST_FRAGMENT_BYTES,
    )


def _share(clip: Clip, duration_s: float) -> float:
    if duration_s <= 0:
        return 1.0
    begin_s, end_s = clip.stretch(duration_s)
    return min(max((end_s - begin_s) / duration_s, 0.0), 1.0)


def _size_bytes(item: SourceItem, details: VideoDetails, syntax: str, share: float, *, wrapped: bool) -> int:
    """Return how large it becomes at most; what is in the right coding may be wrapped after all."""
    from sendtopacs.convert.video_check import RULES  # noqa: PLC0415 - see above

    as_it_is = round(item.file.size_bytes * share)
    if wrapped:
        return as_it_is
    coded = _coded_bytes(details, syntax, share)
    return max(coded, as_it_is) if RULES[syntax].codec == details.codec else coded


def _pixels_per_s(details: VideoDetails) -> float:
    return details.rows * details.columns * (details.frames_per_second or 25.0)


def _coded_bytes(details: VideoDetails, syntax: str, share: float) -> int:
    pixels_per_s = min(_pixels_per_s(details), _MOST_PIXELS_PER_S.get(syntax, math.inf))
    bits = _FIXED_BIT_RATES.get(syntax) or min(pixels_per_s * _BITS_A_PIXEL, _MOST_BITS_PER_S)
    return round(bits * details.duration_s * share / 8)


def _coding_s(details: VideoDetails, syntax: str, share: float) -> float:
    written = min(_pixels_per_s(details), _MOST_PIXELS_PER_S.get(syntax, math.inf))
    written = max(written, 27_648_000 if syntax == sop.H264_BD_41 else 0)  # 1280 by 720 at 30, at least
    speed = _ENCODED_PIXELS_PER_S.get(syntax, _USUAL_ENCODED_PIXELS_PER_S)
    writing_s = written / speed / (os.cpu_count() or 1) * details.duration_s * share
    return _decoding_s(details, share) + writing_s


def _decoding_s(details: VideoDetails, share: float) -> float:
    cores = os.cpu_count() or 1
    return _pixels_per_s(details) / _DECODED_PIXELS_PER_S / cores * details.duration_s * share
