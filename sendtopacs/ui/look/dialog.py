"""The large look at one row: its picture, zoomed and moved, its pages, its video, a DICOM file's data."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from sendtopacs.model.errors import SendToPacsError
from sendtopacs.model.items import Kind, SourceItem
from sendtopacs.model.problems import Problem
from sendtopacs.ui import labels
from sendtopacs.ui.allowing import allow
from sendtopacs.ui.field import ReportLine
from sendtopacs.ui.flow import FlowLayout
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.look.album import Album, Wish
from sendtopacs.ui.look.data_set import DataSet
from sendtopacs.ui.look.picture_view import PictureView
from sendtopacs.ui.look.place_bar import PlaceBar
from sendtopacs.ui.reasons import Reason
from sendtopacs.ui.tab_order import tab_as_read
from sendtopacs.ui.widgets import breakable, button, named, plain_label
from sendtopacs.ui.window_size import resize_to_fit
from sendtopacs.ui.zooming import zoom_buttons

_FITTING_PX = 1600  # enough for the window
_PAGES_OF_KEYS = {int(Qt.Key.Key_PageUp): -1, int(Qt.Key.Key_PageDown): 1}
_SHARP_PX = 6000  # when somebody zooms


class LookDialog(QDialog):
    """Stands beside the window and follows the chosen row."""

    step_wanted = Signal(int)  # to the row before or after
    details_wanted = Signal()  # the object as it will be sent

    def __init__(self, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("look_dialog")
        self.setWindowTitle(self.tr("Preview"))
        self._item: SourceItem | None = None
        self._neighbours: tuple[SourceItem, ...] = ()
        self._shown: Wish | None = None
        self._name = plain_label("look_name", self, wrap=True)
        self.picture = PictureView(self)
        self._problem = ReportLine("looking at a file", self)
        self._busy = plain_label("look_busy", self)
        self.place = PlaceBar(runner, self)
        self.data = DataSet(runner, self)
        self.album = Album(runner, self)
        self._place_in_list = plain_label("look_position", self)
        self._lay_out()
        self._connect()
        tab_as_read(self)
        resize_to_fit(self, QSize(1000, 760))

    # -- what is shown -------------------------------------------------------------------------------------

    def show_item(self, item: SourceItem, position: str, neighbours: tuple[SourceItem, ...] = ()) -> None:
        """Show a source; `position` says which of how many, the neighbours are made ready."""
        self._place_in_list.setText(position)
        self._neighbours = neighbours
        if item == self._item:
            return
        other_file = self._item is None or item.file != self._item.file or item.still_s != self._item.still_s
        self._item = item
        self._name.setText(breakable(item.file.path.name) + "\n" + labels.describe(item).replace("\n", " · "))
        self._problem.show_problem(None)
        if other_file:
            self._shown = None
            self.picture.clear()
            self.place.offer(item)
            self._offer_data(item)
        self._want()

    @Slot()
    def _want(self) -> None:
        """Have the picture made for the present page or time, sharper once somebody zooms."""
        item = self._item
        if item is None or not self.isVisible():
            return
        if item.problem is not None:
            self._say(item.problem)
            return
        zoomed = self.picture.zoom_factor > 1.0 and self._shown is not None
        size_px = _SHARP_PX if zoomed else round(_FITTING_PX * self.devicePixelRatioF())
        neighbours = [] if zoomed else [other for other in self._neighbours if other.usable]
        ahead = [Wish(other, first_place(other), size_px) for other in neighbours]
        self._busy.setText(self.tr("Reading…"))
        self.album.want(Wish(item, self.place.place, size_px), ahead)

    @Slot()
    def _on_moved(self) -> None:
        self._shown = None if self.place.has_pages else self._shown
        self._want()

    @Slot(object, object)
    def _on_shown(self, wish: Wish, image: QImage) -> None:
        self._busy.setText("")
        self._problem.show_problem(None)
        self._let_zoom(True)
        same = self._shown is not None and self._shown.item.file == wish.item.file
        self.picture.show_picture(image, same=same)
        self._shown = wish

    @Slot(object)
    def show_frame(self, image: QImage) -> None:
        """Show a picture of a video that plays."""
        self.picture.show_picture(image, same=self.picture.has_picture)

    @Slot(object, object)
    def _on_failed(self, _wish: Wish, failure: SendToPacsError) -> None:
        self._say(failure.problem)

    def _say(self, problem: Problem) -> None:
        """Say why there is no picture."""
        self._busy.setText("")
        self._shown = None
        self.picture.clear()
        self._let_zoom(False)
        self._problem.show_problem(problem)

    def _let_zoom(self, may: bool) -> None:
        for one in self._zooming:
            allow(one, may, Reason.NO_PICTURE_HERE.said())

    def _offer_data(self, item: SourceItem) -> None:
        allow(self._details, item.usable, Reason.CANNOT_BE_SENT.said())
        offered = item.kind is Kind.DICOM
        self._data.setVisible(offered)
        self.data.setVisible(offered and self._data.isChecked())
        self.data.show_file(item.file.path if offered else None)

    @Slot(bool)
    def _show_data(self, shown: bool) -> None:
        self.data.setVisible(shown)
        if shown:
            self._middle.setSizes([self._middle.width() // 2] * 2)

    # -- layout --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._before = button("look_before", self.tr("Pre&vious"), self)
        self._after = button("look_after", self.tr("&Next"), self)
        self._data = button("look_data", self.tr("&Data set"), self)
        self._data.setCheckable(True)
        self._details = button("look_details", self.tr("&As it is sent… F6"), self)
        self._details.setToolTip(self.tr("Each attribute as it will be sent, and what differs from the file"))
        self._close = button("look_close", self.tr("&Close"), self)
        self._middle = named(
            QSplitter(Qt.Orientation.Horizontal, self, childrenCollapsible=False), "preview_middle"
        )
        self._middle.addWidget(self.picture)
        self._middle.addWidget(self.data)
        self.data.hide()
        going, doing = FlowLayout(), FlowLayout(at_end=True)
        self._zooming = zoom_buttons("look", self.tr("&Fit"), self.picture.zoom, self)
        below = QHBoxLayout()
        for flow, of_it in (
            (going, (self._before, self._after, self._place_in_list, self._busy)),
            (doing, (*self._zooming, self._data, self._details, self._close)),
        ):
            flow.setSpacing(6)
            below.addLayout(flow)
            for widget in of_it:
                flow.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.addWidget(self._name)
        layout.addWidget(self._problem)
        layout.addWidget(self._middle, 1)
        layout.addWidget(self.place)
        layout.addLayout(below)

    def _connect(self) -> None:
        self.album.shown.connect(self._on_shown)
        self.album.failed.connect(self._on_failed)
        self.picture.zoomed.connect(self._want)
        self.picture.step_wanted.connect(self.step_wanted)
        self.place.moved.connect(self._on_moved)
        self.place.frame.connect(self.show_frame)
        self._before.clicked.connect(partial(self.step_wanted.emit, -1))
        self._after.clicked.connect(partial(self.step_wanted.emit, 1))
        self._data.toggled.connect(self._show_data)
        self._details.clicked.connect(self.details_wanted)
        QShortcut(QKeySequence("F6"), self, self._details.click)
        self._close.clicked.connect(self.close)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self.picture, self.close)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)  # on a button, Space presses it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the pages by PgUp and PgDn, whichever button was pressed last."""
        if event.key() in _PAGES_OF_KEYS:
            self.place.step(_PAGES_OF_KEYS[event.key()])
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Make nothing more, and forget the pictures."""
        self.place.stop()
        self.album.stop()
        self.data.show_file(None)
        self.picture.clear()
        self._item = self._shown = None
        super().hideEvent(event)


def first_place(item: SourceItem) -> float:
    """Return which page or time of a source is shown first."""
    return item.clip.begin_s if item.kind is Kind.VIDEO else 0.0
