"""sendtopacs scan: paper into files, which are sent like others."""

from __future__ import annotations

import argparse
import dataclasses
from datetime import datetime
from pathlib import Path

from sendtopacs.capture.scanner import Scanner, ScanOrder, system_scanner
from sendtopacs.cli.interrupts import cancelling
from sendtopacs.cli.output import EXIT_DONE, EXIT_FAILED, emit, say, show
from sendtopacs.cli.start import start
from sendtopacs.model.errors import Cancelled, CaptureError, SpoolError, ValuesError
from sendtopacs.model.events import CancelToken
from sendtopacs.model.files import disk_problem
from sendtopacs.model.messages import sentence
from sendtopacs.model.problems import error, note


def scan(options: argparse.Namespace) -> int:
    """List the scanners, or scan; return the exit code."""
    with start(options), cancelling() as token:
        scanner = system_scanner()
        if options.list:
            return _list(scanner, options, token)
        order = _order(scanner, options, token)
        first = _first(options.out.absolute())
        return _scan(scanner, order, first, options, token)


def _list(scanner: Scanner, options: argparse.Namespace, token: CancelToken) -> int:
    found = scanner.devices(token)
    for device in found:
        if options.json:
            can = dataclasses.asdict(scanner.options(device.name, token))
            emit("scanner", **dataclasses.asdict(device), **can)
        else:
            show(f"{device.name}\t{device.label}")
    if options.json:
        emit("finished", scanners=len(found))
    elif not found and not options.quiet:
        say(sentence(note("scanner-none")))
    return EXIT_DONE


def _order(scanner: Scanner, options: argparse.Namespace, token: CancelToken) -> ScanOrder:
    """Return what is wanted; the device is the only one there is, where none is named."""
    device = options.device
    if not device:
        found = scanner.devices(token)
        if not found:
            raise CaptureError(error("scanner-none"))
        if len(found) > 1:
            names = ", ".join(one.name for one in found)
            raise ValuesError([error("scanner-choose", devices=names)])
        device = found[0].name
    return ScanOrder(device, options.resolution, options.mode, options.source, options.pages)


def _first(folder: Path) -> Path:
    """Make the folder; return the name that the pages' names begin with."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as failure:
        raise SpoolError(disk_problem(failure, folder)) from failure
    return folder / f"scan-{datetime.now():%Y%m%d-%H%M%S}.png"


def _scan(
    scanner: Scanner, order: ScanOrder, first: Path, options: argparse.Namespace, token: CancelToken
) -> int:
    pages: list[Path] = []

    def tell(page: Path) -> None:
        pages.append(page)
        if options.json:
            emit("page", file=str(page))
        else:
            show(str(page))

    problems = []
    try:
        scanner.scan(order, first, tell, token)
    except (CaptureError, Cancelled) as failure:
        problems.append(sentence(failure.problem))
        say(problems[-1])
    if not options.quiet and (pages or not problems):
        say(sentence(note("scanner-pages", count=len(pages), folder=first.parent)))
    if options.json:
        emit("finished", files=[str(page) for page in pages], problems=problems)
    return EXIT_FAILED if problems else EXIT_DONE
