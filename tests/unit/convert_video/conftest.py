"""Clips made for the test, and independent eyes on what became of them.

Every frame carries its number as eight black or white blocks along its upper edge, and brightness that
tells its corners apart.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

GREY = np.ndarray[Any, np.dtype[np.uint8]]
ClipMaker = Callable[..., Path]


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{name} is not installed")
    return found


def draw(number: int, columns: int = 160, rows: int = 120) -> GREY:
    """Draw frame `number`: its bits above, a ramp of brightness below."""
    across, down = np.meshgrid(np.linspace(0, 90, columns), np.linspace(0, 70, rows))
    picture = (40 + across + down).astype(np.uint8)
    for bit in range(8):
        left, right = bit * columns // 8, (bit + 1) * columns // 8
        picture[: rows // 4, left:right] = 220 if number >> bit & 1 else 30
    return picture


def number_in(picture: GREY) -> int:
    """Read the number back."""
    rows, columns = picture.shape
    blocks = [picture[rows // 8, (2 * bit + 1) * columns // 16] for bit in range(8)]
    return sum(1 << bit for bit, value in enumerate(blocks) if value > 125)


@pytest.fixture(scope="session")
def frame() -> Callable[..., GREY]:
    return draw


@pytest.fixture(scope="session")
def numbers() -> Callable[[Sequence[GREY]], list[int]]:
    return lambda pictures: [number_in(picture) for picture in pictures]


@pytest.fixture(scope="session")
def ffmpeg() -> Callable[..., None]:
    """Run ffmpeg with these arguments and this input."""
    program = _program("ffmpeg")

    def run(*arguments: object, stdin: bytes = b"") -> None:
        command = [program, "-v", "error", "-y", *map(str, arguments)]
        subprocess.run(command, input=stdin, check=True, timeout=120)

    return run


@pytest.fixture(scope="session")
def make_clip(ffmpeg: Callable[..., None], tmp_path_factory: pytest.TempPathFactory) -> ClipMaker:
    """Make a clip of numbered frames: make_clip('x.mp4', '-c:v', 'libx264', frames=20, ...)."""
    folder = tmp_path_factory.mktemp("clips")

    def make(
        name: str,
        *arguments: object,
        frames: int = 20,
        size: tuple[int, int] = (160, 120),
        rate: str | Fraction = "25",
        sound: bool = False,
        picture: GREY | None = None,
    ) -> Path:
        target = folder / f"{len(list(folder.iterdir()))}-{name}"
        pictures = [draw(n, *size) if picture is None else picture for n in range(frames)]
        tone = ("-f", "lavfi", "-t", frames / float(Fraction(rate)), "-i", "sine") if sound else ()
        ffmpeg(
            *("-f", "rawvideo", "-pix_fmt", "gray", "-video_size", f"{size[0]}x{size[1]}"),
            *("-framerate", rate, "-i", "pipe:0", *tone, *arguments, target),
            stdin=b"".join(one.tobytes() for one in pictures),
        )
        return target

    return make


@pytest.fixture(scope="session")
def ffprobe() -> Callable[[Path], dict[str, Any]]:
    """Return what ffprobe says of the only stream of a file, and its packets' times in order."""
    program = _program("ffprobe")

    def probe(path: Path) -> dict[str, Any]:
        command = [program, "-v", "error", "-of", "json", "-count_packets", "-show_streams", "-show_format"]
        command += ["-show_entries", "packet=pts", str(path)]
        said = json.loads(subprocess.run(command, check=True, capture_output=True, timeout=60).stdout)
        (stream,) = said["streams"]
        stream["times"] = sorted(packet["pts"] for packet in said["packets"] if "pts" in packet)
        stream["format_tags"] = said["format"].get("tags", {})
        return stream

    return probe


@pytest.fixture(scope="session")
def decode(ffmpeg: Callable[..., None]) -> Callable[[Path, tuple[int, int]], list[GREY]]:
    """Return the luma of every coded frame of a file whose size is (columns, rows)."""
    program = _program("ffmpeg")

    def read(path: Path, size: tuple[int, int]) -> list[GREY]:
        command = [
            program,
            "-v",
            "error",
            "-nostdin",
            "-noautorotate",
            "-i",
            str(path),
            "-fps_mode",
            "passthrough",
        ]
        command += ["-vf", "extractplanes=y", "-f", "rawvideo", "-"]
        raw = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout
        return list(np.frombuffer(raw, np.uint8).reshape(-1, size[1], size[0]))

    return read
