"""Opens the dialog for a video of the list, and does to the list what was decided there."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from sendtopacs.convert.video_forecast import Forecast, forecast
from sendtopacs.model.items import SourceItem, VideoDetails, still_of
from sendtopacs.model.profile import ConversionProfile
from sendtopacs.model.video import Clip
from sendtopacs.ui.film.dialog import FilmDialog
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.order import changes
from sendtopacs.ui.sources import SourceModel
from sendtopacs.ui.unfinished import come_forward


class FilmDesk(QObject):
    """One dialog at a time."""

    def __init__(
        self,
        model: SourceModel,
        runner: JobRunner,
        profile: Callable[[], ConversionProfile],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._model, self._runner, self._profile, self._window = model, runner, profile, window
        self.dialog: FilmDialog | None = None
        self._key = 0
        model.dataChanged.connect(self._on_changed)
        model.rowsRemoved.connect(self._on_changed)
        model.unfinished.ask(self._settle)

    @Slot(int)
    def open(self, key: int) -> None:
        """Look a video of the list through; what was set for the one before holds."""
        if self.dialog is not None:
            if not self._settle():
                return
            self.dialog.accept()
        row = self._model.row_of(key)
        if row is None or not row.fresh or not isinstance(row.item.details, VideoDetails):
            return
        expected = self._expected(row.item, row.item.details)
        dialog = FilmDialog(row.item, row.item.details, expected, self._runner, self._window)
        dialog.cut.connect(partial(self._cut, key))
        dialog.taken.connect(partial(self._take, key))
        dialog.finished.connect(partial(self._forget, dialog))
        self.dialog, self._key = dialog, key
        dialog.show()

    def close(self) -> None:
        """Close what is open."""
        if self.dialog is not None:
            self.dialog.reject()

    def _expected(self, item: SourceItem, details: VideoDetails) -> Forecast:
        """Tell what becomes of a video that need not be cut exactly."""
        inexact = dataclasses.replace(item, clip=dataclasses.replace(item.clip, exact=False))
        return forecast(inexact, details, self._profile())

    def _settle(self) -> bool:
        """Cut the video as the times say: Send beside the dialog means the stretch that is set there."""
        if self.dialog is None or self.dialog.settle():
            return True
        come_forward(self.dialog)
        return False

    @Slot()
    def _on_changed(self) -> None:
        """Show what was redacted or cut meanwhile; close when nothing can be changed any more."""
        if self.dialog is None:
            return
        row = self._model.row_of(self._key)
        if row is None or not row.editable or not isinstance(row.item.details, VideoDetails):
            self.dialog.reject()
        elif row.item != self.dialog.item:
            self.dialog.follow(row.item, self._expected(row.item, row.item.details))

    def _cut(self, key: int, clip: Clip) -> None:
        changes.cut(self._model, key, clip)

    def _take(self, key: int, at_s: float) -> None:
        row = self._model.row_of(key)
        if row is not None:
            changes.take_in(self._model, still_of(row.item, at_s))

    def _forget(self, dialog: FilmDialog, _result: int) -> None:
        if self.dialog is dialog:
            self.dialog = None
