"""What is told of a video before it is sent, how a large one is planned, and pictures taken out of it."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from pydicom.encaps import generate_fragments

from sendtopacs.cli import main
from sendtopacs.convert import part10, video, video_still
from sendtopacs.convert.part10 import Bulk
from sendtopacs.convert.video_forecast import Forecast, forecast
from sendtopacs.model import sop
from sendtopacs.model.attributes import FormValues, Patient
from sendtopacs.model.items import Kind, SourceFile, SourceItem, VideoDetails, still_of
from sendtopacs.model.messages import sentence
from sendtopacs.model.profile import ConversionProfile, Preset
from sendtopacs.model.video import Clip, Interlaced, LargeVideo, Sound, in_minutes, seconds_in
from sendtopacs.plan import PlanOptions, make_plan, with_defaults
from sendtopacs.scan import scan

X264 = ("-c:v", "libx264", "-pix_fmt", "yuv420p")
HOUR = VideoDetails("mpeg4", "avi", 1080, 1920, 30.0, 7200.0, has_audio=True)
LATER = datetime(2026, 1, 2, 3, 4, 5)


def _item(details: VideoDetails, size_bytes: int, **more: Any) -> SourceItem:
    return SourceItem(SourceFile(Path("/films/scope.avi"), size_bytes, 1), Kind.VIDEO, details, **more)


@pytest.mark.parametrize(
    ("name", "arguments", "wraps", "simpler"),
    [
        ("a.mkv", X264, {sop.H264_HIGH_41, sop.H264_HIGH_42}, set()),
        ("a.mp4", (*X264, "-profile:v", "main"), set(), {sop.H264_HIGH_41, sop.H264_HIGH_42}),
        ("a.avi", ("-c:v", "mjpeg"), set(), set()),
        ("a.mkv", (*X264, "-vf", "setpts='if(gt(N,9),PTS+5/25/TB,PTS)'", "-fps_mode", "vfr"), set(), set()),
    ],
)
@pytest.mark.parametrize("frames", [20, 300])
def test_the_list_knows_what_will_be_wrapped(
    name: str,
    arguments: tuple[object, ...],
    wraps: set[str],
    simpler: set[str],
    frames: int,
    make_clip: Callable[..., Path],
) -> None:
    details = video.inspect_video(make_clip(name, *arguments, frames=frames))
    assert set(details.wraps) == wraps
    assert set(details.wraps_simpler) == wraps | simpler


def test_what_is_told_before() -> None:
    small = replace(HOUR, duration_s=10.0)
    told = forecast(_item(small, 5_000_000), small, ConversionProfile())
    assert (told.wrapped, told.parts, told.sound_dropped) == (False, 1, True)
    assert 1 < told.seconds < 120
    wrapped = replace(small, wraps=(sop.H264_HIGH_41,))
    told = forecast(_item(wrapped, 5_000_000), wrapped, ConversionProfile(sound=Sound.KEEP))
    assert (told.wrapped, told.sound_dropped) == (True, False)
    assert told.seconds < 1
    halves = replace(wrapped, interlaced=True)
    assert forecast(_item(halves, 5_000_000), halves, ConversionProfile()).wrapped
    join = ConversionProfile(interlaced=Interlaced.JOIN)
    assert not forecast(_item(halves, 5_000_000), halves, join).wrapped
    assert forecast(_item(wrapped, 5_000_000), wrapped, join).wrapped
    half = forecast(_item(small, 5_000_000, clip=Clip(0, 5)), small, ConversionProfile())
    whole = forecast(_item(small, 5_000_000), small, ConversionProfile())
    assert half.seconds == pytest.approx(whole.seconds / 2)


@pytest.mark.parametrize(
    ("large", "expected"),
    [
        (LargeVideo.SPLIT, {"parts": 3}),
        (LargeVideo.FRAGMENTS, {"in_fragments": True}),
        (LargeVideo.REFUSE, {"refused": True}),
    ],
)
def test_what_becomes_of_a_large_one(large: LargeVideo, expected: dict[str, Any]) -> None:
    details = replace(HOUR, wraps=(sop.H264_HIGH_41,))
    item = _item(details, 10_000_000_000)
    told = forecast(item, details, ConversionProfile(large_videos=large))
    usual = {"parts": 1, "in_fragments": False, "refused": False}
    assert {key: getattr(told, key) for key in usual} == usual | expected


def _plan(item: SourceItem, **profile: Any) -> Any:
    options = PlanOptions(None, output_folder=Path("/out"), profile=ConversionProfile(**profile))
    values = with_defaults(FormValues(Patient("Kairys^Ona", "1")), options.profile, LATER)
    return make_plan([item], values, options, LATER)


def test_what_may_be_wrapped_after_all_is_planned_in_parts_too() -> None:
    """Its beginning did not comply; all of it may."""
    details = replace(HOUR, codec="h264", duration_s=700.0)
    assert forecast(_item(details, 5_300_000_000), details, ConversionProfile()).parts == 2


def test_a_beginning_at_the_highest_bit_rate_complies(ffmpeg: Callable[..., None], tmp_path: Path) -> None:
    """Its frames are counted over the time that they last."""
    source = tmp_path / "dense.ts"
    noise = ("-f", "lavfi", "-i", "testsrc2=s=1280x720:r=25:d=6", "-vf", "noise=alls=60:allf=t")
    rate = ("-b:v", "57M", "-maxrate", "57M", "-bufsize", "20M", "-level", "4.1", "-profile:v", "high")
    ffmpeg(*noise, "-c:v", "libx264", "-preset", "superfast", "-pix_fmt", "yuv420p", *rate, source)
    assert sop.H264_HIGH_41 in video.inspect_video(source).wraps


def test_parts_are_instances_of_one_series_and_said() -> None:
    plan = _plan(_item(replace(HOUR, wraps=(sop.H264_HIGH_41,)), 10_000_000_000))
    assert not plan.blocking
    assert [p.InstanceNumber for p in plan.instances] == [1, 2, 3]
    assert len({p.series.SeriesInstanceUID for p in plan.instances}) == 1
    assert len({p.SOPInstanceUID for p in plan.instances}) == 3
    assert [p.clip for p in plan.instances] == [Clip(part=n, parts=3) for n in range(3)]
    assert [p.place for p in plan.instances] == ["001", "002", "003"]
    (said,) = [p for p in plan.problems if p.code == "video-split"]
    assert "3" in sentence(said)


def test_one_in_fragments_has_their_transfer_syntax() -> None:
    details = replace(HOUR, wraps=(sop.H264_HIGH_41,))
    plan = _plan(_item(details, 10_000_000_000), large_videos=LargeVideo.FRAGMENTS)
    (only,) = plan.instances
    assert only.TransferSyntaxUID == "1.2.840.10008.1.2.4.102.1"
    assert [p.code for p in plan.problems] == ["video-in-fragments"]


@pytest.mark.parametrize("at_s", [1e12, 1e20])
def test_a_still_at_a_time_of_no_calendar_is_no_error_of_the_program(at_s: float) -> None:
    """Of a video that does not say how long it lasts nobody knows what is beyond its end."""
    begun = replace(HOUR, duration_s=0.0, captured=LATER)
    assert still_of(_item(begun, 1000), 1.0).captured == LATER + timedelta(seconds=1)
    assert still_of(_item(begun, 1000), at_s).captured is None


def test_a_still_is_a_photo_of_its_own() -> None:
    item = still_of(_item(HOUR, 1000), 83.5)
    plan = _plan(item, sop_class_by_extension={"AVI": sop.VIDEO_ENDOSCOPIC}, preset=Preset.RECOMMENDED)
    (only,) = plan.instances
    assert (only.kind, only.SOPClassUID, only.still_s) == (Kind.PHOTO, sop.VL_PHOTOGRAPHIC, 83.5)
    assert (only.place, only.label) == ("1m23.5s", "1:23.5")


@pytest.mark.parametrize(
    ("item", "place", "label"),
    [
        (still_of(_item(HOUR, 1000), 7.25), "0m07.25s", "0:07.25"),
        (still_of(_item(HOUR, 1000), 3661.0), "1h01m01s", "1:01:01"),
        (_item(replace(HOUR, wraps=(sop.H264_HIGH_41,)), 10_000_000_000), "001", "1"),
        (_item(replace(HOUR, duration_s=10.0), 1000), "", ""),
    ],
)
def test_what_of_a_file_it_is_has_a_name_for_files_and_one_for_people(
    item: SourceItem, place: str, label: str
) -> None:
    first = _plan(item).instances[0]
    assert (first.place, first.label) == (place, label)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("83.5", 83.5),
        ("1:23.5", 83.5),
        ("0:01:23", 83.0),
        ("1,5", 1.5),
        ("", None),
        ("-1", None),
        ("1:x", None),
    ],
)
def test_times_are_read(text: str, seconds: float | None) -> None:
    assert seconds_in(text) == seconds
    if seconds is not None:
        assert seconds_in(in_minutes(seconds)) == seconds


def test_forecast_of_a_video_without_length() -> None:
    details = replace(HOUR, duration_s=0.0)
    assert isinstance(forecast(_item(details, 10), details, ConversionProfile()), Forecast)


# --- stills --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("a.mp4", (*X264, "-g", 10)),
        ("a.mkv", (*X264, "-g", 10)),
        ("a.ts", (*X264, "-g", 10)),
        ("a.vob", ("-c:v", "mpeg2video", "-b:v", "2M")),
        ("a.avi", ("-c:v", "mjpeg")),
        ("a.webm", ("-c:v", "libvpx")),
        ("a.m2v", ("-c:v", "mpeg2video", "-b:v", "2M")),
    ],
)
@pytest.mark.parametrize("number", [0, 1, 17, 39])
def test_any_picture_can_be_taken(
    name: str,
    arguments: tuple[object, ...],
    number: int,
    make_clip: Callable[..., Path],
    numbers: Callable[..., list[int]],
) -> None:
    source = make_clip(name, *arguments, frames=40)
    picture = np.asarray(video_still.still(source, number / 25).convert("L"))
    assert numbers([picture]) == [number]


def test_behind_the_end_it_is_the_last_picture(
    make_clip: Callable[..., Path], numbers: Callable[..., list[int]]
) -> None:
    source = make_clip("a.mp4", *X264, frames=40)
    assert numbers([np.asarray(video_still.still(source, 99).convert("L"))]) == [39]


def test_a_still_is_upright_square_and_in_the_right_colours(
    ffmpeg: Callable[..., None], tmp_path: Path
) -> None:
    source = tmp_path / "red.mp4"
    red = ("-f", "lavfi", "-i", "color=0xC02020:s=160x120:d=0.2", "-vf", "setsar=2/1,format=yuv420p")
    ffmpeg(*red, "-c:v", "libx264", source)
    turned = tmp_path / "turned.mp4"
    ffmpeg("-i", source, "-c", "copy", "-metadata:s:v", "rotate=90", turned)
    picture = video_still.still(turned, 0.1)
    assert picture.size == (120, 320)
    assert np.abs(np.asarray(picture)[60, 60].astype(int) - (0xC0, 0x20, 0x20)).max() <= 4


# --- through the command line --------------------------------------------------------------------------


def _convert(out: Path, *arguments: object) -> list[pydicom.Dataset]:
    command = [sys.executable, "-m", "sendtopacs", "convert", *map(str, arguments), "--out", str(out)]
    command += ["--set", "PatientName=TEST^Ona", "--set", "PatientID=T-1"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return [pydicom.dcmread(path) for path in sorted(out.iterdir())]


def test_the_command_line_cuts_and_takes_pictures(
    make_clip: Callable[..., Path],
    tmp_path: Path,
    decode: Callable[..., Any],
    numbers: Callable[..., list[int]],
) -> None:
    source = make_clip("a.avi", "-c:v", "mjpeg", frames=40)
    files = _convert(
        tmp_path / "out",
        source,
        *("--begin", "0.2", "--end", "0:00.6", "--still", "0.4", "--preset", "recommended"),
    )
    assert [f.SOPClassUID for f in files] == [sop.VL_PHOTOGRAPHIC, sop.VIDEO_PHOTOGRAPHIC]
    assert files[1].NumberOfFrames == 10
    stream = tmp_path / "out.mp4"
    stream.write_bytes(next(itertools.islice(generate_fragments(files[1].PixelData), 1, None)))
    assert numbers(decode(stream, (160, 120))) == list(range(5, 15))
    assert numbers([files[0].pixel_array[..., 0]]) == [10]
    (only,) = _convert(tmp_path / "stills", source, "--still", "0.4", "--only-stills")
    assert only.SOPClassUID == sop.SECONDARY_CAPTURE


@pytest.mark.parametrize(
    ("name", "arguments"), [("a.mp4", X264), ("a.m2v", ("-c:v", "mpeg2video")), ("a.webm", ("-f", "webm"))]
)
def test_a_picture_beyond_the_end_is_refused_rather_than_another_one_sent(
    name: str,
    arguments: tuple[str, ...],
    make_clip: Callable[..., Path],
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    """Also of what does not say how long it lasts, as browsers' recordings and bare streams do not."""
    live = ("-live", "1") if name.endswith("webm") else ()
    source, out = make_clip(name, *arguments, *live, frames=40), tmp_path / "out"
    convert = ["convert", str(source), "--out", str(out), "--set", "PatientName=A^B", "--set", "PatientID=1"]
    assert main([*convert, "--still", "1.2", "--still", "1:39"]) == 2
    assert f"{name} lasts 0:01.6: there is no picture at 1:39." in capsys.readouterr().err
    assert list(out.glob("*")) == []
    assert main(["text-areas", str(source), "--at", "1.6"]) == 1
    assert "there is no picture at 0:01.6" in capsys.readouterr().err
    assert main([*convert, "--only-stills", "--still", "1.56"]) == 0
    assert len(list(out.iterdir())) == 1


