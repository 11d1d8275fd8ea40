"""The pure rules: what violates which constraint, which rate a stream has, what it is turned into."""

from __future__ import annotations

from array import array
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sendtopacs.convert.bitstream_h264 import AvcSequence, AvcUsability
from sendtopacs.convert.bitstream_mpeg2 import Mpeg2Sequence
from sendtopacs.convert.video_boxes import read_boxes
from sendtopacs.convert.video_check import RULES, violations, wrapping_obstacles
from sendtopacs.convert.video_extent import promised_bytes
from sendtopacs.convert.video_facts import (
    AudioFacts,
    Container,
    Matrix,
    Picture,
    Transfer,
    Turn,
    VideoFacts,
    VideoWanted,
)
from sendtopacs.convert.video_rate import pace
from sendtopacs.convert.video_target import choose_rate, choose_target
from sendtopacs.convert.video_tonemap import tone_mapped
from sendtopacs.model import sop
from sendtopacs.model.messages import sentence

P25, P30, NTSC = Fraction(25), Fraction(30), Fraction(30000, 1001)

AVC = AvcSequence(
    profile_idc=100,
    constraint_flags=0,
    level_idc=40,
    columns=1280,
    rows=720,
    width_mbs=80,
    height_mbs=45,
    max_num_ref_frames=4,
)
H264 = VideoFacts(
    codec="h264",
    container=Container.MP4,
    picture=Picture(1280, 720),
    sequence=AVC,
    frames=100,
    packets=100,
    frames_per_second=Fraction(50),
    constant_rate=True,
    duration_s=2.0,
    stream_bytes=1_000_000,
    file_bytes=1_010_000,
)
FULL_HD = replace(AVC, columns=1920, rows=1080, width_mbs=120, height_mbs=68)
MPEG2 = Mpeg2Sequence(720, 576, 2, P25, 8_000_000, 1_835_008, 0x48, False, 1)
MAIN_LEVEL = replace(H264, codec="mpeg2video", container=Container.PS, sequence=MPEG2, frames_per_second=P25)
HD2 = Mpeg2Sequence(1280, 720, 3, Fraction(50), 40_000_000, 9_781_248, 0x44, True, 1)
HIGH_LEVEL = replace(MAIN_LEVEL, sequence=HD2, frames_per_second=Fraction(50))


def _h264(**changes: Any) -> VideoFacts:
    return replace(H264, sequence=replace(AVC, **changes))


def _codes(facts: VideoFacts, syntax: str) -> list[str]:
    found = violations(facts, VideoWanted(syntax))
    assert all("{" not in sentence(problem) for problem in found)
    return [problem.code for problem in found]


