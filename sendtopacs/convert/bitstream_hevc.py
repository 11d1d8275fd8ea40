"""The sequence parameter set of HEVC: profile, tier, level, format, picture, aspect.

ITU-T H.265 7.3.2.2 and E.2.1.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from sendtopacs.convert.bitstream import (
    SAMPLE_ASPECTS,
    BitReader,
    header_broken,
    length_prefixed_units,
    start_code_units,
    without_emulation_prevention,
)

MAIN, MAIN_10 = 1, 2
_SPS, _FIRST_PARAMETER_SET = 33, 32  # nal_unit_type, table 7-1: below are slices
_EXTENDED_SAR = 255
_LARGEST_SIDE = 16384  # samples: twice what level 6.2 allows
_MOST_SETS = 64  # num_short_term_ref_pic_sets


@dataclass(frozen=True, slots=True)
class HevcUsability:
    """Video usability information (annex E)."""

    sample_aspect: Fraction | None = None  # None: unspecified
    full_range: bool = False
    frames_per_second: Fraction | None = None
    field_sequence: bool = False


@dataclass(frozen=True, slots=True)
class HevcSequence:
    """One sequence parameter set."""

    profile_idc: int
    high_tier: bool
    level_idc: int  # 30 times the level
    columns: int  # within the conformance window
    rows: int
    coded_columns: int
    coded_rows: int
    chroma_format_idc: int = 1
    bit_depth_luma: int = 8
    bit_depth_chroma: int = 8
    usability: HevcUsability = field(default_factory=HevcUsability)


def hevc_sequences(extradata: bytes) -> tuple[HevcSequence, ...]:
    """Return the parameter sets of a stream's extradata, hvcC or with start codes."""
    units = _configuration_units(extradata) if is_configuration(extradata) else start_code_units(extradata)
    return tuple(parse_hevc_sps(unit) for unit in units if _kind(unit) == _SPS)


def hevc_sequences_in_packet(packet: bytes, extradata: bytes) -> tuple[HevcSequence, ...]:
    """Return the parameter sets that stand before the first slice of a packet."""
    length_bytes = hevc_length_bytes(extradata)
    units = length_prefixed_units(packet, length_bytes) if length_bytes else start_code_units(packet)
    found = []
    for unit in units:
        if _kind(unit) < _FIRST_PARAMETER_SET:
            break
        if _kind(unit) == _SPS:
            found.append(parse_hevc_sps(unit))
    return tuple(found)


def is_configuration(extradata: bytes) -> bool:
    """Tell an HEVCDecoderConfigurationRecord (ISO/IEC 14496-15 8.3.3) from a stream with start codes."""
    return len(extradata) >= 23 and extradata[0] == 1


def hevc_length_bytes(extradata: bytes) -> int:
    """Return how many bytes stand before each unit of a sample; 0 for a stream with start codes."""
    return (extradata[21] & 3) + 1 if is_configuration(extradata) else 0


def _kind(unit: bytes) -> int:
    return unit[0] >> 1 & 63 if unit else 0


def _configuration_units(extradata: bytes) -> Iterator[bytes]:
    position = 23
    for _ in range(extradata[22]):
        count = int.from_bytes(extradata[position + 1 : position + 3], "big")
        position += 3
        for _ in range(count):
            size = int.from_bytes(extradata[position : position + 2], "big")
            position += 2
            if not size or position + size > len(extradata):
                raise header_broken()
            yield extradata[position : position + size]
            position += size


def parse_hevc_sps(unit: bytes) -> HevcSequence:
    """Parse a sequence parameter set, its two-byte NAL header included; raise SourceError where broken."""
    bits = BitReader(without_emulation_prevention(unit[2:]))
    bits.take(4)  # sps_video_parameter_set_id
    sub_layers = bits.take(3)
    bits.flag()  # sps_temporal_id_nesting_flag
    high_tier, profile_idc, level_idc = _profile_tier_level(bits, sub_layers)
    bits.golomb()  # sps_seq_parameter_set_id
    chroma = bits.golomb()
    if chroma > 3:
        raise header_broken()
    if chroma == 3:
        bits.flag()  # separate_colour_plane_flag
    coded_columns, coded_rows = bits.golomb(), bits.golomb()
    if not 0 < coded_columns <= _LARGEST_SIDE or not 0 < coded_rows <= _LARGEST_SIDE:
        raise header_broken()
    columns, rows = _in_window(bits, coded_columns, coded_rows, chroma)
    luma, chroma_depth = bits.golomb() + 8, bits.golomb() + 8
    _skip_to_usability(bits, sub_layers)
    usability = _usability(bits) if bits.flag() else HevcUsability()
    return HevcSequence(
        profile_idc=profile_idc,
        high_tier=high_tier,
        level_idc=level_idc,
        columns=columns,
        rows=rows,
        coded_columns=coded_columns,
        coded_rows=coded_rows,
        chroma_format_idc=chroma,
        bit_depth_luma=luma,
        bit_depth_chroma=chroma_depth,
        usability=usability,
    )


