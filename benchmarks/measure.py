"""Runs commands one after the other, ours and the peer's in turn, and says what they took.

Machines are noisy and differ: only ratios of runs that took turns count. The process that measures stays
small, since the peak memory of a child begins with its parent's.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Run:
    """What one run took."""

    seconds: float
    cpu_s: float = 0.0
    peak_mb: float = 0.0  # of the largest process, resident
    said: tuple[str, ...] = ()  # the lines that a warm process printed


class RunFailed(Exception):
    """A command ended badly, or did not do its work."""


def environment() -> dict[str, str]:
    """Return what commands run with: Python may keep what it compiled, as where it is installed."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def command(*words: object, env: Mapping[str, str] | None = None, warm: bool = False) -> Run:
    """Run a command to its end, and measure it from outside.

    With `warm` the time is what the command itself prints last: that of its work, without its start. Raises
    RunFailed where it does not end with 0.
    """
    with tempfile.TemporaryFile() as output:
        started = time.perf_counter()
        process = subprocess.Popen(
            [str(word) for word in words],
            env={**environment(), **(env or {})},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        said = output.read().decode(errors="replace").strip()
    if process.returncode != 0:
        raise RunFailed(f"{words[0]} ended with {process.returncode}: {said[-2000:]}")
    lines = tuple(said.splitlines()) if warm else ()
    if warm:
        seconds = float(lines[-1])
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit, lines)


def shell(script: str, *words: object) -> Run:
    """Run a shell script, strictly; its words are $1, $2 and so on."""
    return command("/bin/sh", "-euc", script, "sh", *words)


def python(*words: object, warm: bool = False) -> Run:
    """Run Python as this one is run."""
    return command(sys.executable, *words, warm=warm)


def sendtopacs(home: Path, *words: object) -> Run:
    """Run the program, with a home of its own."""
    return command(
        sys.executable, "-m", "sendtopacs", *words, env={"SENDTOPACS_HOME": str(home), "LC_ALL": "C.UTF-8"}
    )


@dataclass(frozen=True, slots=True)
class Bound:
    """What is to be reached: a ratio of medians, ours to the peer's, or a figure of ours alone."""

    what: str  # 'seconds', 'per_second', 'peak_mb', 'ms', ...
    limit: float
    at_least: bool = False
    ratio: bool = False

    def reached(self, value: float) -> bool:
        """Tell whether a value is good enough."""
        return value >= self.limit if self.at_least else value <= self.limit

    def __str__(self) -> str:
        sign = ">=" if self.at_least else "<="
        return f"{self.what} {sign} {self.limit:g}{' x' if self.ratio else ''}"


@dataclass(slots=True)
class Result:
    """A benchmark's runs, and whether its bounds were reached."""

    name: str
    work: float = 1.0  # how many objects, or megabytes, one run handles
    unit: str = ""
    ours: list[Run] = field(default_factory=list)
    peers: dict[str, list[Run]] = field(default_factory=dict)
    figures: dict[str, float] = field(default_factory=dict)
    bounds: list[tuple[Bound, float]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """True when every bound is reached."""
        return all(bound.reached(value) for bound, value in self.bounds)

    def bind(self, bound: Bound, value: float) -> None:
        """Hold a value against a bound."""
        self.bounds.append((bound, value))

    def ratios(self, peer: str) -> list[float]:
        """Return our time by the peer's, turn by turn."""
        return [o.seconds / p.seconds for o, p in zip(self.ours, self.peers[peer], strict=True)]

    def as_json(self) -> dict[str, Any]:
        """Return everything, for a machine."""
        found = asdict(self)
        found["bounds"] = [
            {"bound": str(bound), "value": value, "reached": bound.reached(value)}
            for bound, value in self.bounds
        ]
        return found


def median(runs: Sequence[Run], what: str = "seconds") -> float:
    """Return the median of one of the figures."""
    return float(statistics.median(getattr(run, what) for run in runs))


def take_turns(result: Result, rounds: int, ours: Callable[[], Run], **peers: Callable[[], Run]) -> Result:
    """Run all of them once unmeasured, then ours and the peers in turn."""
    for one in (ours, *peers.values()):
        one()
    for turn in range(rounds):
        result.ours.append(ours())
        for name, peer in peers.items():
            result.peers.setdefault(name, []).append(peer())
        print(f"  {result.name}: {turn + 1} of {rounds}", file=sys.stderr, flush=True)
    return result