def test_a_video_is_cut_exactly_where_somebody_wants_that(
    make_clip: Callable[..., Path],
    tmp_path: Path,
    decode: Callable[..., Any],
    numbers: Callable[..., list[int]],
) -> None:
    """Between coded pictures that depend on each other it can be cut only by coding it anew."""
    source = make_clip("a.mp4", *X264, "-g", 250, frames=40)
    times = ("--begin", "0.4", "--end", "0.8")
    seen = []
    for exact in ((), ("--exact",)):
        (made,) = _convert(tmp_path / f"out{len(exact)}", source, *times, *exact)
        stream = tmp_path / "out.mp4"
        stream.write_bytes(next(itertools.islice(generate_fragments(made.PixelData), 1, None)))
        seen.append(numbers(decode(stream, (160, 120))))
    assert seen == [list(range(40)), list(range(10, 20))]


@pytest.mark.parametrize(("arguments", "wrapped"), [(("a.mp4", *X264), True), (("a.avi",), False)])
def test_the_command_line_says_before_what_will_become_of_a_video(
    arguments: tuple[Any, ...],
    wrapped: bool,
    make_clip: Callable[..., Path],
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    convert = ["convert", str(make_clip(*arguments)), "--out", str(tmp_path / "out")]
    convert += ["--set", "PatientName=TEST^Ona", "--set", "PatientID=T-1"]
    assert main(convert) == 0
    told, *_, end = capsys.readouterr().err.splitlines()
    assert told.endswith("It will be wrapped as it is, in about 1 s.") is wrapped
    assert ("It will be converted, in about " in told) is not wrapped
    assert end == "1 converted."
    assert main([*convert, "--json"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    (expected,) = [event for event in events if event["event"] == "outlook"]
    assert (expected["wrapped"], expected["parts"], events.index(expected)) == (wrapped, 1, 0)


def test_stills_of_one_video_are_not_called_the_same_file_twice(make_clip: Callable[..., Path]) -> None:
    (item,) = scan([make_clip("a.avi", "-c:v", "mjpeg")])
    options = PlanOptions(None, output_folder=Path("/out"))
    values = with_defaults(FormValues(Patient("Kairys^Ona", "1")), options.profile, LATER)
    plan = make_plan([item, still_of(item, 0.1), still_of(item, 0.2)], values, options, LATER)
    assert plan.problems == ()


# --- fragments -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("length", [999, 1000, 1001, 5003])
def test_a_value_too_large_for_one_fragment_stands_in_several(
    length: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(part10, "LONGEST_VALUE", 998)
    monkeypatch.setattr(part10, "_PIECE_BYTES", 400)
    value = bytes(n % 251 for n in range(length))
    chunks = (value[:333], value[333:334], value[334:])
    bulk = Bulk("PixelData", "OB", length, chunks, encapsulated=True, splittable=True)
    written = b"".join(part10._encapsulated(0x7FE00010, bulk))
    table, *fragments = generate_fragments(written[12:])
    assert table == b""
    assert all(len(fragment) % 2 == 0 for fragment in fragments)
    assert b"".join(fragments) == value + b"\0" * (length % 2)
    assert len(fragments) == -(-length // 400)
