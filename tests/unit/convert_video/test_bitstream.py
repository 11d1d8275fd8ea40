"""Headers of H.264 and MPEG-2: written bit by bit, made by encoders, and broken at random."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendtopacs.convert import bitstream
from sendtopacs.convert.bitstream_h264 import (
    AvcSequence,
    avc_sequences,
    avc_sequences_in_packet,
    parse_sps,
)
from sendtopacs.convert.bitstream_mpeg2 import Mpeg2Sequence, mpeg2_sequences
from sendtopacs.convert.video_probe import read_facts
from sendtopacs.convert.video_rate import nearest_frame
from sendtopacs.model.errors import SourceError


class Bits:
    """Writes what the reader reads."""

    def __init__(self) -> None:
        self._text = ""

    def u(self, count: int, *values: int) -> Bits:
        for value in values:
            self._text += f"{value:0{count}b}"
        return self

    def ue(self, *values: int) -> Bits:
        for value in values:
            code = f"{value + 1:b}"
            self._text += "0" * (len(code) - 1) + code
        return self

    def data(self) -> bytes:
        text = self._text + "1"
        text += "0" * (-len(text) % 8)
        return bytes(int(text[i : i + 8], 2) for i in range(0, len(text), 8))


def escaped(data: bytes) -> bytes:
    """Insert emulation prevention bytes (H.264 7.4.1)."""
    out = bytearray()
    for byte in data:
        if out[-2:] == b"\x00\x00" and byte <= 3:
            out.append(3)
        out.append(byte)
    return bytes(out)


def sps(bits: Bits) -> bytes:
    return b"\x67" + escaped(bits.data())


def high_40(*, frame_mbs_only: bool = True, crop: bool = True) -> Bits:
    """1920 by 1080, High at level 4.0, up to the flag that announces usability information."""
    bits = Bits().u(8, 100, 0, 40).ue(0).ue(1, 0, 0).u(1, 0, 0).ue(0, 2, 4).u(1, 0)
    bits.ue(119, 67 if frame_mbs_only else 33).u(1, int(frame_mbs_only))
    if not frame_mbs_only:
        bits.u(1, 1)
    bits.u(1, 1, int(crop))
    if crop:
        bits.ue(0, 0, 0, 4 if frame_mbs_only else 2)
    return bits


def test_picture_and_profile() -> None:
    found = parse_sps(sps(high_40().u(1, 0)))
    assert (found.profile_idc, found.level_idc) == (100, 40)
    assert (found.columns, found.rows, found.frame_mbs) == (1920, 1080, 8160)
    assert (found.chroma_format_idc, found.bit_depth_luma, found.max_num_ref_frames) == (1, 8, 4)
    assert found.frame_mbs_only
    assert found.usability.sample_aspect is None


def test_interlaced_cropping_counts_double() -> None:
    found = parse_sps(sps(high_40(frame_mbs_only=False).u(1, 0)))
    assert (found.rows, found.height_mbs, found.frame_mbs_only) == (1080, 68, False)


@pytest.mark.parametrize(
    ("idc", "extended", "aspect"),
    [
        (0, (), None),
        (1, (), Fraction(1)),
        (2, (), Fraction(12, 11)),
        (14, (), Fraction(4, 3)),
        (16, (), Fraction(2)),
        (200, (), None),
        (255, (8, 9), Fraction(8, 9)),
        (255, (0, 1), None),
    ],
)
def test_sample_aspect(idc: int, extended: tuple[int, ...], aspect: Fraction | None) -> None:
    bits = high_40().u(1, 1, 1).u(8, idc).u(16, *extended).u(1, 0, 0, 0, 0, 0, 0, 0, 0)
    assert parse_sps(sps(bits)).usability.sample_aspect == aspect


def test_usability_information() -> None:
    """Range, colours, rate, a decoder's buffer behind an HRD, with zeros that need escaping."""
    bits = high_40().u(1, 1, 0, 0, 1).u(3, 5).u(1, 1, 1).u(8, 9, 16, 9)  # signal type
    bits.u(1, 0, 1).u(32, 1001, 60000).u(1, 1)  # timing
    bits.u(1, 1).ue(0).u(8, 0).ue(7, 7).u(1, 0).u(20, 0)  # NAL HRD
    bits.u(1, 0, 0, 1, 1, 1).ue(0, 0, 10, 10, 2, 4)  # no VCL HRD, low delay, pic_struct, restriction
    unit = sps(bits)
    assert b"\x00\x00\x03" in unit
    found = parse_sps(unit).usability
    assert found.full_range
    assert (found.colour_primaries, found.transfer_characteristics, found.matrix_coefficients) == (9, 16, 9)
    assert (found.frames_per_second, found.fixed_rate) == (Fraction(30000, 1001), True)
    assert (found.nal_hrd, found.pic_struct) == (True, True)
    assert (found.num_reorder_frames, found.max_dec_frame_buffering) == (2, 4)


