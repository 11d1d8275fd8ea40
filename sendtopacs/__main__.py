"""The window, or the command line when given a sub-command."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sendtopacs import __version__


def main() -> int:
    """Start what the arguments ask for; return the exit code."""
    if getattr(sys, "frozen", False):  # a bundle's worker processes begin here too
        from multiprocessing import freeze_support  # noqa: PLC0415

        freeze_support()
    arguments = sys.argv[1:]
    if arguments == ["--version"] and sys.stdout is not None:  # scripts ask it often: it needs nothing else
        sys.stdout.write(f"sendtopacs {__version__}\n")
        return 0
    with _collecting_later():
        from sendtopacs import cli  # noqa: PLC0415 - the command line runs without Qt
        from sendtopacs.model.errors import ValuesError  # noqa: PLC0415
        from sendtopacs.model.loading import load  # noqa: PLC0415
        from sendtopacs.outside import read_call  # noqa: PLC0415

    demo = "--demo" in arguments
    arguments = [argument for argument in arguments if argument != "--demo"]
    if cli.is_for_us(arguments):
        return cli.main(arguments, write_report=_write_report)
    if not _has_display():
        return cli.without_display(demo=demo)
    # What knows no Qt comes first: once PySide6 is there, it reads the source of each module imported.
    with _collecting_later():
        load("sendtopacs.pipeline", "sendtopacs.settings.store", "sendtopacs.support.report")
        from sendtopacs.ui.app import run  # noqa: PLC0415

    try:
        call = read_call(arguments)
    except ValuesError as failure:
        return cli.not_understood(failure)
    return run(call, demo=demo)


def _write_report(*wanted: Any) -> None:
    """Have the window's part lay out a report, where the command line is asked for one."""
    from sendtopacs.ui.queue.printing import write_report  # noqa: PLC0415 - brings Qt

    write_report(*wanted)


@contextmanager
def _collecting_later() -> Iterator[None]:
    """Import without looking for garbage: there is none, and each look goes through all that is there."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _has_display() -> bool:
    """Tell whether a window can be shown: on Linux that needs a display server, or Qt told to do without."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
