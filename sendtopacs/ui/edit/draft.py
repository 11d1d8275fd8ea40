"""What is drawn or typed in the editor and not done yet: it is done by Apply, by another tool, by OK."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from sendtopacs.model.edits import EditKind, Step
from sendtopacs.ui.edit.bench import Bench
from sendtopacs.ui.edit.canvas import Point
from sendtopacs.ui.edit.side import Side

translate = QCoreApplication.translate  # by this name lupdate finds the texts

_AT_ONCE = frozenset({EditKind.REDACT, EditKind.FREEHAND, EditKind.ARROW, EditKind.RULER})
"""What is done when the mouse has drawn it; the rest waits for Apply."""


class Draft(QObject):
    """Between the fields of the tools and what stands."""

    refused = Signal(object)  # Problem: why a step cannot be done; None where it was done
    said = Signal(str)  # what has to be put right first

    def __init__(self, bench: Bench, side: Side, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._side, self._values = bench, side, side.values
        side.tools.done.connect(self._do_at_once)
        side.leaving.connect(self.leave_tool)
        side.apply.clicked.connect(self.apply)
        side.suggest.clicked.connect(self.leave_tool)

    @property
    def waiting(self) -> bool:
        """True where something was drawn or typed that is not done yet."""
        return self._values.waiting

    def clear(self) -> None:
        """Forget what was drawn."""
        self._values.clear()
        self.refused.emit(None)

    def take(self, points: list[Point]) -> None:
        """Take what the mouse drew, and do it at once where nothing has to be typed."""
        self._values.take(points)
        if self._values.kind in _AT_ONCE and self._bench.wrong(self._values.step()) is None:
            self.apply()
        else:
            self._side.take_keyboard()

    @Slot()
    def apply(self) -> None:
        """Do it, or say why it cannot be done."""
        self._do(self._values.step())

    def settle(self) -> bool:
        """Do it, if there is anything; return whether nothing is left, and say what has to be put right."""
        if not self.waiting:
            return True
        if self._values.kind is EditKind.CALIBRATE:  # nobody may have looked at the length that stands there
            self._side.take_keyboard()
            self.said.emit(
                translate(
                    "EditDialog",
                    "How long is the line that was drawn? Type its length and press Apply, or press Undo.",
                )
            )
            return False
        before = self._bench.edits
        self.apply()
        return self._bench.edits != before

    @Slot()
    def leave_tool(self) -> None:
        """Do what was drawn with the last tool: with another one it would mean something else."""
        step = self._values.step()
        possible = self._values.kind is not EditKind.CALIBRATE and self._bench.wrong(step) is None
        if self.waiting and possible:
            self._do(step)
        self._values.clear()

    @Slot(object)
    def _do_at_once(self, step: Step) -> None:
        self.leave_tool()
        self._do(step)

    def _do(self, step: Step) -> None:
        problem = self._bench.wrong(step)
        if problem is None:
            self._values.clear()
            self._bench.change(self._bench.edits.plus(step))
        self.refused.emit(problem)
