"""What a door to paper scanners must do: SANE's fulfils it on Linux, one for TWAIN or WIA may on Windows.

A door knows nothing of the window. Its methods block and run in a worker; each stops soon after the token is
cancelled, raising Cancelled. What goes wrong is raised as a CaptureError whose problem says it in words.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sendtopacs.model.errors import CaptureError
from sendtopacs.model.events import CancelToken
from sendtopacs.model.problems import error

OnPage = Callable[[Path], None]
"""Called with each page's file once it is whole."""


@dataclass(frozen=True, slots=True)
class ScannerDevice:
    """A scanner: what the system calls it, and what a person reads."""

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class ScannerOptions:
    """What a scanner can do; empty where it does not say."""

    resolutions_dpi: tuple[int, ...] = ()
    modes: tuple[str, ...] = ()  # as the driver has them: 'Color', 'Gray', 'Lineart'
    sources: tuple[str, ...] = ()  # 'Flatbed', 'Automatic Document Feeder', ...
    default_resolution_dpi: int = 0
    default_mode: str = ""
    default_source: str = ""


@dataclass(frozen=True, slots=True)
class ScanOrder:
    """What is to be scanned; 0 and '' leave the choice to the driver."""

    device: str
    resolution_dpi: int = 0
    mode: str = ""
    source: str = ""
    pages: int = 0  # 0: one from the glass, all from a feeder


class Scanner(Protocol):
    """A door to the scanners of this computer."""

    def devices(self, token: CancelToken) -> tuple[ScannerDevice, ...]:
        """Return the scanners that can be found now."""

    def options(self, device: str, token: CancelToken) -> ScannerOptions:
        """Return what a scanner can do."""

    def scan(self, order: ScanOrder, first: Path, on_page: OnPage, token: CancelToken) -> tuple[Path, ...]:
        """Scan into PNG files beside `first`, whose name without '.png' each page's begins with.

        A feeder that runs empty after at least one page is the end, not an error; pages that were scanned
        before an error stay and have been told to `on_page`.
        """


def from_feeder(source: str) -> bool:
    """Tell whether a source takes one sheet after the other by itself."""
    return any(word in source.casefold() for word in ("feeder", "adf", "duplex"))


def system_scanner(platform: str = sys.platform) -> Scanner:
    """Return the door of this system; raise CaptureError where there is none."""
    if platform != "linux":
        raise CaptureError(error("scanner-system"))
    from sendtopacs.capture.sane import SaneScanner  # noqa: PLC0415 - the other systems have none

    return SaneScanner()
