"""Ten thousand damaged files: no crash, no hang, no memory without bound."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sendtopacs

CASES = 10_000
LARGEST_BYTES = 1 << 30
SEEDS = {
    *("420.jpg", "turned-6.jpg", "progressive.jpg", "icc.jpg", "colour.png", "alpha.png", "moving.png"),
    *("colour.bmp", "still.gif", "moving.gif", "deep.tif", "pages.tif", "lossy.webp", "photo.heic"),
    *("photo.avif", "photo.jp2", "colour.ppm", "plain.pdf", "packed.pdf", "binary.stl", "text.stl"),
    *("model.obj", "note.xml", "h264.mp4", "mpeg2.mpg", "mjpeg.avi"),
}


def test_damaged_files_are_looked_at_in_peace(
    all_inputs: tuple[Any, ...],
    made_input: Callable[[Any], Path],
    dicom_seeds: Callable[[Path], None],
    tmp_path: Path,
) -> None:
    seeds, workspace = tmp_path / "seeds", tmp_path / "work"
    seeds.mkdir()
    workspace.mkdir()
    for one in all_inputs:
        if one.name in SEEDS:
            (seeds / one.name).write_bytes(made_input(one).read_bytes())
    dicom_seeds(seeds)
    script = Path(__file__).with_name("fuzz.py")
    package = Path(sendtopacs.__file__).parents[1]
    made = subprocess.run(
        [sys.executable, script, seeds, str(CASES), workspace],
        env={**os.environ, "PYTHONPATH": str(package), "TMPDIR": str(workspace)},
        capture_output=True,
        check=False,
        timeout=280,
    )
    assert made.returncode == 0, made.stderr.decode("utf-8", "replace")[-3000:]
    found = json.loads(made.stdout.splitlines()[-1])
    assert found["cases"] >= CASES
    assert found["longest_s"] < 5
    assert found["peak_bytes"] < LARGEST_BYTES
    assert all(found["kinds"][kind] for kind in ("photo", "video", "pdf", "dicom", "mesh", "cda", "unknown"))
