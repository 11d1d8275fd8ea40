"""Opens the editor for a file of the list, and gives the list what was decided there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from sendtopacs.model.items import Kind
from sendtopacs.ui.edit.dialog import EditDialog
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.order.changes import EditSession
from sendtopacs.ui.rows import Row
from sendtopacs.ui.sources import SourceModel
from sendtopacs.ui.unfinished import come_forward

_PICTURED = (Kind.PHOTO, Kind.VIDEO)


def editable(row: Row) -> bool:
    """Tell whether the picture of a row can be edited."""
    return row.editable and row.item.kind in _PICTURED


class EditDesk(QObject):
    """One editor at a time."""

    def __init__(self, model: SourceModel, runner: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._model, self._runner, self._window = model, runner, window
        self.dialog: EditDialog | None = None
        self._key = 0
        model.dataChanged.connect(self._on_changed)
        model.rowsRemoved.connect(self._on_changed)
        model.unfinished.ask(self._settle)

    @Slot(int)
    def open(self, key: int) -> None:
        """Edit the picture of a row, if it is there and was not sent."""
        row = self._model.row_of(key)
        if row is None or not editable(row):
            return
        if self.dialog is not None:
            if not self._settle():
                return
            self.dialog.accept()
        self._key = key
        row = self._model.row_of(key) or row
        dialog = EditDialog(row.item, self._runner, self._window)
        dialog.edited.connect(
            partial(EditSession(self._model, key).edit)
        )  # partial: who connects must hold it
        dialog.finished.connect(partial(self._forget, dialog))
        self.dialog = dialog
        dialog.show()

    def close(self) -> None:
        """Close what is open."""
        if self.dialog is not None:
            self.dialog.reject()

    def _settle(self) -> bool:
        """Do what is only drawn: Send beside the editor means the picture as it is meant there."""
        if self.dialog is None or self.dialog.settle():
            return True
        come_forward(self.dialog)
        return False

    @Slot()
    def _on_changed(self) -> None:
        """Follow what is done to the row elsewhere; close the editor when nothing can be changed any more."""
        if self.dialog is None:
            return
        row = self._model.row_of(self._key)
        if row is None or not editable(row):
            self.dialog.accept()
        else:
            self.dialog.follow(row.item.edits)

    def _forget(self, dialog: EditDialog, _result: int) -> None:
        if self.dialog is dialog:
            self.dialog = None