def test_scaling_lists_are_skipped() -> None:
    """High 4:2:2 at 10 bits, one list given and one that ends early."""
    bits = Bits().u(8, 122, 0, 31).ue(0).ue(2, 2, 2).u(1, 0, 1)
    bits.u(1, 1).ue(*([0] * 16)).u(1, 1).ue(16)  # deltas of 0; then one of -8: the next scale is 0
    bits.u(1, *([0] * 6)).ue(0, 2, 1).u(1, 0).ue(3, 2).u(1, 1, 1, 0, 0)
    found = parse_sps(sps(bits))
    assert (found.chroma_format_idc, found.bit_depth_luma, found.bit_depth_chroma) == (2, 10, 10)
    assert (found.columns, found.rows) == (64, 48)


@pytest.mark.parametrize(
    "unit",
    [
        b"",
        b"\x67",
        b"\x68\x64\x00\x28\xac",
        b"\x67\x64\x00\x28",
        b"\x67\x64\x00\x28" + bytes(60),  # a number that never ends
        sps(Bits().u(8, 66, 0, 30).ue(0, 0, 2, 1).u(1, 0).ue(100_000, 5).u(1, 1, 1, 0, 0)),
        sps(Bits().u(8, 66, 0, 30).ue(0, 0, 2, 1).u(1, 0).ue(3, 2).u(1, 1, 1, 1).ue(40, 0, 0, 0)),
    ],
)
def test_broken_parameter_sets_are_refused(unit: bytes) -> None:
    with pytest.raises(SourceError):
        parse_sps(unit)


def test_configuration_record_and_start_codes_say_the_same() -> None:
    unit = sps(high_40().u(1, 0))
    record = b"\x01\x64\x00\x28\xff\xe1" + len(unit).to_bytes(2, "big") + unit + b"\x01\x00\x02\x68\xee"
    stream = b"\x00\x00\x00\x01\x09\x10\x00\x00\x00\x01" + unit + b"\x00\x00\x01\x68\xee"
    assert avc_sequences(record) == avc_sequences(stream) == (parse_sps(unit),)
    assert avc_sequences(b"") == ()
    sample = len(unit).to_bytes(4, "big") + unit + b"\x00\x00\x00\x02\x65\x88" + b"\x00\x00\x00\x02\x67\x00"
    assert avc_sequences_in_packet(sample, record) == (parse_sps(unit),)
    assert avc_sequences_in_packet(stream, b"") == (parse_sps(unit),)


def test_a_configuration_record_that_is_cut_off_is_refused() -> None:
    with pytest.raises(SourceError):
        avc_sequences(b"\x01\x64\x00\x28\xff\xe1\x00\x20\x67\x64")


@given(st.binary(max_size=200))
def test_noise_never_does_more_than_be_refused(data: bytes) -> None:
    for read in (
        lambda: parse_sps(b"\x67" + data),
        lambda: avc_sequences(b"\x01" + data),
        lambda: avc_sequences(b"\x00\x00\x01\x67" + data),
        lambda: avc_sequences_in_packet(data, b"\x01\x64\x00\x28\xff\xe0\x00"),
        lambda: mpeg2_sequences(b"\x00\x00\x01\xb3" + data),
        lambda: mpeg2_sequences(b"\x00\x00\x01\xb3" + bytes(12) + b"\x00\x00\x01\xb5\x14" + data),
    ):
        try:
            read()
        except SourceError:
            continue


@given(st.integers(0, 2**31), st.integers(-(2**20), 2**20))
def test_golomb_numbers(unsigned: int, signed: int) -> None:
    bits = Bits().ue(unsigned).ue(2 * signed - 1 if signed > 0 else -2 * signed)
    reader = bitstream.BitReader(bits.data())
    assert reader.golomb() == unsigned
    assert reader.signed_golomb() == signed


@given(st.binary(max_size=64).map(lambda data: data.replace(b"\xff", b"\x00")))
def test_emulation_prevention_is_undone(data: bytes) -> None:
    assert bitstream.without_emulation_prevention(escaped(data)) == data


def mpeg2_header(profile_and_level: int = 0x48, extension: bool = True, aspect: int = 2) -> bytes:
    """720 by 576 at 25 frames a second, 8 Mbit/s, a buffer of 112 units."""
    header = (
        b"\x00\x00\x01\xb3" + Bits().u(12, 720, 576).u(4, aspect, 3).u(18, 20000).u(1, 1).u(10, 112).data()
    )
    if extension:
        bits = Bits().u(4, 1).u(8, profile_and_level).u(1, 0).u(2, 1, 0, 0).u(12, 0).u(1, 1).u(8, 0).u(1, 0)
        header += b"\x00\x00\x01\xb5" + bits.u(2, 0).u(5, 0).data()
    return header


