"""One thing that was done to the list, and can be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand


class Step(QUndoCommand):
    """Does when it is pushed, and again, what `redo` does."""

    def __init__(self, what: str, undo: Callable[[], None], redo: Callable[[], None]) -> None:
        super().__init__(what)
        self._undo, self._redo = undo, redo

    def undo(self) -> None:
        """Take it back."""
        self._undo()

    def redo(self) -> None:
        """Do it."""
        self._redo()
