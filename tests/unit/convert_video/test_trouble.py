"""What cannot be used gets its sentence; what is stopped leaves nothing behind."""

from __future__ import annotations

import multiprocessing
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sendtopacs.convert import video, video_facts, video_output, video_prepare, video_transcode
from sendtopacs.convert.video_facts import VideoFacts, VideoWanted
from sendtopacs.convert.video_transcode import Transcoded
from sendtopacs.model import sop
from sendtopacs.model.errors import Cancelled, ConversionError, SendToPacsError, SourceError, SpoolError
from sendtopacs.model.messages import sentence

X264 = ("-c:v", "libx264", "-pix_fmt", "yuv420p")


@pytest.fixture(scope="module")
def clips() -> dict[str, Path]:
    """Hold the clips that many tests damage a copy of."""
    return {}


def _go_on(_fraction: float) -> None:
    pass


def _refusal(path: Path) -> str:
    """Return the code of the error; check that it has a sentence and that both doors say the same."""
    with pytest.raises(SourceError) as caught:
        video.inspect_video(path)
    with pytest.raises(SourceError) as again:
        video.prepare_video(path, VideoWanted(sop.H264_HIGH_41), path.parent, _go_on)
    assert caught.value.problem == again.value.problem
    assert "{" not in sentence(caught.value.problem)
    return caught.value.problem.code


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "source-empty"),
        (b"Dear colleague,\n" * 50, "video-broken"),
        (
            b"\x00\x00\x00\x18ftypmp42" + bytes(12) + b"\x00\x00\x10\x00mdat" + bytes(300),
            "video-index-missing",
        ),
        (b"#EXTM3U\n#EXT-X-VERSION:3\n#EXTINF:1,\n/etc/hostname\n", "video-broken"),
        (b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(40), "video-broken"),
    ],
)
def test_files_that_are_no_video(content: bytes, code: str, tmp_path: Path) -> None:
    path = tmp_path / "clip.mp4"
    path.write_bytes(content)
    assert _refusal(path) == code


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    assert _refusal(tmp_path / "gone.mp4") == "source-missing"


def test_sound_without_pictures(ffmpeg: Callable[..., None], tmp_path: Path) -> None:
    path = tmp_path / "sound.mp4"
    ffmpeg("-f", "lavfi", "-i", "sine=d=0.5", "-c:a", "aac", path)
    assert _refusal(path) == "video-audio-only"


def test_neither_pictures_nor_sound(ffmpeg: Callable[..., None], tmp_path: Path) -> None:
    text, path = tmp_path / "a.srt", tmp_path / "a.mkv"
    text.write_text("1\n00:00:00,000 --> 00:00:01,000\nWard 3\n\n")
    ffmpeg("-i", text, "-c:s", "srt", path)
    assert _refusal(path) == "video-none"


def test_a_size_that_no_camera_has(ffmpeg: Callable[..., None], tmp_path: Path) -> None:
    path = tmp_path / "wide.avi"
    ffmpeg("-f", "lavfi", "-i", "color=red:s=20000x16:d=0.1", "-c:v", "mjpeg", path)
    assert _refusal(path) == "video-size-absurd"


def test_no_frames_at_all(ffmpeg: Callable[..., None], tmp_path: Path) -> None:
    path = tmp_path / "empty.avi"
    ffmpeg("-f", "lavfi", "-i", "color=red:s=64x64:d=0.1", "-c:v", "mjpeg", "-bsf:v", "noise=drop=1", path)
    assert _refusal(path) == "video-no-frames"