@pytest.mark.parametrize(
    ("facts", "syntax"),
    [
        (H264, sop.H264_HIGH_41),
        (H264, sop.H264_BD_41),
        (replace(H264, container=Container.TS), sop.H264_HIGH_41),
        (replace(H264, stream_bytes=24_000_000), sop.H264_HIGH_41),  # what a full buffer holds comes on top
        (replace(H264, audio=(AudioFacts("aac", 48000, 2),)), sop.H264_HIGH_41),
        (replace(H264, sequence=replace(AVC, columns=640, rows=480)), sop.H264_HIGH_41),
        (
            replace(H264, sequence=replace(FULL_HD, frame_mbs_only=False), frames_per_second=P25),
            sop.H264_BD_41,
        ),
        (replace(H264, sequence=FULL_HD, frames_per_second=Fraction(24000, 1001)), sop.H264_BD_41),
        (MAIN_LEVEL, sop.MPEG2_MAIN_LEVEL),
        (replace(MAIN_LEVEL, container=Container.ES), sop.MPEG2_MAIN_LEVEL),
        (HIGH_LEVEL, sop.MPEG2_HIGH_LEVEL),
    ],
)
def test_what_complies(facts: VideoFacts, syntax: str) -> None:
    assert _codes(facts, syntax) == []


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (replace(H264, codec="hevc"), "video-not-codec"),
        (replace(H264, sequence=None), "video-not-parsed"),
        (replace(H264, constant_rate=False), "video-not-constant"),
        (replace(H264, field_packets=True), "video-not-frames"),
        (replace(H264, changes=True), "video-not-steady"),
        (replace(H264, cut=True), "video-not-uncut"),
        (replace(H264, restarts=True), "video-not-continuous"),
        (replace(H264, headless=True), "video-not-whole"),
        (replace(_h264(width_mbs=10, height_mbs=8), frames_per_second=Fraction(240)), "video-not-speed"),
        (replace(H264, picture=Picture(1280, 720, turn=Turn.CLOCKWISE)), "video-not-upright"),
        (replace(H264, picture=Picture(1280, 720, full_range=True)), "video-not-limited-range"),
        (replace(H264, picture=Picture(1280, 720, sample_aspect=Fraction(4, 3))), "video-not-square"),
        (_h264(usability=AvcUsability(sample_aspect=Fraction(12, 11))), "video-not-square"),
        (_h264(profile_idc=77), "video-not-profile"),
        (_h264(profile_idc=66), "video-not-profile"),
        (_h264(level_idc=42), "video-not-level"),
        (_h264(chroma_format_idc=2), "video-not-chroma"),
        (_h264(bit_depth_luma=10), "video-not-depth"),
        (_h264(max_num_ref_frames=10), "video-not-references"),
        (_h264(width_mbs=300, height_mbs=10), "video-not-size"),
        (_h264(width_mbs=100, height_mbs=100), "video-not-size"),
        (replace(H264, frames_per_second=Fraction(120)), "video-not-speed"),
        (replace(H264, stream_bytes=30_000_000), "video-not-bit-rate"),
        (replace(H264, duration_s=0.5, stream_bytes=15_000_000), "video-not-bit-rate"),
        (replace(H264, container=Container.ISO), "video-not-container"),
        (replace(H264, container=Container.PS), "video-not-container"),
        (replace(H264, audio=(AudioFacts("aac", 44100, 2),)), "video-not-audio"),
        (replace(H264, audio=(AudioFacts("opus", 48000, 2),)), "video-not-audio"),
    ],
)
def test_each_constraint_of_high_profile(facts: VideoFacts, code: str) -> None:
    assert code in _codes(facts, sop.H264_HIGH_41)


@pytest.mark.parametrize(
    ("sequence", "rate", "code"),
    [
        (replace(AVC, columns=640, rows=480), 50, "video-not-size"),
        (AVC, 30, "video-not-rate"),
        (AVC, 25, "video-not-rate"),
        (replace(AVC, frame_mbs_only=False), 50, "video-not-scan"),
        (FULL_HD, 25, "video-not-scan"),
        (FULL_HD, 30, "video-not-rate"),
        (replace(FULL_HD, frame_mbs_only=False), 24, "video-not-scan"),
    ],
)
def test_the_list_of_the_blu_ray_syntax(sequence: AvcSequence, rate: int, code: str) -> None:
    facts = replace(H264, sequence=sequence, frames_per_second=Fraction(rate))
    assert _codes(facts, sop.H264_BD_41) == [code]


@pytest.mark.parametrize(
    ("syntax", "base", "changes", "rate", "code"),
    [
        (sop.MPEG2_MAIN_LEVEL, MAIN_LEVEL, {"profile_and_level": 0x44}, 25, "video-not-profile"),
        (sop.MPEG2_MAIN_LEVEL, MAIN_LEVEL, {"profile_and_level": 0}, 25, "video-not-profile"),
        (sop.MPEG2_MAIN_LEVEL, MAIN_LEVEL, {"chroma_format": 2}, 25, "video-not-chroma"),
        (sop.MPEG2_MAIN_LEVEL, MAIN_LEVEL, {"bit_rate_bps": 20_000_000}, 25, "video-not-bit-rate"),
        (sop.MPEG2_MAIN_LEVEL, MAIN_LEVEL, {"vbv_buffer_bits": 2_000_000}, 25, "video-not-buffer"),
        (sop.MPEG2_MAIN_LEVEL, MAIN_LEVEL, {}, 30, "video-not-rate"),
        (sop.MPEG2_MAIN_LEVEL, MAIN_LEVEL, {"columns": 1280, "rows": 720}, 25, "video-not-size"),
        (sop.MPEG2_HIGH_LEVEL, HIGH_LEVEL, {"aspect_ratio_information": 2}, 50, "video-not-square"),
        (sop.MPEG2_HIGH_LEVEL, HIGH_LEVEL, {"aspect_ratio_information": 1}, 50, "video-not-square"),
        (sop.MPEG2_HIGH_LEVEL, HIGH_LEVEL, {"columns": 720, "rows": 576}, 50, "video-not-size"),
        (sop.MPEG2_HIGH_LEVEL, HIGH_LEVEL, {"columns": 1920, "rows": 1080}, 50, "video-not-rate"),
        (sop.MPEG2_HIGH_LEVEL, HIGH_LEVEL, {"profile_and_level": 0x48}, 50, "video-not-profile"),
    ],
)
def test_each_constraint_of_mpeg2(
    syntax: str, base: VideoFacts, changes: dict[str, Any], rate: int, code: str
) -> None:
    assert isinstance(base.sequence, Mpeg2Sequence)
    facts = replace(base, sequence=replace(base.sequence, **changes), frames_per_second=Fraction(rate))
    assert code in _codes(facts, syntax)


