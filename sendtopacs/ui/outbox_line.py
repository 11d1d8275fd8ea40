"""The last line of the window: what the outbox holds, and what keeps it from getting empty."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QElapsedTimer, QEvent, QLocale, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.events import DestinationTrouble, Event
from sendtopacs.model.problems import Problem
from sendtopacs.model.serial import prepare
from sendtopacs.model.states import State
from sendtopacs.retry import Again, again
from sendtopacs.support.report import Reported
from sendtopacs.ui.aloud import announce
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.icons import Tone, icon
from sendtopacs.ui.jobs import JobRunner, Task
from sendtopacs.ui.plurals import Plurals
from sendtopacs.ui.ports import OutboxLike
from sendtopacs.ui.problems import in_words
from sendtopacs.ui.widgets import plain_label, tool_button
from sendtopacs.ui.written import soon

_BETWEEN_COUNTS_MS = 1000
_TOGETHER_MS = 50  # what comes in this time is counted once
_IDLE_AFTER_MS = 1500  # the window is there by then
_UNDER_WAY = (State.PLANNED, State.CONVERTED, State.SENDING)
_SHOWN = (State.CONFIRMED, State.STORED, State.WAITING, State.FAILED)


class OutboxLine(QWidget):
    """Counts anew when the engine says anything, at most once in a second; its button opens the outbox."""

    wanted = Signal()

    def __init__(
        self, outbox: OutboxLike, runner: JobRunner, unfinished: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._outbox, self._runner, self._unfinished = outbox, runner, unfinished
        self._task: Task | None = None
        self._said: Problem | None = None
        self._more = ""  # what is said behind it
        self._of_peers: dict[str, Problem] = {}  # why destinations took nothing, the latest last
        self._tries: Mapping[str, datetime] = {}  # when each destination is tried again, as last counted
        self._waits: tuple[str, Problem | None] = ("", None)  # what is said of that, and why it waits
        self.waiting = 0  # files that wait for their PACS, when they were last counted
        self.text = plain_label("outbox", self)
        self.text.setToolTip(
            self.tr(
                "All that the outbox holds, of earlier jobs too. Pages, marks beside a picture, and copies"
                " for another destination are counted one by one."
            )
        )
        self._trouble = ReportLine("window", self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 6)
        layout.setSpacing(16)
        layout.addWidget(self._button())
        layout.addWidget(self.text)
        layout.addWidget(self._trouble, 1)
        layout.addStretch(0)
        self._timer = QTimer(self, singleShot=True)
        self._since_count = QElapsedTimer()
        self._timer.timeout.connect(self.count)
        runner.events.connect(self._on_events)
        self.count()
        QTimer.singleShot(_IDLE_AFTER_MS, self, self._prepare)

    @property
    def counting(self) -> bool:
        """True while the outbox is being asked."""
        return self._task is not None

    def show_trouble(self, problem: Problem | None) -> None:
        """Say what went wrong, or nothing any more: somebody has gone on to something else."""
        if problem is None:
            self._of_peers = {peer: why for peer, why in self._of_peers.items() if peer in self._tries}
        self._say(problem)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew in a new palette."""
        if event.type() == QEvent.Type.PaletteChange:
            self._open.setIcon(icon("outbox"))
        super().changeEvent(event)

    def _button(self) -> QToolButton:
        self._open = tool_button("open_outbox", self.tr("Outbox…"), self)
        self._open.setIcon(icon("outbox"))
        self._open.setToolTip(self.tr("Show what was sent, what waits and what failed (F4)"))
        self._open.clicked.connect(self.wanted)
        QShortcut(QKeySequence("F4"), self, self._open.click)
        return self._open

    @Slot()
    def _prepare(self) -> None:
        """Have ready what reads jobs, before the outbox is opened for the first time."""
        self._runner.run(lambda _task: prepare(), lambda _none: None, quiet=True)

    @Slot()
    def count(self) -> None:
        """Ask the outbox what it holds, again where it is being asked: what came meanwhile is not in that.

        No quiet work: behind thumbnails an outbox in which files wait would be called empty for seconds.
        """
        if self._task is not None:
            self._timer.start(_BETWEEN_COUNTS_MS)
            return
        self._since_count.start()
        self._task = self._runner.run(
            lambda _task: (self._outbox.overview.counts(), self._outbox.overview.next_tries()),
            self._show,
            self._give_up,
        )

    @Slot(object)
    def _on_events(self, events: Sequence[Event]) -> None:
        for event in events:
            if isinstance(event, DestinationTrouble) and event.destination:
                self._of_peers.pop(event.destination, None)
                self._of_peers[event.destination] = event.problem
                if again(event.problem) is not Again.SOON:  # else it waits, which is no failure
                    self._say(event.problem)
        if not self._timer.isActive():
            left_ms = _BETWEEN_COUNTS_MS - self._since_count.elapsed()
            self._timer.start(max(_TOGETHER_MS, left_ms))

    def _show(self, found: tuple[dict[State, int], Mapping[str, datetime]]) -> None:
        self._task = None
        counts, self._tries = found
        self.waiting = counts.get(State.WAITING, 0)
        under_way = sum(counts.get(state, 0) for state in _UNDER_WAY)
        parts = [self.tr("%n under way", None, under_way)] if under_way else []
        parts += [Plurals().in_state(state, counts[state]) for state in _SHOWN if counts.get(state)]
        text = " · ".join(parts) or self.tr("empty")
        if self._unfinished and under_way:
            text += " – " + self.tr("going on with %n file(s) from last time", None, self._unfinished)
        elif not under_way:
            self._unfinished = 0
        self.text.setText(text)
        failed = counts.get(State.FAILED, 0)
        if self._said is None or self._said in self._of_peers.values():
            if not (under_way or self.waiting or failed):
                self._of_peers.clear()  # they took everything since
            self._show_peers(failed=bool(failed), under_way=bool(under_way))

    def _show_peers(self, *, failed: bool, under_way: bool) -> None:
        """Say for what we wait, and that it goes on by itself; what somebody has to set right, loudly."""
        loud = ""
        for peer, why in self._of_peers.items():
            if again(why) is Again.SOON:
                wrong = failed and peer not in self._tries
            else:
                wrong = failed or under_way or peer in self._tries
            loud = peer if wrong else loud
        waiting = [peer for peer in self._of_peers if peer in self._tries]
        if loud:
            self._say(self._of_peers[loud], self._next_try(loud))
        elif self._tries:
            soonest = min(self._tries, key=lambda peer: self._tries[peer])
            self._say_waiting(waiting[-1] if waiting else soonest)
        else:
            self._say(None)

    def _say(self, problem: Problem | None, more: str = "") -> None:
        """Say a problem; the same again leaves what is there, a button that was just pressed too."""
        if problem is not None and (problem, more) == (self._said, self._more):
            return
        self._said, self._more, self._waits = problem, more, ("", None)
        self._trouble.setToolTip("")
        self._trouble.show_problem(problem, more)

    def _say_waiting(self, peer: str) -> None:
        text = self.tr("Waiting for {peer}; next try {time}, by itself.").format(
            peer=peer, time=soon(self._tries[peer], QLocale())
        )
        why = self._of_peers.get(peer)
        before, self._waits = self._waits, (text, why)
        if self._waits == before:
            return
        self._said, self._more = None, ""
        self._trouble.say(text, "waiting", Tone.WARN)
        self._trouble.setToolTip(in_words(why) if why is not None else "")
        self._trouble.offer_report([Reported(why, "window")] if why is not None else ())
        if text != before[0]:
            announce(self, text)

    def _next_try(self, peer: str) -> str:
        """Say when it is tried again, of what somebody has to set right meanwhile."""
        if peer not in self._tries:
            return ""
        return self.tr("Next try {time}, by itself.").format(time=soon(self._tries[peer], QLocale()))

    def _give_up(self, failure: SendToPacsError) -> None:
        self._task = None
        self.show_trouble(failure.problem)


def unfinished(outbox: OutboxLike) -> int:
    """Count what an earlier start left to do."""
    counts = outbox.overview.counts()
    return sum(counts.get(state, 0) for state in (*_UNDER_WAY, State.WAITING))
