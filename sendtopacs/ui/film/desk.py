"""Opens the dialog for a video of the list, and does to the list what was decided there."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from sendtopacs.convert.video_forecast import Forecast, forecast
from sendtopacs.model.items import SourceItem, VideoDetails, still_of
from sendtopacs.model.profile import ConversionProfile
from sendtopacs.model.video import Clip
from sendtopacs.ui.film.dialog import FilmDialog
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.order import changes
from sendtopacs.ui.row_desk import RowDesk
from sendtopacs.ui.rows import Row
from sendtopacs.ui.sources import SourceModel


class FilmDesk(RowDesk[FilmDialog]):
    """One dialog at a time."""

    def __init__(
        self,
        model: SourceModel,
        runner: JobRunner,
        profile: Callable[[], ConversionProfile],
        window: QWidget,
    ) -> None:
        super().__init__(model, window)
        self._runner, self._profile = runner, profile

    @Slot(int)
    def open(self, key: int) -> None:
        """Look a video of the list through; what was set for the one before holds."""
        if not self._make_way():
            return
        row = self._model.row_of(key)
        if row is None or not row.fresh or not isinstance(row.item.details, VideoDetails):
            return
        expected = self._expected(row.item, row.item.details)
        dialog = FilmDialog(row.item, row.item.details, expected, self._runner, self._window)
        dialog.cut.connect(partial(self._cut, key))
        dialog.taken.connect(partial(self._take, key))
        self._keep(dialog, key)

    def _may_stay(self, row: Row) -> bool:
        return row.editable and isinstance(row.item.details, VideoDetails)

    def _follow(self, dialog: FilmDialog, row: Row) -> None:
        if row.item != dialog.item and isinstance(row.item.details, VideoDetails):
            dialog.follow(row.item, self._expected(row.item, row.item.details))

    def _expected(self, item: SourceItem, details: VideoDetails) -> Forecast:
        """Tell what becomes of a video that need not be cut exactly."""
        inexact = dataclasses.replace(item, clip=dataclasses.replace(item.clip, exact=False))
        return forecast(inexact, details, self._profile())

    def _cut(self, key: int, clip: Clip) -> None:
        changes.cut(self._model, key, clip)

    def _take(self, key: int, at_s: float) -> None:
        row = self._model.row_of(key)
        if row is not None:
            changes.take_in(self._model, still_of(row.item, at_s))