def test_every_violation_is_listed_not_only_the_first() -> None:
    facts = replace(_h264(profile_idc=77, level_idc=51), constant_rate=False, container=Container.OTHER)
    assert _codes(facts, sop.H264_HIGH_41) == [
        *("video-not-constant", "video-not-profile", "video-not-level", "video-not-container")
    ]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"audio": (AudioFacts("aac", 48000, 2),)}, "video-has-audio"),
        ({"other_streams": 1}, "video-has-streams"),
        ({"tagged": True}, "video-has-metadata"),
        ({"fragmented": True}, "video-fragmented"),
    ],
)
def test_what_forbids_to_take_a_file_as_it_is(changes: dict[str, Any], code: str) -> None:
    (found,) = wrapping_obstacles(replace(H264, **changes), VideoWanted(sop.H264_HIGH_41))
    assert found.code == code
    assert sentence(found)


def _shown(rate: Fraction, tick: Fraction, count: int = 300) -> array[int]:
    return array("q", (round(number / rate / tick) + 900 for number in range(count)))


@pytest.mark.parametrize("rate", [5, 12.5, 15, 23.976, 24, 25, 29.97, 30, 50, 59.94, 60, 120])
@pytest.mark.parametrize(
    "tick", [Fraction(1, 90000), Fraction(1, 12800), Fraction(1, 1000), Fraction(1, 600)]
)
def test_constant_rates_are_known_through_coarse_clocks(rate: float, tick: Fraction) -> None:
    exact = (
        Fraction(round(rate * 1001 / 1000) * 1000, 1001) if rate in (23.976, 29.97, 59.94) else Fraction(rate)
    )
    found = pace(_shown(exact, tick), tick, ())
    assert found.constant
    assert found.frames_per_second == exact


@pytest.mark.parametrize(
    ("times", "constant", "rate"),
    [
        ([], True, 25),
        ([7], True, 25),
        ([0, 40, 80, 120], True, 25),
        ([0, 40, 80, 160, 200, 240, 280], False, 25),
        ([0, 33, 73, 99, 133, 171, 199], False, 30),
        ([5, 5, 5], False, 25),
    ],
)
def test_pace(times: list[int], constant: bool, rate: int) -> None:
    found = pace(array("q", times), Fraction(1, 1000), ())
    assert (found.frames_per_second, found.constant) == (rate, constant)


@pytest.mark.parametrize(
    ("source", "candidates", "chosen"),
    [
        (P25, (P25, NTSC), P25),
        (P30, (P25, NTSC), NTSC),
        (NTSC, (P25, NTSC), NTSC),
        (Fraction(24), (P25, NTSC), P25),
        (Fraction(50), (P25, NTSC), P25),
        (Fraction(60), (P25, NTSC), NTSC),
        (Fraction(15), (P25, NTSC), NTSC),
        (Fraction(25, 2), (P25, NTSC), P25),
        (Fraction(5), (P25, NTSC), P25),
        (Fraction(24), (P25, NTSC, Fraction(24), Fraction(24000, 1001)), Fraction(24)),
        (P25, (Fraction(50), Fraction(60000, 1001), Fraction(24)), Fraction(50)),
        (P30, (Fraction(50), Fraction(60000, 1001), Fraction(24)), Fraction(60000, 1001)),
    ],
)
def test_rates_drop_nothing_and_repeat_evenly(
    source: Fraction, candidates: tuple[Fraction, ...], chosen: Fraction
) -> None:
    assert choose_rate(source, candidates) == chosen


