"""Lists every constraint of a video transfer syntax that a stream violates (PS3.5 8.2.5 to 8.2.12).

The tables hold the constraints; the same check decides whether a source may be wrapped and whether what we
made may be used.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from sendtopacs.convert.bitstream_h264 import BASELINE, HIGH, MAIN, AvcSequence
from sendtopacs.convert.bitstream_hevc import MAIN as HEVC_MAIN
from sendtopacs.convert.bitstream_hevc import MAIN_10, HevcSequence
from sendtopacs.convert.bitstream_mpeg2 import Mpeg2Sequence
from sendtopacs.convert.video_facts import (
    AudioFacts,
    Container,
    Sequence,
    Transfer,
    Turn,
    VideoFacts,
    VideoWanted,
)
from sendtopacs.convert.video_rate import NTSC_24, NTSC_30, NTSC_60
from sendtopacs.model import sop
from sendtopacs.model.problems import Problem, note
from sendtopacs.model.video import Interlaced, Sound

_P24, _P25, _P30, _P50, _P60 = (Fraction(rate) for rate in (24, 25, 30, 50, 60))
_HD, _FULL_HD = (1280, 720), (1920, 1080)
_ANY_MPEG2 = frozenset({Container.PS, Container.TS, Container.ES, Container.MP4})
_RATE_TOLERANCE = Fraction(1, 5000)  # tells 29.97 from 30, which are 1/1000 apart


@dataclass(frozen=True, slots=True)
class AvcLimits:
    """A level of H.264 (table A-1), High profile."""

    level_idc: int
    frame_mbs: int  # MaxFS
    mbs_per_second: int  # MaxMBPS
    buffer_mbs: int  # MaxDpbMbs
    bit_rate_bps: int  # MaxBR, for the coded units
    buffer_bits: int  # MaxCPB
    fastest: int = 172  # frames a second at any level up to 6 (A.3.1)

    @property
    def longest_side(self) -> int:
        """Samples of the longer side: sqrt(8 * MaxFS) macroblocks (A.3.1)."""
        return math.isqrt(8 * self.frame_mbs) * 16

    def load(self, columns: int, rows: int) -> int:
        """Return how much a frame of this size is, in what `frame_load` and `load_per_second` count."""
        return -(-columns // 16) * -(-rows // 16)

    @property
    def frame_load(self) -> int:
        """What a frame may be."""
        return self.frame_mbs

    @property
    def load_per_second(self) -> int:
        """What may come in a second."""
        return self.mbs_per_second


@dataclass(frozen=True, slots=True)
class HevcLimits:
    """A level of HEVC (H.265 tables A.8 and A.9) and a profile."""

    profile_idc: int
    level_idc: int
    frame_load: int  # MaxLumaPs, samples
    load_per_second: int  # MaxLumaSr
    bit_rates_bps: tuple[int, int]  # MaxBR of the Main and the High tier; MaxCPB is a second of it
    bits: int  # a sample
    fastest: int = 300  # A.4.2

    @property
    def longest_side(self) -> int:
        """Samples of the longer side: sqrt(8 * MaxLumaPs) (A.4.1)."""
        return math.isqrt(8 * self.frame_load)

    def load(self, columns: int, rows: int) -> int:
        """Return the samples of a frame, in whole blocks of the smallest size."""
        return -(-columns // 8) * -(-rows // 8) * 64


@dataclass(frozen=True, slots=True)
class Mpeg2Limits:
    """A level of MPEG-2 Main profile (ISO/IEC 13818-2 8.4)."""

    profile_and_level: int
    bit_rate_bps: int
    vbv_buffer_bits: int
    aspects: frozenset[int]  # aspect_ratio_information


@dataclass(frozen=True, slots=True)
class Format:
    """A picture and rate that a syntax with a list of them allows; `interlaced` is None where both are."""

    size: tuple[int, int]  # columns, rows
    rates: tuple[Fraction, ...]
    interlaced: bool | None = None
    up_to: bool = False  # smaller sizes too


@dataclass(frozen=True, slots=True)
class SyntaxRules:
    """The constraints of one transfer syntax."""

    codec: str
    limits: AvcLimits | HevcLimits | Mpeg2Limits
    containers: frozenset[Container]
    formats: tuple[Format, ...] = ()  # none: whatever the level carries


_LEVEL_41 = AvcLimits(41, 8192, 245_760, 32_768, 62_500_000, 78_125_000)
_LEVEL_42 = AvcLimits(42, 8704, 522_240, 34_816, 62_500_000, 78_125_000)
_LEVEL_51 = (153, 8_912_896, 534_773_760, (40_000_000, 160_000_000))
_MAIN_LEVEL = Mpeg2Limits(0x48, 15_000_000, 1_835_008, frozenset({1, 2, 3, 4}))
_HIGH_LEVEL = Mpeg2Limits(0x44, 80_000_000, 9_781_248, frozenset({3}))  # 16:9, and no other way to say it
_MP4_OR_TS = frozenset({Container.MP4, Container.TS})

RULES: dict[str, SyntaxRules] = {
    sop.MPEG2_MAIN_LEVEL: SyntaxRules(
        "mpeg2video",
        _MAIN_LEVEL,
        _ANY_MPEG2,
        (Format((720, 480), (NTSC_30, _P30), up_to=True), Format((720, 576), (_P25,), up_to=True)),
    ),
    sop.MPEG2_HIGH_LEVEL: SyntaxRules(
        "mpeg2video",
        _HIGH_LEVEL,
        _ANY_MPEG2,
        (
            Format(_HD, (_P25, NTSC_30, _P30, _P50, NTSC_60, _P60)),
            Format(_FULL_HD, (_P25, NTSC_30, _P30)),
        ),
    ),
    sop.H264_HIGH_41: SyntaxRules("h264", _LEVEL_41, _MP4_OR_TS),
    sop.H264_BD_41: SyntaxRules(
        "h264",
        _LEVEL_41,
        _MP4_OR_TS,
        (
            Format(_FULL_HD, (_P25, NTSC_30), interlaced=True),
            Format(_FULL_HD, (_P24, NTSC_24), interlaced=False),
            Format(_HD, (_P50, NTSC_60, _P24, NTSC_24), interlaced=False),
        ),
    ),
    sop.H264_HIGH_42: SyntaxRules("h264", _LEVEL_42, _MP4_OR_TS),
    sop.HEVC_MAIN_51: SyntaxRules("hevc", HevcLimits(HEVC_MAIN, *_LEVEL_51, bits=8), _MP4_OR_TS),
    sop.HEVC_MAIN10_51: SyntaxRules("hevc", HevcLimits(MAIN_10, *_LEVEL_51, bits=10), _MP4_OR_TS),
}


def violations(facts: VideoFacts, wanted: VideoWanted) -> tuple[Problem, ...]:
    """Return every violated constraint, of the stream and of its container."""
    return stream_violations(facts, wanted) + container_violations(facts, wanted)


def stream_violations(facts: VideoFacts, wanted: VideoWanted) -> tuple[Problem, ...]:
    """Return what only coding anew can mend."""
    rules, sequence = RULES[wanted.syntax], facts.sequence
    if facts.codec != rules.codec:
        return (note("video-not-codec", codec=facts.codec, wanted=rules.codec),)
    if sequence is None:
        return (note("video-not-parsed"),)
    found = [*_timing(facts), *_picture(facts)]
    if facts.picture.interlaced and wanted.interlaced is Interlaced.JOIN:
        found.append(note("video-not-joined"))
    if isinstance(sequence, AvcSequence) and isinstance(rules.limits, AvcLimits):
        found += _avc(facts, sequence, rules.limits, wanted.wrap_subsets)
    if isinstance(sequence, HevcSequence) and isinstance(rules.limits, HevcLimits):
        found += _hevc(facts, sequence, rules.limits, wanted.wrap_subsets)
    if isinstance(sequence, Mpeg2Sequence) and isinstance(rules.limits, Mpeg2Limits):
        found += _mpeg2(sequence, rules.limits)
    if rules.formats:
        found += _formats(facts, rules.formats)
    return tuple(found)


def container_violations(facts: VideoFacts, wanted: VideoWanted) -> tuple[Problem, ...]:
    """Return what another container mends, the coded frames unchanged."""
    rules = RULES[wanted.syntax]
    found = []
    if facts.container not in rules.containers:
        found.append(note("video-not-container", container=facts.container))
    fits = [sound_fits(audio, wanted.syntax, facts.container) for audio in facts.audio]
    found += [
        note("video-not-audio", codec=a.codec) for a, fit in zip(facts.audio, fits, strict=True) if not fit
    ]
    return tuple(found)


def sound_fits(audio: AudioFacts, transfer_syntax_uid: str, container: Container) -> bool:
    """Tell whether sound may stand beside the pictures (PS3.5 8.2.5 to 8.2.12)."""
    return _AUDIO[RULES[transfer_syntax_uid].codec](audio, container)


def wrapping_obstacles(facts: VideoFacts, wanted: VideoWanted) -> tuple[Problem, ...]:
    """Return what else forbids taking the file's bytes as they are: privacy and odd containers."""
    sounds = len(facts.audio)
    obstacles = {
        "video-has-audio": sounds > (wanted.sound is Sound.KEEP),  # speech identifies people
        "video-has-streams": facts.other_streams > 0,
        "video-has-metadata": facts.tagged,
        "video-fragmented": facts.fragmented,
    }
    return tuple(note(code) for code, there in obstacles.items() if there)


