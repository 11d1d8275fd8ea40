"""Sixty and more sources, each made into an object in each syntax, judged by eyes that are not ours.

`--all` runs every source; each other run twenty, chosen by a seed that stays.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import struct
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from pydicom.encaps import generate_fragments

from sendtopacs.convert.create import create
from sendtopacs.convert.inspect import inspect
from sendtopacs.convert.video_check import violations
from sendtopacs.convert.video_facts import VideoWanted
from sendtopacs.convert.video_probe import read_facts
from sendtopacs.model import sop
from sendtopacs.model.attributes import FormValues, Patient
from sendtopacs.model.profile import ConversionProfile, Preset
from sendtopacs.plan import PlanOptions, make_plan, with_defaults

from .sources import NTSC_24, NTSC_30, NTSC_60, SOURCES, Source

NOW = datetime(2026, 3, 1, 10, 20)
SYNTAXES = (sop.MPEG2_MAIN_LEVEL, sop.MPEG2_HIGH_LEVEL, sop.H264_HIGH_41, sop.H264_BD_41)
CLASSES = (
    *(sop.VIDEO_PHOTOGRAPHIC, sop.VIDEO_ENDOSCOPIC),
    *(sop.MULTIFRAME_TRUE_COLOR_SC, sop.ULTRASOUND_MULTIFRAME),
)
CHOSEN = set(random.Random(4).sample(sorted(SOURCES), 20))
_TURNED = {  # x' = ax + cy, y' = bx + dy (ISO/IEC 14496-12 8.3.2)
    90: (0, 1, -1, 0),
    180: (-1, 0, 0, -1),
    270: (0, -1, 1, 0),
}


@pytest.fixture(scope="module")
def dciodvfy() -> Callable[[Path], list[str]]:
    """Return the errors that dciodvfy finds."""
    program = shutil.which("dciodvfy")
    if program is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("dciodvfy is not installed")

    def judge(path: Path) -> list[str]:
        done = subprocess.run([program, "-new", str(path)], capture_output=True, timeout=60, check=False)
        return [line for line in done.stderr.decode().splitlines() if line.startswith("Error")]

    return judge


def _made(source: Source, make_clip: Callable[..., Path]) -> Path:
    path = make_clip(
        source.name,
        *source.arguments,
        frames=source.frames,
        size=source.size,
        rate=source.rate,
        sound=source.sound,
    )
    if source.turn:
        data = bytearray(path.read_bytes())
        place = data.index(b"tkhd") + 4 + 40
        a, b, c, d = (value << 16 for value in _TURNED[source.turn])
        data[place : place + 36] = struct.pack(">9i", a, b, 0, c, d, 0, 0, 0, 1 << 30)
        path.write_bytes(data)
    return path


def _object(path: Path, syntax: str, class_uid: str, target: Path) -> pydicom.Dataset:
    """Make the object as a job would."""
    item = inspect(path)
    assert item.problem is None
    profile = ConversionProfile(
        preset=Preset.RECOMMENDED, video_transfer_syntax=syntax, sop_class_by_kind={item.kind: class_uid}
    )
    values = with_defaults(FormValues(Patient("Kairys^Ona", "12345", "19700130")), profile, NOW)
    plan = make_plan([item], values, PlanOptions(None, output_folder=target.parent, profile=profile), NOW)
    (instance,) = plan.instances
    create(plan.header, instance, target, lambda _: None)
    return pydicom.dcmread(target)


@pytest.mark.parametrize(
    "kind", [pytest.param(k, marks=() if k in CHOSEN else pytest.mark.long) for k in SOURCES]
)
def test_a_source_becomes_an_object_in_each_syntax(
    kind: str,
    make_clip: Callable[..., Path],
    ffprobe: Callable[[Path], dict[str, Any]],
    decode: Callable[..., Any],
    numbers: Callable[..., list[int]],
    dciodvfy: Callable[[Path], list[str]],
    tmp_path: Path,
) -> None:
    source = SOURCES[kind]
    path = _made(source, make_clip)
    for number, syntax in enumerate(SYNTAXES):
        made = tmp_path / f"{number}.dcm"
        held = _object(path, syntax, CLASSES[(number + len(kind)) % len(CLASSES)], made)
        assert dciodvfy(made) == [], syntax
        stream = tmp_path / f"{number}.stream"
        table, fragment = generate_fragments(held.PixelData)
        assert table == b""
        stream.write_bytes(fragment)
        said = ffprobe(stream) | {"frame_mbs_only": _frame_mbs_only(stream)}
        assert list(_against(said, syntax)) == []
        facts = read_facts(stream, lambda _: None)
        assert violations(facts, VideoWanted(syntax)) == ()
        shown = decode(stream, (held.Columns, held.Rows))
        assert len(shown) == held.NumberOfFrames == facts.frames  # it plays to the last frame
        _lasts_as_long(source, held)
        if source.readable:
            _holds_every_frame(source, numbers(_pictures(source, held, shown)), held)
        made.unlink()


def _frame_mbs_only(stream: Path) -> bool:
    """Return what FFmpeg's own reader of headers finds in the sequence parameter set."""
    command = ["ffmpeg", "-v", "verbose", "-i", str(stream), "-c", "copy", "-frames:v", "1"]
    command += ["-bsf:v", "trace_headers", "-f", "null", "-"]
    said = subprocess.run(command, capture_output=True, timeout=60, check=True).stderr.decode()
    return re.search(r"frame_mbs_only_flag\s+0 = 0", said) is None