@pytest.mark.parametrize(
    ("picture", "frame", "inner"),
    [
        (Picture(320, 240), (320, 240), (320, 240)),
        (Picture(321, 241), (322, 242), (321, 241)),
        (Picture(8, 8), (16, 16), (8, 8)),
        (Picture(1080, 1920, turn=Turn.CLOCKWISE), (1920, 1080), (1920, 1080)),
        (Picture(720, 576, sample_aspect=Fraction(16, 15)), (768, 576), (768, 576)),
        (Picture(720, 480, sample_aspect=Fraction(8, 9)), (720, 540), (720, 540)),
    ],
)
def test_high_profile_keeps_the_size(
    picture: Picture, frame: tuple[int, int], inner: tuple[int, int]
) -> None:
    target = choose_target(replace(H264, picture=picture, frames_per_second=P25), sop.H264_HIGH_41)
    assert (target.columns, target.rows) == frame
    assert (target.picture_columns, target.picture_rows) == inner


@pytest.mark.parametrize("transfer", [Transfer.PQ, Transfer.HLG])
def test_tone_mapping_keeps_order_and_neutral_colours(transfer: Transfer) -> None:
    steps = np.linspace(0, 1, 101)
    grey = tone_mapped(np.stack([steps] * 3, axis=-1), transfer)
    assert (np.diff(grey, axis=0) >= -1e-9).all()
    assert np.ptp(grey, axis=1).max() < 0.002
    assert grey[0].max() == pytest.approx(0, abs=0.001)
    assert grey[-1].min() == pytest.approx(1, abs=0.001)
    red = tone_mapped(np.array([[0.6, 0.1, 0.1]]), transfer)[0]
    assert red[0] > 2 * max(red[1], red[2])


