"""The grammar of `sendtopacs outbox`."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from sendtopacs.model.procedure_step import Reason

_JOBS = "a job's id or how it begins, as 'outbox list' shows it; JOB/N is its Nth file alone"

_Add = Callable[[str, str, str], argparse.ArgumentParser]
"""Adds a command by its name, its function's and what it does."""

Lazily = Callable[[str, str], Callable[[argparse.Namespace], int]]


def add_outbox(commands: Any, parents: Sequence[argparse.ArgumentParser], lazily: Lazily) -> None:
    """Add the command with its own commands."""
    outbox = commands.add_parser("outbox", help="look at what was accepted, and see it through")
    inner = outbox.add_subparsers(dest="what", required=True, metavar="COMMAND")

    def add(name: str, function: str, text: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = inner.add_parser(name, parents=parents, help=text, description=text)
        made.add_argument("--json", action="store_true", help="one JSON object a line on standard output")
        made.set_defaults(run=lazily("outbox", function))
        return made

    _add_looking(add)
    _add_sending(add)
    _add_keeping(add)


def _add_looking(add: _Add) -> None:
    shown = add("list", "list_jobs", "list the jobs that are not done")
    shown.add_argument("--all", action="store_true", help="list done jobs, too")
    shown.add_argument("--wrong", action="store_true", help="list what went wrong, and nothing else")
    shown.add_argument(
        "--search",
        metavar="WORDS",
        default="",
        help="among all jobs; each word stands in patient, accession number, destination, file name or UID",
    )
    shown.add_argument("--since", type=_day, metavar="YYYY-MM-DD", help="accepted on that day or later")
    shown.add_argument("--until", type=_day, metavar="YYYY-MM-DD", help="accepted on that day or earlier")
    one = add("show", "show", "show every file of a job")
    one.add_argument("jobs", nargs="+", metavar="JOB", help=_JOBS)
    paper = add("report", "report", "write whose files went where, and what became of each, as a PDF")
    paper.add_argument("jobs", nargs="+", metavar="JOB[/N]", help=_JOBS)
    paper.add_argument("--out", required=True, type=Path, metavar="FILE.pdf", help="replaced if it is there")


def _add_sending(add: _Add) -> None:
    add("run", "run", "go on with everything that is due, until nothing is")
    again = add(
        "retry",
        "retry",
        "try again now what failed or waits, under the same UIDs; what was given up too, where it is named"
        " or nothing else of its job is left",
    )
    _add_jobs(again)
    again.add_argument(
        "--to",
        metavar="NAME|AET@HOST:PORT",
        help="send it to this destination instead; what is stored stays where it is, and is sent there, too",
    )
    again.add_argument(
        "--until-damage", action="store_true", help="of damaged videos, send what lies before the damage"
    )
    given_up = add(
        "cancel", "cancel", "give up what is not stored; where all is, a report that waits for the RIS"
    )
    _add_jobs(given_up)
    given_up.add_argument(
        "--reason",
        type=Reason,
        choices=list(Reason),
        default=Reason.UNSPECIFIED,
        help="what the RIS hears, where it hears of procedure steps (default: %(default)s)",
    )
    _add_jobs(add("pause", "pause", "keep what is not stored where it is, until 'outbox retry'"))


def _add_keeping(add: _Add) -> None:
    saved = add("export", "export_files", "save as DICOM files; the outbox stays as it is")
    _add_jobs(saved)
    saved.add_argument("--out", required=True, type=Path, metavar="DIR", help="made if missing")
    purged = add("purge", "purge", "remove the records of jobs of which nothing is left to do")
    purged.add_argument(
        "--older-than",
        type=_days,
        default=30,
        metavar="DAYS",
        help="that ended so many days ago (default: %(default)s); sent files are known by them",
    )


def _add_jobs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("jobs", nargs="*", metavar="JOB[/N]", help=_JOBS)
    parser.add_argument("--all", action="store_true", help="every job that is not done")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day, such as 2026-03-21") from None


def _days(text: str) -> int:
    days = int(text)
    if days < 0:
        raise argparse.ArgumentTypeError(f"{text} is not a number of days")
    return days
