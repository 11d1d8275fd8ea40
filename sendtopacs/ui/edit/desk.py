"""Opens the editor for a file of the list, and gives the list what was decided there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from sendtopacs.model.items import Kind
from sendtopacs.ui.edit.dialog import EditDialog
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.order.changes import EditSession
from sendtopacs.ui.row_desk import RowDesk
from sendtopacs.ui.rows import Row
from sendtopacs.ui.sources import SourceModel

_PICTURED = (Kind.PHOTO, Kind.VIDEO)


def editable(row: Row) -> bool:
    """Tell whether the picture of a row can be edited."""
    return row.editable and row.item.kind in _PICTURED


class EditDesk(RowDesk[EditDialog]):
    """One editor at a time."""

    def __init__(self, model: SourceModel, runner: JobRunner, window: QWidget) -> None:
        super().__init__(model, window)
        self._runner = runner

    @Slot(int)
    def open(self, key: int) -> None:
        """Edit the picture of a row, if it is there and was not sent."""
        row = self._model.row_of(key)
        if row is None or not editable(row) or not self._make_way():
            return
        row = self._model.row_of(key) or row  # it may be what the editor before was for
        dialog = EditDialog(row.item, self._runner, self._window)
        edit = EditSession(self._model, key).edit
        dialog.edited.connect(partial(edit))  # partial: who connects must hold it
        self._keep(dialog, key)

    def _may_stay(self, row: Row) -> bool:
        return editable(row)

    def _follow(self, dialog: EditDialog, row: Row) -> None:
        dialog.follow(row.item.edits)