@pytest.mark.parametrize("size", [(3840, 2160), (2160, 3840), (8000, 600), (4096, 4096), (7680, 4320)])
@pytest.mark.parametrize("rate", [24, 30, 60, 240])
def test_large_and_fast_sources_come_within_the_level(size: tuple[int, int], rate: int) -> None:
    facts = replace(H264, picture=Picture(*size), frames_per_second=Fraction(rate))
    target = choose_target(facts, sop.H264_HIGH_41)
    across, down = -(-target.columns // 16), -(-target.rows // 16)
    assert across * down <= 8192
    assert max(across, down) <= 256
    assert across * down * target.frames_per_second <= 245_760
    assert target.columns / target.rows == pytest.approx(size[0] / size[1], rel=0.02)
    assert Fraction(rate) % target.frames_per_second == 0


@pytest.mark.parametrize("syntax", [sop.MPEG2_MAIN_LEVEL, sop.MPEG2_HIGH_LEVEL, sop.H264_BD_41])
@pytest.mark.parametrize(
    "size", [(160, 120), (720, 576), (640, 360), (1080, 1920), (1920, 1080), (3840, 1600)]
)
@pytest.mark.parametrize("rate", [Fraction(10), Fraction(24), P25, NTSC, P30, Fraction(60)])
def test_frames_of_listed_formats_keep_the_shape(syntax: str, size: tuple[int, int], rate: Fraction) -> None:
    target = choose_target(replace(H264, picture=Picture(*size), frames_per_second=rate), syntax)
    shape = Fraction(target.picture_columns, target.picture_rows) * target.sample_aspect
    assert float(shape) == pytest.approx(size[0] / size[1], rel=0.02)
    assert target.picture_columns == target.columns or target.picture_rows == target.rows
    form = next(
        f
        for f in RULES[syntax].formats
        if f.size == (target.columns, target.rows) and target.frames_per_second in f.rates
    )
    assert target.interlaced_coding is (form.interlaced is True)
    assert target.matrix is (Matrix.BT601 if syntax == sop.MPEG2_MAIN_LEVEL else Matrix.BT709)


def _box(kind: bytes, content: bytes = b"") -> bytes:
    return (8 + len(content)).to_bytes(4, "big") + kind + content


FTYP = _box(b"ftyp", b"isom\x00\x00\x02\x00isommp41")


def _tool(text: bytes, kind: bytes = b"\xa9too", more: bytes = b"") -> bytes:
    """Make a list of items with one that names the program which wrote the file."""
    item = _box(kind, _box(b"data", b"\x00\x00\x00\x01" + bytes(4) + text) + more)
    return _box(b"meta", bytes(4) + _box(b"hdlr", b"\x00" * 8 + b"mdirappl") + _box(b"ilst", item))


EMPTY_META = _box(b"meta", bytes(4) + _box(b"hdlr", b"\x00" * 8 + b"mdirappl") + _box(b"ilst"))


@pytest.mark.parametrize(
    ("inside", "tagged"),
    [
        (b"", False),
        (_box(b"udta", EMPTY_META), False),
        (_box(b"udta", bytes(4)), False),
        (_box(b"udta", _box(b"\xa9xyz", b"+54.7+025.3/")), True),
        (_box(b"meta", bytes(4) + _box(b"ilst", _box(b"\xa9too", b"a tool"))), True),
        (_box(b"udta", _tool(b"Lavf59.27.100")), False),
        (_box(b"udta", _tool(b"HandBrake 1.6.1 2023012300")), False),
        (_box(b"udta", _tool(b"Lavf59.27.100", b"\xa9ART")), True),
        (_box(b"udta", _tool(b"Lavf of somebody@home")), True),
        (_box(b"udta", _tool(b"HandBrake of somebody")), True),
        (_box(b"udta", _tool(b"somebody's own tool")), True),
        (_box(b"udta", _tool(b"Lavf59", more=_box(b"name", b"somebody"))), True),
        (_box(b"meta", _box(b"keys", b"com.maker.location")), True),
        (_box(b"trak", _box(b"udta", _box(b"name", b"somebody"))), True),
        (_box(b"uuid", b"\x01" * 20), True),
        (_box(b"free", bytes(500)), False),
        (_box(b"free", bytes(70_000) + b"what was here before"), True),
    ],
)
def test_metadata_is_found_wherever_it_is(inside: bytes, tagged: bool, tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(FTYP + _box(b"moov", inside) + _box(b"mdat", b"\x01" * 50))
    found = read_boxes(path)
    assert found.tagged is tagged
    assert found.indexed
    assert found.is_mp4
    assert not found.truncated


@pytest.mark.parametrize(
    ("brands", "is_mp4"),
    [
        (b"isom\x00\x00\x02\x00isommp41", True),
        (b"mp42\x00\x00\x00\x00", True),
        (b"M4V \x00\x00\x00\x01", True),
        (b"qt  \x00\x00\x02\x00qt  ", False),
        (b"qt  \x00\x00\x02\x00qt  mp42", False),
        (b"3gp4\x00\x00\x02\x003gp4", False),
    ],
)
def test_mp4_is_told_from_its_relatives(brands: bytes, is_mp4: bool, tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(_box(b"ftyp", brands) + _box(b"moov"))
    assert read_boxes(path).is_mp4 is is_mp4


@pytest.mark.parametrize(
    "data",
    [b"", b"\x00", FTYP[:-3], FTYP + b"\x00\x00\x00\x02moov", FTYP + b"\x00\x00\x00\x01moov\xff", bytes(64)],
)
def test_broken_boxes_end_the_walk(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(data)
    assert not read_boxes(path).tagged


def test_rubbish_behind_the_last_box_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(FTYP + _box(b"moov") + _box(b"mdat", bytes(9)) + b"end of recording")
    assert not read_boxes(path).truncated


@pytest.mark.parametrize(
    ("head", "promised"),
    [
        (b"", 0),
        (b"RIFF\x64\x00\x00\x00AVI LIST", 100),
        (b"RIFF\x64\x00\x00\x00WAVEfmt ", 0),
        (b"\x1a\x45\xdf\xa3", 0),
        (b"\x1a\x45\xdf\xa3\x82ab\x18\x53\x80\x67\x8a", 22),
        (b"\x1a\x45\xdf\xa3\x82ab\x18\x53\x80\x67\x41\x00", 269),
        (b"\x1a\x45\xdf\xa3\x82ab\x18\x53\x80\x67\x01" + b"\xff" * 7, 0),  # live: unknown
        (b"\x1a\x45\xdf\xa3\x00" + bytes(9), 0),
    ],
)
def test_how_long_a_file_says_it_is(head: bytes, promised: int) -> None:
    assert promised_bytes(head) == promised


def test_boxes_of_64_bits_and_open_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    large = b"\x00\x00\x00\x01mdat" + (16 + 40).to_bytes(8, "big") + bytes(40)
    path.write_bytes(FTYP + large + _box(b"moov") + b"\x00\x00\x00\x00mdat" + bytes(99))
    found = read_boxes(path)
    assert (found.indexed, found.truncated) == (True, False)
