"""The window: how soon it is there, and whether it stands still."""

from __future__ import annotations

import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks import data, measure
from benchmarks.measure import Bound, Result, Run, RunFailed, median, python

_PATIENCE_S = 30.0


def window(folder: Path, rounds: int) -> Result:
    """From the process's start to a shown window, on a display of its own (Xvfb), warm."""
    result = Result("window")
    with tempfile.TemporaryDirectory(dir=folder) as home, _display() as display:
        environment = {**measure.environment(), "DISPLAY": display, "SENDTOPACS_HOME": home}
        environment.pop("QT_QPA_PLATFORM", None)
        runs = [_shown_after(environment) for _ in range(max(rounds, 9) + 1)]
    result.peers["from start to shown"] = runs[1:]
    result.bind(Bound("ms", 250), median(runs[1:]) * 1000)
    return result


def listing(folder: Path, rounds: int, count: int = 10_000) -> Result:
    """10,000 files dropped, until each has its row and is scanned; the longest time without an event."""
    result = Result("list", count, "files")
    dropped = data.linked(folder, data.small_photos(folder, count))
    runs = [python("-m", "benchmarks.window", "drop", dropped, count, warm=True) for _ in range(rounds)]
    freezes = [float(run.said[-2]) for run in runs]
    result.peers["dropped to scanned"] = runs
    result.figures["longest freeze, ms, of all rounds"] = max(freezes)
    result.figures["longest turn, ms of CPU"] = sorted(float(run.said[-3]) for run in runs)[len(runs) // 2]
    result.bind(Bound("freeze in ms", 50), sorted(freezes)[len(freezes) // 2])
    result.bind(Bound("peak_mb", 300), median(runs, "peak_mb"))
    return result


def hands(folder: Path, rounds: int, count: int = 10_000) -> Result:
    """10,000 rows sorted, grouped, filtered, selected, moved, removed and brought back: the longest turn."""
    result = Result("hands", count, "rows")
    dropped = data.linked(folder, data.small_photos(folder, count))
    runs = [python("-m", "benchmarks.window", "handle", dropped, count, warm=True) for _ in range(rounds)]
    result.notes += [line for line in runs[0].said if " ms of CPU, " in line]
    result.figures["longest turn, ms of CPU"] = _said(runs, -2) * 1000
    result.bind(Bound("ms", 100), median(runs) * 1000)
    return result


def outbox_view(folder: Path, rounds: int, count: int = 10_000) -> Result:
    """F4 with 10,000 instances in the outbox, until it is seen and until its rows are; against 100."""
    result = Result("outbox-view")
    grown = {}
    for instances, jobs in ((100, 1), (count, 1), (count, 100)):
        home = data.waiting_outbox(folder, instances, jobs)
        opened = [
            python("-m", "benchmarks.window", "outbox", home, jobs, warm=True)
            for _ in range(max(rounds, 9) + 1)
        ][1:]
        name = f"{instances} in {jobs}"
        result.peers[name] = opened
        grown[name] = _said(opened, -4)
        result.figures[f"{name}: MB more at the peak"] = grown[name]
        result.figures[f"{name}: ms of CPU"] = _said(opened, -3) * 1000
        result.figures[f"{name}: ms until it is seen"] = _said(opened, -2) * 1000
        if instances == count:
            result.bind(Bound(f"ms until all is there, {name}", 300), median(opened) * 1000)
            result.bind(Bound(f"MB more than with 100, {name}", 5), grown[name] - grown["100 in 1"])
    return result


def _said(runs: list[Run], line: int) -> float:
    """Return the median of what they printed in a line; Qt may have said something before."""
    return statistics.median(float(run.said[line]) for run in runs)


def _shown_after(environment: dict[str, str]) -> Run:
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "sendtopacs"],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while not _is_shown(environment):
            if time.perf_counter() - started > _PATIENCE_S or process.poll() is not None:
                raise RunFailed("no window was shown")
        return Run(time.perf_counter() - started)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def _is_shown(environment: dict[str, str]) -> bool:
    """Ask the display, about every 5 ms."""
    asked = ["xdotool", "search", "--onlyvisible", "--name", "^SendToPACS$"]
    found = subprocess.run(asked, env=environment, capture_output=True, check=False)
    return found.returncode == 0


@contextmanager
def _display() -> Iterator[str]:
    """Run a display server that chooses its own number; give its name."""
    reading, writing = os.pipe()
    screen = ("-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset")
    command = ["Xvfb", "-displayfd", str(writing), *screen]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
