"""Has the edited picture made in a worker; of several asked for, the last one counts."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from sendtopacs.convert.thumbnail import Thumbnail
from sendtopacs.model.edits import Edits, Step
from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.items import SourceItem
from sendtopacs.ui.jobs import JobRunner, Task

_LARGEST_PX = 3000


class Shower(QObject):
    """One picture at a time; the source is decoded once."""

    shown = Signal(object)  # Thumbnail
    suggested = Signal(object)  # list of Step
    failed = Signal(object, object)  # SendToPacsError, and the edits that could not be shown; None: a search

    def __init__(self, item: SourceItem, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._path, self._runner = item.file.path, runner
        self._board: Any = None  # made in the worker: it brings heavy modules
        self._task: Task | None = None
        self._wanted: tuple[Edits, float | None] | None = None
        self._asked: tuple[Edits, float | None] | None = None

    @property
    def busy(self) -> bool:
        """True while something is to be shown."""
        return self._task is not None

    def show(self, edits: Edits, at_s: float | None) -> None:
        """Show the picture after these edits, as soon as it is made."""
        self._wanted = edits, at_s
        self._next()

    def suggest(self, edits: Edits, at_s: float | None) -> None:
        """Look for text in it."""
        self._asked = edits, at_s
        self._next()

    def stop(self) -> None:
        """Show nothing more."""
        self._wanted = self._asked = None
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _next(self) -> None:
        if self._task is not None:
            return
        if self._wanted is not None:
            (edits, at_s), self._wanted = self._wanted, None
            give_up = partial(self._give_up, edits)
            self._task = self._runner.run(lambda _: self._picture(edits, at_s), self._show, give_up)
        elif self._asked is not None:
            (edits, at_s), self._asked = self._asked, None
            give_up = partial(self._give_up, None)
            self._task = self._runner.run(lambda _: self._areas(edits, at_s), self._tell, give_up)

    def _picture(self, edits: Edits, at_s: float | None) -> Thumbnail:
        made: Thumbnail = self._drawing_board().picture(edits, _LARGEST_PX, at_s)
        return made

    def _areas(self, edits: Edits, at_s: float | None) -> list[Step]:
        found: list[Step] = self._drawing_board().text_areas(edits, at_s)
        return found

    def _drawing_board(self) -> Any:
        from sendtopacs.convert.edit_view import Board  # noqa: PLC0415 - brings Pillow and numpy

        if self._board is None:
            self._board = Board(self._path)
        return self._board

    def _show(self, picture: Thumbnail) -> None:
        self._task = None
        if self._wanted is None:
            self.shown.emit(picture)
        self._next()

    def _tell(self, steps: list[Step]) -> None:
        self._task = None
        self.suggested.emit(steps)
        self._next()

    def _give_up(self, edits: Edits | None, failure: SendToPacsError) -> None:
        self._task = None
        self.failed.emit(failure, edits)
        self._next()
