"""The grammar of scanning paper."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

Lazily = Callable[[str, str], Callable[[argparse.Namespace], int]]


def add_scan(commands: Any, parents: Sequence[argparse.ArgumentParser], lazily: Lazily) -> None:
    """Add the command."""
    scan = commands.add_parser(
        "scan",
        parents=parents,
        help="scan paper into PNG files, to be sent like others (Linux, through SANE)",
        epilog="The files' paths come on standard output, one a line, once each page is whole: send them with"
        " 'sendtopacs send DIR'. Pages that were scanned before an error stay.",
    )
    what = scan.add_mutually_exclusive_group(required=True)
    what.add_argument("--list", action="store_true", help="list the scanners, and scan nothing")
    what.add_argument("--out", type=Path, metavar="DIR", help="where the pages go; made if missing")
    scan.add_argument("--device", default="", help="as --list names it (default: the only one)")
    scan.add_argument(
        "--resolution", type=_positive, default=0, metavar="DPI", help="default: the scanner's own"
    )
    scan.add_argument("--mode", default="", help="such as Color or Gray (default: the scanner's own)")
    scan.add_argument("--source", default="", help="such as Flatbed or ADF (default: the scanner's own)")
    scan.add_argument(
        "--pages",
        type=_positive,
        default=0,
        metavar="N",
        help="how many (default: one from the glass, all from a feeder)",
    )
    scan.add_argument("--json", action="store_true", help="one JSON object a line on standard output")
    scan.set_defaults(run=lazily("scan", "scan"))


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number above 0")
    return number
