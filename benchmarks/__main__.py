"""The one command: python -m benchmarks [NAME...]; a table, and JSON where it is asked for."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import converting, filming, growing, scanning, searching, sending, showing, starting
from benchmarks.measure import Result, RunFailed, median

BENCHMARKS: dict[str, Callable[[Path, int], Result]] = {
    "photos": sending.photos,
    "small": sending.small,
    "large": sending.large,
    "limit": sending.limit,
    "orthanc": sending.orthanc,
    "tls": sending.tls,
    "convert": converting.convert,
    "rotated": converting.rotated,
    "png": converting.png,
    "scan": scanning.scan,
    "remux": filming.remux,
    "transcode": filming.transcode,
    "mpeg2": filming.mpeg2,
    "find": searching.find,
    "version": starting.version,
    "window": showing.window,
    "list": showing.listing,
    "hands": showing.hands,
    "outbox-view": showing.outbox_view,
    "growth": growing.growth,
}


def main() -> int:
    """Run what was asked for; return 1 where a bound was missed."""
    options = _arguments()
    options.data.mkdir(parents=True, exist_ok=True)
    results = []
    for name in options.names or BENCHMARKS:
        print(f"{name}: {BENCHMARKS[name].__doc__}", file=sys.stderr, flush=True)
        try:
            result = BENCHMARKS[name](options.data, options.rounds)
        except (RunFailed, OSError, TimeoutError) as failure:
            print(f"  {name} could not be measured: {failure}", file=sys.stderr)
            return 2
        results.append(result)
        _show(result)
    if options.json:
        machine = {
            "machine": platform.platform(),
            "cores": os.cpu_count(),
            "python": platform.python_version(),
        }
        found = {**machine, "when": time.strftime("%F %T"), "results": [r.as_json() for r in results]}
        options.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    return 0 if all(result.good for result in results) else 1


def _arguments() -> argparse.Namespace:
    cache = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(BENCHMARKS)} (default: all)")
    parser.add_argument("--rounds", type=int, default=5, help="turns of each (default: %(default)s)")
    parser.add_argument(
        "--data", type=Path, default=cache / "sendtopacs-bench", help="where its data are kept"
    )
    parser.add_argument("--json", type=Path, help="write the results here as well")
    options = parser.parse_args()
    if unknown := set(options.names) - set(BENCHMARKS):
        parser.error(f"no benchmark is named {', '.join(sorted(unknown))}")
    return options


def _show(result: Result) -> None:
    rows = {"ours": result.ours, **result.peers} if result.ours else result.peers
    for name, runs in rows.items():
        speed = f"{result.work / median(runs):>9.1f} {result.unit}/s" if result.unit else ""
        print(
            f"{result.name:10} {name:14} {median(runs):8.3f} s  cpu {median(runs, 'cpu_s'):7.2f} s"
            f"  peak {median(runs, 'peak_mb'):6.0f} MB {speed}"
        )
    for peer in result.peers if result.ours else ():
        ratios = sorted(result.ratios(peer))
        middle, least, most = ratios[len(ratios) // 2], ratios[0], ratios[-1]
        print(f"{result.name:10}   time by {peer}'s: {middle:.3f} ({least:.3f} to {most:.3f})")
    for name, value in result.figures.items():
        print(f"{result.name:10}   {name}: {value:.3f}")
    for note in result.notes:
        print(f"{result.name:10}   {note}")
    for bound, value in result.bounds:
        print(f"{result.name:10}   {'reached' if bound.reached(value) else 'MISSED '}  {bound}: {value:.3f}")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
