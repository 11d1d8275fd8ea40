"""Each kind of source becomes a stream that complies, with the right pictures in the right order."""

from __future__ import annotations

import struct
import subprocess
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sendtopacs.convert import video
from sendtopacs.convert.video_check import violations
from sendtopacs.convert.video_facts import PreparedVideo, VideoWanted
from sendtopacs.convert.video_probe import read_facts
from sendtopacs.model import sop
from sendtopacs.model.messages import sentence
from sendtopacs.model.video import Interlaced

X264 = ("-c:v", "libx264", "-pix_fmt", "yuv420p")
MPEG2 = ("-c:v", "mpeg2video", "-pix_fmt", "yuv420p", "-b:v", "2M", "-maxrate", "4M", "-bufsize", "1M")
FFPROBE_WANTS: dict[str, dict[str, Any]] = {
    sop.H264_HIGH_41: {"codec_name": "h264", "profile": "High", "pix_fmt": "yuv420p"},
    sop.H264_BD_41: {"codec_name": "h264", "profile": "High", "pix_fmt": "yuv420p"},
    sop.MPEG2_MAIN_LEVEL: {"codec_name": "mpeg2video", "profile": "Main", "level": 8, "pix_fmt": "yuv420p"},
    sop.MPEG2_HIGH_LEVEL: {"codec_name": "mpeg2video", "profile": "Main", "level": 4, "pix_fmt": "yuv420p"},
}


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "workspace"
    folder.mkdir()
    return folder


@pytest.fixture
def convert(workspace: Path, ffprobe: Callable[[Path], dict[str, Any]]) -> Callable[..., PreparedVideo]:
    """Prepare a video and have the result looked at by our checker and by ffprobe."""

    def run(source: Path, syntax: str = sop.H264_HIGH_41) -> PreparedVideo:
        fractions: list[float] = []
        made = video.prepare_video(source, VideoWanted(syntax), workspace, fractions.append)
        assert fractions == sorted(fractions)
        assert fractions[-1] == 1.0
        assert violations(read_facts(made.path, lambda _: None), VideoWanted(syntax)) == ()
        said = ffprobe(made.path)
        _ffprobe_agrees(said, made, syntax)
        assert made.path == source or "encoder" not in said["format_tags"]
        assert made.size_bytes == made.path.stat().st_size
        assert {path for path in workspace.iterdir() if path != made.path} == set()
        return made

    return run


def _ffprobe_agrees(said: dict[str, Any], made: PreparedVideo, syntax: str) -> None:
    for key, value in FFPROBE_WANTS[syntax].items():
        assert said[key] == value, key
    assert (said["width"], said["height"]) == (made.columns, made.rows)
    assert int(said["nb_read_packets"]) == made.frames
    assert float(Fraction(said["avg_frame_rate"])) == pytest.approx(made.frames_per_second, rel=1e-3)
    assert made.frame_time_ms == pytest.approx(1000 / made.frames_per_second)
    if len(said["times"]) == made.frames:  # program streams time only some
        assert np.ptp(np.diff(said["times"])) <= 1
    assert said.get("color_range", "tv") == "tv"
    assert said["level"] <= 41
    assert not set(said["format_tags"]) & {"location", "title", "comment"}


