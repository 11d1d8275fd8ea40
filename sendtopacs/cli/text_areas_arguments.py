"""The grammar of looking for text in pictures."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sendtopacs.cli.job_arguments import time_of_video


def add_text_areas(
    commands: Any, parents: Sequence[argparse.ArgumentParser], run: Callable[[argparse.Namespace], int]
) -> None:
    """Add the command."""
    areas = commands.add_parser(
        "text-areas",
        parents=parents,
        help="print where text may stand in photos and videos, as 'send --redact' takes it",
        epilog="A guess: it finds printed lines, upright or turned, and misses handwriting. Look at what is"
        " left. Nothing is changed or sent.",
    )
    areas.add_argument("files", nargs="+", type=Path, metavar="FILE", help="photos and videos")
    areas.add_argument(
        "--at",
        type=time_of_video,
        default=0.0,
        metavar="TIME",
        help="of a video, look at the picture at this time (default: the first)",
    )
    areas.add_argument("--json", action="store_true", help="one JSON object a line on standard output")
    areas.set_defaults(run=run)
