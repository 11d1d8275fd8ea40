"""Films: into another container, and coded anew, against ffmpeg."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks import data
from benchmarks.measure import Bound, Result, Run, command, median, python, take_turns

_H264, _MPEG2 = "1.2.840.10008.1.2.4.102", "1.2.840.10008.1.2.4.101"


def remux(folder: Path, rounds: int) -> Result:
    """A minute of 1080p in another container, against ffmpeg -c copy."""
    result = Result("remux", 1)
    source = data.in_matroska(folder, data.clip(folder))
    copy = ("-map", "0:v:0", "-c", "copy", "-movflags", "+faststart")
    _against_ffmpeg(result, rounds, source, _H264, ("mp4", copy))
    result.bind(Bound("ffmpeg", 1.2, ratio=True), median(result.ours) / median(result.peers["ffmpeg"]))
    return result


def transcode(folder: Path, rounds: int) -> Result:
    """A minute of 1080p coded anew in H.264, against ffmpeg with the same options."""
    result = Result("transcode", 1)
    _coded_anew(result, folder, rounds, _H264, ("libx264", "mp4"))
    result.bind(Bound("ffmpeg", 1.07, ratio=True), median(result.ours) / median(result.peers["ffmpeg"]))
    return result


def mpeg2(folder: Path, rounds: int) -> Result:
    """A minute of 1080p coded anew in MPEG-2, against ffmpeg with the same options."""
    result = Result("mpeg2", 1)
    _coded_anew(result, folder, rounds, _MPEG2, ("mpeg2video", "vob"))
    result.bind(Bound("ffmpeg", 1.25, ratio=True), median(result.ours) / median(result.peers["ffmpeg"]))
    return result


def _coded_anew(result: Result, folder: Path, rounds: int, syntax: str, coder: tuple[str, str]) -> None:
    """Run both on a film that no DICOM syntax takes as it is; `coder` is the encoder and the container."""
    encoder, form = coder
    source = data.film(folder)
    said = subprocess.run(
        [sys.executable, "-m", "benchmarks.warm", "encoder", source, syntax],
        check=True,
        capture_output=True,
        text=True,
    )
    told = json.loads(said.stdout.splitlines()[0])
    options = [word for name, value in told["options"].items() for word in (f"-{name}:v", value)]
    coding = ("-an", "-vf", f"fps={told['rate']},format=yuv420p", "-c:v", encoder, *options)
    _against_ffmpeg(result, rounds, source, syntax, (form, coding))


def _against_ffmpeg(
    result: Result, rounds: int, source: Path, syntax: str, theirs: tuple[str, tuple[str, ...]]
) -> None:
    form, options = theirs

    def ffmpeg() -> Run:
        with tempfile.TemporaryDirectory(dir=source.parent) as name:
            return command("ffmpeg", "-v", "error", "-i", source, *options, "-f", form, Path(name, "out"))

    take_turns(
        result,
        rounds,
        lambda: python("-m", "benchmarks.warm", "film", source, syntax, warm=True),
        ffmpeg=ffmpeg,
    )
