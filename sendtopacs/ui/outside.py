"""Calls of other programs: asks before files are replaced, and says what became of it."""

from __future__ import annotations

import contextlib
import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QFileOpenEvent

from sendtopacs.model.errors import SpoolError
from sendtopacs.model.files import atomic_write
from sendtopacs.model.states import DONE, ENDED, State
from sendtopacs.outside import Call
from sendtopacs.ui.intake import Intake
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.rows import Row
from sendtopacs.ui.sources import SourceModel

STORED, CANCELLED, FAILED = "stored", "cancelled", "failed"
EXIT_CODES = {STORED: 0, FAILED: 1, CANCELLED: 4}

Tell = Callable[[str], None]
"""Is given what became of a call, once."""


@dataclass(slots=True)
class _Open:
    """The call that the window works for at present."""

    call: Call
    tell: Tell
    state: str = CANCELLED
    told: bool = field(default=False)


class OutsideDesk(QObject):
    """Takes calls one after the other: the next one ends the one before."""

    wanted = Signal(object)  # Call, to be shown once nothing stands in its way
    asked = Signal(object)  # Call, while files of another patient were not sent

    def __init__(self, intake: Intake, model: SourceModel, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._intake, self._model, self._runner = intake, model, runner
        self._open: _Open | None = None
        self._waiting: _Open | None = None
        self._owed: list[_Open] = []  # whose state file is being written: told once it is there
        self._closing = False

    def take(self, call: Call, tell: Tell) -> None:
        """Take a call; `tell` hears what became of it."""
        self.refuse()
        self._waiting = _Open(call, tell)
        unsent = (State.FAILED, State.CANCELLED)
        waiting = self._intake.reading or any(row.fresh or row.state in unsent for row in self._rows)
        if call.values and waiting:
            self.asked.emit(call)
        else:
            self.accept()

    def accept(self) -> None:
        """Go on with the call that waits."""
        opened, self._waiting = self._waiting, None
        if opened is None:
            return
        if opened.call.values:
            self.end()
            self._open = opened
        else:
            opened.tell(STORED)  # only files: nothing is looked up, and nobody waits
        self.wanted.emit(opened.call)

    def refuse(self) -> None:
        """Leave everything as it is: the call that waits is cancelled."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._say(waiting)

    @Slot()
    def on_ended(self) -> None:
        """Note how the list stands when nothing of it is under way any more."""
        rows = [row for row in self._rows if row.sent]
        if self._open is None or not rows:
            return
        if all(row.state in DONE for row in rows):
            self._open.state = STORED
        elif all(row.state in ENDED for row in rows):
            self._open.state = FAILED if any(row.state is State.FAILED for row in rows) else CANCELLED
        else:
            self._open.state = FAILED  # what waits was not stored, for all that its caller knows
        if self._open.state == STORED:
            self.end()
        elif self._open.state == FAILED:
            self._write(self._open, _nothing)

    @Slot()
    def end(self) -> None:
        """Say what became of the open call: the list is emptied."""
        opened, self._open = self._open, None
        if opened is not None:
            self._say(opened)

    def close(self) -> None:
        """Say what became of all calls, here and now: no worker outlives the window."""
        self._closing = True
        self.refuse()
        self.end()
        for opened in tuple(self._owed):
            self._write(opened, partial(self._tell, opened))

    @property
    def _rows(self) -> tuple[Row, ...]:
        return tuple(self._model.rows)

    def _say(self, opened: _Open) -> None:
        if not opened.told:
            opened.told = True
            self._owed.append(opened)
            self._write(opened, partial(self._tell, opened))

    def _tell(self, opened: _Open) -> None:
        if opened in self._owed:
            self._owed.remove(opened)
            opened.tell(opened.state)

    def _write(self, opened: _Open, then: Callable[[], None]) -> None:
        """Write the state file, in a worker: the disk may be slow. Then call `then`, if it fails as well."""
        file = opened.call.state_file
        if file is None:
            then()
            return
        said = {"state": opened.state, **self._counts()}
        if self._closing:
            with contextlib.suppress(SpoolError):
                _write_state(file, said)
            then()
            return
        self._runner.run(
            lambda _task: _write_state(file, said), lambda _result: then(), lambda _failure: then()
        )

    def _counts(self) -> dict[str, int]:
        """Return how many files are stored, failed and so on, without noughts."""
        sent = (row.state for row in self._rows if row.sent and row.state is not None)
        return dict(Counter(State.STORED.value if state in DONE else state.value for state in sent))


class FileOpenFilter(QObject):
    """Hears what macOS opens with the program: files and addresses come as events there."""

    opened = Signal(str)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a file or an address; leave all else."""
        if isinstance(event, QFileOpenEvent):
            self.opened.emit(event.file() or event.url().toString())
            return True
        return super().eventFilter(watched, event)


def _write_state(file: Path, said: dict[str, object]) -> None:
    with atomic_write(file) as stream:
        stream.write(json.dumps(said).encode() + b"\n")


def _nothing() -> None:
    return None
