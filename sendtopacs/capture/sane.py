"""Scanners through SANE: `scanimage` of sane-utils in a process of its own, since drivers hang and crash.

Its exit code is SANE's status (SANE standard 1.06, 4.2.7), and --batch-print tells each page that is whole.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from glob import escape
from pathlib import Path
from typing import IO

from sendtopacs.capture.scanner import OnPage, ScannerDevice, ScannerOptions, ScanOrder, from_feeder
from sendtopacs.model.errors import CaptureError
from sendtopacs.model.events import CancelToken
from sendtopacs.model.problems import error

_PROGRAM = "scanimage"
_LIST = "%d\t%v\t%m%n"
_DEVICE = re.compile(r"(?P<name>[^\t]+)\t(?P<vendor>[^\t]*)\t(?P<model>.*)")  # drivers may print more lines
_COMMON_DPI = (75, 100, 150, 200, 300, 400, 600, 1200)
_OPTION = re.compile(r"^\s+--(resolution|mode|source) ?(.*?)(?: \[(.*)\])?$", re.MULTILINE)
_STEPS = re.compile(r"(\d+)(?:\.\d+)?\.\.(\d+)")
_EMPTY = 7  # SANE_STATUS_NO_DOCS
_SAID = {
    "Device busy": "scanner-busy",
    "Document feeder jammed": "scanner-jammed",
    "Document feeder out of documents": "scanner-empty",
    "Scanner cover is open": "scanner-cover-open",
    "Error during device I/O": "scanner-lost",
    "Access to resource has been denied": "scanner-forbidden",
}
"""What sane_strstatus says: scanimage ends with the status itself only where the scan had begun."""

_FULL = ("libpng error: Write Error", "No space left on device")
"""What scanimage, which aborts then, says where the disk takes no more."""


_AT_THE_END = "Batch terminated"  # what scanimage says last; some drivers hang then
_LAST_S = 5.0  # how long it may take to end after that
_LOOK_S = 0.25


class SaneScanner:
    """SANE as the command line has it."""

    def __init__(self, program: str = _PROGRAM) -> None:
        self._program = program

    def devices(self, token: CancelToken) -> tuple[ScannerDevice, ...]:
        """Ask every driver; a network with slow ones makes this take seconds."""
        found = map(_DEVICE.fullmatch, self._ask(["-f", _LIST], "", token))
        return tuple(
            ScannerDevice(one["name"], " ".join(filter(None, one.group("vendor", "model"))) or one["name"])
            for one in found
            if one
        )

    def options(self, device: str, token: CancelToken) -> ScannerOptions:
        """Ask a scanner what it can do."""
        said = "\n".join(self._ask(["-d", device, "-A"], device, token))
        found = {name: (values, default or "") for name, values, default in _OPTION.findall(said)}
        none = ("", "")
        modes, sources = found.get("mode", none), found.get("source", none)
        resolutions = found.get("resolution", none)
        default_dpi = re.match(r"\d+", resolutions[1])
        return ScannerOptions(
            _resolutions(resolutions[0]),
            _words(modes[0]),
            _words(sources[0]),
            int(default_dpi[0]) if default_dpi else 0,
            modes[1] if modes[1] in _words(modes[0]) else "",
            sources[1] if sources[1] in _words(sources[0]) else "",
        )

    def scan(self, order: ScanOrder, first: Path, on_page: OnPage, token: CancelToken) -> tuple[Path, ...]:
        """Scan, telling each page; see `Scanner.scan`."""
        pages: list[Path] = []

        def take(line: str) -> None:
            page = first.parent / line
            if page.suffix == first.suffix and page.is_file():
                pages.append(page)
                on_page(page)

        try:
            status, complaint = self._run(_arguments(order, first), take, token, first.parent)
        finally:
            _remove_halves(first)
        if any(words in complaint for words in _FULL):
            raise CaptureError(error("disk-full", folder=first.parent))
        if status and not (status == _EMPTY and pages):
            raise _failure(status, order.device, complaint)
        if not pages:
            raise CaptureError(error("scanner-nothing", device=order.device))
        return tuple(pages)

    def _ask(self, arguments: Sequence[str], device: str, token: CancelToken) -> list[str]:
        lines: list[str] = []
        status, complaint = self._run(arguments, lines.append, token)
        if status:
            raise _failure(status, device, complaint)
        return lines

    def _run(
        self,
        arguments: Sequence[str],
        on_line: Callable[[str], None],
        token: CancelToken,
        folder: Path | None = None,
    ) -> tuple[int, str]:
        """Run it in `folder`; return its exit code and what it complained of. Raises Cancelled."""
        token.checkpoint()
        with tempfile.TemporaryFile("w+", errors="replace") as complaint:  # a pipe nobody reads fills up
            begun = self._begin(arguments, complaint, folder)
            with begun as process, _ended_where_it_hangs(process, complaint.fileno()):
                take_back = token.on_cancel(process.terminate)  # the scanner is told to stop
                try:
                    for line in process.stdout or ():
                        on_line(line.rstrip("\n"))
                except BaseException:  # nobody waits for the rest
                    process.terminate()
                    raise
                finally:
                    status = process.wait()
                    take_back()
            token.checkpoint()
            complaint.seek(0)
            said = complaint.read()
            return _status_said(said) if status < 0 and _AT_THE_END in said else status, said

    def _begin(
        self, arguments: Sequence[str], complaint: IO[str], folder: Path | None
    ) -> subprocess.Popen[str]:
        program = shutil.which(self._program)
        if program is None:
            raise CaptureError(error("scanner-program-missing"))
        return subprocess.Popen(
            [program, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=complaint,
            text=True,
            errors="replace",
            cwd=folder,
            env={**os.environ, "LC_ALL": "C.UTF-8"},  # its words are read
            umask=0o077,
        )


@contextlib.contextmanager
def _ended_where_it_hangs(process: subprocess.Popen[str], complaint: int) -> Iterator[None]:
    """End a scanimage that has said its last and stays; `complaint` is the file that it writes to.

    It is read by its descriptor, at a place of its own: the process goes on writing where the file's is.
    """
    ended = threading.Event()

    def watch() -> None:
        last_said_s = 0.0
        while last_said_s < _LAST_S:
            if ended.wait(_LOOK_S):
                return
            if _AT_THE_END.encode() in os.pread(complaint, os.fstat(complaint).st_size, 0):
                last_said_s += _LOOK_S
        process.kill()

    watcher = threading.Thread(target=watch, name="scanimage")
    watcher.start()
    try:
        yield
    finally:
        ended.set()
        watcher.join()


def _status_said(complaint: str) -> int:
    """Return the status of a scanimage that was ended: 0 where it complained of nothing."""
    failed = any(line.startswith(f"{_PROGRAM}: sane_") for line in complaint.splitlines())
    return _EMPTY if "out of documents" in complaint else int(failed)


def _arguments(order: ScanOrder, first: Path) -> list[str]:
    """Return what scanimage is told; the pattern is relative, for a folder may hold a '%'."""
    stem = first.name.removesuffix(".png").replace("%", "%%")
    said = ["-d", order.device, "--format=png", "--batch-print", f"--batch=./{stem}-%03d.png"]
    if pages := order.pages or (0 if from_feeder(order.source) else 1):
        said.append(f"--batch-count={pages}")
    if order.resolution_dpi:
        said.append(f"--resolution={order.resolution_dpi}")
    if order.mode:
        said.append(f"--mode={order.mode}")
    if order.source:
        said.append(f"--source={order.source}")
    return said


def _remove_halves(first: Path) -> None:
    """Remove the page that was being written."""
    for half in first.parent.glob(f"{escape(first.stem)}-*.part"):
        half.unlink(missing_ok=True)


def _words(values: str) -> tuple[str, ...]:
    return tuple(filter(None, values.split("|")))


def _resolutions(values: str) -> tuple[int, ...]:
    """Return what is offered of '75|150|300dpi' or '50..1200dpi (in steps of 1)'."""
    if steps := _STEPS.match(values):
        low, high = int(steps[1]), int(steps[2])
        return tuple(dpi for dpi in _COMMON_DPI if low <= dpi <= high) or (low,)
    return tuple(int(dpi) for dpi in re.findall(r"\d+", values.partition(" ")[0]))


def _failure(status: int, device: str, complaint: str) -> CaptureError:
    """Put SANE's status in words; without one of its own, in scanimage's."""
    if "open of device" in complaint and "Invalid argument" in complaint:
        return CaptureError(error("scanner-gone", device=device))
    for words, code in _SAID.items():
        if words in complaint:
            return CaptureError(error(code, device=device))
    last = [line for line in complaint.splitlines() if line.startswith(f"{_PROGRAM}: ")]
    reason = last[-1].removeprefix(f"{_PROGRAM}: ") if last else f"{_PROGRAM} ended with {status}"
    return CaptureError(error("scanner-failed", device=device, reason=reason))