SOURCES: dict[str, tuple[str, tuple[object, ...], dict[str, Any]]] = {
    "h264 high": ("a.mp4", X264, {}),
    "h264 main": ("a.mp4", (*X264, "-profile:v", "main"), {}),
    "h264 baseline": ("a.mp4", (*X264, "-profile:v", "baseline"), {}),
    "h264 4:4:4": ("a.mp4", ("-c:v", "libx264", "-pix_fmt", "yuv444p"), {}),
    "h264 10 bit": ("a.mp4", ("-c:v", "libx264", "-pix_fmt", "yuv420p10le"), {}),
    "h264 interlaced": ("a.mp4", (*X264, "-flags", "+ilme+ildct"), {}),
    "h264 with sound": ("a.mp4", (*X264, "-c:a", "aac"), {"sound": True}),
    "h264 fragments": ("a.mp4", (*X264, "-g", 5, "-movflags", "+frag_keyframe+empty_moov"), {}),
    "mov": ("a.mov", X264, {}),
    "mkv": ("a.mkv", X264, {}),
    "mkv 29.97": ("a.mkv", X264, {"rate": "30000/1001"}),
    "ts": ("a.ts", X264, {}),
    "m2ts": ("a.m2ts", X264, {}),
    "avi with reordered frames": ("a.avi", (*X264, "-bf", 2), {}),
    "bare h264": ("a.h264", X264, {}),
    "5 fps": ("a.mp4", X264, {"rate": "5"}),
    "16 by 16": ("a.mp4", X264, {"size": (16, 16)}),
    "odd size": ("a.mp4", ("-c:v", "libx264", "-pix_fmt", "yuv444p"), {"size": (161, 121)}),
    "full range": ("a.mp4", ("-c:v", "libx264", "-pix_fmt", "yuvj420p", "-color_range", "pc"), {}),
    "mjpeg avi": ("a.avi", ("-c:v", "mjpeg", "-pix_fmt", "yuvj420p"), {}),
    "mpeg-4 avi": ("a.avi", ("-c:v", "mpeg4", "-bf", 2), {}),
    "vp9 webm": ("a.webm", ("-c:v", "libvpx-vp9", "-cpu-used", 8, "-pix_fmt", "yuv420p"), {}),
    "vp8 webm": ("a.webm", ("-c:v", "libvpx", "-cpu-used", 8), {}),
    "hevc": ("a.mp4", ("-c:v", "libx265", "-x265-params", "log-level=error"), {}),
    "wmv": ("a.wmv", ("-c:v", "wmv2"), {}),
    "mpeg-2 program stream": ("a.vob", MPEG2, {}),
    "mpeg-2 transport stream": ("a.ts", MPEG2, {}),
    "bare mpeg-2": ("a.m2v", MPEG2, {}),
}
WRAPPED = {
    *("h264 high", "h264 interlaced", "h264 with sound", "h264 fragments", "mov", "mkv", "mkv 29.97"),
    *("ts", "m2ts", "5 fps", "16 by 16"),
}


@pytest.mark.parametrize("kind", SOURCES)
def test_any_source_becomes_high_profile_with_every_frame_in_order(
    kind: str,
    make_clip: Callable[..., Path],
    convert: Callable[..., PreparedVideo],
    decode: Callable[..., Any],
    numbers: Callable[..., list[int]],
) -> None:
    name, arguments, options = SOURCES[kind]
    made = convert(make_clip(name, *arguments, **options))
    assert made.compression_method == "ISO_14496_10"
    assert made.wrapped is (kind in WRAPPED)
    assert made.frames == 20
    if kind != "16 by 16":  # too small to read a number in
        assert numbers(decode(made.path, (made.columns, made.rows))) == list(range(20))


@pytest.mark.parametrize(
    ("kind", "syntax", "size", "rate"),
    [
        ("h264 high", sop.MPEG2_MAIN_LEVEL, (720, 576), Fraction(25)),
        ("mkv 29.97", sop.MPEG2_MAIN_LEVEL, (720, 480), Fraction(30000, 1001)),
        ("vp9 webm", sop.MPEG2_MAIN_LEVEL, (720, 576), Fraction(25)),
        ("h264 high", sop.MPEG2_HIGH_LEVEL, (1280, 720), Fraction(25)),
        ("mpeg-2 program stream", sop.MPEG2_HIGH_LEVEL, (1280, 720), Fraction(25)),
        ("h264 high", sop.H264_BD_41, (1280, 720), Fraction(50)),
        ("mkv 29.97", sop.H264_BD_41, (1280, 720), Fraction(60000, 1001)),
        ("full range", sop.H264_BD_41, (1280, 720), Fraction(50)),
    ],
)
def test_other_syntaxes(
    kind: str,
    syntax: str,
    size: tuple[int, int],
    rate: Fraction,
    make_clip: Callable[..., Path],
    convert: Callable[..., PreparedVideo],
) -> None:
    name, arguments, options = SOURCES[kind]
    made = convert(make_clip(name, *arguments, **options), syntax)
    assert (made.columns, made.rows) == size
    codes = [said.code for said in made.warnings]
    assert "video-scaled-up" in codes
    assert ("video-padded" in codes) is (syntax != sop.MPEG2_MAIN_LEVEL)
    assert ("video-rate-raised" in codes) is (syntax == sop.H264_BD_41)
    assert all("{" not in sentence(said) for said in made.warnings)
    display = Fraction(4, 3) if syntax == sop.MPEG2_MAIN_LEVEL else Fraction(16, 9)
    assert made.sample_aspect * made.columns / made.rows == display
    assert made.frames_per_second == pytest.approx(float(rate))
    source_rate = Fraction(options.get("rate", "25"))
    assert abs(made.frames - 20 * rate / source_rate) <= 1


