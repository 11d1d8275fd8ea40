"""A worklist of 1000 items, asked for whole."""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks import data, sinks
from benchmarks.measure import Bound, Result, command, median, python, take_turns


def find(folder: Path, rounds: int, count: int = 999) -> Result:
    """A worklist at DCMTK's wlmscpfs, against findscu with the same keys."""
    result = Result("find", count, "items")
    with (
        tempfile.TemporaryDirectory(dir=folder) as name,
        sinks.wlmscpfs(data.worklist(folder, count)) as port,
    ):
        keys = Path(name, "keys.dcm")
        python("-m", "benchmarks.warm", "keys", keys)
        take_turns(
            result,
            max(rounds, 9),
            lambda: python("-m", "benchmarks.warm", "find", port, count, warm=True),
            findscu=lambda: command("findscu", "-W", "-aec", sinks.WORKLIST_AET, "127.0.0.1", port, keys),
        )
    result.bind(Bound("findscu", 1.5, ratio=True), median(result.ours) / median(result.peers["findscu"]))
    return result
