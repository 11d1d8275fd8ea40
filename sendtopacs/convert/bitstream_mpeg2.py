"""The sequence header of MPEG-2 video with its extensions (ISO/IEC 13818-2 6.2.2)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from sendtopacs.convert.bitstream import BitReader, header_broken, start_code_units

_SEQUENCE_HEADER, _EXTENSION = 0xB3, 0xB5  # start codes, table 6-1
_GROUP, _PICTURE = 0xB8, 0x00
_SEQUENCE_EXTENSION, _DISPLAY_EXTENSION = 1, 2  # extension identifiers, table 6-2
_RATES = (  # frame_rate_code 1 to 8, table 6-4
    *(Fraction(24000, 1001), Fraction(24), Fraction(25), Fraction(30000, 1001)),
    *(Fraction(30), Fraction(50), Fraction(60000, 1001), Fraction(60)),
)
_DISPLAY_ASPECTS = {2: Fraction(4, 3), 3: Fraction(16, 9), 4: Fraction(221, 100)}  # table 6-3


@dataclass(frozen=True, slots=True)
class Mpeg2Sequence:
    """One sequence header with its extension."""

    columns: int
    rows: int
    aspect_ratio_information: int  # 1: square samples; 2: 4:3; 3: 16:9; 4: 2.21:1
    frames_per_second: Fraction
    bit_rate_bps: int
    vbv_buffer_bits: int
    profile_and_level: int  # 0: MPEG-1, which has no extension
    progressive_sequence: bool
    chroma_format: int  # 1: 4:2:0
    matrix_coefficients: int = 2  # 2: unspecified

    @property
    def sample_aspect(self) -> Fraction:
        """The shape of a sample, for a display extension as large as the picture."""
        display = _DISPLAY_ASPECTS.get(self.aspect_ratio_information)
        return display * Fraction(self.rows, self.columns) if display else Fraction(1)


def mpeg2_sequences(data: bytes) -> tuple[Mpeg2Sequence, ...]:
    """Return the sequence headers before the first picture; raise SourceError where one is broken."""
    found: list[Mpeg2Sequence] = []
    header = b""
    extensions: list[bytes] = []
    for unit in start_code_units(data):
        code = unit[0] if unit else _PICTURE
        if code in (_SEQUENCE_HEADER, _PICTURE, _GROUP):
            if header:
                found.append(_parse(header, extensions))
            header, extensions = (unit[1:], []) if code == _SEQUENCE_HEADER else (b"", [])
        elif code == _EXTENSION:
            extensions.append(unit[1:])
        if code in (_PICTURE, _GROUP):
            return tuple(found)
    if header:
        found.append(_parse(header, extensions))
    return tuple(found)


def _parse(header: bytes, extensions: list[bytes]) -> Mpeg2Sequence:
    bits = BitReader(header)
    columns, rows, aspect, rate_code = bits.take(12), bits.take(12), bits.take(4), bits.take(4)
    bit_rate = bits.take(18)
    bits.take(1)  # marker_bit
    buffer_size = bits.take(10)
    profile_and_level, progressive, chroma, factor = 0, True, 1, Fraction(1)
    matrix = 2
    for extension in extensions:
        extra = BitReader(extension)
        kind = extra.take(4)
        if kind == _SEQUENCE_EXTENSION:
            profile_and_level, progressive, chroma = extra.take(8), extra.flag(), extra.take(2)
            columns |= extra.take(2) << 12
            rows |= extra.take(2) << 12
            bit_rate |= extra.take(12) << 18
            extra.take(1)  # marker_bit
            buffer_size |= extra.take(8) << 10
            extra.take(1)  # low_delay
            factor = Fraction(extra.take(2) + 1, extra.take(5) + 1)
        elif kind == _DISPLAY_EXTENSION:
            matrix = _matrix(extra)
    if not columns or not rows or not 1 <= rate_code <= len(_RATES):
        raise header_broken()
    return Mpeg2Sequence(
        columns=columns,
        rows=rows,
        aspect_ratio_information=aspect,
        frames_per_second=_RATES[rate_code - 1] * factor,
        bit_rate_bps=bit_rate * 400,
        vbv_buffer_bits=buffer_size * 16384,
        profile_and_level=profile_and_level,
        progressive_sequence=progressive,
        chroma_format=chroma,
        matrix_coefficients=matrix,
    )


def _matrix(extra: BitReader) -> int:
    """Read matrix_coefficients from a sequence_display_extension, 2 where it has no colour description."""
    extra.take(3)  # video_format
    if not extra.flag():
        return 2
    extra.take(16)  # colour_primaries, transfer_characteristics
    return extra.take(8)