def same_rate(one: Fraction, other: Fraction) -> bool:
    """Tell whether two rates are the same but for rounding."""
    return abs(one / other - 1) < _RATE_TOLERANCE


def _timing(facts: VideoFacts) -> Iterator[Problem]:
    if not facts.constant_rate:
        yield note("video-not-constant")
    if facts.field_packets:
        yield note("video-not-frames")
    if facts.changes:
        yield note("video-not-steady")
    if facts.restarts:
        yield note("video-not-continuous")
    if facts.headless:
        yield note("video-not-whole")
    if facts.cut:
        yield note("video-not-uncut")
    if facts.damaged:
        yield note("video-not-intact")


def _picture(facts: VideoFacts) -> Iterator[Problem]:
    if facts.picture.turn is not Turn.NONE:
        yield note("video-not-upright")
    if facts.picture.full_range:
        yield note("video-not-limited-range")
    if facts.picture.transfer is not Transfer.ORDINARY:
        yield note("video-not-sdr")


def _avc(
    facts: VideoFacts, sequence: AvcSequence, limits: AvcLimits, wrap_subsets: bool
) -> Iterator[Problem]:
    """PS3.5 8.2.7 to 8.2.9: High profile at the level, 4:2:0 in 8 bits, square samples."""
    if sequence.profile_idc != HIGH and not (wrap_subsets and _subset_of_high(sequence)):
        yield note("video-not-profile", profile=sequence.profile_idc, wanted=HIGH)
    if sequence.level_idc > limits.level_idc:
        yield note("video-not-level", level=sequence.level_idc / 10, limit=limits.level_idc / 10)
    yield from _samples(facts, sequence, 8)
    yield from _load(facts, (sequence.width_mbs * 16, sequence.height_mbs * 16), limits)
    if sequence.max_num_ref_frames > min(16, limits.buffer_mbs // sequence.frame_mbs):
        yield note("video-not-references", frames=sequence.max_num_ref_frames)
    yield from _bit_rate(facts, limits.bit_rate_bps, limits.buffer_bits)


def _subset_of_high(sequence: AvcSequence) -> bool:
    """Tell whether every decoder of High can decode it (H.264 A.2.4): Main, constrained Baseline."""
    constrained = bool(sequence.constraint_flags & 0x40)  # constraint_set1_flag
    return sequence.profile_idc == MAIN or (sequence.profile_idc == BASELINE and constrained)


def _hevc(
    facts: VideoFacts, sequence: HevcSequence, limits: HevcLimits, wrap_subsets: bool
) -> Iterator[Problem]:
    """PS3.5 8.2.10 and 8.2.11: Main or Main 10 profile at level 5.1, 4:2:0, square samples."""
    simpler = wrap_subsets and sequence.profile_idc == HEVC_MAIN
    if sequence.profile_idc != limits.profile_idc and not simpler:
        yield note("video-not-profile", profile=sequence.profile_idc, wanted=limits.profile_idc)
    if sequence.level_idc > limits.level_idc:
        yield note("video-not-level", level=sequence.level_idc / 30, limit=limits.level_idc / 30)
    if sequence.usability.field_sequence:
        yield note("video-not-frames")
    yield from _samples(facts, sequence, 8 if simpler else limits.bits)
    yield from _load(facts, (sequence.coded_columns, sequence.coded_rows), limits)
    limit_bps = limits.bit_rates_bps[sequence.high_tier]
    yield from _bit_rate(facts, limit_bps, limit_bps)


def _samples(facts: VideoFacts, sequence: AvcSequence | HevcSequence, bits: int) -> Iterator[Problem]:
    """Check format, depth and shape of the samples; in Main 10, eight bits are as good as ten."""
    if sequence.chroma_format_idc != 1:
        yield note("video-not-chroma")
    if {sequence.bit_depth_luma, sequence.bit_depth_chroma} != {bits}:
        found = max(sequence.bit_depth_luma, sequence.bit_depth_chroma)
        yield note("video-not-depth", bits=found, wanted=bits)
    if sequence.usability.sample_aspect not in (None, Fraction(1)) or facts.picture.sample_aspect != 1:
        yield note("video-not-square")


def _load(
    facts: VideoFacts, coded_size: tuple[int, int], limits: AvcLimits | HevcLimits
) -> Iterator[Problem]:
    """What the level allows a decoder to need (H.264 A.3.1, H.265 A.4.1)."""
    load, rate = limits.load(*coded_size), facts.frames_per_second
    if load > limits.frame_load or max(coded_size) > limits.longest_side:
        yield note("video-not-size", columns=facts.picture.columns, rows=facts.picture.rows)
    if load * rate > limits.load_per_second or rate > limits.fastest:
        yield note("video-not-speed", rate=f"{float(rate):.4g}")


def _bit_rate(facts: VideoFacts, limit_bps: int, buffer_bits: int) -> Iterator[Problem]:
    """What can have come until the last frame is due: a full buffer, and the line never idle (annex C)."""
    found_bits = facts.stream_bytes * 8
    if found_bits > limit_bps * facts.duration_s + buffer_bits:
        found_bps = found_bits / max(facts.duration_s, 1.0)
        yield note("video-not-bit-rate", mbit=_mbit(found_bps), limit=_mbit(limit_bps))


def _mpeg2(sequence: Mpeg2Sequence, limits: Mpeg2Limits) -> Iterator[Problem]:
    """PS3.5 8.2.5 and 8.2.6."""
    if sequence.profile_and_level != limits.profile_and_level:
        yield note("video-not-profile", profile=f"{sequence.profile_and_level:#x}", wanted="Main")
    if sequence.chroma_format != 1:
        yield note("video-not-chroma")
    square = sequence.aspect_ratio_information == 1 or sequence.sample_aspect == 1
    if sequence.aspect_ratio_information not in limits.aspects or (limits is _HIGH_LEVEL and not square):
        yield note("video-not-square")
    if sequence.bit_rate_bps > limits.bit_rate_bps:
        yield note("video-not-bit-rate", mbit=_mbit(sequence.bit_rate_bps), limit=_mbit(limits.bit_rate_bps))
    if sequence.vbv_buffer_bits > limits.vbv_buffer_bits:
        yield note("video-not-buffer")


def _formats(facts: VideoFacts, formats: tuple[Format, ...]) -> Iterator[Problem]:
    """Compare with the list of pictures and rates: first the size, then the rate, then the scan."""
    sequence: Sequence | None = facts.sequence
    assert sequence is not None
    fitting = [f for f in formats if _size_fits((sequence.columns, sequence.rows), f)]
    if not fitting:
        yield note("video-not-size", columns=sequence.columns, rows=sequence.rows)
        return
    rates = [f for f in fitting if any(same_rate(facts.frames_per_second, rate) for rate in f.rates)]
    if not rates:
        yield note("video-not-rate", rate=f"{float(facts.frames_per_second):.4g}")
    elif isinstance(sequence, AvcSequence) and all(f.interlaced is sequence.frame_mbs_only for f in rates):
        yield note("video-not-scan")


def _size_fits(size: tuple[int, int], form: Format) -> bool:
    if form.up_to:
        return size[0] <= form.size[0] and size[1] <= form.size[1]
    return size == form.size


def _mpeg2_audio(audio: AudioFacts, _container: Container) -> bool:
    return audio.codec == "mp3" and audio.sample_rate in (32000, 44100, 48000)


def _avc_audio(audio: AudioFacts, container: Container) -> bool:
    """PS3.5 10.12: AAC at 48 kHz with 2 or 6 channels, MP3, MP2; in a transport stream also LPCM and AC-3."""
    if audio.codec == "aac":
        return audio.sample_rate == 48000 and audio.channels in (2, 6)
    more = {"ac3", "pcm_bluray"} if container is Container.TS else set()
    return audio.codec in {"mp3", "mp2"} | more


_AUDIO: dict[str, Callable[[AudioFacts, Container], bool]] = {
    "mpeg2video": _mpeg2_audio,
    "h264": _avc_audio,
    "hevc": _avc_audio,
}


def _mbit(bits: float) -> str:
    return f"{bits / 1_000_000:.3g}"