def _lasts_as_long(source: Source, held: pydicom.Dataset) -> None:
    """Within one frame of the slower of both."""
    if not source.constant:
        return
    lasts = Fraction(held.NumberOfFrames) * Fraction(str(held.FrameTime)) / 1000
    frame = max(1 / Fraction(source.rate), Fraction(str(held.FrameTime)) / 1000)
    assert abs(lasts - source.seconds) <= frame * Fraction(101, 100)


def _holds_every_frame(source: Source, shown: list[int], held: pydicom.Dataset) -> None:
    assert shown == sorted(shown)
    ratio = Fraction(source.rate) * Fraction(str(held.FrameTime)) / 1000  # frames of the source for one
    assert shown[0] <= max(1, ratio)
    if ratio < Fraction(101, 100):
        assert set(shown) >= set(range(source.frames - 1))
    else:
        assert max(np.diff(shown)) <= -(-ratio // 1) + 1
        assert source.frames - 1 - shown[-1] <= 2 * ratio


def _pictures(source: Source, held: pydicom.Dataset, shown: list[Any]) -> list[Any]:
    """Cut the picture out of the black around it, and turn it back to how it was drawn."""
    columns, rows = held.Columns, held.Rows
    down, across = held.get("PixelAspectRatio", [1, 1])
    width, height = source.size[0] * source.aspect, Fraction(source.size[1])
    if source.turn in (90, 270):
        width, height = height, width
    shape = width / height * Fraction(int(down), int(across))
    wide = shape >= Fraction(columns, rows)
    inner = (columns, round(columns / shape)) if wide else (round(rows * shape), rows)
    left, top = (columns - inner[0]) // 2, (rows - inner[1]) // 2
    cut = [picture[max(0, top) : top + inner[1], max(0, left) : left + inner[0]] for picture in shown]
    return [np.rot90(picture, source.turn // 90) for picture in cut]


def _against(said: dict[str, Any], syntax: str) -> Iterator[str]:
    """Give what ffprobe says against PS3.5 8.2.5 to 8.2.8, written down once more and apart from ours."""
    rate, size = Fraction(said["avg_frame_rate"]), (said["width"], said["height"])
    if len(said["times"]) > 2 and np.ptp(np.diff(said["times"])) > 1 and said["codec_name"] == "h264":
        yield "rate is not constant"
    if said["pix_fmt"] != "yuv420p" or said.get("color_range", "tv") != "tv":
        yield f"{said['pix_fmt']}, {said.get('color_range')}"
    mpeg2 = syntax in (sop.MPEG2_MAIN_LEVEL, sop.MPEG2_HIGH_LEVEL)
    level = {sop.MPEG2_MAIN_LEVEL: 8, sop.MPEG2_HIGH_LEVEL: 4}.get(syntax, 41)
    wanted = ("mpeg2video", "Main", level) if mpeg2 else ("h264", "High", level)
    found = said["codec_name"], said["profile"], said["level"]
    if found[:2] != wanted[:2] or (found[2] != level if mpeg2 else found[2] > level):
        yield f"{found}"
    if syntax != sop.MPEG2_MAIN_LEVEL and said.get("sample_aspect_ratio", "1:1") not in ("1:1", "0:1"):
        yield f"pixels of {said['sample_aspect_ratio']}"
    allowed = _RATES[syntax]
    if allowed is None:
        macroblocks = -(-size[0] // 16) * -(-size[1] // 16)
        if macroblocks > 8192 or macroblocks * rate > 245_760:
            yield f"{size} at {rate}"
    elif not any(
        _size_fits(size, s, syntax) and abs(rate / Fraction(r) - 1) < 0.0002
        for s, rates in allowed
        for r in rates
    ):
        yield f"{size} at {rate}"
    if syntax == sop.H264_BD_41 and (size[1] == 1080 and float(rate) > 24.5) is said["frame_mbs_only"]:
        yield f"frame_mbs_only_flag {said['frame_mbs_only']} at {size} and {rate}"


def _size_fits(size: tuple[int, int], largest: tuple[int, int], syntax: str) -> bool:
    """Main Level takes smaller pictures too."""
    if syntax == sop.MPEG2_MAIN_LEVEL:
        return size[0] <= largest[0] and size[1] <= largest[1]
    return size == largest


_HD, _FULL_HD = (1280, 720), (1920, 1080)
_RATES: dict[str, Any] = {
    sop.MPEG2_MAIN_LEVEL: [((720, 576), ("25",)), ((720, 480), (NTSC_30, "30"))],
    sop.MPEG2_HIGH_LEVEL: [
        (_HD, ("25", NTSC_30, "30", "50", NTSC_60, "60")),
        (_FULL_HD, ("25", NTSC_30, "30")),
    ],
    sop.H264_HIGH_41: None,
    sop.H264_BD_41: [
        (_HD, ("50", NTSC_60, "24", NTSC_24)),
        (_FULL_HD, ("25", NTSC_30, "24", NTSC_24)),
    ],
}


@pytest.mark.parametrize(
    ("told", "taken"),
    [("2026-03-21T09:05:07Z", datetime(2026, 3, 21, 9, 5, 7, tzinfo=UTC)), ("1904-01-01T00:00:00Z", None)],
)
def test_a_video_is_as_old_as_its_recorder_says(
    told: str, taken: datetime | None, make_clip: Callable[..., Path]
) -> None:
    clip = make_clip(
        "phone.mp4", *("-c:v", "libx264", "-pix_fmt", "yuv420p", "-metadata", f"creation_time={told}")
    )
    local = taken.astimezone().replace(tzinfo=None) if taken else None
    assert inspect(clip).captured == local
