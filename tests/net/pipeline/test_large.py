"""A large video goes through in little memory: streamed from the file to the wire, whatever its length."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sendtopacs.convert.video_check import violations
from sendtopacs.convert.video_probe import read_facts
from sendtopacs.model import sop

RESIDENT_KB = 200 * 1024


@pytest.fixture
def large_video(tmp_path: Path) -> Callable[[int], Path]:
    """Give a function that makes an H.264 clip of about so many MB: noise, looped by stream copy."""

    def make(megabytes: int) -> Path:
        clip, video = tmp_path / "clip.mp4", tmp_path / "large.mp4"
        quiet = ["ffmpeg", "-v", "error"]
        noise = ["-f", "rawvideo", "-s", "640x480", "-r", "25", "-pix_fmt", "yuv420p", "-i", "-"]
        code = ["-c:v", "libx264", "-profile:v", "high", "-level", "4.1", "-preset", "ultrafast"]
        form = ["-x264-params", "8x8dct=1:sar=1/1", "-crf", "23"]
        frames = os.urandom(640 * 480 * 3 // 2 * 50)
        subprocess.run([*quiet, *noise, *code, *form, str(clip)], input=frames, check=True)
        loops = str(megabytes * 1_000_000 // clip.stat().st_size)
        subprocess.run(
            [*quiet, "-stream_loop", loops, "-i", str(clip), "-c", "copy", "-bitexact", str(video)],
            check=True,
        )
        assert violations(read_facts(video, lambda _fraction: None), sop.H264_HIGH_41) == ()
        return video

    return make


@pytest.mark.parametrize("megabytes", [150, pytest.param(1000, marks=pytest.mark.long)])
def test_a_large_video_is_converted_and_sent_within_200_mb(
    large_video: Callable[[int], Path], storescp: Any, home: Path, megabytes: int
) -> None:
    video = large_video(megabytes)
    peer = storescp("--ignore")
    patient = ["--set", "PatientName=A^B", "--set", "PatientID=1"]
    process = subprocess.Popen(
        [sys.executable, "-m", "sendtopacs", "send", str(video), "--to", peer.remote.address, *patient],
        env={**os.environ, "SENDTOPACS_HOME": str(home)},
        stdin=subprocess.DEVNULL,
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)

    assert process.returncode == 0
    assert used.ru_maxrss < RESIDENT_KB
    assert video.stat().st_size > megabytes * 900_000
