"""The grammar of what whoever helps asks for."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sendtopacs.logs import LEVELS
from sendtopacs.support.log_reading import LONGEST

Lazily = Callable[[str, str], Callable[[argparse.Namespace], int]]


def add_support(commands: Any, parents: Sequence[argparse.ArgumentParser], lazily: Lazily) -> None:
    """Add the commands."""
    log = commands.add_parser("log", parents=parents, help="print the log; it holds no patient data")
    log.add_argument("--level", choices=LEVELS, default="debug", help="this one and graver (default: all)")
    log.add_argument("--search", default="", metavar="WORDS", help="only entries that hold all these words")
    log.add_argument(
        "--last", type=_count, default=LONGEST, metavar="N", help="so many entries (default: %(default)s)"
    )
    log.add_argument("--json", action="store_true", help="one JSON object a line on standard output")
    log.set_defaults(run=lazily("support", "log"))
    report = commands.add_parser(
        "report", parents=parents, help="print what is wrong with jobs, without patient data, to be handed on"
    )
    report.add_argument("jobs", nargs="*", metavar="JOB[/N]", help="as 'outbox list' shows it")
    report.add_argument("--all", action="store_true", help="every job that is not done")
    report.set_defaults(run=lazily("support", "report_jobs"))
    bundle = commands.add_parser(
        "support-bundle",
        parents=parents,
        help="write settings without secrets, versions and logs into a ZIP, without patient data",
    )
    bundle.add_argument("file", type=Path, metavar="OUT.zip", help="written anew if it is there")
    bundle.set_defaults(run=lazily("support", "support_bundle"))


def _count(text: str) -> int:
    count = int(text)
    if count < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number of entries")
    return count
