"""What files are: a CD's slices, looked at before anybody sends them."""

from __future__ import annotations

from pathlib import Path

from benchmarks import data
from benchmarks.measure import Bound, Result, median, python, shell, take_turns

_DUMP = 'dcmdump -q -M +sd +r "$1" > "$2"'


def scan(folder: Path, rounds: int, count: int = 5000) -> Result:
    """5,000 CT slices from a warm cache, against DCMTK's dcmdump of their headers."""
    result = Result("scan", count, "files")
    slices = data.slices(folder / "slices", count)[0].parent
    take_turns(
        result,
        rounds,
        lambda: python("-m", "benchmarks.warm", "scan", slices, str(count), warm=True),
        dcmdump=lambda: shell(_DUMP, slices, folder / "dump"),
    )
    result.bind(Bound("per_second", 500, at_least=True), count / median(result.ours))
    return result
