"""The grammar of `sendtopacs retrieve`, and of addresses' time limits."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sendtopacs.model.messages import sentence
from sendtopacs.settings.rules import calls_from

LEVELS = ("PATIENT", "STUDY", "SERIES", "IMAGE")
INCOMING = ("verified", "encrypted", "plain")
MODELS = ("patient", "study", "patient-study")

Run = Callable[[argparse.Namespace], int]


def add_retrieve(commands: Any, parents: Sequence[argparse.ArgumentParser], run: Run) -> None:
    """Add the command."""
    retrieve: argparse.ArgumentParser = commands.add_parser(
        "retrieve",
        parents=parents,
        help="fetch from a PACS (C-GET, C-MOVE), or have it send to another",
        epilog="What is not a unique key, such as AccessionNumber=A-17, is searched for first; all that"
        " matches is retrieved.",
    )
    retrieve.add_argument("peer", metavar="NAME|AET@HOST:PORT")
    retrieve.add_argument("--level", choices=LEVELS, help="default: as the keys have it, else STUDY")
    retrieve.add_argument("--model", choices=MODELS, help="the information model (default: patient)")
    _add_way(retrieve)
    _add_output(retrieve)
    _add_limits(retrieve)
    retrieve.add_argument("--relational", action="store_true", help="negotiate relational retrieval")
    retrieve.add_argument(
        "--enhanced-conversion", action="store_true", help="negotiate enhanced multi-frame image conversion"
    )
    retrieve.set_defaults(run=run)


def _add_way(retrieve: argparse.ArgumentParser) -> None:
    retrieve.add_argument("--get", action="store_true", help="by C-GET (default: as the settings have it)")
    retrieve.add_argument("--move-to", metavar="AET", help="by C-MOVE to this AE title")
    retrieve.add_argument(
        "--store", action="store_true", help="by C-MOVE to a receiver that is started here for it"
    )
    retrieve.add_argument(
        "--store-port", type=_port, metavar="PORT", help="of that receiver (default: the settings')"
    )
    retrieve.add_argument(
        "--store-aet", metavar="AET", help="its AE title (default: --move-to, else the settings')"
    )
    retrieve.add_argument(
        "--store-from",
        type=_places,
        metavar="ADDRESSES",
        help="from where a PACS may connect to it beside its host: IP addresses and networks, or '*' for any"
        " (default: as its record has it)",
    )
    retrieve.add_argument(
        "--store-tls",
        choices=INCOMING,
        help="how a PACS under TLS connects to it (default: the record's; verified where it is an address)",
    )


def _add_output(retrieve: argparse.ArgumentParser) -> None:
    retrieve.add_argument(
        "--out", type=Path, metavar="DIR", help="where files and their DICOMDIR go; made if missing"
    )
    retrieve.add_argument("--ignore", action="store_true", help="receive, and keep nothing")
    retrieve.add_argument("--json", action="store_true", help="one JSON object a line on standard output")


def _add_limits(retrieve: argparse.ArgumentParser) -> None:
    limits = (
        ("connect", "the TCP connection"),
        ("acse", "the association"),
        ("dimse", "the next message (default: no limit of its own)"),
        ("network", "the next byte (default: no limit of its own)"),
    )
    for name, what in limits:
        retrieve.add_argument(
            f"--{name}-timeout", type=_seconds, metavar="SECONDS", help=f"the longest wait for {what}"
        )
    retrieve.add_argument(
        "--max-pdu", type=_pdu, default=131072, metavar="BYTES", help="received at once; 0 for no limit"
    )


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds <= 86400:
        raise argparse.ArgumentTypeError(f"{text} is not from 0 to 86400 seconds")
    return seconds


def _pdu(text: str) -> int:
    size = int(text)
    if size and not 4096 <= size <= 1 << 24:
        raise argparse.ArgumentTypeError(f"{text} is neither 0 nor from 4096 to {1 << 24}")
    return size


def _places(text: str) -> str:
    problems = calls_from(text, "--store-from")
    if problems:
        raise argparse.ArgumentTypeError(sentence(problems[0]))
    return text


def _port(text: str) -> int:
    port = int(text)
    if not 1 <= port <= 65535:
        raise argparse.ArgumentTypeError(f"{text} is not a port (1 to 65535)")
    return port