@pytest.mark.parametrize(
    ("syntax", "size", "source_rate", "rate"),
    [
        (sop.H264_HIGH_41, (1920, 1080), "60", Fraction(30)),
        (sop.H264_BD_41, (1920, 1080), "25", Fraction(25)),
        (sop.H264_BD_41, (1920, 1080), "24", Fraction(24)),
        (sop.H264_BD_41, (1280, 720), "50", Fraction(50)),
        (sop.MPEG2_HIGH_LEVEL, (1920, 1080), "50", Fraction(25)),
    ],
)
def test_high_definition(
    syntax: str,
    size: tuple[int, int],
    source_rate: str,
    rate: Fraction,
    make_clip: Callable[..., Path],
    convert: Callable[..., PreparedVideo],
) -> None:
    source = make_clip("hd.mp4", *X264, "-preset", "ultrafast", frames=8, size=size, rate=source_rate)
    made = convert(source, syntax)
    assert (made.columns, made.rows) == size
    assert made.frames_per_second == float(rate)
    assert abs(made.frames - 8 * rate / Fraction(source_rate)) <= 1
    slower = rate < Fraction(source_rate)
    assert any(said.code == "video-rate-reduced" for said in made.warnings) is slower


@pytest.mark.parametrize(
    ("syntax", "name"),
    [
        (sop.MPEG2_MAIN_LEVEL, "a.vob"),
        (sop.MPEG2_MAIN_LEVEL, "a.ts"),
        (sop.MPEG2_MAIN_LEVEL, "a.m2v"),
    ],
)
def test_what_complies_is_taken_byte_by_byte(
    syntax: str, name: str, make_clip: Callable[..., Path], convert: Callable[..., PreparedVideo]
) -> None:
    source = make_clip(name, *MPEG2, size=(720, 576))
    assert convert(source, syntax).path == source


@pytest.mark.parametrize("more", [("-fflags", "+bitexact"), ()])
def test_an_mp4_that_says_no_more_than_which_program_wrote_it_is_taken_byte_by_byte(
    more: tuple[str, ...], make_clip: Callable[..., Path], convert: Callable[..., PreparedVideo]
) -> None:
    source = make_clip("clean.mp4", *X264, *more)
    assert convert(source).path == source


def test_where_it_was_filmed_and_what_was_said_stay_behind(
    make_clip: Callable[..., Path], convert: Callable[..., PreparedVideo]
) -> None:
    said = ("-metadata", "location=+54.6872+025.2797/", "-metadata", "comment=filmed at home")
    source = make_clip("place.mp4", *X264, "-c:a", "aac", *said, sound=True)
    traces = (b"loci", b"filmed at home", b"mp4a")
    assert all(trace in source.read_bytes() for trace in traces)
    made = convert(source)
    assert made.wrapped
    assert not any(trace in made.path.read_bytes() for trace in traces)
    assert [said.code for said in made.warnings] == ["video-audio-dropped"]


def test_the_wrapped_frames_are_those_of_the_source(
    make_clip: Callable[..., Path], convert: Callable[..., PreparedVideo], decode: Callable[..., Any]
) -> None:
    source = make_clip("a.mkv", *X264)
    made = convert(source)
    assert np.array_equal(decode(source, (160, 120)), decode(made.path, (160, 120)))


def test_what_an_edit_list_hides_does_not_come_back(
    make_clip: Callable[..., Path],
    ffmpeg: Callable[..., None],
    convert: Callable[..., PreparedVideo],
    decode: Callable[..., Any],
    numbers: Callable[..., list[int]],
    tmp_path: Path,
) -> None:
    whole, cut = make_clip("whole.mp4", *X264, "-bf", 0), tmp_path / "cut.mp4"
    ffmpeg("-ss", "0.4", "-i", whole, "-c", "copy", cut)
    made = convert(cut)
    assert not made.wrapped
    assert numbers(decode(made.path, (160, 120))) == list(range(10, 20))


