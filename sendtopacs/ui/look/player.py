"""Plays a video without sound: a worker decodes it in step with the clock, and leaves out what comes late."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.items import SourceItem
from sendtopacs.model.loading import load
from sendtopacs.ui.images import image_of
from sendtopacs.ui.jobs import JobRunner, Task

T = TypeVar("T")

_LARGEST_PX = 1280
_TAKEN_WITHIN_S = 5.0  # else the window is gone, or its machine asleep
_LATE_S = 0.1


@dataclass(frozen=True, slots=True)
class _Frame:
    time_s: float
    image: QImage
    taken: threading.Event  # set when the window has shown it: never do two wait for it


class Player(QObject):
    """One video at a time."""

    frame = Signal(object)  # QImage
    moved = Signal(float)  # the time of what is shown
    ended = Signal()
    failed = Signal(object)  # SendToPacsError

    def __init__(self, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._task: Task | None = None

    @property
    def playing(self) -> bool:
        """True while it plays."""
        return self._task is not None

    def play(self, item: SourceItem, begin_s: float, end_s: float) -> None:
        """Play from there, to the end or to `end_s`, as it will be sent."""
        self.stop()
        self._task = self._runner.run(
            lambda task: _play(task, item, begin_s, end_s), self._end, self._give_up, on_report=self._show
        )

    def stop(self) -> None:
        """Stop where it is."""
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _show(self, frame: _Frame) -> None:
        self.frame.emit(frame.image)
        self.moved.emit(frame.time_s)
        frame.taken.set()

    def _end(self, _none: None) -> None:
        self._task = None
        self.ended.emit()

    def _give_up(self, failure: SendToPacsError) -> None:
        self._task = None
        self.failed.emit(failure)


def _play(task: Task, item: SourceItem, begin_s: float, end_s: float) -> None:
    """Report pictures when they are due; in a worker."""
    load("av")
    from sendtopacs.convert.edited import MIXED_PX, edited  # noqa: PLC0415 - brings Pillow and numpy
    from sendtopacs.convert.thumbnail import fit  # noqa: PLC0415
    from sendtopacs.convert.video_still import stills  # noqa: PLC0415 - brings av

    started = 0.0
    pictures = takewhile(lambda picture: picture[0] < end_s, stills(item.file.path, begin_s))
    for (at_s, made), last in _with_last(pictures):
        task.cancel_token.checkpoint()
        started = started or time.monotonic()  # opening it took a while; it is not late for that
        early_s = (at_s - begin_s) - (time.monotonic() - started)
        if early_s < -_LATE_S and not last:  # at the last one it stops: from there it plays anew
            continue
        picture = made()
        done = edited(picture, item.edits, MIXED_PX).copy() if item.edits.pixel_steps else picture
        small = fit(done, _LARGEST_PX)
        frame = _Frame(at_s, image_of(small), threading.Event())
        task.cancel_token.wait(max(0.0, (at_s - begin_s) - (time.monotonic() - started)))
        task.cancel_token.checkpoint()
        task.report(frame)
        off = task.cancel_token.on_cancel(frame.taken.set)
        frame.taken.wait(_TAKEN_WITHIN_S)
        off()


def _with_last(things: Iterable[T]) -> Iterator[tuple[T, bool]]:
    """Yield them, and tell which is the last."""
    before: list[T] = []
    for thing in things:
        yield from ((one, False) for one in before)
        before = [thing]
    yield from ((one, True) for one in before)
