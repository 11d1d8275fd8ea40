"""The grammar of `sendtopacs archive`."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

Run = Callable[[argparse.Namespace], int]


def add_archive(commands: Any, parents: Sequence[argparse.ArgumentParser], run: Run) -> None:
    """Add the command; an option that is not given leaves the word to the configuration file."""
    archive: argparse.ArgumentParser = commands.add_parser(
        "archive",
        parents=parents,
        help="run the embedded PACS, for trials and tests",
        epilog="C-MOVE sends to the storage AEs that stand in the settings, and to the destinations in the"
        " configuration file. Options win over the file.",
    )
    archive.add_argument("--config", type=Path, metavar="FILE", help="a configuration file as qrscp has it")
    archive.add_argument("--aet", help="its AE title (default: DEMO)")
    archive.add_argument("--port", type=_port, help="0 for a free one (default: 11112)")
    archive.add_argument(
        "--bind", metavar="ADDRESS", help="'' for all interfaces (default: 127.0.0.1, this computer only)"
    )
    archive.add_argument(
        "--dir", type=Path, metavar="DIR", help="where it keeps everything (default: the data folder)"
    )
    archive.add_argument(
        "--instance-location", type=Path, metavar="DIR", help="where it keeps objects (default: in --dir)"
    )
    archive.add_argument(
        "--database-location", type=Path, metavar="FILE", help="its index (default: in --dir)"
    )
    archive.add_argument(
        "--worklist", type=Path, metavar="PATH", help="a JSON file, or a folder of worklist files"
    )
    for name, what in (("acse", "association"), ("dimse", "message"), ("network", "byte")):
        archive.add_argument(
            f"--{name}-timeout",
            type=_seconds,
            metavar="SECONDS",
            help=f"longest wait for a peer's {what}",
        )
    archive.add_argument(
        "--max-pdu", type=_pdu, metavar="BYTES", help="received at once; 0 for no limit (default: 131072)"
    )
    archive.add_argument(
        "--clean", action="store_true", help="delete all that it keeps, after asking, and end"
    )
    archive.add_argument("--yes", action="store_true", help="do not ask before --clean")
    archive.set_defaults(run=run)


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError(f"{text} is not a port (0 to 65535)")
    return port


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds <= 86400:
        raise argparse.ArgumentTypeError(f"{text} is not from 0 to 86400 seconds")
    return seconds


def _pdu(text: str) -> int:
    size = int(text)
    if size and not 1024 <= size <= 1 << 24:
        raise argparse.ArgumentTypeError(f"{text} is neither 0 nor from 1024 to {1 << 24}")
    return size
