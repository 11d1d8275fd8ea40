"""The sequence parameter set of H.264: profile, level, format, picture, aspect, timing.

ITU-T H.264 7.3.2.1.1 and E.1.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from sendtopacs.convert.bitstream import (
    SAMPLE_ASPECTS,
    BitReader,
    avc_configuration_units,
    avc_length_bytes,
    header_broken,
    is_avc_configuration,
    length_prefixed_units,
    start_code_units,
    without_emulation_prevention,
)

BASELINE, MAIN, HIGH = 66, 77, 100
_WITH_CHROMA_FORMAT = frozenset({100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135})  # 7.3.2.1.1
_SPS, _SLICES = 7, frozenset({1, 5})  # nal_unit_type, table 7-1
_EXTENDED_SAR = 255
_LARGEST_SIDE_MBS = 1024  # 16384 samples: twice what any level allows


@dataclass(frozen=True, slots=True)
class AvcUsability:
    """Video usability information (annex E); what is absent has the value that the annex infers."""

    sample_aspect: Fraction | None = None  # None: unspecified
    full_range: bool = False
    colour_primaries: int = 2  # 2: unspecified (tables E-3 to E-5)
    transfer_characteristics: int = 2
    matrix_coefficients: int = 2
    frames_per_second: Fraction | None = None
    fixed_rate: bool = False
    nal_hrd: bool = False
    pic_struct: bool = False
    num_reorder_frames: int | None = None  # None: not said
    max_dec_frame_buffering: int | None = None


@dataclass(frozen=True, slots=True)
class AvcSequence:
    """One sequence parameter set."""

    profile_idc: int
    constraint_flags: int  # constraint_set0 is the most significant of 8 bits
    level_idc: int
    columns: int  # after cropping
    rows: int
    width_mbs: int
    height_mbs: int  # of a frame
    chroma_format_idc: int = 1
    bit_depth_luma: int = 8
    bit_depth_chroma: int = 8
    max_num_ref_frames: int = 0
    frame_mbs_only: bool = True
    usability: AvcUsability = field(default_factory=AvcUsability)

    @property
    def frame_mbs(self) -> int:
        """Macroblocks of a frame."""
        return self.width_mbs * self.height_mbs


def avc_sequences(extradata: bytes) -> tuple[AvcSequence, ...]:
    """Return the parameter sets of a stream's extradata, avcC or with start codes; none if it has none."""
    if is_avc_configuration(extradata):
        units: Iterator[bytes] = avc_configuration_units(extradata)
    else:
        units = start_code_units(extradata)
    return tuple(parse_sps(unit) for unit in units if unit and unit[0] & 31 == _SPS)


def avc_sequences_in_packet(packet: bytes, extradata: bytes) -> tuple[AvcSequence, ...]:
    """Return the parameter sets that stand before the first slice of a packet."""
    length_bytes = avc_length_bytes(extradata)
    found = []
    for unit in length_prefixed_units(packet, length_bytes) if length_bytes else start_code_units(packet):
        kind = unit[0] & 31 if unit else 0
        if kind in _SLICES:
            break
        if kind == _SPS:
            found.append(parse_sps(unit))
    return tuple(found)


def parse_sps(unit: bytes) -> AvcSequence:
    """Parse a sequence parameter set, its one-byte NAL header included; raise SourceError where broken."""
    if len(unit) < 4 or unit[0] & 31 != _SPS:
        raise header_broken()
    bits = BitReader(without_emulation_prevention(unit[1:]))
    profile_idc, constraint_flags, level_idc = bits.take(8), bits.take(8), bits.take(8)
    bits.golomb()  # seq_parameter_set_id
    chroma, luma_depth, chroma_depth = (
        _chroma_format(bits) if profile_idc in _WITH_CHROMA_FORMAT else (1, 8, 8)
    )
    _skip_order_count(bits)
    reference_frames = bits.golomb()
    bits.flag()  # gaps_in_frame_num_value_allowed_flag
    width_mbs, map_units, frame_mbs_only = bits.golomb() + 1, bits.golomb() + 1, bits.flag()
    if not frame_mbs_only:
        bits.flag()  # mb_adaptive_frame_field_flag
    height_mbs = map_units * (1 if frame_mbs_only else 2)
    if max(width_mbs, height_mbs) > _LARGEST_SIDE_MBS:
        raise header_broken()
    bits.flag()  # direct_8x8_inference_flag
    columns, rows = _cropped(bits, width_mbs * 16, height_mbs * 16, chroma, frame_mbs_only)
    usability = _usability(bits) if bits.flag() else AvcUsability()
    return AvcSequence(
        profile_idc=profile_idc,
        constraint_flags=constraint_flags,
        level_idc=level_idc,
        columns=columns,
        rows=rows,
        width_mbs=width_mbs,
        height_mbs=height_mbs,
        chroma_format_idc=chroma,
        bit_depth_luma=luma_depth,
        bit_depth_chroma=chroma_depth,
        max_num_ref_frames=reference_frames,
        frame_mbs_only=frame_mbs_only,
        usability=usability,
    )