def test_an_index_that_leads_nowhere(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    data = bytearray(make_clip("a.mp4", *X264).read_bytes())
    begin = data.index(b"stco") + 12  # where the first chunk lies
    data[begin : begin + 4] = (1 << 31).to_bytes(4, "big")
    path = tmp_path / "nowhere.mp4"
    path.write_bytes(data)
    assert _refusal(path) == "video-no-frames"


def test_a_picture_that_changes_its_size_on_the_way(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    small = make_clip("a.ts", *X264, size=(160, 120))
    large = make_clip("b.ts", *X264, size=(320, 240))
    path = tmp_path / "both.ts"
    path.write_bytes(small.read_bytes() + large.read_bytes())
    with pytest.raises(ConversionError) as caught:
        video.prepare_video(path, VideoWanted(sop.H264_HIGH_41), tmp_path, _go_on)
    assert caught.value.problem.code == "video-changes"
    assert list(tmp_path.iterdir()) == [path]


def test_a_cover_picture_is_no_video(ffmpeg: Callable[..., None], tmp_path: Path) -> None:
    path = tmp_path / "song.m4a"
    picture = (
        "-f",
        "lavfi",
        "-i",
        "color=red:s=64x64:d=0.04",
        "-c:v",
        "mjpeg",
        "-disposition:v",
        "attached_pic",
    )
    ffmpeg("-f", "lavfi", "-i", "sine=d=0.5", *picture, "-c:a", "aac", "-f", "mp4", path)
    assert _refusal(path) == "video-audio-only"


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("whole.mp4", (*X264, "-movflags", "+faststart")),
        ("whole.mkv", X264),
        ("whole.webm", ("-c:v", "libvpx")),
        ("whole.avi", ("-c:v", "mjpeg")),
    ],
)
def test_a_recording_that_breaks_off(
    name: str, arguments: tuple[str, ...], make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    whole = make_clip(name, *arguments).read_bytes()
    path = tmp_path / name
    path.write_bytes(whole[: len(whole) * 3 // 4])
    assert _refusal(path) == "video-truncated"


def test_a_recording_without_its_index(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    whole = make_clip("whole.mp4", *X264).read_bytes()
    path = tmp_path / "unfinished.mp4"
    path.write_bytes(whole[: whole.index(b"moov") - 4])
    assert _refusal(path) == "video-index-missing"


def test_an_unknown_codec(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    path = tmp_path / "odd.mp4"
    path.write_bytes(make_clip("a.mp4", *X264).read_bytes().replace(b"avc1", b"zzz1"))
    assert _refusal(path) == "video-codec-unknown"


def test_dolby_vision_without_a_base_that_others_can_show(
    make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    """The description of the bit rate makes room for the one of Dolby Vision; profiles 8 and others pass."""
    x265 = ("-c:v", "libx265", "-preset", "ultrafast", "-x265-params", "log-level=error", "-tag:v", "hvc1")
    data = make_clip("a.mp4", *x265).read_bytes()
    place = data.index(b"btrt")
    for profile in (5, 8):
        path = tmp_path / f"{profile}.mp4"
        configuration = b"dvcC" + bytes((1, 0, profile << 1, 0x1D))
        path.write_bytes(data[:place] + configuration + data[place + len(configuration) :])
        if profile == 5:
            assert _refusal(path) == "video-dolby-vision"
        else:
            assert video.inspect_video(path).codec == "hevc"


def test_a_rate_that_no_camera_has(make_clip: Callable[..., Path]) -> None:
    wild = ("-vf", "settb=1/90000,setpts=N*9", "-fps_mode", "passthrough", "-enc_time_base", "1/90000")
    source = make_clip("a.mp4", *X264, *wild, "-video_track_timescale", 90000, frames=60)
    assert _refusal(source) == "video-rate-absurd"


def test_frames_that_cannot_be_decoded(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    data = bytearray(make_clip("a.mp4", *X264).read_bytes())
    begin = data.index(b"mdat") + 4
    end = data.index(b"moov") - 4
    data[begin:end] = bytes(end - begin)
    path = tmp_path / "zeros.mp4"
    path.write_bytes(data)
    assert _refusal(path) == "video-no-frames"


def test_damage_in_the_middle_is_not_hidden(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    data = bytearray(make_clip("a.avi", "-c:v", "mjpeg").read_bytes())
    middle = len(data) // 2
    begin = data.index(b"\xff\xd8", middle)
    data[begin : begin + 700] = bytes(700)
    path = tmp_path / "damaged.avi"
    path.write_bytes(data)
    with pytest.raises(ConversionError) as caught:
        video.prepare_video(path, VideoWanted(sop.H264_HIGH_41), tmp_path, _go_on)
    assert caught.value.problem.code == "video-damaged"
    assert sentence(caught.value.problem)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("stop_at", [0.0, 0.05, 0.3, 0.6, 0.9, 0.97, 1.0])
@pytest.mark.parametrize(("name", "arguments"), [("a.mkv", X264), ("a.mp4", (*X264, "-profile:v", "main"))])
def test_cancel_leaves_nothing(
    name: str, arguments: tuple[str, ...], stop_at: float, make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    """Whether it is remuxed or transcoded, and wherever it is stopped."""
    source = make_clip(name, *arguments, frames=60)

    def stop(fraction: float) -> None:
        if fraction >= stop_at:
            raise Cancelled

    with pytest.raises(Cancelled):
        video.prepare_video(source, VideoWanted(sop.H264_HIGH_41), tmp_path, stop)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("syntax", sop.VIDEO_SYNTAXES)
def test_progress_comes_often_enough_to_stop_within_a_second(
    syntax: str, make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    """Counted in calls, since seconds depend on the machine: one every few frames of full HD."""
    source = make_clip("hd.mp4", *X264, "-preset", "ultrafast", frames=40, size=(1920, 1080))
    fractions: list[float] = []
    video.prepare_video(source, VideoWanted(syntax), tmp_path, fractions.append)
    assert len(fractions) >= 40
    assert fractions[-1] == 1.0


def test_it_can_be_stopped_between_any_two_frames(
    make_clip: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even where only those are left that the encoder had kept back, which take it seconds in all.

    Some are decoded ahead of the encoder; who stops does not wait for these.
    """
    since = [0]
    most = [0]
    write = video_output.VideoOutput.mux

    def count(output: video_output.VideoOutput, packet: Any) -> None:
        since[0] += 1
        most[0] = max(most[0], since[0])
        write(output, packet)

    def go_on(_fraction: float) -> None:
        since[0] = 0

    monkeypatch.setattr(video_output.VideoOutput, "mux", count)
    source = make_clip("a.avi", "-c:v", "mjpeg", frames=60)
    video.prepare_video(source, VideoWanted(sop.H264_HIGH_41), tmp_path, go_on)
    assert most[0] <= 2 + video_transcode._AHEAD


@pytest.mark.parametrize("stop_at", [0.1, 0.5, 0.949])
def test_an_encoder_that_is_slow_to_stop_is_ended_with_its_process(
    stop_at: float, make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    source = make_clip("a.avi", "-c:v", "mjpeg", "-q:v", 5, frames=20, size=(1920, 1080))
    busy: list[bool] = []

    def stop(fraction: float) -> None:
        if fraction >= stop_at:
            busy.append(bool(multiprocessing.active_children()))
            raise Cancelled

    with pytest.raises(Cancelled):
        video.prepare_video(source, VideoWanted(sop.HEVC_MAIN_51), tmp_path, stop)
    assert busy == [True]
    assert multiprocessing.active_children() == []
    assert list(tmp_path.iterdir()) == []


def test_what_goes_wrong_in_the_process_has_its_sentence_here(
    make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    data = bytearray(make_clip("a.avi", "-c:v", "mjpeg").read_bytes())
    begin = data.index(b"\xff\xd8", len(data) // 2)
    data[begin : begin + 700] = bytes(700)
    path = tmp_path / "damaged.avi"
    path.write_bytes(data)
    with pytest.raises(ConversionError) as caught:
        video.prepare_video(path, VideoWanted(sop.HEVC_MAIN_51), tmp_path, _go_on)
    assert caught.value.problem.code == "video-damaged"
    assert list(tmp_path.iterdir()) == [path]


def test_an_encoder_that_breaks_off_takes_nothing_with_it(
    make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    source = make_clip("a.avi", "-c:v", "mjpeg", "-q:v", 5, frames=20, size=(1920, 1080))

    def kill(_fraction: float) -> None:
        for child in multiprocessing.active_children():
            child.kill()

    with pytest.raises(ConversionError) as caught:
        video.prepare_video(source, VideoWanted(sop.HEVC_MAIN_51), tmp_path, kill)
    assert caught.value.problem.code == "video-not-encoded"
    assert list(tmp_path.iterdir()) == []


def test_a_workspace_that_is_gone(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    with pytest.raises(SpoolError):
        video.prepare_video(
            make_clip("a.mkv", *X264), VideoWanted(sop.H264_HIGH_41), tmp_path / "gone", _go_on
        )


@pytest.mark.parametrize("name", ["a.mkv", "a.ts", "a.mp4"])
def test_streams_that_no_fragment_can_hold_are_refused(
    name: str, make_clip: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Remuxed, wrapped as it is, and transcoded; the limit is lowered, for 4 GiB take minutes to make."""
    for module in (video_facts, video_output, video_prepare):
        monkeypatch.setattr(module, "LARGEST_FRAGMENT_BYTES", 1000)
    source = make_clip(name, *X264, "-profile:v", "main" if name == "a.mp4" else "high")
    with pytest.raises(ConversionError) as caught:
        video.prepare_video(source, VideoWanted(sop.H264_HIGH_41), tmp_path, _go_on)
    assert caught.value.problem.code == "video-too-large"
    assert "GB" in sentence(caught.value.problem)
    assert list(tmp_path.iterdir()) == []


def test_an_output_that_fails_its_check_is_not_used(
    make_clip: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrong_encoder(*_arguments: object, **_more: object) -> Transcoded:
        path = tmp_path / "wrong.mp4"
        path.write_bytes(make_clip("main.mp4", *X264, "-profile:v", "main").read_bytes())
        return Transcoded(path)

    monkeypatch.setattr(video_prepare, "transcode", wrong_encoder)
    source = make_clip("a.avi", "-c:v", "mjpeg")
    with pytest.raises(ConversionError) as caught:
        video.prepare_video(source, VideoWanted(sop.H264_HIGH_41), tmp_path, _go_on)
    assert caught.value.problem.code == "video-check-failed"
    assert "video-not-profile" in caught.value.problem.params["reasons"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "seed", [*range(8), *(pytest.param(n, marks=pytest.mark.long) for n in range(8, 60))]
)
@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("a.mp4", (*X264, "-movflags", "+faststart")),
        ("a.mkv", X264),
        ("a.ts", X264),
        ("a.avi", ("-c:v", "mjpeg")),
        ("a.vob", ("-c:v", "mpeg2video")),
        ("a.webm", ("-c:v", "libvpx")),
    ],
)
def test_damage_anywhere_ends_in_a_sentence_or_a_video(
    name: str,
    arguments: tuple[str, ...],
    seed: int,
    clips: dict[str, Path],
    make_clip: Callable[..., Path],
    tmp_path: Path,
) -> None:
    if name not in clips:
        clips[name] = make_clip(name, *arguments)
    dice = random.Random(seed)
    data = bytearray(clips[name].read_bytes())
    for _ in range(dice.choice((1, 5, 50))):
        data[dice.randrange(dice.choice((600, len(data))))] = dice.randrange(256)
    source = tmp_path / name
    source.write_bytes(data[: dice.choice((len(data), dice.randrange(len(data))))])
    problem = None
    try:
        video.prepare_video(source, VideoWanted(sop.VIDEO_SYNTAXES[seed % 3]), tmp_path, _go_on)
    except SendToPacsError as failure:
        problem = failure.problem
    if problem is not None:
        assert "{" not in sentence(problem)
        assert problem.code not in ("video-check-failed", "video-not-encoded", "video-not-muxed")
        assert list(tmp_path.iterdir()) == [source]


def test_times_that_leap_over_hours_do_not_make_hours_of_video(
    make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    leap = ("-vf", "setpts='if(gt(N,9),PTS+20000/TB,PTS)'", "-fps_mode", "vfr")
    source = make_clip("leap.mkv", *X264, *leap)
    with pytest.raises(ConversionError) as caught:
        video.prepare_video(source, VideoWanted(sop.H264_HIGH_41), tmp_path, _go_on)
    assert caught.value.problem.code == "video-times-broken"


def test_the_source_is_never_removed(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    source = make_clip("clean.mp4", *X264, "-fflags", "+bitexact")

    def stop_at_the_end(fraction: float) -> None:
        if fraction == 1.0:
            raise Cancelled

    with pytest.raises(Cancelled):
        video.prepare_video(source, VideoWanted(sop.H264_HIGH_41), tmp_path, stop_at_the_end)
    assert source.exists()


def test_facts_are_plain_values(make_clip: Callable[..., Path]) -> None:
    """Nothing of the library outlives its container: touching it afterwards ends the process."""
    from sendtopacs.convert.video_probe import read_facts  # noqa: PLC0415 - not part of the public face

    facts = read_facts(make_clip("a.mp4", *X264), _go_on)
    assert isinstance(facts, VideoFacts)
    assert facts.frames == 20
