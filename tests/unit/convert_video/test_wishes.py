"""What a person may choose: newer syntaxes, simpler profiles, sound, and which part of a video."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sendtopacs.convert import video, video_facts, video_output, video_prepare
from sendtopacs.convert.video_check import violations
from sendtopacs.convert.video_facts import PreparedVideo, VideoWanted
from sendtopacs.convert.video_probe import read_facts
from sendtopacs.model import sop
from sendtopacs.model.errors import ConversionError
from sendtopacs.model.messages import sentence
from sendtopacs.model.video import Clip, Sound

X264 = ("-c:v", "libx264", "-pix_fmt", "yuv420p")
X265 = ("-c:v", "libx265", "-preset", "ultrafast", "-x265-params", "log-level=error")
SMALL_GROUPS = (*X264, "-g", 10, "-keyint_min", 10, "-x264-params", "scenecut=0")
DEFAULT = VideoWanted(sop.H264_HIGH_41)


@pytest.fixture
def convert(tmp_path: Path) -> Callable[..., PreparedVideo]:
    """Prepare a video; the check that guards every output is asked once more."""
    workspace = tmp_path / "workspace"
    workspace.mkdir()

    def run(source: Path, wanted: VideoWanted = DEFAULT) -> PreparedVideo:
        made = video.prepare_video(source, wanted, workspace, lambda _: None)
        assert violations(read_facts(made.path, lambda _: None), wanted) == ()
        assert all("{" not in sentence(said) for said in made.warnings)
        return made

    return run


@pytest.mark.parametrize(
    ("arguments", "syntax", "wrapped", "bits"),
    [
        ((*X264, "-preset", "ultrafast"), sop.HEVC_MAIN_51, False, 8),
        ((*X264, "-preset", "ultrafast"), sop.HEVC_MAIN10_51, False, 10),
        ((*X265, "-pix_fmt", "yuv420p"), sop.HEVC_MAIN_51, True, 8),
        ((*X265, "-pix_fmt", "yuv420p10le"), sop.HEVC_MAIN10_51, True, 10),
        ((*X265, "-pix_fmt", "yuv420p10le"), sop.HEVC_MAIN_51, False, 8),
    ],
)
def test_hevc(
    arguments: tuple[object, ...],
    syntax: str,
    wrapped: bool,
    bits: int,
    make_clip: Callable[..., Path],
    convert: Callable[..., PreparedVideo],
    ffprobe: Callable[[Path], dict[str, Any]],
    decode: Callable[..., Any],
    numbers: Callable[..., list[int]],
) -> None:
    made = convert(make_clip("a.mp4", *arguments), VideoWanted(syntax))
    assert (made.wrapped, made.bits, made.frames) == (wrapped, bits, 20)
    assert made.compression_method == "ISO_23008_2"
    said = ffprobe(made.path)
    assert said["codec_name"] == "hevc"
    assert said["profile"] == ("Main" if bits == 8 else "Main 10")
    assert said["level"] <= 153
    if bits == 8:
        assert numbers(decode(made.path, (160, 120))) == list(range(20))


def test_simpler_hevc_is_wrapped_in_main_10_by_choice(
    make_clip: Callable[..., Path], convert: Callable[..., PreparedVideo]
) -> None:
    source = make_clip("a.mp4", *X265, "-pix_fmt", "yuv420p")
    made = convert(source, VideoWanted(sop.HEVC_MAIN10_51, wrap_subsets=True))
    assert (made.wrapped, made.bits) == (True, 8)


def test_full_hd_at_sixty_keeps_its_rate_at_level_42(
    make_clip: Callable[..., Path],
    convert: Callable[..., PreparedVideo],
    ffprobe: Callable[[Path], dict[str, Any]],
) -> None:
    source = make_clip("a.avi", "-c:v", "mjpeg", "-q:v", 5, frames=8, size=(1920, 1080), rate="60")
    made = convert(source, VideoWanted(sop.H264_HIGH_42))
    assert (made.frames, made.frames_per_second) == (8, 60)
    assert ffprobe(made.path)["level"] == 42


@pytest.mark.parametrize("profile", ["main", "baseline"])
def test_simpler_profiles_are_wrapped_by_choice(
    profile: str, make_clip: Callable[..., Path], convert: Callable[..., PreparedVideo]
) -> None:
    source = make_clip("a.mp4", *X264, "-profile:v", profile)
    assert not convert(source).wrapped
    assert convert(source, replace(DEFAULT, wrap_subsets=True)).wrapped


# --- sound ---------------------------------------------------------------------------------------------


@pytest.fixture
def heard_at(ffmpeg: Callable[..., None]) -> Callable[[Path], float]:
    """Return the second at which silence ends."""

    def find(path: Path) -> float:
        command = ["ffmpeg", "-v", "error", "-i", str(path), "-map", "0:a", "-ac", "1", "-ar", "48000"]
        # As a player hears it: from the time of the first picture on.
        command += ["-af", "aresample=async=1:first_pts=0", "-f", "s16le", "-"]
        raw = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout
        loud = np.flatnonzero(np.abs(np.frombuffer(raw, np.int16)) > 1000)
        return float(loud[0]) / 48000

    return find


def _beeping(make_clip: Callable[..., Path], name: str, *arguments: object, begins: float = 1.0) -> Path:
    """Make a clip of 2 s whose sound begins after one second."""
    late = ("-af", f"adelay={round(begins * 1000)}:all=1", "-shortest")
    return make_clip(name, *arguments, *late, frames=50, sound=True)


@pytest.mark.parametrize(
    ("name", "arguments", "wanted", "code", "codec"),
    [
        ("a.mp4", (*X264, "-c:a", "aac", "-ar", 48000, "-ac", 2), DEFAULT, "video-audio-kept", "aac"),
        ("a.mkv", (*X264, "-c:a", "aac", "-ar", 48000, "-ac", 2), DEFAULT, "video-audio-kept", "aac"),
        ("a.ts", (*X264, "-c:a", "aac", "-ar", 48000, "-ac", 2), DEFAULT, "video-audio-kept", "aac"),
        ("a.mp4", (*X264, "-c:a", "aac", "-ar", 44100), DEFAULT, "video-audio-recoded", "aac"),
        ("a.avi", ("-c:v", "mjpeg", "-c:a", "pcm_s16le"), DEFAULT, "video-audio-recoded", "aac"),
        ("a.webm", ("-c:v", "libvpx", "-c:a", "libopus"), DEFAULT, "video-audio-recoded", "aac"),
        (
            "a.mp4",
            (*X264, "-c:a", "aac"),
            VideoWanted(sop.MPEG2_MAIN_LEVEL),
            "video-audio-recoded",
            "mp3",
        ),
        ("a.mov", (*X264, "-c:a", "pcm_s16le"), VideoWanted(sop.HEVC_MAIN_51), "video-audio-recoded", "aac"),
    ],
)
def test_sound_is_kept_by_choice_and_stays_in_step(
    name: str,
    arguments: tuple[object, ...],
    wanted: VideoWanted,
    code: str,
    codec: str,
    make_clip: Callable[..., Path],
    convert: Callable[..., PreparedVideo],
    heard_at: Callable[[Path], float],
) -> None:
    source = _beeping(make_clip, name, *arguments)
    made = convert(source, replace(wanted, sound=Sound.KEEP))
    assert code in [said.code for said in made.warnings]
    (audio,) = read_facts(made.path, lambda _: None).audio
    assert (audio.codec, audio.sample_rate, audio.channels) == (codec, 48000, 2)
    assert heard_at(made.path) == pytest.approx(1.0, abs=0.04)
    assert made.frames == pytest.approx(50, abs=1)


@pytest.mark.parametrize("arguments", [SMALL_GROUPS, ("-c:v", "mpeg4")])
def test_sound_of_a_stretch_stays_in_step(
    arguments: tuple[object, ...],
    make_clip: Callable[..., Path],
    convert: Callable[..., PreparedVideo],
    heard_at: Callable[[Path], float],
) -> None:
    source = _beeping(make_clip, "a.mkv", *arguments, "-c:a", "aac", "-ar", 48000, "-ac", 2)
    made = convert(source, replace(DEFAULT, sound=Sound.KEEP, clip=Clip(0.4)))
    assert heard_at(made.path) == pytest.approx(0.6, abs=0.04)


def test_without_a_choice_sound_is_left_out_and_it_is_said(
    make_clip: Callable[..., Path], convert: Callable[..., PreparedVideo]
) -> None:
    made = convert(_beeping(make_clip, "a.mp4", *X264, "-c:a", "aac"))
    assert read_facts(made.path, lambda _: None).audio == ()
    assert [said.code for said in made.warnings] == ["video-audio-dropped"]


# --- a stretch of it -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("clip", "shown"),
    [
        (Clip(0.4, 0.8), range(10, 20)),
        (Clip(0.5, 0.7), range(10, 20)),  # moved outwards, to key frames
        (Clip(0.9), range(20, 30)),
        (Clip(0.0, 0.3), range(10)),
    ],
)
@pytest.mark.parametrize(("name", "more"), [("a.mp4", ()), ("a.mkv", ("-bf", 0)), ("a.ts", ())])
def test_what_complies_is_cut_at_key_frames_without_loss(
    name: str,
    more: tuple[object, ...],
    clip: Clip,
    shown: range,
    make_clip: Callable[..., Path],
    convert: Callable[..., PreparedVideo],
    decode: Callable[..., Any],
    numbers: Callable[..., list[int]],
) -> None:
    source = make_clip(name, *SMALL_GROUPS, *more, frames=30)
    made = convert(source, replace(DEFAULT, clip=clip))
    assert made.wrapped
    assert [said.code for said in made.warnings] == ["video-cut-at-keys"]
    pictures = decode(made.path, (160, 120))
    assert numbers(pictures) == list(shown)
    assert np.array_equal(pictures, decode(source, (160, 120))[shown.start : shown.stop])


@pytest.mark.parametrize(("begin", "end"), [(0, 7), (3, 11), (13, 30), (0, 30)])
@pytest.mark.parametrize("arguments", [("a.avi", "-c:v", "mjpeg"), ("a.webm", "-c:v", "libvpx")])
def test_what_is_coded_anew_is_cut_exactly(
    arguments: tuple[str, ...],
    begin: int,
    end: int,
    make_clip: Callable[..., Path],
    convert: Callable[..., PreparedVideo],
    decode: Callable[..., Any],
    numbers: Callable[..., list[int]],
) -> None:
    source = make_clip(*arguments, frames=30)
    made = convert(source, replace(DEFAULT, clip=Clip(begin / 25, end / 25)))
    assert numbers(decode(made.path, (160, 120))) == list(range(begin, end))


def test_a_late_stretch_of_a_long_one_is_exact_too(
    make_clip: Callable[..., Path],
    convert: Callable[..., PreparedVideo],
    decode: Callable[..., Any],
    numbers: Callable[..., list[int]],
) -> None:
    """Where the decoder does not begin at the beginning."""
    source = make_clip("a.mp4", *SMALL_GROUPS, "-profile:v", "main", frames=200)
    made = convert(source, replace(DEFAULT, clip=Clip(7.2, 7.6)))
    assert numbers(decode(made.path, (160, 120))) == list(range(180, 190))


@pytest.mark.parametrize("arguments", [("a.mp4", *SMALL_GROUPS), ("a.webm", "-c:v", "libvpx")])
def test_parts_hold_every_frame_once(
    arguments: tuple[Any, ...],
    make_clip: Callable[..., Path],
    convert: Callable[..., PreparedVideo],
    decode: Callable[..., Any],
    numbers: Callable[..., list[int]],
) -> None:
    source = make_clip(*arguments, frames=60)
    shown: list[int] = []
    for part in range(3):
        made = convert(source, replace(DEFAULT, clip=Clip(part=part, parts=3)))
        shown += numbers(decode(made.path, (160, 120)))
    assert shown == list(range(60))


def test_a_stretch_behind_the_end_is_refused(
    make_clip: Callable[..., Path], convert: Callable[..., PreparedVideo]
) -> None:
    with pytest.raises(ConversionError) as caught:
        convert(make_clip("a.mp4", *X264), replace(DEFAULT, clip=Clip(5.0)))
    assert caught.value.problem.code == "video-clip-empty"
    assert "0.8" in sentence(caught.value.problem)


# --- damage and size -----------------------------------------------------------------------------------


def test_what_lies_before_damage_is_taken_when_that_was_agreed(
    make_clip: Callable[..., Path],
    convert: Callable[..., PreparedVideo],
    decode: Callable[..., Any],
    numbers: Callable[..., list[int]],
    tmp_path: Path,
) -> None:
    data = bytearray(make_clip("a.avi", "-c:v", "mjpeg").read_bytes())
    begin = data.index(b"\xff\xd8", len(data) // 2)
    data[begin : begin + 700] = bytes(700)
    path = tmp_path / "damaged.avi"
    path.write_bytes(data)
    with pytest.raises(ConversionError):
        convert(path)
    made = convert(path, replace(DEFAULT, until_damage=True))
    assert 5 <= made.frames < 15
    assert numbers(decode(made.path, (160, 120))) == list(range(made.frames))
    assert [said.code for said in made.warnings] == ["video-until-damage"]


def test_packets_that_are_missing_are_not_wrapped_over(
    make_clip: Callable[..., Path], convert: Callable[..., PreparedVideo], tmp_path: Path
) -> None:
    """A transport stream counts its packets: what was lost on the way is noticed without decoding."""
    noise = np.random.default_rng(1).integers(0, 255, (120, 160), np.uint8)
    data = make_clip("a.ts", *SMALL_GROUPS, "-qp", 30, frames=60, picture=noise).read_bytes()
    middle = next(n for n in range(len(data) // 2 // 188 * 188, len(data), 188) if not data[n + 1] & 0x40)
    path = tmp_path / "gap.ts"
    path.write_bytes(data[:middle] + data[middle + 188 :])
    with pytest.raises(ConversionError) as caught:
        convert(path)
    assert caught.value.problem.code == "video-damaged"
    made = convert(path, replace(DEFAULT, until_damage=True))
    assert not made.wrapped
    assert 0 < made.frames < 60


def _overwritten(path: Path, target: Path, what: bytes) -> Path:
    """Write something over a stretch in the middle, on no packet's edge."""
    data = bytearray(path.read_bytes())
    begin = len(data) // 2
    data[begin : begin + len(what)] = what
    target.write_bytes(data)
    return target


