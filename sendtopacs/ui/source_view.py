"""The list as a person sees it: thumbnails, states with icon, words and progress, sentences in the row."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionHeader,
    QTableView,
    QWidget,
)

from sendtopacs.ui import labels, source_table
from sendtopacs.ui.icons import pixmap
from sendtopacs.ui.labels import size
from sendtopacs.ui.list_columns import column_widths
from sendtopacs.ui.order.arranger import Arranger
from sendtopacs.ui.order.seen import SeenRows
from sendtopacs.ui.row_heights import RowHeights
from sendtopacs.ui.rows import Row
from sendtopacs.ui.source_cells import (
    MARGIN,
    THUMBNAIL,
    FileCell,
    LinesCell,
    StateCell,
    draw_text,
    heading_height,
)
from sendtopacs.ui.source_table import Role
from sendtopacs.ui.sources import SourceModel
from sendtopacs.ui.widgets import go_to_row

_LONG_SIZES = (1000 << 10, 1000 << 20)  # as many digits as there are, in the units of most files
_LEAST_PX = 220  # beside the form on a small screen at 300 %
_NAME_LETTERS, _STATE_LETTERS = 12, 16  # that are seen at least
_LOOK_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SourceView(QTableView):
    """The list; while it is empty it says what to do."""

    remove_wanted = Signal()
    move_wanted = Signal(int)  # the selected rows, by one place up or down
    menu_wanted = Signal(QPoint)  # at a place of the screen
    look_wanted = Signal()  # at the current row, large

    def __init__(self, model: SourceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sources")
        self.seen = SeenRows(model)
        self.setModel(self.seen)
        self.setAccessibleName(self.tr("Files"))
        lines = LinesCell(self)
        for column in range(self.seen.columnCount()):
            self.setItemDelegateForColumn(column, lines)
        self.setItemDelegateForColumn(source_table.FILE, FileCell(self))
        self.setItemDelegateForColumn(source_table.STATE, StateCell(self))
        self.set_info_shown(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(_LEAST_PX)
        # Rows are dragged within the list; what it does not take, such as files, goes on to the window.
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self._set_up_headers()
        self.doubleClicked.connect(self._on_double_click)
        self.arranger = Arranger(model, self.seen, self.horizontalHeader())
        self._heights = RowHeights(self, self.seen)
        self.arranger.changed.connect(self._heights.fit)
        self.seen.rowsInserted.connect(self._redraw_hint)
        self.seen.rowsRemoved.connect(self._redraw_hint)

    def set_info_shown(self, shown: bool) -> None:
        """Show the column of additional info, where the settings have a place for it."""
        self._info_shown = shown
        self._share_width()

    def finish_editing(self) -> None:
        """Take what is being typed into a cell."""
        if self.state() is QAbstractItemView.State.EditingState:
            self.setFocus()

    def selected_places(self) -> list[int]:
        """Return where the selected rows are among those that are seen."""
        # Not by selectedRows(), which asks the model about each cell: 0.3 s for 10,000 rows.
        selection = self.selectionModel().selection()
        parts = map(selection.at, range(selection.count()))
        ranges = ((part.top(), part.bottom() + 1) for part in parts)
        return sorted({place for first, end in ranges for place in range(first, end)})

    def selected_rows(self) -> list[Row]:
        """Return the selected rows, in their order."""
        return [self.seen.row_at(place) for place in self.selected_places()]

    def selected_keys(self) -> list[int]:
        """Return the keys of the selected rows."""
        return [row.key for row in self.selected_rows()]

    def select_keys(self, keys: Collection[int]) -> None:
        """Select these rows and no others, as far as they are seen; show the first."""
        wanted, selection = set(keys), QItemSelection()
        places = [place for place, key in enumerate(self.seen.keys()) if key in wanted]
        for first, last in _runs(places):
            selection.select(self.model().index(first, 0), self.model().index(last, 0))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        if places:
            self.scrollTo(self.model().index(places[0], 0))

    def visible_rows(self) -> range:
        """Return where in the view, not in the list, the rows are that can be seen."""
        count = self.model().rowCount()
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return range(0)
        return range(first, count if last < 0 else last + 1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the selected rows, by the mouse's button and by the menu key."""
        self.menu_wanted.emit(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose a row where none is chosen and the keyboard comes: its keys and buttons are about one."""
        super().focusInEvent(event)
        by_hand = event.reason() in {Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason}
        if not by_hand and self.model().rowCount() and not self.selectionModel().hasSelection():
            go_to_row(self, max(self.currentIndex().row(), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take rows out with Del, move them with Alt and the arrows, look at one with Space or Enter."""
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # what ends typing comes here, too, and means no row
            return
        step = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(event.key())
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_wanted.emit(step)
            return
        if event.key() in _LOOK_KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.look_wanted.emit()
            return
        if event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
            return
        end = {int(Qt.Key.Key_Home): 0, int(Qt.Key.Key_End): self.model().rowCount() - 1}.get(event.key())
        if end is not None and self.model().rowCount() and not event.modifiers():
            go_to_row(self, end)  # Qt would go to the first or last column
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_double_click(self, index: QModelIndex) -> None:
        """Look at the row, unless the click began to edit it."""
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.look_wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out: names and states get what the rest leaves."""
        super().resizeEvent(event)
        self._share_width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows and what stands above groups of them, or what to do where there are none."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self.model().rowCount():
            self._paint_headings(painter)
            painter.end()
            return
        area = self.viewport().rect().adjusted(24, 24, -24, -24)
        tint = self.palette().color(QPalette.ColorRole.PlaceholderText)
        painter.drawPixmap(area.center().x() - 24, area.center().y() - 80, pixmap("photo", tint.name(), 48))
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        text = self.tr("No file in the list fits what you typed. Press Esc in the field above to see all.")
        if not self.seen.sourceModel().rowCount():
            text = self.tr(
                "Drop photos, videos, PDFs or DICOM files here, or whole folders.\n"
                "Or press Add files (Ctrl+O)."
            )
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
        painter.end()

    def _paint_headings(self, painter: QPainter) -> None:
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        for place in self.visible_rows():
            title = self.model().index(place, 0).data(Role.HEADING)
            if not title:
                continue
            band = QRect(0, self.rowViewportPosition(place), self.viewport().width(), heading_height(self))
            painter.fillRect(band, self.palette().color(QPalette.ColorRole.Button))
            painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
            draw_text(painter, band.adjusted(MARGIN, 0, -MARGIN, 0), title, Qt.TextElideMode.ElideRight)

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines = 3 * QFontMetrics(self.font()).height() + 12
        rows.setDefaultSectionSize(max(THUMBNAIL + 8, lines))
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        # Else it asks about each cell of a column whether it is selected, whenever the selection changes.
        columns.setSelectionModel(QItemSelectionModel(self.seen, self))
        columns.setSortIndicatorClearable(True)  # a third click: as the files were added
        columns.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setMinimumSectionSize(40)

    def _share_width(self) -> None:
        widths = column_widths(self.viewport().width(), self._least_widths(), with_info=self._info_shown)
        for column in range(self.seen.columnCount()):
            shown = column in widths
            if self.isColumnHidden(column) is shown:
                self.setColumnHidden(column, not shown)
            if shown:
                self.setColumnWidth(column, widths[column])

    def _least_widths(self) -> dict[int, int]:
        """Return what each column needs for its heading, and some for what else must be read."""
        metrics, header = QFontMetrics(self.font()), self.horizontalHeader()
        letter = metrics.averageCharWidth()
        needed = {
            source_table.FILE: THUMBNAIL + 4 * MARGIN + _NAME_LETTERS * letter,
            source_table.SIZE: 2 * MARGIN
            + max(metrics.horizontalAdvance(size(count)) for count in _LONG_SIZES),
            source_table.STATE: THUMBNAIL // 2
            + 2 * MARGIN
            + max(_STATE_LETTERS * letter, *map(metrics.horizontalAdvance, labels.all_state_labels())),
        }
        return {
            column: max(needed.get(column, 0), _title_px(header, column) + MARGIN)
            for column in range(self.seen.columnCount())
        }

    def _redraw_hint(self) -> None:
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Ask for room for all columns."""
        return QSize(760, 400)


def _title_px(header: QHeaderView, column: int) -> int:
    """Return how much room a column's title takes; the header itself says 0 of columns that are hidden."""
    option = QStyleOptionHeader()
    option.initFrom(header)
    bold = QFont(header.font())
    bold.setBold(True)  # as the header reckons, too
    option.fontMetrics = QFontMetrics(bold)
    option.orientation = header.orientation()
    option.text = str(header.model().headerData(column, header.orientation()))
    option.sortIndicator = QStyleOptionHeader.SortIndicator.SortDown
    kind = QStyle.ContentsType.CT_HeaderSection
    return header.style().sizeFromContents(kind, option, QSize(), header).width()


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last of each run of rising numbers."""
    start = 0
    for position in range(1, len(places) + 1):
        if position == len(places) or places[position] != places[position - 1] + 1:
            yield places[start], places[position - 1]
            start = position
