"""Files into DICOM objects, kept as files."""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks import data
from benchmarks.measure import Bound, Result, Run, median, sendtopacs, shell, take_turns

_COPY = 'cp "$1"/* "$2"'
_TURN = (
    'find "$1" -name "*.jpg" -print0 | xargs -0 -I {} sh -c'
    ' \'t="$2/$(basename "$1")"; jpegtran -rotate 90 -copy none -outfile "$t" "$1";'
    ' img2dcm -q "$t" "$t.dcm"; rm "$t"\' _ {} "$2"'
)
_ENCODE = (
    'find "$1" -name "*.png" -print0 | xargs -0 -P2 -I {} sh -c'
    ' \'t="$2/$(basename "$1").jpg"; convert-im6.q16 "$1" -quality 95 "$t";'
    ' img2dcm -q "$t" "$t.dcm"; rm "$t"\' _ {} "$2"'
)


def convert(folder: Path, rounds: int, count: int = 1000) -> Result:
    """Baseline JPEGs, against copying the same bytes."""
    result = Result("convert", count, "photos")
    sources = data.linked(folder, data.photos(folder, count))
    take_turns(result, rounds, lambda: _convert(folder, sources), cp=lambda: _script(_COPY, sources))
    result.bind(Bound("cp", 1.8, ratio=True), median(result.ours) / median(result.peers["cp"]))
    return result


def rotated(folder: Path, rounds: int, count: int = 200) -> Result:
    """Photos that their EXIF data turns, against jpegtran and img2dcm."""
    result = Result("rotated", count, "photos")
    sources = data.linked(folder, data.rotated(folder, count))
    take_turns(result, rounds, lambda: _convert(folder, sources), jpegtran=lambda: _script(_TURN, sources))
    result.bind(Bound("jpegtran", 1.0, ratio=True), median(result.ours) / median(result.peers["jpegtran"]))
    return result


def png(folder: Path, rounds: int, count: int = 100) -> Result:
    """PNGs coded anew as JPEG, against ImageMagick and img2dcm."""
    result = Result("png", count, "pictures")
    sources = data.linked(folder, data.pngs(folder, count))
    take_turns(result, rounds, lambda: _convert(folder, sources), magick=lambda: _script(_ENCODE, sources))
    result.bind(Bound("magick", 0.7, ratio=True), median(result.ours) / median(result.peers["magick"]))
    return result


def _convert(folder: Path, sources: Path) -> Run:
    with tempfile.TemporaryDirectory(dir=folder) as name:
        home, target = Path(name, "home"), Path(name, "out")
        return sendtopacs(home, "convert", sources, "--out", target, *data.PATIENT, "-q")


def _script(script: str, sources: Path) -> Run:
    with tempfile.TemporaryDirectory(dir=sources.parent) as target:
        return shell(script, sources, target)
