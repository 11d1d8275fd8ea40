"""A video that is being recorded: by the clock, and only while the disk has room.

A recorder that cannot write goes on in silence (Qt 6.10 with FFmpeg): it is ended before that.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.problems import error
from sendtopacs.ui.capture.frames import FrameSource
from sendtopacs.ui.capture.keeper import Keeper
from sendtopacs.ui.jobs import Task

VIDEO = "video"  # what files are called
ROOM_BYTES = 100_000_000  # a second of the best video takes a tenth of it
_TICK_MS = 200
_LOOK_MS = 1000


class Recording(QObject):
    """One at a time, of one camera."""

    ticked = Signal(float)  # seconds since it began
    goes_on = Signal()  # every second
    failed = Signal(object)  # Problem

    def __init__(self, source: FrameSource, keeper: Keeper, parent: QObject) -> None:
        super().__init__(parent)
        self._source, self._keeper = source, keeper
        self._clock = QElapsedTimer()
        self._longest_s = 0
        self._said = False
        self._asking: Task | None = None
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._on_look)
        source.recorded.connect(self.stop)
        source.failed.connect(self._on_failed)
        keeper.empty.connect(self._on_empty)

    @property
    def under_way(self) -> bool:
        """True from `begin` until the file is closed."""
        return self._source.recording

    def begin(self, longest_s: int) -> bool:
        """Begin, to end by itself after so many seconds, or 0; return False where it `failed`."""
        try:
            path = self._keeper.reserve(VIDEO, ".mkv")
        except SendToPacsError as failure:
            self.failed.emit(failure.problem)
            return False
        self._longest_s, self._said = longest_s, False
        self._clock.start()
        self._tick.start()
        self._look.start()
        self._source.record(path)
        self._on_tick()
        self._on_look()
        return True

    def end(self) -> None:
        """End it."""
        self._source.end_recording()

    @Slot()
    def stop(self) -> None:
        """Stop counting."""
        self._tick.stop()
        self._look.stop()
        if self._asking is not None:
            self._asking.drop()
            self._asking = None

    @Slot()
    def _on_tick(self) -> None:
        seconds = self._clock.elapsed() / 1000
        self.ticked.emit(seconds)
        if self._longest_s and seconds >= self._longest_s:
            self.stop()
            self.end()

    @Slot()
    def _on_look(self) -> None:
        """Ask for the room there is, in a worker: a disk of the network may take its time."""
        self.goes_on.emit()
        if self._asking is None:
            files = self._keeper.files
            self._asking = self._keeper.runner.run(
                lambda _task: files.free_bytes(), self._on_room, lambda _failure: self._on_room(None)
            )

    def _on_room(self, free: int | None) -> None:
        self._asking = None
        if free is not None and free < ROOM_BYTES and self.under_way:
            self._said = True
            self.end()
            self.failed.emit(error("camera-disk-full", folder=self._keeper.files.root))

    @Slot(object)
    def _on_failed(self, _problem: object) -> None:
        self._said = True

    @Slot()
    def _on_empty(self) -> None:
        """Say it, unless the reason was said."""
        if not self._said:
            self.failed.emit(error("camera-video-empty"))