def _profile_tier_level(bits: BitReader, sub_layers: int) -> tuple[bool, int, int]:
    """Read profile_tier_level (7.3.3) and return tier, profile and level of the whole."""
    bits.take(2)  # general_profile_space
    high_tier, profile_idc = bits.flag(), bits.take(5)
    bits.take(32 + 48)  # compatibility flags, constraints
    level_idc = bits.take(8)
    present = [(bits.flag(), bits.flag()) for _ in range(sub_layers)]
    if sub_layers:
        bits.take(2 * (8 - sub_layers))
    for profile, level in present:
        bits.take(88 * profile + 8 * level)
    return high_tier, profile_idc, level_idc


def _in_window(bits: BitReader, columns: int, rows: int, chroma: int) -> tuple[int, int]:
    """Read the conformance window and return what lies in it (7-28 to 7-31)."""
    if not bits.flag():
        return columns, rows
    unit_x, unit_y = 2 if chroma in (1, 2) else 1, 2 if chroma == 1 else 1
    left, right, top, bottom = (bits.golomb() for _ in range(4))
    columns, rows = columns - unit_x * (left + right), rows - unit_y * (top + bottom)
    if columns <= 0 or rows <= 0:
        raise header_broken()
    return columns, rows


def _skip_to_usability(bits: BitReader, sub_layers: int) -> None:
    order_count_bits = bits.golomb() + 4
    for _ in range(sub_layers + 1 if bits.flag() else 1):
        for _ in range(3):  # sizes of the picture buffer
            bits.golomb()
    for _ in range(6):  # sizes of blocks
        bits.golomb()
    if bits.flag() and bits.flag():
        _skip_scaling_lists(bits)
    bits.take(2)  # amp_enabled_flag, sample_adaptive_offset_enabled_flag
    if bits.flag():
        bits.take(8)  # pcm bit depths
        bits.golomb()
        bits.golomb()
        bits.flag()
    _skip_reference_sets(bits)
    if bits.flag():
        for _ in range(min(bits.golomb(), 33)):
            bits.take(order_count_bits + 1)
    bits.take(2)  # sps_temporal_mvp_enabled_flag, strong_intra_smoothing_enabled_flag


def _skip_scaling_lists(bits: BitReader) -> None:
    """Skip scaling_list_data (7.3.4)."""
    for size in range(4):
        for _ in range(2 if size == 3 else 6):
            if not bits.flag():
                bits.golomb()
                continue
            if size > 1:
                bits.signed_golomb()
            for _ in range(min(64, 1 << (4 + 2 * size))):
                bits.signed_golomb()


def _skip_reference_sets(bits: BitReader) -> None:
    """Skip the short-term reference picture sets (7.3.7): each may be told by the one before it."""
    count, pictures = bits.golomb(), 0
    if count > _MOST_SETS:
        raise header_broken()
    for number in range(count):
        if number and bits.flag():
            bits.flag()  # delta_rps_sign
            bits.golomb()
            used = 0
            for _ in range(pictures + 1):
                used += bits.flag() or bits.flag()
            pictures = used
            continue
        negative, positive = bits.golomb(), bits.golomb()
        pictures = negative + positive
        if pictures > 2 * _MOST_SETS:
            raise header_broken()
        for _ in range(pictures):
            bits.golomb()
            bits.flag()


def _usability(bits: BitReader) -> HevcUsability:
    """Read vui_parameters (E.2.1) as far as the rate."""
    aspect = _sample_aspect(bits) if bits.flag() else None
    if bits.flag():
        bits.flag()  # overscan_appropriate_flag
    full_range = False
    if bits.flag():
        bits.take(3)  # video_format
        full_range = bits.flag()
        if bits.flag():
            bits.take(24)  # colours
    if bits.flag():
        bits.golomb()  # chroma_sample_loc_type of both fields
        bits.golomb()
    bits.flag()  # neutral_chroma_indication_flag
    field_sequence = bits.flag()
    bits.flag()  # frame_field_info_present_flag
    if bits.flag():
        for _ in range(4):  # default display window
            bits.golomb()
    units, scale = (bits.take(32), bits.take(32)) if bits.flag() else (0, 0)
    rate = Fraction(scale, units) if units and scale else None
    return HevcUsability(aspect, full_range, rate, field_sequence)


def _sample_aspect(bits: BitReader) -> Fraction | None:
    idc = bits.take(8)
    if idc == _EXTENDED_SAR:
        width, height = bits.take(16), bits.take(16)
        return Fraction(width, height) if width and height else None
    return Fraction(*SAMPLE_ASPECTS[idc - 1]) if 1 <= idc <= len(SAMPLE_ASPECTS) else None