@pytest.mark.parametrize("name", ["a.mp4", "a.mkv", "a.ts"])
def test_what_was_overwritten_with_zeros_is_not_wrapped(
    name: str, make_clip: Callable[..., Path], convert: Callable[..., PreparedVideo], tmp_path: Path
) -> None:
    """Sixteen packets of the transport stream, after which its counters come round."""
    noise = np.random.default_rng(1).integers(0, 255, (120, 160), np.uint8)
    whole = make_clip(name, *SMALL_GROUPS, "-qp", 30, frames=60, picture=noise)
    assert convert(whole).wrapped
    damaged = _overwritten(whole, tmp_path / name, bytes(188 * 16))
    with pytest.raises(ConversionError) as caught:
        convert(damaged)
    assert caught.value.problem.code == "video-damaged"
    made = convert(damaged, replace(DEFAULT, until_damage=True))
    assert not made.wrapped
    assert 0 < made.frames < 60


def test_what_is_wrapped_is_looked_through_by_choice(
    make_clip: Callable[..., Path], convert: Callable[..., PreparedVideo], tmp_path: Path
) -> None:
    """Damage within a picture, which only decoding it shows."""
    noise = np.random.default_rng(1).integers(0, 255, (240, 320), np.uint8)
    whole = make_clip("a.mp4", *SMALL_GROUPS, "-qp", 24, frames=40, size=(320, 240), picture=noise)
    damaged = _overwritten(whole, tmp_path / "a.mp4", b"\x5a\xa7\x31" * 30)
    assert convert(damaged).wrapped
    look = replace(DEFAULT, look_through=True)
    assert convert(whole, look).wrapped
    with pytest.raises(ConversionError) as caught:
        convert(damaged, look)
    assert caught.value.problem.code == "video-damaged"
    made = convert(damaged, replace(look, until_damage=True))
    assert not made.wrapped
    assert 0 < made.frames < 40


@pytest.mark.parametrize("syntax", [sop.FRAGMENTABLE[sop.H264_HIGH_41], sop.HEVC_MAIN_51])
def test_a_stream_larger_than_a_fragment_may_stand_in_several(
    syntax: str,
    make_clip: Callable[..., Path],
    convert: Callable[..., PreparedVideo],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for module in (video_facts, video_output, video_prepare):
        monkeypatch.setattr(module, "LARGEST_FRAGMENT_BYTES", 1000)
    made = convert(make_clip("a.mkv", *X264), VideoWanted(syntax))
    assert made.size_bytes > 1000


def test_a_result_is_coded_so_that_it_fits(
    make_clip: Callable[..., Path], convert: Callable[..., PreparedVideo], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (video_facts, video_output, video_prepare):
        monkeypatch.setattr(module, "LARGEST_FRAGMENT_BYTES", 120_000)
    noise = np.random.default_rng(1).integers(0, 255, (240, 320), np.uint8)
    source = make_clip("a.avi", "-c:v", "mjpeg", frames=100, size=(320, 240), picture=noise)
    made = convert(source)
    assert made.size_bytes <= 120_000