def test_mpeg2_sequence() -> None:
    (found,) = mpeg2_sequences(mpeg2_header() + b"\x00\x00\x01\xb8\x00\x00\x00\x00\x00\x00\x01\x00\x00")
    assert (found.columns, found.rows, found.frames_per_second) == (720, 576, Fraction(25))
    assert (found.bit_rate_bps, found.vbv_buffer_bits) == (8_000_000, 1_835_008)
    assert (found.profile_and_level, found.chroma_format, found.progressive_sequence) == (0x48, 1, False)
    assert found.sample_aspect == Fraction(16, 15)


def test_mpeg1_has_no_profile() -> None:
    (found,) = mpeg2_sequences(mpeg2_header(extension=False))
    assert found.profile_and_level == 0


@pytest.mark.parametrize(
    "data", [b"", b"\x00\x00\x01", b"\x00\x00\x01\x00\x12", b"\x00\x00\x01\xb8" + bytes(8)]
)
def test_streams_without_a_sequence_header(data: bytes) -> None:
    assert mpeg2_sequences(data) == ()


H264 = ("-c:v", "libx264", "-pix_fmt")


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("high.mp4", (*H264, "yuv420p")),
        ("main.mp4", (*H264, "yuv420p", "-profile:v", "main")),
        ("base.ts", (*H264, "yuv420p", "-profile:v", "baseline")),
        ("high10.mkv", (*H264, "yuv420p10le")),
        ("high422.mp4", (*H264, "yuv422p")),
        ("high444.mp4", (*H264, "yuv444p")),
        ("fields.mp4", (*H264, "yuv420p", "-flags", "+ilme+ildct", "-x264-params", "tff=1")),
        ("aspect.ts", (*H264, "yuv420p", "-vf", "setsar=16/11", "-colorspace", "bt709")),
        ("full.mp4", (*H264, "yuvj420p", "-color_range", "pc")),
        (
            "hrd.ts",
            (*H264, "yuv420p", "-x264-params", "nal-hrd=cbr:bitrate=900:vbv-maxrate=900:vbv-bufsize=900"),
        ),
    ],
)
def test_agrees_with_ffprobe_on_h264(
    name: str,
    arguments: tuple[str, ...],
    make_clip: Callable[..., Path],
    ffprobe: Callable[[Path], dict[str, Any]],
) -> None:
    profiles = {100: "High", 77: "Main", 66: "Constrained Baseline", 110: "High 10", 122: "High 4:2:2"}
    chroma = {1: "420", 2: "422", 3: "444"}
    source = make_clip(name, *arguments, "-refs", 5, frames=6)
    said, found = ffprobe(source), read_facts(source, lambda _: None).sequence
    assert isinstance(found, AvcSequence)
    assert said["profile"] == profiles.get(found.profile_idc, "High 4:4:4 Predictive")
    assert said["level"] == found.level_idc
    assert (said["width"], said["height"]) == (found.columns, found.rows)
    assert found.max_num_ref_frames == 5
    assert chroma[found.chroma_format_idc] in said["pix_fmt"]
    assert int(said["bits_per_raw_sample"]) == found.bit_depth_luma
    assert (said.get("color_range") == "pc") == found.usability.full_range
    aspect = Fraction(said.get("sample_aspect_ratio", "1:1").replace(":", "/"))
    assert aspect == (found.usability.sample_aspect or 1)
    assert Fraction(said["avg_frame_rate"]) == found.usability.frames_per_second
    assert (said["field_order"] == "progressive") == found.frame_mbs_only


@pytest.mark.parametrize(
    ("rate", "more"),
    [
        ("25", ()),
        ("30000/1001", ()),
        ("50", ("-profile:v", "4", "-level:v", "4")),
        ("25", ("-pix_fmt", "yuv422p", "-profile:v", "0")),
    ],
)
def test_agrees_with_ffprobe_on_mpeg2(
    rate: str,
    more: tuple[str, ...],
    make_clip: Callable[..., Path],
    ffprobe: Callable[[Path], dict[str, Any]],
) -> None:
    limits = ("-b:v", "3M", "-maxrate", "6M", "-bufsize", "1835k")
    source = make_clip("a.vob", "-pix_fmt", "yuv420p", "-c:v", "mpeg2video", *limits, *more, rate=rate)
    said, found = ffprobe(source), read_facts(source, lambda _: None).sequence
    assert isinstance(found, Mpeg2Sequence)
    assert (said["width"], said["height"]) == (found.columns, found.rows)
    assert Fraction(said["r_frame_rate"]) == found.frames_per_second == Fraction(rate)
    if said["profile"] == "Main":
        assert found.profile_and_level == 0x40 | said["level"]
    assert ("422" in said["pix_fmt"]) == (found.chroma_format == 2)
    assert found.bit_rate_bps == 6_000_000


@given(st.integers(-(10**9), 10**9), st.fractions(Fraction(1, 1000), 1000, max_denominator=2000))
def test_a_frame_is_placed_as_fractions_round(ticks: int, per_tick: Fraction) -> None:
    assert nearest_frame(ticks, per_tick) == round(ticks * per_tick)
