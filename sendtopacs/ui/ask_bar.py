"""Echo, and what an AE takes: asked of what is typed at present, and what it answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.loading import load
from sendtopacs.model.problems import Problem
from sendtopacs.model.remote import LocalAE, RemoteAE
from sendtopacs.takes import KeptTakes, Taken
from sendtopacs.ui import taken
from sendtopacs.ui.allowing import allow
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.icons import Tone, icon
from sendtopacs.ui.jobs import JobRunner, Task
from sendtopacs.ui.widgets import button


class AskBar(QWidget):
    """Two buttons and the answer; `told` says whether an AE answered."""

    told = Signal(object, bool)  # RemoteAE

    def __init__(
        self,
        prefix: str,
        runner: JobRunner,
        asked: Callable[[], RemoteAE | Problem],
        local: Callable[[], LocalAE],
        parent: QWidget,
    ) -> None:
        """`asked` gives the AE, or what is wrong with it; `local` what we call ourselves."""
        super().__init__(parent)
        self._runner, self._asked, self._local = runner, asked, local
        self._task: Task | None = None
        self.kept = KeptTakes()  # what destinations said that they take
        self.echo = button(f"{prefix}_echo", self.tr("&Echo"), self)
        self.echo.setIcon(icon("echo"))
        self.echo.setToolTip(self.tr("Ask this AE whether it answers, with what is typed here now"))
        self.echo.clicked.connect(self._on_echo)
        self.takes = button(f"{prefix}_takes", self.tr("Check what it &takes"), self)
        self.takes.setToolTip(self.tr("Ask which of the objects that we make it takes; nothing is sent"))
        self.takes.clicked.connect(self._on_takes)
        self._line = ReportLine("Echo, settings", self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.echo)
        buttons.addWidget(self.takes)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)  # the answer has the whole width: a sentence beside them would be a column
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(buttons)
        layout.addWidget(self._line)

    @property
    def result(self) -> str:
        """What the last question brought."""
        return self._line.text.text()

    def allow(self, may: bool, why_not: str) -> None:
        """Let it be asked, or say what is missing."""
        for one in (self.echo, self.takes):
            allow(one, may, why_not)

    def stop(self) -> None:
        """Stop a question that is under way."""
        if self._task is not None:
            self._task.drop()
            self._task = None

    def forget(self) -> None:
        """Take away what was answered: it was about something else."""
        self.stop()
        self._line.say("")

    @Slot()
    def _on_echo(self) -> None:
        self._ask(_verify, self._on_answer)

    @Slot()
    def _on_takes(self) -> None:
        self._ask(partial(_what_it_takes, self.kept), self._on_taken)

    def _ask(
        self, ask: Callable[[RemoteAE, LocalAE, Task], Any], then: Callable[[RemoteAE, Any], None]
    ) -> None:
        self.stop()
        asked = self._asked()
        if isinstance(asked, Problem):
            self._line.show_problem(asked)
            return
        remote, local = asked, self._local()
        self._line.say(self.tr("Asking {peer}…").format(peer=remote.label), "waiting", Tone.BUSY)
        self._task = self._runner.run(
            lambda task: ask(remote, local, task),
            lambda answer: then(remote, answer),
            partial(self._on_no_answer, remote),
        )

    def _on_answer(self, remote: RemoteAE, milliseconds: float) -> None:
        self._task = None
        text = self.tr("{peer} is verified: it answered in {ms} ms.")
        self._line.say(text.format(peer=remote.label, ms=round(milliseconds)), "stored", Tone.GOOD)
        self.told.emit(remote, True)

    def _on_taken(self, remote: RemoteAE, accepted: Mapping[tuple[str, str], bool]) -> None:
        self._task = None
        name, tone = ("stored", Tone.GOOD) if all(accepted.values()) else ("info", Tone.BUSY)
        self._line.say(taken.in_words(remote.label, accepted), name, tone)
        self.told.emit(remote, True)

    def show_kept(self, remote: RemoteAE) -> None:
        """Say what a destination said when it was last asked what it takes."""

        def say(found: Taken | None) -> None:
            self._task = None
            if found is not None:
                self._line.say(taken.kept_in_words(remote.label, found), "info", Tone.BUSY)

        kept = self.kept
        self.stop()
        self._task = self._runner.run(lambda _task: kept.of(remote.address), say, quiet=True)

    def _on_no_answer(self, remote: RemoteAE, failure: SendToPacsError) -> None:
        self._task = None
        self._line.show_problem(failure.problem)
        self.told.emit(remote, False)


def _verify(remote: RemoteAE, local: LocalAE, task: Task) -> float:
    load("pydicom", "pynetdicom")
    from sendtopacs.net.verification import verify  # noqa: PLC0415 - brings pynetdicom

    return verify(remote, local, task.cancel_token)


def _what_it_takes(kept: KeptTakes, remote: RemoteAE, local: LocalAE, task: Task) -> Any:
    load("pydicom", "pynetdicom")
    from sendtopacs.net.takes import what_it_takes  # noqa: PLC0415 - brings pynetdicom

    found = what_it_takes(remote, local, task.cancel_token)
    accepted = {(offer.sop_class_uid, offer.transfer_syntax_uid): yes for offer, yes in found}
    kept.keep(remote.address, accepted)
    return accepted
