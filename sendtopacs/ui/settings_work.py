"""What the settings have done with files: one thing at a time, in a worker, and what is to be said of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from sendtopacs.model.errors import SendToPacsError, ValuesError
from sendtopacs.model.problems import Problem
from sendtopacs.ui.jobs import JobRunner, Task


class SettingsWork(QObject):
    """Says `changed` when something begins or ends, or there is something else to say."""

    changed = Signal()

    def __init__(self, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._task: Task | None = None
        self.said: Problem | None = None

    @property
    def busy(self) -> bool:
        """True while something is being done."""
        return self._task is not None

    def run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do something elsewhere; `then` gets what comes of it, unless it fails, which is said."""

        def done(result: Any) -> None:
            self._task = None
            then(result)
            self.changed.emit()

        self._task = self._runner.run(lambda _task: work(), done, self._on_failed)
        self.changed.emit()

    def say(self, problem: Problem | None) -> None:
        """Have this said until something is changed."""
        self.said = problem
        self.changed.emit()

    def _on_failed(self, failure: SendToPacsError) -> None:
        self._task = None
        self.say(failure.problems[0] if isinstance(failure, ValuesError) else failure.problem)
