"""The options by which a job says what proves that it is stored."""

from __future__ import annotations

import argparse

from sendtopacs.model.confirmation import Proof


def add_proof(parser: argparse.ArgumentParser) -> None:
    """Add them."""
    parser.add_argument(
        "--confirm",
        type=Proof,
        choices=list(Proof),
        help="what proves that it is stored: the PACS's answer, a C-FIND, or storage commitment"
        " (default: the destination's). Exit code 0 then means proved",
    )
    parser.add_argument(
        "--query",
        metavar="NAME|AET@HOST:PORT",
        help="the AE that is asked for proof (default: the destination's, else the destination itself)",
    )
    parser.add_argument(
        "--confirm-timeout",
        type=_seconds,
        metavar="SECONDS",
        help="how long proof may take, one resend included (default: the destination's, else 30)",
    )


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} is not a number of seconds")
    return seconds
