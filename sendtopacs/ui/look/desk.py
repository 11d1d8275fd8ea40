"""Opens the large look at the chosen row, keeps it in step with the list, and the list with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from sendtopacs.model.items import SourceItem
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.source_table import Role
from sendtopacs.ui.source_view import SourceView
from sendtopacs.ui.widgets import go_to_row

if TYPE_CHECKING:
    from sendtopacs.ui.look.dialog import LookDialog


class LookDesk(QObject):
    """Keeps the one dialog."""

    details_wanted = Signal()  # of the chosen row

    def __init__(self, view: SourceView, runner: JobRunner) -> None:
        super().__init__(view)
        self._view, self._runner = view, runner
        self.dialog: LookDialog | None = None
        view.look_wanted.connect(self.open)
        view.selectionModel().currentRowChanged.connect(self._follow)
        model = view.model()
        for changed in (model.dataChanged, model.rowsRemoved, model.rowsInserted, model.layoutChanged):
            changed.connect(self._follow)

    @Slot()
    def open(self) -> None:
        """Show the chosen row, or close what shows it."""
        from sendtopacs.ui.look.dialog import LookDialog  # noqa: PLC0415 - opened seldom

        if self._item(self._view.currentIndex().row()) is None:
            return
        if self.dialog is None:
            self.dialog = LookDialog(self._runner, self._view.window())
            self.dialog.step_wanted.connect(self._step)
            self.dialog.details_wanted.connect(self.details_wanted)
        if self.dialog.isVisible():
            self.dialog.raise_()
        self.dialog.show()
        self.dialog.activateWindow()
        self.dialog.picture.setFocus()
        self._follow()

    def close(self) -> None:
        """Close it, if it is open."""
        if self.dialog is not None:
            self.dialog.close()

    @Slot(int)
    def _step(self, rows: int) -> None:
        """Go to the row before or after."""
        place = self._view.currentIndex().row() + rows
        if 0 <= place < self._view.model().rowCount():
            go_to_row(self._view, place)

    @Slot()
    def _follow(self) -> None:
        if self.dialog is None or not self.dialog.isVisible():
            return
        place, count = self._view.currentIndex().row(), self._view.model().rowCount()
        item = self._item(place)
        if item is None:
            self.dialog.close()  # its row is gone
            return
        around = (self._item(place + 1), self._item(place - 1))
        position = self.tr("{number} of {count}").format(number=place + 1, count=count)
        self.dialog.show_item(item, position, tuple(one for one in around if one is not None))

    def _item(self, place: int) -> SourceItem | None:
        model = self._view.model()
        if not 0 <= place < model.rowCount():
            return None
        item: SourceItem = model.index(place, 0).data(Role.ROW).item
        return item
