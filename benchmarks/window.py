"""The window in a process of its own, offscreen: python -m benchmarks.window TASK ARGUMENTS...

Prints what it measured, the seconds last.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from sendtopacs.outbox import Outbox
from sendtopacs.outbox.overview import PAGE
from sendtopacs.settings.schema import Settings
from sendtopacs.ui.app import make_application
from sendtopacs.ui.garbage import GarbageCollector
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.main_window import MainWindow
from sendtopacs.ui.order.keys import Grouping
from sendtopacs.ui.ports import Backend
from sendtopacs.ui.source_table import FILE, SIZE
from tests.freezes import Freezes, run_until


class NoOutbox:
    """What the window reads of an outbox, empty."""

    @property
    def overview(self) -> NoOutbox:
        return self

    known = overview

    def counts(self) -> dict[object, int]:
        return {}

    def sent_before(self, _files: object) -> dict[object, object]:
        return {}


class NoEngine:
    """An engine that is told much and has nothing to do."""

    def use(self, *_told: object) -> None:
        return

    retry = hold = cancel = send_elsewhere = use


@contextmanager
def main_window(settings: Settings, folder: Path, outbox: Outbox | None = None) -> Iterator[MainWindow]:
    """Give the window with nothing behind it, or with an outbox that nobody works on."""
    application = QApplication.instance() or make_application(["benchmark"])
    collector = GarbageCollector()
    collector.start()  # as the program does
    runner = JobRunner()
    memory = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    backend = Backend(NoEngine(), outbox or NoOutbox(), lambda wanted, _base: wanted)  # type: ignore[arg-type]
    shown = MainWindow(backend, runner, settings, memory)
    shown.show()
    yield shown
    shown.close_now()
    runner.shutdown()
    collector.stop()
    application.quit()


def drop(folder: str, count: str) -> tuple[float, float, float]:
    """Drop a folder; return the longest freeze in ms of CPU and in ms, and the seconds until all is there."""
    with tempfile.TemporaryDirectory() as home, main_window(Settings(), Path(home)) as shown:
        settled = time.monotonic() + 0.3  # what the window does after it is shown is not the list's
        run_until(lambda: time.monotonic() > settled)
        freezes, started = Freezes(), time.perf_counter()
        shown.add_paths([Path(folder)])
        run_until(lambda: shown.model.rowCount() >= int(count) and not shown.intake.reading)
        seconds = time.perf_counter() - started
        return freezes.longest_cpu_s * 1000, freezes.longest_s * 1000, seconds


def handle(folder: str, count: str) -> tuple[str, ...]:
    """Drop a folder and do with its rows what hands do; return how long each keeps the window, in words.

    The last two: the longest turn of all, in s of CPU and in s.
    """
    with tempfile.TemporaryDirectory() as home, main_window(Settings(), Path(home)) as shown:
        shown.resize(1200, 800)
        shown.add_paths([Path(folder)])
        run_until(lambda: shown.model.rowCount() >= int(count) and not shown.intake.reading)
        view, freezes, longest = shown.panel.view, Freezes(), {}
        for name, doing in _by_hand(shown):
            settled = time.monotonic() + 0.5
            run_until(lambda settled=settled: time.monotonic() > settled)
            freezes.begin()
            doing()
            view.viewport().update()
            settled = time.monotonic() + 0.5
            run_until(lambda settled=settled: time.monotonic() > settled)
            longest[name] = freezes.longest_cpu_s, freezes.longest_s
        freezes.stop()
    said = [
        f"{name}: {cpu * 1000:.0f} ms of CPU, {wall * 1000:.0f} ms" for name, (cpu, wall) in longest.items()
    ]
    return (*said, *map(str, map(max, zip(*longest.values(), strict=True))))


def _by_hand(shown: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    view = shown.panel.view
    history = shown.model.history
    yield "sort by name", lambda: view.arranger.sort(FILE)
    yield "sort by size, backwards", lambda: view.arranger.sort(SIZE, Qt.SortOrder.DescendingOrder)
    yield "group by time taken", lambda: view.arranger.group(Grouping.TIME)
    yield "as added", lambda: view.arranger.group(Grouping.NONE)
    yield "filter", lambda: view.seen.show_only("1")
    yield "all again", lambda: view.seen.show_only("")
    yield "to the end", view.scrollToBottom
    yield "select all", view.selectAll
    yield "move one", lambda: (view.selectRow(1), view.move_wanted.emit(1))
    yield "remove one", lambda: (view.selectRow(5), view.remove_wanted.emit())
    yield "remove all", lambda: (view.selectAll(), view.remove_wanted.emit())
    yield "undo", history.undo
    yield "redo", history.redo
    yield "undo again", history.undo


def outbox(home: str, jobs: str) -> tuple[float, float, float, float]:
    """Press F4; return the MB that it takes, its CPU, when it is seen and when its rows are, in seconds."""
    with (
        closing(Outbox(Path(home, "outbox.sqlite"), Path(home, "spool"))) as queue,
        main_window(Settings(), Path(home), queue) as shown,
    ):
        settled = time.monotonic() + 1  # a person has looked at the window before
        run_until(lambda: time.monotonic() > settled)
        before_mb, started, worked = _peak_mb(), time.perf_counter(), time.process_time()
        shown.outbox.open()
        view = shown.outbox.dialog
        assert view is not None
        view.repaint()
        seen_s = time.perf_counter() - started
        rows = min(int(jobs), PAGE)
        run_until(lambda: view.jobs.table.rowCount() == rows and view.files.table.rowCount() > 0)
        for table in (view.jobs, view.files):
            table.viewport().repaint()
        seconds, cpu_s = time.perf_counter() - started, time.process_time() - worked
        return _peak_mb() - before_mb, cpu_s, seen_s, seconds


def _peak_mb() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << (20 if sys.platform == "darwin" else 10))


_TASKS = {"drop": drop, "handle": handle, "outbox": outbox}


def main(arguments: Sequence[str]) -> int:
    """Do one task, and print what it took."""
    print(*_TASKS[arguments[0]](*arguments[1:]), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
