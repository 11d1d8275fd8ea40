"""What desks have in common that open one dialog beside the list, for one row of it."""

from __future__ import annotations

from functools import partial
from typing import Generic, Protocol, TypeVar, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget

from sendtopacs.ui.rows import Row
from sendtopacs.ui.sources import SourceModel
from sendtopacs.ui.unfinished import come_forward


class _Settling(Protocol):
    def settle(self) -> bool: ...


D = TypeVar("D", bound=QDialog)


class RowDesk(QObject, Generic[D]):
    """One dialog at a time; what was begun in it is done before it goes, and before anything is sent.

    What a desk must bring raises NotImplementedError here: Qt's metaclass leaves no room for ABC.
    """

    def __init__(self, model: SourceModel, window: QWidget) -> None:
        super().__init__(window)
        self._model, self._window = model, window
        self.dialog: D | None = None
        self._key = 0
        model.dataChanged.connect(self._on_changed)
        model.rowsRemoved.connect(self._on_changed)
        model.unfinished.ask(self._settle)

    def close(self) -> None:
        """Close what is open."""
        if self.dialog is not None:
            self.dialog.reject()

    def _make_way(self) -> bool:
        """Close the dialog of another row; False where what was begun in it cannot be done, which is said."""
        if not self._settle():
            return False
        if self.dialog is not None:
            self.dialog.accept()
        return True

    def _keep(self, dialog: D, key: int) -> None:
        """Show the dialog of a row; it is forgotten when it closes."""
        dialog.finished.connect(partial(self._forget, dialog))
        self.dialog, self._key = dialog, key
        dialog.show()

    def _may_stay(self, row: Row) -> bool:
        """Tell whether anything can be done to the row in the dialog."""
        raise NotImplementedError

    def _follow(self, dialog: D, row: Row) -> None:
        """Show what was done to the row elsewhere."""
        raise NotImplementedError

    def _settle(self) -> bool:
        """Do what is only drawn or typed: Send beside the dialog means the row as it is meant there."""
        if self.dialog is None or cast(_Settling, self.dialog).settle():
            return True
        come_forward(self.dialog)
        return False

    @Slot()
    def _on_changed(self) -> None:
        """Follow the row; close the dialog when nothing can be changed any more."""
        if self.dialog is None:
            return
        row = self._model.row_of(self._key)
        if row is None or not self._may_stay(row):
            self.dialog.done(QDialog.DialogCode.Accepted)  # what was done to the row stays
        else:
            self._follow(self.dialog, row)

    def _forget(self, dialog: D, _result: int) -> None:
        if self.dialog is dialog:
            self.dialog = None
