"""Watches the settings' folder while the window is there: looks in a worker, one look after the other."""

from __future__ import annotations

import contextlib
import dataclasses
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from sendtopacs.model.errors import Cancelled, SendToPacsError
from sendtopacs.model.loading import load
from sendtopacs.model.problems import Problem
from sendtopacs.settings.schema import Settings
from sendtopacs.ui.jobs import JobRunner, Task
from sendtopacs.ui.ports import Backend
from sendtopacs.ui.watch.state import Watching

if TYPE_CHECKING:
    from sendtopacs.ui.watch.dialog import WatchDialog
    from sendtopacs.watching.folder import WatchedFolder

_TURN_MS = 1000
_AGAIN_MS = 5000  # after a look that failed


class WatchDesk(QObject):
    """Between the settings, the worker that watches and who shows it."""

    changed = Signal(object)  # Watching
    saved = Signal(object)  # Settings
    trouble = Signal(object)  # Problem

    def __init__(self, backend: Backend, runner: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._backend, self._runner, self._window = backend, runner, window
        self._dialog: WatchDialog | None = None
        self._settings = Settings()
        self._watch: _Watch | None = None
        self._task: Task | None = None
        self.state = Watching()
        self._timer = QTimer(self, singleShot=True, interval=_TURN_MS)
        self._timer.timeout.connect(self._look)

    def use(self, settings: Settings) -> None:
        """Watch as these settings have it from now on."""
        before, self._settings = self._settings, settings
        if self._watch is not None and settings == before:
            return
        old = self._watch
        self._stop()
        if self._dialog is not None:
            self._dialog.show_setting(settings)
        wanted = settings.watch
        self._show(Watching(wanted.active, wanted.folder))
        if wanted.active:
            self._watch = _Watch(self._backend, settings, old)
            self._look()

    @Slot()
    def look_again(self) -> None:
        """Look at once at what needs attention: somebody says that it was put right."""
        if self._watch is not None:
            self._watch.look_again()
            self._look()

    @Slot()
    def open(self) -> None:
        """Open the dialog, or bring it to the front."""
        from sendtopacs.ui.watch.dialog import WatchDialog  # noqa: PLC0415 - opened seldom

        if self._dialog is None:
            self._dialog = WatchDialog(self._window)
            self._dialog.switched.connect(self.switch)
            self._dialog.again_wanted.connect(self.look_again)
            self.changed.connect(self._dialog.show_state)
        self._dialog.show_setting(self._settings)
        self._dialog.show_state(self.state)
        if self._dialog.isVisible():
            self._dialog.raise_()
        self._dialog.show()
        self._dialog.activateWindow()

    @Slot(bool)
    def switch(self, on: bool) -> None:
        """Watch from now on, or no more; the settings keep it for the next start."""
        base = self._settings
        wanted = dataclasses.replace(base, watch=dataclasses.replace(base.watch, active=on))
        self._runner.run(
            lambda _task: self._backend.save_settings(wanted, base), self.saved.emit, self._on_not_saved
        )

    def close(self) -> None:
        """Stop; what stands in the outbox goes on without the folder."""
        self._stop()
        if self._dialog is not None:
            self._dialog.close()

    # -- within --------------------------------------------------------------------------------------------

    def _stop(self) -> None:
        self._timer.stop()
        if self._task is not None:
            self._task.drop()
            self._task = None
        if self._watch is not None:
            self._watch.end()
            self._watch = None

    @Slot()
    def _look(self) -> None:
        watch = self._watch
        if watch is not None and self._task is None:
            self._timer.stop()
            self._task = self._runner.run(watch.look, self._on_looked, self._on_failed)

    def _on_looked(self, state: Watching) -> None:
        self._task = None
        self._show(state)
        self._timer.start(_TURN_MS)

    def _on_failed(self, failure: SendToPacsError) -> None:
        self._task = None
        self._show(Watching(active=True, folder=self._settings.watch.folder, trouble=failure.problem))
        self._timer.start(_AGAIN_MS)

    def _on_not_saved(self, failure: SendToPacsError) -> None:
        self.trouble.emit(failure.problem)
        if self._dialog is not None:
            self._dialog.show_state(self.state)

    def _show(self, state: Watching) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)


class _Watch:
    """One watched folder from its first look to its end; looks run in workers, never two at a time."""

    def __init__(self, backend: Backend, settings: Settings, before: _Watch | None) -> None:
        """`before` may still be looking, and hold the folder."""
        self._backend, self._settings, self._before = backend, settings, before
        self._stack = contextlib.ExitStack()  # holds the folder's lock
        self._folder: WatchedFolder | None = None
        self._lock = threading.Lock()
        self._over = self._again = False
        self._done = 0

    def look(self, task: Task) -> Watching:
        """Look once; raise SendToPacsError where the folder cannot be watched, Cancelled."""
        self._wait_for_the_one_before()
        try:
            with self._lock:
                if self._over:
                    raise Cancelled
                return self._look(task)
        finally:
            if self._over:
                self._let_go()

    def look_again(self) -> None:
        """Have the next look take in hand what waits for its time."""
        self._again = True

    def end(self) -> None:
        """Look no more; the folder is let go of here, or by the look that is under way."""
        self._over = True
        self._let_go()

    def wait(self) -> None:
        """Wait for the look that is under way, and let go of the folder.

        Also for the one before, where this one has never looked: that may hold the folder still.
        """
        self._wait_for_the_one_before()
        with self._lock:
            self._stack.close()

    def _wait_for_the_one_before(self) -> None:
        before = self._before
        if before is not None:
            before.wait()
            self._before = None

    def _let_go(self) -> None:
        if self._lock.acquire(blocking=False):
            try:
                self._stack.close()
            finally:
                self._lock.release()

    def _look(self, task: Task) -> Watching:
        folder = self._begun()
        if self._again:
            self._again = False
            folder.look_again()
        folder.turn(task.cancel_token)
        return Watching(
            active=True,
            folder=self._settings.watch.folder,
            done=self._done,
            under_way=folder.under_way,
            attention=folder.attention,
            trouble=folder.trouble,
        )

    def _begun(self) -> WatchedFolder:
        """Return the folder, taken when it is first looked at; raise ValuesError where that cannot be."""
        if self._folder is None:
            load("pydicom", "pynetdicom")
            from sendtopacs.watching.folder import WatchedFolder  # noqa: PLC0415
            from sendtopacs.watching.planning import WatchPlanner, making_by  # noqa: PLC0415

            backend = self._backend
            making = making_by(self._settings, backend.more_destinations)
            folder = WatchedFolder(
                Path(self._settings.watch.folder),
                backend.outbox,
                WatchPlanner(making, backend.history.series_numbers),
                backend.engine.accept,
                self._hear,
            )
            self._folder = self._stack.enter_context(folder)
        return self._folder

    def _hear(self, event: str, _path: Path, _problem: Problem | None) -> None:
        self._done += event == "done"
