"""Asks worklists again every so many minutes, for the times when they are away."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from sendtopacs.model.events import CancelToken
from sendtopacs.settings.schema import Settings
from sendtopacs.ui.jobs import JobRunner, Task
from sendtopacs.ui.lookup.targets import Kind, Target, targets
from sendtopacs.worklist_cache import WorklistCache

_LOOK_MS = 15_000


class Refresher(QObject):
    """Lives as long as the window; a worklist that is away is asked again when its time comes."""

    def __init__(self, cache: WorklistCache, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._cache, self._runner = cache, runner
        self._due: dict[str, float] = {}  # by address, of the monotonic clock
        self._busy = False
        self._wanted: Sequence[tuple[Target, float]] = ()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def use(self, settings: Settings) -> None:
        """Keep the worklists of these settings from now on."""
        minutes = {r.to_remote(): r.refresh_minutes for r in settings.query if r.kind == Kind.WORKLIST}
        found = targets(settings, Kind.WORKLIST, ())
        self._wanted = [(t, minutes[t.remote] * 60.0) for t in found if minutes[t.remote]]
        self._runner.run(lambda _task: self._cache.forget_old(), _nothing, quiet=True)
        self._due = {t.remote.address: self._due.get(t.remote.address, 0.0) for t, _ in self._wanted}
        if self._wanted:
            self._timer.start()
            self.look()
        else:
            self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Ask the worklists whose time has come, one after the other: others wait for the workers, too."""
        now = time.monotonic()
        due = [(t, every_s) for t, every_s in self._wanted if now >= self._due[t.remote.address]]
        if self._busy or not due:
            return
        target, every_s = due[0]
        self._due[target.remote.address] = now + every_s
        self._busy = True
        self._runner.run(partial(_refresh, self._cache, target), self._go_on, self._go_on)

    def _go_on(self, _outcome: object) -> None:
        self._busy = False
        self.look()


def _refresh(cache: WorklistCache, target: Target, task: Task) -> None:
    from sendtopacs.net.find import Client  # noqa: PLC0415 - brings pynetdicom
    from sendtopacs.net.worklist import all_of  # noqa: PLC0415

    cancel: CancelToken = task.cancel_token
    client = Client(target.remote, target.local, cancel)
    wanted = (target.defaults["ScheduledStationAETitle"], target.defaults["Modality"])
    found = all_of(client, wanted, target.character_set, datetime.now().date())
    if found.usable:
        cache.keep(target.remote, found.answers, datetime.now())


def _nothing(_result: object) -> None:
    return None
