"""The list as a person sees it: thumbnails, states with icon, words and progress, sentences in the row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from sendtopacs.model.problems import Severity
from sendtopacs.model.states import ENDED, State
from sendtopacs.ui import source_table
from sendtopacs.ui.icons import Tone, colour, pixmap
from sendtopacs.ui.labels import kind_icon, state_icon
from sendtopacs.ui.problems import all_in_words, worst
from sendtopacs.ui.rows import Row
from sendtopacs.ui.source_table import Role
from sendtopacs.ui.sources import SourceModel

Index = QModelIndex | QPersistentModelIndex
THUMBNAIL = 48  # logical pixels
_MARGIN = 6
_ICON = 18
_BAR = 6


class _Cell(QStyledItemDelegate):
    """Paints the background as the style does, and leaves the rest to `paint_cell`.

    The option is taken as the view gives it, without the text, icon and marks for which initStyleOption asks
    the model in seven calls a cell: `paint_cell` draws those itself.
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(_group(option), _text_role(option)))
        self.paint_cell(painter, option, index)
        painter.restore()

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the contents."""
        raise NotImplementedError


class FileCell(_Cell):
    """A thumbnail, or the kind's icon, and the file's name."""

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the contents."""
        row: Row = index.data(Role.ROW)
        area = option.rect.adjusted(_MARGIN, 2, -_MARGIN, -2)
        square = QRect(area.left(), area.center().y() - THUMBNAIL // 2, THUMBNAIL, THUMBNAIL)
        picture = index.data(Role.PICTURE)
        if picture is None:
            size = THUMBNAIL * 2 // 3
            picture = pixmap(kind_icon(row.item.kind), painter.pen().color().name(), size)
        fitted = (
            picture.deviceIndependentSize()
            .toSize()
            .scaled(
                square.size().boundedTo(picture.deviceIndependentSize().toSize()),
                Qt.AspectRatioMode.KeepAspectRatio,
            )
        )
        target = QRect(0, 0, fitted.width(), fitted.height())
        target.moveCenter(square.center())
        painter.drawPixmap(target, picture)
        area.setLeft(square.right() + _MARGIN + 2)
        _draw_text(painter, area, str(index.data()), Qt.TextElideMode.ElideMiddle)


class LinesCell(_Cell):
    """A text of one or two lines, each elided by itself."""

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the contents."""
        area = option.rect.adjusted(_MARGIN, 2, -_MARGIN, -2)
        _draw_text(
            painter,
            area,
            str(index.data()),
            Qt.TextElideMode.ElideRight,
            right=index.column() == source_table.SIZE,
        )


class StateCell(_Cell):
    """Icon and words of the state; beneath them the progress, or the sentence of what went wrong."""

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the contents."""
        row: Row = index.data(Role.ROW)
        area = option.rect.adjusted(_MARGIN, 3, -_MARGIN, -3)
        metrics = painter.fontMetrics()
        said = _worth_saying(row)
        busy = row.under_way and row.state not in ENDED
        word = QRect(area.left(), area.top(), area.width(), max(_ICON, metrics.height()))
        if not said and not busy:
            word.moveCenter(area.center())
        elif busy:
            word.moveTop(area.center().y() - (word.height() + _BAR + 3) // 2)
        self._paint_word(painter, word, row, option)
        below = QRect(word.left(), word.bottom() + 2, word.width(), area.bottom() - word.bottom() - 1)
        below.setLeft(below.left() + _ICON + _MARGIN)
        if busy:
            self._paint_bar(painter, below, row, option)
        elif said:
            _draw_wrapped(painter, below, said)

    def _paint_word(self, painter: QPainter, area: QRect, row: Row, option: QStyleOptionViewItem) -> None:
        name, tone = ("save", Tone.GOOD) if row.saved else state_icon(row.state)
        problem = worst(row.problems)
        if problem is not None and problem.severity is Severity.WARNING and row.state is not State.REFUSED:
            name, tone = "warning", Tone.WARN
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        drawn = painter.pen().color() if selected else colour(tone, option.palette)
        painter.drawPixmap(area.left(), area.center().y() - _ICON // 2 + 1, pixmap(name, drawn.name(), _ICON))
        text = source_table.state_text(row)
        if progress := source_table.progress_text(row):
            text = f"{text}  {progress}"
        _draw_text(painter, area.adjusted(_ICON + _MARGIN, 0, 0, 0), text, Qt.TextElideMode.ElideRight)

    def _paint_bar(self, painter: QPainter, area: QRect, row: Row, option: QStyleOptionViewItem) -> None:
        bar = QRect(area.left(), area.top() + 2, area.width(), _BAR)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        done = painter.pen().color() if selected else option.palette.color(QPalette.ColorRole.Highlight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setBrush(done)
        bar.setWidth(round(bar.width() * row.fraction))
        painter.drawRoundedRect(bar, 3, 3)


class SourceView(QTableView):
    """The list; while it is empty it says what to do."""

    remove_wanted = Signal()
    move_wanted = Signal(int)  # the selected rows, by one place up or down

    def __init__(self, model: SourceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sources")
        self.setModel(model)
        self.setAccessibleName(self.tr("Files"))
        lines = LinesCell(self)
        for column in (source_table.KIND, source_table.BECOMES, source_table.SIZE):
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
        self.setMinimumWidth(400)
        # Rows are dragged within the list; what it does not take, such as files, goes on to the window.
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self._set_up_headers()
        model.rowsInserted.connect(self._redraw_hint)
        model.rowsRemoved.connect(self._redraw_hint)

    def set_info_shown(self, shown: bool) -> None:
        """Show the column of additional info, where the settings have a place for it."""
        self.setColumnHidden(source_table.INFO, not shown)
        self._share_width()

    def finish_editing(self) -> None:
        """Take what is being typed into a cell."""
        if self.state() is QAbstractItemView.State.EditingState:
            self.setFocus()

    def selected_keys(self) -> list[int]:
        """Return the keys of the selected rows."""
        return [index.data(Role.ROW).key for index in self.selectionModel().selectedRows()]

    def visible_rows(self) -> range:
        """Return the positions of the rows that can be seen."""
        count = self.model().rowCount()
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return range(0)
        return range(first, count if last < 0 else last + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take rows out with Del, move them with Alt and the arrows."""
        step = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(event.key())
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_wanted.emit(step)
            return
        if event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out: names and states get what the rest leaves."""
        super().resizeEvent(event)
        self._share_width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or what to do where there are none."""
        super().paintEvent(event)
        if self.model().rowCount():
            return
        painter = QPainter(self.viewport())
        area = self.viewport().rect().adjusted(24, 24, -24, -24)
        tint = self.palette().color(QPalette.ColorRole.PlaceholderText)
        painter.drawPixmap(area.center().x() - 24, area.center().y() - 80, pixmap("photo", tint.name(), 48))
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        text = self.tr(
            "Drop photos, videos, PDFs or DICOM files here, or whole folders.\nOr press Add files (Ctrl+O)."
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
        painter.end()

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines = 3 * QFontMetrics(self.font()).height() + 12
        rows.setDefaultSectionSize(max(THUMBNAIL + 8, lines))
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setMinimumSectionSize(40)

    def _share_width(self) -> None:
        metrics = QFontMetrics(self.font())
        fixed = {source_table.SIZE: metrics.horizontalAdvance("9999,9 MB") + 2 * _MARGIN}
        left = self.viewport().width() - sum(fixed.values())
        if self.isColumnHidden(source_table.INFO):
            shares = {
                source_table.FILE: 0.27,
                source_table.KIND: 0.19,
                source_table.BECOMES: 0.21,
                source_table.STATE: 0.33,
            }
        else:
            shares = {
                source_table.FILE: 0.20,
                source_table.KIND: 0.17,
                source_table.BECOMES: 0.19,
                source_table.STATE: 0.29,
            }
            shares[source_table.INFO] = 0.15
        for column, share in shares.items():
            self.setColumnWidth(column, int(left * share))
        for column, width in fixed.items():
            self.setColumnWidth(column, width)

    def _redraw_hint(self) -> None:
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Ask for room for all columns."""
        return QSize(760, 400)


def _worth_saying(row: Row) -> str:
    """Return what to say beneath the state; that it was cancelled stands there already."""
    return all_in_words([problem for problem in row.problems if problem.code != "cancelled"])


def _group(option: QStyleOptionViewItem) -> QPalette.ColorGroup:
    active = option.state & QStyle.StateFlag.State_Active
    return QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive


def _text_role(option: QStyleOptionViewItem) -> QPalette.ColorRole:
    selected = option.state & QStyle.StateFlag.State_Selected
    return QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text


def _draw_text(
    painter: QPainter, area: QRect, text: str, elide: Qt.TextElideMode, *, right: bool = False
) -> None:
    """Draw lines, each elided to the width, in the middle of the height."""
    metrics = painter.fontMetrics()
    lines = text.split("\n")
    top = area.top() + (area.height() - len(lines) * metrics.height()) // 2
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    for place, line in enumerate(lines):
        box = QRect(area.left(), top + place * metrics.height(), area.width(), metrics.height())
        painter.drawText(
            box, side | Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(line, elide, area.width())
        )


def _draw_wrapped(painter: QPainter, area: QRect, text: str) -> None:
    """Draw a sentence over as many lines as there is room for; the last one is elided."""
    metrics = painter.fontMetrics()
    room = max(1, area.height() // metrics.height())
    words = text.split()
    lines: list[str] = []
    while words and len(lines) < room - 1:
        count = 1
        while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= area.width():
            count += 1
        lines.append(" ".join(words[:count]))
        words = words[count:]
    if words:
        lines.append(" ".join(words))
    for place, line in enumerate(lines):
        box = QRect(area.left(), area.top() + place * metrics.height(), area.width(), metrics.height())
        room_px = area.width() + (place < len(lines) - 1)  # a line that just fits is measured up and down
        elided = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room_px)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
