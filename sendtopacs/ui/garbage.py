"""Has Python's garbage collected in the window's thread alone.

Python collects in whichever thread happens to make the object that is one too many. Where a discarded dialog
or timer is part of a cycle, that would destroy it in a worker, which Qt forbids.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_INTERVAL_MS = 500
_LONGEST_PAUSE = 8  # looks


class GarbageCollector(QObject):
    """Takes over from Python between `start` and `stop`; lives in the window's thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        self._looks = 0  # since it last collected

    def start(self) -> None:
        """Collect here from now on, and nowhere else; what there is by now stays and is not looked through.

        A whole collection stands in the window's way, and the program's own modules would take 40 ms of it.
        """
        gc.disable()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def look(self) -> None:
        """Collect the generations that are due, by Python's own thresholds.

        What is freed counts against what is made, so that the count can stay low while garbage waits: the
        young objects are looked at now and then in any case.
        """
        due = [
            n
            for n, (held, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if held > most
        ]
        self._looks += 1
        if due or self._looks >= _LONGEST_PAUSE:
            gc.collect(max(due, default=0))
            self._looks = 0
