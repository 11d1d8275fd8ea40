"""The search that is under way: says how far it is and what went wrong, and can be given up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendtopacs.model.errors import Cancelled, SendToPacsError
from sendtopacs.model.problems import Problem
from sendtopacs.ui.field import NoticeLine, ReportLine
from sendtopacs.ui.jobs import JobRunner, Task


class Running(QWidget):
    """At most one search at a time; `changed` where one begins or ends."""

    changed = Signal()

    def __init__(self, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self._task: Task | None = None
        self._state, self._problem = NoticeLine(self), ReportLine("search", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._state)
        layout.addWidget(self._problem)

    @property
    def idle(self) -> bool:
        """True while no search is under way."""
        return self._task is None

    @property
    def state(self) -> str:
        """What it says of the search."""
        return self._state.text.text()

    @property
    def trouble(self) -> str:
        """What it says went wrong."""
        return self._problem.text.text()

    def start(self, doing: Callable[[Task], Any], then: Callable[[Any], None]) -> None:
        """Do this in a worker; `then` is given its result."""

        def done(result: Any) -> None:
            self._task = None
            self._state.say("")
            then(result)
            self.changed.emit()

        self._problem.show_problem(None)
        self._state.say(self.tr("Searching…"), "waiting")
        self._task = self._runner.run(doing, done, self._on_failed, on_report=self._on_count)
        self.changed.emit()

    def say(self, state: str, problem: Problem | None = None) -> None:
        """Say what came of it."""
        self._state.say(state)
        self._problem.show_problem(problem)

    @Slot()
    def cancel(self) -> None:
        """Give up the search; what came of it so far is not waited for."""
        if self._task is not None:
            self._task.cancel()

    def drop(self) -> None:
        """Give up the search, and hear nothing more of it."""
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _on_count(self, count: int) -> None:
        self._state.say(self.tr("Searching… %n result(s) so far", None, count), "waiting")

    def _on_failed(self, failure: SendToPacsError) -> None:
        self._task = None
        if isinstance(failure, Cancelled):
            self.say(self.tr("The search was cancelled."))
        else:
            self.say("", failure.problem)
        self.changed.emit()