def _chroma_format(bits: BitReader) -> tuple[int, int, int]:
    """Read chroma_format_idc and the bit depths of luma and chroma; skip the scaling lists."""
    chroma = bits.golomb()
    if chroma > 3:
        raise header_broken()
    if chroma == 3:
        bits.flag()  # separate_colour_plane_flag
    luma_depth, chroma_depth = bits.golomb() + 8, bits.golomb() + 8
    bits.flag()  # qpprime_y_zero_transform_bypass_flag
    if bits.flag():
        for index in range(12 if chroma == 3 else 8):
            if bits.flag():
                _skip_scaling_list(bits, 16 if index < 6 else 64)
    return chroma, luma_depth, chroma_depth


def _skip_scaling_list(bits: BitReader, size: int) -> None:
    """Skip one scaling list (7.3.2.1.1.1)."""
    scale = 8
    for _ in range(size):
        scale = (scale + bits.signed_golomb()) % 256
        if scale == 0:
            return


def _skip_order_count(bits: BitReader) -> None:
    """Skip log2_max_frame_num and the picture order count's description."""
    bits.golomb()
    kind = bits.golomb()
    if kind == 0:
        bits.golomb()
    elif kind == 1:
        bits.flag()
        bits.signed_golomb()
        bits.signed_golomb()
        for _ in range(min(bits.golomb(), 256)):
            bits.signed_golomb()


def _cropped(bits: BitReader, columns: int, rows: int, chroma: int, frame_mbs_only: bool) -> tuple[int, int]:
    """Read the cropping and return columns and rows without what is cut (7-19 to 7-22)."""
    if not bits.flag():
        return columns, rows
    unit_x = 2 if chroma in (1, 2) else 1
    unit_y = (2 if chroma == 1 else 1) * (1 if frame_mbs_only else 2)
    left, right, top, bottom = (bits.golomb() for _ in range(4))
    columns -= unit_x * (left + right)
    rows -= unit_y * (top + bottom)
    if columns <= 0 or rows <= 0:
        raise header_broken()
    return columns, rows


def _usability(bits: BitReader) -> AvcUsability:
    """Read vui_parameters (E.1.1)."""
    aspect = _sample_aspect(bits) if bits.flag() else None
    if bits.flag():
        bits.flag()  # overscan_appropriate_flag
    full_range, colours = _signal_type(bits) if bits.flag() else (False, (2, 2, 2))
    if bits.flag():
        bits.golomb()  # chroma_sample_loc_type of both fields
        bits.golomb()
    rate, fixed = _timing(bits) if bits.flag() else (None, False)
    nal_hrd = bits.flag()
    if nal_hrd:
        _skip_hrd(bits)
    vcl_hrd = bits.flag()
    if vcl_hrd:
        _skip_hrd(bits)
    if nal_hrd or vcl_hrd:
        bits.flag()  # low_delay_hrd_flag
    pic_struct = bits.flag()
    return AvcUsability(aspect, full_range, *colours, rate, fixed, nal_hrd, pic_struct, *_restriction(bits))


def _sample_aspect(bits: BitReader) -> Fraction | None:
    idc = bits.take(8)
    if idc == _EXTENDED_SAR:
        width, height = bits.take(16), bits.take(16)
        return Fraction(width, height) if width and height else None
    if not 1 <= idc <= len(SAMPLE_ASPECTS):
        return None
    return Fraction(*SAMPLE_ASPECTS[idc - 1])


def _signal_type(bits: BitReader) -> tuple[bool, tuple[int, int, int]]:
    bits.take(3)  # video_format
    full_range = bits.flag()
    colours = (bits.take(8), bits.take(8), bits.take(8)) if bits.flag() else (2, 2, 2)
    return full_range, colours


def _timing(bits: BitReader) -> tuple[Fraction | None, bool]:
    """Read the rate; a tick is a field, so a frame lasts two (E.2.1)."""
    units, scale, fixed = bits.take(32), bits.take(32), bits.flag()
    return (Fraction(scale, 2 * units) if units and scale else None), fixed


def _skip_hrd(bits: BitReader) -> None:
    """Skip hrd_parameters (E.1.2)."""
    count = bits.golomb() + 1
    if count > 32:
        raise header_broken()
    bits.take(8)  # scales of bit rate and buffer size
    for _ in range(count):
        bits.golomb()
        bits.golomb()
        bits.flag()
    bits.take(20)  # four lengths of 5 bits


def _restriction(bits: BitReader) -> tuple[int | None, int | None]:
    """Read num_reorder_frames and max_dec_frame_buffering, the last of the bitstream restriction.

    Usability information that breaks off here is common in recorders; what is missing counts as absent.
    """
    if not bits.left or not bits.flag():
        return None, None
    bits.flag()  # motion_vectors_over_pic_boundaries_flag
    for _ in range(4):
        bits.golomb()
    return bits.golomb(), bits.golomb()
