"""The edits of one picture while they are made: what can be done, was done, undone and told."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from sendtopacs.becomes import rearranged
from sendtopacs.model.edits import EditKind, Edits, Step, problems_of, size_after
from sendtopacs.model.items import ImageDetails, SourceItem, VideoDetails
from sendtopacs.model.problems import Problem
from sendtopacs.ui.edit.history import History


class Bench(QObject):
    """Keeps the edits as they stand; each change is told at once."""

    changed = Signal()  # what stands, and so the picture
    edited = Signal(object)  # Edits, for the row

    def __init__(self, item: SourceItem, parent: QObject) -> None:
        super().__init__(parent)
        assert isinstance(item.details, ImageDetails | VideoDetails)
        self._name, self.details = item.file.path.name, item.details
        self._before = self._told = item.edits
        self.history = History(item.edits)
        self.seen = item.edits  # those whose picture was made last

    @property
    def edits(self) -> Edits:
        """The edits as they stand."""
        return self.history.edits

    @property
    def size(self) -> tuple[int, int]:
        """Rows and columns of the picture as it stands."""
        return size_after(self.edits.steps, self.details.rows, self.details.columns)

    @property
    def without_loss(self) -> bool:
        """True where a JPEG is only rearranged."""
        details = self.details
        if not isinstance(details, ImageDetails):
            return False
        return details.embeddable and rearranged(details, self.edits.pixel_steps)

    def wrong(self, step: Step) -> Problem | None:
        """Return why a step cannot be done to the picture as it stands."""
        edits = self.edits.plus(step)
        return next(problems_of(edits, self.details.rows, self.details.columns, self._name), None)

    def change(self, edits: Edits) -> None:
        """Have these edits from now on."""
        self.history.change(edits)
        self._tell()

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        self.history.undo()
        self._tell()

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        self.history.redo()
        self._tell()

    def follow(self, edits: Edits) -> None:
        """Take over what was done to the row elsewhere: by the list's menu, or its undo."""
        if edits != self._told:
            self._told = edits
            self.change(edits)

    def withdraw(self, edits: Edits) -> None:
        """Take back what keeps these edits from being done: a text that no font here can write.

        Nothing where they do not stand any more: those that stand are tried, too. What else was done since
        the picture was last seen, such as a redaction, stays.
        """
        if edits != self.edits:
            return
        texts = [step for step in edits.steps if step.kind is EditKind.TEXT and step not in self.seen.steps]
        for step in texts:
            self.history.forget(step)
        if not texts:
            self.history.undo()
        self._tell()

    def take_back(self) -> None:
        """Have the row as it was before anything was done here."""
        if self._before != self._told:
            self._told = self._before
            self.edited.emit(self._before)

    def _tell(self) -> None:
        if self.edits != self._told:
            self._told = self.edits
            self.edited.emit(self.edits)
        self.changed.emit()
