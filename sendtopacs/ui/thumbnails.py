"""Fetches thumbnails for the rows that can be seen, one after the other, while nothing is being sent."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QPixmap

from sendtopacs.convert.thumbnail import Thumbnail, still_thumbnail, thumbnail
from sendtopacs.model.edits import Edits
from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.items import Kind, SourceItem
from sendtopacs.ui.images import image_of
from sendtopacs.ui.jobs import JobRunner, Task
from sendtopacs.ui.rows import Row
from sendtopacs.ui.source_cells import THUMBNAIL
from sendtopacs.ui.source_table import Role
from sendtopacs.ui.source_view import SourceView
from sendtopacs.ui.sources import SourceModel

_SETTLE_MS = 60
_PICTURED = (Kind.PHOTO, Kind.VIDEO, Kind.PDF, Kind.DICOM)


def _picture(item: SourceItem, size_px: int, checkpoint: Callable[[], None]) -> Thumbnail | None:
    if item.edits.as_seen.pixel_steps and item.kind in (Kind.PHOTO, Kind.VIDEO):
        from sendtopacs.convert.edit_view import edited_thumbnail  # noqa: PLC0415 - brings Pillow and numpy

        at_s = item.clip.begin_s if item.kind is Kind.VIDEO else item.still_s
        return edited_thumbnail(item.file.path, item.edits, size_px, at_s)
    if item.still_s is not None:
        return still_thumbnail(item.file.path, size_px, item.still_s)
    return thumbnail(item.file.path, item.kind, size_px, checkpoint, item.choice.password)


class ThumbnailLoader(QObject):
    """Looks what is visible whenever that changes; keeps one request under way."""

    def __init__(self, runner: JobRunner, model: SourceModel, view: SourceView) -> None:
        super().__init__(view)
        self._runner, self._model, self._view = runner, model, view
        self._task: Task | None = None
        self._tried: set[int] = set()
        self._paused = False
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._timer.timeout.connect(self._next)
        view.verticalScrollBar().valueChanged.connect(self._settle)
        seen = view.model()
        for changed in (seen.rowsInserted, seen.rowsRemoved, seen.layoutChanged):
            changed.connect(self._settle)
        model.edited.connect(self._look_again)
        model.chosen.connect(self._settle)  # a document may have been unlocked

    @Slot()
    def pause(self) -> None:
        """Wait while something is being sent: pictures cost ten times what sending does."""
        self._paused = True

    @Slot()
    def go_on(self) -> None:
        """Fetch what is visible again."""
        self._paused = False
        self._timer.start()

    @Slot(int)
    def _look_again(self, key: int) -> None:
        """Fetch a picture that was edited anew; what is under way shows it as it was."""
        self._tried.discard(key)
        self._settle()

    @Slot()
    def _settle(self) -> None:
        self._timer.start()

    @Slot()
    def _next(self) -> None:
        if self._task is not None or self._paused:
            return
        row = self._wanted()
        if row is None:
            return
        self._tried.add(row.key)
        size_px = round(THUMBNAIL * self._view.devicePixelRatioF())
        item = row.item
        self._task = self._runner.run(
            lambda task: _picture(item, size_px, task.cancel_token.checkpoint),
            partial(self._show, row.key, item.edits),
            self._give_up,
            quiet=True,
        )

    def _wanted(self) -> Row | None:
        for place in self._view.visible_rows():
            row: Row = self._view.model().index(place, 0).data(Role.ROW)
            if row.key not in self._tried and row.item.usable and row.item.kind in _PICTURED:
                return row
        return None

    def _show(self, key: int, edits: Edits, picture: Thumbnail | None) -> None:
        self._task = None
        row = self._model.row_of(key)
        if picture is not None and row is not None and row.item.edits == edits:
            made = QPixmap.fromImage(image_of(picture))
            made.setDevicePixelRatio(self._view.devicePixelRatioF())
            self._model.set_thumbnail(key, made)
        self._next()

    def _give_up(self, _failure: SendToPacsError) -> None:
        self._task = None
        self._next()
