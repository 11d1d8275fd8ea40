"""How soon it is there."""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks.measure import Bound, Result, command, median, sendtopacs, take_turns


def version(folder: Path, rounds: int) -> Result:
    """`sendtopacs --version`, beside Python itself."""
    import sys

    result = Result("version", 1, "start")
    with tempfile.TemporaryDirectory(dir=folder) as home:
        take_turns(
            result,
            max(rounds, 9),
            lambda: sendtopacs(Path(home), "--version"),
            python=lambda: command(sys.executable, "-c", "pass"),
        )
    result.bind(Bound("ms", 80), median(result.ours) * 1000)
    return result
