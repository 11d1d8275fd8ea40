"""Memory: what is wrapped takes none of its own, what is coded anew little; whole processes, as they run."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

LIMIT_MB = 60
MEASURE = """
import resource, sys
from pathlib import Path
from sendtopacs.convert import video, video_prepare
WANTED = video.VideoWanted("1.2.840.10008.1.2.4.102")
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
made = video.prepare_video(Path(sys.argv[1]), WANTED, Path(sys.argv[2]), lambda _: None)
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(made.wrapped, made.frames, (after - before) // 1024)
"""


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="Windows counts resident memory differently")
@pytest.mark.parametrize("name", ["big.ts", "big.mkv"])
def test_a_gigabyte_is_wrapped_within_sixty_megabytes(
    name: str, ffmpeg: Callable[..., None], tmp_path: Path
) -> None:
    """As it is (TS) and in another container (Matroska); the resident set is what a small PC has to give."""
    once, many = tmp_path / "once.mp4", tmp_path / name
    noise = ("-f", "lavfi", "-i", "testsrc2=s=1920x1080:r=25:d=4", "-vf", "noise=alls=40:allf=t")
    rate = ("-b:v", "50M", "-maxrate", "55M", "-bufsize", "60M", "-level", "4.1", "-profile:v", "high")
    ffmpeg(*noise, "-c:v", "libx264", "-preset", "superfast", "-pix_fmt", "yuv420p", *rate, once)
    ffmpeg("-stream_loop", 39, "-i", once, "-c", "copy", many)
    assert many.stat().st_size > 900_000_000
    command = [sys.executable, "-c", MEASURE, str(many), str(tmp_path)]
    try:
        said = subprocess.run(command, check=True, capture_output=True, text=True, timeout=200).stdout
    finally:
        many.unlink()
    wrapped, frames, grown_mb = said.split()
    assert (wrapped, frames) == ("True", "4000")
    assert int(grown_mb) < LIMIT_MB


WHOLE = """
import resource, subprocess, sys
code = subprocess.run([sys.executable, "-m", "sendtopacs", *sys.argv[1:]]).returncode
print(code, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)
"""


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="Windows counts resident memory differently")
@pytest.mark.parametrize(
    ("arguments", "repeats", "limit_mb"),
    [
        (
            ("-c:v", "libx264", "-preset", "superfast", "-b:v", "50M", "-maxrate", "55M", "-bufsize", "60M"),
            60,
            150,
        ),
        (("-c:v", "mjpeg", "-q:v", "4"), 3, 600),
    ],
)
def test_the_whole_program_stays_small(
    arguments: tuple[str, ...], repeats: int, limit_mb: int, ffmpeg: Callable[..., None], tmp_path: Path
) -> None:
    """A long one wrapped within 150 MB, full HD coded anew within 600 MB, from start to end."""
    once, many = tmp_path / "once.mkv", tmp_path / ("many.ts" if repeats > 10 else "many.avi")
    noise = ("-f", "lavfi", "-i", "testsrc2=s=1920x1080:r=25:d=4", "-vf", "noise=alls=40:allf=t")
    ffmpeg(*noise, *arguments, "-pix_fmt", "yuv420p" if repeats > 10 else "yuvj420p", once)
    ffmpeg("-stream_loop", repeats, "-i", once, "-c", "copy", many)
    command = [sys.executable, "-c", WHOLE, "convert", str(many), "--out", str(tmp_path / "out")]
    command += ["--set", "PatientName=TEST^Ona", "--set", "PatientID=T-1"]
    said = subprocess.run(command, check=True, capture_output=True, text=True, timeout=280).stdout
    code, resident_mb = said.split()[-2:]
    assert code == "0"
    assert int(resident_mb) < limit_mb, f"{resident_mb} MB"
