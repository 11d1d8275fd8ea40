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
from sendtopacs.convert.video_facts import VideoWanted
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
        assert violations(read_facts(video, lambda _fraction: None), VideoWanted(sop.H264_HIGH_41)) == ()
        return video

    return make


SEND = """
import pathlib, sys
from sendtopacs.cli import main

code = main(sys.argv[1:])
status = pathlib.Path("/proc/self/status").read_text()  # VmHWM: getrusage begins with what forked us had
print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))
sys.exit(code)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
@pytest.mark.parametrize("megabytes", [150, pytest.param(1000, marks=pytest.mark.long)])
def test_a_large_video_is_converted_and_sent_within_200_mb(
    large_video: Callable[[int], Path], storescp: Any, megabytes: int
) -> None:
    video = large_video(megabytes)
    peer = storescp("--ignore")
    patient = ["--set", "PatientName=A^B", "--set", "PatientID=1"]
    command = [sys.executable, "-c", SEND, "send", str(video), "--to", peer.remote.address, *patient]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)

    assert int(done.stdout) < RESIDENT_KB
    assert video.stat().st_size > megabytes * 900_000
