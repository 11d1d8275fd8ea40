"""Collects Python's garbage in the window's thread only.

A closed dialog leaves cycles that hold Qt objects. Python collects in whichever thread allocates next; where
that is a worker, it would destroy widgets outside the window's thread, which crashes.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_INTERVAL_MS = 300


class Collector(QObject):
    """Takes the place of automatic collection until it is stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self._collect)
        gc.collect()
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Give back to Python what is left."""
        self._timer.stop()
        gc.collect()
        gc.enable()

    @Slot()
    def _collect(self) -> None:
        """Collect the oldest generation that is due, by Python's own thresholds."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, most) in enumerate(counts) if count > most]
        if due:
            gc.collect(due[-1])