def test_a_broadcast_cut_out_of_its_middle_begins_with_its_first_whole_picture(
    make_clip: Callable[..., Path],
    convert: Callable[..., PreparedVideo],
    decode: Callable[..., Any],
    numbers: Callable[..., list[int]],
    tmp_path: Path,
) -> None:
    data = make_clip("whole.ts", *X264, "-g", 10, "-bf", 0, "-x264-params", "scenecut=0").read_bytes()
    tables, rest = data[: 188 * 3], data[188 * 3 :]
    middle = tmp_path / "middle.ts"
    middle.write_bytes(tables + rest[len(rest) // 188 // 4 * 188 :])
    made = convert(middle)
    assert not made.wrapped
    assert numbers(decode(made.path, (160, 120))) == list(range(10, 20))


@pytest.mark.parametrize(
    ("name", "arguments"), [("a.ts", (*X264, "-g", 10)), ("a.vob", MPEG2), ("a.vob", (*MPEG2, "-bf", 2))]
)
def test_recordings_joined_end_to_end_play_one_after_the_other(
    name: str,
    arguments: tuple[object, ...],
    make_clip: Callable[..., Path],
    convert: Callable[..., PreparedVideo],
    decode: Callable[..., Any],
    numbers: Callable[..., list[int]],
    tmp_path: Path,
) -> None:
    """The clock of the second begins anew, as on the discs of recorders."""
    one, joined = make_clip(name, *arguments), tmp_path / name
    joined.write_bytes(one.read_bytes() * 2)
    made = convert(joined)
    assert not made.wrapped
    assert made.frames_per_second == 25
    assert numbers(decode(made.path, (160, 120))) == [*range(20), *range(20)]


def test_a_variable_rate_becomes_constant_and_keeps_its_length(
    make_clip: Callable[..., Path],
    convert: Callable[..., PreparedVideo],
    decode: Callable[..., Any],
    numbers: Callable[..., list[int]],
) -> None:
    source = make_clip("vfr.mkv", *X264, "-vf", "setpts='if(gt(N,9),PTS+5/25/TB,PTS)'", "-fps_mode", "vfr")
    made = convert(source)
    assert made.frames_per_second == 25
    assert made.frames == 25
    assert [said.code for said in made.warnings] == ["video-made-constant"]
    shown = numbers(decode(made.path, (160, 120)))
    assert sorted(set(shown)) == list(range(20))
    assert shown == sorted(shown)


# x' = ax + cy, y' = bx + dy: what each display matrix makes of an array
TURNS: dict[str, tuple[tuple[int, int, int, int], Callable[[Any], Any]]] = {
    "mirrored": ((-1, 0, 0, 1), np.fliplr),
    "flipped": ((1, 0, 0, -1), np.flipud),
    "half": ((-1, 0, 0, -1), lambda a: np.rot90(a, 2)),
    "clockwise": ((0, 1, -1, 0), lambda a: np.rot90(a, -1)),
    "counter-clockwise": ((0, -1, 1, 0), lambda a: np.rot90(a, 1)),
    "transposed": ((0, 1, 1, 0), np.transpose),
    "anti-transposed": ((0, -1, -1, 0), lambda a: np.rot90(a, 2).T),
}


@pytest.mark.parametrize("turn", TURNS)
def test_pictures_stand_upright(
    turn: str,
    make_clip: Callable[..., Path],
    frame: Callable[..., Any],
    convert: Callable[..., PreparedVideo],
    decode: Callable[..., Any],
) -> None:
    matrix, expected = TURNS[turn]
    source = make_clip("turned.mov", *X264, frames=4)
    _set_matrix(source, matrix)
    upright = expected(frame(2))
    details = video.inspect_video(source)
    assert (details.rows, details.columns) == upright.shape
    made = convert(source)
    assert not made.wrapped
    shown = decode(made.path, (made.columns, made.rows))[2]
    assert np.abs(shown.astype(int) - _limited(upright)).mean() < 3


def _set_matrix(path: Path, matrix: tuple[int, int, int, int]) -> None:
    """Write a display matrix into the track header (ISO/IEC 14496-12 8.3.2)."""
    data = bytearray(path.read_bytes())
    place = data.index(b"tkhd") + 4 + 40
    a, b, c, d = (value << 16 for value in matrix)
    data[place : place + 36] = struct.pack(">9i", a, b, 0, c, d, 0, 0, 0, 1 << 30)
    path.write_bytes(data)


def _limited(picture: Any) -> Any:
    """Return full range luma, as it was drawn, in the limited range."""
    return 16 + picture.astype(int) * 219 / 255


@pytest.mark.parametrize(("source_range", "pix_fmt"), [("pc", "yuvj420p"), ("tv", "yuv420p")])
def test_brightness_ends_in_the_limited_range_once(
    source_range: str,
    pix_fmt: str,
    make_clip: Callable[..., Path],
    convert: Callable[..., PreparedVideo],
    decode: Callable[..., Any],
) -> None:
    grey = np.full((120, 160), 200, np.uint8)
    arguments = (
        "-c:v",
        "libx264",
        "-profile:v",
        "baseline",
        "-pix_fmt",
        pix_fmt,
        "-color_range",
        source_range,
    )
    made = convert(make_clip("grey.mp4", *arguments, frames=3, picture=grey))
    assert decode(made.path, (160, 120))[1].mean() == pytest.approx(16 + 200 * 219 / 255, abs=2)


@pytest.mark.parametrize(
    ("syntax", "size", "luma"),
    [
        (sop.MPEG2_MAIN_LEVEL, (720, 576), 81),  # pure red under BT.601
        (sop.MPEG2_HIGH_LEVEL, (1280, 720), 63),  # and under BT.709
        (sop.H264_HIGH_41, (160, 120), 81),
    ],
)
def test_colours_follow_the_matrix_of_the_picture_size(
    syntax: str,
    size: tuple[int, int],
    luma: int,
    ffmpeg: Callable[..., None],
    convert: Callable[..., PreparedVideo],
    decode: Callable[..., Any],
    tmp_path: Path,
) -> None:
    source = tmp_path / "red.avi"
    ffmpeg("-f", "lavfi", "-i", "color=red:s=160x120:d=0.2:r=25", "-c:v", "mpeg4", "-q:v", 2, source)
    made = convert(source, syntax)
    picture = decode(made.path, size)[2]
    middle = picture[size[1] // 3 : size[1] * 2 // 3, size[0] // 3 : size[0] * 2 // 3]
    assert middle.mean() == pytest.approx(luma, abs=2)


@pytest.mark.parametrize(
    ("transfer", "signal", "luma"),
    [
        ("arib-std-b67", 0, 16),
        ("arib-std-b67", 191, 214),  # HLG's reference white, 75 %, becomes 90 %
        ("arib-std-b67", 255, 235),
        ("smpte2084", 0, 16),
        ("smpte2084", 148, 214),  # PQ's, 58 %
        ("smpte2084", 255, 235),
    ],
)
def test_high_dynamic_range_is_fitted_to_ordinary_screens(
    transfer: str,
    signal: int,
    luma: int,
    make_clip: Callable[..., Path],
    convert: Callable[..., PreparedVideo],
    decode: Callable[..., Any],
) -> None:
    colours = f"log-level=error:colorprim=bt2020:transfer={transfer}:colormatrix=bt2020nc:range=limited"
    tags = ("-color_trc", transfer, "-color_primaries", "bt2020", "-colorspace", "bt2020nc")
    grey = np.full((120, 160), signal, np.uint8)
    arguments = ("-c:v", "libx265", "-pix_fmt", "yuv420p10le", "-x265-params", colours, *tags)
    made = convert(make_clip("hdr.mp4", *arguments, frames=3, picture=grey))
    assert [said.code for said in made.warnings] == ["video-tone-mapped"]
    assert decode(made.path, (160, 120))[1].mean() == pytest.approx(luma, abs=3)


def test_long_pixels_become_square(
    make_clip: Callable[..., Path], convert: Callable[..., PreparedVideo]
) -> None:
    source = make_clip("wide.mp4", *X264, "-vf", "setsar=2/1")
    assert video.inspect_video(source).columns == 320
    made = convert(source)
    assert (made.columns, made.rows) == (320, 120)


@pytest.fixture
def interlaced(make_clip: Callable[..., Path]) -> Callable[..., Path]:
    """Make a clip whose halves carry a number each: picture n shows 2n in its first half and 2n + 1."""

    def make(name: str, *arguments: object, first: str = "top", size: tuple[int, int] = (720, 576)) -> Path:
        woven = ("-vf", f"tinterlace=interleave_{first},setfield={first[0]}ff")
        return make_clip(name, *woven, "-flags", "+ilme+ildct", *arguments, frames=20, size=size, rate="50")

    return make


_DV = ("-c:v", "dvvideo", "-pix_fmt", "yuv420p")
_HDV = ("-c:v", "mpeg2video", "-b:v", "25M", "-pix_fmt", "yuv420p")
_422 = ("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv422p")


@pytest.mark.parametrize(
    ("name", "arguments", "size", "syntax"),
    [
        ("a.avi", _DV, (720, 576), sop.MPEG2_MAIN_LEVEL),
        ("a.avi", _DV, (720, 576), sop.H264_HIGH_41),
        ("a.mp4", _422, (1920, 1080), sop.MPEG2_HIGH_LEVEL),
        ("a.mp4", _422, (1920, 1080), sop.H264_BD_41),
        ("a.ts", (*_HDV, "-aspect", "16:9"), (1440, 1080), sop.H264_BD_41),
    ],
)
def test_half_pictures_stay_what_they_are_where_the_syntax_allows_it(
    name: str,
    arguments: tuple[object, ...],
    size: tuple[int, int],
    syntax: str,
    interlaced: Callable[..., Path],
    convert: Callable[..., PreparedVideo],
    decode: Callable[..., Any],
    numbers: Callable[..., list[int]],
) -> None:
    """DV has the lower half first, which has to survive too."""
    first, second = (1, 0) if name == "a.avi" else (0, 1)
    source = interlaced(name, *arguments, first="bottom" if first else "top", size=size)
    made = convert(source, syntax)
    assert not made.wrapped
    assert made.warnings == ()
    pictures = decode(made.path, (made.columns, made.rows))
    assert numbers([picture[first::2] for picture in pictures]) == list(range(0, 20, 2))
    assert numbers([picture[second::2] for picture in pictures]) == list(range(1, 20, 2))
    assert _scan(made.path) == ("bb" if first else "tt")


def _scan(path: Path) -> str:
    """Return what ffprobe says of the halves: 'tt', 'bb' or 'progressive'."""
    command = ["ffprobe", "-v", "error", "-select_streams", "v", "-read_intervals", "%+#1", "-of", "csv=p=0"]
    command += ["-show_entries", "frame=interlaced_frame,top_field_first", str(path)]
    said = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout
    woven, top = said.split(",")[:2]
    return ("tt" if top.startswith("1") else "bb") if woven == "1" else "progressive"


@pytest.mark.parametrize(
    ("syntax", "wish", "shown"),
    [
        (sop.H264_HIGH_41, Interlaced.JOIN, range(0, 20, 2)),
        (sop.HEVC_MAIN_51, Interlaced.KEEP, range(0, 20, 2)),  # has no half pictures
        (sop.MPEG2_HIGH_LEVEL, Interlaced.KEEP, range(0, 20, 2)),  # its lines are moved
        (sop.H264_BD_41, Interlaced.KEEP, range(20)),  # 720 lines at 50 a second have room for all
    ],
)
def test_half_pictures_become_whole_ones_where_it_does_not(
    syntax: str,
    wish: Interlaced,
    shown: range,
    interlaced: Callable[..., Path],
    workspace: Path,
    decode: Callable[..., Any],
    numbers: Callable[..., list[int]],
) -> None:
    source = interlaced("a.avi", *_DV, first="bottom")
    wanted = VideoWanted(syntax, interlaced=wish)
    made = video.prepare_video(source, wanted, workspace, lambda _: None)
    code = "video-halves-pictures" if len(shown) == 20 else "video-deinterlaced"
    assert code in [said.code for said in made.warnings]
    assert all("{" not in sentence(said) for said in made.warnings)
    assert _scan(made.path) == "progressive"
    pictures = decode(made.path, (made.columns, made.rows))
    left = (made.columns - made.rows * 4 // 3) // 2
    found = numbers([picture[:, max(left, 0) : made.columns - max(left, 0)] for picture in pictures])
    assert found == pytest.approx(list(shown), abs=1)
    assert found == sorted(found)
    assert len(found) == len(shown)


def test_what_complies_but_is_interlaced_is_joined_by_choice(
    interlaced: Callable[..., Path], workspace: Path
) -> None:
    source = interlaced("a.mp4", *X264)
    details = video.inspect_video(source)
    assert details.interlaced
    kept, joined = (
        video.prepare_video(source, VideoWanted(sop.H264_HIGH_41, interlaced=wish), workspace, lambda _: None)
        for wish in (Interlaced.KEEP, Interlaced.JOIN)
    )
    assert (kept.wrapped, joined.wrapped) == (True, False)
    assert _scan(joined.path) == "progressive"


def test_what_the_level_cannot_carry_is_reduced_and_said(
    make_clip: Callable[..., Path], convert: Callable[..., PreparedVideo]
) -> None:
    source = make_clip("4k.mp4", *X264, "-preset", "ultrafast", frames=4, size=(3840, 2160), rate="30")
    made = convert(source)
    assert made.columns * made.rows <= 8192 * 256
    assert made.columns / made.rows == pytest.approx(16 / 9, rel=0.01)
    assert [said.code for said in made.warnings] == ["video-scaled-down"]
